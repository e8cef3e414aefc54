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
from coach.conversation.silent_channel import LINE_CLOSED_S
from coach.model.programs import ProgramRole

NOBODY: frozenset[str] = frozenset()


def on_a_call(*programs: str, opened_s: float = 10.0, first_word_s: float = 15.0) -> PhonePrograms:
    phones = PhonePrograms({})
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
    looked_at_first = PhonePrograms({})
    looked_at_first.hold(frozenset({"recorder"}), 10.0)
    looked_at_first.call_began(12.0, 14.0)
    assert looked_at_first.verdict(15.0, 3.0) is Verdict.UNKNOWN


def test_who_holds_it_on_after_a_call_is_learned_to_be_no_phone() -> None:
    phones = on_a_call("recorder")
    assert phones.verdict(300.0, LONGEST_SILENCE_S) is Verdict.UNKNOWN
    phones.call_ended(by=Verdict.UNKNOWN)
    assert phones.roles == {"recorder": ProgramRole.LEARNED_NO_PHONE}
    phones.hold(NOBODY, 400.0)
    phones.hold(frozenset({"recorder"}), 410.0)
    phones.call_began(412.0, 414.0)
    assert phones.verdict(415.0, 3.0) is Verdict.UNKNOWN


def test_a_call_that_is_ended_by_hand_teaches_nothing() -> None:
    phones = on_a_call("zoom")
    phones.call_ended(by=None)
    assert phones.roles == {"zoom": ProgramRole.LEARN}


@pytest.mark.parametrize("again", [None, frozenset({"zoom"})])
def test_without_an_answer_silence_decides(again: frozenset[str] | None) -> None:
    phones = on_a_call("zoom")
    phones.hold(None, 50.0)
    assert phones.verdict(51.0, 3.0) is Verdict.UNKNOWN
    phones.hold(again, 60.0)
    assert phones.verdict(70.0, 3.0) is Verdict.UNKNOWN, "since when it holds it isn't known any more"


def ended_by_its_phone(*programs: str) -> PhonePrograms:
    """A call that began 5 s after these programs opened the microphone, and ended with their closing."""
    phones = on_a_call(*programs)
    phones.hold(NOBODY, 50.0)
    phones.hold(NOBODY, 50.0 + REOPEN_S)
    assert phones.verdict(50.0 + REOPEN_S, 3.0) is Verdict.OVER
    phones.call_ended(by=Verdict.OVER)
    return phones


def test_what_opened_for_a_call_and_closed_at_its_end_is_a_phone() -> None:
    phones = ended_by_its_phone("zoom")
    assert phones.roles == {"zoom": ProgramRole.LEARNED_PHONE}
    assert phones.decide
    phones.hold(None, 60.0)
    assert not phones.decide, "known, but not seen"


def test_what_opened_in_mid_call_is_no_proof_of_a_phone() -> None:
    phones = on_a_call("zoom")
    phones.hold(frozenset({"zoom", "recorder"}), 30.0)
    phones.hold(NOBODY, 50.0)
    phones.call_ended(by=Verdict.OVER)
    assert phones.roles == {"zoom": ProgramRole.LEARNED_PHONE, "recorder": ProgramRole.LEARN}


def test_what_held_it_before_and_after_a_call_of_a_phone_is_none() -> None:
    phones = PhonePrograms({})
    phones.hold(frozenset({"filter"}), 0.0)
    phones.hold(frozenset({"filter", "zoom"}), 10.0)
    phones.call_began(15.0, 17.0)
    phones.hold(frozenset({"filter"}), 50.0)
    assert phones.verdict(50.0 + REOPEN_S, 3.0) is Verdict.OVER
    phones.call_ended(by=Verdict.OVER)
    assert phones.roles == {"filter": ProgramRole.LEARNED_NO_PHONE, "zoom": ProgramRole.LEARNED_PHONE}
    assert not phones.may_hold(60.0)


def test_what_was_taken_for_no_phone_and_does_as_phones_do_is_looked_at_anew() -> None:
    phones = PhonePrograms({"zoom": ProgramRole.LEARNED_NO_PHONE})
    phones.hold(NOBODY, 0.0)
    phones.hold(frozenset({"zoom"}), 10.0)
    phones.call_began(15.0, 17.0)
    phones.hold(NOBODY, 50.0)
    phones.call_ended(by=Verdict.UNKNOWN)
    assert phones.roles == {"zoom": ProgramRole.LEARN}


