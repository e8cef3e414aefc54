"""A list of releases or of what the team shares: two lines each, made when they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coach.ui.kit.pieces import button, column, label, scrolling
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.overlay.face import put_text
from coach.ui.shell.page_services import PageServices
from coach.views.team_view import TeamRow

T = TypeVar("T")
ROW_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 56
LEAST_HEIGHT = 3 * ROW_HEIGHT
"""A list shows three rows at least: where there is less room, the page around it scrolls. Ours."""
MARK_WIDTH, MARK_RADIUS = 28, 4.0
MOST_CHIP = 120
"""The widest word of a mark, in units."""


class TeamModel(QAbstractListModel, Generic[T]):
    """The entries in order. What a row says is made once, when it is first looked at."""

    def __init__(self, key_of: Callable[[T], str], row_of: Callable[[T], TeamRow]) -> None:
        super().__init__()
        self._key_of, self._row_of = key_of, row_of
        self._entries: Sequence[T] = ()
        self._rows: dict[int, TeamRow] = {}

    def show(self, entries: Sequence[T]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = entries
        self._rows.clear()
        self.endResetModel()

    def key_at(self, at: int) -> str:
        """Return the key of a row; "" where there is none."""
        return self._key_of(self._entries[at]) if 0 <= at < len(self._entries) else ""

    def place_of(self, key: str) -> int | None:
        """Return the row of this key."""
        return next((at for at, one in enumerate(self._entries) if self._key_of(one) == key), None)

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self._entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        at = index.row()
        if not 0 <= at < len(self._entries):
            return None
        if role == ROW_ROLE:
            return self._row(at)
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return self._row(at).spoken
        return None

    def _row(self, at: int) -> TeamRow:
        if at not in self._rows:
            self._rows[at] = self._row_of(self._entries[at])
        return self._rows[at]


class TeamList(QListView, Generic[T]):
    """The list. Return or a click opens a row."""

    opened = Signal(str)

    def __init__(
        self, theme: Theme, name: str, key_of: Callable[[T], str], row_of: Callable[[T], TeamRow]
    ) -> None:
        super().__init__()
        self.setObjectName("calls")
        self.setAccessibleName(name)
        self._theme = theme
        self.entries: TeamModel[T] = TeamModel(key_of, row_of)
        self.setModel(self.entries)
        self.setItemDelegate(_Rows(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.opened.emit(self.entries.key_at(index.row())))
        theme.changed.connect(self.doItemsLayout)

    def show_entries(self, entries: Sequence[T]) -> None:
        """Show these; the current one stays the current one, where it is still there."""
        key, scrolled = self.entries.key_at(self.currentIndex().row()), self.verticalScrollBar().value()
        self.entries.show(entries)
        at = self.entries.place_of(key) if key else None
        if at is not None:
            self.setCurrentIndex(self.entries.index(at))
        self.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if key := self.entries.key_at(self.currentIndex().row()):
                self.opened.emit(key)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Letters find nothing here: they would make every row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.entries.rowCount():
            self.setCurrentIndex(self.entries.index(0))


class Listed(QWidget, Generic[T]):
    """A list, or what will be in it and how it gets there. The catalogue says it under `ui.team.<part>`."""

    def __init__(
        self,
        services: PageServices,
        part: str,
        key_of: Callable[[T], str],
        row_of: Callable[[T], TeamRow],
    ) -> None:
        super().__init__()
        theme, words = services.theme, services.words
        self.list: TeamList[T] = TeamList(theme, words.say(f"ui.team.{part}.name"), key_of, row_of)
        self._nothing = label(words.say(f"ui.team.{part}.empty"), "muted", wrap=True)
        self._offers = Flow(theme.px(8))
        self._offered = held(self._offers)
        self._offered.hide()
        self._under = column(theme, spacing=8)
        inside = column(theme, spacing=8)
        inside.addWidget(self._nothing)
        inside.addWidget(self._offered)
        inside.addStretch(1)
        self._empty = scrolling(held(inside))
        self._both = QStackedWidget()
        self._both.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self._both.addWidget(self._empty)
        self._both.addWidget(self.list)
        self._under.addWidget(self._both, 1)
        self.setLayout(self._under)
        self._theme = theme

    def offer(self, name: str, clicked: Callable[[], None]) -> None:
        """Offer this where there is nothing yet."""
        self._offers.addWidget(button(name, clicked=clicked))
        self._offered.show()

    def add(self, one: QWidget) -> None:
        """Put a button below the list."""
        across = Flow(self._theme.px(8))
        across.addWidget(one)
        self._under.addWidget(held(across))

    def show_entries(self, entries: Sequence[T]) -> None:
        """Show these."""
        self.list.show_entries(entries)
        self._both.setCurrentWidget(self.list if entries else self._empty)

    def first_focus(self) -> QWidget:
        return self.list


class _Rows(QStyledItemDelegate):
    """Paints a row: a round mark and a word for what is new, the title, and below it what is said of it."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, theme = index.data(ROW_ROLE), self._theme
        if not isinstance(row, TeamRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        painter.scale(theme.unit, theme.unit)
        width, height = option.rect.width() / theme.unit, option.rect.height() / theme.unit
        self._paint_ground(painter, option, index.row(), QRectF(1, 1, width - 2, height - 2))
        if row.mark:
            painter.setPen(QPen(theme.colour("agent"), 1.75))
            painter.setBrush(theme.colour("agent" if row.is_new else "background"))
            painter.drawEllipse(QPointF(MARK_WIDTH / 2, 20), MARK_RADIUS, MARK_RADIUS)
        right = self._paint_word(painter, row.mark, width - 12) if row.mark else width - 12
        title = QRectF(MARK_WIDTH, 8, right - MARK_WIDTH, 24)
        put_text(painter, theme, title, row.title, BODY, "text", strong=row.is_new)
        under = QRectF(MARK_WIDTH, 30, width - 12 - MARK_WIDTH, 20)
        put_text(painter, theme, under, row.under, SMALL, "muted")
        painter.restore()

    def _paint_word(self, painter: QPainter, word: str, right: float) -> float:
        """Paint the word of a mark at the right; return where the title ends."""
        theme = self._theme
        wide = QFontMetricsF(theme.font(SMALL, scaled=False)).horizontalAdvance(word)
        wide = min(MOST_CHIP, wide + 1)
        put_text(painter, theme, QRectF(right - wide, 8, wide, 24), word, SMALL, "text")
        return right - wide - 8

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, at: int, ground: QRectF) -> None:
        theme = self._theme
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if focused or pointed_at:
            painter.setPen(QPen(theme.colour("agent"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(ground, 8, 8)
        elif at > 0:
            painter.fillRect(QRectF(12, 0, ground.right() - 23, 1), theme.colour("line"))
