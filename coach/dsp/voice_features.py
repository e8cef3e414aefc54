"""What the speech model sees of the sound: numbers that tell whether there is a near voice, hop by hop.

What the bands stand above the room's floor, how periodic the frame is, what WebRTC's detector says, how the
level compares with the loudest of the last seconds; and of the newest 10 ms, which lie 24 ms after the frame's
centre, their level and tilt, so that a beginning is seen at once. Everything but WebRTC's word is relative to
the room's own floor or to itself, so gain hardly matters; and there is no notion of an ordinary voice, so a
raised one is not lost, as neural detectors lose it. The model itself remembers (`speech_model`).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import webrtcvad

from coach.dsp.spectrum import BANDS, decibels
from coach.model.sound import HOP_SAMPLES, HOPS_PER_TICK, SAMPLE_RATE_HZ, FloatArray

# The most aggressive of WebRTC's four. F1 of frames in white noise at 10 and 0 dB: 88 and 79 %; mode 2 has 89
# and 65 %, and calling everything speech has 65 % (own measurement).
WEBRTC_MODE = 3
FULL_SCALE_INT16 = np.float32(32767.0)
_LOWEST_SAMPLE, _HIGHEST_SAMPLE = np.float32(-1.0), np.float32(1.0)

# The loudest of the last seconds is forgotten at this pace.
PEAK_FALL_DB_PER_TICK = 0.06
FIRST_PEAK_DB = -60.0
# After the bands: their mean over the floor, periodicity, WebRTC's word, how much the bands moved since the
# last hop, level below the recent peak; level and tilt of the newest 10 ms.
MEAN, PERIODICITY, WEBRTC, MOVED, BELOW_PEAK, NEWEST, TILT = range(BANDS, BANDS + 7)
FEATURES = BANDS + 7
# The model sees two ticks at once, and remembers the rest.
INPUTS = 2 * HOPS_PER_TICK * FEATURES
# Beyond these nothing more is learned from a feature, in dB.
_HIGHEST_OVER_FLOOR_DB, _LOWEST_BELOW_PEAK_DB = np.float32(40.0), np.float32(-50.0)
_ZERO, _TEN, _TENTH = np.float32(0.0), np.float32(10.0), np.float32(0.1)
_PER_BAND, _PER_HOP = np.float32(1.0 / BANDS), np.float32(1.0 / HOPS_PER_TICK)
_PER_SAMPLE = np.float32(1.0 / HOP_SAMPLES)


_STEADINESS = (MEAN, PERIODICITY, BELOW_PEAK)
_STEADINESS_UNITS = np.array([10.0, 1.0, 10.0], np.float32) * _PER_HOP


class WebRtcDetector:
    """WebRTC's detector on one channel, hop by hop."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._detector = webrtcvad.Vad(WEBRTC_MODE)

    def feed(self, samples: FloatArray) -> list[bool]:
        """(n,) in [-1, 1], n a multiple of the hop -> one answer a hop."""
        limited = np.minimum(np.maximum(samples, _LOWEST_SAMPLE), _HIGHEST_SAMPLE)
        sound = (limited * FULL_SCALE_INT16).astype("<i2").tobytes()
        step = 2 * HOP_SAMPLES
        is_speech = self._detector.is_speech
        return [is_speech(sound[i : i + step], SAMPLE_RATE_HZ, HOP_SAMPLES) for i in range(0, len(sound), step)]


