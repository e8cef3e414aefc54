"""A drill under way: what to do, the text or the caller's line, the band with the trace, and a few figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coach.practice.drill_run import DrillState
from coach.practice.exercise import Stage
from coach.practice.reading_text import DueWord
from coach.ui.kit.pieces import button, column, frame, label, line_label, page, rename, row, say_in
from coach.ui.kit.reflow import Beside, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.curve_plot import CurvePlot
from coach.ui.practice.progress_line import ProgressLine
from coach.ui.practice.reading_text import ReadingText
from coach.ui.practice.small_drawings import BeatMark, Dots
from coach.views.practice_running import Figure, RunningView, behind_words, running_view, words_due
from coach.views.wording import Words

MOST_FIGURES = 3
LEAST_PLOT = 320
"""The plot has at least so much room beside the figures, in units; else they stand below."""


class RunningPage(QWidget):
    """Paints a drill. Space pauses it, Escape ends it."""

    pause_pressed = Signal()
    end_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._drill_id, self._started = "", False
        self.due: tuple[DueWord, ...] = ()
        """The text of the drill that is shown."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._note = label("", "headline"), label("", "muted", wrap=True)
        self._left = label("", "headline")
        self._beat = BeatMark(theme)
        self._progress = ProgressLine(theme)
        self._prompt = label("", "title", wrap=True)
        self._hint = label("", "muted", wrap=True)
        self._line = label("", "passage", wrap=True)
        self._text = ReadingText(theme, words.say("practice.text_name"))
        self._plot = CurvePlot(theme, words.say("practice.plot_name"))
        self._dots = Dots(theme)
        self._figures = tuple(_FigureCard() for _ in range(MOST_FIGURES))
        self._behind = label("", "small", wrap=True)
        self._foot = label("", "small", wrap=True)
        self._pause = button(words.say("practice.pause"), clicked=self.pause_pressed.emit)
        self._end = button(words.say("practice.stop"), clicked=self.end_pressed.emit)
        content = column(theme, spacing=8)
        head = row(theme)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        head.addWidget(self._beat)
        head.addWidget(self._left)
        content.addLayout(head)
        content.addWidget(self._progress)
        content.addSpacing(theme.px(12))
        for shown in (self._prompt, self._hint, self._line, self._text):
            content.addWidget(shown)
        content.addSpacing(theme.px(12))
        beside = Beside(theme.px(24), least_px=theme.px(LEAST_PLOT))
        drawn = column(theme, spacing=8)
        drawn.addWidget(self._plot)
        drawn.addWidget(self._dots)
        beside.addWidget(held(drawn))
        cards = column(theme, spacing=12)
        for card in self._figures:
            cards.addWidget(card)
        cards.addStretch(1)
        beside.addWidget(held(cards))
        content.addWidget(held(beside))
        content.addStretch(1)
        content.addWidget(frame("rule"))
        content.addWidget(self._behind)
        foot = Beside(theme.px(8), least_px=theme.px(200))
        foot.addWidget(self._foot)
        foot.addWidget(self._pause)
        foot.addWidget(self._end)
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)

    def open(self, said: str) -> None:
        """Wait for the devices; `said` says so."""
        self._drill_id, self._started = "", False
        say_in(self._prompt, said)
        for shown in (self._title, self._note, self._left, self._hint, self._line, self._behind, self._foot):
            say_in(shown, "")
        for hidden in (self._text, self._plot, self._dots, self._beat, *self._figures):
            hidden.hide()
        self._progress.show_share(0.0)
        self._pause.setEnabled(False)

    def show_state(self, state: DrillState) -> RunningView:
        """Show a drill as it is now."""
        view = running_view(self._words, state)
        started = state.progress is not None
        if (state.drill.drill_id, started) != (self._drill_id, self._started):
            self._drill_id, self._started = state.drill.drill_id, started
            self._begin(state)
        say_in(self._title, view.title)
        say_in(self._note, view.note)
        say_in(self._left, view.left)
        self._beat.show_beat(view.on_beat)
        self._progress.show_share(view.share)
        say_in(self._prompt, view.prompt)
        say_in(self._hint, view.hint)
        say_in(self._line, view.line)
        self._text.setVisible(view.shows_text)
        if started and state.drill.band is not None:
            self._text.move_to(view.text_s)
        self._plot.show_view(view.curve)
        self._dots.show_view(view.dots)
        for at, card in enumerate(self._figures):
            card.show_figure(view.figures[at] if at < len(view.figures) else None)
        say_in(self._foot, view.foot)
        say_in(self._behind, behind_words(self._words, state.drill) if started else "")
        self._pause.setEnabled(state.stage in {Stage.RUNNING, Stage.PAUSED})
        rename(self._pause, self._words.say("practice.go_on" if view.paused else "practice.pause"))
        self.setAccessibleName(view.spoken)
        return view

    def _begin(self, state: DrillState) -> None:
        """Lay the text out at the pace of the drill, or at the usual one while that is learned."""
        self.due = words_due(state)
        self._text.show_words(self.due)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.pause_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.end_pressed.emit()
        else:
            super().keyPressEvent(event)


class _FigureCard(QWidget):
    """A name, a figure, and what is said of it."""

    def __init__(self) -> None:
        super().__init__()
        self._name: QLabel = label("", "small", wrap=True)
        self._value: QLabel = line_label("", "title")
        self._note: QLabel = label("", "small", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        for shown in (self._name, self._value, self._note):
            inside.addWidget(shown)

    def show_figure(self, figure: Figure | None) -> None:
        """Show this figure; None hides the card."""
        self.setVisible(figure is not None)
        if figure is not None:
            say_in(self._name, figure.name)
            say_in(self._value, figure.value)
            say_in(self._note, figure.note)
