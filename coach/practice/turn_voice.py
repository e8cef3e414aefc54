"""How a turn of the trainee sounded: level, pitch and pace over their usual, over the whole turn."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.baseline import Baseline
from coach.model.events import Event, ReadingTaken, SyllableHeard
from coach.model.measures import NotMeasured

RAISED_DB, RAISED_ST = 4.0, 1.0
"""A turn is raised where it is this much louder and this much higher (ours: two thirds of what the cue asks for
within a few seconds, because here it is the mean of a whole turn)."""
MUCH_LOUDER_DB = 8.0
"""So much louder is raised whatever the pitch does: no movement of a head before a microphone does that."""
FAST_SHARE = 0.18
"""Ours: well beyond what a turn of a few seconds wanders by (see traces.PACE_WINDOW_S)."""
LEAST_PACE_S = 2.0
LEAST_READINGS = 4


@dataclass(frozen=True, slots=True)
class VoiceHeard:
    """Means of a turn over the usual: dB, semitones, a share. None: not measured, or too little speech."""

    level_db: float | None = None
    f0_st: float | None = None
    pace_share: float | None = None

    @property
    def raised(self) -> bool:
        """Was the voice raised over the whole turn?"""
        if self.level_db is None:
            return False
        higher = self.f0_st is not None and self.f0_st >= RAISED_ST
        return self.level_db >= MUCH_LOUDER_DB or (self.level_db >= RAISED_DB and higher)

    @property
    def fast(self) -> bool:
        """Was it well over the usual pace?"""
        return self.pace_share is not None and self.pace_share >= FAST_SHARE


class TurnVoice:
    """Gathers readings while the trainee speaks, from `begin` on."""

    def __init__(self, baseline: Baseline | None) -> None:
        self._baseline = baseline
        self._speech_s = 0.0
        self.begin()

    def begin(self) -> None:
        """Forget what was said before."""
        self._levels: list[float] = []
        self._f0s: list[float] = []
        self._nuclei = 0
        self._from_s = self._speech_s

    def feed(self, event: Event) -> None:
        """One event of the engine."""
        if isinstance(event, SyllableHeard):
            self._nuclei += 1
        if not isinstance(event, ReadingTaken):
            return
        reading = event.reading
        spoke, self._speech_s = reading.agent_speech_s > self._speech_s, reading.agent_speech_s
        if not spoke:
            return
        for values, value in (
            (self._levels, reading.level_db_over_baseline),
            (self._f0s, reading.f0_st_over_baseline),
        ):
            if not isinstance(value, NotMeasured):
                values.append(value)

    def heard(self) -> VoiceHeard:
        """Return what was measured so far."""
        speech_s, usual = self._speech_s - self._from_s, 0.0
        if self._baseline is not None:
            usual = self._baseline.pace_syll_per_s
        pace = self._nuclei / speech_s / usual - 1.0 if usual > 0.0 and speech_s >= LEAST_PACE_S else None
        return VoiceHeard(_mean(self._levels), _mean(self._f0s), pace)


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if len(values) >= LEAST_READINGS else None
