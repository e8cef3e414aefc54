"""A button that is only an icon. Its accessible name says what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.ui.kit.theme import Look


class IconButton(QAbstractButton):
    """A button that shows an icon in the muted colour, and in the text colour under the pointer. It is never
    wider than its icon."""

    def __init__(self, theme: Look, parent: QWidget | None = None, *, keyboard: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keyboard else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def become(self, icon_name: str, name: str) -> None:
        """Set the icon and the accessible name."""
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
