"""The menu that a right click on the overlay opens."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from coach.model.keys import KeyAction
from coach.views.hearing import listen_key
from coach.views.overlay_view import OverlayView
from coach.views.wording import Words


class OverlayMenu(QMenu):
    """The menu of the overlay. Its actions are signals.

    It shows the keys that work from any program, and no others: the overlay never has the keyboard.
    """

    def __init__(self, words: Words, view: OverlayView, keys: Mapping[KeyAction, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tips = self._action(words.say("ui.tip_panel.open"), KeyAction.TIPS)
        pausing = words.say("ui.overlay.resume_cues" if view.paused else "ui.overlay.pause_cues")
        self.pause = self._action(pausing, KeyAction.PAUSE, enabled=view.on_call)
        self.mark = self._action(
            view.mark or words.say("ui.steps.mark"), KeyAction.MARK, enabled=bool(view.mark)
        )
        kept = "stop_keeping" if view.keeps_sound else "keep_sound"
        self.own_sound = self._action(words.say(f"ui.sound.{kept}"), enabled=view.can_keep_sound)
        self.listen = self._action(words.say(listen_key(view.listening, view.hearing)), KeyAction.LISTEN)
        self.review = self._action(words.say("ui.overlay.open_review"))
        self.addSeparator()
        self.hide_overlay = self._action(words.say("ui.overlay.hide"))
        self.leave = self._action(words.say("ui.tray.quit"))

    def _action(self, text: str, key: KeyAction | None = None, *, enabled: bool = True) -> QAction:
        action = self.addAction(text)
        if key is not None and key in self._keys:
            action.setText(f"{text}\t{self._keys[key]}")
        action.setEnabled(enabled)
        return action
