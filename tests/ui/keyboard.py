"""Who has the keyboard, according to the window manager; and another program that records what is typed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import PATIENCE_S


def xdotool(*arguments: str) -> str:
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout.strip()


def wait_for(what: str, true: Callable[[], bool], app: QApplication) -> None:
    """Wait until something is true. If it never is, `what` says in the past tense what was expected: "the
    card came"."""
    give_up = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < give_up, (
            f"waited {PATIENCE_S:.1f} s in vain until {what}; the keyboard is with {focus()!r}"
        )
        app.processEvents()
        time.sleep(0.02)


def wait_for_other_program(app: QApplication) -> None:
    """Wait until the other program has the keyboard."""
    wait_for(f"{OTHER!r} had the keyboard", lambda: focus() == OTHER, app)


def focus() -> str:
    """Return the name of the window that has the keyboard."""
    return xdotool("getactivewindow", "getwindowname")


OTHER = "other program"
OTHER_PROGRAM = f"""
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(["other"])
line = QLineEdit(); line.setWindowTitle("{OTHER}"); line.resize(300, 60); line.move(700, 500); line.show()
line.activateWindow()
print("shown", flush=True)
line.textChanged.connect(lambda text: print(text, flush=True))
app.exec()
"""


@contextmanager
def other_program(app: QApplication) -> Iterator[subprocess.Popen[str]]:
    """Open a window of another program and wait until it has the keyboard.

    How long the program takes to start depends on the machine. Only what comes after that is waited for with
    patience.
    """
    other = subprocess.Popen([sys.executable, "-c", OTHER_PROGRAM], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "shown\n", "the other program ended before its window came"
        wait_for_other_program(app)
        yield other
    finally:
        other.terminate()
        other.wait(PATIENCE_S)
        if other.stdout is not None:
            other.stdout.close()
