"""Running values for a drill, faster than those of a call: a drill shows where one is, and claims nothing.

A call compares the last 8 s of speech, because a cue has to be right. Here the trace has to follow within a
sentence, so it looks back on less and wanders more; the screen says by how much it is behind.
"""

from __future__ import annotations

from collections import deque
from math import log10

from coach.model.baseline import Baseline
from coach.model.events import Event, HopsMeasured, ReadingTaken, SyllableHeard
from coach.model.measures import NotMeasured, Reading
from coach.practice.drill import DrillMeasure

PACE_WINDOW_S = 6.0
"""Ours: two sentences. A steady voice is then inside a band of 10 % to either side for 94 of 100 moments; over
4 s it is for 66, over 8 s for 98 (tests.practice.room with the lines of "One breath")."""
PACE_LEAST_S = 2.0
PACE_READINGS = 10
"""The mean of so many readings is drawn, a second of them: a count moves in steps, and a pace doesn't."""
LEVEL_WINDOW_HOPS = 50
"""Half a second of speech: two syllables (ours)."""
SPEECH_UNDER_USUAL_DB = 18.0
"""A hop counts as speech down to this far under the usual level: pauses are lower, weak consonants don't matter
to a mean of power."""
HOLDS_S = 2.5
"""A value holds through a pause of this length, as on the overlay (`agent_voice.FRESH_AFTER_S`)."""


class PaceTrace:
    """Syllables a second over the last PACE_WINDOW_S of speech."""

    def __init__(self) -> None:
        self._speech_s = 0.0
        self._nuclei_s: deque[float] = deque()
        self._from_s: float | None = None
        self.all_nuclei = 0

    @property
    def speech_s(self) -> float:
        """How much was spoken since the first reading."""
        return 0.0 if self._from_s is None else self._speech_s - self._from_s

    def feed(self, event: Event) -> None:
        """One event of the engine."""
        if isinstance(event, SyllableHeard):
            self._nuclei_s.append(self._speech_s)
            self.all_nuclei += 1
        elif isinstance(event, ReadingTaken):
            self._speech_s = event.reading.agent_speech_s
            if self._from_s is None:
                self._from_s = self._speech_s

    def syll_per_s(self) -> float | None:
        """None before PACE_LEAST_S of speech."""
        window_s = min(PACE_WINDOW_S, self.speech_s)
        if window_s < PACE_LEAST_S:
            return None
        while self._nuclei_s and self._nuclei_s[0] < self._speech_s - window_s:
            self._nuclei_s.popleft()
        return len(self._nuclei_s) / window_s


class LevelTrace:
    """The level of the last LEVEL_WINDOW_HOPS of speech, in dB over the usual."""

    def __init__(self, baseline: Baseline) -> None:
        self._usual_db = baseline.level_db
        self._powers: deque[float] = deque(maxlen=LEVEL_WINDOW_HOPS)

    def clear(self) -> None:
        """Begin anew: what was said before no longer counts."""
        self._powers.clear()

    def feed(self, event: Event) -> None:
        """One event of the engine."""
        if isinstance(event, HopsMeasured):
            least_db = self._usual_db - SPEECH_UNDER_USUAL_DB
            self._powers.extend(
                10.0 ** (level_db / 10.0)
                for level_db in event.hops.agent_level_db.tolist()
                if level_db > least_db
            )

    def over_usual_db(self) -> float | None:
        """None until the window is half full."""
        if len(self._powers) < LEVEL_WINDOW_HOPS // 2:
            return None
        return 10.0 * log10(sum(self._powers) / len(self._powers)) - self._usual_db


class OverUsual:
    """One measure of a drill over the usual, at each reading: a share of the pace, dB or semitones."""

    def __init__(self, measure: DrillMeasure, baseline: Baseline) -> None:
        self._measure, self._baseline = measure, baseline
        self.pace = PaceTrace()
        self._level = LevelTrace(baseline)
        self._paces: deque[float] = deque(maxlen=PACE_READINGS)
        self._spoke_s: float | None = None

    def feed(self, event: Event) -> None:
        """One event of the engine."""
        self.pace.feed(event)
        self._level.feed(event)

    def at(self, reading: Reading) -> float | None:
        """Return the value now; None where there was too little speech, or none for a while."""
        if reading.agent_speaking:
            self._spoke_s = reading.time_s
        if self._spoke_s is None or reading.time_s - self._spoke_s > HOLDS_S:
            return None
        match self._measure:
            case DrillMeasure.PACE:
                pace, usual = self.pace.syll_per_s(), self._baseline.pace_syll_per_s
                if pace is None or usual <= 0:
                    return None
                self._paces.append(pace)
                return sum(self._paces) / len(self._paces) / usual - 1.0
            case DrillMeasure.LEVEL:
                return self._level.over_usual_db()
            case DrillMeasure.PITCH:
                f0_st = reading.f0_st_over_baseline
                return None if isinstance(f0_st, NotMeasured) else f0_st
