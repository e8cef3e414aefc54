"""The baselines in words: what each was learned from, its figures, and the one question about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.coaching.baseline_over_calls import FIRST_CALLS
from coach.model.baseline import Baseline, KeptBaseline, Question
from coach.views.wording import Words, day_and_year, length, local_time


@dataclass(frozen=True, slots=True)
class BaselineRow:
    """One baseline. `name` is its microphone and profile; `figures` are its centres with their spread."""

    microphone: str
    profile: str
    name: str
    rests_on: str
    figures: str
    locked: bool


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with two answers: learn again, or keep what there is."""

    microphone: str
    profile: str
    text: str
    anew: str
    as_before: str


def baseline_rows(words: Words, baselines: Sequence[KeptBaseline]) -> tuple[BaselineRow, ...]:
    """Return one row for each baseline, in the order given."""
    return tuple(_row(words, one) for one in baselines)


def question_of(words: Words, baselines: Sequence[KeptBaseline]) -> QuestionView | None:
    """Return the first open question; None if there is none. One is asked at a time."""
    kept = next((one for one in baselines if one.question is not None), None)
    if kept is None or kept.question is None:
        return None
    key = kept.question.value
    gain_db = 0.0 if kept.pending is None else kept.pending.level_db - kept.baseline.level_db
    if kept.question is Question.GAIN and gain_db < 0:
        key = "gain_down"
    if kept.question is Question.BANDWIDTH and kept.pending is not None:
        key = f"{kept.pending.bandwidth}_band"
    return QuestionView(
        microphone=kept.baseline.microphone,
        profile=kept.profile,
        text=words.say(f"ui.usual.ask_{key}", microphone=kept.baseline.microphone, gain=abs(gain_db)),
        anew=words.say("ui.usual.anew"),
        as_before=words.say(f"ui.usual.as_before_{kept.question.value}"),
    )


def profiles(baselines: Sequence[KeptBaseline], now: str) -> tuple[str, ...]:
    """Return the profiles to choose from: none first, then each one with a baseline, and the one in use."""
    named = sorted({one.profile for one in baselines} | {now})
    return ("", *(one for one in named if one))


def _row(words: Words, kept: KeptBaseline) -> BaselineRow:
    baseline = kept.baseline
    name = baseline.microphone or words.say("ui.usual.no_microphone")
    if kept.profile:
        name = words.say("ui.usual.name_profile", microphone=name, profile=kept.profile)
    return BaselineRow(
        microphone=baseline.microphone,
        profile=kept.profile,
        name=name,
        rests_on=_rests_on(words, kept),
        figures=_figures(words, baseline),
        locked=kept.locked,
    )


def _rests_on(words: Words, kept: KeptBaseline) -> str:
    facts = [words.say("ui.usual.speech", length=length(words, kept.baseline.speech_s))]
    if kept.calls == 0:
        facts.append(words.say("ui.usual.read"))
    else:
        facts.append(words.say("ui.usual.calls", n=kept.calls))
    if kept.since is not None:
        facts.append(words.say("ui.usual.since", day=day_and_year(words, local_time(kept.since))))
    if kept.locked:
        facts.append(words.say("ui.usual.is_locked"))
    elif kept.first:
        facts.append(words.say("ui.usual.first_calls", calls=FIRST_CALLS))
    return words.say("ui.length.separator").join(facts)


def _figures(words: Words, baseline: Baseline) -> str:
    figures = [
        words.say("ui.usual.level", level=baseline.level_db, spread=baseline.level_spread_db),
        words.say("ui.usual.pitch", pitch=baseline.f0_hz, spread=baseline.f0_spread_st),
    ]
    if baseline.pace_syll_per_s > 0.0:
        figures.append(
            words.say("ui.usual.pace", pace=baseline.pace_syll_per_s, spread=baseline.pace_spread_syll_per_s)
        )
    return words.say("ui.length.separator").join(figures)