def test_a_learned_phone_that_holds_on_is_learned_anew() -> None:
    phones = PhonePrograms({"zoom": ProgramRole.LEARNED_PHONE})
    phones.hold(frozenset({"zoom"}), 10.0)
    phones.call_began(15.0, 17.0)
    phones.call_ended(by=Verdict.UNKNOWN)
    assert phones.roles == {"zoom": ProgramRole.LEARN}


@pytest.mark.parametrize("choice", [ProgramRole.PHONE, ProgramRole.NO_PHONE])
def test_nothing_that_is_learned_changes_the_agents_word(choice: ProgramRole) -> None:
    phones = PhonePrograms({"zoom": choice})
    for by in (Verdict.UNKNOWN, Verdict.OVER):
        phones.hold(frozenset({"zoom"}), 10.0)
        phones.call_began(15.0, 17.0)
        phones.call_ended(by=by)
    assert phones.roles == {"zoom": choice}


def test_the_agents_word_is_taken_at_once_and_what_was_learned_stays() -> None:
    phones = ended_by_its_phone("zoom")
    phones.take({"zoom": ProgramRole.LEARN, "tool": ProgramRole.NO_PHONE})
    assert phones.roles == {"zoom": ProgramRole.LEARNED_PHONE, "tool": ProgramRole.NO_PHONE}
    phones.take({"zoom": ProgramRole.NO_PHONE})
    phones.take({"zoom": ProgramRole.LEARN})
    assert phones.roles["zoom"] is ProgramRole.LEARN


def test_a_known_phone_needs_no_proof() -> None:
    phones = PhonePrograms({"zoom": ProgramRole.PHONE})
    phones.hold(frozenset({"zoom"}), 10.0)  # it held the microphone when it was first looked
    phones.call_began(500.0, 502.0)
    assert phones.verdict(503.0, 60.0) is Verdict.ON


def test_what_is_no_phone_holds_nothing() -> None:
    phones = PhonePrograms({"zoom": ProgramRole.PHONE, "tool": ProgramRole.NO_PHONE})
    phones.hold(NOBODY, 0.0)
    phones.hold(frozenset({"tool"}), 10.0)
    assert not phones.may_hold(10.0)
    phones.call_began(12.0, 14.0)
    assert phones.verdict(15.0, 3.0) is Verdict.UNKNOWN


def test_beside_a_known_phone_what_is_unknown_lets_silence_decide() -> None:
    phones = PhonePrograms({"zoom": ProgramRole.PHONE})
    phones.hold(NOBODY, 0.0)
    phones.hold(frozenset({"zoom", "other"}), 10.0)
    phones.call_began(15.0, 17.0)
    phones.hold(frozenset({"other"}), 50.0)
    assert phones.verdict(60.0, 3.0) is Verdict.UNKNOWN


def test_a_closed_line_makes_the_closing_certain() -> None:
    phones = on_a_call("zoom")
    phones.hold(NOBODY, 50.0)
    assert phones.verdict(52.0, 2.0, LINE_CLOSED_S - 0.1) is Verdict.ON, "muted: the line still carries noise"
    assert phones.verdict(52.0, 2.0, LINE_CLOSED_S) is Verdict.OVER


@pytest.mark.parametrize(
    ("closed_for_s", "line_closed_s", "held_s"),
    [(3.0, 0.0, 13.0), (REOPEN_S, 0.0, 0.0), (3.0, LINE_CLOSED_S, 0.0)],
    ids=["a mute", "another call", "a test of the microphone"],
)
def test_an_opening_goes_on_after_a_short_closing(
    closed_for_s: float, line_closed_s: float, held_s: float
) -> None:
    phones = PhonePrograms({"zoom": ProgramRole.PHONE})
    phones.hold(NOBODY, 0.0)
    assert phones.held_s(0.0) is None
    phones.hold(frozenset({"zoom"}), 10.0)
    phones.hold(NOBODY, 20.0)
    for late_s in (closed_for_s / 2.0, closed_for_s):
        phones.hold(NOBODY, 20.0 + late_s, line_closed_s)
        assert phones.may_hold(20.0 + late_s) is (late_s < REOPEN_S)
    phones.hold(frozenset({"zoom"}), 20.0 + closed_for_s)
    assert phones.held_s(20.0 + closed_for_s) == pytest.approx(held_s)


