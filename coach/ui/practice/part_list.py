"""The parts of a lesson in their order: moved by the keys, or dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from coach.ui.kit.theme import Theme

ROW_HEIGHT, LEAST_WIDTH = 36, 160


class PartList(QListWidget):
    """One line a part; all of them are in view, and the page scrolls. `move_wanted` has the place a part is at
    and the one it is to have. A part is dragged by the mouse alone: no sound or text leaves the list."""

    move_wanted = Signal(int, int)
    remove_wanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._dragged: int | None = None
        self.setObjectName("parts")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[str], at: int | None) -> None:
        """Show these rows, with one of them chosen."""
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, said in enumerate(rows):
            item = self.item(number)
            if item.text() != said:
                item.setText(said)
                item.setToolTip(said)
        self._fit()
        if at is not None and at != self.currentRow():
            self.setCurrentRow(at)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_WIDTH), self._theme.px(ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._want(self.currentRow(), self.currentRow() + by)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.currentRow() >= 0:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self._row_at(event.position().toPoint())
        self._dragged = row if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the part that is dragged to where the pointer is."""
        if self._dragged is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        to = self._row_at(event.position().toPoint())
        if to is not None and to != self._dragged:
            at, self._dragged = self._dragged, to
            self._want(at, to)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        super().mouseReleaseEvent(event)

    def _want(self, at: int, to: int) -> None:
        if 0 <= at < self.count() and 0 <= to < self.count():
            self.move_wanted.emit(at, to)

    def _row_at(self, where: QPoint) -> int | None:
        index = self.indexAt(where)
        return index.row() if index.isValid() else None

    def _fit(self) -> None:
        height = self._theme.px(ROW_HEIGHT)
        for number in range(self.count()):
            self.item(number).setSizeHint(QSize(0, height))
        self.setFixedHeight(max(1, self.count()) * height)
