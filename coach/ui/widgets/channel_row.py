"""One channel: its name, its meter, and in words what it is or what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.ports import Say
from coach.ui.presenters.today import ChannelView
from coach.ui.theme import BODY, Theme
from coach.ui.widgets.level_meter import LevelMeter
from coach.ui.widgets.pieces import label, row


class ChannelRow(QWidget):
    """A row of Today."""

    def __init__(self, theme: Theme, words: Say, view: ChannelView, token: str) -> None:
        super().__init__()
        self._theme = theme
        self._view: ChannelView | None = None
        name = label(view.name, "strong")
        names = (words.say("ui.channel.microphone"), words.say("ui.channel.caller"))
        metrics = QFontMetrics(theme.font(BODY, strong=True))
        name.setFixedWidth(max(theme.px(56), *(metrics.horizontalAdvance(one) for one in names)))
        self.meter = LevelMeter(theme, words.say("ui.channel.meter", channel=view.name), token)
        self.meter.setFixedWidth(theme.px(160))
        self._mark = QLabel()
        self._mark.setFixedSize(theme.px(16), theme.px(16))
        self._sentence = label("", wrap=True)
        across = row(theme, spacing=12)
        across.addWidget(name)
        across.addWidget(self.meter)
        across.addWidget(self._mark)
        across.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
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
        if self._view is None:
            return
        self._mark.setVisible(not self._view.fine)
        if not self._view.fine:
            ink = self._theme.colour("attention")
            ratio = self.devicePixelRatioF()
            self._mark.setPixmap(self._theme.icons.pixmap("attention", ink, self._theme.px(16), ratio))
