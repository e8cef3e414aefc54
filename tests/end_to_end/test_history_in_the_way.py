"""A history that can't be used does not stop the coaching, and the call is kept as soon as it can be."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from coach.model.call import CallState
from coach.places import HISTORY_NAME
from tests.end_to_end.desktop_process import IN_CALL, LISTENING, DesktopProcess
from tests.end_to_end.screen import Screen

DAMAGED = b"no history at all" * 100
LOCKED_S = 12.0
"""Three times as long as between two writes of a call."""
LOST_BY_STALLS_S = 2.0
"""A busy machine may delay the reader of a device for longer than its buffer lasts, which loses tenths of a
second. A lost write would lose 4 s."""


def test_a_call_is_kept_once_a_damaged_history_is_moved(
    desktop: DesktopProcess, screen: Screen, tmp_path: Path
) -> None:
    history = desktop.home / "data" / HISTORY_NAME
    history.parent.mkdir()
    history.write_bytes(DAMAGED)
    desktop.start()
    desktop.wait_listening()
    screen.save(tmp_path / "damaged.png")
    desktop.command("call", "start")
    desktop.wait(lambda: desktop.status() == IN_CALL)
    assert history.read_bytes() == DAMAGED
    history.rename(history.with_name("aside"))
    desktop.command("call", "stop")
    desktop.wait(lambda: desktop.status() == LISTENING)
    desktop.wait(lambda: history.exists() and states(desktop) == [CallState.COMPLETE])
    assert desktop.newest_call(CallState.COMPLETE).header.duration_s > 0.0
    assert desktop.stop() == 0
    assert "Traceback" not in desktop.said()


def test_a_locked_history_costs_nothing_of_a_call(desktop: DesktopProcess) -> None:
    desktop.start()
    desktop.wait_listening()
    with closing(sqlite3.connect(desktop.home / "data" / HISTORY_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desktop.command("call", "start")
        desktop.wait(lambda: desktop.status() == IN_CALL)
        time.sleep(LOCKED_S)
        desktop.command("call", "stop")
        desktop.wait(lambda: desktop.status() == LISTENING)
        assert desktop.calls() == []
        other.execute("ROLLBACK")
    desktop.wait(lambda: states(desktop) == [CallState.COMPLETE])
    kept = desktop.newest_call(CallState.COMPLETE)
    assert kept.header.duration_s > LOCKED_S
    assert sum(gap.duration_s for gaps in kept.record.gaps.values() for gap in gaps) < LOST_BY_STALLS_S
    assert desktop.stop() == 0
    assert "Traceback" not in desktop.said()


def states(desktop: DesktopProcess) -> list[CallState]:
    """Return the state of each kept call. A call that is kept late exists for a while before it is complete."""
    return [call.state for call in desktop.calls()]
