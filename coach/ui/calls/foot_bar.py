"""The bars at the foot of the list: what can be done with the calls that are chosen, and the way to undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from coach.ui.kit.pieces import button, column, frame, line_label, rename
from coach.ui.kit.reflow import Beside, held
from coach.ui.kit.theme import Theme
from coach.views.wording import Words

LEAST_SAID = 160
"""The least room of what a bar says beside its buttons, in units."""
TO_JOIN = 2
"""So many calls can be joined."""
MOST_TAG = 60
"""The longest tag, in letters: ours, a badge of some words."""


class ChosenBar(QWidget):
    """How many calls are chosen, and what can be done with them."""

    delete_requested = Signal()
    export_requested = Signal()
    report_requested = Signal()
    join_requested = Signal()
    tagged = Signal(str)
    """Emitted with a tag for all that are chosen."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._said = line_label("", "strong")
        self._tag = button(words.say("ui.history.tag_them"), clicked=self.ask_for_tag)
        self._export = button(words.say("ui.history.export_them"), clicked=self.export_requested.emit)
        self._report = button(words.say("ui.report.open"), clicked=self.report_requested.emit)
        self.join = button(words.say("ui.history.join_them"), clicked=self.join_requested.emit)
        self._delete = button("", clicked=self.delete_requested.emit)
        rename(self._delete, words.say("ui.history.delete_them"))
        self._delete.setToolTip(QKeySequence(Qt.Key.Key_Delete).toString(_NATIVE))
        actions = Beside(theme.px(8), least_px=theme.px(LEAST_SAID))
        for widget in (self._said, self._tag, self._report, self._export, self.join, self._delete):
            actions.addWidget(widget)
        self._actions = held(actions)
        self.field = _TagField(words)
        self.field.given_up.connect(self._leave_tag)
        self.field.returnPressed.connect(self._add_tag)
        asks = Beside(theme.px(8), least_px=theme.px(LEAST_SAID))
        asks.addWidget(self.field)
        asks.addWidget(button(words.say("ui.history.tag_add"), clicked=self._add_tag))
        asks.addWidget(button(words.say("ui.history.tag_not"), clicked=self._leave_tag))
        self._asks = held(asks)
        self._asks.hide()
        _dress(self, theme, self._actions, self._asks)
        self.hide()

    def show_chosen(self, chosen: int, every: int) -> None:
        """Show how many calls are chosen; nothing for none."""
        self._said.setText(self._words.say("ui.history.chosen", n=chosen, all=every))
        self.join.setVisible(chosen == TO_JOIN)
        self.setVisible(chosen > 0 or not self._asks.isHidden())

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Complete what is typed by one of these."""
        self.field.offer(tags)

    def ask_for_tag(self) -> None:
        """Move the keyboard into a field for a tag."""
        self._actions.hide()
        self._asks.show()
        self.show()
        self.field.setFocus()

    def _add_tag(self) -> None:
        tag = " ".join(self.field.text().split())
        self._leave_tag()
        if tag:
            self.tagged.emit(tag)

    def _leave_tag(self) -> None:
        self.field.clear()
        self._asks.hide()
        self._actions.show()
        self._tag.setFocus()


class _TagField(QLineEdit):
    """A field for a tag. Escape gives it up."""

    given_up = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setAccessibleName(words.say("ui.history.tag_name"))
        self.setPlaceholderText(words.say("ui.history.tag_hint"))
        self.setMaxLength(MOST_TAG)

    def offer(self, tags: Sequence[str]) -> None:
        completer = QCompleter(list(tags), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)


class UndoBar(QWidget):
    """What was just deleted, how long that can be undone, and the button that does."""

    undo_requested = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._said = line_label("")
        self.undo = button(words.say("ui.history.undo"), "primary", clicked=self.undo_requested.emit)
        keys = line_label(QKeySequence(QKeySequence.StandardKey.Undo).toString(_NATIVE), "small")
        across = Beside(theme.px(8), least_px=theme.px(LEAST_SAID))
        for widget in (self._said, self.undo, keys):
            across.addWidget(widget)
        _dress(self, theme, held(across))
        self.hide()

    def show_deleted(self, calls: int, seconds: int) -> None:
        """Show how many calls were deleted and the seconds left; nothing for none."""
        if calls:
            said = self._words.say("ui.history.deleted", n=calls, seconds=seconds)
            self._said.setText(said)
            self.setAccessibleDescription(said)
        self.setVisible(calls > 0)


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _dress(bar: QWidget, theme: Theme, *inside: QWidget) -> None:
    """Put these into a card."""
    down = column(theme, margins=(16, 8, 8, 8))
    for widget in inside:
        down.addWidget(widget)
    card = frame("foot")
    card.setLayout(down)
    whole = column(theme)
    whole.addWidget(card)
    bar.setLayout(whole)
