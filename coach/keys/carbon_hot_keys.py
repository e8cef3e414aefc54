"""Keys on macOS: RegisterEventHotKey of Carbon's CarbonEvents.h. It has not yet run on a Mac.

Carbon delivers the events to the application's event target, whose loop Qt runs on the main thread; the handler
only puts a number into a queue. Unlike a tap on all events, it needs no permission.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import queue
import sys
from collections.abc import Mapping
from typing import Any

from coach.keys.key_system import Bound, KeysUnavailable
from coach.model.keys import Chord, KeyAction, KeyState, KeysTrouble, KeySystemName, Modifier

CMD_KEY, SHIFT_KEY, OPTION_KEY, CONTROL_KEY = 0x100, 0x200, 0x800, 0x1000
MASKS = {
    Modifier.CTRL: CMD_KEY,  # Qt calls Command "Ctrl"
    Modifier.SHIFT: SHIFT_KEY,
    Modifier.ALT: OPTION_KEY,
    Modifier.META: CONTROL_KEY,
}
SIGNATURE = int.from_bytes(b"Coch", "big")
KEYBOARD_CLASS, HOT_KEY_PRESSED = int.from_bytes(b"keyb", "big"), 5
DIRECT_OBJECT, TYPE_HOT_KEY_ID = int.from_bytes(b"----", "big"), int.from_bytes(b"hkid", "big")
ALREADY_EXISTS = -9878
"""eventHotKeyExistsErr of CarbonEventsCore.h."""
LETTERS = dict(
    zip(
        "ASDFHGZXCV",
        range(10),
        strict=True,
    )
) | {
    "B": 11, "Q": 12, "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "1": 18, "2": 19, "3": 20, "4": 21, "6": 22,
    "5": 23, "9": 25, "7": 26, "8": 28, "0": 29, "O": 31, "U": 32, "I": 34, "P": 35, "L": 37, "J": 38, "K": 40,
    "N": 45, "M": 46,
}  # fmt: skip
"""kVK_ANSI_* of Events.h: places on the keyboard, which have these letters in the US layout."""
OTHER_KEYS = {
    "Return": 36, "Tab": 48, "Space": 49, "Backspace": 51, "Esc": 53, "Home": 115, "PgUp": 116, "Del": 117,
    "End": 119, "PgDown": 121, "Left": 123, "Right": 124, "Down": 125, "Up": 126,
    "F1": 122, "F2": 120, "F3": 99, "F4": 118, "F5": 96, "F6": 97, "F7": 98, "F8": 100, "F9": 101, "F10": 109,
    "F11": 103, "F12": 111, "F13": 105, "F14": 107, "F15": 113, "F16": 106, "F17": 64, "F18": 79, "F19": 80,
    "F20": 90,
}  # fmt: skip
"""kVK_* of Events.h. A Mac has no Insert, no Pause and no key above F20."""


class _HotKeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("number", ctypes.c_uint32))


class _EventType(ctypes.Structure):
    _fields_ = (("event_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


class CarbonHotKeys:
    """The hot keys of this application."""

    name = KeySystemName.MACOS

    def __init__(self, carbon: Any = None) -> None:
        """`carbon` is the system's; a test gives a recorded one."""
        if carbon is None:
            found = ctypes.util.find_library("Carbon") if sys.platform == "darwin" else None
            if found is None:
                raise KeysUnavailable(KeysTrouble.NO_SYSTEM)
            carbon = ctypes.CDLL(found)
            carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
        self._carbon = carbon
        self._target = ctypes.c_void_p(carbon.GetApplicationEventTarget())
        self._hot_keys: dict[int, tuple[KeyAction, ctypes.c_void_p]] = {}
        self._pressed: queue.SimpleQueue[int] = queue.SimpleQueue()
        handler_type = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        self._callback = handler_type(self._handle)  # kept alive as long as it may be called
        self._handler = ctypes.c_void_p()
        kind = _EventType(KEYBOARD_CLASS, HOT_KEY_PRESSED)
        if carbon.InstallEventHandler(
            self._target, self._callback, 1, ctypes.byref(kind), None, ctypes.byref(self._handler)
        ):
            raise KeysUnavailable(KeysTrouble.DENIED)

    def bind(self, chords: Mapping[KeyAction, Chord], _descriptions: Mapping[KeyAction, str]) -> Bound:
        self._release()
        states: dict[KeyAction, KeyState] = {}
        for number, (action, chord) in enumerate(chords.items(), 1):
            key = key_code_of(chord.key)
            if key is None:
                states[action] = KeyState.NOT_ON_KEYBOARD
                continue
            hot_key = ctypes.c_void_p()
            error = self._carbon.RegisterEventHotKey(
                key, mask_of(chord), _HotKeyId(SIGNATURE, number), self._target, 0, ctypes.byref(hot_key)
            )
            if error == 0:
                self._hot_keys[number] = (action, hot_key)
                states[action] = KeyState.WORKS
            else:
                states[action] = KeyState.TAKEN if error == ALREADY_EXISTS else KeyState.REFUSED
        return Bound(
            states, {action: chords[action].text for action, state in states.items() if state is KeyState.WORKS}
        )

    def next_pressed(self) -> KeyAction | None:
        number = self._pressed.get()
        return self._hot_keys[number][0] if number in self._hot_keys else None

    def wake(self) -> None:
        self._pressed.put(0)

    def close(self) -> None:
        self._release()
        self._carbon.RemoveEventHandler(self._handler)

    def _release(self) -> None:
        for _, hot_key in self._hot_keys.values():
            self._carbon.UnregisterEventHotKey(hot_key)
        self._hot_keys.clear()

    def _handle(self, _next: int | None, event: int | None, _data: int | None) -> int:
        """Carbon's callback: which key it was."""
        which = _HotKeyId()
        error = self._carbon.GetEventParameter(
            ctypes.c_void_p(event),
            DIRECT_OBJECT,
            TYPE_HOT_KEY_ID,
            None,
            ctypes.sizeof(which),
            None,
            ctypes.byref(which),
        )
        if error == 0 and which.signature == SIGNATURE:
            self._pressed.put(which.number)
        return 0


def key_code_of(key: str) -> int | None:
    """Return the key code of a key of `model.keys`; None where a Mac has no such key."""
    return LETTERS.get(key, OTHER_KEYS.get(key))


def mask_of(chord: Chord) -> int:
    """Return the bits of what is held."""
    return sum(MASKS[modifier] for modifier in chord.modifiers)
