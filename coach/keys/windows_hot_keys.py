"""Keys on Windows: RegisterHotKey, as winuser.h and its documentation have it. It has not yet run on Windows.

A hot key without a window comes as WM_HOTKEY to the message queue of the thread that registered it.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from typing import Any

from coach.keys.key_system import Bound, KeysUnavailable
from coach.model.keys import FUNCTION_KEYS, Chord, KeyAction, KeyState, KeysTrouble, KeySystemName, Modifier

MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN, MOD_NOREPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
MASKS = {
    Modifier.ALT: MOD_ALT,
    Modifier.CTRL: MOD_CONTROL,
    Modifier.SHIFT: MOD_SHIFT,
    Modifier.META: MOD_WIN,
}
WM_HOTKEY, WM_APP = 0x0312, 0x8000
PM_NOREMOVE = 0
HOTKEY_ALREADY_REGISTERED = 1409
"""ERROR_HOTKEY_ALREADY_REGISTERED of winerror.h."""
VIRTUAL_KEYS = {
    "Return": 0x0D,
    "Space": 0x20,
    "Tab": 0x09,
    "Esc": 0x1B,
    "Backspace": 0x08,
    "Ins": 0x2D,
    "Del": 0x2E,
    "Home": 0x24,
    "End": 0x23,
    "PgUp": 0x21,
    "PgDown": 0x22,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Pause": 0x13,
}
F1 = 0x70


class _Message(ctypes.Structure):
    """MSG of winuser.h."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("w_param", ctypes.c_size_t),
        ("l_param", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


class WindowsHotKeys:
    """The hot keys of the thread that makes this object."""

    name = KeySystemName.WINDOWS

    def __init__(self, user32: Any = None, thread_id: int = 0, last_error: Any = None) -> None:
        """`user32`, `thread_id` and `last_error` are the system's; a test gives recorded ones."""
        if user32 is None:
            if sys.platform != "win32":
                raise KeysUnavailable(KeysTrouble.NO_SYSTEM)
            user32 = ctypes.WinDLL("user32", use_last_error=True)
            thread_id, last_error = ctypes.WinDLL("kernel32").GetCurrentThreadId(), ctypes.get_last_error
        self._user32, self._thread_id, self._last_error = user32, thread_id, last_error
        self._actions: dict[int, KeyAction] = {}
        # A thread has a queue, to which `wake` can post, once it has looked into it.
        self._user32.PeekMessageW(ctypes.byref(_Message()), None, WM_APP, WM_APP, PM_NOREMOVE)

    def bind(self, chords: Mapping[KeyAction, Chord], _descriptions: Mapping[KeyAction, str]) -> Bound:
        self._release()
        states: dict[KeyAction, KeyState] = {}
        for number, (action, chord) in enumerate(chords.items(), 1):
            mask, key = mask_of(chord) | MOD_NOREPEAT, virtual_key_of(chord.key)
            if self._user32.RegisterHotKey(None, number, mask, key):
                self._actions[number] = action
                states[action] = KeyState.WORKS
            else:
                taken = self._last_error() == HOTKEY_ALREADY_REGISTERED
                states[action] = KeyState.TAKEN if taken else KeyState.REFUSED
        return Bound(
            states, {action: chords[action].text for action, state in states.items() if state is KeyState.WORKS}
        )

    def next_pressed(self) -> KeyAction | None:
        message = _Message()
        while True:
            got = self._user32.GetMessageW(ctypes.byref(message), None, 0, 0)
            if got <= 0:  # -1: an error; 0: WM_QUIT
                raise KeysUnavailable(KeysTrouble.NOT_ANSWERING)
            if message.message == WM_APP:
                return None
            if message.message == WM_HOTKEY and message.w_param in self._actions:
                return self._actions[message.w_param]

    def wake(self) -> None:
        self._user32.PostThreadMessageW(self._thread_id, WM_APP, 0, 0)

    def close(self) -> None:
        self._release()

    def _release(self) -> None:
        for number in self._actions:
            self._user32.UnregisterHotKey(None, number)
        self._actions.clear()


def virtual_key_of(key: str) -> int:
    """Return the virtual key code of a key of `model.keys`."""
    if key in FUNCTION_KEYS:
        return F1 + FUNCTION_KEYS.index(key)
    return VIRTUAL_KEYS[key] if key in VIRTUAL_KEYS else ord(key)


def mask_of(chord: Chord) -> int:
    """Return the bits of what is held."""
    return sum(MASKS[modifier] for modifier in chord.modifiers)
