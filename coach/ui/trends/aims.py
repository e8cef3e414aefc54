"""The agent's aims: how each goes, and a form to choose one, in their own words and numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coach.model.aims import Aim
from coach.ui.kit.pieces import button, column, frame, label, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.shell.page_services import PageServices
from coach.ui.trends.drawings import AimDots
from coach.views.aim_view import AdviceView, AimsView, AimView, ChoiceView

MOST_WORDS = 60
"""The longest words of one's own for an aim, in letters: they stand on one line of Today. Ours."""


class AimList(QWidget):
    """The standing aims. What is done to one is kept at once."""

    changed = Signal()
    """Emitted when an aim was taken, changed or let go."""
    opened = Signal(QWidget)
    """Emitted with the form, once it is open."""
    report_requested = Signal(object)
    """Emitted with the Aim that is to be reported."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._view: AimsView | None = None
        self._choosing = False
        self._form: AimForm | None = None
        self._down = column(services.theme, spacing=8)
        self._inside: QWidget | None = None
        self.setLayout(self._down)

    @property
    def form(self) -> AimForm | None:
        """The form, while one is being chosen."""
        return self._form

    def take(self, aim: Aim) -> None:
        """Let this aim stand from now on; the first one is that of the day."""
        self._take(aim)

    def show_view(self, view: AimsView) -> None:
        """Show these aims. A form that is open stays as it is."""
        if view == self._view or (self._choosing and self._view is not None and view.aims == self._view.aims):
            return
        self._view = view
        self._build()

    def choose(self) -> None:
        """Open the form."""
        self._choosing = True
        self._build()
        if self._form is not None:
            self._form.first_focus().setFocus()
            self.opened.emit(self._form)

    def _build(self) -> None:
        view, words = self._view, self._services.words
        if view is None:
            return
        if self._inside is not None:
            self._down.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        down = column(self._services.theme, spacing=8)
        down.addWidget(label(words.say("aim.title"), "section", wrap=True))
        for one in view.aims:
            down.addWidget(self._card(one))
        if not view.aims:
            down.addWidget(label(words.say("aim.none"), "muted", wrap=True))
        self._form = None
        self._choosing = self._choosing and bool(view.choices)
        if self._choosing:
            self._form = AimForm(self._services, view.choices, self._take, self._close)
            down.addWidget(self._form)
        elif view.choices:
            across = Flow(self._services.theme.px(8))
            across.addWidget(button(words.say("aim.add"), clicked=self.choose))
            down.addWidget(held(across))
        self._inside = held(down)
        self._down.addWidget(self._inside)

    def _card(self, view: AimView) -> QWidget:
        theme, words = self._services.theme, self._services.words
        inside = column(theme, spacing=4, margins=(16, 12, 16, 12))
        if view.aim.of_the_day:
            inside.addWidget(label(words.say("aim.of_the_day"), "small", wrap=True))
        inside.addWidget(label(view.name, "strong", wrap=True))
        inside.addWidget(label(view.asks, "muted", wrap=True))
        if view.dots:
            inside.addWidget(AimDots(theme, view.dots, view.dots_spoken))
        if view.how:
            inside.addWidget(label(view.how, "small", wrap=True))
        across = Flow(theme.px(8))
        if not view.aim.of_the_day:
            show = button(
                words.say("aim.make_of_the_day"),
                "link",
                clicked=lambda: self._keep(replace(view.aim, of_the_day=True)),
            )
            show.setAccessibleName(view.of_the_day_name)
            across.addWidget(show)
        report = button(
            words.say("ui.report.open"), "link", clicked=lambda: self.report_requested.emit(view.aim)
        )
        report.setAccessibleName(view.report_name)
        across.addWidget(report)
        let_go = button(words.say("aim.let_go"), "link", clicked=lambda: self._let_go(view.aim))
        let_go.setAccessibleName(view.let_go_name)
        across.addWidget(let_go)
        inside.addWidget(held(across))
        card = frame("card")
        card.setLayout(inside)
        return card

    def _take(self, aim: Aim) -> None:
        first = self._view is not None and not self._view.aims
        self._choosing = False
        self._keep(replace(aim, of_the_day=first, begun_at=self._services.now().astimezone()))

    def _close(self) -> None:
        self._choosing = False
        self._build()

    def _keep(self, aim: Aim) -> None:
        history = self._services.history
        self._services.keep(lambda: history.keep_aim(aim), lambda _number: self.changed.emit())

    def _let_go(self, aim: Aim) -> None:
        history, now = self._services.history, self._services.now().astimezone()
        self._services.keep(lambda: history.end_aim(aim.aim_id, now), lambda _none: self.changed.emit())


class AdviceCard(QWidget):
    """The one thing to try this week, with why. It is not there where nothing stands out."""

    practice_requested = Signal(object)
    """Emitted with the Aim that is to be practised."""
    taken = Signal(object)
    """Emitted with the Aim that is to stand."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._view: AdviceView | None = None
        theme, words = services.theme, services.words
        self._name, self._asks = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self._why = label("", "small", wrap=True)
        self.practise = button(words.say("aim.practise"), "link", clicked=self._practise)
        self.take = button(words.say("aim.take"), "link", clicked=self._take)
        inside = column(theme, spacing=4, margins=(16, 12, 16, 12))
        inside.addWidget(label(words.say("aim.advice"), "small", wrap=True))
        for text in (self._name, self._asks, self._why):
            inside.addWidget(text)
        across = Flow(theme.px(8))
        across.addWidget(self.practise)
        across.addWidget(self.take)
        inside.addWidget(held(across))
        card = frame("card")
        card.setLayout(inside)
        whole = column(theme)
        whole.addWidget(card)
        self.setLayout(whole)
        self.hide()

    def show_view(self, view: AdviceView | None, *, room: bool) -> None:
        """Show this. `room`: another aim may stand."""
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        self._name.setText(view.name)
        self._asks.setText(view.asks)
        say_in(self._why, view.why)
        self.practise.setAccessibleName(view.practise_name)
        self.take.setAccessibleName(view.take_name)
        self.take.setVisible(view.may_take and room)

    def _practise(self) -> None:
        if self._view is not None:
            self.practice_requested.emit(self._view.aim)

    def _take(self) -> None:
        if self._view is not None:
            self.taken.emit(self._view.aim)


