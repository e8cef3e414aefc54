"""The presenter's buttons: play, back, steps, repeat, speed, and what the room sees."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from coach.practice.transport import RATES
from coach.ui.kit.pieces import button, label, rename, set_kind
from coach.ui.kit.reflow import Flow
from coach.ui.kit.theme import Theme
from coach.ui.stage.showing import Showing
from coach.views.wording import Words

SPEEDS = (RATES[0], RATES[2], RATES[4])
"""Half of the speeds have a button; keys reach all of them."""


class Controls(QWidget):
    """One row of buttons that breaks where it is narrow. Each says its key."""

    def __init__(self, theme: Theme, words: Words, showing: Showing) -> None:
        super().__init__()
        self._theme, self._words, self._showing = theme, words, showing
        across = Flow(theme.px(8))
        self._back = self._icon_button("ten_back", "back", showing.back)
        self._previous = self._icon_button("step_back", "previous", showing.previous)
        self._play = self._icon_button("play", "play", showing.toggle)
        self._next = self._icon_button("step_on", "next", showing.next)
        self._loop = self._icon_button("repeat", "loop", showing.loop_here)
        for one in (self._back, self._previous, self._play, self._next, self._loop):
            across.addWidget(one)
        self.speeds: list[tuple[float, QPushButton]] = []
        for rate in SPEEDS:
            chip = self._chip(words.say("ui.presenter.speed", rate=rate), partial(showing.set_rate, rate))
            self.speeds.append((rate, chip))
            across.addWidget(chip)
        self._black = self._chip(words.say("ui.presenter.black"), showing.toggle_black)
        across.addWidget(self._black)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(across)
        showing.changed.connect(self._follow)
        theme.changed.connect(self._follow)
        self._follow()

    def _icon_button(self, icon: str, name: str, pressed: Callable[[], None]) -> QPushButton:
        made = button("", clicked=pressed)
        said = self._words.say(f"ui.presenter.{name}")
        made.setAccessibleName(said)
        made.setToolTip(said)
        made.setAutoDefault(False)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        made.setProperty("icon_name", icon)
        return made

    def _chip(self, text: str, pressed: Callable[[], None]) -> QPushButton:
        made = button(text, "chip", clicked=pressed)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _follow(self) -> None:
        showing, transport = self._showing, self._showing.transport
        self._play.setProperty("icon_name", "pause" if transport.playing else "play")
        said = self._words.say("ui.presenter.pause" if transport.playing else "ui.presenter.play")
        self._play.setAccessibleName(said)
        self._play.setToolTip(said)
        set_kind(self._play, "primary")
        looping = transport.loop is not None or showing.loop_from_s is not None
        set_kind(self._loop, "primary" if looping else "")
        for rate, chip in self.speeds:
            set_kind(chip, "chip_on" if abs(rate - transport.rate) < 0.01 else "chip")
        set_kind(self._black, "chip_on" if showing.black else "chip")
        rename(self._black, self._words.say("ui.presenter.show" if showing.black else "ui.presenter.black"))
        for one in (self._back, self._previous, self._play, self._next, self._loop):
            token = "background" if one.property("kind") == "primary" else "text"
            icon = self._theme.icons.icon(str(one.property("icon_name")), self._theme.colour(token))
            one.setIcon(icon)


def key_hint(words: Words) -> QWidget:
    """Return a line that says the keys."""
    return label(words.say("ui.presenter.keys"), "small", wrap=True)
