"""A clear sentence at the head of the window: what happened and what to do. It stays until it is dismissed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.ports import Say
from coach.ui.theme import Theme
from coach.ui.widgets.icon_button import IconButton
from coach.ui.widgets.pieces import column, frame, label, row

# More at once nobody reads: the oldest goes.
MOST_SENTENCES = 3


class Notice(QWidget):
    """A bar that is only there when it has something to say. A new sentence comes under those before it; one
    that is there already is not said twice."""

    def __init__(self, theme: Theme, words: Say) -> None:
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
        """Show this sentence, and those that are not dismissed."""
        before = [one for one in self._sentences if one != sentence]
        self._sentences = [*before, sentence][-MOST_SENTENCES:]
        text = "\n".join(self._sentences)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()

    def dismiss(self) -> None:
        """All of it was read."""
        self._sentences.clear()
        self.hide()

    def _dress(self) -> None:
        ink = self._theme.colour("attention")
        size = self._theme.px(20)
        self._mark.setPixmap(self._theme.icons.pixmap("attention", ink, size, self.devicePixelRatioF()))
