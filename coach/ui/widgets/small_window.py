"""A small window beside the overlay, in the overlay's shape: no frame, on top, rounded, one line around it."""

from __future__ import annotations

import os

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.ui.theme import Theme
from coach.ui.x11 import is_composited

RADIUS = 12.0


class SmallWindow(QWidget):
    """The window. Its flags are set once, here; whether it may have the keyboard is settled with them."""

    def __init__(self, theme: Theme, *, keyboard: bool) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        flags |= Qt.WindowType.NoDropShadowWindowHint
        super().__init__(None, flags if keyboard else flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._theme = theme
        self._see_through = see_through()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._see_through)
        if not keyboard:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._see_through:
            self.setMask(rounded_region(self.rect(), round(RADIUS * self._theme.unit)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        radius = RADIUS * self._theme.unit - 0.5
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


def see_through() -> bool:
    """Whether a window may be: without a compositor, what should be seen through is black."""
    if QGuiApplication.platformName() != "xcb":
        return True
    return is_composited(os.environ.get("DISPLAY", ""))


def rounded_region(whole: QRect, radius: int) -> QRegion:
    """A rectangle with rounded corners, as a mask."""
    across, down = whole.adjusted(radius, 0, -radius, 0), whole.adjusted(0, radius, 0, -radius)
    region = QRegion(across).united(QRegion(down))
    corner = QSize(2 * radius, 2 * radius)
    for x in (whole.left(), whole.right() + 1 - corner.width()):
        for y in (whole.top(), whole.bottom() + 1 - corner.height()):
            region = region.united(
                QRegion(QRect(x, y, corner.width(), corner.height()), QRegion.RegionType.Ellipse)
            )
    return region
