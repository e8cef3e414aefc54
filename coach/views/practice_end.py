"""The end of a drill: what it came to, in words, figures and curves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.model.baseline import Baseline
from coach.model.practice import Attempt
from coach.practice.attempts import shares_of
from coach.practice.drill import Drill
from coach.practice.outcome import Advice, Counted, DrillOutcome, TurnTaken
from coach.review.trends import Trend
from coach.views.practice_curve import CurveView, whole_curve
from coach.views.practice_running import DotsView
from coach.views.practice_view import MOST_MARKS, attempt_words
from coach.views.trend_view import since_line
from coach.views.wording import Words, day_and_year, tenths

MOST_TURN_LINES = 4
"""Said in words; all of them have a dot."""


@dataclass(frozen=True, slots=True)
class EndView:
    """What a drill came to, or how all attempts at it went. `calls`: whether calls moved since the first of
    them, a sentence for each measure that the drill serves."""

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
    calls: tuple[str, ...]


def end_view(
    words: Words,
    drill: Drill,
    outcome: DrillOutcome,
    baseline: Baseline | None,
    earlier: Sequence[Attempt],
    calls: Sequence[Trend],
    *,
    kept: bool,
) -> EndView:
    """Return the end of a drill. `earlier`: all attempts, this one the last where it was `kept`. `calls`: those
    since the first attempt, against those before."""
    return EndView(
        _headline(words, outcome),
        _under(words, drill, outcome, baseline),
        whole_curve(words, drill, outcome, baseline),
        _outcome_dots(words, outcome),
        tuple(_turn_line(words, turn) for turn in outcome.turns if not turn.kept)[:MOST_TURN_LINES],
        _advice(words, outcome),
        words.say(f"practice.advice_more.{outcome.advice.value}"),
        *_marks(words, earlier),
        words.say("practice.kept_apart" if kept else "practice.nothing_kept"),
        outcome.counts,
        tuple(since_line(words, one) for one in calls) if kept else (),
    )


def progress_view(words: Words, drill: Drill, attempts: Sequence[Attempt], calls: Sequence[Trend]) -> EndView:
    """Return how the attempts at a drill went, and whether calls moved since. There is at least one attempt."""
    day = day_and_year(words, attempts[0].begun_at.astimezone().date())
    return EndView(
        drill.title,
        words.say("practice.attempts_count", n=len(attempts), day=day),
        None, None, (), "", "",
        *_marks(words, attempts),
        words.say("practice.kept_apart"),
        counts=False,
        calls=tuple(since_line(words, one) for one in calls),
    )  # fmt: skip


def _marks(words: Words, attempts: Sequence[Attempt]) -> tuple[tuple[float, ...], tuple[str, ...], str]:
    """Return the newest attempts as shares and as figures, and all of them as they are spoken."""
    said = tuple(f"{one.kept:.0f}" for one in attempts[-MOST_MARKS:])
    spoken = "; ".join(attempt_words(words, one) for one in attempts)
    return shares_of(attempts)[-MOST_MARKS:], said, words.say("practice.attempts_spoken", attempts=spoken)


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
                beat=tenths(words, numbers["beat_syll_per_s"]),
                alone=tenths(words, numbers["alone_syll_per_s"]),
            )
        )
    elif "mean_syll_per_s" in numbers and baseline is not None:
        parts.append(
            words.say(
                "practice.under.pace",
                mean=tenths(words, numbers["mean_syll_per_s"]),
                usual=tenths(words, baseline.pace_syll_per_s),
            )
        )
    if "wait_s" in numbers:
        parts.append(words.say("practice.under.wait", wait=tenths(words, max(0.0, numbers["wait_s"]))))
    if "answer_s" in numbers and drill.turns is not None and drill.turns.answer_s is not None:
        parts.append(words.say("practice.under.answer", answer=tenths(words, numbers["answer_s"])))
    if "talk_overs" in numbers:
        parts.append(words.say("practice.under.talk_overs", n=round(numbers["talk_overs"])))
        parts.append(words.say("practice.under.acknowledgements", n=round(numbers["acknowledgements"])))
    if "best_s" in numbers:
        parts.append(words.say("practice.under.best", best=tenths(words, numbers["best_s"])))
    return words.say("ui.length.separator").join(parts)


def _advice(words: Words, outcome: DrillOutcome) -> str:
    fields = {name: tenths(words, value) for name, value in outcome.numbers.items()}
    if outcome.advice is Advice.FLOOR_TAKEN:
        return words.say("practice.advice.floor_taken", n=round(outcome.numbers["talk_overs"]))
    return words.say(f"practice.advice.{outcome.advice.value}", **fields)


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
        why = words.say("practice.turn.waited", wait=tenths(words, max(0.0, turn.wait_s)))
    elif turn.fault.value == "too_long" and turn.took_s is not None:
        why = words.say("practice.turn.lasted", took=f"{turn.took_s:.0f}")
    elif turn.fault.value == "not_back" and turn.took_s is not None:
        why = words.say("practice.turn.back_after", took=tenths(words, turn.took_s))
    return words.say("practice.turn_line", number=turn.number, why=why)
