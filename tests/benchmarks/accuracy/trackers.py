"""The F0 trackers: ours and every installed peer."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.sound import FloatArray
from tests.benchmarks.accuracy import ours
from tests.benchmarks.accuracy.options import OURS, Options
from tests.benchmarks.accuracy.peers import installed
from tests.benchmarks.accuracy.peers_f0 import PEERS
from tests.benchmarks.accuracy.tracking import Track

Tracker = Callable[[FloatArray], Track]


def trackers(options: Options) -> dict[str, Tracker]:
    """Return ours first, then every installed peer."""
    return {OURS: track} if options.only_ours else {OURS: track, **installed(PEERS)}


def track(samples: FloatArray) -> Track:
    """Track with ours: the F0 of the report's measures."""
    heard = ours.hear(samples)
    return Track(heard.f0_time_s, heard.f0_hz)