class AimForm(QWidget):
    """What to keep to, how much of it, and the agent's own words."""

    def __init__(
        self,
        services: PageServices,
        choices: tuple[ChoiceView, ...],
        take: Callable[[Aim], None],
        cancel: Callable[[], None],
    ) -> None:
        super().__init__()
        words, theme = services.words, services.theme
        self._choices = choices
        self.measures, self.amounts = ShrinkingBox(), ShrinkingBox()
        self.measures.setAccessibleName(words.say("aim.measure"))
        self.amounts.setAccessibleName(words.say("aim.how_much"))
        for choice in choices:
            self.measures.addItem(choice.name)
        self._offered = label(words.say("aim.offered"), "small", wrap=True)
        self.own_words = QLineEdit()
        self.own_words.setMaxLength(MOST_WORDS)
        self.own_words.setAccessibleName(words.say("aim.words"))
        self.own_words.setPlaceholderText(words.say("aim.words_hint"))
        self.take = button(words.say("aim.take"), "primary", clicked=lambda: take(self.aim))
        self.own_words.returnPressed.connect(self.take.click)
        down = column(theme, spacing=4)
        for name, field in (("aim.measure", self.measures), ("aim.how_much", self.amounts)):
            down.addWidget(label(words.say(name), "small", wrap=True))
            down.addWidget(field)
            if field is self.measures:
                down.addWidget(self._offered)
        down.addWidget(label(words.say("aim.words"), "small", wrap=True))
        down.addWidget(self.own_words)
        across = Flow(theme.px(8))
        across.addWidget(self.take)
        across.addWidget(button(words.say("aim.cancel"), clicked=cancel))
        down.addSpacing(theme.px(4))
        down.addWidget(held(across))
        self.setLayout(down)
        self.measures.currentIndexChanged.connect(self._show_amounts)
        self._show_amounts(0)

    @property
    def aim(self) -> Aim:
        """The aim that is chosen at the moment."""
        _said, aim = self._choices[self.measures.currentIndex()].choices[self.amounts.currentIndex()]
        return replace(aim, words=self.own_words.text().strip())

    def first_focus(self) -> QWidget:
        return self.measures

    def _show_amounts(self, at: int) -> None:
        choice = self._choices[at]
        self.amounts.clear()
        for said, _aim in choice.choices:
            self.amounts.addItem(said)
        self.amounts.setCurrentIndex(choice.first)
        self._offered.setVisible(choice.offered)