class VoiceFeatures:
    """Features of every hop, by the tick. Rows are channels."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        rows = self._rows
        self._before: FloatArray = np.zeros((rows, 1, BANDS), np.float32)
        self._last_sample: FloatArray = np.zeros((rows, 1), np.float32)
        self._last_tick: FloatArray = np.zeros((rows, HOPS_PER_TICK, FEATURES), np.float32)
        self._peak_db = [FIRST_PEAK_DB] * rows

    def feed(
        self,
        samples: FloatArray,
        over_floor_db: FloatArray,
        floor_db: FloatArray,
        level_db: FloatArray,
        periodicity: FloatArray,
        webrtc: npt.NDArray[np.bool_],
    ) -> FloatArray:
        """`samples` (rows, n), `over_floor_db` (rows, hops, BANDS), `floor_db` of the whole band (rows, ticks),
        the others (rows, hops) -> (ticks, rows, INPUTS): the tick before and this one.
        """
        rows, hops = level_db.shape
        ticks = hops // HOPS_PER_TICK
        now: FloatArray = np.empty((rows, hops, FEATURES), np.float32)
        bands = now[:, :, :BANDS]
        np.minimum(over_floor_db, _HIGHEST_OVER_FLOOR_DB, out=bands)
        np.maximum(bands, _ZERO, out=bands)
        bands *= _TENTH
        now[:, :, MEAN] = np.add.reduce(bands, -1) * _PER_BAND
        now[:, :, PERIODICITY] = periodicity
        now[:, :, WEBRTC] = webrtc
        shifted = np.concatenate([self._before, bands], axis=1)
        self._before = bands[:, -1:].copy()
        now[:, :, MOVED] = np.add.reduce(np.abs(bands - shifted[:, :-1]), -1) * _PER_BAND
        below_peak_db = level_db - self._peaks(level_db).repeat(HOPS_PER_TICK, axis=1)
        now[:, :, BELOW_PEAK] = np.minimum(np.maximum(below_peak_db, _LOWEST_BELOW_PEAK_DB), _TEN) * _TENTH
        self._newest(samples, floor_db, now[:, :, NEWEST:])
        buffer = np.concatenate([self._last_tick, now], axis=1)
        self._last_tick = now[:, -HOPS_PER_TICK:].copy()
        # A tick and the one before it, side by side: they lie one after the other in memory.
        of_row, of_hop, of_value = buffer.strides
        shape, strides = (ticks, rows, INPUTS), (HOPS_PER_TICK * of_hop, of_row, of_value)
        inputs: FloatArray = np.ndarray(shape, np.float32, buffer, 0, strides)
        return inputs

    def _newest(self, samples: FloatArray, floor_db: FloatArray, out: FloatArray) -> None:
        """Level over the floor and tilt (level of the differences over it) of each hop's own samples, 10 dB."""
        rows = len(samples)
        before = np.concatenate([self._last_sample, samples[:, :-1]], axis=1)
        self._last_sample = samples[:, -1:].copy()
        power = np.add.reduce(np.square(samples).reshape(rows, -1, HOP_SAMPLES), -1) * _PER_SAMPLE
        moved = np.add.reduce(np.square(samples - before).reshape(rows, -1, HOP_SAMPLES), -1) * _PER_SAMPLE
        level_db = decibels(power)
        over_db = level_db - floor_db.repeat(HOPS_PER_TICK, axis=1)
        out[:, :, 0] = np.minimum(np.maximum(over_db, _ZERO), _HIGHEST_OVER_FLOOR_DB) * _TENTH
        out[:, :, 1] = (decibels(moved) - level_db) * _TENTH

    def _peaks(self, level_db: FloatArray) -> FloatArray:
        """The loudest of the last seconds at every tick: (rows, hops) -> (rows, ticks)."""
        by_tick = np.add.reduce(level_db.reshape(len(level_db), -1, HOPS_PER_TICK), 2) * _PER_HOP
        peaks = []
        for row, levels in enumerate(by_tick.tolist()):
            peak = self._peak_db[row]
            for level in levels:
                peak -= PEAK_FALL_DB_PER_TICK
                if level > peak:  # noqa: PLR1730  a third of the time of max()
                    peak = level
                peaks.append(peak)
            self._peak_db[row] = peak
        return np.array(peaks, np.float32).reshape(by_tick.shape)


def steadiness_of(inputs: FloatArray) -> FloatArray:
    """(ticks, rows, INPUTS) -> (ticks, rows, 3): dB over the floor, periodicity, dB below the recent peak."""
    newest = inputs[:, :, INPUTS // 2 :].reshape(*inputs.shape[:2], HOPS_PER_TICK, FEATURES)
    means: FloatArray = np.add.reduce(newest[..., _STEADINESS], 2) * _STEADINESS_UNITS
    return means
