"""Windows and macOS by recorded answers: given, taken, refused, pressed, gone. Neither was tried for real."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from coach.keys import carbon_hot_keys, windows_hot_keys
from coach.keys.carbon_hot_keys import CarbonHotKeys
from coach.keys.key_system import KeysUnavailable, open_key_system, system_here
from coach.keys.windows_hot_keys import WM_APP, WM_HOTKEY, WindowsHotKeys
from coach.model.keys import FUNCTION_KEYS, KEYS, KeyAction, KeyState, KeysTrouble, KeySystemName, chord_of

MARK, TIPS = chord_of("Ctrl+Alt+M"), chord_of("Meta+Shift+F9")
assert MARK is not None
assert TIPS is not None
CHORDS = {KeyAction.MARK: MARK, KeyAction.TIPS: TIPS}


@dataclass
class User32:
    """user32 that answers as recorded."""

    answers: list[bool] = field(default_factory=list)
    messages: list[tuple[int, int, int]] = field(default_factory=list)
    """What GetMessage returns, with the message and its first value."""
    registered: list[tuple[int, int, int]] = field(default_factory=list)
    given_back: list[int] = field(default_factory=list)

    def PeekMessageW(self, *_arguments: object) -> int:  # noqa: N802
        return 0

    def RegisterHotKey(self, _window: None, number: int, mask: int, key: int) -> int:  # noqa: N802
        self.registered.append((number, mask, key))
        return self.answers.pop(0) if self.answers else True

    def UnregisterHotKey(self, _window: None, number: int) -> int:  # noqa: N802
        self.given_back.append(number)
        return 1

    def GetMessageW(self, pointer: object, *_filter: object) -> int:  # noqa: N802
        got, message, value = self.messages.pop(0)
        target = pointer._obj  # type: ignore[attr-defined]
        target.message, target.w_param = message, value
        return got

    def PostThreadMessageW(self, _thread: int, message: int, *_values: int) -> int:  # noqa: N802
        self.messages.append((1, message, 0))
        return 1


def test_windows_gives_keys_and_takes_them_back() -> None:
    user32 = User32(messages=[(1, 0x200, 0), (1, WM_HOTKEY, 7), (1, WM_HOTKEY, 2), (1, WM_HOTKEY, 1)])
    keys = WindowsHotKeys(user32, 1, lambda: 0)
    assert set(keys.bind(CHORDS, {}).states.values()) == {KeyState.WORKS}
    assert user32.registered == [(1, 0x4003, ord("M")), (2, 0x400C, 0x78)]
    assert [keys.next_pressed(), keys.next_pressed()] == [KeyAction.TIPS, KeyAction.MARK]
    keys.wake()
    assert keys.next_pressed() is None
    keys.bind({KeyAction.MARK: MARK}, {})
    assert user32.given_back == [1, 2]
    keys.close()
    assert user32.given_back == [1, 2, 1]


@pytest.mark.parametrize(
    ("error", "state"), [(1409, KeyState.TAKEN), (5, KeyState.REFUSED), (0, KeyState.REFUSED)]
)
def test_windows_says_no(error: int, state: KeyState) -> None:
    keys = WindowsHotKeys(User32(answers=[False, True]), 1, lambda: error)
    bound = keys.bind(CHORDS, {})
    assert bound.states == {KeyAction.MARK: state, KeyAction.TIPS: KeyState.WORKS}
    assert bound.texts == {KeyAction.TIPS: "Meta+Shift+F9"}


@pytest.mark.parametrize("got", [-1, 0])
def test_windows_goes(got: int) -> None:
    with pytest.raises(KeysUnavailable):
        WindowsHotKeys(User32(messages=[(got, WM_APP, 0)]), 1, lambda: 0).next_pressed()


@dataclass
class Carbon:
    """Carbon that answers as recorded."""

    errors: list[int] = field(default_factory=list)
    installed: int = 0
    registered: list[tuple[int, int, int]] = field(default_factory=list)
    given_back: int = 0
    handler: Callable[..., int] | None = None
    pressed: tuple[int, int] = (carbon_hot_keys.SIGNATURE, 1)

    def GetApplicationEventTarget(self) -> int:  # noqa: N802
        return 1

    def InstallEventHandler(self, _target: object, handler: Callable[..., int], *_rest: object) -> int:  # noqa: N802
        self.handler = handler
        return self.installed

    def RegisterEventHotKey(self, key: int, mask: int, which: object, *_rest: object) -> int:  # noqa: N802
        self.registered.append((key, mask, which.number))  # type: ignore[attr-defined]
        return self.errors.pop(0) if self.errors else 0

    def UnregisterEventHotKey(self, _hot_key: object) -> int:  # noqa: N802
        self.given_back += 1
        return 0

    def RemoveEventHandler(self, _handler: object) -> int:  # noqa: N802
        return 0

    def GetEventParameter(self, *arguments: object) -> int:  # noqa: N802
        target = arguments[-1]._obj  # type: ignore[attr-defined]
        target.signature, target.number = self.pressed
        return 0

    def press(self, number: int, signature: int = carbon_hot_keys.SIGNATURE) -> None:
        self.pressed = (signature, number)
        assert self.handler is not None
        assert self.handler(None, ctypes.c_void_p(1), None) == 0


def test_a_mac_gives_keys_and_takes_them_back() -> None:
    carbon = Carbon()
    keys = CarbonHotKeys(carbon)
    assert set(keys.bind(CHORDS, {}).states.values()) == {KeyState.WORKS}
    assert carbon.registered == [(46, 0x900, 1), (101, 0x1200, 2)]
    carbon.press(2, signature=1)
    carbon.press(2)
    carbon.press(1)
    assert [keys.next_pressed(), keys.next_pressed()] == [KeyAction.TIPS, KeyAction.MARK]
    keys.wake()
    assert keys.next_pressed() is None
    keys.close()
    assert carbon.given_back == 2


@pytest.mark.parametrize(("error", "state"), [(-9878, KeyState.TAKEN), (-50, KeyState.REFUSED)])
def test_a_mac_says_no(error: int, state: KeyState) -> None:
    bound = CarbonHotKeys(Carbon(errors=[error])).bind(CHORDS, {})
    assert bound.states == {KeyAction.MARK: state, KeyAction.TIPS: KeyState.WORKS}
    insert = chord_of("Ctrl+Ins")
    assert insert is not None
    assert CarbonHotKeys(Carbon()).bind({KeyAction.MARK: insert}, {}).states == {
        KeyAction.MARK: KeyState.NOT_ON_KEYBOARD
    }
    with pytest.raises(KeysUnavailable):
        CarbonHotKeys(Carbon(installed=-1))


def test_every_key_has_a_code() -> None:
    codes = [windows_hot_keys.virtual_key_of(key) for key in KEYS]
    assert len(set(codes)) == len(codes)
    macs = [carbon_hot_keys.key_code_of(key) for key in KEYS]
    without = {"Ins", "Pause", *FUNCTION_KEYS[20:]}
    assert {key for key, code in zip(KEYS, macs, strict=True) if code is None} == without
    assert len(set(macs)) == len(KEYS) - len(without) + 1


@pytest.mark.parametrize(
    ("platform", "environment", "name"),
    [
        ("win32", {}, KeySystemName.WINDOWS),
        ("darwin", {"DISPLAY": ":0"}, KeySystemName.MACOS),
        ("linux", {"DISPLAY": ":0"}, KeySystemName.X11),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, KeySystemName.PORTAL),
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, KeySystemName.PORTAL),
        ("linux", {}, KeySystemName.NONE),
    ],
)
def test_each_system_has_its_adapter(platform: str, environment: dict[str, str], name: KeySystemName) -> None:
    assert system_here(platform, environment) is name


@pytest.mark.parametrize("name", [KeySystemName.NONE, KeySystemName.WINDOWS, KeySystemName.MACOS])
def test_a_system_that_is_not_here_gives_none(name: KeySystemName) -> None:
    if sys.platform == "win32" and name is KeySystemName.WINDOWS:
        pytest.skip("it is here")
    with pytest.raises(KeysUnavailable) as caught:
        open_key_system(name, {})
    assert caught.value.trouble is KeysTrouble.NO_SYSTEM
