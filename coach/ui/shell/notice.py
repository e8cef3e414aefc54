"""The bar at the top of the main window, for what happened."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import column, frame, label, row
from coach.ui.kit.theme import Theme
from coach.views.wording import Words

# Nobody reads more at once: the oldest is dropped.
MOST_SENTENCES = 3
DONE_MS = 8_000
"""So long it is said that something is done: ours, a sentence is read in half of it."""


class Notice(QWidget):
    """A bar that appears only when it has something to say. New sentences go below the old ones, and none
    appears twice. That something is done looks otherwise, and goes by itself."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setAccessibleName(words.say("ui.notice.name"))
        self._theme = theme
        self._sentences: list[str] = []
        self._done = False
        self._goes = QTimer(self)
        self._goes.setInterval(DONE_MS)
        self._goes.setSingleShot(True)
        self._goes.timeout.connect(self.dismiss)
        self._mark = QLabel()
        self._text = label("", wrap=True)
        self._dismiss = IconButton(theme, keyboard=True)
        self._dismiss.become("close", words.say("ui.notice.dismiss"))
        self._dismiss.clicked.connect(self.dismiss)
        across = row(theme, spacing=12, margins=(16, 8, 8, 8))
        across.addWidget(self._mark)
        across.addWidget(self._text, 1)
        across.addWidget(self._dismiss)
        self._bar = bar = frame("notice")
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
        if self._done:
            self.dismiss()
        self._show(sentence)

    def say_done(self, sentence: str) -> None:
        """Say for a while that something is done. It takes the place of what was said to be done before, and
        stands below what is wrong."""
        if self._done or not self._sentences:
            self._sentences.clear()
            self._done = True
            self._dress()
            self._goes.start()
        self._show(sentence)

    def _show(self, sentence: str) -> None:
        before = [one for one in self._sentences if one != sentence]
        self._sentences = [*before, sentence][-MOST_SENTENCES:]
        text = "\n".join(self._sentences)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()

    def dismiss(self) -> None:
        """Remove all sentences: they were read."""
        self._sentences.clear()
        self._goes.stop()
        self._done = False
        self.hide()
        self._dress()

    def _dress(self) -> None:
        name, token = ("fair", "credit") if self._done else ("attention", "attention")
        ink, size = self._theme.colour(token), self._theme.px(20)
        self._mark.setPixmap(self._theme.icons.pixmap(name, ink, size, self.devicePixelRatioF()))
        role = "done" if self._done else "notice"
        if self._bar.property("role") != role:
            self._bar.setProperty("role", role)
            self._bar.style().polish(self._bar)
