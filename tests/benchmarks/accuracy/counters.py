"""How many syllables a sound has, by ours and by everyone in the same form."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.sound import FloatArray
from tests.benchmarks.accuracy import ours
from tests.benchmarks.accuracy.options import Options

OURS = "ours"
Counter = Callable[[FloatArray], int]


def counters(options: Options) -> dict[str, Counter]:
    """Ours first, then every installed peer."""
    found: dict[str, Counter] = {OURS: count}
    return found if options.only_ours else found | {}


def count(samples: FloatArray) -> int:
    """Ours: the syllables of the report's measures."""
    return len(ours.hear(samples).syllables_s)
