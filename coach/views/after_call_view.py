"""The card after a call: seven lines to read in ten seconds, one thing that went well, and at most one to try.

When the card appears and goes is decided here too, on plain values.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from coach.coaching.rules import SPEC_OF
from coach.model.call import CallRecord, CallSource, CallState, CallSummary, FigureValue, KeptCall
from coach.model.call_notes import AfterCall, MomentNote, Tag
from coach.model.cues import CueAnswer, CueGroup, CueId, CueKind
from coach.model.measures import Measure, Reason
from coach.review.figures import (
    AGENT_SHARE,
    AGENT_YIELDED_AFTER_S,
    BASELINE_PACE_SYLL_PER_S,
    FAST_S,
    FIGURES,
    LONGEST_HEARD_OUT_S,
    LONGEST_SILENCE_S,
    MOST_NOT_MEASURED,
    PACE_SYLL_PER_S,
    RISE_RECOVERY_S,
    RISES,
    SILENCE_S,
    TALK_OVERS_BY_AGENT,
    TALK_OVERS_BY_CALLER,
    Figure,
    Shown,
    Unit,
)
from coach.review.verdict import Found, cue_to_try
from coach.review.verdict import to_try as find_to_try
from coach.review.verdict import went_well as find_went_well
from coach.views.timeline_view import main_reason, rise_lasted, why_not_measured
from coach.views.wording import (
    Words,
    axis_clock,
    enumeration,
    fast_words,
    length,
    seconds_from_to,
    short_length,
)

CARD_S = 20.0
"""How long the card stays: ten seconds to read it, and ten more for someone who was looking elsewhere."""
MOST_WAIT_S = 120.0
"""How long the card waits while something else is in its place: the steps of a marked call take a minute or
two. Later it would get in the way of the agent's next task, and the call can be found in the list."""
MOST_ASKED = 3
"""The card asks about so many cues at most: there are ten seconds for it. The call's page has all of them."""
MOST_TIMES = 3
"""A longer list of times would not be read."""
LEAST_UNMEASURED_SHARE = 0.05
"""A measure that is missing for less of the call than this is not mentioned."""
UNMEASURED_GROUPS: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    ("tone", (Measure.TONE, Measure.LEVEL)),
    ("pace", (Measure.PACE,)),
    ("turns", (Measure.OVERLAP, Measure.CALLER_SPEECH)),
    ("speech", (Measure.AGENT_SPEECH,)),
)
"""The groups of measures reported as not measured. Each has a string `ui.after.unmeasured.<name>`."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line: its name, and what was heard or why it was not measured."""

    name: str
    text: str
    measured: bool = True


@dataclass(frozen=True, slots=True)
class CueAsked:
    """A cue of the call that the card asks about: fair or not."""

    cue: CueId
    text: str


@dataclass(frozen=True, slots=True)
class AfterCallView:
    """The card. `asked` are the cues it asks about. `takes_additions` says whether a note, a promise and
    "rough one" can be added. A replay takes none."""

    call_id: int
    heading: str
    lines: tuple[FactLine, ...]
    went_well: str
    to_try: str
    takes_additions: bool
    after: AfterCall
    spoken: str
    asked: tuple[CueAsked, ...] = ()
    tries: CueKind | None = None
    """The cue that what to try is about: there is a drill for it."""


def after_call_view(words: Words, kept: KeptCall, *, asks: bool = True) -> AfterCallView:
    """Return the card of a call that has ended. `asks`: whether it asks if the cues were fair."""
    header, record = kept.header, kept.record
    live = header.source is CallSource.LIVE
    heading = words.say(
        "ui.after.heading" if live else "ui.after.heading_replay", length=length(words, record.duration_s)
    )
    lines = fact_lines(words, record)
    well, attempt = went_well(words, record.summary), to_try(words, record.summary)
    sentences = [words.say("ui.after.line", name=line.name, said=line.text) for line in lines]
    return AfterCallView(
        call_id=header.call_id,
        heading=heading,
        lines=lines,
        went_well=well,
        to_try=attempt,
        takes_additions=live and header.state is not CallState.RUNNING,
        after=kept.after,
        spoken=" ".join(part for part in (f"{heading}.", *sentences, well, attempt) if part),
        asked=_asked(words, kept) if live and asks else (),
        tries=cue_to_try(record.summary),
    )


def _asked(words: Words, kept: KeptCall) -> tuple[CueAsked, ...]:
    """Return the last cues that were shown and not yet called fair or not, in the order they came."""
    answered = {answer.cue for answer in kept.answers if answer.fair is not None}
    open_ = [
        cue
        for cue in kept.record.cues
        if cue.held_back is None and SPEC_OF[cue.kind].group is CueGroup.CUE and cue.cue_id not in answered
    ]
    newest = sorted(open_, key=lambda cue: cue.time_s)[-MOST_ASKED:]
    return tuple(
        CueAsked(
            cue.cue_id,
            words.say(
                "ui.receipt.title", name=words.say(f"cue.{cue.kind.value}.name"), clock=axis_clock(cue.time_s)
            ),
        )
        for cue in newest
    )


