"""The figures of a call as a row of cards. Each moment that a figure rests on is a link on its card."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from coach.model.spans import Span
from coach.ui.kit.pieces import button, column, frame, label
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.views.call_page_view import FigureView, MomentLink

MOST_LINKS = 8
"""More links than this would make the cards taller than the call. The keys of the instrument reach all."""


LEAST_CARD = 112
"""A card is at least so wide, in units: its name has to fit."""


class FigureCards(QWidget):
    """The cards. `moment_chosen` reports the stretch of the link that was pressed."""

    moment_chosen = Signal(Span)

    def __init__(self, theme: Theme, figures: tuple[FigureView, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._figures: tuple[FigureView, ...] = ()
        self._cards: list[QWidget] = []
        self._placed = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self.show_figures(figures)

    def show_figures(self, figures: tuple[FigureView, ...]) -> None:
        """Show these figures. Cards that did not change stay, and so does the keyboard on them."""
        for at, figure in enumerate(figures):
            if at < len(self._figures) and self._figures[at] == figure:
                continue
            if at < len(self._cards):
                self._grid.removeWidget(self._cards[at])
                self._cards[at].hide()
                self._cards[at].deleteLater()
                self._cards[at] = self._card(figure)
            else:
                self._cards.append(self._card(figure))
        self._figures = figures
        self._place(self._across())

    def _across(self) -> int:
        """Return how many cards stand side by side."""
        width = self.width() / self._theme.unit
        return next(n for n in (5, 3, 2, 1) if width >= n * LEAST_CARD or n == 1)

    def _place(self, across: int) -> None:
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // across, at % across)
        for at in range(len(self._cards)):
            self._grid.setColumnStretch(at, 1 if at < across else 0)
        self._placed = across

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._across() != self._placed:
            self._place(self._across())

    def minimumSizeHint(self) -> QSize:
        """As narrow as one card: the others go below."""
        return QSize(self._theme.px(LEAST_CARD), super().minimumSizeHint().height())

    def _card(self, figure: FigureView) -> QWidget:
        inside = column(self._theme, spacing=2, margins=(12, 12, 12, 12))
        inside.addWidget(label(figure.name, "muted", wrap=True))
        inside.addWidget(label(figure.figure, "figure", wrap=True))
        inside.addWidget(label(figure.compared, "small", wrap=True))
        if figure.moments:
            links = Flow(0)
            for moment in figure.moments[:MOST_LINKS]:
                links.addWidget(self._link(moment))
            inside.addWidget(held(links))
        inside.addStretch(1)
        card = frame("card")
        card.setAccessibleName(f"{figure.name}: {figure.figure}, {figure.compared}")
        card.setLayout(inside)
        return card

    def _link(self, moment: MomentLink) -> QPushButton:
        link = button(moment.text, "link", clicked=lambda: self.moment_chosen.emit(moment.span))
        link.setAccessibleName(moment.spoken)
        return link
