"""A drill under way, and its end, in words, figures and curves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from coach.model.baseline import Baseline
from coach.model.practice import Attempt
from coach.practice.attempts import shares_of
from coach.practice.drill import Drill, DrillKind, DrillMeasure
from coach.practice.drill_run import DrillState
from coach.practice.exercise import Stage
from coach.practice.judge import Progress, Prompt
from coach.practice.outcome import Advice, Counted, DrillOutcome, TracePoint, TurnTaken
from coach.practice.traces import PACE_WINDOW_S
from coach.views.practice_view import MOST_MARKS, attempt_words
from coach.views.wording import Words

LEAST_SPAN = {DrillMeasure.PACE: 0.36, DrillMeasure.LEVEL: 14.0, DrillMeasure.PITCH: 6.0}
"""How much a plot shows at least, in the unit of its measure, so that nothing small looks large (ours)."""
COME_DOWN_DB = (-6.0, 16.0)
COME_DOWN_WINDOW_S = 20.0
"""Coming down takes no fixed time: its plot shows the last seconds."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure beside the plot: its name, its value, and what is said of it."""

    name: str
    value: str
    note: str = ""
    credit: bool = False


@dataclass(frozen=True, slots=True)
class CurveView:
    """A band and a trace over it. Times are seconds from `start_s` to `end_s`; values lie between `low` and
    `high`, in the unit of `scale`, whose entries are (value, words). `best`: the best stretch, with its
    words."""

    start_s: float
    end_s: float
    low: float
    high: float
    scale: tuple[tuple[float, str], ...]
    band: tuple[tuple[float, float, float], ...]
    trace: tuple[tuple[float, float | None, bool], ...]
    """Time, value, and whether it is above the band."""
    now_s: float | None = None
    outs: tuple[tuple[float, float, str], ...] = ()
    best: tuple[float, float, str] | None = None


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


@dataclass(frozen=True, slots=True)
class EndView:
    """What a drill came to."""

    headline: str
    under: str
    curve: CurveView | None
    dots: DotsView | None
    turns: tuple[str, ...]
    advice: str
    advice_more: str
    marks: tuple[float, ...]
    mark_words: tuple[str, ...]
    marks_spoken: str
    foot: str
    counts: bool


def clock_words(time_s: float) -> str:
    """Return "0:47"."""
    seconds = max(0, math.ceil(time_s - 1e-6))
    return f"{seconds // 60}:{seconds % 60:02}"


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
            curve=_curve_now(words, state),
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
        curve=_curve_now(words, state),
        dots=_dots(words, drill, progress),
        line=_line_text(drill, progress),
        paused=state.stage is Stage.PAUSED,
        shows_text=bool(drill.text),
        text_s=state.time_s,
        on_beat=None if state.beat_share is None else state.beat_share < BEAT_SHOWN,
    )


def end_view(
    words: Words,
    drill: Drill,
    outcome: DrillOutcome,
    baseline: Baseline | None,
    earlier: Sequence[Attempt],
    *,
    kept: bool,
) -> EndView:
    """Return the end of a drill. `earlier`: all attempts, this one the last where it was `kept`."""
    shares = shares_of(earlier)[-MOST_MARKS:]
    said = tuple(f"{one.kept:.0f}" for one in earlier[-MOST_MARKS:])
    return EndView(
        _headline(words, outcome),
        _under(words, drill, outcome, baseline),
        _whole_curve(words, drill, outcome, baseline),
        _outcome_dots(words, outcome),
        tuple(_turn_line(words, turn) for turn in outcome.turns if not turn.kept)[:MOST_TURN_LINES],
        _advice(words, outcome),
        words.say(f"practice.advice_more.{outcome.advice.value}"),
        shares,
        said,
        words.say("practice.attempts_spoken", attempts="; ".join(attempt_words(words, one) for one in earlier)),
        words.say("practice.kept_apart" if kept else "practice.nothing_kept"),
        outcome.counts,
    )


BEAT_SHOWN = 0.2
"""For so much of its time a beat is seen."""
MOST_TURN_LINES = 4
"""Said in words; all of them have a dot."""


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
            wait = words.say("practice.plain_s", seconds=f"{max(0.0, last.wait_s):.1f}")
        if last.took_s is not None:
            answer = words.say("practice.plain_s", seconds=f"{last.took_s:.1f}")
    kept = words.say(
        "practice.kept", kept=progress.kept, out_of=progress.step - (progress.prompt is not Prompt.WAIT)
    )
    first = Figure(words.say("practice.figure.wait"), wait, note, last is not None and last.kept)
    if drill.turns is not None and drill.turns.answer_s is not None:
        first = Figure(words.say("practice.figure.answer"), answer, note, last is not None and last.kept)
    return (first, Figure(words.say("practice.figure.kept"), kept))


