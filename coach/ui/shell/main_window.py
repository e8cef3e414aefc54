"""The main window: places on the left, the page on the right, "Stop listening" always in reach.

Pages are built when they are first opened, so that the window appears at once.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coach.model.snapshot import Listening
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import button, column, frame, label, rename, row, say_in
from coach.ui.kit.theme import SYSTEM_CHANGES, Theme
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import TakesTyping
from coach.views.hearing import Hearing, listen_key
from coach.views.wording import Words

PLACES_WIDTH = 196
SIZE = (1120, 760)
LEAST_SIZE = (900, 560)


class Place(StrEnum):
    """The places of the window. The catalogue names each one `ui.places.<value>`; its icon has the same
    name."""

    TODAY = "today"
    HISTORY = "history"
    TIPS = "tips"
    SETTINGS = "settings"


class MainWindow(QMainWindow):
    """The frame around the pages."""

    foot_pressed = Signal()
    place_changed = Signal(str)
    """Emitted with a value of `Place` once its page is shown."""
    brought_to_front = Signal()
    closing = Signal()

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._makers: dict[Place, Callable[[], QWidget]] = {}
        theme, words = services.theme, services.words
        self.setWindowTitle(words.say("ui.app_name"))
        self.setMinimumSize(theme.px(LEAST_SIZE[0]), theme.px(LEAST_SIZE[1]))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self._pages: dict[Place, QWidget] = {}
        self._places = self._place_list()
        self._stack = QStackedWidget()
        self.notice = Notice(theme, words)
        self._state = label("", "small")
        self._paused = label("", "small", wrap=True)
        self._foot = button("", clicked=self.foot_pressed.emit)
        across = row(theme, spacing=0)
        across.addWidget(self._left())
        across.addWidget(self._stack, 1)
        self._shell = QWidget()
        self._shell.setObjectName("page")
        self._shell.setLayout(across)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._shell)
        down = column(theme, spacing=0)
        down.addWidget(self.notice)
        down.addWidget(self._whole, 1)
        centre = QWidget()
        centre.setObjectName("page")
        centre.setLayout(down)
        self.setCentralWidget(centre)
        self._places.currentRowChanged.connect(self._go_to_row)
        self._places.itemClicked.connect(self._enter)
        self._places.itemActivated.connect(self._enter)
        theme.changed.connect(self._dress)

    def make_pages_by(self, makers: dict[Place, Callable[[], QWidget]]) -> None:
        """Set how each page is built. Call it once, before the first page is opened."""
        self._makers = makers

    def page(self, place: Place) -> QWidget:
        """Return the page of a place, and build it if necessary."""
        if place not in self._pages:
            self._pages[place] = self._makers[place]()
            self._stack.addWidget(self._pages[place])
        return self._pages[place]

    def built_page(self, place: Place) -> QWidget | None:
        """Return the page of a place; None if nobody has opened it yet."""
        return self._pages.get(place)

    @property
    def place(self) -> Place:
        return list(Place)[max(0, self._places.currentRow())]

    def go(self, place: Place) -> None:
        """Show a place."""
        at = list(Place).index(place)
        if self._places.currentRow() == at:
            self._go_to_row(at)
        else:
            self._places.setCurrentRow(at)

    def show_listening(self, listening: Listening, hearing: Hearing, *, paused: bool) -> None:
        """Update the listening button and the words above it. `paused` says whether the call's cues are
        paused."""
        words = self._services.words
        rename(self._foot, words.say(listen_key(listening, hearing)))
        self._state.setText(words.say(f"ui.overlay.state_{hearing.value}"))
        say_in(self._paused, words.say("ui.overlay.paused") if paused else "")

    def put_over(self, page: QWidget) -> None:
        """Cover the places with a page, such as the first run."""
        self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)

    def take_away(self, page: QWidget) -> None:
        """Remove the page that covers the places."""
        self._whole.setCurrentWidget(self._shell)
        self._whole.removeWidget(page)
        page.deleteLater()

    @property
    def covered(self) -> bool:
        """Whether a page covers the places."""
        return self._whole.currentWidget() is not self._shell

    def _go_to_row(self, at: int) -> None:
        if at < 0:
            return
        place = list(Place)[at]
        self._stack.setCurrentWidget(self.page(place))
        self.place_changed.emit(place.value)

    def _enter(self) -> None:
        """Move the keyboard into the page after a click or Return. The arrow keys leave it in the list."""
        page = self._stack.currentWidget()
        if isinstance(page, TakesTyping):
            page.take_typing()

    def _left(self) -> QWidget:
        theme = self._services.theme
        foot = column(theme, spacing=4, margins=(12, 8, 12, 16))
        foot.addWidget(self._state)
        foot.addWidget(self._paused)
        foot.addWidget(self._foot)
        down = QVBoxLayout()
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._places, 1)
        down.addLayout(foot)
        left = QFrame()
        left.setObjectName("left")
        left.setFixedWidth(theme.px(PLACES_WIDTH))
        left.setLayout(down)
        return left

    def _place_list(self) -> QListWidget:
        words = self._services.words
        places = QListWidget()
        places.setObjectName("places")
        places.setAccessibleName(words.say("ui.places.list"))
        places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place in Place:
            places.addItem(QListWidgetItem(words.say(f"ui.places.{place.value}")))
        self._dress_places(places)
        return places

    def _dress_places(self, places: QListWidget) -> None:
        theme = self._services.theme
        size = theme.px(18)
        places.setIconSize(QSize(size, size))
        for index, place in enumerate(Place):
            places.item(index).setIcon(theme.icons.icon(place.value, theme.colour("text")))

    def _dress(self) -> None:
        self._dress_places(self._places)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in SYSTEM_CHANGES:
            self._services.theme.refresh()
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.brought_to_front.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide the window; whether anything stops is up to its owner.

        The event is accepted, because a window that refuses to close keeps the whole application from quitting.
        """
        super().closeEvent(event)
        self.closing.emit()


# Nobody reads more at once: the oldest is dropped.
MOST_SENTENCES = 3


class Notice(QWidget):
    """A bar that appears only when it has something to say. New sentences go below the old ones, and none
    appears twice."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setAccessibleName(words.say("ui.notice.name"))
        self._theme = theme
        self._sentences: list[str] = []
        self._mark = QLabel()
        self._text = label("", wrap=True)
        self._dismiss = IconButton(theme, keyboard=True)
        self._dismiss.become("close", words.say("ui.notice.dismiss"))
        self._dismiss.clicked.connect(self.dismiss)
        across = row(theme, spacing=12, margins=(16, 8, 8, 8))
        across.addWidget(self._mark)
        across.addWidget(self._text, 1)
        across.addWidget(self._dismiss)
        bar = frame("notice")
        bar.setLayout(across)
        whole = column(theme, margins=(16, 16, 16, 0))
        whole.addWidget(bar)
        self.setLayout(whole)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def say(self, sentence: str) -> None:
        """Show this sentence below those that are not dismissed."""
        before = [one for one in self._sentences if one != sentence]
        self._sentences = [*before, sentence][-MOST_SENTENCES:]
        text = "\n".join(self._sentences)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()

    def dismiss(self) -> None:
        """Remove all sentences: they were read."""
        self._sentences.clear()
        self.hide()

    def _dress(self) -> None:
        ink = self._theme.colour("attention")
        size = self._theme.px(20)
        self._mark.setPixmap(self._theme.icons.pixmap("attention", ink, size, self.devicePixelRatioF()))
