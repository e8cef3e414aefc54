"""The microphone and the output, each with its level. Used in settings and in the first run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coach.model.snapshot import ChannelCondition, Device, Snapshot
from coach.settings.schema import ChosenDevice
from coach.ui.kit.channel_meter import LevelMeter
from coach.ui.kit.pieces import column, label, say_in
from coach.ui.kit.reflow import Beside, held
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.shell.page_services import PageServices
from coach.views.settings_view import DeviceChoice, device_choices, with_microphone, with_output
from coach.views.today_view import channel_view

LEAST_CHOICE = 280
"""The name of a device has at least this much room beside its meter, in units; else the meter stands below.
Ours."""


class DeviceChoices(QWidget):
    """Two lists and two meters. A choice takes effect at once, so that its meter moves."""

    def __init__(self, services: PageServices, snapshot: Snapshot) -> None:
        super().__init__()
        self._services = services
        theme, words = services.theme, services.words
        self.microphone = _Choice(words.say("ui.settings.microphone"), self._microphone_chosen)
        self.output = _Choice(words.say("ui.settings.output"), self._output_chosen)
        self._meters: dict[str, LevelMeter] = {}
        self._missing: dict[str, QLabel] = {}
        self._no_server = label("", "attention", wrap=True)
        self._conditions = _conditions(snapshot)
        down = column(theme, spacing=4)
        self.setLayout(down)
        for choice, which, token in (
            (self.microphone, "microphone", "agent"),
            (self.output, "caller", "caller"),
        ):
            name = label(choice.accessibleName(), wrap=True)
            name.setBuddy(choice)
            view = channel_view(words, getattr(snapshot, which), which)
            meter = LevelMeter(theme, words.say("ui.settings.level_meter", channel=view.name), token)
            meter.setMaximumWidth(theme.px(160))
            self._meters[which] = meter
            self._missing[which] = label("", "attention", wrap=True)
            across = Beside(theme.px(16), least_px=theme.px(LEAST_CHOICE))
            across.addWidget(choice)
            across.addWidget(meter)
            for part in (name, held(across), self._missing[which]):
                down.addWidget(part)
            down.addSpacing(theme.px(4))
        down.addWidget(self._no_server)
        self._no_server.hide()
        self.show_snapshot(snapshot)
        for choice in (self.microphone, self.output):
            choice.wait(words.say("ui.settings.looking"))

    def look(self) -> None:
        """Look for devices, off the Qt thread."""
        devices = self._services.devices
        for choice in (self.microphone, self.output):
            choice.wait(self._services.words.say("ui.settings.looking"))
        self._services.fetch(
            lambda: (devices.microphones(), devices.outputs(), devices.server_down()), self._found
        )

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the levels, and say what is missing. Look again when the sound server goes or comes back."""
        before, self._conditions = self._conditions, _conditions(snapshot)
        if (ChannelCondition.NO_SERVER in before) is not (ChannelCondition.NO_SERVER in self._conditions):
            self.look()
        for which, meter in self._meters.items():
            view = channel_view(self._services.words, getattr(snapshot, which), which)
            meter.show_level(view.level, view.spoken_level)
            say_in(self._missing[which], "" if view.fine else view.sentence)

    def _found(self, found: tuple[Sequence[Device], Sequence[Device], bool]) -> None:
        say_in(self._no_server, self._services.words.say("ui.settings.no_server") if found[2] else "")
        chosen = self._services.preferences.now.devices
        self._fill(self.microphone, found[0], chosen.microphone)
        self._fill(self.output, found[1], chosen.output)

    def _fill(self, choice: _Choice, found: Sequence[Device], chosen: ChosenDevice | None) -> None:
        choice.fill(*device_choices(self._services.words, found, chosen))

    def _microphone_chosen(self, device: ChosenDevice | None) -> None:
        self._services.preferences.change(with_microphone(self._services.preferences.now, device))

    def _output_chosen(self, device: ChosenDevice | None) -> None:
        self._services.preferences.change(with_output(self._services.preferences.now, device))


def _conditions(snapshot: Snapshot) -> frozenset[ChannelCondition]:
    return frozenset({snapshot.microphone.condition, snapshot.caller.condition})


class _Choice(ShrinkingBox):
    """One list of devices."""

    def __init__(self, name: str, chosen: Callable[[ChosenDevice | None], None]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._choices: tuple[DeviceChoice, ...] = ()
        self.activated.connect(lambda index: chosen(self._choices[index].device) if self._choices else None)

    def fill(self, choices: tuple[DeviceChoice, ...], index: int) -> None:
        self._choices = choices
        self.clear()
        self.addItems([choice.label for choice in choices])
        self.setCurrentIndex(index)
        self.setEnabled(True)

    def wait(self, text: str) -> None:
        self._choices = ()
        self.clear()
        self.addItem(text)
        self.setEnabled(False)
