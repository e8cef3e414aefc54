"""The sources, sinks and defaults of a Pulse server: PulseAudio, or PipeWire through its Pulse interface.

`pactl` is asked, or, where it isn't installed, a short-lived child with SoundCard: a sound library inside the
app would go down with the server. PortAudio won't do, because it lists only `pulse` and `default`, whatever is
plugged in.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Annotated, Any

import msgspec

from coach.model.snapshot import NO_NAMES, Device, DeviceId
from coach.sources.child import PLAIN_WORDS, answer_of, child_command
from coach.sources.pcm import NoStreamError, Refusal

HOST_API = "PulseAudio"
SOUNDCARD_CHILD = "coach.sources.soundcard_child"

# pactl answers in 6 ms; a server that is just starting took up to a second.
ASK_TIMEOUT_S = 3.0

LOST_TEXT = "(null)"
"""pactl 16 writes this into its JSON for every text with a letter beyond ASCII. Its plain list has the text."""

NO_LIST = "the sound server gave no list"
MOST_NAME = 256
"""A longer name can't be one: PulseAudio takes 128 letters (PA_NAME_MAX)."""
MOST_LABEL = 200
"""So much of a description is shown."""
MOST_ENDS = 256
"""No server lists more; ours. A studio's interface has some 60."""
_List = Annotated[list[dict[str, Any]], msgspec.Meta(max_length=MOST_ENDS)]

# The plain list: "Source #51", then a line a property, indented by one tab.
_BEGINS = re.compile(r"\S.* #(\d+)")
_LINE = re.compile(r"\t([^\t:][^:]*): (.*)")


@dataclass(frozen=True, slots=True)
class PulseEnd:
    """A source or a sink. `monitor` is the source that carries a sink's sound ("" for a source). `sole_name`:
    see Device."""

    name: str
    label: str
    rate_hz: int
    monitor: str
    is_monitor: bool
    is_default: bool
    sole_name: str = ""
    channels: int = 0
    """0 where the server doesn't say."""

    @property
    def device(self) -> Device:
        return Device(DeviceId(self.name, HOST_API), self.label, self.is_default, self.sole_name)


@dataclass(frozen=True, slots=True)
class PulseEnds:
    """All sources and sinks of the server at one moment."""

    sources: tuple[PulseEnd, ...]
    sinks: tuple[PulseEnd, ...]

    def source(self, name: str | None) -> PulseEnd:
        """The source of this name, or the default microphone. Raises NoStreamError where there is none.

        An output's monitor carries the caller. With the headset unplugged it is what the server calls its
        default source: it is a microphone only for those who chose it by name.
        """
        if name is None:
            return _pick(tuple(source for source in self.sources if not source.is_monitor), None)
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
    with as_expected():
        info = json.loads(_pactl("-f", "json", "info"))
        defaults = {which: _text(info.get(f"default_{which}_name")) for which in ("source", "sink")}
        if LOST_TEXT in defaults.values():
            said = _plain_lines(_pactl("info"))
            defaults = {which: said.get(f"Default {which.title()}", "") for which in defaults}
        return PulseEnds(
            _told_apart(_ends("sources", defaults["source"])),
            _told_apart(_ends("sinks", defaults["sink"])),
        )


def parse_listing(text: str) -> PulseEnds:
    """Read what `soundcard_child --list` printed. Raises NoStreamError where it is none."""
    with as_expected():
        listing = json.loads(text)
        sources, sinks = (
            _usable([msgspec.convert(entry, PulseEnd) for entry in listing[which]])
            for which in ("sources", "sinks")
        )
        return PulseEnds(_told_apart(sources), _told_apart(sinks))


def _server_answers() -> bool:
    try:
        ask_pulse()
    except NoStreamError:
        return False
    return True


def _pactl(*arguments: str) -> str:
    return _run(("pactl", *arguments))


def _run(command: tuple[str, ...]) -> str:
    try:
        answer = answer_of(command, within_s=ASK_TIMEOUT_S, environment=PLAIN_WORDS)
    except OSError as error:
        raise NoStreamError(Refusal.NO_SERVER, "the sound server does not answer") from error
    return answer.decode("utf-8", "replace")


@contextmanager
def as_expected() -> Iterator[None]:
    """Raise NoStreamError where what the server said has not the form that is read."""
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise NoStreamError(Refusal.NO_SERVER, NO_LIST) from error


def _text(value: object) -> str:
    """A text of pactl's JSON; "" where there is none."""
    return value if isinstance(value, str) else ""


