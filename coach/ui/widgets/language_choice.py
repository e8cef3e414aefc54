"""The language, in Settings: a list, and when a change of it holds."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from coach.ui.parts import Parts
from coach.ui.presenters.settings import language_choices, with_language
from coach.ui.widgets.pieces import label, row


class LanguageChooser(QWidget):
    """The list, and the sentence beside it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        words, preferences = parts.words, parts.preferences
        rows, chosen = language_choices(words, preferences.now.language)
        self.choices = QComboBox()
        self.choices.setAccessibleName(words.say("ui.settings.language"))
        self.choices.addItems([one.label for one in rows])
        self.choices.setCurrentIndex(chosen)
        self.choices.activated.connect(
            lambda index: preferences.change(with_language(preferences.now, rows[index].choice))
        )
        across = row(parts.theme)
        across.addWidget(self.choices)
        across.addWidget(label(words.say("ui.settings.language_hint"), "muted"))
        across.addStretch(1)
        self.setLayout(across)
