"""Makes coach/dsp/voicing.npz, the numbers of the voicing rule, and says what from.

    python -m tests.benchmarks.train_voicing [--minutes 260] [--epochs 4]

The sound is that of `train_voice_activity` (its docstring says from what); the truth is what RAPT and swift-f0
say of each clip alone, before noise, room and line were added to it: half a point each, so that what they
disagree on pulls neither way. Beside that script's needs: `pip install pysptk swift-f0`. It takes ten minutes.
"""

from __future__ import annotations

import argparse
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from coach.dsp.f0 import LOOK_AHEAD_HOPS
from coach.dsp.periodicity import F0_MAX_HZ, F0_MIN_HZ
from coach.dsp.spectrum import BANDS
from coach.dsp.voice_activity import FEATURES
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.train_voice_activity import SESSION_S, describe, session, train, voices

OUT = Path(__file__).parents[2] / "coach" / "dsp" / "voicing.npz"
HIDDEN = 32
# Fewer voices than hops to learn by heart here: a third of the dropout of the speech score does best.
DROPOUT = 0.1
# RAPT stamps 5 ms early (found on the odd sentences of Bagshaw's data), half a hop: its frame 2 h is hop h.
RAPT_HOP = HOP_SAMPLES // 2
PERIODICITY_NOW = FEATURES + BANDS + 1


def voiced_hops(clip: FloatArray) -> np.ndarray:
    """How sure two trackers are that each hop is voiced, 0 to 1."""
    import pysptk  # noqa: PLC0415  only this script needs it

    hops = len(clip) // HOP_SAMPLES
    loud = clip * (0.3 / (np.abs(clip).max() + 1e-9))
    rapt = pysptk.rapt(
        (loud * 32767).astype(np.float32), fs=SAMPLE_RATE_HZ, hopsize=RAPT_HOP, min=F0_MIN_HZ, max=F0_MAX_HZ
    )
    found = _swift().detect(loud, SAMPLE_RATE_HZ, fmin=F0_MIN_HZ, fmax=F0_MAX_HZ)
    times_s = (np.arange(hops) + 0.5) * HOP_SAMPLES / SAMPLE_RATE_HZ
    sure = np.interp(times_s - 0.005, found.timestamps, found.confidence)
    at = np.minimum(2 * np.arange(hops), len(rapt) - 1)
    return ((rapt[at] > 0).astype(np.float32) + (sure >= 0.5)) / 2


@cache
def _swift() -> Any:  # it need not be installed for anything else
    from swift_f0 import SwiftF0  # noqa: PLC0415

    return SwiftF0(threads=1, spin=False)


def sounds(seed: int, minutes: float) -> tuple[FloatArray, FloatArray]:
    """Inputs (n, INPUTS) and labels (n,) of made sound with voices drawn anew."""
    rng = np.random.default_rng(seed)
    with tempfile.TemporaryDirectory() as folder:
        pool = voices(rng, Path(folder))
    xs, ys = [], []
    for _ in range(int(minutes * 60 / SESSION_S / 2)):
        pairs = [session(rng, pool, voiced_hops) for _ in range(2)]
        x, y = describe(np.stack([p[0] for p in pairs]), np.stack([p[1] for p in pairs]), LOOK_AHEAD_HOPS)
        keep = (x[:, PERIODICITY_NOW] > 0.0) | (y > 0.0)  # the tracker asks of no others
        xs.append(x[keep].astype(np.float16))
        ys.append(y[keep])
    return np.concatenate(xs), np.concatenate(ys)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=260.0)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seeds", type=int, nargs="+", default=[21, 22])
    options = parser.parse_args()
    parts = [sounds(seed, options.minutes / len(options.seeds)) for seed in options.seeds]
    x, y = (np.concatenate(arrays).astype(np.float32) for arrays in zip(*parts, strict=True))
    print(x.shape, "voiced", y.mean(), flush=True)
    np.savez(OUT, **train(x, y, options.epochs, np.random.default_rng(0), HIDDEN, DROPOUT))
    print(OUT, OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