def _ends(which: str, default_name: str) -> tuple[PulseEnd, ...]:
    """All sources or all sinks, by name."""
    entries = ask_list(which)
    plain: dict[str, dict[str, str]] = {}
    if any(LOST_TEXT in (entry.get("name"), entry.get("description")) for entry in entries):
        plain = plain_list(_pactl("list", which))
    return _usable([_end(entry, plain.get(str(entry.get("index")), {}), default_name) for entry in entries])


def _usable(ends: list[PulseEnd]) -> tuple[PulseEnd, ...]:
    """Those that have a name, with labels of at most MOST_LABEL letters."""
    return tuple(replace(end, label=end.label[:MOST_LABEL]) for end in ends if 0 < len(end.name) <= MOST_NAME)


def ask_list(which: str) -> list[dict[str, Any]]:
    """pactl's list of these, as it says it. Raises NoStreamError where there is no answer."""
    with as_expected():
        return msgspec.json.decode(_pactl("-f", "json", "list", which), type=_List)


def is_monitor(entry: dict[str, Any]) -> bool:
    """Is this source of pactl's list an output's own sound?"""
    properties = entry.get("properties") or {}
    return properties.get("device.class") == "monitor" or _text(entry.get("name")).endswith(".monitor")


def plain_list(text: str) -> dict[str, dict[str, str]]:
    """What `pactl list ...` says of each entry, by its number: the lines of one tab, as name and value."""
    found: dict[str, dict[str, str]] = {}
    entry: dict[str, str] = {}
    for line in text.splitlines():
        if begins := _BEGINS.fullmatch(line):
            entry = found.setdefault(begins[1], {})
        elif said := _LINE.fullmatch(line):
            entry.setdefault(said[1], said[2].strip())
    return found


def _plain_lines(text: str) -> dict[str, str]:
    """What `pactl info` says."""
    said = (line.partition(": ") for line in text.splitlines())
    return {name: value.strip() for name, _, value in said}


def _end(entry: dict[str, Any], plain: dict[str, str], default_name: str) -> PulseEnd:
    """One entry of pactl's list: for a sink `monitor_source` is its monitor, for a monitor its sink. What the
    JSON lost is taken from the plain list."""
    name, description = _text(entry.get("name")), _text(entry.get("description"))
    name = plain.get("Name", "") if name == LOST_TEXT else name
    description = plain.get("Description", "") if description == LOST_TEXT else description
    monitors = is_monitor({**entry, "name": name})
    return PulseEnd(
        name=name,
        label=description,
        rate_hz=_number_before("Hz", _text(entry.get("sample_specification"))),
        channels=_number_before("ch", _text(entry.get("sample_specification"))),
        monitor="" if monitors else _text(entry.get("monitor_source")),
        is_monitor=monitors,
        is_default=name == default_name,
    )


def _told_apart(ends: tuple[PulseEnd, ...]) -> tuple[PulseEnd, ...]:
    """The same with a label for people: the description, with a part of the name where several share it; the
    name where there is none."""
    alike: dict[str, list[str]] = {}
    for end in ends:
        alike.setdefault(end.label.strip(), []).append(end.name)
    return tuple(_labelled(end, alike[end.label.strip()]) for end in ends)


def _labelled(end: PulseEnd, names: list[str]) -> PulseEnd:
    described = end.label.strip()
    has_none = described.lower() in NO_NAMES
    sole = not has_none and len(names) == 1
    label = end.name if has_none else described if sole else f"{described} ({own_part(end.name, names)})"
    return replace(end, label=label, sole_name=described if sole else "")


def own_part(name: str, names: list[str]) -> str:
    """The part of a name that the others of these don't have; the whole name where that says too little.

    "alsa_input.usb-Sennheiser-00.mono" among others with "-00.2.mono" stays whole: it has no part of its own.
    """
    shared = set.intersection(*(set(one.split(".")) for one in names))
    part = ".".join(one for one in name.split(".") if one not in shared)
    parts = [".".join(one for one in other.split(".") if one not in shared) for other in names]
    return part if part and parts.count(part) == 1 else name


def _number_before(unit: str, specification: str) -> int:
    """Return the number with this unit in "s16le 2ch 48000Hz"; 0 where there is none."""
    for word in specification.split():
        if word.endswith(unit) and word.removesuffix(unit).isdecimal():
            return int(word.removesuffix(unit))
    return 0


def _pick(ends: tuple[PulseEnd, ...], name: str | None) -> PulseEnd:
    for end in ends:
        if end.name == name or (name is None and end.is_default):
            return end
    raise NoStreamError(Refusal.MISSING, name or "")
