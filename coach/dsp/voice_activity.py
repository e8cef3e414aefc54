"""Voice activity: is there a near voice in this hop?

Three steps. `VoiceFeatures` describes every hop by what its bands stand above the noise floor, how periodic it
is, what WebRTC's detector says, how it compares with the loudest of the last seconds, and how all that has
been lately. A learned rule on those numbers gives the speech score (`learned`; voice_activity.npz, which
tests/benchmarks/train_voice_activity.py makes and says from what). `SpeechStretches` turns scores into
stretches with hysteresis, a shortest length and a hangover, and stamps them where they really began and ended.

Everything but WebRTC's word is relative to the room's own floor, so gain hardly matters; and there is no
notion of an ordinary voice, so a raised one is not lost, as neural detectors lose it. Latency: one hop of
look-ahead beyond the frame's own. Known failures: one near talker beside the agent.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import webrtcvad

from coach.dsp.spectrum import BANDS
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray

# The most aggressive of WebRTC's four: the other three lose more to noise than they gain (PEERS.md).
WEBRTC_MODE = 3
FULL_SCALE_INT16 = np.float32(32767.0)
_LOWEST_SAMPLE, _HIGHEST_SAMPLE = np.float32(-1.0), np.float32(1.0)

HOPS_PER_TICK = 4
LOOK_AHEAD_HOPS = 1
LOOK_BACK_HOPS = 3
# Time constants of "lately", in ticks of 40 ms: about 0.16, 0.6 and 2.4 s.
MEMORIES_TICKS = (4.0, 15.0, 60.0)
# The loudest of the last seconds is forgotten at this pace.
PEAK_FALL_DB_PER_TICK = 0.06
FEATURES = BANDS + 5
# Where mean over the floor, periodicity and level below the peak stand, and their units (dB, 1, dB).
_STEADINESS = (BANDS, BANDS + 1, BANDS + 4)
_STEADINESS_UNITS = np.array([10.0, 1.0, 10.0], np.float32)
# Beyond these nothing more is learned from a feature, in dB.
_HIGHEST_OVER_FLOOR_DB, _LOWEST_BELOW_PEAK_DB = np.float32(40.0), np.float32(-50.0)
_ZERO, _TEN, _TENTH = np.float32(0.0), np.float32(10.0), np.float32(0.1)
_PER_BAND, _PER_HOP = np.float32(1.0 / BANDS), np.float32(1.0 / HOPS_PER_TICK)
NEAR = FEATURES * (LOOK_BACK_HOPS + 1 + LOOK_AHEAD_HOPS)
INPUTS = NEAR + FEATURES * len(MEMORIES_TICKS)

# Scores are log odds. Once a stretch is sure, its first hops may be less so: speech often begins with a weak
# consonant, which alone would be no speech (own measurement: 3 to 7 % of an agent's speech).
ON_SCORE = 1.5
OFF_SCORE = 0.5
FIRST_HOPS_SCORE = -1.5
FIRST_HOPS = 30
# Three hops in a row: a single click of a key is shorter.
ON_HOPS = 3
# Pauses up to 0.2 s belong to the speech around them (stop closures reach 0.15 s).
HANGOVER_HOPS = 20


class WebRtcDetector:
    """WebRTC's detector on one channel, hop by hop."""

    def __init__(self) -> None:
        self._detector = webrtcvad.Vad(WEBRTC_MODE)

    def feed(self, samples: FloatArray) -> list[bool]:
        """(n,) in [-1, 1], n a multiple of the hop -> one answer a hop."""
        limited = np.minimum(np.maximum(samples, _LOWEST_SAMPLE), _HIGHEST_SAMPLE)
        sound = (limited * FULL_SCALE_INT16).astype("<i2").tobytes()
        step = 2 * HOP_SAMPLES
        is_speech = self._detector.is_speech
        return [is_speech(sound[i : i + step], SAMPLE_RATE_HZ) for i in range(0, len(sound), step)]


