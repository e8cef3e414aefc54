"""The output of a voice activity detector, in the same form for all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from coach.model.sound import SAMPLE_RATE_HZ
from tests.benchmarks.accuracy.corpus import HOPS_PER_S, Mask, runs


@dataclass(frozen=True, slots=True, eq=False)
class Activity:
    """What a detector found in a sound.

    `mask`: speech, every 10 ms. `live`: when a live listener was told of speech, as (from, until) in seconds,
    each the time of the last sample needed for it.
    """

    mask: Mask
    live: tuple[tuple[float, float], ...]


def part_of(truth: Mask, said: Mask) -> tuple[float, float]:
    """Count the hops called speech among these, and all of these."""
    return float((truth & said[: len(truth)]).sum()), float(truth.sum())


def from_frames(said: npt.NDArray[np.bool_], step_s: float, samples: int, late_s: float = 0.0) -> Activity:
    """Convert decisions for every `step_s`, each made `late_s` after the end of its frame; samples at 16 kHz.

    A hop of 10 ms is speech where the frame around its middle is.
    """
    hops = samples * HOPS_PER_S // SAMPLE_RATE_HZ
    frame = ((np.arange(hops) + 0.5) / HOPS_PER_S / step_s).astype(np.int64)
    padded = np.concatenate([said, np.zeros(max(0, int(frame.max(initial=0)) + 1 - len(said)), np.bool_)])
    live = tuple(((first + 1) * step_s + late_s, (stop + 1) * step_s + late_s) for first, stop in runs(said))
    return Activity(padded[frame], live)
