"""The real desktop app, as a process with a home of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import psutil

from coach.history.store import History
from coach.log_text import LOG_NAME
from coach.model.call import CallHeader, CallState, KeptCall
from coach.model.cues import CueKind
from coach.places import HISTORY_NAME
from coach.runtime.control import ControlCommand, ask_running
from coach.settings.schema import OverlaySettings, OverlaySize, Settings
from coach.settings.settings_file import FILE_NAME, save_settings

START_WAIT_S = 30.0
ANSWER_WAIT_S = 10.0
ASK_EVERY_S = 0.02
IN_CALL, LISTENING = "in_call", "on"
OVERLAY_AT = (1200, 200)
"""Where the overlay is, in its small size: in a free part of the screen, with room for a cue below it."""
OVERLAY_PART = (OVERLAY_AT[0], OVERLAY_AT[1], 320, 120)


@dataclass(frozen=True, slots=True)
class ShownCue:
    """A cue that the overlay painted, with its wall clock time from the app's own log."""

    kind: CueKind
    at_s: float


class DesktopProcess:
    """`python -m coach` on a screen, in a new home where the first run is done and nothing is kept yet.

    The environment of this process must name the audio server.
    """

    def __init__(self, display: str, arguments: Sequence[str] = ("-m", "coach")) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="coach-home-"))  # short: the socket's path has a limit
        self._display, self._arguments = display, tuple(arguments)
        self.more_environment: dict[str, str] = {}
        """Beside that of this process, for the next start."""
        self._process: subprocess.Popen[bytes] | None = None
        place = OverlaySettings(x=OVERLAY_AT[0], y=OVERLAY_AT[1], size=OverlaySize.SMALL)
        (self.home / "settings").mkdir()
        self.change_settings(Settings(first_run_done=True, overlay=place))

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "COACH_HOME": str(self.home),
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            **self.more_environment,
        }

    @property
    def pid(self) -> int:
        assert self._process is not None, "not started"
        return self._process.pid

    def change_settings(self, settings: Settings) -> None:
        """Change settings for the next start."""
        save_settings(self.home / "settings" / FILE_NAME, settings)

    def start(self) -> None:
        """Start the app (see `wait_listening`)."""
        with (self.home / "terminal.log").open("ab") as terminal:
            self._process = subprocess.Popen(
                [sys.executable, *self._arguments],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=terminal,
                stderr=terminal,
            )

    def wait_listening(self) -> None:
        """Wait until both devices are open. Fails with the app's output where they don't open."""
        self.wait(lambda: self.status() in {LISTENING, IN_CALL}, START_WAIT_S)

    def wait(self, true: Callable[[], bool], patience_s: float = ANSWER_WAIT_S) -> None:
        """Wait until a condition is true. Raises TimeoutError, with the app's output, where it never is."""
        until_s = time.monotonic() + patience_s
        while not true():
            if time.monotonic() > until_s or (self._process is not None and self._process.poll() is not None):
                raise TimeoutError(f"it never came:\n{self.said()}")
            time.sleep(ASK_EVERY_S)

    def status(self) -> str | None:
        """Return its answer to the command STATUS; None before it answers at all."""
        return ask_running(ControlCommand.STATUS, self.home / "run")

    def command(self, *arguments: str) -> str:
        """Run a command of `coach` beside the app, as a person would, and return what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "coach", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        if done.returncode != 0:
            raise RuntimeError(f"coach {arguments[0]}: {done.stderr}{self.said()}")
        return done.stdout

    def children(self) -> list[psutil.Process]:
        """Return its child processes: one for each device, and one that watches the audio server."""
        children: list[psutil.Process] = psutil.Process(self.pid).children(recursive=True)
        return children

    def kill(self) -> float:
        """Kill the app as a power cut would, and return the wall clock time. Its children must end alone."""
        process, self._process = self._process, None
        assert process is not None, "not started"
        process.kill()
        at_s = time.time()
        process.wait(ANSWER_WAIT_S)
        return at_s

    def stop(self) -> int:
        """Ask the app to end, and return its exit code."""
        process, self._process = self._process, None
        assert process is not None, "not started"
        process.terminate()
        return process.wait(ANSWER_WAIT_S)

    def close(self) -> None:
        """End the app, whatever its state, and remove its home."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(ANSWER_WAIT_S)
        shutil.rmtree(self.home, ignore_errors=True)

    def history(self) -> contextlib.closing[History]:
        """Open its history for reading, beside the app."""
        path = self.home / "data" / HISTORY_NAME
        path.parent.mkdir(mode=0o700, exist_ok=True)
        return contextlib.closing(History(path))

    def calls(self) -> list[CallHeader]:
        """Return the kept calls, newest first."""
        with self.history() as history:
            return history.calls()

    def newest_call(self, state: CallState) -> KeptCall:
        """Return the newest call, whole. Fails where it is in another state."""
        with self.history() as history:
            newest = history.call(history.calls()[0].call_id)
        assert newest.header.state is state, newest.header
        return newest

    def shown(self) -> list[ShownCue]:
        """Return every cue that the overlay painted since the home was made."""
        cues = []
        for line in self._log().splitlines():
            stamp, _, said = line.partition(" INFO coach.ui.overlay.overlay: shown ")
            if said:
                cues.append(ShownCue(CueKind(said), _stamp_s(stamp)))
        return cues

    def said(self) -> str:
        """Return its log, and what it wrote to the terminal."""
        return (self.home / "terminal.log").read_text() + self._log()

    def _log(self) -> str:
        path = self.home / "data" / LOG_NAME
        return path.read_text(encoding="utf-8") if path.exists() else ""


def _stamp_s(stamp: str) -> float:
    """Read the local time of a log line, "2026-11-17 10:48:00,123", as wall clock seconds."""
    return datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S,%f").timestamp()
