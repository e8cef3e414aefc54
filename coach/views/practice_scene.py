"""A scene in words: its row in the list, the scene under way, and its end with the reason for every step.

The end is made from what is kept of an attempt, so that one of last week reads as it did on the day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coach.model.practice import Attempt, PracticeTurn
from coach.practice.attempts import shares_of, steps_of
from coach.practice.exercise import Stage
from coach.practice.scene import LOUDEST, LOWEST, SAID_AGAIN, Heard, Scene
from coach.practice.scene_run import AT_ONCE_S, SceneEnd, SceneState
from coach.practice.turn_voice import FAST_SHARE, RAISED_DB
from coach.views.practice_view import MOST_MARKS, attempt_words
from coach.views.wording import Words, length, tenths

LONGEST_WAIT_S, WAIT_BAND_S = 4.0, (AT_ONCE_S, 2.5)
"""The scale of the wait, and what is not at once and no silence yet (ours)."""
LEVEL_DB, PACE_SHARE = 12.0, 0.4
"""How far the scales of level and pace go to either side of the usual."""


@dataclass(frozen=True, slots=True)
class StepsView:
    """How loud the caller was, as steps from the first moment on; `low` to `high` are all there are. `marks`:
    for each turn whether it brought them down (True), up (False) or neither (None)."""

    steps: tuple[int, ...]
    spoken: str
    marks: tuple[bool | None, ...] = ()
    low: int = LOWEST
    high: int = LOUDEST


@dataclass(frozen=True, slots=True)
class SceneRowView:
    """One scene in the list. `steps`: of the last attempt; None: not tried yet. `look` and `record`: how its
    two buttons are spoken."""

    scene_id: str
    title: str
    turns: str
    last: str
    steps: StepsView | None
    spoken: str
    look: str
    record: str


@dataclass(frozen=True, slots=True)
class LinesOf:
    """How many lines of a scene were recorded by a team itself, and how many have no sound at all."""

    own: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class BarView:
    """A measure on its scale, all from 0 to 1. `at` None: not measured yet. `over`: beyond its band."""

    name: str
    value: str
    at: float | None
    band: tuple[float, float]
    over: bool = False


@dataclass(frozen=True, slots=True)
class SceneView:
    """A scene under way. `said`: what the caller said, once it is over."""

    title: str
    note: str
    said_heading: str
    said: str
    prompt: str
    hint: str
    advice: str
    bars: tuple[BarView, ...]
    steps: StepsView
    last: str
    foot: str
    spoken: str
    passage: bool = False
    paused: bool = False
    may_end: bool = False


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One turn of an attempt. `moved` is good news (True), or the other way (False), or neither (None)."""

    name: str
    said: str
    why: str
    moved: str
    good: bool | None
    spoken: str


@dataclass(frozen=True, slots=True)
class RetryFrom:
    """Where a scene may be begun again: the turn, and how loud the caller is there."""

    turn_id: str
    step: int
    words: str


@dataclass(frozen=True, slots=True)
class SceneEndView:
    """What a scene came to."""

    headline: str
    under: str
    steps: StepsView
    rows: tuple[TurnRow, ...]
    other_way: str
    retry: RetryFrom | None
    marks: tuple[float, ...]
    mark_words: tuple[str, ...]
    marks_spoken: str
    foot: str


def scene_rows(
    words: Words,
    scenes: Sequence[Scene],
    attempts: Mapping[str, Sequence[Attempt]],
    lines: Mapping[str, LinesOf],
) -> tuple[SceneRowView, ...]:
    """Return a row for each scene. `attempts`: those of each, the oldest first."""
    return tuple(
        _row(words, scene, attempts.get(scene.scene_id, ()), lines.get(scene.scene_id, LinesOf()))
        for scene in scenes
    )


def scene_view(words: Words, state: SceneState) -> SceneView:
    """Return a scene as it is now."""
    scene = state.scene
    steps = steps_view(words, state.steps)
    foot = words.say("practice_scene.foot_abusive" if scene.abusive else "practice_scene.foot")
    if state.stage is Stage.PAUSED:
        foot = words.say("practice.foot_paused")
    if state.stage is Stage.USUAL:
        prompt = words.say("practice_scene.usual_first")
        wanted = words.say("practice.usual_wanted", seconds=round(state.usual_wanted_s))
        return SceneView(
            scene.title, scene.what, "", "", prompt, wanted, "", (), steps, "", foot, f"{prompt} {wanted}",
            passage=True,
        )  # fmt: skip
    if state.stage is Stage.READY:
        hint = words.say("practice.headset")
        return SceneView(scene.title, scene.what, "", "", scene.how, hint, "", (), steps, "", foot, scene.how)
    prompt, hint = words.say("practice_scene.your_turn"), words.say("practice_scene.not_an_end")
    said = state.text
    if state.caller_speaks or (state.waited_s is None and not state.agent_speaks and not _answered(state)):
        prompt, hint, said = words.say("practice_scene.listen"), "", ""
    elif state.agent_speaks:
        prompt = words.say("practice_scene.listening")
    bars = _bars(words, state)
    return SceneView(
        scene.title,
        words.say("practice_scene.turn", number=state.number),
        words.say("practice_scene.just_said") if said else "",
        words.say("practice_scene.quoted", said=said) if said else "",
        prompt,
        hint,
        words.say("practice_scene.advice", advice=state.advice) if state.advice and said else "",
        bars,
        steps,
        _last_words(words, state),
        foot,
        ". ".join([prompt, *(f"{bar.name}: {bar.value}" for bar in bars)]),
        paused=state.stage is Stage.PAUSED,
        may_end=scene.abusive,
    )


