"""The offset of a microphone's converter, taken out before anything is measured.

A running mean of the sound by the tick: of all there was at first, then with a time constant of OFFSET_S, so
that its steps lie some 70 dB under a voice. A tick of exact zeros is left as it is, for that is how a line
without sound is known, and the mean begins anew after it. Hum and rumble stay: `spectrum` says
what they do.
"""

from __future__ import annotations

import numpy as np

from coach.model.sound import TICK_S, TICK_SAMPLES, FloatArray

# An offset is the device's and stays; of a voice at -26 dBFS the means of ticks are up to -45 dBFS (own
# measurement), which ten seconds of them bring under -70.
OFFSET_S = 10.0
_PER_SAMPLE = np.float32(1.0 / TICK_SAMPLES)
_SETTLED_TICKS = round(OFFSET_S / TICK_S)
_SHARE = 1.0 / _SETTLED_TICKS


class Offset:
    """Rows are channels."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._mean = [0.0] * self._rows
        self._ticks = [0] * self._rows

    def take_out(self, samples: FloatArray) -> None:
        """(rows, whole ticks), in place."""
        by_tick = samples.reshape(len(samples), -1, TICK_SAMPLES)
        means = np.add.reduce(by_tick, axis=-1) * _PER_SAMPLE
        for row, of_row in enumerate(means.tolist()):
            np.subtract(by_tick[row], self._follow(row, of_row, by_tick[row])[:, None], out=by_tick[row])

    def _follow(self, row: int, means: list[float], sound: FloatArray) -> FloatArray:
        """The running mean at every tick; 0 in silent ones."""
        offsets = []
        now, ticks = self._mean[row], self._ticks[row]
        for tick, mean in enumerate(means):
            if mean == 0.0 and not sound[tick].any():
                now, ticks = 0.0, 0
            else:
                ticks += 1
                now += (_SHARE if ticks > _SETTLED_TICKS else 1.0 / ticks) * (mean - now)
            offsets.append(now)
        self._mean[row], self._ticks[row] = now, ticks
        return np.array(offsets, np.float32)
