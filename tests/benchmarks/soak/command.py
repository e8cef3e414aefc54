"""The command `soak`: which part, for how long, from which seed."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from tests.benchmarks.accuracy.tables import markdown

HOURS = 8.0
MINUTES = 60.0
EVERY_S = {"fast": 240.0, "live": 90.0}
"""How often a fault comes, by part."""


def run() -> None:
    """Run the fast part as a whole."""
    main(["fast"])


def main(arguments: Sequence[str]) -> None:
    """Run a part and print its tables."""
    # Imported here: the package is also that of the app's own process.
    from tests.benchmarks.soak.judging import Outcome, tables_of  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks soak", description=__doc__)
    parser.add_argument("part", choices=("fast", "live"))
    parser.add_argument("--hours", type=float, default=HOURS, help="of sound, in fast (default: 8)")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="of real time, in live (default: 60)")
    parser.add_argument("--every", type=float, help="seconds between faults (default: 240 in fast, 90 in live)")
    parser.add_argument("--seed", type=int, default=16)
    asked = parser.parse_args(arguments)
    began_s = time.monotonic()
    every_s = asked.every or EVERY_S[asked.part]
    outcome: Outcome
    if asked.part == "fast":
        from tests.benchmarks.soak.fast import soak_fast  # noqa: PLC0415

        outcome, title = soak_fast(asked.hours, every_s, asked.seed), f"Soak, fast, {asked.hours:g} h of sound"
    else:
        from tests.benchmarks.soak.live import soak_live  # noqa: PLC0415

        outcome, title = soak_live(asked.minutes, every_s, asked.seed), f"Soak, live, {asked.minutes:g} min"
    for table in tables_of(outcome, title):
        print(f"\n{markdown(table)}", flush=True)
    print(f"(soak {asked.part}: seed {asked.seed}, {time.monotonic() - began_s:.0f} s)", flush=True)
