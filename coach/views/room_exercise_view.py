"""A drill or a scene for a room: what the page shows of it, less and larger."""

from __future__ import annotations

from dataclasses import dataclass

from coach.practice.drill import Drill
from coach.practice.drill_run import DrillState
from coach.practice.exercise import Stage
from coach.practice.reading_text import DueWord
from coach.practice.scene import Scene
from coach.practice.scene_run import SceneState
from coach.views.practice_curve import CurveView
from coach.views.practice_end import EndView
from coach.views.practice_running import DotsView, RunningView, behind_words
from coach.views.practice_scene import SceneEndView, SceneView, StepsView
from coach.views.wording import Words


@dataclass(frozen=True, slots=True)
class RoomFigure:
    """A figure: its name, its value, and the colour that repeats what the note, or the value, says."""

    name: str
    value: str
    note: str = ""
    token: str = "text"


@dataclass(frozen=True, slots=True)
class RoomExercise:
    """A drill or a scene. `prompt`: what to do now, large; `said`: what the caller said, or a passage to read.
    `words`: the text of a drill, of which those until `text_s` are due; `foot`: what is said below the picture.
    """

    title: str
    prompt: str
    spoken: str
    left: str = ""
    hint: str = ""
    said: str = ""
    words: tuple[DueWord, ...] = ()
    text_s: float = 0.0
    curve: CurveView | None = None
    dots: DotsView | None = None
    steps: StepsView | None = None
    figures: tuple[RoomFigure, ...] = ()
    foot: str = ""
    runs: bool = True
    """It can be paused, or is."""
    paused: bool = False
    is_scene: bool = False
    may_end: bool = False
    """The call of the scene can be ended."""
    over: bool = False


def opening_for_room(words: Words, work: Drill | Scene) -> RoomExercise:
    """Return what is shown until the microphone is open."""
    opening = words.say("practice.opening")
    return RoomExercise(
        work.title, opening, f"{work.title}. {opening}", runs=False, is_scene=isinstance(work, Scene)
    )


def drill_for_room(
    words: Words, state: DrillState, view: RunningView, due: tuple[DueWord, ...]
) -> RoomExercise:
    """Return a drill as it is now; `due`: its text (`practice_running.words_due`)."""
    started = state.progress is not None
    return RoomExercise(
        view.title,
        view.prompt,
        view.spoken,
        left=view.left,
        hint=view.hint,
        said=view.line,
        words=due if view.shows_text else (),
        text_s=view.text_s if started or state.stage is Stage.USUAL else 0.0,
        curve=view.curve if started or not view.shows_text else None,  # before, what is asked has its room
        dots=view.dots,
        figures=tuple(
            RoomFigure(one.name, one.value, one.note, "credit" if one.credit else "text")
            for one in view.figures
        ),
        foot=words.say("lesson_stage.paused") if view.paused else behind_words(words, state.drill),
        runs=state.stage in {Stage.RUNNING, Stage.PAUSED},
        paused=view.paused,
    )


def scene_for_room(words: Words, state: SceneState, view: SceneView) -> RoomExercise:
    """Return a scene as it is now. What to say in it is the trainee's own to find: the room doesn't read it."""
    running = state.stage in {Stage.RUNNING, Stage.PAUSED}
    return RoomExercise(
        view.title,
        view.prompt,
        f"{view.title}. {view.said} {view.spoken}",
        left=view.note if running else "",
        hint=view.hint,
        said=words.say("ui.first.read_passage") if view.passage else view.said,
        steps=view.steps if running else None,
        figures=tuple(
            RoomFigure(bar.name, bar.value, token="attention" if bar.over else "text") for bar in view.bars
        ),
        foot=words.say("lesson_stage.paused") if view.paused else view.last,
        runs=running,
        paused=view.paused,
        is_scene=True,
        may_end=view.may_end,
    )


def drill_end_for_room(words: Words, drill: Drill, view: EndView) -> RoomExercise:
    """Return what a drill came to."""
    return _end(words, drill.title, view.headline, [view.under, view.advice, view.advice_more])


def scene_end_for_room(words: Words, scene: Scene, view: SceneEndView) -> RoomExercise:
    """Return what a scene came to."""
    return _end(words, scene.title, view.headline, [view.under, view.other_way])


def trouble_for_room(words: Words, said: str) -> RoomExercise:
    """Return why a drill or a scene ended before its end."""
    return _end(words, "", words.say("practice.lost_title"), [said])


def _end(words: Words, title: str, headline: str, said: list[str]) -> RoomExercise:
    text = "\n\n".join(one for one in (*said, words.say("practice.nothing_kept")) if one)
    return RoomExercise(title, headline, f"{headline}. {text}", said=text, runs=False, over=True)
