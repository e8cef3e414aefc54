"""Splitting one call into two, and joining two into one.

The figures of the new calls are computed from what the old ones hold, as if they had been heard so. What only
the sound could tell again (how much F0 moves within turns) is not measured in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import numpy as np

from coach.model.call import CallRecord, KeptCall, Track
from coach.model.call_notes import AfterCall, Incident, MomentNote, Promise, Tag
from coach.model.call_parts import CallAdditions, CallPart
from coach.model.cues import Cue
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.problems import EnvironmentProblem
from coach.model.sound import FloatArray, Speaker
from coach.model.spans import Overlap, Span
from coach.review.figures import summarise
from coach.review.heard_call import HeardCall

LEAST_PART_S = 5.0
"""Ours: a shorter part is no call."""
MOST_BETWEEN_S = 3600.0
"""Ours: calls an hour apart are two, whatever they were about."""
CLOCK_S = 2.0
"""Ours: by so much may a call seem to begin before the one before it ended, because a clock was set."""

Stretch = TypeVar("Stretch", Span, UnmeasuredSpan, Overlap)


def split(kept: KeptCall, at_s: float) -> tuple[CallPart, CallPart]:
    """Return the two calls that a call is when it ends at `at_s` and another begins there.

    Raises EnvironmentProblem where one of them would be shorter than LEAST_PART_S.
    """
    record, start = kept.record, kept.header.started_at
    if not LEAST_PART_S <= at_s <= record.duration_s - LEAST_PART_S:
        raise EnvironmentProblem("history.part_too_short", least_s=round(LEAST_PART_S))
    first = CallPart(start, _part(record, 0.0, at_s))
    second = CallPart(start + timedelta(seconds=at_s), _part(record, at_s, record.duration_s))
    added = rearranged([(start, record.duration_s, additions_of(kept))], [_where(first), _where(second)])
    return replace(first, added=added[0]), replace(second, added=added[1])


def join(calls: Sequence[KeptCall]) -> CallPart:
    """Return the one call that two calls are, the time between them as sound that was not heard.

    Raises EnvironmentProblem where they lie over each other or too far apart, came from different sources, or
    both have a promised call-back.
    """
    first, second = sorted(calls, key=lambda one: one.header.started_at)
    offset_s = (second.header.started_at - first.header.started_at).total_seconds()
    between_s = offset_s - first.record.duration_s
    if first.header.source is not second.header.source:
        raise EnvironmentProblem("history.join_sources")
    if between_s < -CLOCK_S:
        raise EnvironmentProblem("history.join_overlap")
    if between_s > MOST_BETWEEN_S:
        raise EnvironmentProblem("history.join_apart", most_min=round(MOST_BETWEEN_S / 60))
    if first.after.promise is not None and second.after.promise is not None:
        raise EnvironmentProblem("history.join_promises")
    offset_s = max(offset_s, first.record.duration_s)
    record = _joined(first.record, second.record, offset_s)
    start = first.header.started_at
    whole = CallPart(start, record)
    sources = [(start, first.record.duration_s, additions_of(first))]
    sources.append((start + timedelta(seconds=offset_s), second.record.duration_s, additions_of(second)))
    return replace(whole, added=rearranged(sources, [_where(whole)])[0])


def brought_back(new: Sequence[KeptCall], old: Sequence[KeptCall]) -> list[CallAdditions]:
    """Return what belongs to the old calls when they take the place of the new ones again."""
    sources = [(one.header.started_at, one.record.duration_s, additions_of(one)) for one in new]
    return rearranged(sources, [(one.header.started_at, one.record.duration_s) for one in old])


def additions_of(kept: KeptCall) -> CallAdditions:
    return CallAdditions(kept.after, kept.incident)


def rearranged(
    sources: Sequence[tuple[datetime, float, CallAdditions]], targets: Sequence[tuple[datetime, float]]
) -> list[CallAdditions]:
    """Hand what was added to some calls to others of the same time, each given by its start and its duration.

    What belongs to a moment goes to the call of that moment. What belongs to a whole call goes to each call
    that shares time with it, and a promise to the last of those. Equal words are kept once.
    """
    made = [_Gathered() for _target in targets]

    def place(start: datetime, time_s: float) -> tuple[_Gathered, float]:
        moment = start + timedelta(seconds=time_s)
        passed_s = [(moment - target).total_seconds() for target, _duration_s in targets]
        begun = max((at for at, one_s in enumerate(passed_s) if one_s >= 0.0), default=0)
        return made[begun], min(max(0.0, passed_s[begun]), targets[begun][1])

    for start, duration_s, added in sources:
        shared = [
            gathered
            for gathered, (target, target_s) in zip(made, targets, strict=True)
            if (target - start).total_seconds() < duration_s and (start - target).total_seconds() < target_s
        ] or [place(start, 0.0)[0]]
        for gathered in shared:
            gathered.take_whole(added.after)
        shared[-1].promise = added.after.promise or shared[-1].promise
        for moment in added.after.moments:
            gathered, time_s = place(start, moment.time_s)
            gathered.moments.append(MomentNote(time_s, moment.text))
        for tag in added.after.tags:
            if tag.time_s is not None:
                gathered, time_s = place(start, tag.time_s)
                gathered.tags.append(Tag(tag.name, time_s))
        if added.incident is not None:
            gathered, marked_s = place(start, added.incident.marked_s)
            moved = [replace(step, time_s=place(start, step.time_s)[1]) for step in added.incident.steps]
            gathered.take_incident(Incident(marked_s, tuple(moved), added.incident.lines))
    return [gathered.additions() for gathered in made]


class _Gathered:
    """What comes together for one call."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.rough = False
        self.promise: Promise | None = None
        self.moments: list[MomentNote] = []
        self.tags: list[Tag] = []
        self._incident: Incident | None = None

    def take_whole(self, after: AfterCall) -> None:
        if after.note and after.note not in self.notes:
            self.notes.append(after.note)
        self.rough = self.rough or after.rough
        self.tags += [tag for tag in after.tags if tag.time_s is None and tag not in self.tags]

    def take_incident(self, incident: Incident) -> None:
        before = self._incident
        if before is None:
            self._incident = incident
        else:
            marked_s = min(before.marked_s, incident.marked_s)
            lines = sorted({*before.lines, *incident.lines}, key=lambda line: line.written_at)
            self._incident = Incident(marked_s, (*before.steps, *incident.steps), tuple(lines))

    def additions(self) -> CallAdditions:
        moments = sorted(set(self.moments), key=lambda one: one.time_s)
        tags = sorted(set(self.tags), key=lambda one: (-1.0 if one.time_s is None else one.time_s, one.name))
        after = AfterCall("\n\n".join(self.notes), self.rough, self.promise, tuple(moments), tuple(tags))
        return CallAdditions(after, self._incident)


