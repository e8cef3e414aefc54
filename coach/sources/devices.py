"""The microphones and outputs a person can choose from, as they are now."""

from __future__ import annotations

import sys

from coach.model.live import Device
from coach.sources import pulse
from coach.sources.pcm import NoStreamError
from coach.sources.probe import ask_portaudio


def list_microphones() -> tuple[Device, ...]:
    """All microphones, the default one marked. Empty where there is none or the sound server is down.

    Takes 20 ms to a few seconds (a child is asked), so not for the window's own thread. Monitors of outputs
    are left out unless one is the default source, as on a machine that has nothing else.
    """
    if sys.platform == "linux" and pulse.has_pulse():
        try:
            sources = pulse.ask_pulse().sources
        except NoStreamError:
            return ()
        return tuple(source.device for source in sources if source.is_default or not source.is_monitor)
    return _portaudio_devices("inputs")


def list_outputs() -> tuple[Device, ...]:
    """All outputs whose sound can be the caller's channel, the default one marked. As list_microphones."""
    if sys.platform == "linux":
        try:
            return tuple(sink.device for sink in pulse.ask_pulse().sinks) if pulse.has_pulse() else ()
        except NoStreamError:
            return ()
    return _portaudio_devices("outputs")


def _portaudio_devices(which: str) -> tuple[Device, ...]:
    try:
        devices = ask_portaudio()
    except NoStreamError:
        return ()
    return devices.inputs if which == "inputs" else devices.outputs
