"""A month of calls as a grid. A day that is chosen narrows the list to it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from coach.ui.calls.found_calls import Found
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import column, label, row
from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.overlay.face import put_text
from coach.views.calendar_view import (
    DAYS_A_WEEK,
    WEEKS,
    DayView,
    MonthView,
    month_after,
    month_view,
    same_day_in,
)
from coach.views.wording import Words
from coach.words.languages import weekday_names

DAY_ROLE = Qt.ItemDataRole.UserRole
MOST_DIAMONDS = 5
"""So many calls of a day have a diamond each; the number beside them says how many there are. Ours: a line."""
LEAST_ROW = 52
"""The least height of a week, in units: a day's number and two lines."""
_NO_INDEX = QModelIndex()


class Calendar(QWidget):
    """The month, and the ways to the months beside it."""

    day_chosen = Signal(object)
    """Emitted with a date."""

    def __init__(self, theme: Theme, words: Words, today: date) -> None:
        super().__init__()
        self._words, self._today = words, today
        self._found: Found | None = None
        self._month = today.replace(day=1)
        self._title = label("", "section")
        self._model = _Days(weekday_names(words.language))
        self.grid = _Grid(theme, words.say("ui.history.calendar"), self._model, words)
        self.grid.day_opened.connect(self.day_chosen)
        self.grid.months_turned.connect(self._turn)
        head = row(theme, spacing=4)
        head.addWidget(self._title)
        head.addStretch(1)
        for name, key, months in (("back", "earlier_month", -1), ("forward", "later_month", 1)):
            turn = IconButton(theme, keyboard=True)
            turn.become(name, words.say(f"ui.history.{key}"))
            turn.clicked.connect(lambda _on=False, months=months: self._turn(months))
            head.addWidget(turn)
        down = column(theme, spacing=8)
        down.addLayout(head)
        down.addWidget(self.grid, 1)
        self.setLayout(down)

    def show_found(self, found: Found, today: date) -> None:
        """Show how many calls each day has."""
        self._found, self._today = found, today
        self._show()

    def _turn(self, months: int) -> None:
        at = self.grid.current_day
        self._month = month_after(self._month, months)
        self._show()
        if at is not None:
            self.grid.go_to(same_day_in(self._month, at))

    def _show(self) -> None:
        if self._found is None:
            return
        narrows = self._found.wanted.narrows
        view = month_view(
            self._words, self._found.table, self._found.places, self._month, self._today, narrows=narrows
        )
        self._title.setText(view.title)
        self.grid.setAccessibleDescription(view.title)
        self._model.show(view)
        if self.grid.current_day is None:
            self.grid.go_to(same_day_in(self._month, self._today))


class _Days(QAbstractTableModel):
    """The days of a month, a week a row."""

    def __init__(self, weekdays: tuple[str, ...]) -> None:
        super().__init__()
        self._weekdays = weekdays
        self.view: MonthView | None = None

    def show(self, view: MonthView) -> None:
        self.view = view
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, DAYS_A_WEEK - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else DAYS_A_WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._weekdays[section]
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self.view is None or not index.isValid():
            return None
        one = self.view.days[index.row() * DAYS_A_WEEK + index.column()]
        if role == DAY_ROLE:
            return one
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return one.spoken
        return None


class _Grid(QTableView):
    """The grid. Return or a click opens a day, Page up and down turn the months."""

    day_opened = Signal(object)
    months_turned = Signal(int)

    def __init__(self, theme: Theme, name: str, model: _Days, words: Words) -> None:
        super().__init__()
        self.setObjectName("calendar")
        self.setAccessibleName(name)
        self.setModel(model)
        self._days = model
        self.setItemDelegate(_DayPainter(theme, words, self))
        self.setShowGrid(False)
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(name)  # Qt's own, hidden like the header beside it
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(1)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setMinimumSectionSize(theme.px(LEAST_ROW))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)

    @property
    def current_day(self) -> date | None:
        """The day that has the keyboard's mark."""
        one = self.currentIndex().data(DAY_ROLE)
        return one.day if isinstance(one, DayView) else None

    def go_to(self, wanted: date) -> None:
        """Move the mark to this day, if it is in view."""
        days = () if self._days.view is None else self._days.view.days
        for at, one in enumerate(days):
            if one.day == wanted:
                self.setCurrentIndex(self._days.index(at // DAYS_A_WEEK, at % DAYS_A_WEEK))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentIndex())
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.months_turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Letters find nothing here."""

    def _open(self, index: QModelIndex) -> None:
        one = index.data(DAY_ROLE)
        if isinstance(one, DayView) and one.calls:
            self.day_opened.emit(one.day)


class _DayPainter(QStyledItemDelegate):
    """Paints a day: its number, its calls, and a diamond for each that the filter lets through."""

    def __init__(self, theme: Theme, words: Words, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one, theme = index.data(DAY_ROLE), self._theme
        if not isinstance(one, DayView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        painter.scale(theme.unit, theme.unit)
        width, height = option.rect.width() / theme.unit, option.rect.height() / theme.unit
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ground = QRectF(2, 2, width - 4, height - 4)
        edge = QPen(theme.colour("agent"), 2) if focused else QPen(theme.colour("line"), 1)
        painter.setPen(edge if focused or one.in_month else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("band" if one.today else "surface" if one.calls else "background"))
        painter.drawRoundedRect(ground, 8, 8)
        token = "text" if one.in_month else "muted"
        number = QRectF(8, 6, width - 16, 18)
        put_text(painter, theme, number, one.number, BODY, token, strong=one.today)
        if one.calls:
            key = "ui.history.calls_of_day"
            said = self._words.say(key, n=one.calls) if width >= 72 else str(one.calls)
            token = "text" if one.today else "muted"
            put_text(painter, theme, QRectF(8, 24, width - 16, 16), said, SMALL, token)
        if one.found:
            self._paint_diamonds(painter, one.found, width, min(height - 12, 46))
        painter.restore()

    def _paint_diamonds(self, painter: QPainter, found: int, width: float, middle: float) -> None:
        theme = self._theme
        n = min(found, MOST_DIAMONDS, max(1, int((width - 36) // 11)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("attention"))
        for at in range(n):
            x = 12 + 11 * at
            corners = ((x, middle - 4), (x + 4, middle), (x, middle + 4), (x - 4, middle))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        place = QRectF(12 + 11 * n - 2, middle - 8, width - 12 - 11 * n, 16)
        put_text(painter, theme, place, str(found), SMALL, "text")
