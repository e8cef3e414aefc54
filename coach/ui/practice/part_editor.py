"""One part of a lesson being made: its title, its text, its recording, or its drill or scene."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coach.practice.lesson import PartKind
from coach.practice.lesson_draft import DraftPart
from coach.practice.lesson_package import LONGEST_SOUND_S
from coach.ui.kit.pieces import button, column, label, rename, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.maker_fields import ChoiceField, Field, LineField, TextField
from coach.views.lesson_maker_view import Choice, chosen, kind_word, needed, recording_words, text_name
from coach.views.wording import Words


class PartEditor(QFrame):
    """`changed` has the part as it is after each letter."""

    changed = Signal(object)
    choose_pressed = Signal()
    hear_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._words = words
        self._part: DraftPart | None = None
        self._choices: Sequence[Choice] = ()
        say = words.say
        self._heading = label("", "strong", wrap=True)
        self.title = LineField(theme, needed(words, "part_title"), lambda text: self._put(title=text))
        self.which = ChoiceField(
            theme, needed(words, "which_drill"), say("lesson_maker.choose_one"), self._take_choice
        )
        self.text = TextField(theme, say("lesson_maker.text"), lambda text: self._put(text=text))
        self.say = TextField(theme, needed(words, "say"), lambda text: self._put(say=text))
        self.notes = TextField(theme, say("lesson_maker.part_notes"), lambda text: self._put(notes=text))
        self.choose = button(say("lesson_maker.choose"), clicked=self.choose_pressed.emit)
        self.hear = button(say("lesson_maker.hear"), clicked=self.hear_pressed.emit)
        self._state = label("", "muted", wrap=True)
        acts = Flow(theme.px(8))
        for one in (self.choose, self.hear, self._state):
            acts.addWidget(one)
        self.sound = _SoundField(theme, needed(words, "recording"), held(acts), self.choose)
        most_s = round(LONGEST_SOUND_S)
        self._limits = label(say("lesson_maker.recording_note", most_s=most_s), "small", wrap=True)
        inside = column(theme, spacing=8, margins=(16, 12, 16, 16))
        for shown in (
            self._heading, self.title, self.which, self.text, self.say, self.sound, self._limits, self.notes,
        ):  # fmt: skip
            inside.addWidget(shown)
        self.setLayout(inside)

    def show_part(self, at: int, part: DraftPart, choices: Sequence[Choice]) -> None:
        """Show a part; `choices`: the drills or scenes it may ask for."""
        words, kind = self._words, part.kind
        heard, done = kind is PartKind.DEMONSTRATION, kind in {PartKind.DRILL, PartKind.SCENE}
        self._part, self._choices = part, choices
        self._heading.setText(words.say("lesson_maker.part_heading", at=at + 1, kind=kind_word(words, kind)))
        self.title.show_text(part.title)
        self.text.rename(text_name(words, kind))
        self.text.show_text(part.text)
        self.say.show_text(part.say)
        self.notes.show_text(part.notes)
        for shown, on in ((self.which, done), (self.say, heard), (self.sound, heard), (self._limits, heard)):
            shown.setVisible(on)
        if done:
            self.which.rename(needed(words, f"which_{kind.value}"))
            self.which.show_choices([one.title for one in choices], chosen(choices, part))

    def show_sound(self, *, checking: bool, playing: bool) -> None:
        """Show how it stands with the recording."""
        there = self._part is not None and self._part.sound is not None
        chosen_one = "" if self._part is None else recording_words(self._words, self._part)
        say_in(self._state, self._words.say("lesson_maker.checking") if checking else chosen_one)
        self.choose.setEnabled(not checking)
        self.hear.setEnabled(there and not checking)
        rename(self.hear, self._words.say("lesson.stop_playing" if playing else "lesson_maker.hear"))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong beside each field."""
        for name, field in self._fields().items():
            field.say_problem(problems.get(name, ""))

    def focus_on(self, name: str) -> None:
        """Give the keyboard to a field."""
        self._fields()[name].editor.setFocus()

    def _fields(self) -> dict[str, Field]:
        named = {"title": self.title, "text": self.text, "say": self.say, "sound": self.sound}
        return {**named, "name": self.which, "notes": self.notes}

    def _put(self, **fields: str) -> None:
        if self._part is not None:
            self._part = replace(self._part, **fields)  # type: ignore[arg-type]  # its fields of text
            self.changed.emit(self._part)

    def _take_choice(self, index: int) -> None:
        """Take a drill or scene. Its title is the part's, unless another was typed."""
        part, wanted = self._part, self._choices[index]
        if part is None:
            return
        before = chosen(self._choices, part)
        typed = part.title if before is None or part.title != self._choices[before].title else ""
        self._part = replace(part, name=wanted.name, beside=wanted.beside, title=typed or wanted.title)
        self.title.show_text(self._part.title)
        self.changed.emit(self._part)


class _SoundField(Field):
    """The recording: its buttons in place of an editor. The keyboard goes to the first."""

    def __init__(self, theme: Theme, name: str, acts: QWidget, first: QWidget) -> None:
        super().__init__(theme, name, acts)
        self.editor = first


Choices = Callable[[DraftPart], Sequence[Choice]]
"""The drills or scenes that a part may ask for."""
