"""What other programs' use of the microphone says of a call, from plain values."""

from __future__ import annotations

import pytest

from coach.conversation.phone_programs import (
    LONGEST_SILENCE_S,
    OPENED_BEFORE_SPEECH_S,
    REOPEN_S,
    PhonePrograms,
    Verdict,
)

NOBODY: frozenset[str] = frozenset()


def on_a_call(*programs: str, opened_s: float = 10.0, first_word_s: float = 15.0) -> PhonePrograms:
    phones = PhonePrograms()
    phones.hold(NOBODY, 0.0)
    phones.hold(frozenset(programs), opened_s)
    phones.call_began(first_word_s, first_word_s + 2.0)
    return phones


def test_a_call_goes_on_while_its_phone_holds_the_microphone() -> None:
    phones = on_a_call("zoom")
    assert phones.verdict(100.0, silent_s=60.0) is Verdict.ON


def test_its_closing_is_the_end_once_it_does_not_open_again() -> None:
    phones = on_a_call("zoom")
    phones.hold(NOBODY, 50.0)
    assert phones.verdict(50.0 + REOPEN_S - 0.1, 3.0) is Verdict.ON
    assert phones.verdict(50.0 + REOPEN_S, 3.0) is Verdict.OVER


def test_one_that_opens_again_soon_goes_on_with_the_same_call() -> None:
    phones = on_a_call("zoom")
    phones.hold(NOBODY, 50.0)
    phones.hold(frozenset({"zoom"}), 54.0)
    assert phones.verdict(80.0, 3.0) is Verdict.ON


def test_of_two_the_call_lasts_as_long_as_one() -> None:
    phones = on_a_call("zoom", "linphone")
    phones.hold(frozenset({"linphone"}), 50.0)
    assert phones.verdict(90.0, 3.0) is Verdict.ON
    phones.hold(NOBODY, 100.0)
    assert phones.verdict(100.0 + REOPEN_S, 3.0) is Verdict.OVER


def test_one_that_opens_in_mid_call_belongs_to_it() -> None:
    phones = on_a_call()
    assert phones.verdict(20.0, 3.0) is Verdict.UNKNOWN
    phones.hold(frozenset({"zoom"}), 30.0)
    assert phones.verdict(31.0, 3.0) is Verdict.ON


def test_who_held_it_long_before_anyone_spoke_proves_nothing() -> None:
    phones = on_a_call("recorder", opened_s=10.0, first_word_s=11.0 + OPENED_BEFORE_SPEECH_S)
    assert phones.verdict(300.0, 3.0) is Verdict.UNKNOWN
    looked_at_first = PhonePrograms()
    looked_at_first.hold(frozenset({"recorder"}), 10.0)
    looked_at_first.call_began(12.0, 14.0)
    assert looked_at_first.verdict(15.0, 3.0) is Verdict.UNKNOWN


def test_who_holds_it_on_after_a_call_is_learned_to_be_no_phone() -> None:
    phones = on_a_call("recorder")
    assert phones.verdict(300.0, LONGEST_SILENCE_S) is Verdict.UNKNOWN
    phones.call_ended(by_silence=True)
    assert phones.never_phones == {"recorder"}
    phones.hold(NOBODY, 400.0)
    phones.hold(frozenset({"recorder"}), 410.0)
    phones.call_began(412.0, 414.0)
    assert phones.verdict(415.0, 3.0) is Verdict.UNKNOWN


def test_a_call_that_is_ended_by_hand_teaches_nothing() -> None:
    phones = on_a_call("zoom")
    phones.call_ended(by_silence=False)
    assert phones.never_phones == frozenset()


@pytest.mark.parametrize("again", [None, frozenset({"zoom"})])
def test_without_an_answer_silence_decides(again: frozenset[str] | None) -> None:
    phones = on_a_call("zoom")
    phones.hold(None, 50.0)
    assert phones.verdict(51.0, 3.0) is Verdict.UNKNOWN
    phones.hold(again, 60.0)
    assert phones.verdict(70.0, 3.0) is Verdict.UNKNOWN, "since when it holds it isn't known any more"
