"""Accuracy: our measures and those of every installed peer, on the same sound, in one run.

    python -m tests.benchmarks accuracy [PART ...] [--only ours] [--set odd|even|all] [--quick]

There is one table for each measure, with 95 % intervals by the bootstrap over files. The parts are
voice_activity, f0, pace, calls, nuisances and cost. Sound is made from the speech folder (COACH_SPEECH, else
../shared/speech) with fixed seeds.
"""

from tests.benchmarks.accuracy.command import main, run

__all__ = ["main", "run"]
