"""The pointer over a window, told to the window itself.

`QTest.mouseMove` moves the screen's own pointer and reads what has come back by then. On a busy machine the
window hears of it later.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move_pointer(window: QWidget, to: QPoint, *, pressed: bool = False) -> None:
    """Tell a window that the pointer is at a place in it, with or without the left button held."""
    held = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(window.mapToGlobal(to)), Qt.MouseButton.NoButton, held,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(window, event)
