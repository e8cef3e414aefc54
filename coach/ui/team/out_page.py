"""One release of one's own: to whom and until when, who opened it, what was answered, and the way to withdraw
it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from coach.model.team import OutRelease
from coach.ui.kit.asked_in_place import AskedInPlace
from coach.ui.kit.pieces import button, column, exchange, frame, label, line_label, page, plain_first
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.shell.page_services import PageServices
from coach.views.team_view import AnswerView, OutView, out_view
from coach.views.wording import Words


class OutPage(QWidget):
    """The page. It is built anew when anything of the release is another, and stays where it was scrolled."""

    back_requested = Signal()
    withdrawn = Signal()
    """Emitted when the agent withdraws it."""

    def __init__(self, services: PageServices, release: OutRelease) -> None:
        super().__init__()
        self._services = services
        self._shown: OutView | None = None
        self.back = back_button(services.theme, services.words)
        self.back.clicked.connect(self.back_requested)
        self.withdraw: AskedInPlace | None = None
        self._place = column(services.theme, spacing=0)
        self._body: QWidget | None = None
        content = column(services.theme, spacing=12)
        content.addLayout(plain_first(services.theme, self.back))
        content.addLayout(self._place)
        content.addStretch(1)
        self.area: QScrollArea = page(services.theme, content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.show_release(release)

    def first_focus(self) -> QWidget:
        return self.back

    def show_release(self, release: OutRelease) -> None:
        """Show this state of the release. A question that is open stays, where nothing changed."""
        view = out_view(self._services.words, release, self._services.now().date())
        if view == self._shown:
            return
        self._shown = view
        had_keyboard = self._body is not None and self._body.isAncestorOf(self.window().focusWidget())
        before, self._body = self._body, self._made(view)
        exchange(self._place, before, self._body)
        if had_keyboard:
            self.back.setFocus()

    def _made(self, view: OutView) -> QWidget:
        theme, words = self._services.theme, self._services.words
        down = column(theme, spacing=8)
        heading = column(theme, spacing=4)
        heading.addWidget(label(view.title, "title", wrap=True))
        heading.addWidget(label(view.state, "muted", wrap=True))
        down.addLayout(heading)
        if view.wrong:
            down.addWidget(label(view.wrong, "attention", wrap=True))
        down.addSpacing(theme.px(8))
        down.addWidget(label(words.say("ui.team.out.readers"), "section", wrap=True))
        for name, opened in view.readers:
            across = Flow(theme.px(12))
            across.addWidget(line_label(name, "strong"))
            across.addWidget(line_label(opened, "muted"))
            down.addWidget(held(across))
        down.addSpacing(theme.px(8))
        down.addWidget(label(words.say("ui.team.out.answers"), "section", wrap=True))
        down.addWidget(answers(theme, words, view.answers))
        down.addSpacing(theme.px(8))
        self.withdraw = None
        if view.may_withdraw:
            self.withdraw = AskedInPlace(
                theme,
                words.say("ui.team.out.withdraw"),
                words.say("ui.team.out.withdraw_ask"),
                yes=words.say("ui.team.out.withdraw_yes"),
                no=words.say("ui.team.out.withdraw_no"),
                then=self.withdrawn.emit,
            )
            down.addWidget(self.withdraw)
        return held(down)


def back_button(theme: Theme, words: Words) -> QPushButton:
    """Return the button that leads back to the list."""
    back = button(words.say("ui.team.back"), "plain")
    back.setIcon(theme.icons.icon("back", theme.colour("agent")))
    return back


def answers(theme: Theme, words: Words, views: tuple[AnswerView, ...]) -> QWidget:
    """Return what was answered, one card each; without any, a line that says so."""
    down = column(theme, spacing=8)
    for one in views:
        inside = column(theme, spacing=4, margins=(16, 12, 16, 12))
        inside.addWidget(label(one.head, "small", wrap=True))
        inside.addWidget(label(one.text, wrap=True))
        card = frame("card")
        card.setLayout(inside)
        down.addWidget(card)
    if not views:
        down.addWidget(label(words.say("ui.team.out.no_answers"), "muted", wrap=True))
    return held(down)
