"""Which other programs hold a microphone, as the sound server says it.

Not counted: our own processes, level meters (a mixer's "Peak detect"), streams that are paused, those of the
server's own modules, and what is recorded from an output.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coach.sources import pulse
from coach.sources.pcm import NoStreamError

METER_NAME = "Peak detect"
METER_RESAMPLING = "peaks"
"""pavucontrol and GNOME's settings read levels this way: `media.name`, and what the server resamples with."""
MOST_ANCESTORS = 32
"""A chain of processes longer than this is a loop: ids are given again while it is walked."""


def ask_openings() -> frozenset[tuple[str, int]] | None:
    """The streams of programs that hold a microphone now, by the name of what runs and the server's number,
    which no other stream gets. None where the server doesn't say.

    Takes some 20 ms, so not for a thread that must not block.
    """
    try:
        with pulse.as_expected():
            sources = pulse.ask_list("sources")
            microphones = frozenset(entry["index"] for entry in sources if not pulse.is_monitor(entry))
            return openings_of(pulse.ask_list("source-outputs"), microphones, is_ours)
    except NoStreamError:
        return None


def openings_of(
    entries: list[dict[str, Any]], microphones: frozenset[int], ours: Callable[[int], bool]
) -> frozenset[tuple[str, int]]:
    """The programs' streams of pactl's list of source outputs: of those on one of these sources that are not
    `ours` (asked by process id)."""
    found = set()
    for entry in entries:
        properties = entry.get("properties") or {}
        meter = properties.get("media.name") == METER_NAME or entry.get("resample_method") == METER_RESAMPLING
        of_a_module = entry.get("client") in {None, "n/a", ""}
        if meter or of_a_module or entry.get("corked") is True or entry.get("source") not in microphones:
            continue
        process_id = str(properties.get("application.process.id") or "")
        if process_id.isdecimal() and ours(int(process_id)):
            continue
        name = properties.get("application.process.binary") or properties.get("application.name")
        if name:
            found.add((str(name), int(entry["index"])))
    return frozenset(found)


def is_ours(process_id: int) -> bool:
    """Is this process of our own tree: this one, or one that it started?"""
    for _ in range(MOST_ANCESTORS):
        if process_id == os.getpid():
            return True
        try:
            # "pid (name) state parent ...": the name may hold spaces and brackets.
            stat = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii", errors="replace")
            process_id = int(stat.rpartition(")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            return False
        if process_id <= 1:
            return False
    return False
