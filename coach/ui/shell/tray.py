"""The tray icon and its menu, where the system has a tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from coach.model.snapshot import Listening
from coach.ui.kit.theme import Theme
from coach.views.hearing import Hearing, listen_key
from coach.views.overlay_view import OverlayView
from coach.views.today_view import TodayAction
from coach.views.wording import Words


class Tray(QObject):
    """The icon and its menu. Its shape alone tells the state: a disc while listening, a ring while not
    listening or not heard."""

    open_requested = Signal()
    call_requested = Signal()
    listen_requested = Signal()
    overlay_requested = Signal(bool)
    quit_requested = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._shown: tuple[object, ...] = ()
        self.menu = QMenu()
        self._call = self._add("ui.today.start_call", self.call_requested)
        self._listen = self._add("ui.overlay.start", self.listen_requested)
        self._overlay = QAction(words.say("ui.tray.overlay"), self.menu)
        self._overlay.setCheckable(True)
        self._overlay.toggled.connect(self._overlay_toggled)
        self.menu.addAction(self._overlay)
        self.menu.addSeparator()
        self._add("ui.tray.open", self.open_requested)
        self._add("ui.tray.quit", self.quit_requested)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.open_requested)
        self._quiet = False
        theme.changed.connect(self._dress)

    @staticmethod
    def available() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_state(self, view: OverlayView, action: TodayAction, *, overlay_shown: bool) -> None:
        """Update the icon and the menu, if anything changed."""
        heard = view.listening is Listening.ON and view.hearing is Hearing.LISTENING
        state = (heard, view.listening, view.hearing, view.on_call, action, overlay_shown)
        if state == self._shown:
            return
        self._shown = state
        words = self._words
        self._listen.setText(words.say(listen_key(view.listening, view.hearing)))
        start = action in {TodayAction.START_CALL, TodayAction.START_LISTENING}
        self._call.setText(words.say("ui.today.start_call" if start else f"ui.today.{action.value}"))
        self._call.setVisible(action is not TodayAction.STOP_REPLAY)  # "Stop the replay" is the item below
        self._call.setEnabled(action is not TodayAction.START_LISTENING)
        self._quiet = True
        self._overlay.setChecked(overlay_shown)
        self._quiet = False
        on_call = view.on_call and view.hearing is Hearing.LISTENING
        key = "ui.today.on_call" if on_call else f"ui.overlay.state_{view.hearing.value}"
        self._icon.setToolTip(words.say("ui.tray.tooltip", state=words.say(key)))
        self._dress()
        if not self._icon.isVisible():
            self._icon.show()

    def say(self, title: str, sentence: str) -> bool:
        """Show a message by the tray; return False where the system shows none. A click on it opens the
        window."""
        if not (self._icon.isVisible() and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.showMessage(title, sentence, self._icon.icon())
        return True

    def hide(self) -> None:
        self._icon.hide()

    def _dress(self) -> None:
        if self._shown:
            icon = "listening" if self._shown[0] else "not_listening"
            self._icon.setIcon(self._theme.icons.icon(icon, self._theme.colour("agent")))

    def _add(self, key: str, requested: object) -> QAction:
        action = QAction(self._words.say(key), self.menu)
        action.triggered.connect(lambda _checked=False: requested.emit())  # type: ignore[attr-defined]  # a bound signal; PySide6 types it as Signal
        self.menu.addAction(action)
        return action

    def _overlay_toggled(self, checked: bool) -> None:
        if not self._quiet:
            self.overlay_requested.emit(checked)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_requested.emit()
