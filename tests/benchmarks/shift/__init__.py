"""A shift: hours of calls in a row, through the engine as shipped, with what goes wrong at a desk.

`python -m tests.benchmarks shift [--hours N] [--set odd|even|all] [--jobs N]`. `sounds` makes the calls,
`working` takes each agent through their calls, with the baseline carried over as in the app, and `tables` makes
the tables.
"""

from tests.benchmarks.shift.command import main, run

__all__ = ["main", "run"]
