"""The bar at the top of the main window, for what happened."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import column, frame, label, row
from coach.ui.kit.theme import Theme
from coach.views.wording import Words

# Nobody reads more at once: the oldest is dropped.
MOST_SENTENCES = 3


class Notice(QWidget):
    """A bar that appears only when it has something to say. New sentences go below the old ones, and none
    appears twice."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setAccessibleName(words.say("ui.notice.name"))
        self._theme = theme
        self._sentences: list[str] = []
        self._mark = QLabel()
        self._text = label("", wrap=True)
        self._dismiss = IconButton(theme, keyboard=True)
        self._dismiss.become("close", words.say("ui.notice.dismiss"))
        self._dismiss.clicked.connect(self.dismiss)
        across = row(theme, spacing=12, margins=(16, 8, 8, 8))
        across.addWidget(self._mark)
        across.addWidget(self._text, 1)
        across.addWidget(self._dismiss)
        bar = frame("notice")
        bar.setLayout(across)
        whole = column(theme, margins=(16, 16, 16, 0))
        whole.addWidget(bar)
        self.setLayout(whole)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def say(self, sentence: str) -> None:
        """Show this sentence below those that are not dismissed."""
        before = [one for one in self._sentences if one != sentence]
        self._sentences = [*before, sentence][-MOST_SENTENCES:]
        text = "\n".join(self._sentences)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()

    def dismiss(self) -> None:
        """Remove all sentences: they were read."""
        self._sentences.clear()
        self.hide()

    def _dress(self) -> None:
        ink = self._theme.colour("attention")
        size = self._theme.px(20)
        self._mark.setPixmap(self._theme.icons.pixmap("attention", ink, size, self.devicePixelRatioF()))
