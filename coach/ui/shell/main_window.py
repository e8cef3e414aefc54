"""The main window: places on the left, the page on the right, and the ways back.

Pages are built when they are first opened, so that the window appears at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMainWindow, QStackedWidget, QWidget

from coach.model.snapshot import Listening
from coach.ui.kit.pieces import column, row
from coach.ui.kit.theme import SYSTEM_CHANGES
from coach.ui.shell.notice import Notice
from coach.ui.shell.page_kinds import HasFirstPage, KeepsTyped, OpensCalls, Scrolls, TakesTyping
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.place_list import PlaceList
from coach.ui.shell.way_back import Place, Spot, WayBack
from coach.ui.shell.window_fit import least_size, moved_inside
from coach.views.hearing import Hearing

ICONS_UNDER = 760
"""A window that is narrower, in units, has its places as icons. Ours: what is left of it is then as wide as a
page with narrow margins."""
BACK = "Alt+Left"
"""The way back by the keyboard, in Qt's notation, from wherever it is. Escape and the mouse's button go back
too."""


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
        self._pages: dict[Place, QWidget] = {}
        self._way_back = WayBack(Place.TODAY)
        self._watches_screens = False
        self.left = PlaceList(theme, words)
        self._stack = QStackedWidget()
        self.notice = Notice(theme, words)
        across = row(theme, spacing=0)
        across.addWidget(self.left)
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
        self.left.chosen.connect(lambda place: self._choose(Place(place)))
        self.left.entered.connect(self._enter)
        self.left.foot_pressed.connect(self.foot_pressed)
        theme.changed.connect(self._fit)
        QShortcut(QKeySequence(BACK), self).activated.connect(self.back)

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
    def built_pages(self) -> tuple[QWidget, ...]:
        return tuple(self._pages.values())

    @property
    def place(self) -> Place:
        return self.left.place

    def go(self, place: Place) -> None:
        """Show a place, with what is open in it."""
        page = self.page(place)
        self.visit(place, page.open_call_id if isinstance(page, OpensCalls) else None)
        self.show_place(place)

    def visit(self, place: Place, call_id: int | None) -> None:
        """Note that the window goes to a spot, before it does: the way back leads to the one that is left."""
        self._way_back.visit(place, call_id, left_at_px=self._scrolled_px())

    def show_place(self, place: Place) -> None:
        """Show a place that is on the way to a spot."""
        self.left.mark(place)
        self._stack.setCurrentWidget(self.page(place))
        self.place_changed.emit(place.value)

    def forget_call(self, call_id: int) -> None:
        """A call is gone: no way leads back to it."""
        self._way_back.forget_call(call_id)

    @property
    def came_from(self) -> Place:
        """The place that the way back leads to; where it leads nowhere, the one that is shown."""
        spot = self._way_back.leads_to
        return self.place if spot is None else spot.place

    def back(self) -> None:
        """Go back to what was on the screen before, as far as it was scrolled."""
        spot = None if self.covered else self._way_back.back()
        if spot is None:
            return
        page = self.page(spot.place)
        if isinstance(page, OpensCalls):
            page.return_to(spot.call_id, spot.scrolled_px)
        self.show_place(spot.place)
        self._enter_or_keep(page)
        if spot.call_id is None:
            self._scroll_to(page, spot)

    def show_listening(self, listening: Listening, hearing: Hearing, *, paused: bool) -> None:
        """Update what the left edge says of listening."""
        self.left.show_listening(listening, hearing, paused=paused)

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

    def keep_typed(self) -> None:
        """Keep the text being typed, as when its field or its page is left."""
        typed_in = self.focusWidget()
        if typed_in is not None:
            typed_in.clearFocus()
        for page in self._pages.values():
            if isinstance(page, KeepsTyped):
                page.keep_typed()

    def _choose(self, place: Place) -> None:
        """Show the first page of a place."""
        self.visit(place, None)
        page = self.page(place)
        if isinstance(page, HasFirstPage):
            page.go_first()
        self.show_place(place)

    def _enter(self) -> None:
        """Move the keyboard into the page."""
        page = self._stack.currentWidget()
        if isinstance(page, TakesTyping):
            page.take_typing()

    def _enter_or_keep(self, page: QWidget) -> None:
        """Keep the keyboard on something that is shown: what had it may be on the page that was left."""
        had_it = self.focusWidget()
        if had_it is None or not had_it.isVisible():
            page.setFocus()
            self.left.list.setFocus()

    def _area(self, page: QWidget | None) -> QAbstractScrollArea | None:
        return page.area if isinstance(page, Scrolls) else None

    def _scrolled_px(self) -> int:
        area = self._area(self.built_page(self._way_back.here.place))
        return 0 if area is None else area.verticalScrollBar().value()

    def _scroll_to(self, page: QWidget, spot: Spot) -> None:
        area = self._area(page)
        if area is not None:
            area.verticalScrollBar().setValue(spot.scrolled_px)

    def _fit(self) -> None:
        """Be as narrow as the window is, and no larger than its screen."""
        self.left.become_narrow(self.width() < self._services.theme.px(ICONS_UNDER))
        self.setMinimumSize(least_size(self.screen().availableGeometry()))

    def _come_inside(self, *_changed: object) -> None:
        """Come back inside the screen, frame and all."""
        if self.isVisible() and not self.isMaximized() and not self.isFullScreen():
            frame = self.frameGeometry()
            edges = frame.size() - self.size()
            inside = moved_inside(frame, self.screen().availableGeometry())
            if inside != frame:
                self.resize(inside.size() - edges)
                self.move(inside.topLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, where nothing that has the keyboard wants it: a list that is open, a search."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
            return
        super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the mouse's back button before any part of the page does."""
        if (
            event.type() is QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.BackButton
        ):
            self.back()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._watches_screens:
            self._watches_screens = True
            self.windowHandle().installEventFilter(self)
            self.windowHandle().screenChanged.connect(self._come_inside)
            for screen in self.screen().virtualSiblings():
                screen.availableGeometryChanged.connect(self._come_inside)
        QTimer.singleShot(0, self, self._come_inside)  # once its frame is known

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
