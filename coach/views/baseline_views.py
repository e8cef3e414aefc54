"""The usuals as people read them: what each rests on, its figures, and the one question about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.coaching.baseline_over_calls import FIRST_CALLS
from coach.model.baseline import KeptUsual, Question, Usual
from coach.views.wording import Words, day_and_year, length, local_time


@dataclass(frozen=True, slots=True)
class UsualRow:
    """One usual. `name` is its microphone and profile; `figures` its centres with their spread."""

    microphone: str
    profile: str
    name: str
    rests_on: str
    figures: str
    locked: bool


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with two answers: learn anew, or go on as before."""

    microphone: str
    profile: str
    text: str
    anew: str
    as_before: str


def usual_rows(words: Words, usuals: Sequence[KeptUsual]) -> tuple[UsualRow, ...]:
    """One row a usual, in the order given."""
    return tuple(_row(words, one) for one in usuals)


def question_of(words: Words, usuals: Sequence[KeptUsual]) -> QuestionView | None:
    """The first question that is open; None without any. One at a time."""
    kept = next((one for one in usuals if one.question is not None), None)
    if kept is None or kept.question is None:
        return None
    key = kept.question.value
    gain_db = 0.0 if kept.pending is None else kept.pending.level_db - kept.usual.level_db
    if kept.question is Question.GAIN and gain_db < 0:
        key = "gain_down"
    if kept.question is Question.BANDWIDTH and kept.pending is not None:
        key = f"{kept.pending.bandwidth}_band"
    return QuestionView(
        microphone=kept.usual.microphone,
        profile=kept.profile,
        text=words.say(f"ui.usual.ask_{key}", microphone=kept.usual.microphone, gain=abs(gain_db)),
        anew=words.say("ui.usual.anew"),
        as_before=words.say(f"ui.usual.as_before_{kept.question.value}"),
    )


def profiles(usuals: Sequence[KeptUsual], now: str) -> tuple[str, ...]:
    """The profiles to choose from: none first, then every one that has a usual, and the one that is set."""
    named = sorted({one.profile for one in usuals} | {now})
    return ("", *(one for one in named if one))


def _row(words: Words, kept: KeptUsual) -> UsualRow:
    usual = kept.usual
    name = usual.microphone or words.say("ui.usual.no_microphone")
    if kept.profile:
        name = words.say("ui.usual.name_profile", microphone=name, profile=kept.profile)
    return UsualRow(
        microphone=usual.microphone,
        profile=kept.profile,
        name=name,
        rests_on=_rests_on(words, kept),
        figures=_figures(words, usual),
        locked=kept.locked,
    )


def _rests_on(words: Words, kept: KeptUsual) -> str:
    said = [words.say("ui.usual.speech", length=length(words, kept.usual.speech_s))]
    if kept.calls == 0:
        said.append(words.say("ui.usual.read"))
    else:
        said.append(words.say("ui.usual.calls", n=kept.calls))
    if kept.since is not None:
        said.append(words.say("ui.usual.since", day=day_and_year(words, local_time(kept.since))))
    if kept.locked:
        said.append(words.say("ui.usual.is_locked"))
    elif kept.first:
        said.append(words.say("ui.usual.first_calls", calls=FIRST_CALLS))
    return words.say("ui.length.separator").join(said)


def _figures(words: Words, usual: Usual) -> str:
    said = [
        words.say("ui.usual.level", level=usual.level_db, spread=usual.level_spread_db),
        words.say("ui.usual.pitch", pitch=usual.f0_hz, spread=usual.f0_spread_st),
    ]
    if usual.pace_syll_per_s > 0.0:
        said.append(words.say("ui.usual.pace", pace=usual.pace_syll_per_s, spread=usual.pace_spread_syll_per_s))
    return words.say("ui.length.separator").join(said)