def fact_lines(words: Words, record: CallRecord) -> tuple[FactLine, ...]:
    """Return what was heard in a call, one line for each figure. A last line says what was not measured, if
    anything."""
    summary = record.summary
    lines = [
        _line(words, record, "spoke", _spoke(words, summary), AGENT_SHARE),
        _line(words, record, "heard_out", _heard_out(words, summary), LONGEST_HEARD_OUT_S),
        _line(words, record, "rises", _rises(words, record), RISES),
        _line(words, record, "talk_over", _talk_over(words, summary), TALK_OVERS_BY_AGENT),
        _line(words, record, "pace", _pace(words, summary), PACE_SYLL_PER_S),
        _line(words, record, "silence", _silence(words, summary), SILENCE_S),
    ]
    unmeasured = _unmeasured(words, record)
    if unmeasured:
        lines.append(FactLine(words.say("ui.after.name.trust"), unmeasured, measured=False))
    return tuple(lines)


def figure_lines(words: Words, record: CallRecord) -> tuple[FactLine, ...]:
    """Return the figures of a call that have a line of their own, in the order of their rows.

    A call that was kept before a figure was added has no line for it.
    """
    lines = []
    for figure in FIGURES:
        if figure.shown is Shown.LINE and figure.name in record.summary.figures:
            name, value = words.say(f"figure.{figure.name}.name"), figure.of(record.summary)
            if figure.is_measured(record.summary):
                said = figure_value(words, figure.unit, value)
                bound = figure.at_least(record.summary)
                usual = None if figure.usual is None else figure.usual.of(record.summary)
                if figure.usual is not None and usual is not None:
                    usual_said = figure_value(words, figure.usual.unit, usual)
                    said = words.say("figure.with_usual", value=said, usual=usual_said)
                lines.append(FactLine(name, words.say("figure.at_least", value=said) if bound else said))
            else:
                lines.append(FactLine(name, why_not_measured(words, record, figure), measured=False))
    return tuple(lines)


def figure_value(words: Words, unit: Unit, value: FigureValue) -> str:
    """Return a value in words, by its unit; several as a list, and "" for none."""
    values = value if isinstance(value, tuple) else () if value is None else (value,)
    if unit is Unit.SECONDS:
        return enumeration(words, [short_length(words, one) for one in values])
    scale = 100.0 if unit is Unit.SHARE else 1.0
    return enumeration(words, [words.say(f"figure.unit.{unit.value}", value=scale * one) for one in values])


class CardTime:
    """When the card has been shown long enough: `CARD_S` after it appeared or the pointer last left it."""

    def __init__(self, now_s: float) -> None:
        self._until_s = now_s + CARD_S

    def is_over(self, now_s: float, *, pointed_at: bool) -> bool:
        """Return whether the card must go now."""
        if pointed_at:
            self._until_s = now_s + CARD_S
        return now_s >= self._until_s


def is_shown(kept: KeptCall, *, on: bool, watched: bool) -> bool:
    """Return whether the card of this call is shown. `watched` says whether a window showed the replay.

    A call that could not be stored yet counts as still running and gets no card.
    """
    if not on or kept.header.state is not CallState.COMPLETE:
        return False
    return kept.header.source is CallSource.LIVE or watched


def _line(words: Words, record: CallRecord, name: str, text: str, figure: Figure[Any]) -> FactLine:
    title = words.say(f"ui.after.name.{name}")
    if figure.is_measured(record.summary):
        return FactLine(title, text)
    return FactLine(title, why_not_measured(words, record, figure), measured=False)


def _spoke(words: Words, summary: CallSummary) -> str:
    share = AGENT_SHARE.of(summary)
    if share is None:
        return ""
    agent = round(100 * share)
    return words.say("ui.after.spoke", agent=agent, caller=100 - agent)


def _heard_out(words: Words, summary: CallSummary) -> str:
    longest_s = LONGEST_HEARD_OUT_S.of(summary)
    return "" if longest_s is None else words.say("ui.after.heard_out", time=length(words, longest_s))


def _rises(words: Words, record: CallRecord) -> str:
    rises, recovery_s = RISES.of(record.summary), RISE_RECOVERY_S.of(record.summary)
    if rises is None:
        return ""
    if rises == 0:
        return words.say("ui.after.rises_none")
    if not recovery_s:
        # A rise that ended too late to be news, or while nothing was measured, has no time.
        return words.say("ui.after.rises_open", count=rises) if rise_lasted(record) else str(rises)
    times = [words.say("ui.length.seconds", seconds=round(s)) for s in recovery_s[:MOST_TIMES]]
    return words.say("ui.after.rises_back", count=rises, times=enumeration(words, times))


