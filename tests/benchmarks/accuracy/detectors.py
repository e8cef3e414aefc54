"""The voice activity detectors: ours and every installed peer."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.sound import FloatArray
from tests.benchmarks.accuracy import ours
from tests.benchmarks.accuracy.detection import Activity
from tests.benchmarks.accuracy.options import OURS, Options
from tests.benchmarks.accuracy.peers import installed
from tests.benchmarks.accuracy.peers_voice import PEERS

Detector = Callable[[FloatArray], Activity]


def detectors(options: Options) -> dict[str, Detector]:
    """Return ours first, then every installed peer."""
    return {OURS: hear} if options.only_ours else {OURS: hear, **installed(PEERS)}


def hear(samples: FloatArray) -> Activity:
    """Detect with ours: the stretches of the report, and the times of its live events."""
    heard = ours.hear(samples)
    return Activity(ours.speech_mask(heard, len(samples)), heard.live)


def heard_by_all(samples: FloatArray, options: Options) -> dict[str, Activity]:
    """Run every detector on one sound."""
    return {name: detect(samples) for name, detect in detectors(options).items()}
