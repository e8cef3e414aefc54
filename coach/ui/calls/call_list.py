"""A list of calls: one line a call, with the day above its first call. Return or a click opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from coach.model.call import CallHeader
from coach.model.cues import CueId
from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.overlay.face import put_text
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import ListsCalls
from coach.ui.shell.way_back import Place
from coach.views.call_rows import CallRow

ROW_HEIGHT, NARROW_ROW_HEIGHT = 40, 52
NARROW = 520
"""A list that is narrower, in units, has two lines a call. Ours: the figures of most calls beside two
badges."""
DAY_HEIGHT = 36
ROW_ROLE = Qt.ItemDataRole.UserRole


class CallList(QListWidget):
    """The list. It shows rows and reports which one was opened."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, *, days: bool, fits: bool) -> None:
        """`days` adds a heading for each day. `fits` makes the list as high as its rows, for a page that
        scrolls itself."""
        super().__init__()
        self.setObjectName("calls")
        self.setAccessibleName(name)
        self._theme, self._fits = theme, fits
        self._rows: tuple[CallRow, ...] = ()
        self.setItemDelegate(_CallRowPainter(theme, days=days, parent=self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
        theme.changed.connect(self._resize)

    def show_rows(self, rows: Sequence[CallRow]) -> None:
        """Show these rows. The selected call stays selected; if it is gone, the one in its place is."""
        if tuple(rows) == self._rows:
            return
        current = self.currentRow()
        chosen = self._rows[current].call_id if current >= 0 else None
        self._rows = tuple(rows)
        self.clear()
        for call in self._rows:
            item = QListWidgetItem(call.spoken)
            item.setData(ROW_ROLE, call)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, call.spoken)
            self.addItem(item)
        if self._rows:
            ids = [call.call_id for call in self._rows]
            self.setCurrentRow(ids.index(chosen) if chosen in ids else min(max(current, 0), len(ids) - 1))
        self._resize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resize()

    @property
    def narrow(self) -> bool:
        """Whether each call has two lines."""
        return self.viewport().width() < self._theme.px(NARROW)

    def _resize(self) -> None:
        self.doItemsLayout()
        if self._fits:
            self.setFixedHeight(sum(self.sizeHintForRow(i) for i in range(self.count())) + self._theme.px(4))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(ROW_ROLE).call_id)


class _CallRowPainter(QStyledItemDelegate):
    """Paints one line of the list."""

    def __init__(self, theme: Theme, *, days: bool, parent: CallList) -> None:
        super().__init__(parent)
        self._theme, self._days, self._list = theme, days, parent

    @property
    def _row_height(self) -> int:
        return NARROW_ROW_HEIGHT if self._list.narrow else ROW_HEIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        call: CallRow = index.data(ROW_ROLE)
        return QSize(0, self._theme.px(self._row_height + (DAY_HEIGHT if self._days and call.day else 0)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        call: CallRow = index.data(ROW_ROLE)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        painter.scale(theme.unit, theme.unit)
        width = option.rect.width() / theme.unit
        if self._days and call.day:
            put_text(painter, theme, QRectF(0, 8, width, 24), call.day, BODY, "muted", strong=True)
            painter.translate(0, DAY_HEIGHT)
        ground = QRectF(1, 1, width - 2, self._row_height - 2)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_MouseOver or focused:
            painter.setPen(QPen(theme.colour("agent"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(ground, 8, 8)
        elif not (self._days and call.day) and index.row() > 0:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(12, 0.5), QPointF(width - 12, 0.5))
        if self._list.narrow:
            _paint_two_lines(painter, theme, call, width)
        else:
            _paint_columns(painter, theme, call, width)
        painter.restore()


def _paint_columns(painter: QPainter, theme: Theme, call: CallRow, width: float) -> None:
    put_text(painter, theme, QRectF(12, 0, 56, ROW_HEIGHT), call.clock, BODY, "text", strong=True)
    put_text(painter, theme, QRectF(72, 0, 108, ROW_HEIGHT), call.length, BODY, "text")
    right = _paint_chips(painter, theme, call.marks, width - 12, ROW_HEIGHT / 2)
    put_text(painter, theme, QRectF(188, 0, max(0, right - 188), ROW_HEIGHT), call.figures, BODY, "muted")


def _paint_two_lines(painter: QPainter, theme: Theme, call: CallRow, width: float) -> None:
    put_text(painter, theme, QRectF(8, 4, 44, 24), call.clock, BODY, "text", strong=True)
    put_text(painter, theme, QRectF(56, 4, width - 60, 24), call.figures, BODY, "text")
    right = _paint_chips(painter, theme, call.marks, width - 8, 38)
    put_text(painter, theme, QRectF(56, 28, max(0, right - 56), 20), call.length, SMALL, "muted")


def _paint_chips(painter: QPainter, theme: Theme, marks: Sequence[str], right: float, middle: float) -> float:
    """Paint the badges to the left of `right`, around a height; return where what stands left of them ends."""
    for mark in reversed(marks):
        right = _paint_chip(painter, theme, mark, right, middle) - 8
    return right


def _paint_chip(painter: QPainter, theme: Theme, text: str, right: float, middle: float) -> float:
    font = theme.font(SMALL, scaled=False)
    painter.setFont(font)
    text_width = painter.fontMetrics().horizontalAdvance(text)
    chip = QRectF(round(right - text_width - 12) + 0.5, middle - 10 + 0.5, text_width + 12, 20)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("background"))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(theme.colour("muted"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    return chip.left()


class CallListReader:
    """The newest list of calls, ready for pages that are built later."""

    def __init__(self, services: PageServices, window: MainWindow) -> None:
        self._services, self._window = services, window
        self.newest: list[CallHeader] = []
        self._listeners: list[Callable[[], None]] = []

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` each time the calls were read."""
        self._listeners.append(listener)

    def refresh(self) -> None:
        """Read the history again and update every page that shows it."""
        self._services.fetch(self._services.history.calls, self._show)

    def open(self, call_id: int, cue: CueId | None = None, *, note: bool = False) -> None:
        """Open a call's page in the history, at the receipt of `cue` or, with `note`, at its note."""
        from coach.ui.calls.history_page import HistoryPage  # noqa: PLC0415  # built when first opened

        self._window.show_place(Place.HISTORY)
        page = self._window.page(Place.HISTORY)
        assert isinstance(page, HistoryPage)
        page.open_call(call_id, cue, note=note)

    def _show(self, calls: list[CallHeader]) -> None:
        self.newest = calls
        for place in Place:
            page = self._window.built_page(place)
            if isinstance(page, ListsCalls):
                page.show_calls(calls)
        for listener in self._listeners:
            listener()
