"""Asking whose microphone the second person in the room has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from coach.foreign_text import shown
from coach.model.snapshot import Device
from coach.runtime.live_piece import SecondVoice
from coach.settings.schema import ChosenDevice
from coach.views.wording import Words


def choose_second(
    parent: QWidget,
    words: Words,
    microphones: Sequence[Device],
    first: ChosenDevice | None,
    chosen: Callable[[SecondVoice], None],
) -> QMenu:
    """Open a menu of the microphones but for the first one, and of its second channel; `chosen` gets one."""
    menu = QMenu(parent)
    menu.addSection(words.say("ui.stage.second"))
    for device in microphones:
        one = ChosenDevice(device.device_id.name, device.device_id.host_api)
        if one == first or (first is None and device.is_default):
            continue
        menu.addAction(shown(device.label)).triggered.connect(partial(_choose, chosen, one))
    menu.addSeparator()
    menu.addAction(words.say("ui.stage.second_channel")).triggered.connect(partial(_choose, chosen, None))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(QCursor.pos())
    return menu


def _choose(chosen: Callable[[SecondVoice], None], microphone: ChosenDevice | None) -> None:
    chosen(SecondVoice(microphone))
