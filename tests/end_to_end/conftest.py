"""The real parts of a whole call: an audio server with its defaults set, a screen, the app as a process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.audio_server import CALLER_SINK, AudioServer
from tests.end_to_end.desktop_process import DesktopProcess
from tests.end_to_end.screen import Screen, missing_screen


@pytest.fixture
def screen() -> Iterator[Screen]:
    if missing := missing_screen():
        pytest.skip(f"not installed: {', '.join(missing)}")
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def office(audio_server: AudioServer) -> AudioServer:
    """The audio server as at a desk: with a default microphone, and a default output for the caller."""
    set_defaults(audio_server)
    return audio_server


@pytest.fixture
def desktop(office: AudioServer, screen: Screen) -> Iterator[DesktopProcess]:
    """The app, not yet started."""
    assert office
    made = DesktopProcess(screen.display)
    yield made
    made.close()


def set_defaults(server: AudioServer) -> None:
    server.plug_in("headset", "Headset")  # a monitor is the microphone for nobody who didn't choose it
    server.pactl("set-default-source", "headset")
    server.pactl("set-default-sink", CALLER_SINK)
