"""Our own line icons, drawn in any colour at any size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.ui.kit.theme import Theme

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


class IconButton(QAbstractButton):
    """Paints its icon in the muted colour, in the text's under the pointer; never wider than its icon
    needs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, keyboard: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keyboard else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def become(self, icon_name: str, name: str) -> None:
        """Show this icon and say this name."""
        if (icon_name, name) != (self._icon_name, self.accessibleName()):
            self._icon_name = icon_name
            self.setAccessibleName(name)
            self.setToolTip(name)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(24), self._theme.px(24))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(self._theme.colour("agent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), self._theme.px(4), self._theme.px(4))
        side = min(whole.width(), whole.height()) - self._theme.px(4)
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(whole.center())
        token = "text" if self.underMouse() or self.hasFocus() else "muted"
        if self._icon_name:
            self._theme.icons.paint(painter, self._icon_name, self._theme.colour(token), icon)
        painter.end()
