"""A level meter: how loud a channel is right now, or hatching where nothing is heard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coach.ui.kit.pieces import label
from coach.ui.kit.reflow import Beside
from coach.ui.kit.theme import BODY, Theme
from coach.ui.overlay.face import hatch
from coach.views.today_view import ChannelView
from coach.views.wording import Words


class LevelMeter(QWidget):
    """A plain bar in the colour of the voice. It repaints only when the level changes by a hundredth or
    more."""

    def __init__(self, theme: Theme, name: str, token: str) -> None:
        super().__init__()
        self._theme, self._token = theme, token
        self._level: float | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: float | None, spoken: str) -> None:
        """Show a level from 0 to 1 along the bar; None hatches it."""
        if level == self._level:
            return
        before, self._level = self._level, level
        self.setAccessibleDescription(spoken)
        if before is None or level is None:
            self.update()
            return
        # The part between the two levels, with the round end of the bar.
        low, high = (round(part * self.width()) for part in sorted((before, level)))
        end = self._theme.px(8)
        self.update(QRect(low - end, 0, high - low + 2 * end, self.height()))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(56), self._theme.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.px(8)
        bar = QRectF(0.5, (self.height() - height) / 2, self.width() - 1, height)
        radius = height / 2
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("background"))
        painter.drawRoundedRect(bar, radius, radius)
        if self._level is None:
            hatch(painter, theme.colour("hatching"), bar, gap=4 * theme.unit, radius=radius)
        elif self._level > 0:
            filled = QRectF(bar.left(), bar.top(), max(height, bar.width() * self._level), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._token))
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()


LEAST_SENTENCE = 200
"""How a channel is doing has at least this much room beside its meter, in units; else it stands below. Ours."""


class ChannelRow(QWidget):
    """A channel on Today: its name, its meter and how it is doing."""

    def __init__(self, theme: Theme, words: Words, view: ChannelView, token: str) -> None:
        super().__init__()
        self._theme = theme
        self._view: ChannelView | None = None
        name = label(view.name, "strong")
        names = (words.say("ui.channel.microphone"), words.say("ui.channel.caller"))
        self._name, self._names = name, names
        self.meter = LevelMeter(theme, words.say("ui.channel.meter", channel=view.name), token)
        self._mark = QLabel()
        self._sentence = label("", wrap=True)
        across = Beside(theme.px(12), least_px=theme.px(LEAST_SENTENCE), grows=3)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(name)
        across.addWidget(self.meter)
        across.addWidget(self._mark)
        across.addWidget(self._sentence)
        self.setLayout(across)
        theme.changed.connect(self._dress)
        self.show_view(view)

    def show_view(self, view: ChannelView) -> None:
        before, self._view = self._view, view
        self.meter.show_level(view.level, view.spoken_level)
        if before is None or (before.sentence, before.fine) != (view.sentence, view.fine):
            self._sentence.setText(view.sentence)
            self._dress()

    def _dress(self) -> None:
        theme = self._theme
        metrics = QFontMetrics(theme.font(BODY, strong=True))
        self._name.setFixedWidth(max(theme.px(56), *(metrics.horizontalAdvance(one) for one in self._names)))
        self._mark.setFixedSize(theme.px(16), theme.px(16))
        self.meter.updateGeometry()
        if self._view is None:
            return
        self._mark.setVisible(not self._view.fine)
        if not self._view.fine:
            ink = self._theme.colour("attention")
            ratio = self.devicePixelRatioF()
            self._mark.setPixmap(self._theme.icons.pixmap("attention", ink, self._theme.px(16), ratio))
