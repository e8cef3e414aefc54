"""The caller's channel: the sound that the computer plays, read in a way that depends on the system.

| system | way |
|---|---|
| Linux | the monitor of the output, with `parec`; where that isn't installed, a child with SoundCard |
| Windows | WASAPI loopback, a child with SoundCard |
| macOS 14.2 and later | a Core Audio process tap, a child with catap |
| others | none: the condition is NO_LOOPBACK_HERE, and what needs the caller is not measured |
"""

from __future__ import annotations

import platform
import shutil
import sys

from coach.model.snapshot import Device, DeviceId
from coach.settings.schema import ChosenDevice
from coach.sources import pulse
from coach.sources.capture import Target
from coach.sources.child import PLAIN_WORDS, ChildProgram, child_command
from coach.sources.pcm import MAX_RATE_HZ, NoStreamError, PcmFormat, Refusal, SampleType
from coach.sources.probe import ask_portaudio

DEFAULT_RATE_HZ = 48_000
LOWEST_PULSE_RATE_HZ = 16_000
# At 20 ms `parec` took 0.5 % of one of two shared cores.
PAREC_LATENCY_MS = 20
FIRST_MAC_WITH_TAPS = (14, 2)
CATAP_CHILD = "coach.sources.catap_child"


def find_loopback(chosen: ChosenDevice | None) -> Target:
    """Return what to open for the chosen output, or for the current default (None).

    Raises NoStreamError where it isn't there, or where this system has no way to read an output.
    """
    if sys.platform == "linux":
        return _monitor(chosen)
    if sys.platform == "win32":
        return _through_child(chosen, pulse.SOUNDCARD_CHILD)
    if sys.platform == "darwin" and mac_has_taps(platform.mac_ver()[0]):
        return _through_child(chosen, CATAP_CHILD)
    raise NoStreamError(Refusal.UNSUPPORTED, platform.system())


def mac_has_taps(version: str) -> bool:
    """Whether macOS of this version ("14.2.1") has process taps."""
    parts = tuple(int(part) for part in version.split(".") if part.isdigit())
    return parts >= FIRST_MAC_WITH_TAPS


def _monitor(chosen: ChosenDevice | None) -> Target:
    if not pulse.has_pulse():
        raise NoStreamError(Refusal.UNSUPPORTED, "no PulseAudio or PipeWire")
    if chosen is not None and chosen.host_api != pulse.HOST_API:
        raise NoStreamError(Refusal.UNSUPPORTED, chosen.host_api)
    sink = pulse.ask_pulse().sink(chosen.name if chosen else None)
    if shutil.which("parec") is None:
        return Target(sink.device, ChildProgram(child_command(pulse.SOUNDCARD_CHILD, "--name", sink.name)))
    rate_hz = sink.rate_hz if LOWEST_PULSE_RATE_HZ <= sink.rate_hz <= MAX_RATE_HZ else DEFAULT_RATE_HZ
    command = (
        "parec",
        "--raw",
        "--format=s16le",
        f"--rate={rate_hz}",
        "--channels=1",
        f"--latency-msec={PAREC_LATENCY_MS}",
        "--client-name=coach",
        f"--device={sink.monitor or sink.name + '.monitor'}",
    )
    pcm = PcmFormat(rate_hz, 1, SampleType.INT16)
    return Target(sink.device, ChildProgram(command, PLAIN_WORDS, known_format=pcm))


def _through_child(chosen: ChosenDevice | None, module: str) -> Target:
    """Read an output in a child of ours, which finds the default output itself and so can follow it."""
    if chosen is not None:
        device = Device(DeviceId(chosen.name, chosen.host_api), chosen.name, is_default=False)
        return Target(device, ChildProgram(child_command(module, "--name", chosen.name)))
    outputs = ask_portaudio().outputs
    device = next(
        (output for output in outputs if output.is_default), Device(DeviceId("", ""), "", is_default=True)
    )
    return Target(device, ChildProgram(child_command(module)))
