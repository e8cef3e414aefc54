"""The figures of a call as a row of cards. Each moment that a figure rests on is a link on its card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from coach.model.spans import Span
from coach.ui.kit.pieces import Flow, button, column, frame, label
from coach.ui.kit.theme import Theme
from coach.views.call_page_view import FigureView, MomentLink

MOST_LINKS = 8
"""More links than this would make the cards taller than the call. The keys of the instrument reach all."""


class FigureCards(QWidget):
    """The cards. `moment_chosen` reports the stretch of the link that was pressed."""

    moment_chosen = Signal(Span)

    def __init__(self, theme: Theme, figures: tuple[FigureView, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._figures: tuple[FigureView, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self.show_figures(figures)

    def show_figures(self, figures: tuple[FigureView, ...]) -> None:
        """Show these figures. Cards that did not change stay, and so does the keyboard on them."""
        for at, figure in enumerate(figures):
            if at < len(self._figures) and self._figures[at] == figure:
                continue
            before = self._grid.itemAtPosition(0, at)
            if before is not None and (widget := before.widget()) is not None:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            self._grid.addWidget(self._card(figure), 0, at)
            self._grid.setColumnStretch(at, 1)
        self._figures = figures

    def _card(self, figure: FigureView) -> QWidget:
        inside = column(self._theme, spacing=2, margins=(12, 12, 12, 12))
        inside.addWidget(label(figure.name, "muted"))
        inside.addWidget(label(figure.figure, "figure"))
        inside.addWidget(label(figure.compared, "small", wrap=True))
        if figure.moments:
            links = Flow(0)
            for moment in figure.moments[:MOST_LINKS]:
                links.addWidget(self._link(moment))
            inside.addLayout(links)
        inside.addStretch(1)
        card = frame("card")
        card.setAccessibleName(f"{figure.name}: {figure.figure}, {figure.compared}")
        card.setLayout(inside)
        return card

    def _link(self, moment: MomentLink) -> QPushButton:
        link = button(moment.text, "link", clicked=lambda: self.moment_chosen.emit(moment.span))
        link.setAccessibleName(moment.spoken)
        return link
