"""Gathering the events of a call into the record that is kept and shown."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from coach.model.baseline import Baseline
from coach.model.call import CallRecord, Track
from coach.model.cues import Cue
from coach.model.events import (
    BaselineLearned,
    CallEnded,
    CueDecided,
    CueOver,
    Event,
    F0SpreadMeasured,
    GapFound,
    HopsMeasured,
    LineDelayEstimated,
    MeasurabilityChanged,
    OverlapEnded,
    ReadingTaken,
    SilenceEnded,
    SpeechEnded,
    SpeechStarted,
    SpeechTakenBack,
    SyllableHeard,
)
from coach.model.measures import Hops, Measure, NotMeasured, Reading, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import F0Spread, LineDelay, Overlap, Span
from coach.review.figures import summarise
from coach.review.heard_call import HeardCall

# The values kept of a reading: those of the track, in its order, and F0 for the summary.
READING_VALUES = 7


class CallRecorder:
    """A recorder of one call. Add events as they come, and ask for the record at any time."""

    def __init__(self, *, keep_hops: bool = False) -> None:
        """`keep_hops`: keep the values for every 10 ms, for a report. A live call doesn't need them."""
        self._keep_hops = keep_hops
        self._hops: list[Hops] = []
        # READING_VALUES for each reading, which is 28 bytes, or about a megabyte an hour.
        self._readings = array("f")
        self._speech: dict[Speaker, list[Span]] = {Speaker.AGENT: [], Speaker.CALLER: []}
        self._speaking: dict[Speaker, float] = {}
        self._overlaps: list[Overlap] = []
        self._silences: list[Span] = []
        self._gaps: dict[Speaker, list[Span]] = {Speaker.AGENT: [], Speaker.CALLER: []}
        self._cues: list[Cue] = []
        self._open_reason: dict[Measure, tuple[float, Reason]] = {}
        self._measurability: dict[Measure, list[UnmeasuredSpan]] = {measure: [] for measure in Measure}
        self._syllables_s: list[float] = []
        self._baseline: Baseline | None = None
        self._line: LineDelay | None = None
        self._f0_spread: F0Spread | None = None
        self._time_s = 0.0
        self._caller_heard = False

    @property
    def hops(self) -> list[Hops]:
        return self._hops

    @property
    def syllables_s(self) -> list[float]:
        return self._syllables_s

    def add(self, events: Iterable[Event]) -> None:
        """Take in events, in the order in which the engine gave them."""
        for event in events:
            self._add(event)

    def _add(self, event: Event) -> None:
        match event:
            case ReadingTaken(reading):
                self._take(reading)
            case HopsMeasured(hops):
                if self._keep_hops:
                    self._hops.append(hops)
            case SyllableHeard(time_s):
                self._syllables_s.append(time_s)
            case SpeechStarted(speaker, start_s, _):
                self._speaking[speaker] = start_s
            case SpeechEnded(speaker, span, _):
                self._speech[speaker].append(span)
                self._speaking.pop(speaker, None)
            case SpeechTakenBack(speaker, _):
                self._speaking.pop(speaker, None)
            case OverlapEnded(overlap, _):
                self._overlaps.append(overlap)
            case SilenceEnded(span, _):
                self._silences.append(span)
            case GapFound(speaker, span):
                self._gaps[speaker].append(span)
            case CueDecided(cue):
                self._cues.append(cue)
            case CueOver(cue):
                self._replace(cue)
            case MeasurabilityChanged(measure, reason, start_s):
                self._change_measurability(measure, reason, start_s)
            case LineDelayEstimated(delay, _):
                self._line = delay
            case F0SpreadMeasured(spread, _):
                self._f0_spread = spread
            case BaselineLearned(baseline, _):
                self._baseline = baseline
            case CallEnded(end_s):
                self._end(end_s)

    def _take(self, reading: Reading) -> None:
        self._time_s = reading.time_s
        if reading.caller_speaking is not None:
            self._caller_heard = True
        speaking = bool(reading.agent_speaking)
        self._readings.extend(
            (
                reading.time_s,
                _drawn(reading.level_db_over_baseline, speaking),
                _drawn(reading.f0_st_over_baseline, speaking),
                _drawn(reading.pace_syll_per_s, speaking),
                _drawn(reading.level_db, speaking),
                _drawn(reading.caller_level_db, bool(reading.caller_speaking)),
                _drawn(reading.f0_hz, speaking),
            )
        )

    def _end(self, end_s: float) -> None:
        """Cut off what lies beyond the last sample, because the engine filled its last tick with silence."""
        self._time_s = end_s
        for spans in (*self._speech.values(), *self._gaps.values(), self._silences):
            spans[:] = [Span(one.start_s, min(one.end_s, end_s)) for one in spans if one.start_s < end_s]
        self._overlaps = [
            replace(one, end_s=min(one.end_s, end_s)) for one in self._overlaps if one.start_s < end_s
        ]
        self._cues = [
            one if one.end_s is None else replace(one, end_s=min(one.end_s, max(end_s, one.time_s)))
            for one in self._cues
        ]

    def cut_after(self, end_s: float) -> None:
        """The call was over at `end_s`, and what showed it came later: what lies beyond counts for nothing."""
        while self._readings and self._readings[-READING_VALUES] > end_s:
            del self._readings[-READING_VALUES:]
        self._syllables_s = [time_s for time_s in self._syllables_s if time_s <= end_s]
        self._cues = [one for one in self._cues if one.start_s < end_s]
        for spans in self._measurability.values():
            spans[:] = [replace(one, end_s=min(one.end_s, end_s)) for one in spans if one.start_s < end_s]
        self._open_reason = {
            measure: opened for measure, opened in self._open_reason.items() if opened[0] < end_s
        }
        self._end(end_s)

    def _replace(self, cue: Cue) -> None:
        for i in range(len(self._cues) - 1, -1, -1):
            if self._cues[i].cue_id == cue.cue_id:
                self._cues[i] = cue
                return

    def _change_measurability(self, measure: Measure, reason: Reason | None, start_s: float) -> None:
        before = self._open_reason.pop(measure, None)
        if before is not None and start_s > before[0]:
            self._measurability[measure].append(UnmeasuredSpan(before[0], start_s, before[1]))
        if reason is not None:
            self._open_reason[measure] = (start_s, reason)

    def record(self) -> CallRecord:
        """Return the record so far. Stretches that are still open end now."""
        now_s = self._time_s
        speech = {
            speaker: (*spans, Span(self._speaking[speaker], now_s))
            if self._speaking.get(speaker, now_s) < now_s
            else tuple(spans)
            for speaker, spans in self._speech.items()
        }
        unmeasured = {measure: self._unmeasured_until(measure, now_s) for measure in Measure}
        values = np.array(self._readings).reshape(-1, READING_VALUES).T
        track = Track(*values[:-1])
        channels = (Speaker.AGENT, Speaker.CALLER) if self._caller_heard else (Speaker.AGENT,)
        heard = HeardCall(
            now_s, self._caller_heard, self._baseline, speech, self._overlaps, self._silences, self._gaps,
            self._cues, unmeasured, track.agent_level_db, values[-1], track.agent_pace_syll_per_s,
            self._line, self._f0_spread,
        )  # fmt: skip
        return CallRecord(
            duration_s=now_s,
            channels=channels,
            baseline=self._baseline,
            speech=speech,
            overlaps=tuple(self._overlaps),
            silences=tuple(self._silences),
            gaps={speaker: tuple(spans) for speaker, spans in self._gaps.items()},
            cues=tuple(sorted(self._cues, key=lambda cue: cue.time_s)),
            unmeasured=unmeasured,
            track=track,
            summary=summarise(heard),
        )

    def _unmeasured_until(self, measure: Measure, now_s: float) -> tuple[UnmeasuredSpan, ...]:
        spans = self._measurability[measure]
        start_s, reason = self._open_reason.get(measure, (now_s, Reason.GAP))
        return (*spans, UnmeasuredSpan(start_s, now_s, reason)) if start_s < now_s else tuple(spans)


def _drawn(value: float | NotMeasured, speaking: bool) -> float:
    """Return a value for the track: NaN where there is nothing to draw."""
    return value if speaking and not isinstance(value, NotMeasured) else float("nan")
