"""The baselines in words: what each was learned from, its figures, and the one question about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from coach.coaching.baseline_over_calls import FIRST_CALLS
from coach.foreign_text import shown
from coach.model.baseline import Baseline, KeptBaseline, Question
from coach.model.snapshot import NO_NAMES, Device
from coach.views.wording import Words, day_and_year, length, local_time


@dataclass(frozen=True, slots=True)
class BaselineRow:
    """One usual. `microphone` is what it is kept under, `name` what people call that, with its profile;
    `figures` its centres with their spread. `claim`: what to do where nobody knows whose it is, else "".
    """

    microphone: str
    profile: str
    name: str
    rests_on: str
    figures: str
    locked: bool
    claim: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with two answers: learn again, or keep what there is."""

    microphone: str
    profile: str
    text: str
    anew: str
    as_before: str


def baseline_rows(words: Words, baselines: Sequence[KeptBaseline]) -> tuple[BaselineRow, ...]:
    """One row a baseline, in the order given. Two that would read the same say which devices they are of."""
    named = Counter(_name(words, one, one.label or one.baseline.microphone) for one in baselines)
    return tuple(_row(words, one, named) for one in baselines)


def claimants(
    baselines: Sequence[KeptBaseline], profile: str, microphones: Sequence[Device]
) -> tuple[Device, ...]:
    """The microphones that a usual of this profile may be given to: those that have none of it."""
    taken = {one.baseline.microphone for one in baselines if one.profile == profile and one.label is not None}
    return tuple(device for device in microphones if device.device_id.key not in taken)


def question_of(words: Words, baselines: Sequence[KeptBaseline]) -> QuestionView | None:
    """The first question that is open; None without any. One at a time, none about a usual that is nobody's."""
    kept = next((one for one in baselines if one.question is not None and one.label is not None), None)
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
        text=words.say(f"ui.usual.ask_{key}", microphone=kept.label or "", gain=abs(gain_db)),
        anew=words.say("ui.usual.anew"),
        as_before=words.say(f"ui.usual.as_before_{kept.question.value}"),
    )


def profiles(baselines: Sequence[KeptBaseline], now: str) -> tuple[str, ...]:
    """Return the profiles to choose from: none first, then each one with a baseline, and the one in use."""
    named = sorted({one.profile for one in baselines} | {now})
    return ("", *(one for one in named if one))


def _name(words: Words, kept: KeptBaseline, microphone: str) -> str:
    nameless = microphone.strip().lower() in NO_NAMES
    name = words.say("ui.usual.no_microphone") if nameless else shown(microphone)
    return words.say("ui.usual.name_profile", microphone=name, profile=kept.profile) if kept.profile else name


def _row(words: Words, kept: KeptBaseline, named: Counter[str]) -> BaselineRow:
    baseline = kept.baseline
    label = kept.label or baseline.microphone
    name = _name(words, kept, label)
    if named[name] > 1 and label != baseline.microphone:
        name = _name(words, kept, f"{label} ({baseline.microphone})")
    return BaselineRow(
        microphone=baseline.microphone,
        profile=kept.profile,
        name=name,
        rests_on=_rests_on(words, kept),
        figures=_figures(words, baseline),
        locked=kept.locked,
        claim=words.say("ui.usual.whose") if kept.label is None else "",
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
