"""The shortcuts of the main window.

They work while a window of ours is in front: the overlay never has the keyboard, and there is no one way to
take a key everywhere that works on all systems. What should work everywhere is a command (`coach tips`, `coach
call`), which the system's settings can put on a key.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Keys(StrEnum):
    """Every shortcut, in Qt's notation."""

    LISTEN = "Ctrl+Shift+L"
    CALL = "Ctrl+Return"
    TIPS = "Ctrl+T"
    MARK = "Ctrl+Shift+A"
    PAUSE = "Ctrl+Shift+P"
    FAIR = "Ctrl+Shift+Y"
    NOT_FAIR = "Ctrl+Shift+N"


def bind(window: QWidget, actions: dict[Keys, Callable[[], None]], leave: Callable[[], None]) -> None:
    """Give the window its shortcuts. `leave` is run by the system's own shortcut for quitting."""
    for keys, action in actions.items():
        QShortcut(QKeySequence(keys.value), window).activated.connect(action)
    QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), window).activated.connect(leave)
