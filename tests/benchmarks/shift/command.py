"""The command `shift`: how many hours, by which speakers, and what to print."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from tests.benchmarks.accuracy.options import Half, Options, speech_to_measure_with
from tests.benchmarks.accuracy.tables import Table, markdown
from tests.benchmarks.accuracy.workers import each

# A built call is about this long once its silences are cut.
CALL_S = 190.0
HOURS = 8.0


def run() -> None:
    """Run eight hours of even speakers, as `python -m tests.benchmarks` without a name does."""
    main([])


def main(arguments: Sequence[str]) -> None:
    """Run the shift and print its tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks shift", description=__doc__)
    parser.add_argument("--hours", type=float, default=HOURS, help=f"hours of calls (default: {HOURS:.0f})")
    parser.add_argument("--set", choices=list(Half), type=Half, default=Half.EVEN, help="whose calls")
    parser.add_argument("--jobs", type=int, default=1, help="processes, an agent each (default: 1)")
    asked = parser.parse_args(arguments)
    speech = speech_to_measure_with()
    if speech is None:
        return
    began_s = time.perf_counter()
    options = Options(speech, asked.set, jobs=asked.jobs)
    for table in tables(asked.hours, options):
        print(f"\n{markdown(table)}", flush=True)
    print(f"(shift: {options.half} set, {time.perf_counter() - began_s:.0f} s)", flush=True)


def tables(hours: float, options: Options) -> list[Table]:
    """Run this many hours of calls and return the tables."""
    # Imported here, once scipy is known to be installed.
    from tests.benchmarks.shift.tables import tables_of  # noqa: PLC0415
    from tests.benchmarks.shift.working import Task, work  # noqa: PLC0415

    agents = [
        int(folder.name[-2:])
        for folder in sorted((options.speech / "raised_voice").iterdir())
        if options.half.has(int(folder.name[-2:]))
    ]
    calls = max(1, round(hours * 3600 / CALL_S / len(agents)))
    tasks = [Task(agent, calls, offset=place * 3, options=options) for place, agent in enumerate(agents)]
    worked = [one for calls in each(work, tasks, options.jobs) for one in calls]
    return tables_of(worked)
