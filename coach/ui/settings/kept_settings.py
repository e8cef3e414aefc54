"""How long calls are kept and in how many copies, in settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from coach.ui.kit.pieces import ask, column, label, say_in
from coach.ui.kit.reflow import held
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.settings.look_settings import named_box
from coach.ui.shell.page_services import PageServices
from coach.views.kept_view import KeptChoice, deletes_more, kept_choices, room_taken, room_words, with_kept


class KeptChoices(QWidget):
    """Three boxes, and the room that all takes."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        theme, words = services.theme, services.words
        down = column(theme, spacing=8)
        self.boxes: dict[str, QComboBox] = {}
        for choice in kept_choices(words, services.preferences.now):
            box = ShrinkingBox()
            box.addItems(choice.labels)
            box.setCurrentIndex(choice.chosen)
            box.activated.connect(partial(self._choose, choice))
            self.boxes[choice.field] = box
            down.addWidget(held(named_box(services, choice.name, box)))
        down.addWidget(label(words.say("ui.kept.hint"), "small", wrap=True))
        self._room = label("", "small", wrap=True)
        down.addWidget(self._room)
        self.setLayout(down)
        folder = services.data_folder
        if folder is not None:
            services.fetch_slowly(
                lambda: room_taken(folder), lambda taken: say_in(self._room, room_words(words, taken))
            )

    def _say_room(self, taken: tuple[int, int]) -> None:
        say_in(self._room, room_words(self._services.words, taken))

    def _choose(self, choice: KeptChoice, index: int) -> None:
        prefs, words, value = self._services.preferences, self._services.words, choice.values[index]
        if not deletes_more(prefs.now, choice.field, value):
            prefs.change(with_kept(prefs.now, choice.field, value))
            return
        box = self.boxes[choice.field]
        box.setCurrentIndex(choice.values.index(prefs.now.kept.keep_days))
        ask(
            self,
            words.say("ui.kept.sure_title"),
            words.say("ui.kept.sure_text", age=choice.labels[index]),
            yes=words.say("ui.kept.sure_yes"),
            no=words.say("ui.kept.sure_no"),
            then=lambda: self._confirmed(choice, index),
        )

    def _confirmed(self, choice: KeptChoice, index: int) -> None:
        prefs = self._services.preferences
        self.boxes[choice.field].setCurrentIndex(index)
        prefs.change(with_kept(prefs.now, choice.field, choice.values[index]))