def scene_end_view(
    words: Words, scene: Scene, attempt: Attempt, earlier: Sequence[Attempt], *, kept: bool
) -> SceneEndView:
    """Return the end of an attempt. `earlier`: all attempts at the scene, this one among them where it was
    kept."""
    steps = steps_of(attempt)
    rows = tuple(_turn_row(words, scene, attempt.turns, steps, at) for at in range(len(attempt.turns)))
    under = (
        scene.title,
        words.say("practice_scene.turns", n=len(attempt.turns)),
        length(words, attempt.lasted_s),
    )
    shown = earlier[-MOST_MARKS:]
    foot = "practice.kept_apart" if kept else "practice.nothing_kept"
    return SceneEndView(
        _headline(words, attempt.ended, steps[0] - steps[-1]),
        words.say("ui.length.separator").join(under),
        steps_view(words, steps),
        rows,
        _other_way(words, attempt),
        _retry(words, scene, attempt, steps),
        shares_of(shown),
        tuple(f"{one.kept:.0f}" for one in shown),
        words.say("practice.attempts_spoken", attempts="; ".join(attempt_words(words, one) for one in earlier)),
        words.say(foot),
    )


def steps_view(words: Words, steps: Sequence[int]) -> StepsView:
    """Return the steps, with a mark for each turn."""
    marks = tuple(None if after == before else after < before for before, after in pairwise(steps))
    said = ", ".join(f"{step:+d}" if step else "0" for step in steps)
    return StepsView(tuple(steps), words.say("practice_scene.steps_spoken", steps=said), marks)


def _row(words: Words, scene: Scene, attempts: Sequence[Attempt], lines: LinesOf) -> SceneRowView:
    turns = words.say("practice_scene.turns", n=len(scene.turns))
    if lines.missing:
        turns = words.say("scene_lines.missing", n=lines.missing)
    elif lines.own:
        turns = words.say("scene_lines.row", turns=turns, lines=words.say("scene_lines.own_lines", n=lines.own))
    last, steps = words.say("practice.not_tried"), None
    if attempts:
        newest = steps_of(attempts[-1])
        steps, last = steps_view(words, newest), _headline(words, attempts[-1].ended, newest[0] - newest[-1])
    fields = {"title": scene.title, "what": scene.what, "turns": turns, "last": last}
    return SceneRowView(
        scene.scene_id, scene.title, turns, last, steps, words.say("practice_scene.row_spoken", **fields),
        words.say("practice_scene.look_spoken", title=scene.title) if attempts else "",
        words.say("scene_lines.record_its_spoken", title=scene.title),
    )  # fmt: skip


def _answered(state: SceneState) -> bool:
    return state.voice.level_db is not None


def _bars(words: Words, state: SceneState) -> tuple[BarView, ...]:
    voice = state.voice
    none = words.say("practice_scene.none")
    wait_s = state.waited_s
    wait = none if wait_s is None else words.say("practice_scene.wait_value", wait=tenths(words, wait_s))
    level = none if voice.level_db is None else _level_words(words, voice.level_db)
    pace = none
    if voice.pace_share is not None and state.baseline is not None:
        value = state.baseline.pace_syll_per_s * (1.0 + voice.pace_share)
        pace = words.say("practice_scene.pace_value", pace=tenths(words, value))
    return (
        BarView(
            words.say("practice_scene.wait"), wait,
            None if wait_s is None else _share(wait_s, 0.0, LONGEST_WAIT_S),
            (WAIT_BAND_S[0] / LONGEST_WAIT_S, WAIT_BAND_S[1] / LONGEST_WAIT_S),
        ),
        BarView(
            words.say("practice_scene.level"), level, _around(voice.level_db, LEVEL_DB),
            (0.5 - RAISED_DB / LEVEL_DB / 2, 0.5 + RAISED_DB / LEVEL_DB / 2), voice.raised,
        ),
        BarView(
            words.say("practice_scene.pace"), pace, _around(voice.pace_share, PACE_SHARE),
            (0.5 - FAST_SHARE / PACE_SHARE / 2, 0.5 + FAST_SHARE / PACE_SHARE / 2), voice.fast,
        ),
    )  # fmt: skip


