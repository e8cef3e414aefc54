"""A drill under way, in words, figures and curves."""

from __future__ import annotations

import math
from dataclasses import dataclass

from coach.coaching.baseline_learner import LEAST_SPEECH_S
from coach.practice.drill import Drill, DrillKind, DrillMeasure
from coach.practice.drill_run import DrillState
from coach.practice.exercise import Stage
from coach.practice.judge import Progress, Prompt
from coach.practice.outcome import TracePoint, TurnTaken
from coach.practice.reading_text import DueWord, due_words
from coach.practice.traces import PACE_WINDOW_S
from coach.views.practice_curve import CurveView, clock_words, curve_now, value_words
from coach.views.wording import Words, tenths

READING_OVER_SPEECH = 1.25
"""The text of the usual goes on with the speech that was heard. Reading takes so much longer than its speech: a
fifth of it is pauses. Ours."""
BEAT_SHOWN = 0.2
"""For so much of its time a beat is seen."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure beside the plot: its name, its value, and what is said of it."""

    name: str
    value: str
    note: str = ""
    credit: bool = False


@dataclass(frozen=True, slots=True)
class DotsView:
    """One dot a turn: kept, not kept, or not yet (None)."""

    dots: tuple[bool | None, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class RunningView:
    """A drill under way. `prompt`: what to do now, large; empty where the text says it."""

    title: str
    note: str
    left: str
    share: float
    prompt: str
    hint: str
    figures: tuple[Figure, ...]
    foot: str
    spoken: str
    curve: CurveView | None = None
    dots: DotsView | None = None
    line: str = ""
    """What the caller says, in words."""
    paused: bool = False
    shows_text: bool = False
    text_s: float = 0.0
    on_beat: bool | None = None
    """Whether a beat falls now; None: there is no beat."""


def running_view(words: Words, state: DrillState) -> RunningView:
    """Return a drill as it is now."""
    drill, progress = state.drill, state.progress
    foot = words.say("practice.foot_paused" if state.stage is Stage.PAUSED else "practice.foot_running")
    if state.stage is Stage.USUAL:
        prompt = words.say("practice.usual_first")
        hint = words.say("practice.usual_wanted", seconds=math.ceil(state.usual_wanted_s))
        return RunningView(
            drill.title,
            drill.what,
            "",
            0.0,
            prompt,
            hint,
            (),
            foot,
            f"{prompt} {hint}",
            shows_text=bool(drill.text),
            text_s=READING_OVER_SPEECH * max(0.0, LEAST_SPEECH_S - state.usual_wanted_s),
        )
    if state.stage is Stage.READY or progress is None:
        left = words.say("practice.begins_in", seconds=math.ceil(state.time_s))
        return RunningView(
            drill.title,
            drill.what,
            left,
            0.0,
            drill.how,
            words.say("practice.headset") if drill.lines else "",
            (),
            foot,
            f"{drill.title}. {drill.how}",
            shows_text=bool(drill.text),
            curve=curve_now(words, state),
        )
    prompt = "" if progress.prompt is Prompt.READ else words.say(f"practice.prompt.{progress.prompt.value}")
    figures = _figures(words, state, progress)
    return RunningView(
        drill.title,
        drill.what,
        _left(words, state, progress),
        _share(state, progress),
        prompt,
        "" if drill.text else drill.how,
        figures,
        foot,
        ". ".join([drill.title, *(f"{one.name}: {one.value}" for one in figures), prompt]),
        curve=curve_now(words, state),
        dots=_dots(words, drill, progress),
        line=_line_text(drill, progress),
        paused=state.stage is Stage.PAUSED,
        shows_text=bool(drill.text),
        text_s=state.time_s,
        on_beat=None if state.beat_share is None else state.beat_share < BEAT_SHOWN,
    )


def _figures(words: Words, state: DrillState, progress: Progress) -> tuple[Figure, ...]:
    drill, baseline = state.drill, state.baseline
    if drill.kind is DrillKind.LISTEN:
        return (
            Figure(
                words.say("practice.figure.heard_out"),
                words.say("practice.plain_s", seconds=f"{progress.held_s:.0f}"),
            ),
            Figure(words.say("practice.figure.acknowledgements"), f"{progress.acknowledgements}"),
            Figure(words.say("practice.figure.talk_overs"), f"{progress.overlaps}"),
        )
    if drill.kind is DrillKind.TURNS:
        return _turn_figures(words, drill, progress)
    held = words.say("practice.held_short", kept=round(progress.held_s), out_of=round(progress.measured_s))
    point = progress.point
    value = words.say("practice.not_yet")
    note = ""
    if point is not None and point.value is not None:
        measure = DrillMeasure.LEVEL if drill.band is None else drill.band.measure
        value = value_words(words, measure, point.value, baseline)
        note = words.say(f"practice.place.{_place(point)}")
    if drill.kind is DrillKind.COME_DOWN:
        last = progress.last
        took = words.say("practice.not_yet") if last is None else _took(words, last)
        return (
            Figure(words.say("practice.figure.level"), value, words.say("practice.over_usual")),
            Figure(words.say("practice.figure.back_in"), took, credit=last is not None and last.kept),
        )
    assert drill.band is not None
    name = words.say(f"practice.figure.{drill.band.measure.value}")
    inside = point is not None and point.inside
    return (Figure(name, value, note, inside), Figure(words.say("practice.figure.held"), held))


def _turn_figures(words: Words, drill: Drill, progress: Progress) -> tuple[Figure, ...]:
    last = progress.last
    wait = answer = words.say("practice.not_yet")
    note = ""
    if last is not None:
        note = words.say("practice.turn.kept" if last.fault is None else f"practice.turn.{last.fault.value}")
        if last.wait_s is not None:
            wait = words.say("practice.plain_s", seconds=tenths(words, max(0.0, last.wait_s)))
        if last.took_s is not None:
            answer = words.say("practice.plain_s", seconds=tenths(words, last.took_s))
    kept = words.say(
        "practice.kept", kept=progress.kept, out_of=progress.step - (progress.prompt is not Prompt.WAIT)
    )
    first = Figure(words.say("practice.figure.wait"), wait, note, last is not None and last.kept)
    if drill.turns is not None and drill.turns.answer_s is not None:
        first = Figure(words.say("practice.figure.answer"), answer, note, last is not None and last.kept)
    return (first, Figure(words.say("practice.figure.kept"), kept))


def _place(point: TracePoint) -> str:
    assert point.value is not None
    return "inside" if point.inside else "above" if point.value > point.high else "below"


def _left(words: Words, state: DrillState, progress: Progress) -> str:
    drill = state.drill
    if drill.kind is DrillKind.BAND:
        return words.say("practice.left", time=clock_words(drill.lasts_s - state.time_s))
    if drill.kind is DrillKind.LISTEN:
        return words.say("practice.gone", time=clock_words(state.time_s))
    key = "practice.turn_of" if drill.kind is DrillKind.TURNS else "practice.time_of"
    return words.say(key, step=progress.step, steps=drill.steps)


def _share(state: DrillState, progress: Progress) -> float:
    drill = state.drill
    if drill.kind is DrillKind.BAND:
        return min(1.0, state.time_s / drill.lasts_s)
    if drill.kind is DrillKind.LISTEN:
        return progress.step / max(1, len(drill.lines))
    return (progress.step - 1) / max(1, drill.steps)


def _line_text(drill: Drill, progress: Progress) -> str:
    """What the caller says, once it is over: reading along would be no listening."""
    if drill.kind is DrillKind.TURNS and progress.prompt is Prompt.ANSWER:
        return drill.lines[progress.step - 1].text
    return ""


def _dots(words: Words, drill: Drill, progress: Progress) -> DotsView | None:
    if not drill.steps:
        return None
    done = progress.step - 1
    return DotsView(
        (*(progress.results[:done]), *(None for _ in range(drill.steps - len(progress.results[:done])))),
        words.say("practice.dots_spoken", kept=progress.kept, done=done, steps=drill.steps),
    )


def _took(words: Words, turn: TurnTaken) -> str:
    if turn.took_s is None:
        return words.say("practice.turn.not_short")
    return words.say("practice.plain_s", seconds=tenths(words, turn.took_s))


def behind_words(words: Words, drill: Drill) -> str:
    """Return by how much the trace of a drill looks back; "" where it doesn't matter."""
    if drill.band is None or drill.band.measure is not DrillMeasure.PACE:
        return ""
    return words.say("practice.behind", seconds=round(PACE_WINDOW_S))


def words_due(state: DrillState) -> tuple[DueWord, ...]:
    """Return the text with the moment of each word: at the pace of the drill, or at the usual one while that is
    learned."""
    drill, baseline, band = state.drill, state.baseline, state.drill.band
    usual = baseline.pace_syll_per_s if baseline is not None and baseline.pace_syll_per_s > 0 else 4.0

    def pace_at(at_s: float) -> float:
        moves = band is not None and band.measure is DrillMeasure.PACE and state.progress is not None
        return usual * (1.0 + (band.middle(at_s) if moves and band is not None else 0.0))

    return due_words(drill.text, max(drill.lasts_s, 30.0), pace_at)
