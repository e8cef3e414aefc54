"""How the windows look, in settings: light or dark, the size of the text, and the language."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from coach.settings.schema import ThemeChoice
from coach.ui.kit.pieces import line_label
from coach.ui.kit.reflow import Flow
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.shell.page_services import PageServices
from coach.views.settings_view import language_choices, text_sizes, with_language, with_look


class ThemeChooser(QWidget):
    """As the system has it, or always light or dark. It takes effect at once."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        words, preferences = services.words, services.preferences
        self.choices = ShrinkingBox()
        self.choices.addItems([words.say(f"ui.look.{choice.value}") for choice in ThemeChoice])
        self.choices.setCurrentIndex(list(ThemeChoice).index(preferences.now.look.theme))
        self.choices.activated.connect(
            lambda index: preferences.change(with_look(preferences.now, theme=list(ThemeChoice)[index]))
        )
        self.setLayout(named_box(services, words.say("ui.look.theme"), self.choices))


class TextSizeChooser(QWidget):
    """The size of all text, in percent of the system's. It takes effect at once."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        words, preferences = services.words, services.preferences
        sizes = text_sizes(preferences.now)
        self.choices = ShrinkingBox()
        self.choices.addItems([words.say("ui.look.percent", percent=size) for size in sizes])
        self.choices.setCurrentIndex(sizes.index(preferences.now.look.text_percent))
        self.choices.activated.connect(
            lambda index: preferences.change(with_look(preferences.now, text_percent=sizes[index]))
        )
        self.setLayout(named_box(services, words.say("ui.look.text_size"), self.choices))


class LanguageChooser(QWidget):
    """The list of languages, and the sentence beside it."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        words, preferences = services.words, services.preferences
        rows, chosen = language_choices(words, preferences.now.language)
        self.choices = ShrinkingBox()
        self.choices.addItems([one.label for one in rows])
        self.choices.setCurrentIndex(chosen)
        self.choices.activated.connect(
            lambda index: preferences.change(with_language(preferences.now, rows[index].choice))
        )
        across = named_box(services, words.say("ui.settings.language"), self.choices)
        across.addWidget(line_label(words.say("ui.settings.language_hint"), "muted"))
        self.setLayout(across)


def named_box(services: PageServices, name: str, box: QComboBox) -> Flow:
    """Return a row of a box and its name."""
    box.setAccessibleName(name)
    named = line_label(name)
    named.setBuddy(box)
    across = Flow(services.theme.px(8))
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(named)
    across.addWidget(box)
    return across