def _level_words(words: Words, level_db: float) -> str:
    key = "level_value" if level_db >= 0 else "level_under"
    return words.say(f"practice_scene.{key}", level=f"{abs(level_db):.0f}")


def _share(value: float, low: float, high: float) -> float:
    return max(0.0, min(1.0, (value - low) / (high - low)))


def _around(value: float | None, reach: float) -> float | None:
    return None if value is None else _share(value, -reach, reach)


def _last_words(words: Words, state: SceneState) -> str:
    last = state.last
    if last is None:
        return ""
    before = state.steps[-2] if len(state.steps) > 1 else 0
    moved, _good = _moved(words, last.heard, before, last.step, again=last.turn_id == state.turn_id)
    why = _why(words, last.heard, last.kept())
    return words.say("practice_scene.last", number=last.number, moved=moved) + f". {why}"


def _turn_row(
    words: Words, scene: Scene, turns: Sequence[PracticeTurn], steps: Sequence[int], at: int
) -> TurnRow:
    turn = turns[at]
    heard = _heard_of(turn)
    again = at + 1 < len(turns) and turns[at + 1].line == turn.line
    try:
        said = scene.said_after(turn.line, _heard_of(turns[at - 1]) if at else None, steps[at])
    except KeyError:  # the scene was changed since
        said = ""
    why = _why(words, heard, turn)
    moved, good = _moved(words, heard, steps[at], steps[at + 1], again=again)
    name = words.say("practice_scene.turn_name", number=turn.number)
    fields = {"number": turn.number, "said": said, "why": why, "moved": moved}
    return TurnRow(name, said, why, moved, good, words.say("practice_scene.said_row", **fields))


def _heard_of(turn: PracticeTurn) -> Heard | None:
    return Heard(turn.why) if turn.why in {one.value for one in Heard} else None


def _why(words: Words, heard: Heard | None, turn: PracticeTurn) -> str:
    """Return the reason in words, with what was measured."""
    if heard is None:
        return ""
    wait_s = turn.wait_s or 0.0
    key = heard.value
    if heard is Heard.AT_ONCE and wait_s < 0.0:
        key = "early"
    return words.say(
        f"practice_scene.heard.{key}",
        over=tenths(words, turn.talked_over_s or 0.0),
        level=f"{turn.level_db or 0.0:.0f}",
        percent=round(100 * (turn.pace_share or 0.0)),
        wait=tenths(words, max(0.0, wait_s)),
        early=tenths(words, max(0.0, -wait_s)),
        took=f"{turn.took_s or 0.0:.0f}",
    )


def _moved(
    words: Words, heard: Heard | None, before: int, after: int, *, again: bool
) -> tuple[str, bool | None]:
    """Return what the caller did, and whether that is down (True), up (False) or neither."""
    if heard is Heard.NO_ANSWER:
        return words.say("practice_scene.moved.still_there"), None
    if after < before:
        return words.say("practice_scene.moved.down"), True
    again = again and heard in SAID_AGAIN
    if after > before:
        return words.say(f"practice_scene.moved.{'up_again' if again else 'up'}"), False
    return words.say(f"practice_scene.moved.{'again' if again else 'stayed'}"), False if again else None


def _headline(words: Words, ended: str, lower: int) -> str:
    if ended in {one.value for one in SceneEnd} and ended != SceneEnd.THROUGH.value:
        return words.say(f"practice_scene.headline.{ended}")
    if lower == 0:
        return words.say("practice_scene.headline.same")
    return words.say(f"practice_scene.headline.{'lower' if lower > 0 else 'louder'}", n=abs(lower))


def _first_missed(attempt: Attempt) -> PracticeTurn | None:
    """Return the turn to try another way: the first that brought the caller up, else the first that was not
    heard out."""
    turns = [turn for turn in attempt.turns if _heard_of(turn) not in {None, Heard.HEARD_OUT}]
    worst = (Heard.TALKED_OVER, Heard.RAISED)
    return next((turn for turn in turns if _heard_of(turn) in worst), turns[0] if turns else None)


def _other_way(words: Words, attempt: Attempt) -> str:
    if attempt.ended in {SceneEnd.ENDED_EARLY.value, SceneEnd.ENDED_RAISED.value, SceneEnd.WENT_ON.value}:
        return words.say(f"practice_scene.other.{attempt.ended}")
    missed = _first_missed(attempt)
    if missed is None:
        return words.say("practice_scene.other.none")
    return words.say(f"practice_scene.other.{missed.why}", number=missed.number)


def _retry(words: Words, scene: Scene, attempt: Attempt, steps: Sequence[int]) -> RetryFrom | None:
    missed = _first_missed(attempt)
    if missed is None or missed.line not in {turn.turn_id for turn in scene.turns}:
        return None
    step = steps[missed.number - 1] if 0 < missed.number <= len(steps) else 0
    return RetryFrom(missed.line, step, words.say("practice_scene.from_turn", number=missed.number))
