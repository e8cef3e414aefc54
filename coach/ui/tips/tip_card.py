"""One tip: as a card with its text and examples, and as a note beside the overlay."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
)

from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import column, label, row
from coach.ui.kit.small_window import SmallWindow
from coach.ui.kit.theme import Theme
from coach.views.tip_views import TipCardView
from coach.views.wording import Words

NOTE_WIDTH = 320
"""As wide as the overlay."""


NAME_WIDTH = 68
"""The width of "Instead of", so that the examples line up in one column."""


class TipCard(QFrame):
    """The card of one tip. With `framed` False it has no frame of its own."""

    def __init__(self, theme: Theme, view: TipCardView, *, framed: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._icons: list[tuple[QLabel, str]] = []
        if framed:
            self.setProperty("role", "card")
        self.setAccessibleName(view.spoken)
        edge = 16 if framed else 0
        inside = column(theme, spacing=4, margins=(edge, 12 if framed else 0, edge, edge))
        head = row(theme, spacing=4)
        head.addWidget(label(view.title, "strong", wrap=True), 1)
        for icon, text in view.cues:
            head.addWidget(self._icon(icon, text), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(label(view.text, wrap=True))
        if view.examples:
            inside.addSpacing(theme.px(4))
            inside.addLayout(self._examples(view))
        inside.addStretch(1)
        self.setLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._dress)
        self._dress()

    def _examples(self, view: TipCardView) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(8))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnMinimumWidth(0, self._theme.px(NAME_WIDTH))
        grid.setColumnStretch(1, 1)
        for line, (name, text) in enumerate(view.examples):
            # What to say is prominent; what it replaces is muted.
            grid.addWidget(label(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, "" if line == 0 else "muted", wrap=True), line, 1)
        return grid

    def _icon(self, icon: str, text: str) -> QLabel:
        icon_label = QLabel()
        icon_label.setToolTip(text)
        icon_label.setAccessibleName(text)
        self._icons.append((icon_label, icon))
        return icon_label

    def _dress(self) -> None:
        theme = self._theme
        for icon_label, icon in self._icons:
            ratio = self.devicePixelRatioF()
            icon_label.setPixmap(theme.icons.pixmap(icon, theme.colour("muted"), theme.px(16), ratio))


class TipNote(SmallWindow):
    """A tip kept in view. It stays until its button closes it or another tip replaces it."""

    closed = Signal()

    def __init__(self, theme: Theme, words: Words, card: TipCardView) -> None:
        super().__init__(theme, keyboard=False)
        self.setWindowTitle(words.say("ui.tip_panel.note_name", title=card.title))
        self.setAccessibleName(card.spoken)
        self.card = card
        self._close = IconButton(theme)
        self._close.become("close", words.say("ui.tip_panel.close"))
        self._close.clicked.connect(self.closed)
        across = row(theme, spacing=4, margins=(16, 8, 8, 16))
        texts = column(theme, margins=(0, 4, 0, 0))  # lines the title up with the middle of the button
        texts.addWidget(TipCard(theme, card, framed=False))
        across.addLayout(texts, 1)
        down = column(theme)
        down.addWidget(self._close)
        down.addStretch(1)
        across.addLayout(down)
        self.hold(across)
        self.fit(NOTE_WIDTH)

    def show_at(self, place: QRect) -> None:
        """Show the note at this place."""
        self.move(place.topLeft())
        self.show()
