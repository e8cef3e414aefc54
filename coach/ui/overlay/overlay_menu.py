"""The menu that a right click on the overlay opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from coach.ui.shell.shortcuts import Keys
from coach.views.hearing import listen_key
from coach.views.overlay_view import OverlayView
from coach.views.wording import Words


class OverlayMenu(QMenu):
    """The menu of the overlay. Its actions are signals.

    It shows the keys of its actions, but the main window handles them: the overlay never has the keyboard.
    """

    def __init__(self, words: Words, view: OverlayView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tips = self._action(words.say("ui.tip_panel.open"), Keys.TIPS)
        pausing = words.say("ui.overlay.resume_cues" if view.paused else "ui.overlay.pause_cues")
        self.pause = self._action(pausing, Keys.PAUSE, enabled=view.on_call)
        self.mark = self._action(view.mark or words.say("ui.steps.mark"), Keys.MARK, enabled=bool(view.mark))
        self.listen = self._action(words.say(listen_key(view.listening, view.hearing)), Keys.LISTEN)
        self.review = self._action(words.say("ui.overlay.open_review"))
        self.addSeparator()
        self.hide_overlay = self._action(words.say("ui.overlay.hide"))
        self.leave = self._action(words.say("ui.tray.quit"))

    def _action(self, text: str, keys: Keys | None = None, *, enabled: bool = True) -> QAction:
        action = self.addAction(text)
        if keys is not None:
            action.setShortcut(QKeySequence(keys.value))
        action.setEnabled(enabled)
        return action
