"""The team's steps for an abusive call beside the overlay, one at a time, by button or keyboard.

It takes the keyboard when it opens, because the person asked for it, and stays when they go elsewhere: Escape
or Done closes it and gives the keyboard back.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.ui.ports import Say
from coach.ui.presenters.steps import StepsPresenter, StepView
from coach.ui.theme import Theme
from coach.ui.widgets.pieces import button, column, label, row, set_kind
from coach.ui.widgets.small_window import SmallWindow

WIDTH = 420


class StepPanel(SmallWindow):
    """The window. As high as its highest step needs, so that its buttons stay where they are."""

    shown = Signal()
    """Another step came on the screen."""
    closed = Signal()

    def __init__(self, theme: Theme, words: Say, presenter: StepsPresenter) -> None:
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
        self.setLayout(inside)
        for key, action in (
            (Qt.Key.Key_Right, lambda: self.go(1)),
            (Qt.Key.Key_Left, lambda: self.go(-1)),
            (Qt.Key.Key_Escape, self.closed.emit),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(action)
        self._show()
        self.setFixedWidth(theme.px(WIDTH))
        self.setFixedHeight(self.heightForWidth(self.width()))

    def open_at(self, place: QRect) -> None:
        """Show it there and take the keyboard."""
        self.move(place.topLeft())
        self.show()
        self.raise_()
        self.activateWindow()
        self._prominent().setFocus()

    @property
    def view(self) -> StepView:
        return self._views[self._presenter.at]

    def go(self, by: int) -> None:
        """On (1) or back (-1), as far as there are steps."""
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

    def _page(self, view: StepView, words: Say) -> QWidget:
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
        made = QWidget()
        made.setLayout(inside)
        return made
