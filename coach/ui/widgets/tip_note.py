"""One tip kept in view beside the overlay. Like the overlay it never takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal

from coach.ui.ports import Say
from coach.ui.presenters.tip_card import TipCardView
from coach.ui.theme import Theme
from coach.ui.widgets.icon_button import IconButton
from coach.ui.widgets.pieces import column, row
from coach.ui.widgets.small_window import SmallWindow
from coach.ui.widgets.tip_card import TipCard

WIDTH = 320
"""As wide as the overlay."""


class TipNote(SmallWindow):
    """Stays until it is closed, by its button or by another tip."""

    closed = Signal()

    def __init__(self, theme: Theme, words: Say, card: TipCardView) -> None:
        super().__init__(theme, keyboard=False)
        self.setWindowTitle(words.say("ui.tip_panel.note_name", title=card.title))
        self.setAccessibleName(card.spoken)
        self.card = card
        self._close = IconButton(theme)
        self._close.become("close", words.say("ui.tip_panel.close"))
        self._close.clicked.connect(self.closed)
        across = row(theme, spacing=4, margins=(16, 8, 8, 16))
        said = column(theme, margins=(0, 4, 0, 0))  # the title in line with the middle of the button
        said.addWidget(TipCard(theme, card, framed=False))
        across.addLayout(said, 1)
        down = column(theme)
        down.addWidget(self._close)
        down.addStretch(1)
        across.addLayout(down)
        self.setLayout(across)
        self.setFixedWidth(theme.px(WIDTH))
        self.setFixedHeight(self.heightForWidth(self.width()))

    def show_at(self, place: QRect) -> None:
        """Show it there."""
        self.move(place.topLeft())
        self.show()
