"""The resident size of the whole desktop, and its growth over an hour replayed at speed."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import psutil
import soundfile

from coach.model.call import CallState
from coach.model.sound import SAMPLE_RATE_HZ
from tests.benchmarks.desk import Call, calls, desk, hour_of
from tests.benchmarks.figures import say
from tests.end_to_end.stretch import Played

MB = 1e6
IN_CALL_S = 60.0
MOST_CALLS = 6
LOOK_EVERY_S = 0.5
SETTLED_S = 300.0
PATIENCE_S = 600.0


def run() -> None:
    some = calls(MOST_CALLS)
    _in_a_call(some[0])
    with tempfile.TemporaryDirectory(prefix="coach-hour-") as folder:
        path = Path(folder, "hour.flac")
        soundfile.write(path, hour_of(some).T, SAMPLE_RATE_HZ, subtype="PCM_16")
        del some
        _over_an_hour(path)


def _in_a_call(call: Call) -> None:
    with desk() as here:
        here.app.start()
        here.app.wait_listening()
        time.sleep(5.0)
        process = psutil.Process(here.app.pid)
        say("resident, waiting for a call", [process.memory_info().rss / MB], "MB", "", 0)
        here.app.command("call", "start")
        played = Played(here.server, call.sound)
        time.sleep(min(IN_CALL_S, call.duration_s - 10.0))
        own = process.memory_full_info()
        children = {_name(child): child.memory_full_info() for child in process.children(recursive=True)}
        played.stop()
    say("resident, in a call: the app", [own.rss / MB], "MB", "200", 0)
    say("resident, in a call: all its children", [sum(one.rss for one in children.values()) / MB], "MB", "", 0)
    everything = sum(one.pss for one in (own, *children.values()))
    say("app and children, shared pages counted once", [everything / MB], "MB", "", 0)
    say("pages that nobody shares: the app", [own.uss / MB], "MB", "", 0)
    for name, one in children.items():
        say(f"a child, resident: {name}", [one.rss / MB], "MB", "", 0)


def _name(process: psutil.Process) -> str:
    command = process.cmdline()
    return " ".join(command[1:3]) if "python" in command[0] else Path(command[0]).name


def _over_an_hour(path: Path) -> None:
    """Measure the whole desktop, with engine, recorder and history, fed from a file as fast as possible."""
    with desk(("-m", "tests.benchmarks.desktop_replaying", str(path))) as here:
        here.app.start()
        process = psutil.Process(here.app.pid)
        started_s = time.monotonic()
        sizes: list[tuple[float, float]] = []
        while True:
            assert time.monotonic() - started_s < PATIENCE_S, here.app.said()
            time.sleep(LOOK_EVERY_S)
            kept = here.app.calls()
            if not kept:
                continue
            sizes.append((kept[0].duration_s, process.memory_info().rss / MB))
            if kept[0].state is CallState.COMPLETE:
                break
        took_s = time.monotonic() - started_s
    first = next(size for heard_s, size in sizes if heard_s >= SETTLED_S)
    say(f"resident after {SETTLED_S / 60:.0f} min of the hour", [first], "MB", "", 0)
    # Completing the call takes memory for a second, so the last value before that is the one of the hour.
    say("resident at the end of the hour", [sizes[-2][1]], "MB", "", 0)
    say("growth in between", [sizes[-2][1] - first], "MB", "flat", 1)
    say("most at any time, keeping it included", [max(size for _, size in sizes)], "MB", "", 0)
    print(f"  (the hour took {took_s:.0f} s; looked at {len(sizes)} times)")
