"""The people to whom something is released: a list with boxes, and a field that looks for names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coach.ui.kit.pieces import column
from coach.ui.kit.search_field import SearchField
from coach.ui.kit.theme import Theme
from coach.views.settings_search import says
from coach.views.team_view import Person
from coach.views.wording import Words

ROW_HEIGHT, MOST_ROWS = 28, 5.5
"""A row in units, as the style sheet has it; and so many rows are seen at most: the part of one says that there
are more. Ours."""


class PeopleModel(QAbstractListModel):
    """Those whose name has what is looked for. Who is chosen stays so while others are looked for."""

    def __init__(self, everybody: Sequence[Person]) -> None:
        super().__init__()
        self._everybody = tuple(everybody)
        self._shown = self._everybody
        self._chosen: set[str] = set()

    @property
    def chosen(self) -> tuple[Person, ...]:
        """Who is chosen, in the order of the list."""
        return tuple(one for one in self._everybody if one.member_id in self._chosen)

    def look_for(self, asked: str) -> None:
        """Show those whose name has each of these words."""
        self.beginResetModel()
        self._shown = tuple(one for one in self._everybody if says(asked, (one.name,)))
        self.endResetModel()

    def turn(self, at: int) -> None:
        """Choose the person of a row, or leave them out."""
        if 0 <= at < len(self._shown):
            self._chosen ^= {self._shown[at].member_id}
            self.dataChanged.emit(self.index(at), self.index(at), [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not 0 <= index.row() < len(self._shown):
            return None
        one = self._shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return one.name
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = one.member_id in self._chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class PeopleList(QWidget):
    """The field and the list. Space and Return choose the current person; a click chooses the one under it."""

    changed = Signal()
    """Emitted when somebody was chosen, or left out."""

    def __init__(self, theme: Theme, words: Words, everybody: Sequence[Person]) -> None:
        super().__init__()
        self.people = PeopleModel(everybody)
        self.search = SearchField()
        self.search.setAccessibleName(words.say("ui.team.release.search"))
        self.search.setPlaceholderText(words.say("ui.team.release.hint"))
        self.search.textChanged.connect(self.people.look_for)
        self.list = _Rows(self.people)
        self.list.setAccessibleName(words.say("ui.team.release.list"))
        self.list.setFixedHeight(theme.px(min(MOST_ROWS, max(2, len(everybody))) * ROW_HEIGHT + 8))
        self.search.returnPressed.connect(self.list.setFocus)
        self.people.dataChanged.connect(lambda *_what: self.changed.emit())
        down = column(theme, spacing=4)
        down.addWidget(self.search)
        down.addWidget(self.list)
        self.setLayout(down)

    @property
    def chosen(self) -> tuple[Person, ...]:
        """Who is chosen, by name."""
        return self.people.chosen


class _Rows(QListView):
    """A click anywhere in a row does what one on its box does."""

    def __init__(self, people: PeopleModel) -> None:
        super().__init__()
        self.setObjectName("people")
        self._people = people
        self.setModel(people)
        self.setItemDelegate(_Boxes(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: people.turn(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._people.turn(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Letters find nothing here: there is a field for that."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._people.rowCount():
            self.setCurrentIndex(self._people.index(0))


class _Boxes(QStyledItemDelegate):
    """Draws a box in each row, and leaves the clicks to the list."""

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        return False
