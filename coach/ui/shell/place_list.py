"""The left edge of the main window: its places, what is heard, and "Stop listening", which is always in reach.

In a narrow window all of it is icons, with their words as tooltips and accessible names.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from coach.model.snapshot import Listening
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import button, column, label, rename, say_in
from coach.ui.kit.theme import Theme
from coach.ui.shell.way_back import Place
from coach.views.hearing import Hearing, listen_key
from coach.views.wording import Words

WIDTH, ICONS_WIDTH = 196, 60
"""With words and without, in units."""
FOOT_ICON = {"ui.overlay.start": "listen"}
"""The icon of the foot, by what its button says; all else stops something."""


class PlaceList(QFrame):
    """The list, and its foot."""

    chosen = Signal(str)
    """Emitted with a value of `Place`, when its line is reached by a key or clicked."""
    entered = Signal()
    """Emitted after a click or Return: the keyboard goes into the page. The arrow keys leave it in the list."""
    foot_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setObjectName("left")
        self._theme, self._words = theme, words
        self._narrow = False
        self.list = QListWidget()
        self.list.setObjectName("places")
        self.list.setAccessibleName(words.say("ui.places.list"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place in Place:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._name(place))
            self.list.addItem(item)
        self._state = label("", "small", wrap=True)
        self._paused = label("", "small", wrap=True)
        self._foot = button("", clicked=self.foot_pressed.emit)
        self._foot_icon = IconButton(theme, keyboard=True)
        self._foot_icon.clicked.connect(self.foot_pressed)
        self.show_team(joined=False)
        self._foot_place = column(theme, spacing=4, margins=(12, 8, 12, 16))
        for widget in (self._state, self._paused, self._foot):
            self._foot_place.addWidget(widget)
        self._foot_place.addWidget(self._foot_icon, 0, Qt.AlignmentFlag.AlignHCenter)
        down = column(theme, spacing=0)
        down.addWidget(self.list, 1)
        down.addLayout(self._foot_place)
        self.setLayout(down)
        self.list.currentRowChanged.connect(self._row_changed)
        self.list.itemClicked.connect(lambda _item: self._clicked())
        self.list.itemActivated.connect(lambda _item: self._clicked())
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def place(self) -> Place:
        return list(Place)[max(0, self.list.currentRow())]

    def mark(self, place: Place) -> None:
        """Mark a place as the one that is shown."""
        blocked = QSignalBlocker(self.list)
        self.list.setCurrentRow(list(Place).index(place))
        blocked.unblock()

    def show_listening(self, listening: Listening, hearing: Hearing, *, paused: bool) -> None:
        """Update the listening button and the words above it. `paused` says whether the call's cues are
        paused."""
        key = listen_key(listening, hearing)
        said, state = self._words.say(key), self._words.say(f"ui.overlay.state_{hearing.value}")
        rename(self._foot, said)
        self._foot_icon.become(FOOT_ICON.get(key, "stop"), said)
        self._foot_icon.setToolTip(f"{state}. {said}")
        self._state.setText(state)
        self._paused.setText(self._words.say("ui.overlay.paused") if paused else "")
        self._show_words()

    def show_team(self, *, joined: bool) -> None:
        """Show the team's place only where a team was joined."""
        self.list.item(list(Place).index(Place.TEAM)).setHidden(not joined)

    def become_narrow(self, narrow: bool) -> None:
        """Show icons alone, or with their words."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()

    def _show_words(self) -> None:
        self._foot_icon.setVisible(self._narrow)
        self._foot.setVisible(not self._narrow)
        self._state.setVisible(not self._narrow)
        say_in(self._paused, "" if self._narrow else self._paused.text())

    def _row_changed(self, at: int) -> None:
        if at >= 0:
            self.chosen.emit(list(Place)[at].value)

    def _clicked(self) -> None:
        """The line may have been the current one before: a place always leads to its first page."""
        self.chosen.emit(self.place.value)
        self.entered.emit()

    def _name(self, place: Place) -> str:
        return self._words.say(f"ui.places.{place.value}")

    def _dress(self) -> None:
        theme, size = self._theme, self._theme.px(18)
        self.setFixedWidth(theme.px(ICONS_WIDTH if self._narrow else WIDTH))
        edge = theme.px(4 if self._narrow else 12)
        self._foot_place.setContentsMargins(edge, theme.px(8), edge, theme.px(16))
        self._foot_icon.setFixedSize(theme.px(32), theme.px(32))
        self.list.setIconSize(QSize(size, size))
        for index, place in enumerate(Place):
            item, name = self.list.item(index), self._name(place)
            item.setIcon(theme.icons.icon(place.value, theme.colour("text")))
            item.setText("" if self._narrow else name)
            item.setToolTip(name if self._narrow else "")
        self._show_words()
