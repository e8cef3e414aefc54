"""What the keys of a stage do. A presenter's remote sends Page Up and Page Down, F5, Escape and B."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from coach.ui.stage.showing import Showing

KEYS: dict[Qt.Key, Callable[[Showing], object]] = {
    Qt.Key.Key_Space: Showing.toggle,
    Qt.Key.Key_MediaPlay: Showing.toggle,
    Qt.Key.Key_MediaTogglePlayPause: Showing.toggle,
    Qt.Key.Key_Left: Showing.back,
    Qt.Key.Key_Right: Showing.forward,
    Qt.Key.Key_PageDown: Showing.next,
    Qt.Key.Key_Down: Showing.next,
    Qt.Key.Key_N: Showing.next,
    Qt.Key.Key_PageUp: Showing.previous,
    Qt.Key.Key_Up: Showing.previous,
    Qt.Key.Key_Home: Showing.begin,
    Qt.Key.Key_F5: Showing.begin,
    Qt.Key.Key_End: Showing.show_end,
    Qt.Key.Key_Minus: Showing.slower,
    Qt.Key.Key_Plus: Showing.faster,
    Qt.Key.Key_Equal: Showing.faster,
    Qt.Key.Key_L: Showing.loop_here,
    Qt.Key.Key_B: Showing.toggle_black,
    Qt.Key.Key_Period: Showing.toggle_black,
    Qt.Key.Key_1: partial(Showing.play_take, number=0),
    Qt.Key.Key_2: partial(Showing.play_take, number=1),
    Qt.Key.Key_S: Showing.turn_matching,
    Qt.Key.Key_M: Showing.mark_here,
}

PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
"""With Ctrl or Alt a key is somebody else's."""


def obey(event: QKeyEvent, showing: Showing) -> bool:
    """Do what a key asks for; return whether it asks for anything. Escape is the window's own."""
    action = KEYS.get(Qt.Key(event.key()))
    if (
        action is None
        or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
    ):
        return False
    action(showing)
    return True
