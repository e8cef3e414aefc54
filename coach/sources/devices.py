"""The microphones and outputs that a person can choose from at the moment."""

from __future__ import annotations

import sys
from dataclasses import replace

from coach.model.snapshot import Device, DeviceId
from coach.settings.schema import ChosenDevice
from coach.sources import pulse
from coach.sources.capture import Target
from coach.sources.child import ChildProgram, child_command
from coach.sources.pcm import MAX_RATE_HZ, NoStreamError, Refusal
from coach.sources.probe import ask_portaudio


def list_microphones(chosen: ChosenDevice | None = None) -> tuple[Device, ...]:
    """All microphones, the default one marked. Empty where there is none or the sound server is down.

    Takes 20 ms to a few seconds (a child is asked), so not for the window's own thread. A monitor of an output
    is no microphone, the server's default source or not, unless it is the one that is chosen.
    """
    if sys.platform == "linux" and pulse.has_pulse():
        try:
            sources = pulse.ask_pulse().sources
        except NoStreamError:
            return ()
        by_name = chosen.name if chosen is not None and chosen.host_api == pulse.HOST_API else None
        monitors = (source.device for source in sources if source.is_monitor and source.name == by_name)
        microphones = (source.device for source in sources if not source.is_monitor)
        # An output is no default microphone, whatever the server says (see PulseEnds.source).
        return (*microphones, *(replace(monitor, is_default=False) for monitor in monitors))
    return _portaudio_devices("inputs")


def list_outputs() -> tuple[Device, ...]:
    """List all outputs whose sound can be the caller's channel, in the same way as `list_microphones`."""
    if sys.platform == "linux":
        try:
            return tuple(sink.device for sink in pulse.ask_pulse().sinks) if pulse.has_pulse() else ()
        except NoStreamError:
            return ()
    return _portaudio_devices("outputs")


def sound_server_down() -> bool:
    """Does this system's sound go through a server that doesn't answer? Then nothing is known of devices."""
    if sys.platform != "linux" or not pulse.has_pulse():
        return False
    try:
        pulse.ask_pulse()
    except NoStreamError as error:
        return error.refusal is Refusal.NO_SERVER
    return False


def _portaudio_devices(which: str) -> tuple[Device, ...]:
    try:
        devices = ask_portaudio()
    except NoStreamError:
        return ()
    return devices.inputs if which == "inputs" else devices.outputs


MICROPHONE_CHILD = "coach.sources.microphone_child"
DEFAULT_RATE_HZ = 48_000
# Below this rate the server is asked to resample: our filter would hold back too much (see conversion).
LOWEST_PULSE_RATE_HZ = 16_000


def find_microphone(chosen: ChosenDevice | None) -> Target:
    """Return what to open for the chosen microphone, or for the current default (None).

    Raises NoStreamError where it isn't there. No other microphone takes its place: a baseline belongs to one
    microphone, and the person chose this one.
    """
    if sys.platform == "linux" and pulse.has_pulse() and (chosen is None or chosen.host_api == pulse.HOST_API):
        return _through_pulse(pulse.ask_pulse().source(chosen.name if chosen else None))
    if chosen is not None:
        device = Device(DeviceId(chosen.name, chosen.host_api), chosen.name, is_default=False)
        arguments = ("--name", chosen.name, "--host-api", chosen.host_api)
        return Target(device, ChildProgram(child_command(MICROPHONE_CHILD, *arguments)))
    device = ask_portaudio().default_input()
    arguments = ("--name", device.device_id.name, "--host-api", device.device_id.host_api)
    return Target(device, ChildProgram(child_command(MICROPHONE_CHILD, *arguments)))


def find_interface(chosen: ChosenDevice | None) -> Target:
    """Return what to open for both channels of an interface, in the same way as `find_microphone`."""
    target = find_microphone(chosen)
    command = target.program.command
    if "--channels" in command:
        return target
    return replace(target, program=replace(target.program, command=(*command, "--channels", "2")))


def _through_pulse(source: pulse.PulseEnd) -> Target:
    """Read a Pulse source through PortAudio, whose device `pulse` records what PULSE_SOURCE names.

    Both channels of one that has two: the server would add them up, and out of phase they cancel (see
    conversion).
    """
    rate_hz = source.rate_hz if LOWEST_PULSE_RATE_HZ <= source.rate_hz <= MAX_RATE_HZ else DEFAULT_RATE_HZ
    command = child_command(MICROPHONE_CHILD, "--name", "pulse", "--rate-hz", str(rate_hz))
    if source.channels == 2:
        command += ("--channels", "2")
    return Target(source.device, ChildProgram(command, {"PULSE_SOURCE": source.name}))
