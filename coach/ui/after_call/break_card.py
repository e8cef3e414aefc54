"""The card of a two-minute break beside the overlay: an offer first, and the exercise only once it is started.

It never takes the keyboard. Today can start and stop it, too.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.ui.kit.pieces import button, column, label, row
from coach.ui.kit.small_window import SmallWindow
from coach.ui.kit.theme import CUE, Theme
from coach.views.breathing import BreathView
from coach.views.wording import Words

WIDTH = 320
"""As wide as the overlay."""


class BreakCard(SmallWindow):
    """The card: an offer until `begin`, then the breathing shape. Its owner shows and hides it."""

    started = Signal()
    closed = Signal()
    """Emitted by "Not now" and by "Stop"."""
    resized = Signal()

    def __init__(self, theme: Theme, words: Words, view: BreathView) -> None:
        super().__init__(theme, keyboard=False)
        self.setWindowTitle(words.say("ui.break.name"))
        self.setAccessibleName(words.say("ui.break.offer"))
        self._words = words
        self._offer = self._offered()
        self._shape = BreathShape(theme, view)
        self._left = label(view.left, "muted")
        self._under_way: QWidget | None = None
        self._whole = column(theme, spacing=12, margins=(16, 12, 16, 16))
        self._whole.addWidget(self._offer)
        self.hold(self._whole)
        self._fit()

    @property
    def running(self) -> bool:
        return self._under_way is not None

    def begin(self) -> None:
        """Show the breathing shape in place of the offer."""
        theme, words = self._theme, self._words
        inside = column(theme, spacing=12)
        inside.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignHCenter)
        foot = row(theme)
        foot.addWidget(self._left, 1)
        foot.addWidget(button(words.say("ui.break.stop"), clicked=self.closed.emit))
        inside.addLayout(foot)
        self._under_way = QWidget()
        self._under_way.setLayout(inside)
        self._whole.removeWidget(self._offer)
        self._offer.hide()
        self._whole.addWidget(self._under_way)
        self._under_way.show()
        self.setAccessibleName(words.say("ui.break.name"))
        self._shape.setFixedHeight(self._shape.sizeHint().height())
        self._shape.setFixedWidth(self._shape.sizeHint().width())
        self._fit()

    def show_view(self, view: BreathView) -> None:
        """Show this moment of the break."""
        self._shape.show_view(view)
        if self._left.text() != view.left:
            self._left.setText(view.left)

    def show_at(self, place: QRect) -> None:
        """Show the card at this place."""
        self.move(place.topLeft())
        self.show()

    def _offered(self) -> QWidget:
        theme, words = self._theme, self._words
        inside = column(theme, spacing=12)
        texts = column(theme, spacing=4)
        texts.addWidget(label(words.say("ui.break.offer"), "section", wrap=True))
        texts.addWidget(label(words.say("ui.break.hint"), "muted", wrap=True))
        inside.addLayout(texts)
        taps = row(theme)
        taps.addWidget(button(words.say("ui.break.start"), "primary", clicked=self.started.emit))
        taps.addWidget(button(words.say("ui.break.not_now"), clicked=self.closed.emit))
        taps.addStretch(1)
        inside.addLayout(taps)
        offer = QWidget()
        offer.setLayout(inside)
        return offer

    def _fit(self) -> None:
        self.fit(WIDTH)
        self.resized.emit()


DIAMETER = 168


class BreathShape(QWidget):
    """The breathing shape. It paints the view it was given last; nothing moves by itself."""

    def __init__(self, theme: Theme, view: BreathView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        theme.changed.connect(self.update)

    def show_view(self, view: BreathView) -> None:
        """Paint this view."""
        if view != self._view:
            self._view = view
            self.setAccessibleName(view.word)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(DIAMETER), self._theme.px(DIAMETER))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, view = self._theme, self._view
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = theme.px(DIAMETER) / 2 - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("band"))
        painter.drawEllipse(middle, radius * view.size, radius * view.size)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(CUE, strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{view.word}  {view.count}")
        painter.end()
