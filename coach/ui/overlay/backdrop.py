"""What the overlay is painted on: a rounded card, as opaque as was chosen, and its soft shadow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from coach.ui.kit.small_window import RADIUS
from coach.ui.overlay.look import OverlayLook


@dataclass(frozen=True, slots=True)
class Margins:
    """The room for the shadow around the card, in units. Without a compositor there is no shadow."""

    left: float = 8.0
    top: float = 4.0
    right: float = 8.0
    bottom: float = 10.0


class Backdrop:
    """The card and its shadow, painted once for each size, look and screen."""

    def __init__(self, look: OverlayLook, margins: Margins) -> None:
        self.margins = margins
        self._look = look
        self._painted: tuple[object, QPixmap] | None = None

    def paint(self, painter: QPainter, dirty: QRect, window: QWidget, card: QRectF, *, shadow: bool) -> None:
        """Paint this part of the window. `card` is in units."""
        ratio = window.devicePixelRatioF()
        there = QRectF(dirty.x() * ratio, dirty.y() * ratio, dirty.width() * ratio, dirty.height() * ratio)
        painter.drawPixmap(QRectF(dirty), self._pixmap(window, card, ratio, shadow=shadow), there)

    def _pixmap(self, window: QWidget, card: QRectF, ratio: float, *, shadow: bool) -> QPixmap:
        look = self._look
        wanted = (window.size().toTuple(), card.getRect(), look.unit, look.dark, look.opacity, ratio)
        if self._painted is not None and self._painted[0] == wanted:
            return self._painted[1]
        pixmap = QPixmap(window.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(look.unit, look.unit)
        painter.translate(self.margins.left, self.margins.top)
        edge = card.adjusted(0.5, 0.5, -0.5, -0.5)
        if shadow:
            _paint_shadow(painter, card, edge, dark=look.dark)
        ground = look.colour("background")
        ground.setAlphaF(look.opacity)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(edge, RADIUS - 0.5, RADIUS - 0.5)
        painter.end()
        self._painted = (wanted, pixmap)
        return pixmap


def _paint_shadow(painter: QPainter, card: QRectF, edge: QRectF, *, dark: bool) -> None:
    """Paint a soft shadow: a few rounded shapes in faint black, each wider than the last. None lies under the
    card, which may be see-through."""
    painter.setPen(Qt.PenStyle.NoPen)
    outside, inside = QPainterPath(), QPainterPath()
    outside.addRect(card.adjusted(-20, -20, 20, 20))
    inside.addRoundedRect(edge, RADIUS - 0.5, RADIUS - 0.5)
    painter.save()
    painter.setClipPath(outside.subtracted(inside))
    for out, alpha in ((6.0, 6), (4.5, 8), (3.0, 12), (1.5, 18)):
        painter.setBrush(QColor(0, 0, 0, alpha * (3 if dark else 1)))
        painter.drawRoundedRect(card.adjusted(-out, -out + 2.5, out, out + 2.5), RADIUS + out, RADIUS + out)
    painter.restore()