def value_words(words: Words, measure: DrillMeasure, value: float, baseline: Baseline | None) -> str:
    """Return a value over the usual in words: "4.3 syll/s", "3 dB over", "1.2 st under"."""
    if measure is DrillMeasure.PACE:
        pace = (1.0 + value) * (baseline.pace_syll_per_s if baseline is not None else 0.0)
        return words.say("practice.syll_per_s", pace=f"{pace:.1f}")
    return words.say(
        f"practice.{measure.value}_value", value=f"{value:+.{0 if measure is DrillMeasure.LEVEL else 1}f}"
    )


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


def _curve_now(words: Words, state: DrillState) -> CurveView | None:
    drill, baseline = state.drill, state.baseline
    if drill.band is not None:
        now_s = state.time_s if state.progress is not None else 0.0
        return _band_curve(words, drill, baseline, state.trace, now_s)
    if drill.kind is DrillKind.COME_DOWN and state.progress is not None:
        end_s = max(COME_DOWN_WINDOW_S, state.time_s)
        return _level_curve(words, state.trace, end_s - COME_DOWN_WINDOW_S, end_s, state.time_s)
    return None


def _whole_curve(
    words: Words, drill: Drill, outcome: DrillOutcome, baseline: Baseline | None
) -> CurveView | None:
    if not outcome.trace:
        return None
    if drill.band is None:
        end_s = outcome.trace[-1].time_s
        return _level_curve(words, outcome.trace, 0.0, end_s, None)
    curve = _band_curve(words, drill, baseline, outcome.trace, None)
    best = outcome.best
    said = None
    if best is not None:
        length_s = f"{best[1] - best[0]:.0f}"
        said = words.say("practice.best_stretch", seconds=length_s, start=clock_words(math.floor(best[0])))
    return CurveView(
        curve.start_s,
        curve.end_s,
        curve.low,
        curve.high,
        curve.scale,
        curve.band,
        curve.trace,
        None,
        _outs(words, drill, outcome.trace, baseline),
        None if best is None or said is None else (*best, said),
    )


def _band_curve(
    words: Words, drill: Drill, baseline: Baseline | None, trace: Sequence[TracePoint], now_s: float | None
) -> CurveView:
    assert drill.band is not None
    measure = drill.band.measure
    edges = sorted({0.0, drill.lasts_s, *(min(point.at_s, drill.lasts_s) for point in drill.band.points)})
    band = tuple((at_s, *drill.band.limits(at_s)) for at_s in edges)
    values = [point.value for point in trace if point.value is not None]
    low = min([one for _, one, _ in band] + values)
    high = max([one for _, _, one in band] + values)
    spare = max(0.1 * (high - low), 0.5 * (LEAST_SPAN[measure] - (high - low)))
    low, high = low - spare, high + spare
    return CurveView(
        0.0,
        drill.lasts_s,
        low,
        high,
        _scale(words, measure, low, high, baseline),
        band,
        tuple((p.time_s, p.value, p.above) for p in trace),
        now_s,
    )


def _level_curve(
    words: Words, trace: Sequence[TracePoint], start_s: float, end_s: float, now_s: float | None
) -> CurveView:
    low, high = COME_DOWN_DB
    seen = [point for point in trace if point.time_s >= start_s]
    band = tuple((p.time_s, max(low, p.low), min(high, p.high)) for p in seen)
    drawn = tuple((p.time_s, None if p.value is None else max(low, min(high, p.value)), p.above) for p in seen)
    return CurveView(
        start_s, end_s, low, high, _scale(words, DrillMeasure.LEVEL, low, high, None), band, drawn, now_s
    )


def _scale(
    words: Words, measure: DrillMeasure, low: float, high: float, baseline: Baseline | None
) -> tuple[tuple[float, str], ...]:
    """Return round values between both, with their words."""
    if measure is DrillMeasure.PACE:
        usual = baseline.pace_syll_per_s if baseline is not None and baseline.pace_syll_per_s > 0 else 1.0
        first, last = (1 + low) * usual, (1 + high) * usual
        return tuple((n / usual - 1.0, f"{n}") for n in range(math.ceil(first), math.floor(last) + 1))
    step = 6 if measure is DrillMeasure.LEVEL else 2
    found = [n for n in range(math.ceil(low), math.floor(high) + 1) if n % step == 0]
    return tuple((float(n), words.say("practice.usual_short") if n == 0 else f"{n:+d}") for n in found)


def _outs(
    words: Words, drill: Drill, trace: Sequence[TracePoint], baseline: Baseline | None
) -> tuple[tuple[float, float, str], ...]:
    """Return the two moments furthest above the band, at least five seconds apart, with their words."""
    assert drill.band is not None
    above = sorted(
        (p for p in trace if p.value is not None and p.value > p.high), key=lambda p: p.high - (p.value or 0.0)
    )
    chosen: list[TracePoint] = []
    for point in above:
        if all(abs(point.time_s - one.time_s) > OUTS_APART_S for one in chosen):
            chosen.append(point)
    found = []
    for p in sorted(chosen[:MOST_OUTS], key=lambda p: p.time_s):
        value = value_words(words, drill.band.measure, p.value or 0.0, baseline)
        found.append(
            (p.time_s, p.value or 0.0, words.say("practice.out", value=value, at=clock_words(p.time_s)))
        )
    return tuple(found)


