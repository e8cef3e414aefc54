"""Accuracy: ours and every installed peer, on the same sound, in one run.

    python -m tests.benchmarks accuracy [PART ...] [--only ours] [--set odd|even|all] [--quick]

One table per measure, with 95 % intervals by the bootstrap over files. Parts: voice_activity, f0, pace, calls,
nuisances, cost. Sound is made from the speech folder (COACH_SPEECH, else ../shared/speech) with fixed seeds.
"""

from tests.benchmarks.accuracy.command import main, run

__all__ = ["main", "run"]
