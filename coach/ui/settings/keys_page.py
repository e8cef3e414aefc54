"""The section about keys from other programs: what works here, and fields in which to press the keys wanted."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QKeySequenceEdit, QLineEdit, QWidget

from coach.model.keys import KeyAction, chord_of
from coach.settings.schema import KeySettings
from coach.ui.kit.pieces import button, column, label, say_in
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.shell.page_services import PageServices
from coach.views.keys_view import KeysView, keys_view, refusal
from coach.views.settings_view import with_keys

DELETE = ("Backspace", "Del")
WIDTH, LEAST_NAME = 560, 160
"""The greatest width of the rows, and the least room for a name beside its field, in units. Ours."""
LOOK_MS = 200
"""How often an open page asks what became of the keys."""


class KeyField(QKeySequenceEdit):
    """A field in which keys are pressed. While it has the keyboard, keys that are taken are given back."""

    entered = Signal(bool)
    """Whether it has the keyboard now."""

    def __init__(self, name: str, without: str, clear: str) -> None:
        """`without`: what stands in the field where there are no keys; `clear`: what its button does."""
        super().__init__()
        inner = self.findChild(QLineEdit)
        assert inner is not None  # Qt's own words there are too long for the field
        inner.setPlaceholderText(without)
        inner.setAccessibleName(name)
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(name)
        for made in self.findChildren(QAbstractButton):
            made.setAccessibleName(clear)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.entered.emit(False)


class KeysPage(QWidget):
    """One row for each action."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        theme, words = services.theme, services.words
        inside = column(theme, spacing=8)
        inside.addWidget(label(words.say("ui.keys.hint"), "muted", wrap=True))
        self.here = label("", wrap=True)
        inside.addWidget(self.here)
        lines = column(theme, spacing=8)
        self.fields: dict[KeyAction, KeyField] = {}
        self.notes = {action: label("", "small", wrap=True) for action in KeyAction}
        for one in keys_view(words, KeySettings(), None).rows:
            field = KeyField(one.name, words.say("ui.keys.field"), words.say("ui.keys.clear", name=one.name))
            field.editingFinished.connect(partial(self._chosen, one.action))
            field.entered.connect(self._entered)
            self.fields[one.action] = field
            name = label(one.name, wrap=True)
            name.setBuddy(field)
            across = Beside(theme.px(12), least_px=theme.px(LEAST_NAME), grows=0)
            across.addWidget(name)
            across.addWidget(field)
            lines.addWidget(held(across))
            lines.addWidget(self.notes[one.action])
        table = QWidget()
        table.setLayout(lines)
        table.setMaximumWidth(theme.px(WIDTH))
        inside.addWidget(table)
        foot = Flow(theme.px(8))
        self.none = button(words.say("ui.keys.none"), clicked=self._take_none)
        foot.addWidget(self.none)
        inside.addWidget(held(foot))
        self.setLayout(inside)
        self._refused: dict[KeyAction, str] = {}
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._say)
        services.preferences.on_change(lambda _settings: self._show())
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def _show(self) -> None:
        """Show the keys that are chosen."""
        for one in self._view().rows:
            wanted = QKeySequence(one.chosen)
            if self.fields[one.action].keySequence() != wanted and one.action not in self._refused:
                self.fields[one.action].setKeySequence(wanted)
        self._say()

    def _say(self) -> None:
        """Say what became of them. What has not changed is not painted again."""
        view = self._view()
        say_in(self.here, view.here)
        for one in view.rows:
            say_in(self.notes[one.action], self._refused.get(one.action, one.note))
            self.fields[one.action].setEnabled(view.possible)
        self.none.setEnabled(any(one.chosen for one in view.rows))

    def _view(self) -> KeysView:
        services = self._services
        return keys_view(services.words, services.preferences.now.keys, services.keys.report())

    def _chosen(self, action: KeyAction) -> None:
        """Take the keys that were pressed, or say why they can't be. One that deletes takes them away."""
        prefs, words = self._services.preferences, self._services.words
        text = self.fields[action].keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if text in DELETE:
            text = ""
            self.fields[action].clear()
        chord = chord_of(text)
        why = refusal(words, prefs.now.keys, action, chord) if text else ""
        self._refused.pop(action, None)
        if why:
            self._refused[action] = why
            self._say()
            return
        prefs.change(with_keys(prefs.now, action, chord))
        self._services.keys.pause(False)  # the field still has the keyboard, and shows what became of them
        self._say()

    def _take_none(self) -> None:
        prefs = self._services.preferences
        self._refused.clear()
        prefs.change(msgspec.structs.replace(prefs.now, keys=KeySettings()))
        self._show()

    def _entered(self, entered: bool) -> None:
        self._services.keys.pause(entered)