OUTS_APART_S, MOST_OUTS = 8.0, 2


def _headline(words: Words, outcome: DrillOutcome) -> str:
    if not outcome.counts:
        return words.say("practice.too_little")
    fields = {"kept": round(outcome.kept), "out_of": round(outcome.out_of)}
    if outcome.counted is Counted.SECONDS and "talk_overs" in outcome.numbers:
        return words.say("practice.end.heard_out", **fields)
    return words.say(f"practice.end.{outcome.counted.value}", **fields)


def _under(words: Words, drill: Drill, outcome: DrillOutcome, baseline: Baseline | None) -> str:
    numbers, parts = outcome.numbers, [drill.title]
    if {"beat_syll_per_s", "alone_syll_per_s"} <= numbers.keys():
        parts.append(
            words.say(
                "practice.under.beat",
                beat=f"{numbers['beat_syll_per_s']:.1f}",
                alone=f"{numbers['alone_syll_per_s']:.1f}",
            )
        )
    elif "mean_syll_per_s" in numbers and baseline is not None:
        parts.append(
            words.say(
                "practice.under.pace",
                mean=f"{numbers['mean_syll_per_s']:.1f}",
                usual=f"{baseline.pace_syll_per_s:.1f}",
            )
        )
    if "wait_s" in numbers:
        parts.append(words.say("practice.under.wait", wait=f"{max(0.0, numbers['wait_s']):.1f}"))
    if "answer_s" in numbers and drill.turns is not None and drill.turns.answer_s is not None:
        parts.append(words.say("practice.under.answer", answer=f"{numbers['answer_s']:.1f}"))
    if "talk_overs" in numbers:
        parts.append(words.say("practice.under.talk_overs", n=round(numbers["talk_overs"])))
        parts.append(words.say("practice.under.acknowledgements", n=round(numbers["acknowledgements"])))
    if "best_s" in numbers:
        parts.append(words.say("practice.under.best", best=f"{numbers['best_s']:.1f}"))
    return words.say("ui.length.separator").join(parts)


def _advice(words: Words, outcome: DrillOutcome) -> str:
    fields = {name: f"{value:.1f}" for name, value in outcome.numbers.items()}
    count = Counted.TURNS if outcome.advice is Advice.FLOOR_TAKEN else None
    if count is not None:
        return words.say("practice.advice.floor_taken", n=round(outcome.numbers["talk_overs"]))
    return words.say(f"practice.advice.{outcome.advice.value}", **fields)


def _dots(words: Words, drill: Drill, progress: Progress) -> DotsView | None:
    if not drill.steps:
        return None
    done = progress.step - 1
    return DotsView(
        (*(progress.results[:done]), *(None for _ in range(drill.steps - len(progress.results[:done])))),
        words.say("practice.dots_spoken", kept=progress.kept, done=done, steps=drill.steps),
    )


def _outcome_dots(words: Words, outcome: DrillOutcome) -> DotsView | None:
    if outcome.counted is Counted.SECONDS:
        return None
    dots = tuple(turn.kept for turn in outcome.turns)
    said = words.say("practice.dots_spoken", kept=sum(dots), done=len(dots), steps=len(dots))
    return DotsView(dots, said)


def _turn_line(words: Words, turn: TurnTaken) -> str:
    assert turn.fault is not None
    why = words.say(f"practice.turn.{turn.fault.value}")
    if turn.fault.value in {"too_soon", "too_late"} and turn.wait_s is not None:
        why = words.say("practice.turn.waited", wait=f"{max(0.0, turn.wait_s):.1f}")
    elif turn.fault.value == "too_long" and turn.took_s is not None:
        why = words.say("practice.turn.lasted", took=f"{turn.took_s:.0f}")
    elif turn.fault.value == "not_back" and turn.took_s is not None:
        why = words.say("practice.turn.back_after", took=f"{turn.took_s:.1f}")
    return words.say("practice.turn_line", number=turn.number, why=why)


def _took(words: Words, turn: TurnTaken) -> str:
    if turn.took_s is None:
        return words.say("practice.turn.not_short")
    return words.say("practice.plain_s", seconds=f"{turn.took_s:.1f}")


def behind_words(words: Words, drill: Drill) -> str:
    """Return by how much the trace of a drill looks back; "" where it doesn't matter."""
    if drill.band is None or drill.band.measure is not DrillMeasure.PACE:
        return ""
    return words.say("practice.behind", seconds=round(PACE_WINDOW_S))
