"""Keys through a portal of the tests, on a bus of their own: given, pressed, refused, never answered."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.keys import session_bus
from coach.keys.key_system import Bound, KeysUnavailable
from coach.keys.portal import PortalKeys, bound_by, trigger_of
from coach.model.keys import KeyAction, KeyState, KeysTrouble, chord_of
from tests.keys.portal_of_tests import Answers, TestsPortal, private_bus

MARK, TIPS = chord_of("Ctrl+Alt+M"), chord_of("Meta+F9")
assert MARK is not None
assert TIPS is not None
CHORDS = {KeyAction.MARK: MARK, KeyAction.TIPS: TIPS}
SAID = {KeyAction.MARK: "Mark as abusive"}


@pytest.fixture
def bus() -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    with tempfile.TemporaryDirectory(prefix="bus-") as folder, private_bus(Path(folder)) as address:
        yield address


@pytest.fixture
def portal(bus: str) -> Iterator[TestsPortal]:
    made = TestsPortal(bus)
    yield made
    made.stop()


@pytest.fixture
def keys(portal: TestsPortal) -> Iterator[PortalKeys]:
    made = PortalKeys(portal.address)
    yield made
    made.close()


def bound(keys: PortalKeys) -> Bound:
    """Bind both keys; fail where nobody answers."""
    answered = keys.bind(CHORDS, SAID)
    assert answered is not None
    return answered


def test_keys_are_asked_for_and_come_when_pressed(portal: TestsPortal, keys: PortalKeys) -> None:
    answer = bound(keys)
    assert portal.asked == [("mark", "CTRL+ALT+m"), ("tips", "LOGO+F9")]
    assert set(answer.states.values()) == {KeyState.WORKS}
    assert answer.texts == {KeyAction.MARK: "CTRL+ALT+m", KeyAction.TIPS: "LOGO+F9"}
    portal.press("no action of ours")
    portal.press("tips", "/another/session")
    portal.press("tips")
    portal.press("mark")
    assert [keys.next_pressed(), keys.next_pressed()] == [KeyAction.TIPS, KeyAction.MARK]


def test_the_desktop_may_give_other_keys_or_none(portal: TestsPortal, keys: PortalKeys) -> None:
    portal.answers = Answers(leaves_out=frozenset({"tips"}), trigger="Press <Super>m")
    answer = bound(keys)
    assert answer.states == {KeyAction.MARK: KeyState.WORKS, KeyAction.TIPS: KeyState.REFUSED}
    assert answer.texts == {KeyAction.MARK: "Press <Super>m"}


@pytest.mark.parametrize("answers", [Answers(create=1), Answers(create=2), Answers(bind=1), Answers(bind=2)])
def test_no_is_an_answer(portal: TestsPortal, keys: PortalKeys, answers: Answers) -> None:
    portal.answers = answers
    with pytest.raises(KeysUnavailable) as caught:
        keys.bind(CHORDS, SAID)
    assert caught.value.trouble is KeysTrouble.DENIED


def test_a_portal_without_shortcuts_is_no_way(portal: TestsPortal, keys: PortalKeys) -> None:
    portal.answers = Answers(has_shortcuts=False)
    with pytest.raises(KeysUnavailable) as caught:
        keys.bind(CHORDS, SAID)
    assert caught.value.trouble is KeysTrouble.NO_SYSTEM


def test_a_bus_without_a_portal_is_no_way(bus: str) -> None:
    keys = PortalKeys(bus)
    with pytest.raises(KeysUnavailable) as caught:
        keys.bind(CHORDS, SAID)
    keys.close()
    assert caught.value.trouble is KeysTrouble.NO_SYSTEM


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes to wake it by")
@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "tcp:host=nowhere", "nonsense"])
def test_without_a_bus_there_is_no_way(address: str) -> None:
    with pytest.raises(KeysUnavailable) as caught:
        PortalKeys(address)
    assert caught.value.trouble is KeysTrouble.NO_SYSTEM


def test_a_portal_that_never_answers_costs_its_time(
    portal: TestsPortal, keys: PortalKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.keys.portal.ANSWER_S", 0.2)
    portal.answers = Answers(create=None)
    with pytest.raises(KeysUnavailable) as caught:
        keys.bind(CHORDS, SAID)
    assert caught.value.trouble is KeysTrouble.NOT_ANSWERING


def test_a_call_that_is_never_answered_costs_its_time(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_bus, "ANSWER_S", 0.2)
    portal = TestsPortal(bus)
    portal._stops.set()
    portal._thread.join()  # it owns the name, and reads no more
    with pytest.raises(KeysUnavailable) as caught:
        PortalKeys(bus)
    portal.stop()
    assert caught.value.trouble is KeysTrouble.NOT_ANSWERING


def test_a_question_to_the_person_can_be_left(portal: TestsPortal, keys: PortalKeys) -> None:
    portal.answers = Answers(bind=None)
    waiter = threading.Thread(target=lambda: (portal.bound.wait(20), keys.wake()))
    waiter.start()
    assert keys.bind(CHORDS, SAID) is None
    waiter.join()
    portal.answers = Answers()
    assert bound(keys).states[KeyAction.MARK] is KeyState.WORKS


def test_other_keys_are_another_session_and_none_end_it(portal: TestsPortal, keys: PortalKeys) -> None:
    keys.bind(CHORDS, SAID)
    keys.bind({KeyAction.MARK: MARK}, SAID)
    assert portal.closed == portal.sessions[:1]
    keys.bind({}, {})
    keys._register()  # an answer to this comes after the session was closed
    assert portal.closed == portal.sessions


def test_a_session_that_the_desktop_ends_is_said(portal: TestsPortal, keys: PortalKeys) -> None:
    keys.bind(CHORDS, SAID)
    portal.close_session()
    with pytest.raises(KeysUnavailable) as caught:
        keys.next_pressed()
    assert caught.value.trouble is KeysTrouble.DENIED


@pytest.mark.parametrize(
    "results", [{}, {"shortcuts": ("s", "all of them")}, {"shortcuts": ("a(sa{sv})", [])}, {"other": ("u", 3)}]
)
def test_an_empty_answer_gives_no_key(
    portal: TestsPortal, keys: PortalKeys, results: dict[str, tuple[str, object]]
) -> None:
    portal.answers = Answers(results=results)
    assert set(bound(keys).states.values()) == {KeyState.REFUSED}


def test_what_a_desktop_calls_a_key_is_cut() -> None:
    answer = {"shortcuts": ("a(sa{sv})", [("mark", {"trigger_description": ("s", "x" * 500)})])}
    assert len(bound_by(answer, CHORDS).texts[KeyAction.MARK]) == 40
    unnamed = {"shortcuts": ("a(sa{sv})", [("mark", {})])}
    assert bound_by(unnamed, CHORDS).texts == {KeyAction.MARK: "Ctrl+Alt+M"}


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Ctrl+Shift+A", "CTRL+SHIFT+a"),
        ("Alt+PgUp", "ALT+Page_Up"),
        ("Meta+Space", "LOGO+space"),
        ("F12", "F12"),
    ],
)
def test_triggers_are_written_as_specified(text: str, trigger: str) -> None:
    chord = chord_of(text)
    assert chord is not None
    assert trigger_of(chord) == trigger
