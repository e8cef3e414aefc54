"""The sources, sinks and defaults of a Pulse server: PulseAudio, or PipeWire through its Pulse interface.

`pactl` is asked, or, where it isn't installed, a short-lived child with SoundCard: a sound library inside the
app would go down with the server. PortAudio won't do, because it lists only `pulse` and `default`, whatever is
plugged in.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any

from coach.model.snapshot import Device, DeviceId
from coach.sources.child import child_command
from coach.sources.pcm import NoStreamError, Refusal

HOST_API = "PulseAudio"
SOUNDCARD_CHILD = "coach.sources.soundcard_child"

# pactl answers in 6 ms; a server that is just starting took up to a second.
ASK_TIMEOUT_S = 3.0


@dataclass(frozen=True, slots=True)
class PulseEnd:
    """A source or a sink. `monitor` is the source that carries a sink's sound ("" for a source)."""

    name: str
    label: str
    rate_hz: int
    monitor: str
    is_monitor: bool
    is_default: bool

    @property
    def device(self) -> Device:
        return Device(DeviceId(self.name, HOST_API), self.label, self.is_default)


@dataclass(frozen=True, slots=True)
class PulseEnds:
    """All sources and sinks of the server at one moment."""

    sources: tuple[PulseEnd, ...]
    sinks: tuple[PulseEnd, ...]

    def source(self, name: str | None) -> PulseEnd:
        """Return the source of this name, or the default one. Raises NoStreamError where there is none."""
        return _pick(self.sources, name)

    def sink(self, name: str | None) -> PulseEnd:
        """Return the sink of this name, or the default one. Raises NoStreamError where there is none."""
        return _pick(self.sinks, name)


def has_pulse() -> bool:
    """Whether the sound of this system goes through a Pulse server, be it running at the moment or not."""
    return shutil.which("pactl") is not None or shutil.which("parec") is not None or _server_answers()


def ask_pulse() -> PulseEnds:
    """Ask the server for its sources and sinks. Raises NoStreamError where it doesn't answer."""
    if shutil.which("pactl") is None:
        return parse_listing(_run(child_command(SOUNDCARD_CHILD, "--list")))
    info = _json(_run(("pactl", "-f", "json", "info")))
    sources = _json(_run(("pactl", "-f", "json", "list", "sources")))
    sinks = _json(_run(("pactl", "-f", "json", "list", "sinks")))
    return PulseEnds(
        tuple(_end(entry, info.get("default_source_name", "")) for entry in sources),
        tuple(_end(entry, info.get("default_sink_name", "")) for entry in sinks),
    )


def parse_listing(text: str) -> PulseEnds:
    """Read what `soundcard_child --list` printed."""
    listing = _json(text)
    return PulseEnds(
        tuple(PulseEnd(**entry) for entry in listing["sources"]),
        tuple(PulseEnd(**entry) for entry in listing["sinks"]),
    )


def _server_answers() -> bool:
    try:
        ask_pulse()
    except NoStreamError:
        return False
    return True


def _run(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=ASK_TIMEOUT_S, check=True, errors="replace"
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise NoStreamError(Refusal.MISSING, "the sound server does not answer") from error
    return done.stdout


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise NoStreamError(Refusal.MISSING, "the sound server gave no list") from error


def _end(entry: dict[str, Any], default_name: str) -> PulseEnd:
    """Read an entry of pactl's list, where `monitor_source` is a sink's monitor, or a monitor's sink."""
    name = str(entry["name"])
    monitor = str(entry.get("monitor_source") or "")
    is_monitor = entry.get("properties", {}).get("device.class") == "monitor" or name.endswith(".monitor")
    label = str(entry.get("description") or name)
    return PulseEnd(
        name=name,
        label=label,
        rate_hz=_rate_hz(str(entry.get("sample_specification", ""))),
        monitor="" if is_monitor else monitor,
        is_monitor=is_monitor,
        is_default=name == default_name,
    )


def _rate_hz(specification: str) -> int:
    """Return the rate in "s16le 2ch 48000Hz"; 0 where there is none."""
    for word in specification.split():
        if word.endswith("Hz") and word[:-2].isdigit():
            return int(word[:-2])
    return 0


def _pick(ends: tuple[PulseEnd, ...], name: str | None) -> PulseEnd:
    for end in ends:
        if end.name == name or (name is None and end.is_default):
            return end
    raise NoStreamError(Refusal.MISSING, name or "")
