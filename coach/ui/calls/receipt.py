"""The receipt of a cue as a card: its figures by name, the instrument around it, and fair or not fair."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from coach.model.cues import CueAnswer
from coach.ui.kit.pieces import column, empty, frame, label, line_label
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.plot.instrument import Instrument
from coach.ui.shell.page_services import PageServices
from coach.views.receipt_view import ReceiptView

LEAST_TEXT = 200
"""What a figure says stands beside its name where it has so much room, else below it. Ours: four words."""


class Receipt(QWidget):
    """The card of one receipt at a time. `answered` reports the answer; nothing is stored here."""

    answered = Signal(CueAnswer)

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._view: ReceiptView | None = None
        theme, words = services.theme, services.words
        self._title = label("", "strong", wrap=True)
        self._rows = column(theme, spacing=8)
        self._question = line_label(words.say("ui.receipt.question"))
        self._buttons = {fair: self._button(fair, key) for fair, key in ((True, "fair"), (False, "not_fair"))}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._keys = line_label(words.say("ui.receipt.keys"), "small")
        self.plot: Instrument | None = None
        self._plot_name = label("", "small", wrap=True)
        self._lay_out()
        self.hide()

    def show_view(self, view: ReceiptView) -> None:
        """Show this receipt."""
        self._view = view
        self._title.setText(view.title)
        self.setAccessibleName(view.spoken)
        empty(self._rows)
        theme = self._services.theme
        names = [label(name, "muted") for name, _text in view.rows]
        widest_px = max((name.sizeHint().width() for name in names), default=0)
        for name, (_name, text) in zip(names, view.rows, strict=True):
            name.setMinimumWidth(widest_px + theme.px(8))
            row = Beside(theme.px(4), least_px=theme.px(LEAST_TEXT), grows=1)
            row.addWidget(name)
            row.addWidget(label(text, wrap=True))
            self._rows.addWidget(held(row))
        for widget in (self._question, self._keys, *self._buttons.values()):
            widget.setVisible(view.answerable)
        for fair, widget in self._buttons.items():
            widget.setChecked(view.fair is fair)
        self._plot_name.setText(view.plot.name)
        self._show_plot(view)
        self.show()

    def _show_plot(self, view: ReceiptView) -> None:
        """Show the timeline around the cue, with the hairline at the cue."""
        plot = view.plot
        if self.plot is None:
            self.plot = Instrument(self._services.theme, self._services.words, plot.timeline, whole=False)
            self._plot_place.addWidget(self.plot)
        self.plot.show_view(plot.timeline, plot.window)
        self.plot.setAccessibleName(plot.name)
        self.plot.move_hairline(view.cue.time_s)

    @property
    def view(self) -> ReceiptView | None:
        return self._view

    @property
    def texts(self) -> tuple[QLabel, ...]:
        """Every line on the card, the title first."""
        return (self._title, *(one for one in self.findChildren(QLabel) if one is not self._title))

    def answer(self, fair: bool) -> None:
        """Answer the receipt on show, if it can be answered."""
        if self._view is not None and self._view.answerable:
            for value, button in self._buttons.items():
                button.setChecked(value is fair)
            self.answered.emit(CueAnswer(self._view.cue, fair))

    def _button(self, fair: bool, key: str) -> QRadioButton:
        radio = QRadioButton(self._services.words.say(f"ui.receipt.{key}"))
        radio.setProperty("kind", "segment")
        radio.setAccessibleName(radio.text())
        radio.clicked.connect(lambda _checked=False: self.answer(fair))
        return radio

    def _lay_out(self) -> None:
        theme = self._services.theme
        answer = Flow(theme.px(8))
        for widget in (self._question, *self._buttons.values(), self._keys):
            answer.addWidget(widget)
        texts = column(theme, spacing=8)
        texts.addWidget(self._title)
        texts.addLayout(self._rows)
        texts.addStretch(1)
        texts.addWidget(held(answer))
        self._plot_place = column(theme, spacing=8, margins=(0, 8, 0, 0))
        self._plot_place.addWidget(self._plot_name)
        across = column(theme, spacing=8, margins=(16, 12, 16, 12))
        across.addLayout(texts)
        across.addLayout(self._plot_place)
        card = frame("card")
        card.setLayout(across)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
