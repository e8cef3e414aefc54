"""The keys of Coach: those of its own windows, and those that work from whatever program is in front.

The overlay never has the keyboard, so its menu prints only the keys that work from there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coach.model.keys import KeyAction, KeysReport
from coach.settings.schema import Settings
from coach.ui.shell.services import TakesKeys
from coach.views.keys_view import IN_APP, action_name
from coach.views.wording import Words


class KeyOrders:
    """Does what keys ask for, wherever they were pressed."""

    def __init__(self, words: Words, everywhere: TakesKeys | None) -> None:
        """`everywhere` None: no key works from other programs."""
        self._words, self._everywhere = words, everywhere
        self._actions: Mapping[KeyAction, Callable[[], None]] = {}
        self._settings, self._paused = Settings(), False

    def obey(self, actions: Mapping[KeyAction, Callable[[], None]]) -> None:
        """Do these actions from now on."""
        self._actions = actions

    def bind(self, window: QWidget) -> None:
        """Give a window of ours the shortcuts."""
        for action, run in self._actions.items():
            QShortcut(QKeySequence(IN_APP[action]), window).activated.connect(run)

    def use(self, settings: Settings) -> None:
        """Take the keys of these settings from whatever program is in front."""
        self._settings = settings
        if self._everywhere is not None:
            chosen = {} if self._paused else settings.keys.chosen()
            self._everywhere.wish(chosen, {action: action_name(self._words, action) for action in chosen})

    def pause(self, paused: bool) -> None:
        """Give the keys back while others are being chosen, so that they can be pressed."""
        self._paused = paused
        self.use(self._settings)

    def report(self) -> KeysReport | None:
        """Return what works from other programs at present."""
        return None if self._everywhere is None else self._everywhere.report()

    def tick(self) -> None:
        """Do what was asked for since the last time."""
        for action in self._everywhere.take() if self._everywhere is not None else ():
            self._actions[action]()
