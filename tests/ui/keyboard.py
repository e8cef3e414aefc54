"""Who has the keyboard, asked of the window manager; and another program that writes down what is typed."""

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


def wait_for(true: Callable[[], bool], app: QApplication) -> bool:
    give_up = time.monotonic() + PATIENCE_S
    while not true() and time.monotonic() < give_up:
        app.processEvents()
        time.sleep(0.02)
    return true()


def focus() -> str:
    """The name of the window that has the keyboard."""
    return xdotool("getactivewindow", "getwindowname")


OTHER_PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(["other"])
line = QLineEdit(); line.setWindowTitle("other program"); line.resize(300, 60); line.move(700, 500); line.show()
line.activateWindow()
line.textChanged.connect(lambda text: print(text, flush=True))
app.exec()
"""


@contextmanager
def other_program(app: QApplication) -> Iterator[subprocess.Popen[str]]:
    """A window of another program, once it has the keyboard."""
    other = subprocess.Popen([sys.executable, "-c", OTHER_PROGRAM], stdout=subprocess.PIPE, text=True)
    try:
        assert wait_for(lambda: focus() == "other program", app)
        yield other
    finally:
        other.terminate()
        other.wait(PATIENCE_S)
        if other.stdout is not None:
            other.stdout.close()
