"""A soak: hours of calls through the whole desktop, with faults at random, and what is left of them at the end.

`python -m tests.benchmarks soak fast [--hours N]` gives the sound to the readers' rings as fast as the machine
takes it; `soak live [--minutes N]` plays it to a real audio server in real time. `script` makes the calls and
`faults` says what goes wrong and when, both from a seed. `fast` and `live` carry it out, and `judging` compares
what was kept with what was said.
"""

from tests.benchmarks.soak.command import main, run

__all__ = ["main", "run"]
