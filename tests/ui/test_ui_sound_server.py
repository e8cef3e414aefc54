"""With the real sound server away, Settings and the first steps say so; an output is offered as no
microphone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from coach.app import SystemDevices
from coach.settings.schema import ChosenDevice, DeviceSettings, Settings
from coach.sources.pulse import HOST_API
from coach.ui.settings.device_choice import DeviceChoices
from coach.ui.shell.way_back import Place
from tests.audio_server import AudioServer
from tests.ui.conftest import Bench

NO_SERVER = "The system's sound server does not answer, so no devices are found."


def said(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def lines(choices: DeviceChoices) -> list[str]:
    return [choices.microphone.itemText(at) for at in range(choices.microphone.count())]


@pytest.mark.parametrize("first_steps", [False, True])
def test_a_server_that_is_away_is_said_and_comes_back(
    bench: Bench, audio_server: AudioServer, first_steps: bool
) -> None:
    audio_server.stop()
    bench.devices = SystemDevices(lambda: None)  # type: ignore[assignment]  # the real ones
    desktop = bench.open(Settings(first_run_done=not first_steps))
    if not first_steps:
        desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.first_steps.page if first_steps else desktop.window.page(Place.SETTINGS)
    assert page is not None
    choices = page.findChild(DeviceChoices)
    assert choices is not None
    assert NO_SERVER in said(page)
    assert lines(choices) == ["The system's default (none is there)"]
    audio_server.start()
    audio_server.plug_in("headset", "Headset")
    choices.look()
    bench.settle()
    assert NO_SERVER not in said(page)
    assert lines(choices)[1:] == ["Headset"]


def test_an_output_is_no_default_microphone(bench: Bench, audio_server: AudioServer) -> None:
    """Not even for who chose it by name, while the server calls it its default source."""
    monitor = "caller_out.monitor"
    audio_server.pactl("set-default-source", monitor)
    for chosen in (None, ChosenDevice(monitor, HOST_API)):
        bench.devices = SystemDevices(lambda chosen=chosen: chosen)  # type: ignore[assignment]
        settings = Settings(first_run_done=True, devices=DeviceSettings(microphone=chosen))
        desktop = bench.open(settings)
        desktop.window.go(Place.SETTINGS)
        bench.settle()
        choices = desktop.window.page(Place.SETTINGS).findChild(DeviceChoices)
        assert choices is not None
        offered = lines(choices)
        assert offered[0] == "The system's default (none is there)"
        assert any("onitor" in one for one in offered) == (chosen is not None)
        desktop.shut_down()
        bench.opened = None