def _talk_over(words: Words, summary: CallSummary) -> str:
    mine, theirs = TALK_OVERS_BY_AGENT.of(summary), TALK_OVERS_BY_CALLER.of(summary)
    if mine is None:
        return ""
    parts = []
    yielded_s = AGENT_YIELDED_AFTER_S.of(summary)
    if mine and yielded_s:
        key = "talk_over_yielded" if mine == 1 else "talk_over_yielded_in"
        after = seconds_from_to(words, yielded_s)
        parts.append(words.say(f"ui.after.{key}", count=mine, gave_way=len(yielded_s), time=after))
    elif mine:
        parts.append(words.say("ui.after.talk_over_not_yielded", count=mine))
    if theirs:
        parts.append(words.say("ui.after.talk_over_theirs", count=theirs))
    return words.say("ui.length.separator").join(parts) or words.say("ui.after.talk_over_none")


def _pace(words: Words, summary: CallSummary) -> str:
    pace, baseline = PACE_SYLL_PER_S.of(summary), BASELINE_PACE_SYLL_PER_S.of(summary)
    if pace is None:
        return ""
    if baseline is None:
        return words.say("ui.call.pace_value", pace=pace)
    fast = fast_words(words, FAST_S.of(summary))
    said = words.say("ui.after.pace_usual", pace=pace, usual=baseline)
    return words.say("ui.length.separator").join(part for part in (said, fast) if part)


def _silence(words: Words, summary: CallSummary) -> str:
    whole_s, longest_s = SILENCE_S.of(summary), LONGEST_SILENCE_S.of(summary)
    if whole_s is None or longest_s is None:
        return ""
    if longest_s == 0:
        return words.say("ui.after.silence_none")
    whole, longest = length(words, whole_s), length(words, longest_s)
    return whole if whole == longest else words.say("ui.after.silence", time=whole, longest=longest)


def _unmeasured(words: Words, record: CallRecord) -> str:
    """Return the groups of measures that were missing for a part of the call, each with its share and the
    reason.

    A measure that was missing for most of the call is left out: its own line says so.
    """
    groups = []
    for name, measures in UNMEASURED_GROUPS:
        share = max((record.summary.not_measured_share.get(one, 0.0) for one in measures), default=0.0)
        reason = main_reason(record, measures)
        if reason is not None and LEAST_UNMEASURED_SHARE <= share <= MOST_NOT_MEASURED:
            fields = {"percent": 100 * share, "reason": _short(words, reason)}
            groups.append(words.say(f"ui.after.unmeasured.{name}", **fields))
    clipped_share = _clipped_share(record)
    if clipped_share >= LEAST_UNMEASURED_SHARE:
        fields = {"percent": 100 * clipped_share, "reason": _short(words, Reason.CLIPPING)}
        groups.append(words.say("ui.after.unmeasured.effort", **fields))
    return "; ".join(groups)


def _clipped_share(record: CallRecord) -> float:
    """Return the share of the call in which effort was not measured because speech was clipped."""
    spans = record.unmeasured.get(Measure.EFFORT, ())
    clipped_s = sum(one.end_s - one.start_s for one in spans if one.reason is Reason.CLIPPING)
    return clipped_s / record.duration_s if record.duration_s > 0 else 0.0


def _short(words: Words, reason: Reason) -> str:
    return words.say(f"reason.{reason.value}.short")


MOST_NOTE_LENGTH = 1000
"""The greatest length of a call's note: about ten sentences."""


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """The whole note; "" removes it."""

    text: str


@dataclass(frozen=True, slots=True)
class RoughCalled:
    """The agent called the call a rough one, or took that back."""

    rough: bool


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """A promise to call back by `due_at`, which carries its time zone."""

    due_at: datetime


@dataclass(frozen=True, slots=True)
class PromiseTakenBack:
    """The promise was withdrawn."""


@dataclass(frozen=True, slots=True)
class MomentsWritten:
    """All notes at moments of the call."""

    moments: tuple[MomentNote, ...]


@dataclass(frozen=True, slots=True)
class TagsWritten:
    """All tags of the call."""

    tags: tuple[Tag, ...]


Addition = MomentsWritten | TagsWritten | NoteWritten | RoughCalled | PromiseMade | PromiseTakenBack | CueAnswer


def went_well(words: Words, summary: CallSummary) -> str:
    """Return what went well as a whole sentence, or ""."""
    return _sentence(words, find_went_well(summary))


def to_try(words: Words, summary: CallSummary) -> str:
    """Return what to try next time, and why, as a whole sentence, or ""."""
    return _sentence(words, find_to_try(summary))


def _sentence(words: Words, found: Found | None) -> str:
    if found is None:
        return ""
    key = f"{found.finding.value}_once" if found.count == 1 else found.finding.value
    return words.say(
        f"ui.verdict.{key}",
        time="" if found.length_s is None else short_length(words, found.length_s),
        wait="" if found.wait_s is None else short_length(words, found.wait_s),
        count=found.count or 0,
        percent=100 * (found.share or 0.0),
        pace=found.pace_syll_per_s or 0.0,
        usual=found.usual_pace_syll_per_s or 0.0,
    )
