"""The command `accuracy`: which parts to measure, on which half, and what to print."""

from __future__ import annotations

import argparse
import importlib
import os
import time
from collections.abc import Sequence

from tests.benchmarks.accuracy import cost, page, peers_f0, peers_pace, peers_voice
from tests.benchmarks.accuracy.options import OURS, Half, Options, speech_to_measure_with
from tests.benchmarks.accuracy.peers import left_out
from tests.benchmarks.accuracy.tables import Table, markdown

PARTS = {
    "voice_activity": "frame F1 in rooms and noise; raised voice, hold music, onsets",
    "f0": "frame and gross error against the laryngograph",
    "pace": "syllables against hand labels",
    "nuisances": "whole calls when gain, room or leak disturb them",
    "calls": "what is found and claimed in built calls, four seeds, by the folder's own score",
    "cost": "processor time of ours and of each peer",
}


def run() -> None:
    """Measure every part, as `python -m tests.benchmarks` without a name does."""
    main([])


def main(arguments: Sequence[str]) -> None:
    """Measure the chosen parts, and print each table as soon as it is there."""
    lines = "\n".join(f"  {part:16}{says}" for part, says in PARTS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks accuracy",
        description=f"Ours and every installed peer, on the same sound.\n\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("part", nargs="*", metavar="PART", help="which parts; without one, all")
    parser.add_argument("--only", choices=[OURS], help="leave the peers out")
    parser.add_argument(
        "--set", choices=list(Half), type=Half, default=Half.EVEN, help="tune on odd, report even"
    )
    parser.add_argument("--quick", action="store_true", help="fewer files and conditions: does it run at all?")
    parser.add_argument("--write", action="store_true", help="put the tables in the README beside this package")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: all cores)")
    asked = parser.parse_args(arguments)
    parts: list[str] = asked.part or list(PARTS)
    if unknown := set(parts) - set(PARTS):
        parser.error(f"no such parts: {', '.join(sorted(unknown))}")
    if asked.write and (asked.quick or asked.only):
        parser.error("--write is for whole runs with the peers")
    speech = speech_to_measure_with()
    if speech is None:
        return
    options = Options(speech, asked.set, asked.only == OURS, asked.quick, asked.jobs)
    if not options.only_ours:
        groups = (peers_voice.PEERS, peers_f0.PEERS, peers_pace.PEERS, cost.PEERS)
        print(
            "".join(f"  {line}\n" for line in left_out(*groups)),
            end="",
        )
    for part in parts:
        began_s = time.perf_counter()
        tables: list[Table] = importlib.import_module(f"tests.benchmarks.accuracy.{part}").run(options)
        for table in tables:
            print(f"\n{markdown(table)}", flush=True)
        if asked.write:
            page.write(part, tables, options)
        print(f"({part}: {options.half} set, {time.perf_counter() - began_s:.0f} s)", flush=True)
