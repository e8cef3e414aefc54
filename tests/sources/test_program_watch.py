"""Who holds a microphone on Windows and macOS, from answers written as their interfaces document them."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from coach.sources import program_child
from coach.sources.program_watch import STALE_S, ChildPrograms, Holding, holding_of, programs_said

OURS = r"C:\Program Files\Coach\Coach.exe"
PATIENCE_S = 15.0


@pytest.mark.parametrize(
    ("line", "programs"),
    [
        (b"[]", frozenset()),
        (rb'[["C:\\Program Files\\Zoom\\Zoom.exe", ""]]', {"Zoom.exe"}),
        (
            rb'[["C:\\Z\\Zoom.exe", ""], ["C:\\Z\\Zoom.exe", ""], ["D:\\linphone.exe", ""]]',
            {"Zoom.exe", "linphone.exe"},
        ),
        (b'[["/Applications/zoom.us.app/Contents/MacOS/zoom.us", "us.zoom.xos"]]', {"us.zoom.xos"}),
        (b'[["/usr/local/bin/baresip", ""]]', {"baresip"}),
        (b'[["", ""]]', frozenset()),
        (rb'[["c:\\program files\\coach\\coach.exe", ""], ["C:\\t\\Teams.exe", ""]]', {"Teams.exe"}),
        (b"null", None),
        (b"", None),
        (b'{"denied": true}', None),
        (b'[["half an entry"]]', None),
        (b"Traceback (most recent call last):", None),
    ],
)
def test_what_a_line_says(line: bytes, programs: frozenset[str] | None) -> None:
    assert programs_said(line, OURS) == Holding(None if programs is None else frozenset(programs))


class Told:
    """What a watch told, and a clock that the test moves."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.changes = threading.Semaphore(0)


@contextmanager
def watching(script: str) -> Iterator[tuple[ChildPrograms, Told]]:
    told = Told()
    command = (sys.executable, "-u", "-c", script)
    watch = ChildPrograms(told.changes.release, command, lambda: told.now_s)
    try:
        yield watch, told
    finally:
        watch.close()


def test_each_change_is_told() -> None:
    script = "print('[]'); print('[]'); print('[[\"/zoom\", \"\"]]'); input()"
    with watching("import time\n" + script.replace("input()", "time.sleep(60)")) as (watch, told):
        for _ in range(2):
            assert told.changes.acquire(timeout=PATIENCE_S)
        assert watch.holding() == holding_of(frozenset({("zoom", 1)}))
        assert not told.changes.acquire(blocking=False), "the same answer again is no change"


def test_lines_that_waited_still_tell_one_opening_from_the_next() -> None:
    zoom = 'print(\'[["/zoom", ""]]\'); '
    with watching(f"import time; {zoom}{zoom}print('[]'); {zoom}time.sleep(60)") as (watch, told):
        for _ in range(3):
            assert told.changes.acquire(timeout=PATIENCE_S)
        assert watch.holding() == holding_of(frozenset({("zoom", 2)}))


def test_a_child_that_hangs_is_taken_for_not_known() -> None:
    with watching('import time; print(\'[["/zoom", ""]]\'); time.sleep(60)') as (watch, told):
        assert told.changes.acquire(timeout=PATIENCE_S)
        told.now_s = STALE_S
        assert watch.holding() == holding_of(frozenset({("zoom", 1)}))
        told.now_s = STALE_S + 0.1
        assert watch.holding() == Holding(None)


def test_one_that_hangs_from_the_beginning_too() -> None:
    with watching("import time; time.sleep(60)") as (watch, told):
        assert watch.holding() is None, "there was no answer yet"
        told.now_s = STALE_S + 0.1
        assert watch.holding() == Holding(None)


@pytest.mark.parametrize("script", ["raise SystemExit(3)", 'print(\'[["/zoom", ""]]\')'])
def test_a_child_that_ended_knows_nothing(script: str) -> None:
    with watching(script) as (watch, _told):
        until_s = time.monotonic() + PATIENCE_S
        while watch.holding() != Holding(None):
            assert time.monotonic() < until_s
            time.sleep(0.01)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there it answers")
def test_the_child_says_so_where_the_system_does_not() -> None:
    assert program_child.look() is None
