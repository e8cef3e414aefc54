"""A recording of others made into a demonstration: checked, decoded in a child with limits, packed as Opus."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.practice.lesson_package import LONGEST_SOUND_S
from coach.sources.opus import packed
from coach.sources.recording import Recording

LEAST_S = 0.5
"""Ours: less is no word."""
QUIETEST_PEAK = 0.003
"""-50 dBFS: speech whose loudest sample is below can't be heard on an office machine. Ours."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A recording as one Opus stream, and how long it is."""

    stream: bytes
    lasts_s: float


def demonstration_of(path: Path) -> Demonstration:
    """Return a recording as a demonstration: of two channels the left one, the agent's.

    Raises EnvironmentProblem, in a sentence, where it can't be read, is no sound, is longer than
    LONGEST_SOUND_S or holds nothing that can be heard.
    """
    recording = Recording(path, agent_only=True)
    try:
        samples = _decoded(recording)
    finally:
        recording.close()
    if len(samples) < LEAST_S * SAMPLE_RATE_HZ or np.abs(samples).max(initial=0.0) < QUIETEST_PEAK:
        raise EnvironmentProblem("lesson_maker.nothing_heard", path=path)
    return Demonstration(packed(samples), len(samples) / SAMPLE_RATE_HZ)


def lengths_s(paths: Sequence[Path]) -> dict[Path, float]:
    """Return how long each of these recordings is; one that can't be read is left out."""
    found = {}
    for path in paths:
        with suppress(EnvironmentProblem):
            recording = Recording(path, agent_only=True)
            found[path] = recording.duration_s
            recording.close()
    return found


def _decoded(recording: Recording) -> FloatArray:
    """Return the samples, counted while they are decoded: what a file says of its length may be wrong."""
    found: list[FloatArray] = []
    most = round(LONGEST_SOUND_S * SAMPLE_RATE_HZ)
    if recording.duration_s <= LONGEST_SOUND_S:
        for block in recording.blocks():
            found.append(np.zeros(block.n_samples, np.float32) if block.agent is None else block.agent)
            if sum(map(len, found)) > most:
                break
        else:
            return np.concatenate(found) if found else np.zeros(0, np.float32)
    raise EnvironmentProblem("lesson_maker.too_long", path=recording.path, most_s=round(LONGEST_SOUND_S))