def opened(number: int, *programs: str) -> frozenset[tuple[str, int]]:
    return frozenset((name, number) for name in programs)


class TestNobodyLooked:
    """The process was stopped from 50 to 77 s, in a call that zoom opened the microphone for."""

    def watched(self) -> PhonePrograms:
        phones = PhonePrograms({"zoom": ProgramRole.PHONE})
        phones.hold(NOBODY, 0.0)
        for now_s in (10.0, 12.0, 14.0):
            phones.hold(frozenset({"zoom"}), now_s, openings=opened(1, "zoom"))
        phones.call_began(15.0, 17.0)
        for now_s in range(17, 51):
            phones.hold(frozenset({"zoom"}), float(now_s), openings=opened(1, "zoom"))
        return phones

    def test_another_opening_is_another_call(self) -> None:
        phones = self.watched()
        phones.hold(frozenset({"zoom"}), 77.0, openings=opened(1, "zoom"))  # as it was last known
        assert phones.verdict(77.0, 3.0) is Verdict.ON
        phones.hold(frozenset({"zoom"}), 77.1, openings=opened(2, "zoom"))
        assert phones.verdict(56.0, 3.0) is Verdict.ON, "what waited is still of the first"
        assert phones.verdict(77.1, 0.0) is Verdict.OVER
        phones.call_ended(by=Verdict.OVER)
        assert phones.roles["zoom"] is ProgramRole.PHONE
        assert phones.held_s(78.0) == pytest.approx(1.0)

    def test_the_same_opening_is_the_same_call(self) -> None:
        phones = self.watched()
        phones.hold(frozenset({"zoom"}), 77.0, openings=opened(1, "zoom"))
        assert phones.verdict(77.0, 3.0) is Verdict.ON

    def test_one_more_stream_is_no_other_opening(self) -> None:
        phones = self.watched()
        phones.hold(frozenset({"zoom"}), 77.0, openings=opened(1, "zoom") | opened(2, "zoom"))
        assert phones.verdict(77.0, 3.0) is Verdict.ON

    def test_where_openings_are_not_told_apart_it_goes_on(self) -> None:
        phones = self.watched()
        phones.hold(frozenset({"zoom"}), 77.0)
        assert phones.verdict(77.0, 3.0) is Verdict.ON

    def test_a_learned_phone_that_holds_the_next_call_stays_one(self) -> None:
        phones = PhonePrograms({})
        phones.hold(NOBODY, 0.0)
        phones.hold(frozenset({"zoom"}), 10.0, openings=opened(1, "zoom"))
        phones.call_began(15.0, 17.0)
        phones.hold(frozenset({"zoom"}), 50.0, openings=opened(1, "zoom"))
        phones.hold(frozenset({"zoom"}), 77.0, openings=opened(2, "zoom"))
        assert phones.verdict(77.0, 3.0) is Verdict.OVER
        phones.call_ended(by=Verdict.OVER)
        assert phones.roles == {"zoom": ProgramRole.LEARNED_PHONE}

    def test_a_change_that_was_watched_is_none(self) -> None:
        phones = self.watched()
        phones.hold(frozenset({"zoom"}), 50.1, openings=opened(2, "zoom"))
        assert phones.verdict(60.0, 3.0) is Verdict.ON


def test_a_closing_that_lasted_long_enough_ends_it_though_it_was_seen_late() -> None:
    phones = on_a_call("zoom")
    phones.hold(NOBODY, 50.0)
    phones.hold(frozenset({"zoom"}), 50.0 + REOPEN_S + 0.5)
    assert phones.verdict(50.0 + REOPEN_S - 0.1, 3.0) is Verdict.ON
    assert phones.verdict(50.0 + REOPEN_S, 3.0) is Verdict.OVER
    phones.call_ended(by=Verdict.OVER)
    assert phones.roles["zoom"] is ProgramRole.LEARNED_PHONE
    assert phones.held_s(60.0) == pytest.approx(4.5)
