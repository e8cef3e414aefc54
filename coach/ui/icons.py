"""Our own line icons, drawn in any colour at any size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICON_SIZES_PX = (16, 24, 32, 48, 64)
"""The sizes a tray or a task bar asks for."""


class Icons:
    """Icons by name from one folder; their strokes are `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def paint(self, painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
        """Draw an icon. Raises FileNotFoundError for one we don't have."""
        self._renderer(name, colour).render(painter, where)

    def pixmap(self, name: str, colour: QColor, size_px: int, ratio: float = 1.0) -> QPixmap:
        """An icon as a picture of `size_px` at this device pixel ratio."""
        pixmap = QPixmap(QSize(size_px, size_px) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, name, colour, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon(self, name: str, colour: QColor) -> QIcon:
        """An icon in all the sizes a system asks for."""
        icon = QIcon()
        for size_px in ICON_SIZES_PX:
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                icon.addPixmap(self.pixmap(name, colour, size_px), mode)
        return icon

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.name())
        if key not in self._renderers:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            self._renderers[key] = QSvgRenderer(QByteArray(text.replace("currentColor", key[1]).encode()))
        return self._renderers[key]
