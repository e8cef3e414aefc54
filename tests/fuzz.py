"""How long the bounded fuzz tests run: a few hundred inputs of a fixed seed, or many times as many.

    COACH_FUZZ=100 python -m pytest tests/history/test_history_fuzz.py tests/sources

gives each of them a hundred times as many inputs. The first ones are those of an ordinary run.
"""

from __future__ import annotations

import os


def rounds(ordinary: int) -> int:
    """Return how many inputs to try, where an ordinary run tries `ordinary`."""
    return ordinary * int(os.environ.get("COACH_FUZZ", "1"))
