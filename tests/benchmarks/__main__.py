"""`python -m tests.benchmarks [WHAT ...]` measures figures and prints them with their goals. Nothing fails.

Each WHAT is a module beside this one with a function `run()`, loaded only when it is asked for. `accuracy`,
`shift`, `soak` and others have options of their own: `python -m tests.benchmarks accuracy --help`.
"""

from __future__ import annotations

import argparse
import importlib
import sys

from tests.benchmarks.figures import machine

WHATS = {
    "speed": "analyze, times real time, on one core",
    "import_speed": "bringing in a folder on every core, against one pinned process of analyze",
    "weight": "the analysis alone: its imports, and the most memory for recordings of any length",
    "live": "CPU of a live call: analysis, capture, the whole app",
    "latency": "from the sound that completes a cue's condition to the painted cue",
    "memory": "resident size of the desktop, and its growth over an hour",
    "start": "from the second start until listening",
    "opening": "from a phone program that opens the microphone until both devices are open",
    "turn_ends": "practice: pauses that end a trainee's turn, and how late its end is decided",
    "instrument": "one step of zooming, panning and moving the hairline, from the event to the end of painting",
    "stage": "one frame of the stage at 1920 x 1080, and a second of slower sound",
    "stage_delay": "how far level and pitch on the live stage are behind the voice, from ear to pixels",
    "two_microphones": "two people in one room: is each stretch given to the one who spoke?",
    "accuracy": "what is found and what is claimed falsely, on the speech folder",
    "shift": "eight hours of calls with all that goes wrong at a desk: how many cues, and are they due",
    "soak": "hours of calls through the whole desktop with faults at random, and what is left of them",
    "history_size": "a history of 100,000 calls: its size, and how long listing, finding and opening take",
    "history_window": "the window of that history: its first list, search, filters and scrolling",
    "trends": "changes over weeks: how often claimed falsely, how often found, how long it takes",
    "archive": "a million calls: finding passages, the driver's memory; scaling and overhead of the engine",
    "team": "a team's store with a million releases: lists and releases of 200 clients",
    "unchanged": "reports before and after a change, byte for byte",
}
WITH_OPTIONS = (
    "turn_ends",
    "accuracy",
    "shift",
    "soak",
    "history_size",
    "history_window",
    "trends",
    "archive",
    "team",
    "unchanged",
)
NOT_BY_ITSELF = (
    *("turn_ends", "soak", "history_size", "history_window", "trends", "archive", "team", "unchanged"),
)


def main() -> None:
    if sys.argv[1:2] and sys.argv[1] in WITH_OPTIONS:
        print(machine())
        importlib.import_module(f"tests.benchmarks.{sys.argv[1]}").main(sys.argv[2:])
        return
    lines = "\n".join(f"  {what:16}{says}" for what, says in WHATS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=f"{__doc__}\n\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", nargs="*", metavar="WHAT", help="which figures; without one, all of them")
    chosen: list[str] = parser.parse_args().what or [what for what in WHATS if what not in NOT_BY_ITSELF]
    if unknown := set(chosen) - set(WHATS):
        parser.error(f"no such figures: {', '.join(sorted(unknown))}")
    print(machine())
    for what in chosen:
        print(f"\n{what}: {WHATS[what]}", flush=True)
        importlib.import_module(f"tests.benchmarks.{what}").run()


if __name__ == "__main__":
    main()
