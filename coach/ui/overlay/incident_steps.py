"""Marking a call as abusive, and the steps that then appear beside the overlay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.model.snapshot import Snapshot
from coach.ui.kit.pieces import button, column, label, row, set_kind
from coach.ui.kit.small_window import BorrowedKeyboard, SmallWindow, keyboard_is_ours
from coach.ui.kit.theme import Theme
from coach.ui.shell.page_services import PageServices
from coach.ui.tips.tip_finder import TipFinder
from coach.ui.tips.tip_shelf import TipShelf
from coach.views.incident_view import StepsPresenter, StepView, can_be_marked
from coach.views.wording import Words


class Incidents:
    """The panel of steps while it is open, and the step the call has reached."""

    def __init__(
        self, services: PageServices, shelf: TipShelf, finder: TipFinder, newest: Callable[[], Snapshot]
    ) -> None:
        self._services, self._shelf, self._finder, self._newest = services, shelf, finder, newest
        self._steps: StepsPresenter | None = None
        self._keyboard: BorrowedKeyboard[StepPanel] = BorrowedKeyboard()

    @property
    def panel(self) -> StepPanel | None:
        return self._keyboard.borrower

    def mark(self) -> None:
        """Mark the live call, once, and show the steps from where they were left.

        Without a live call this does nothing. The steps appear even if the session is too busy to note them.
        They get the keyboard only from another window of ours: whoever types in another program goes on.
        """
        call = self._newest().call
        if call is None or not can_be_marked(call):
            return
        if call.incident is None:
            self._services.attempt(self._services.session.mark_incident)
        if self._steps is None:
            self.close()  # the open panel belongs to the call before
        self._show()

    def close(self) -> None:
        """Close the panel and give the keyboard back."""
        self._keyboard.give_back()

    def follow(self) -> None:
        """Move the panel along with the overlay."""
        if self.panel is not None:
            self.panel.move(self._finder.place(self.panel.size()).topLeft())

    def call_ended(self) -> None:
        """Start the next call at the first step. An open panel stays: some steps are for after the call."""
        self._steps = None

    def _show(self) -> None:
        keyboard = keyboard_is_ours()
        if self.panel is not None:
            self.panel.come_forward(keyboard=keyboard)
            return
        if not self._shelf.book.steps:
            return
        if self._steps is None:
            self._steps = StepsPresenter(self._services.words, self._shelf.book)
        self._finder.shut_down()
        panel = StepPanel(self._services.theme, self._services.words, self._steps)
        panel.shown.connect(self._note)
        panel.closed.connect(self.close)
        self._keyboard.lend(panel)
        panel.open_at(self._finder.place(panel.size()), keyboard=keyboard)
        self._note()

    def _note(self) -> None:
        """Add the step on the screen to the call's incident note, as long as the call lasts."""
        call = self._newest().call
        if self.panel is not None and call is not None and can_be_marked(call):
            title = self.panel.view.title
            self._services.attempt(lambda: self._services.session.show_step(title))


WIDTH = 420


class StepPanel(SmallWindow):
    """The window of steps. It is as high as its highest step, so that its buttons stay in place."""

    shown = Signal()
    """Emitted when another step is on the screen."""
    closed = Signal()

    def __init__(self, theme: Theme, words: Words, presenter: StepsPresenter) -> None:
        super().__init__(theme, keyboard=True)
        self.setWindowTitle(words.say("ui.steps.name"))
        self._presenter = presenter
        self._views = presenter.views()
        self._pages = QStackedWidget()
        for view in self._views:
            self._pages.addWidget(self._page(view, words))
        self._back = button(words.say("ui.steps.back"), clicked=lambda: self.go(-1))
        self._done = button(words.say("ui.steps.done"), clicked=self.closed.emit)
        self._next = button(words.say("ui.steps.next"), "primary", clicked=lambda: self.go(1))
        foot = row(theme)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._done)
        foot.addWidget(self._next)
        inside = column(theme, spacing=12, margins=(16, 12, 16, 16))
        inside.addWidget(self._pages, 1)
        inside.addLayout(foot)
        self.hold(inside)
        for key, action in (
            (Qt.Key.Key_Right, lambda: self.go(1)),
            (Qt.Key.Key_Left, lambda: self.go(-1)),
            (Qt.Key.Key_Escape, self.closed.emit),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(action)
        self._show()
        self.fit(WIDTH)

    def open_at(self, place: QRect, *, keyboard: bool) -> None:
        """Show the window at this place, with the keyboard or without. A click into it takes the keyboard."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not keyboard)
        self.move(place.topLeft())
        self.show()
        self.come_forward(keyboard=keyboard)
        self._prominent().setFocus()

    def come_forward(self, *, keyboard: bool) -> None:
        """Bring the window to the front, with the keyboard or without."""
        self.raise_()
        if keyboard:
            self.activateWindow()

    @property
    def view(self) -> StepView:
        return self._views[self._presenter.at]

    def go(self, by: int) -> None:
        """Go forward (1) or back (-1), as far as there are steps."""
        if not self._presenter.move(by):
            return
        at = self.focusWidget()
        self._show()
        if at is None or not at.isVisible() or not at.isEnabled():
            self._prominent().setFocus()
        self.shown.emit()

    def _show(self) -> None:
        view = self.view
        self._pages.setCurrentIndex(self._presenter.at)
        self._next.setVisible(not view.last)
        set_kind(self._done, "primary" if view.last else "")
        self._back.setVisible(len(self._views) > 1)
        self._back.setEnabled(not view.first)
        self.setAccessibleName(view.spoken)

    def _prominent(self) -> QWidget:
        return self._done if self.view.last else self._next

    def _page(self, view: StepView, words: Words) -> QWidget:
        theme = self._theme
        inside = column(theme, spacing=4)
        inside.addWidget(label(view.count, "small"))
        inside.addWidget(label(view.title, "section", wrap=True))
        inside.addSpacing(theme.px(4))
        inside.addWidget(label(view.text, wrap=True))
        if view.say:
            inside.addSpacing(theme.px(4))
            across = row(theme)
            name = label(words.say("ui.tips.say"), "muted")
            across.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(label(view.say, wrap=True), 1)
            inside.addLayout(across)
        inside.addStretch(1)
        if view.note:
            inside.addSpacing(theme.px(4))
            inside.addWidget(label(view.note, "small", wrap=True))
        page = QWidget()
        page.setLayout(inside)
        return page
