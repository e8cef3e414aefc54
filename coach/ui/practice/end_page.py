"""The end of a drill: what was held, the best stretch, one thing to try, and the attempts before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, column, label, page, say_in
from coach.ui.kit.reflow import Beside, Columns, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.curve_plot import CurvePlot
from coach.ui.practice.pieces import titled_card
from coach.ui.practice.small_drawings import AttemptPins, Dots
from coach.views.practice_end import EndView
from coach.views.wording import Words

MOST_COLUMNS = 2


class EndPage(QWidget):
    """Return begins again, Escape goes back to the list."""

    again_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._headline, self._under = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._plot = CurvePlot(theme, words.say("practice.plot_name"))
        self._dots = Dots(theme)
        self._turns = label("", "muted", wrap=True)
        self._advice, self._more = label("", "strong", wrap=True), label("", wrap=True)
        self._pins = AttemptPins(theme)
        self._foot = label("", "small", wrap=True)
        self.again = button(words.say("practice.again"), "primary", clicked=self.again_pressed.emit)
        self.done = button(words.say("practice.done"), clicked=self.done_pressed.emit)
        content = column(theme, spacing=8)
        for shown in (self._headline, self._under):
            content.addWidget(shown)
        content.addSpacing(theme.px(8))
        for drawn in (self._plot, self._dots, self._turns):
            content.addWidget(drawn)
        content.addSpacing(theme.px(8))
        cards = Columns(theme.px(12), most=MOST_COLUMNS, least_px=theme.px(260))
        self._try_card = titled_card(theme, words.say("practice.one_thing"), self._advice, self._more)
        self._pins_card = titled_card(theme, words.say("practice.attempts"), self._pins)
        cards.addWidget(self._try_card)
        cards.addWidget(self._pins_card)
        self._calls = label("", wrap=True)
        limits = label(words.say("trend.since.limits"), "small", wrap=True)
        self._calls_card = titled_card(theme, words.say("trend.since.title"), self._calls, limits)
        cards.addWidget(self._calls_card)
        content.addWidget(held(cards))
        content.addStretch(1)
        foot = Beside(theme.px(8), least_px=theme.px(200), grows=2)
        foot.addWidget(self.again)
        foot.addWidget(self.done)
        foot.addWidget(self._foot)
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)

    def show_view(self, view: EndView) -> None:
        """Show what a drill came to."""
        say_in(self._headline, view.headline)
        say_in(self._under, view.under)
        self._plot.show_view(view.curve)
        self._dots.show_view(view.dots)
        say_in(self._turns, "\n".join(view.turns))
        self._try_card.setVisible(view.counts)
        say_in(self._advice, view.advice)
        say_in(self._more, view.advice_more)
        self._pins_card.setVisible(bool(view.marks))
        self._pins.show_attempts(view.marks, view.mark_words, view.marks_spoken)
        say_in(self._calls, "\n".join(view.calls))
        self._calls_card.setVisible(bool(view.calls))
        say_in(self._foot, view.foot)
        self.setAccessibleName(f"{view.headline}. {view.under}")
        self.again.setFocus()

    def show_trouble(self, headline: str, why: str, more: str) -> None:
        """Show why a drill ended before its end."""
        say_in(self._headline, headline)
        say_in(self._under, why)
        self._plot.show_view(None)
        self._dots.show_view(None)
        say_in(self._turns, more)
        self._try_card.hide()
        self._pins_card.hide()
        self._calls_card.hide()
        say_in(self._foot, "")
        self.setAccessibleName(f"{headline}. {why}")
        self.again.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done_pressed.emit()
        else:
            super().keyPressEvent(event)
