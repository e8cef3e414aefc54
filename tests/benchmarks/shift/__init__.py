"""A shift: hours of calls one after the other, through the engine as shipped, with what goes wrong at a desk.

`python -m tests.benchmarks shift [--hours N] [--set odd|even|all] [--jobs N]`. `sounds` makes the calls,
`working` takes each agent through theirs with the baseline carried over as in the app, `tables` says what came
of it.
"""

from tests.benchmarks.shift.command import main, run

__all__ = ["main", "run"]
