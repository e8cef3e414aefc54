"""The agent's baseline: learned from the running values of ordinary speech, robustly.

Centres are medians and spreads come from the median absolute deviation, so that a raised stretch in the
middle of ordinary speech moves neither much.
"""

from __future__ import annotations

from collections import deque

import numpy as np

from coach.coaching.tone import Tone
from coach.model.baseline import Bandwidth, Baseline, BaselineSource
from coach.model.sound import HOP_S

# Running values are taken in at this spacing of speech.
STEP_S = 0.5
STEP_HOPS = round(STEP_S / HOP_S)
# A baseline of less speech than this is a guess. The first run reads aloud for 30 s, and not all of it is taken
# in.
LEAST_SPEECH_S = 20.0
# The newest this much speech counts: half an hour.
MEMORY = round(1800 / STEP_S)
# Medians are taken again once this much more was heard: by less they hardly move.
NEWS_SHARE = 0.02
_MAD_TO_SPREAD = 1.4826


class BaselineLearner:
    """Takes in running values, gives the baseline once there was enough."""

    def __init__(self, source: BaselineSource, bandwidth: Bandwidth) -> None:
        self._source = source
        self._bandwidth = bandwidth
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._tones: deque[tuple[float, float, float, float]] = deque(maxlen=MEMORY)
        self._paces: deque[float] = deque(maxlen=MEMORY)
        self._added = 0
        self._said_after = 0

    @property
    def speech_s(self) -> float:
        return len(self._tones) * STEP_S

    def add(self, tone: Tone, pace_syll_per_s: float | None) -> None:
        """The running values after another STEP_S of ordinary speech."""
        self._added += 1
        self._tones.append((tone.level_db, 12.0 * np.log2(tone.f0_hz), tone.effort_db, tone.noise_db))
        if pace_syll_per_s is not None:
            self._paces.append(pace_syll_per_s)

    @property
    def has_news(self) -> bool:
        """Has enough been added since the baseline was asked for last to move it?"""
        return self._added > self._said_after * (1.0 + NEWS_SHARE)

    def baseline(self, *, least_speech_s: float = LEAST_SPEECH_S) -> Baseline | None:
        """None before `least_speech_s` of speech."""
        if self.speech_s < least_speech_s or not self._tones:
            return None
        self._said_after = self._added
        values = np.array(self._tones)
        centres = np.median(values, axis=0)
        spreads = _MAD_TO_SPREAD * np.median(np.abs(values - centres), axis=0)
        level, semitones, effort, noise = centres
        paces = np.array(self._paces) if self._paces else np.array([0.0])
        pace = float(np.median(paces))
        return Baseline(
            level_db=float(level),
            level_spread_db=float(spreads[0]),
            f0_hz=float(2.0 ** (semitones / 12.0)),
            f0_spread_st=float(spreads[1]),
            effort_db=float(effort),
            effort_spread_db=float(spreads[2]),
            pace_syll_per_s=pace,
            pace_spread_syll_per_s=float(_MAD_TO_SPREAD * np.median(np.abs(paces - pace))),
            noise_db=float(noise),
            speech_s=self.speech_s,
            source=self._source,
            bandwidth=self._bandwidth,
        )
