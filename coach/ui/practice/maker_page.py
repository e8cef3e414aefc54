"""Making a lesson: its title, goal and notes, its parts in order, and the part that is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice.demonstration import Demonstration
from coach.practice.lesson import PartKind
from coach.practice.lesson_draft import DraftPart, LessonDraft
from coach.ui.kit.pieces import button, column, frame, label, page, rename, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.maker_fields import Field, LineField, TextField
from coach.ui.practice.part_editor import Choices, PartEditor
from coach.ui.practice.part_list import PartList
from coach.views.lesson_maker_view import Field as FieldName
from coach.views.lesson_maker_view import maker_view, needed, title_of
from coach.views.wording import Words


class MakerPage(QWidget):
    """Holds the draft while it is written. `edited` is emitted after each change. Ctrl+S saves, Escape
    leaves."""

    save_pressed = Signal()
    thrown_away = Signal()
    left = Signal()
    edited = Signal()
    recording_wanted = Signal(int)
    """Emitted with the key of the part whose recording is to be chosen."""
    hear_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self.draft = LessonDraft()
        self._choices: Choices = lambda _part: ()
        self._at: int | None = None
        self._keys: list[int] = []
        """A number for each part, which stays its own when it is moved."""
        self._next_key = 0
        self._removed: tuple[int, int, DraftPart] | None = None
        self._says_missing = False
        self._checking: set[int] = set()
        self._recording_problems: dict[int, str] = {}
        self.playing = False
        say = words.say
        self.title = LineField(theme, needed(words, "title"), lambda text: self._put(title=text))
        self.goal = LineField(theme, needed(words, "goal"), lambda text: self._put(goal=text))
        self.notes = TextField(theme, say("lesson_maker.notes"), lambda text: self._put(notes=text))
        self.list = PartList(theme, say("lesson_maker.list_name"))
        self.parts = Field(theme, needed(words, "parts"), self.list)
        self.list.setAccessibleName(say("lesson_maker.list_name"))
        self.adds = {kind: button(say(f"lesson_maker.add_{kind.value}")) for kind in PartKind}
        for kind, pressed in self.adds.items():
            pressed.clicked.connect(lambda _checked=False, kind=kind: self.add(kind))
        self.up = button(say("lesson_maker.up"), clicked=lambda: self._move_by(-1))
        self.down = button(say("lesson_maker.down"), clicked=lambda: self._move_by(1))
        self.remove = button(say("lesson_maker.remove"), clicked=self._remove)
        self.put_back = button("", "plain", clicked=self._put_back)
        self.editor = PartEditor(theme, words)
        self.save = button(say("lesson_maker.save"), "primary", clicked=self.save_pressed.emit)
        self._leave = button(say("lesson.back"), clicked=self.left.emit)
        self._throw = button(say("lesson_maker.throw_away"), clicked=self.thrown_away.emit)
        self._said = label("", "attention", wrap=True)
        content = column(theme, spacing=12)
        content.addWidget(label(say("lesson_maker.make"), "title", wrap=True))
        for one in (self.title, self.goal, self.notes, self.parts):
            content.addWidget(one)
        ordering, adding = Flow(theme.px(8)), Flow(theme.px(8))
        for pressed in (self.up, self.down, self.remove, self.put_back):
            ordering.addWidget(pressed)
        for pressed in self.adds.values():
            adding.addWidget(pressed)
        self._ordering = held(ordering)
        self._how = label(say("lesson_maker.parts_note"), "small", wrap=True)
        content.addWidget(self._ordering)
        content.addWidget(self._how)
        content.addWidget(held(adding))
        content.addWidget(self.editor)
        content.addStretch(1)
        content.addWidget(frame("rule"))
        content.addWidget(self._said)
        foot = Flow(theme.px(8))
        for pressed in (self.save, self._leave, self._throw):
            foot.addWidget(pressed)
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)
        self.list.currentRowChanged.connect(self._choose)
        self.list.move_wanted.connect(self._move)
        self.list.remove_wanted.connect(self._remove)
        self.editor.changed.connect(self._take_part)
        self.editor.choose_pressed.connect(self._want_recording)
        self.editor.hear_pressed.connect(self.hear_pressed.emit)

    def show_draft(self, draft: LessonDraft, choices: Choices) -> None:
        """Begin with this draft. `choices`: the drills or scenes a part may ask for."""
        self.draft, self._choices = draft, choices
        self._keys = list(range(len(draft.parts)))
        self._next_key = len(self._keys)
        self._at, self._removed, self._says_missing = (0 if draft.parts else None), None, False
        self._checking.clear()
        self._recording_problems.clear()
        self._show()
        self.title.line.setFocus()

    @property
    def part(self) -> DraftPart | None:
        """The part that is chosen."""
        return None if self._at is None else self.draft.parts[self._at]

    def add(self, kind: PartKind) -> None:
        """Add an empty part after the one that is chosen, and begin with its first field."""
        at = len(self.draft.parts) if self._at is None else self._at + 1
        self._insert(at, self._next_key, DraftPart(kind))
        self._next_key += 1
        done = kind in {PartKind.DRILL, PartKind.SCENE}
        self.editor.focus_on("name" if done else "title")

    def mend_first(self, *, among_all: bool = True) -> bool:
        """Say everything that is wrong, and give the keyboard to the first. Returns whether anything is."""
        self._says_missing = self._says_missing or among_all
        self._show()
        view = maker_view(self._words, self.draft, says_missing=True)
        if view.first is not None:
            say_in(self._said, self._words.say("lesson_maker.to_mend", n=view.wrong))
            self._focus_on(view.first)
        return view.first is not None

    def check_recording(self, key: int) -> None:
        """Say that the recording of a part is being checked."""
        self._checking.add(key)
        self._recording_problems.pop(key, None)
        self._show()

    def take_lengths(self, lengths_s: Mapping[Path, float]) -> None:
        """Take how long the recordings are that are kept."""
        parts = tuple(
            replace(part, sound_s=lengths_s[part.sound])
            if isinstance(part.sound, Path) and part.sound in lengths_s
            else part
            for part in self.draft.parts
        )
        self.draft = replace(self.draft, parts=parts)
        self._show()

    def take_recording(self, key: int, found: Demonstration | None, name: str = "", problem: str = "") -> None:
        """Take the recording of a part, or say why it can't be one: the part keeps what it had."""
        self._checking.discard(key)
        if key in self._keys:
            at = self._keys.index(key)
            if found is not None:
                part = replace(self.draft.parts[at], sound=found.stream, sound_name=name, sound_s=found.lasts_s)
                self.draft = self.draft.changed(at, part)
                self.edited.emit()
            elif problem:
                self._recording_problems[key] = problem
        self._show()

    def show_playing(self, playing: bool) -> None:
        """Show whether the recording is heard."""
        self.playing = playing
        self._show()

    def _put(self, **fields: str) -> None:
        self.draft = replace(self.draft, **fields)  # type: ignore[arg-type]  # its fields of text
        self._after_change()

    def _take_part(self, part: DraftPart) -> None:
        if self._at is not None:
            self.draft = self.draft.changed(self._at, part)
            self._after_change()

    def _choose(self, row: int) -> None:
        if row >= 0 and row != self._at:
            self._at = row
            self._show()

    def _insert(self, at: int, key: int, part: DraftPart) -> None:
        self.draft = self.draft.with_part(at, part)
        self._keys.insert(at, key)
        self._at = at
        self._after_change()

    def _move_by(self, by: int) -> None:
        if self._at is not None:
            self._move(self._at, self._at + by)

    def _move(self, at: int, to: int) -> None:
        if 0 <= to < len(self.draft.parts):
            self.draft = self.draft.moved(at, to)
            self._keys.insert(to, self._keys.pop(at))
            self._at = to
            self._after_change()

    def _remove(self) -> None:
        if self._at is None:
            return
        at, part = self._at, self.draft.parts[self._at]
        self._removed = (at, self._keys.pop(at), part)
        self.draft = self.draft.without(at)
        self._at = min(at, len(self.draft.parts) - 1) if self.draft.parts else None
        self._after_change()
        (self.list if self.draft.parts else self.put_back).setFocus()

    def _put_back(self) -> None:
        if self._removed is not None:
            at, key, part = self._removed
            self._removed = None
            self._insert(min(at, len(self.draft.parts)), key, part)
            self.list.setFocus()

    def _want_recording(self) -> None:
        if self._at is not None:
            self.recording_wanted.emit(self._keys[self._at])

    def _after_change(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        view = maker_view(self._words, self.draft, says_missing=self._says_missing)
        for name, text in (("title", self.draft.title), ("goal", self.draft.goal), ("notes", self.draft.notes)):
            field = self._of_lesson(name)
            assert isinstance(field, LineField | TextField)
            field.show_text(text)
        self.list.show_rows(view.rows, self._at)
        for of_parts in (self.list, self._how):
            of_parts.setVisible(bool(view.rows))
        self._ordering.setVisible(bool(view.rows) or self._removed is not None)
        for name in ("title", "goal", "notes", "parts"):
            self._of_lesson(name).say_problem(view.problems.get((None, name), ""))
        at, last = self._at, len(self.draft.parts) - 1
        self.up.setEnabled(at is not None and at > 0)
        self.down.setEnabled(at is not None and at < last)
        self.remove.setEnabled(at is not None)
        self.put_back.setVisible(self._removed is not None)
        if self._removed is not None:
            title = title_of(self._words, self._removed[2])
            rename(self.put_back, self._words.say("lesson_maker.put_back", title=title))
        self.editor.setVisible(at is not None)
        if at is not None:
            part, key = self.draft.parts[at], self._keys[at]
            self.editor.show_part(at, part, self._choices(part))
            self.editor.show_sound(checking=key in self._checking, playing=self.playing)
            said = {field: text for (number, field), text in view.problems.items() if number == at}
            if key in self._recording_problems:
                said["sound"] = self._recording_problems[key]
            self.editor.show_problems(said)
        if not view.wrong:
            say_in(self._said, "")

    def _of_lesson(self, name: str) -> Field:
        return {"title": self.title, "goal": self.goal, "notes": self.notes, "parts": self.parts}[name]

    def _focus_on(self, field: FieldName) -> None:
        part, name = field
        if part is None:
            target = self.adds[PartKind.TEXT] if name == "parts" else self._of_lesson(name).editor
            target.setFocus()
            return
        self.list.setCurrentRow(part)
        self.editor.focus_on(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Save):
            self.save_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
