"""Notes at moments of a call, and the tags of the call: written, changed and deleted on its page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeGuard

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from coach.model.call_notes import MomentNote, Tag
from coach.ui.kit.pieces import button, check, column, frame, label, row
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.views.call_additions import MOST_NOTE_LINES_LENGTH, tag_named, with_note, without_tag
from coach.views.time_window import exact_clock
from coach.views.wording import Words

TAKE_OFF = "\N{MULTIPLICATION SIGN}"
EDITOR_HEIGHT = 84
"""Four lines, in units."""


class NoteText(QPlainTextEdit):
    """The text of a note. Ctrl+Return keeps it, Escape leaves it, Tab goes on to the buttons."""

    kept = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Take the keys that would be shortcuts of the page."""
        ours = Qt.KeyboardModifier.ControlModifier
        if _asks_for_override(event) and (_is_escape(event) or event.modifiers() & ours):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _asks_for_override(event: QEvent) -> TypeGuard[QKeyEvent]:
    """Whether this asks if a key is for the field, before it becomes a shortcut of the page."""
    return event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


class TagField(QLineEdit):
    """The field of a new tag. Escape leaves it, and not the page."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the key that would be a shortcut of the page."""
        if _asks_for_override(event) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteEditor(QWidget):
    """The card of one note at a time. `written` reports all notes of the call as they are then."""

    written = Signal(tuple)
    """Emitted with all MomentNotes."""
    closed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._notes: tuple[MomentNote, ...] = ()
        self._at: int | None = None
        self._time_s = 0.0
        self._title = label("", "strong")
        self.text = NoteText()
        self.text.setFixedHeight(theme.px(EDITOR_HEIGHT))
        self.text.kept.connect(self.keep)
        self.text.left.connect(self._close)
        self._delete = button(words.say("ui.note.delete"), clicked=self._remove)
        foot = row(theme)
        foot.addWidget(button(words.say("ui.note.keep"), "primary", clicked=self.keep))
        foot.addWidget(button(words.say("ui.note.leave"), clicked=self._close))
        foot.addWidget(self._delete)
        foot.addWidget(label(words.say("ui.note.keys"), "small"))
        foot.addStretch(1)
        inside = column(theme, spacing=8, margins=(16, 12, 16, 12))
        inside.addWidget(self._title)
        inside.addWidget(self.text)
        inside.addLayout(foot)
        card = frame("card")
        card.setLayout(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.hide()

    def show_notes(self, notes: tuple[MomentNote, ...]) -> None:
        """Take the notes that are kept now, in order of time. Text that is being typed stays."""
        self._notes = notes

    def add_at(self, time_s: float) -> None:
        """Write a new note at this moment."""
        self._open(None, time_s, "")

    def change(self, at: int) -> None:
        """Change the note at this place."""
        self._open(at, self._notes[at].time_s, self._notes[at].text)

    def _open(self, at: int | None, time_s: float, text: str) -> None:
        if self.isVisible():
            self.keep()
        self._at, self._time_s = at, time_s
        title = self._words.say("ui.note.at", clock=exact_clock(time_s))
        self._title.setText(title)
        self.text.setAccessibleName(title)
        self.text.setPlainText(text)
        self._delete.setVisible(at is not None)
        self.show()
        self.text.setFocus()

    def keep(self) -> None:
        """Keep what was typed. An empty note is none."""
        if self.isHidden():
            return
        text = self.text.toPlainText()[:MOST_NOTE_LINES_LENGTH]
        self._write(with_note(self._notes, self._at, MomentNote(self._time_s, text)))

    def _remove(self) -> None:
        self._write(with_note(self._notes, self._at, MomentNote(self._time_s, "")))

    def _write(self, notes: tuple[MomentNote, ...]) -> None:
        changed = notes != self._notes
        self._notes = notes
        self._close()
        if changed:
            self.written.emit(notes)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class TagChips(QWidget):
    """The tags of the whole call and of its moments as chips, each with a button that takes it off, and a field
    for a new one: of the whole call, or at the hairline.

    `written` reports all tags of the call as they are then.
    """

    written = Signal(tuple)
    """Emitted with all Tags."""
    moment_chosen = Signal(float)
    """Emitted with the second of a tag that was pressed."""

    def __init__(self, theme: Theme, words: Words, line_s: Callable[[], float], *, takes: bool) -> None:
        """`line_s` returns where the hairline stands. `takes`: whether tags can be added and taken off now."""
        super().__init__()
        self._theme, self._words, self._takes, self._line_s = theme, words, takes, line_s
        self._typed_at_s = 0.0
        self._tags: tuple[Tag, ...] = ()
        self._chips: list[QWidget] = []
        self._known = QStringListModel(self)
        self.field = TagField()
        self.field.left.connect(self._leave)
        self.field.setAccessibleName(words.say("ui.tag.add"))
        self.field.setPlaceholderText(words.say("ui.tag.placeholder"))
        self.field.setFixedWidth(theme.px(140))
        completer = QCompleter(self._known, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self.field.hide()
        self.at_line = check("", False, lambda _on: self.field.setFocus())
        self.at_line.hide()
        self.plus = button("+", "tap", clicked=self.begin)
        self.plus.setAccessibleName(words.say("ui.tag.add"))
        self.plus.setVisible(takes)
        self._across = Flow(theme.px(8))
        for widget in (self.field, self.at_line, self.plus):
            self._across.addWidget(widget)
        self.setLayout(self._across)

    def suggest(self, names: tuple[str, ...]) -> None:
        """Suggest these tags while one is typed."""
        self._known.setStringList(list(names))

    def begin(self) -> None:
        """Let a tag be typed."""
        self._typed_at_s = self._line_s()
        where = self._words.say("ui.tag.at_line", time=exact_clock(self._typed_at_s))
        self.at_line.setText(where)
        self.at_line.setAccessibleName(where)
        self.at_line.setChecked(False)
        self.at_line.show()
        self.field.show()
        self.field.setFocus()

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Show these tags."""
        if tags == self._tags and self._chips:
            return
        self._tags = tags
        for chip in self._chips:
            self._across.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in sorted(tags, key=lambda one: one.time_s or 0.0)]
        for widget in (*self._chips, self.field, self.at_line, self.plus):
            self._across.removeWidget(widget)
            self._across.addWidget(widget)
        self.updateGeometry()

    def _chip(self, tag: Tag) -> QWidget:
        """Return the chip of a tag. That of a moment goes there, and is taken off by a button of its own."""
        words, time_s = self._words, tag.time_s
        name = words.say("ui.tag.name", name=tag.name)
        remove = button(f"{name}  {TAKE_OFF}" if time_s is None else TAKE_OFF, "tap")
        remove.setAccessibleName(words.say("ui.tag.remove", name=tag.name))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(lambda _on=False: self._write(without_tag(self._tags, tag)))
        if time_s is None:
            if not self._takes:
                remove.setText(name)
            remove.setEnabled(self._takes)
            return remove
        remove.setVisible(self._takes)
        go = button(words.say("ui.tag.at", name=tag.name, time=exact_clock(time_s)), "tap")
        go.clicked.connect(lambda _on=False: self.moment_chosen.emit(time_s))
        both = row(self._theme, spacing=0)
        both.addWidget(go)
        both.addWidget(remove)
        return held(both)

    def _leave(self) -> None:
        self.field.clear()
        self.field.hide()
        self.at_line.hide()
        self.plus.setFocus()

    def _add(self) -> None:
        tag = tag_named(self.field.text(), self._typed_at_s if self.at_line.isChecked() else None)
        self._leave()
        if tag is not None and tag not in self._tags:
            self._write((*self._tags, tag))

    def _write(self, tags: tuple[Tag, ...]) -> None:
        self.show_tags(tags)
        self.written.emit(tags)
        self.plus.setFocus()