def _where(part: CallPart) -> tuple[datetime, float]:
    return part.started_at, part.record.duration_s


def _part(record: CallRecord, from_s: float, to_s: float) -> CallRecord:
    """What a record holds of a stretch of its call."""

    def within(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
        return tuple(
            replace(one, start_s=max(one.start_s, from_s) - from_s, end_s=min(one.end_s, to_s) - from_s)
            for one in stretches
            if one.start_s < to_s and one.end_s > from_s
        )

    time_s = record.track.time_s
    last = to_s == record.duration_s  # the last row may lie at the very end
    rows = np.flatnonzero((time_s >= from_s) & ((time_s < to_s) | last))
    track = _tracks(record.track, lambda values: values[rows])
    return _summed_up(
        replace(
            record,
            duration_s=to_s - from_s,
            speech={speaker: within(spans) for speaker, spans in record.speech.items()},
            overlaps=within(one for one in record.overlaps if from_s <= one.start_s),
            silences=within(record.silences),
            gaps={speaker: within(spans) for speaker, spans in record.gaps.items()},
            cues=tuple(_cues(record.cues, from_s, to_s, last=to_s >= record.duration_s)),
            unmeasured={measure: within(spans) for measure, spans in record.unmeasured.items()},
            track=replace(track, time_s=(track.time_s - np.float32(from_s)).astype(np.float32)),
        )
    )


def _cues(cues: Iterable[Cue], from_s: float, to_s: float, *, last: bool) -> Iterator[Cue]:
    """The cues of a stretch: those whose time lies in it, and for the last also at its end."""
    for cue in cues:
        if from_s <= cue.time_s < to_s or (last and cue.time_s == to_s):
            end_s = None if cue.end_s is None else min(cue.end_s, to_s) - from_s
            yield replace(
                cue, start_s=max(cue.start_s, from_s) - from_s, time_s=cue.time_s - from_s, end_s=end_s
            )


def _joined(first: CallRecord, second: CallRecord, offset_s: float) -> CallRecord:
    """One record of two; `offset_s`: when the second begins, on the time of the first."""
    between = Span(first.duration_s, offset_s)

    def moved(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
        return tuple(
            replace(one, start_s=one.start_s + offset_s, end_s=one.end_s + offset_s) for one in stretches
        )

    gap = (between,) if between.duration_s > 0.0 else ()
    not_heard = tuple(UnmeasuredSpan(one.start_s, one.end_s, Reason.GAP) for one in gap)
    later = [
        replace(
            cue,
            start_s=cue.start_s + offset_s,
            time_s=cue.time_s + offset_s,
            end_s=None if cue.end_s is None else cue.end_s + offset_s,
        )
        for cue in second.cues
    ]
    ended = [cue if cue.end_s is not None else replace(cue, end_s=first.duration_s) for cue in first.cues]
    tracks = zip(_values(first.track), _values(second.track), strict=True)
    time_s, *values = (np.concatenate(pair) for pair in tracks)
    time_s[len(first.track.time_s) :] += np.float32(offset_s)
    return _summed_up(
        replace(
            second,
            duration_s=offset_s + second.duration_s,
            channels=max(first.channels, second.channels, key=len),
            baseline=first.baseline if second.baseline is None else second.baseline,
            speech={one: (*first.speech.get(one, ()), *moved(second.speech.get(one, ()))) for one in Speaker},
            overlaps=(*first.overlaps, *moved(second.overlaps)),
            silences=(*first.silences, *moved(second.silences)),
            gaps={one: (*first.gaps.get(one, ()), *gap, *moved(second.gaps.get(one, ()))) for one in Speaker},
            cues=(*ended, *later),
            unmeasured={
                one: (*first.unmeasured.get(one, ()), *not_heard, *moved(second.unmeasured.get(one, ())))
                for one in Measure
            },
            track=Track(time_s, *values),
        ),
        line_of=max((first, second), key=_replies),
    )


def _replies(record: CallRecord) -> int:
    delay = record.summary.line_delay
    return 0 if delay is None else delay.replies


def _summed_up(record: CallRecord, line_of: CallRecord | None = None) -> CallRecord:
    """The record with the figures of what it holds. `line_of`: whose estimate of the line's delay holds."""
    track, baseline = record.track, record.baseline
    no_f0 = np.full(len(track.time_s), np.nan, np.float32)
    f0_hz = no_f0 if baseline is None else baseline.f0_hz * np.exp2(track.agent_f0_st_over_baseline / 12)
    heard = HeardCall(
        record.duration_s, Speaker.CALLER in record.channels, baseline, record.speech, record.overlaps,
        record.silences, record.gaps, record.cues, record.unmeasured, track.agent_level_db,
        f0_hz.astype(np.float32), track.agent_pace_syll_per_s,
        (line_of or record).summary.line_delay, None,
    )  # fmt: skip
    return replace(record, summary=summarise(heard))


def _values(track: Track) -> tuple[FloatArray, ...]:
    return (
        track.time_s, track.agent_level_db_over_baseline, track.agent_f0_st_over_baseline,
        track.agent_pace_syll_per_s, track.agent_level_db, track.caller_level_db,
    )  # fmt: skip


def _tracks(track: Track, of: Callable[[FloatArray], FloatArray]) -> Track:
    return Track(*(of(values) for values in _values(track)))
