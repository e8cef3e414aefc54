"""The buttons over an instrument: to the next cue, rise, talk-over or stretch heard out, and the zoom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from coach.ui.kit.pieces import button, label
from coach.ui.kit.reflow import Flow
from coach.ui.kit.theme import Theme
from coach.ui.plot.instrument import Instrument
from coach.views.time_window import ZOOM_STEP
from coach.views.timeline_view import JumpTo, TimelineView
from coach.views.wording import Words

KEYS = {
    JumpTo.CUE: Qt.Key.Key_C,
    JumpTo.RISE: Qt.Key.Key_R,
    JumpTo.TALK_OVER: Qt.Key.Key_T,
    JumpTo.HEARD_OUT: Qt.Key.Key_H,
}
"""The same in every language: they stand on the buttons."""


class JumpBar(QWidget):
    """The buttons, and their keys on the whole page."""

    def __init__(self, theme: Theme, words: Words, instrument: Instrument, page: QWidget) -> None:
        """The keys work wherever the keyboard is on the `page`, except where text is typed."""
        super().__init__()
        self._instrument, self._page = instrument, page
        across = Flow(theme.px(8))
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(label(words.say("ui.instrument.next"), "small"))
        self.buttons: dict[JumpTo, QPushButton] = {}
        for to, key in KEYS.items():
            name, letter = words.say(f"ui.instrument.next_{to.value}"), QKeySequence(key).toString()
            jump = partial(self._jump, to)
            made = button(f"{name}  {letter}", "tap", clicked=jump)
            made.setAccessibleName(words.say("ui.instrument.next_spoken", name=name, key=letter))
            self.buttons[to] = made
            across.addWidget(made)
            self._on_key(QKeySequence(key), jump)
        for text, key_name, keys, action in (
            ("+", "closer", (Qt.Key.Key_Plus, Qt.Key.Key_Equal), partial(instrument.zoom, ZOOM_STEP)),
            ("\N{MINUS SIGN}", "wider", (Qt.Key.Key_Minus,), partial(instrument.zoom, 1 / ZOOM_STEP)),
            ("", "show_whole", (Qt.Key.Key_0,), instrument.show_whole),
        ):
            said = words.say(f"ui.instrument.{key_name}")
            made = button(text or f"{said}  0", "tap", clicked=action)
            made.setAccessibleName(said if text else words.say("ui.instrument.show_whole_spoken"))
            across.addWidget(made)
            for one in keys:
                self._on_key(QKeySequence(one), action)
        self.setLayout(across)
        self.show_view(instrument.view)

    def show_view(self, view: TimelineView) -> None:
        """Offer only what the call has."""
        for to, made in self.buttons.items():
            made.setEnabled(bool(view.jumps[to]))

    def _jump(self, to: JumpTo) -> None:
        """Go there. A cue gets the keyboard, which opens its receipt."""
        if self._instrument.jump(to) and to is JumpTo.CUE:
            at_s = self._instrument.hairline_s
            mark = next(one for one in self._instrument.marks if one.mark.time_s == at_s)
            mark.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_key(self, keys: QKeySequence, action: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)
