"""The syllable counters: ours and every installed peer."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.sound import FloatArray
from tests.benchmarks.accuracy import ours
from tests.benchmarks.accuracy.options import OURS, Options
from tests.benchmarks.accuracy.peers import installed
from tests.benchmarks.accuracy.peers_pace import PEERS

Counter = Callable[[FloatArray], int]


def counters(options: Options) -> dict[str, Counter]:
    """Return ours first, then every installed peer."""
    return {OURS: count} if options.only_ours else {OURS: count, **installed(PEERS)}


def count(samples: FloatArray) -> int:
    """Count with ours: the syllables among the report's measures."""
    return len(ours.hear(samples).syllables_s)