class VoiceFeatures:
    """What the score is made from, with its context. Rows are channels."""

    def __init__(self, rows: int) -> None:
        self._past: FloatArray = np.zeros((rows, LOOK_BACK_HOPS + LOOK_AHEAD_HOPS, FEATURES), np.float32)
        self._before: FloatArray = np.zeros((rows, 1, BANDS), np.float32)
        self._lately: FloatArray = np.zeros((rows, len(MEMORIES_TICKS), FEATURES), np.float32)
        self._weight: FloatArray = (1.0 / np.array(MEMORIES_TICKS, np.float32))[:, None]
        self._peak_db = [-60.0] * rows

    def feed(
        self,
        over_floor_db: FloatArray,
        level_db: FloatArray,
        periodicity: FloatArray,
        webrtc: npt.NDArray[np.bool_],
    ) -> tuple[FloatArray, FloatArray]:
        """(rows, hops, BANDS), three times (rows, hops) -> (ticks, rows * HOPS_PER_TICK, INPUTS), which speaks
        of the hops LOOK_AHEAD_HOPS earlier, and the longest memory of each tick (ticks, rows, 3): mean dB over
        the floor, periodicity, and dB below the recent peak.
        """
        rows, hops = level_db.shape
        ticks = hops // HOPS_PER_TICK
        now: FloatArray = np.empty((rows, hops, FEATURES), np.float32)
        bands = now[:, :, :BANDS]
        np.minimum(over_floor_db, _HIGHEST_OVER_FLOOR_DB, out=bands)
        np.maximum(bands, _ZERO, out=bands)
        bands *= _TENTH
        now[:, :, BANDS] = bands.sum(axis=-1) * _PER_BAND
        now[:, :, BANDS + 1] = periodicity
        now[:, :, BANDS + 2] = webrtc
        shifted = np.concatenate([self._before, bands], axis=1)
        self._before = bands[:, -1:].copy()
        now[:, :, BANDS + 3] = np.abs(bands - shifted[:, :-1]).sum(axis=-1) * _PER_BAND
        below_peak_db = level_db - self._peaks(level_db).repeat(HOPS_PER_TICK, axis=1)
        now[:, :, BANDS + 4] = np.minimum(np.maximum(below_peak_db, _LOWEST_BELOW_PEAK_DB), _TEN) * _TENTH
        lately = self._lately_by_tick(now.reshape(rows, ticks, HOPS_PER_TICK, FEATURES).sum(axis=2) * _PER_HOP)
        buffer = np.concatenate([self._past, now], axis=1)
        self._past = buffer[:, hops:].copy()
        # A hop with those around it, side by side: they lie one after the other in memory.
        of_row, of_hop, of_value = buffer.strides
        shape, strides = (ticks, rows, HOPS_PER_TICK, NEAR), (HOPS_PER_TICK * of_hop, of_row, of_hop, of_value)
        inputs: FloatArray = np.empty((ticks, rows, HOPS_PER_TICK, INPUTS), np.float32)
        inputs[..., :NEAR] = np.ndarray(shape, np.float32, buffer, 0, strides)
        inputs[..., NEAR:] = lately.reshape(ticks, rows, 1, -1)
        steadiness = lately[:, :, -1, _STEADINESS] * _STEADINESS_UNITS
        return inputs.reshape(ticks, rows * HOPS_PER_TICK, INPUTS), steadiness

    def _peaks(self, level_db: FloatArray) -> FloatArray:
        """The loudest of the last seconds at every tick: (rows, hops) -> (rows, ticks)."""
        by_tick = level_db.reshape(len(level_db), -1, HOPS_PER_TICK).sum(axis=2) * _PER_HOP
        peaks: FloatArray = np.empty_like(by_tick)
        for row, levels in enumerate(by_tick.tolist()):
            peak = self._peak_db[row]
            for tick, level in enumerate(levels):
                peak = max(peak - PEAK_FALL_DB_PER_TICK, level)
                peaks[row, tick] = peak
            self._peak_db[row] = peak
        return peaks

    def _lately_by_tick(self, means: FloatArray) -> FloatArray:
        """Running means: (rows, ticks, FEATURES) -> (ticks, rows, memories, FEATURES)."""
        rows, ticks = means.shape[:2]
        lately: FloatArray = np.empty((ticks, rows, len(MEMORIES_TICKS), FEATURES), np.float32)
        for tick in range(ticks):
            self._lately = self._lately + self._weight * (means[:, tick, None] - self._lately)
            lately[tick] = self._lately
        return lately


@dataclass(frozen=True, slots=True)
class Stretch:
    """Hops [first, last] of one stretch of speech; `last` is None while it goes on."""

    first: int
    last: int | None


class SpeechStretches:
    """Scores of one channel to stretches of speech."""

    def __init__(self) -> None:
        self._hop = 0
        self._above = 0
        self._likely = 0
        self._first = -1
        self._last = -1
        self.speaking = False

    @property
    def is_active(self) -> bool:
        """Was the newest hop itself speech, not hangover?"""
        return self.speaking and self._last == self._hop - 1

    @property
    def open_since_hop(self) -> int | None:
        """The first hop of the stretch under way; None between stretches."""
        return self._first if self.speaking else None

    @property
    def first_hop(self) -> int:
        """The first hop of the newest stretch."""
        return self._first

    @property
    def last_active_hop(self) -> int:
        """The newest hop that was itself speech, not hangover; -1 before any."""
        return self._last

    def feed(self, score: float) -> Stretch | None:
        """One hop. A stretch that just began (last is None) or just ended, or None."""
        hop, self._hop = self._hop, self._hop + 1
        if not self.speaking:
            self._above = self._above + 1 if score >= ON_SCORE else 0
            self._likely = self._likely + 1 if score >= FIRST_HOPS_SCORE else 0
            if self._above < ON_HOPS:
                return None
            back = min(self._likely, ON_HOPS + FIRST_HOPS)
            self.speaking, self._first, self._last = True, max(hop - back, self._last) + 1, hop
            return Stretch(self._first, None)
        if score >= OFF_SCORE:
            self._last = hop
            return None
        if hop - self._last >= HANGOVER_HOPS:
            return self.end()
        return None

    def skip(self, hops: int) -> None:
        """Hops that are clearly no speech, between stretches."""
        self._hop += hops
        self._above = self._likely = 0

    def end(self) -> Stretch | None:
        """End what is open (the channel went away, the call is over)."""
        if not self.speaking:
            return None
        self.speaking, self._above, self._likely = False, 0, 0
        return Stretch(self._first, self._last)
