"""A history in the way keeps nobody from being coached; what was coached is kept once it can be."""

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
"""Three times as long as it is between two writes of a call."""
LOST_BY_STALLS_S = 2.0
"""A busy machine may keep a device's reader waiting for longer than its buffer holds, tenths of a second at a
time; what a write holds is 4 s."""


def test_a_call_is_coached_beside_a_damaged_history_and_kept_once_it_is_moved(
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


def test_nothing_of_a_call_is_lost_while_another_program_holds_the_history(desktop: DesktopProcess) -> None:
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
    """How far each kept call is. A call that is kept late is there some time before it is complete."""
    return [call.state for call in desktop.calls()]
