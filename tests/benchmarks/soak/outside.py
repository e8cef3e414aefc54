"""The faults of the machine: what the disk, another program, a second start and a text editor do to the app."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from coach.places import HISTORY_NAME
from coach.settings.settings_file import FILE_NAME
from tests.benchmarks.soak.faults import OF_THE_MACHINE, Fault, FaultKind
from tests.benchmarks.soak.progress import MARKER
from tests.end_to_end.desktop_process import DesktopProcess
from tests.end_to_end.slow_disk import SlowDisk

SYNC_TAKES_S = 2.0
SECOND_START_WAIT_S = 60.0
LOCK_WAIT_S = 0.05
EDITS = (f"# {MARKER}\n", f'\nprofiles = "{MARKER}"\n', f"\nprofile = [{MARKER}\n")
"""A comment, a key that there is not, and no TOML at all."""


class OutsideFaults:
    """Carries out the faults OF_THE_MACHINE when their time has come. `done` counts by kind."""

    def __init__(self, faults: Sequence[Fault], app: DesktopProcess, disk: SlowDisk, seed: int) -> None:
        self._due = [fault for fault in faults if fault.kind in OF_THE_MACHINE]
        self._app, self._disk = app, disk
        self._rng = np.random.default_rng([seed, 3])
        self._on: Fault | None = None
        self._off_s = 0.0
        self._other: sqlite3.Connection | None = None
        self._second: subprocess.Popen[bytes] | None = None
        self.done: dict[FaultKind, int] = {}
        self.second_starts_refused = 0
        """How many second starts did not end with 0."""

    def look(self, at_s: float) -> None:
        """Begin what is due at this time of the soak, and end what has lasted long enough."""
        self._end_second_start(wait_s=0.0)
        if self._on is not None and time.monotonic() >= self._off_s:
            self._end()
        if self._on is None and self._due and self._due[0].at_s <= at_s:
            self._begin(self._due.pop(0))

    def end_all(self) -> None:
        """End whatever is on."""
        self._end_second_start(wait_s=SECOND_START_WAIT_S)
        if self._on is not None:
            self._end()

    def _begin(self, fault: Fault) -> None:
        match fault.kind:
            case FaultKind.DISK_FULL:
                self._disk.is_full(True)
            case FaultKind.DISK_SLOW:
                self._disk.takes(SYNC_TAKES_S)
            case FaultKind.LOCKED:
                self._lock()
                if self._other is None:
                    self._due.insert(0, fault)  # the app is writing: again at the next look
                    return
            case FaultKind.SECOND_START:
                if self._second is None:
                    self._second = self._start_again()
            case _:
                self._edit_settings()
        self.done[fault.kind] = self.done.get(fault.kind, 0) + 1
        self._on, self._off_s = fault, time.monotonic() + fault.lasts_s

    def _end(self) -> None:
        self._on = None
        self._disk.is_full(False)
        self._disk.takes(0.0)
        if self._other is not None:
            self._other.execute("ROLLBACK")
            self._other.close()
            self._other = None

    def _lock(self) -> None:
        path = self._app.home / "data" / HISTORY_NAME
        other = sqlite3.connect(path, isolation_level=None, timeout=LOCK_WAIT_S)
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            other.close()
        else:
            self._other = other

    def _start_again(self) -> subprocess.Popen[bytes]:
        with (self._app.home / "terminal.log").open("ab") as terminal:
            return subprocess.Popen(
                [sys.executable, "-m", "coach"],
                env=self._app.environment,
                stdin=subprocess.DEVNULL,
                stdout=terminal,
                stderr=terminal,
            )

    def _end_second_start(self, wait_s: float) -> None:
        if self._second is None:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.second_starts_refused += self._second.wait(wait_s) != 0
            self._second = None

    def _edit_settings(self) -> None:
        path: Path = self._app.home / "settings" / FILE_NAME
        edit = EDITS[int(self._rng.integers(len(EDITS)))]
        path.write_text((path.read_text() if path.exists() else "") + edit)
