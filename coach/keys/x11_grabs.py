"""Keys on X11: passive grabs on the root window, on a connection of our own.

Through libxcb and ctypes. python-xlib would do the same, under the LGPL, but had its last release in 2022; and
with libX11 an error ends in one handler for the whole process. libxcb is there wherever Qt shows a window on
X11, and answers each request with its own error. Structures and numbers are those of xproto.h.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Mapping
from typing import Any

from coach.keys.key_system import Bound, KeysUnavailable
from coach.keys.wake_pipe import WakePipe
from coach.model.keys import FUNCTION_KEYS, Chord, KeyAction, KeyState, KeysTrouble, KeySystemName, Modifier

SHIFT_MASK, LOCK_MASK, CONTROL_MASK, MOD1_MASK, MOD4_MASK = 1, 2, 4, 8, 64
MASKS = {
    Modifier.SHIFT: SHIFT_MASK,
    Modifier.CTRL: CONTROL_MASK,
    Modifier.ALT: MOD1_MASK,
    Modifier.META: MOD4_MASK,
}
HELD = SHIFT_MASK | CONTROL_MASK | MOD1_MASK | MOD4_MASK
"""The bits of a key event that say what is held. Caps Lock and Num Lock are among the others."""
KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
BAD_ACCESS = 10
GRAB_MODE_ASYNC = 1
NUM_LOCK = 0xFF7F
NAMED_KEYSYMS = {
    "Return": 0xFF0D,
    "Space": 0x0020,
    "Tab": 0xFF09,
    "Esc": 0xFF1B,
    "Backspace": 0xFF08,
    "Ins": 0xFF63,
    "Del": 0xFFFF,
    "Home": 0xFF50,
    "End": 0xFF57,
    "PgUp": 0xFF55,
    "PgDown": 0xFF56,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Pause": 0xFF13,
}
FIRST_FUNCTION_KEYSYM = 0xFFBE


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Setup(ctypes.Structure):
    _fields_ = (
        ("before", ctypes.c_uint8 * 34),
        ("min_keycode", ctypes.c_uint8),
        ("max_keycode", ctypes.c_uint8),
    )


class _Screens(ctypes.Structure):
    _fields_ = (("root", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("time_ms", ctypes.c_uint32),
        ("windows", ctypes.c_uint32 * 3),
        ("places", ctypes.c_int16 * 4),
        ("state", ctypes.c_uint16),
    )


class _Mapping(ctypes.Structure):
    """The head of the answers about keyboard and modifiers: how many entries each has."""

    _fields_ = (("response_type", ctypes.c_uint8), ("per_entry", ctypes.c_uint8))


class X11Grabs:
    """The keys of one display."""

    name = KeySystemName.X11

    def __init__(self, display: str) -> None:
        """Raises KeysUnavailable where the display can't be opened."""
        self._xcb, self._free = _libraries()
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(display.encode(), None))
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise KeysUnavailable(KeysTrouble.NOT_ANSWERING)
        setup = self._xcb.xcb_get_setup(self._connection)
        self._root = self._xcb.xcb_setup_roots_iterator(setup).root.contents.value
        self._first, self._last = setup.contents.min_keycode, setup.contents.max_keycode
        self._pipe = WakePipe()
        self._chords: Mapping[KeyAction, Chord] = {}
        self._grabbed: dict[tuple[int, int], KeyAction] = {}
        self._locks: tuple[int, ...] = (0, LOCK_MASK)
        self._released: tuple[int, int] | None = None

    def bind(self, chords: Mapping[KeyAction, Chord], _descriptions: Mapping[KeyAction, str]) -> Bound:
        """Grab these keys, each with every state of Caps Lock and Num Lock."""
        self._release()
        self._chords = chords
        keycodes, num_lock = self._keyboard()
        self._locks = tuple(sorted({0, LOCK_MASK, num_lock, LOCK_MASK | num_lock}))
        states: dict[KeyAction, KeyState] = {}
        for action, chord in chords.items():
            keycode = keycodes.get(keysym_of(chord.key))
            states[action] = KeyState.NOT_ON_KEYBOARD
            if keycode is not None:
                states[action] = self._grab(action, keycode, mask_of(chord))
        self._xcb.xcb_flush(self._connection)
        return Bound(
            states, {action: chords[action].text for action, state in states.items() if state is KeyState.WORKS}
        )

    def next_pressed(self) -> KeyAction | None:
        descriptor = self._xcb.xcb_get_file_descriptor(self._connection)
        while True:
            event = self._xcb.xcb_poll_for_event(self._connection)
            if event:
                try:
                    action = self._take(ctypes.cast(event, ctypes.POINTER(_KeyEvent)).contents)
                finally:
                    self._free(ctypes.cast(event, ctypes.c_void_p))
                if action is not None:
                    return action
                continue
            if self._xcb.xcb_connection_has_error(self._connection):
                raise KeysUnavailable(KeysTrouble.NOT_ANSWERING)
            if not self._pipe.wait_for(descriptor):
                return None

    def wake(self) -> None:
        self._pipe.wake()

    def close(self) -> None:
        self._release()
        self._xcb.xcb_flush(self._connection)
        self._xcb.xcb_disconnect(self._connection)
        self._pipe.close()

    def _take(self, event: _KeyEvent) -> KeyAction | None:
        """Return what a press asks for. A key that is held comes as releases and presses at the same times."""
        kind = event.response_type & 0x7F
        if kind == KEY_RELEASE:
            self._released = (event.detail, event.time_ms)
        elif kind == KEY_PRESS and self._released != (event.detail, event.time_ms):
            return self._grabbed.get((event.detail, event.state & HELD))
        elif kind == MAPPING_NOTIFY and self._keyboard_moved():
            self.bind(self._chords, {})
        return None

    def _keyboard_moved(self) -> bool:
        """Whether a key that is asked for is another one on the keyboard now, in another layout."""
        keycodes, num_lock = self._keyboard()
        wanted = {
            (keycode, mask_of(chord))
            for chord in self._chords.values()
            if (keycode := keycodes.get(keysym_of(chord.key))) is not None
        }
        return wanted != set(self._grabbed) or num_lock not in self._locks

    def _grab(self, action: KeyAction, keycode: int, mask: int) -> KeyState:
        for at, lock in enumerate(self._locks):
            cookie = self._xcb.xcb_grab_key_checked(
                self._connection, 1, self._root, mask | lock, keycode, GRAB_MODE_ASYNC, GRAB_MODE_ASYNC
            )
            error = self._xcb.xcb_request_check(self._connection, cookie)
            if error:
                code = ctypes.cast(error, ctypes.POINTER(ctypes.c_uint8))[1]
                self._free(ctypes.cast(error, ctypes.c_void_p))
                self._ungrab(keycode, mask, self._locks[:at])
                return KeyState.TAKEN if code == BAD_ACCESS else KeyState.REFUSED
        self._grabbed[keycode, mask] = action
        return KeyState.WORKS

    def _ungrab(self, keycode: int, mask: int, locks: tuple[int, ...]) -> None:
        for lock in locks:
            self._xcb.xcb_ungrab_key(self._connection, keycode, self._root, mask | lock)

    def _release(self) -> None:
        for keycode, mask in self._grabbed:
            self._ungrab(keycode, mask, self._locks)
        self._grabbed.clear()

    def _keyboard(self) -> tuple[dict[int, int], int]:
        """Return the key for each symbol that is there without Shift, and the bit of Num Lock (0: none)."""
        xcb, connection = self._xcb, self._connection
        count = self._last - self._first + 1
        reply = xcb.xcb_get_keyboard_mapping_reply(
            connection, xcb.xcb_get_keyboard_mapping(connection, self._first, count), None
        )
        held = xcb.xcb_get_modifier_mapping_reply(connection, xcb.xcb_get_modifier_mapping(connection), None)
        if not reply or not held:
            raise KeysUnavailable(KeysTrouble.NOT_ANSWERING)
        per_key, per_modifier = reply.contents.per_entry, held.contents.per_entry
        keysyms = xcb.xcb_get_keyboard_mapping_keysyms(reply)
        keycodes: dict[int, int] = {}
        for column in range(per_key):  # the first layout before the others
            for index in range(count):
                keycodes.setdefault(keysyms[index * per_key + column], self._first + index)
        modifiers = xcb.xcb_get_modifier_mapping_keycodes(held)
        num_lock_key = keycodes.get(NUM_LOCK)
        num_lock = 0
        for index in range(8 * per_modifier):
            if num_lock_key is not None and modifiers[index] == num_lock_key:
                num_lock = 1 << (index // per_modifier)
        for answer in (reply, held):
            self._free(ctypes.cast(answer, ctypes.c_void_p))
        return keycodes, num_lock


def keysym_of(key: str) -> int:
    """Return the X11 symbol of a key of `model.keys`."""
    if key in FUNCTION_KEYS:
        return FIRST_FUNCTION_KEYSYM + FUNCTION_KEYS.index(key)
    return NAMED_KEYSYMS[key] if key in NAMED_KEYSYMS else ord(key.lower())


def mask_of(chord: Chord) -> int:
    """Return the bits of what is held."""
    return sum(MASKS[modifier] for modifier in chord.modifiers)


def _libraries() -> tuple[Any, Any]:
    """Return libxcb, with the types of what is used of it, and `free`. Raises KeysUnavailable without it."""
    found = ctypes.util.find_library("xcb")
    if found is None:
        raise KeysUnavailable(KeysTrouble.NO_SYSTEM)
    xcb = ctypes.CDLL(found)
    pointer, byte, word = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16
    mapping = ctypes.POINTER(_Mapping)
    for name, result, arguments in (
        ("xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        ("xcb_connection_has_error", ctypes.c_int, (pointer,)),
        ("xcb_disconnect", None, (pointer,)),
        ("xcb_flush", ctypes.c_int, (pointer,)),
        ("xcb_get_file_descriptor", ctypes.c_int, (pointer,)),
        ("xcb_get_setup", ctypes.POINTER(_Setup), (pointer,)),
        ("xcb_setup_roots_iterator", _Screens, (ctypes.POINTER(_Setup),)),
        ("xcb_get_keyboard_mapping", _Cookie, (pointer, byte, byte)),
        ("xcb_get_keyboard_mapping_reply", mapping, (pointer, _Cookie, pointer)),
        ("xcb_get_keyboard_mapping_keysyms", ctypes.POINTER(ctypes.c_uint32), (mapping,)),
        ("xcb_get_modifier_mapping", _Cookie, (pointer,)),
        ("xcb_get_modifier_mapping_reply", mapping, (pointer, _Cookie, pointer)),
        ("xcb_get_modifier_mapping_keycodes", ctypes.POINTER(byte), (mapping,)),
        ("xcb_grab_key_checked", _Cookie, (pointer, byte, ctypes.c_uint32, word, byte, byte, byte)),
        ("xcb_ungrab_key", _Cookie, (pointer, byte, ctypes.c_uint32, word)),
        ("xcb_request_check", pointer, (pointer, _Cookie)),
        ("xcb_poll_for_event", pointer, (pointer,)),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    free = ctypes.CDLL(None).free
    free.argtypes = [pointer]
    return xcb, free
