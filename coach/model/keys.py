"""Keys that work from whatever program is in front: what they do, how they are written, what became of them.

Keys are written as in "Ctrl+Alt+M", with the modifiers in the order of `Modifier`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class KeyAction(StrEnum):
    """What a key can do from another program."""

    LISTEN = "listen"
    CALL = "call"
    TIPS = "tips"
    MARK = "mark"
    PAUSE = "pause"
    FAIR = "fair"
    NOT_FAIR = "not_fair"


class Modifier(StrEnum):
    """What is held while a key is pressed. `META` is the key with the logo; on a Mac it is Control, and `CTRL`
    is Command, as in Qt."""

    META = "Meta"
    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"


FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))
NAMED_KEYS = (
    "Return",
    "Space",
    "Tab",
    "Esc",
    "Backspace",
    "Ins",
    "Del",
    "Home",
    "End",
    "PgUp",
    "PgDown",
    "Left",
    "Up",
    "Right",
    "Down",
    "Pause",
)
"""The keys with a name, as Qt writes them."""
KEYS = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", *FUNCTION_KEYS, *NAMED_KEYS)
"""Every key that can be asked for: those that are on the keyboards of all languages."""


class Chord(NamedTuple):
    """A key with what is held. `modifiers` are in the order of `Modifier`."""

    modifiers: tuple[Modifier, ...]
    key: str

    @property
    def text(self) -> str:
        """How it is written."""
        return "+".join((*self.modifiers, self.key))

    @property
    def spares_typing(self) -> bool:
        """Whether nobody types with it: a letter alone or with Shift must stay with the program in front."""
        return self.key in FUNCTION_KEYS or any(held is not Modifier.SHIFT for held in self.modifiers)


def chord_of(text: str) -> Chord | None:
    """Return the keys that this text means; None where it means none that can be asked for."""
    *held, key = text.split("+")
    if key not in KEYS or len(set(held)) != len(held) or not set(held) <= set(Modifier):
        return None
    return Chord(tuple(modifier for modifier in Modifier if modifier in held), key)


class KeySystemName(StrEnum):
    """What takes the keys on this system."""

    X11 = "x11"
    PORTAL = "portal"
    WINDOWS = "windows"
    MACOS = "macos"
    NONE = "none"


class KeyState(StrEnum):
    """What became of one of the keys."""

    WORKS = "works"
    TAKEN = "taken"
    """Another program has it."""
    REFUSED = "refused"
    """The system did not give it, and did not say that another program has it."""
    NOT_ON_KEYBOARD = "not_on_keyboard"


class KeysTrouble(StrEnum):
    """Why no key works."""

    NO_SYSTEM = "no_system"
    """There is no way here to take keys."""
    NOT_ANSWERING = "not_answering"
    """What takes the keys did not answer in time, or went away."""
    DENIED = "denied"
    """The person, or the system for them, said no."""


@dataclass(frozen=True, slots=True)
class KeysReport:
    """What works at present. `states` has the keys that were asked for; `texts` what the system calls those
    that work, which may be other keys than were asked for. `asking`: the system is asking the person."""

    system: KeySystemName
    trouble: KeysTrouble | None = None
    states: Mapping[KeyAction, KeyState] = field(default_factory=dict)
    texts: Mapping[KeyAction, str] = field(default_factory=dict)
    asking: bool = False
