"""The shortcuts of the main window. They work while a window of ours is in front: the overlay never has the
keyboard, and no system lets a program take keys everywhere in one and the same way. What should work everywhere
is a command (`coach tips`, `coach call`) that the system's own settings can put on a key."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Keys(StrEnum):
    """Every shortcut, in Qt's words."""

    LISTEN = "Ctrl+Shift+L"
    CALL = "Ctrl+Return"
    TIPS = "Ctrl+T"
    MARK = "Ctrl+Shift+A"
    PAUSE = "Ctrl+Shift+P"
    FAIR = "Ctrl+Shift+Y"
    NOT_FAIR = "Ctrl+Shift+N"


def bind(window: QWidget, actions: dict[Keys, Callable[[], None]], leave: Callable[[], None]) -> None:
    """Give the window its shortcuts; `leave` has the system's own for quitting."""
    for keys, action in actions.items():
        QShortcut(QKeySequence(keys.value), window).activated.connect(action)
    QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), window).activated.connect(leave)
