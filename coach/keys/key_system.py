"""What every adapter does, and which of them is the one for this system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from coach.model.keys import Chord, KeyAction, KeyState, KeysTrouble, KeySystemName


class KeysUnavailable(Exception):  # noqa: N818  # it says that there is nothing to take keys with
    """No key works here; `trouble` says why."""

    def __init__(self, trouble: KeysTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Bound:
    """What became of the keys that were asked for, and what the system calls those that work."""

    states: Mapping[KeyAction, KeyState] = field(default_factory=dict)
    texts: Mapping[KeyAction, str] = field(default_factory=dict)


class KeySystem(Protocol):
    """A way to take keys. Nothing is taken before `bind`, and everything is given back by `close`."""

    name: KeySystemName

    def bind(self, chords: Mapping[KeyAction, Chord], descriptions: Mapping[KeyAction, str], /) -> Bound | None:
        """Take these keys instead of those before, and say what became of each; None where `wake` came before
        the person had answered. `descriptions` are for a system that shows them what is asked for. Raises
        KeysUnavailable."""
        ...

    def next_pressed(self) -> KeyAction | None:
        """Wait until one of the keys is pressed; None after `wake`. A key that is held counts once. Raises
        KeysUnavailable where the system has gone."""
        ...

    def wake(self) -> None:
        """Let `next_pressed`, or the next one, and a `bind` that waits for the person, return. May be called
        from any thread."""
        ...

    def close(self) -> None:
        """Give all keys back."""
        ...


def system_here(platform: str, environment: Mapping[str, str]) -> KeySystemName:
    """Return which adapter is for this system. `platform` is `sys.platform`.

    In a Wayland session an X11 grab would only work in front of programs that use X11, so the portal is asked.
    """
    if platform == "win32":
        return KeySystemName.WINDOWS
    if platform == "darwin":
        return KeySystemName.MACOS
    if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
        return KeySystemName.PORTAL
    return KeySystemName.X11 if environment.get("DISPLAY") else KeySystemName.NONE


def open_key_system(name: KeySystemName, environment: Mapping[str, str]) -> KeySystem:
    """Open the adapter of this name. Raises KeysUnavailable."""
    match name:
        case KeySystemName.X11:
            from coach.keys.x11_grabs import X11Grabs  # noqa: PLC0415  # only one of them is needed

            return X11Grabs(environment["DISPLAY"])
        case KeySystemName.PORTAL:
            from coach.keys.portal import PortalKeys  # noqa: PLC0415  # as above

            return PortalKeys(environment.get("DBUS_SESSION_BUS_ADDRESS", ""))
        case KeySystemName.WINDOWS:
            from coach.keys.windows_hot_keys import WindowsHotKeys  # noqa: PLC0415  # as above

            return WindowsHotKeys()
        case KeySystemName.MACOS:
            from coach.keys.carbon_hot_keys import CarbonHotKeys  # noqa: PLC0415  # as above

            return CarbonHotKeys()
        case KeySystemName.NONE:
            raise KeysUnavailable(KeysTrouble.NO_SYSTEM)
