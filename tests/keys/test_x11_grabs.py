"""Keys on a real X screen, pressed through the XTEST extension."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator

import pytest

from coach.keys.key_system import KeysUnavailable
from coach.keys.x11_grabs import X11Grabs, keysym_of, mask_of
from coach.model.keys import KEYS, Chord, KeyAction, KeyState, KeysTrouble, KeySystemName, chord_of
from coach.runtime.global_keys import GlobalKeys

PATIENCE_S = 20.0
needs_x = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb, xdotool"
)


def chord(text: str) -> Chord:
    made = chord_of(text)
    assert made is not None
    return made


MARK, PAUSE = chord("Ctrl+Alt+M"), chord("F9")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of our own: whatever is taken on it is taken by these tests."""
    readable, writable = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writable), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writable,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    with os.fdopen(readable) as said:
        number = said.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(PATIENCE_S)


@pytest.fixture
def grabs(display: str) -> Iterator[X11Grabs]:
    made = X11Grabs(display)
    yield made
    made.close()


def xdotool(display: str, *arguments: str) -> str:
    said = subprocess.run(
        ["xdotool", *arguments],
        env={**os.environ, "DISPLAY": display},
        check=True,
        capture_output=True,
        text=True,
    )
    return said.stdout.strip()


@needs_x
def test_keys_that_are_taken_come_when_pressed(display: str, grabs: X11Grabs) -> None:
    bound = grabs.bind({KeyAction.MARK: MARK, KeyAction.PAUSE: PAUSE}, {})
    assert set(bound.states.values()) == {KeyState.WORKS}
    xdotool(display, "key", "ctrl+alt+m")
    xdotool(display, "key", "F9")
    assert [grabs.next_pressed(), grabs.next_pressed()] == [KeyAction.MARK, KeyAction.PAUSE]


@needs_x
@pytest.mark.parametrize("lock", ["Caps_Lock", "Num_Lock"])
def test_locks_change_nothing(display: str, grabs: X11Grabs, lock: str) -> None:
    grabs.bind({KeyAction.MARK: MARK}, {})
    xdotool(display, "key", lock)
    try:
        xdotool(display, "key", "ctrl+alt+m")
        assert grabs.next_pressed() is KeyAction.MARK
    finally:
        xdotool(display, "key", lock)


@needs_x
def test_a_key_that_is_held_counts_once(display: str, grabs: X11Grabs) -> None:
    grabs.bind({KeyAction.PAUSE: PAUSE, KeyAction.MARK: MARK}, {})
    xdotool(display, "keydown", "F9")
    time.sleep(1.0)  # the server repeats a held key after 0.66 s, 25 times a second
    xdotool(display, "keyup", "F9")
    xdotool(display, "key", "ctrl+alt+m")
    assert [grabs.next_pressed(), grabs.next_pressed()] == [KeyAction.PAUSE, KeyAction.MARK]


@needs_x
def test_what_another_program_has_is_said(display: str, grabs: X11Grabs) -> None:
    other = X11Grabs(display)
    try:
        other.bind({KeyAction.TIPS: MARK}, {})
        asked = {KeyAction.MARK: MARK, KeyAction.PAUSE: PAUSE}
        bound = grabs.bind(asked, {})
        assert bound.states == {KeyAction.MARK: KeyState.TAKEN, KeyAction.PAUSE: KeyState.WORKS}
        assert bound.texts == {KeyAction.PAUSE: "F9"}
        other.bind({}, {})
        other._keyboard()  # an answer to this comes after the keys were given back
        assert set(grabs.bind(asked, {}).states.values()) == {KeyState.WORKS}
    finally:
        other.close()


@needs_x
def test_other_keys_replace_those_before(display: str, grabs: X11Grabs) -> None:
    grabs.bind({KeyAction.MARK: MARK}, {})
    grabs.bind({KeyAction.MARK: PAUSE}, {})
    xdotool(display, "key", "ctrl+alt+m")
    xdotool(display, "key", "F9")
    grabs.wake()
    pressed = [grabs.next_pressed(), grabs.next_pressed()]
    assert sorted(pressed, key=str) == sorted([None, KeyAction.MARK], key=str), "only the second one was ours"


@needs_x
def test_another_layout_moves_the_keys(display: str, grabs: X11Grabs) -> None:
    if shutil.which("xmodmap") is None and shutil.which("setxkbmap") is None:
        pytest.skip("needs setxkbmap")
    grabs.bind({KeyAction.MARK: chord("Ctrl+Alt+Y")}, {})
    subprocess.run(["setxkbmap", "-display", display, "de"], check=True)
    try:
        grabs._keyboard()  # an answer to this comes after the news of the layout
        grabs.wake()
        assert grabs.next_pressed() is None
        xdotool(display, "key", "ctrl+alt+y")
        assert grabs.next_pressed() is KeyAction.MARK
    finally:
        subprocess.run(["setxkbmap", "-display", display, "us"], check=True)


def test_without_a_screen_nothing_works() -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("needs libxcb")
    with pytest.raises(KeysUnavailable) as caught:
        X11Grabs(":4711")
    assert caught.value.trouble is KeysTrouble.NOT_ANSWERING


@needs_x
def test_a_screen_that_goes_is_said() -> None:
    readable, writable = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writable), "-nolisten", "tcp"],
        pass_fds=(writable,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    with os.fdopen(readable) as said:
        grabs = X11Grabs(f":{said.readline().strip()}")
    grabs.bind({KeyAction.MARK: MARK}, {})
    server.kill()
    server.wait(PATIENCE_S)
    with pytest.raises(KeysUnavailable):
        grabs.next_pressed()
    grabs.close()


def test_every_key_has_a_symbol_and_held_keys_a_mask() -> None:
    symbols = [keysym_of(key) for key in KEYS]
    assert len(set(symbols)) == len(symbols)
    assert (keysym_of("A"), keysym_of("F1"), keysym_of("F12"), keysym_of("Return")) == (
        97,
        0xFFBE,
        0xFFC9,
        0xFF0D,
    )
    assert mask_of(chord("Ctrl+Shift+A")) == 0b101
    assert mask_of(chord("Meta+Alt+A")) == 0b1001000


@needs_x
def test_the_thread_takes_keys_and_gives_them_back(display: str) -> None:
    keys = GlobalKeys(KeySystemName.X11, lambda: X11Grabs(display))

    def until(true: object) -> None:
        give_up = time.monotonic() + PATIENCE_S
        while not true():  # type: ignore[operator]
            assert time.monotonic() < give_up
            time.sleep(0.01)

    def free() -> bool:
        other = X11Grabs(display)
        try:
            bound = other.bind({KeyAction.MARK: MARK}, {})
            return bound.states[KeyAction.MARK] is KeyState.WORKS
        finally:
            other.close()

    assert free(), "nothing is taken before it is wished for"
    try:
        keys.wish({KeyAction.MARK: MARK}, {})
        until(lambda: keys.report().states == {KeyAction.MARK: KeyState.WORKS})
        assert not free()
        xdotool(display, "key", "ctrl+alt+m")
        taken: list[KeyAction] = []
        until(lambda: taken.extend(keys.take()) or taken == [KeyAction.MARK])
        keys.wish({}, {})
        until(free)
        keys.wish({KeyAction.MARK: PAUSE}, {})
        keys.wish({KeyAction.MARK: MARK}, {})
        until(lambda: keys.report().texts == {KeyAction.MARK: "Ctrl+Alt+M"})
    finally:
        keys.close()
    assert free()
