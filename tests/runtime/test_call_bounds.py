"""When a call begins and ends, decided on plain values."""

from __future__ import annotations

import pytest

from coach.conversation.call_bounds import (
    BEGIN_WINDOW_S,
    LEAD_IN_S,
    REST_AFTER_END_S,
    UNSPOKEN_END_S,
    CallBounds,
)
from coach.model.sound import Speaker

AGENT, CALLER = Speaker.AGENT, Speaker.CALLER


def bounds(*speech: tuple[Speaker, float, float]) -> CallBounds:
    made = CallBounds(end_after_silence_s=20.0)
    for speaker, start_s, end_s in speech:
        made.speech_started(speaker, start_s)
        made.speech_ended(speaker, start_s, end_s)
    return made


def test_a_call_begins_with_its_first_word() -> None:
    assert bounds((CALLER, 30, 31), (AGENT, 32, 33)).begins_at(33) == 30 - LEAD_IN_S


def test_it_begins_while_the_second_still_speaks() -> None:
    made = bounds((CALLER, 30, 31))
    made.speech_started(AGENT, 31.2)
    assert made.begins_at(31.3) is None
    assert made.begins_at(31.6) == 30 - LEAD_IN_S


@pytest.mark.parametrize("speaker", list(Speaker))
def test_one_alone_begins_nothing(speaker: Speaker) -> None:
    made = bounds(*((speaker, t, t + 2) for t in range(0, 60, 4)))
    assert made.begins_at(60) is None


def test_two_that_are_far_apart_begin_nothing() -> None:
    assert bounds((CALLER, 1, 2), (AGENT, 3 + BEGIN_WINDOW_S, 20)).begins_at(20) is None


def test_speech_taken_back_does_not_shorten_the_silence() -> None:
    made = bounds((CALLER, 1, 4), (AGENT, 5, 7))
    made.speech_started(AGENT, 26.9)
    assert not made.has_ended(27.1)
    made.speech_taken_back(AGENT)
    assert made.has_ended(27.2)


def test_hold_music_begins_nothing() -> None:
    made = CallBounds(20.0)
    made.hold_music(True, 1)
    made.speech_started(CALLER, 1)
    made.speech_ended(CALLER, 1, 4)
    made.speech_started(AGENT, 5)
    made.speech_ended(AGENT, 5, 7)
    assert made.begins_at(7) is None
    made.hold_music(False, 8)
    assert made.begins_at(8) is None  # speech heard during the music doesn't count
    made.speech_started(CALLER, 9)
    assert made.begins_at(10) is not None


def test_a_cough_begins_nothing() -> None:
    assert bounds((CALLER, 1, 3), (AGENT, 4, 4.1)).begins_at(5) is None


def test_a_call_ends_after_the_silence_of_both() -> None:
    made = bounds((CALLER, 1, 3), (AGENT, 4, 5))
    assert not made.has_ended(24.9)
    assert made.has_ended(25.0)


@pytest.mark.parametrize(("agent", "caller"), [(False, False), (False, True), (True, False)])
def test_time_that_was_not_heard_is_no_silence(agent: bool, caller: bool) -> None:
    made = bounds((CALLER, 1, 3), (AGENT, 4, 5))
    made.listened(0, 10, agent=True, caller=True)
    for start_s in range(10, 35):  # 25 s without sound
        made.listened(start_s, start_s + 1, agent=agent, caller=caller)
        assert not made.has_ended(start_s + 1)
    made.listened(35, 50, agent=True, caller=True)
    assert not made.has_ended(49.9)
    assert made.has_ended(50)  # 5 s of silence before, 15 s after


def test_a_caller_who_never_was_listened_to_is_no_gap() -> None:
    made = bounds((AGENT, 4, 5))
    made.listened(0, 25, agent=True, caller=False)
    assert made.has_ended(25)


def test_speech_after_a_gap_begins_the_silence_anew() -> None:
    made = bounds((CALLER, 1, 3), (AGENT, 4, 5))
    made.listened(0, 10, agent=True, caller=True)
    made.listened(10, 35, agent=False, caller=False)
    made.listened(35, 60, agent=True, caller=True)
    made.speech_started(AGENT, 36)
    made.speech_ended(AGENT, 36, 37)
    assert not made.has_ended(56.9)
    assert made.has_ended(57)


def test_it_does_not_end_while_someone_speaks_or_music_plays() -> None:
    made = bounds((CALLER, 1, 3))
    made.speech_started(AGENT, 4)
    assert not made.has_ended(100)
    made.speech_ended(AGENT, 4, 100)
    made.hold_music(True, 101)
    assert not made.has_ended(300)
    made.hold_music(False, 300)
    assert not made.has_ended(319)
    assert made.has_ended(320)


def test_a_call_by_hand_may_ring_for_long() -> None:
    made = bounds()
    assert not made.has_ended(60)
    assert made.has_ended(UNSPOKEN_END_S)


def test_goodbyes_begin_no_new_call() -> None:
    made = CallBounds(20.0)
    made.rest(0)
    for speaker, start_s, end_s in [(CALLER, 0.5, 1.5), (AGENT, 1.6, 2.5)]:
        made.speech_started(speaker, start_s)
        assert made.begins_at(start_s + 0.5) is None
        made.speech_ended(speaker, start_s, end_s)
    assert made.begins_at(2.5 + REST_AFTER_END_S - 0.1) is None
    assert made.begins_at(2.5 + REST_AFTER_END_S) is None  # after the rest, the goodbyes no longer count
    made.speech_started(CALLER, 10)
    made.speech_ended(CALLER, 10, 11)
    made.speech_started(AGENT, 11.5)
    assert made.begins_at(12.5) == 10 - LEAD_IN_S


def test_what_a_phone_program_holds_begins_with_its_first_word() -> None:
    bounds = CallBounds(20.0)
    bounds.speech_ended(Speaker.AGENT, 3.0, 4.0)  # before the program opened the microphone
    bounds.speech_ended(Speaker.AGENT, 12.0, 38.0)
    assert bounds.begins_at(39.0, held_s=30.0) is None, "the caller has not answered"
    bounds.speech_ended(Speaker.CALLER, 39.0, 40.0)
    assert bounds.begins_at(40.0, held_s=30.0) == pytest.approx(12.0 - LEAD_IN_S)


@pytest.mark.parametrize(("held_s", "begins"), [(2.0, False), (None, True)])
def test_what_was_said_before_the_microphone_was_opened_begins_nothing(
    held_s: float | None, begins: bool
) -> None:
    bounds = CallBounds(20.0)
    bounds.speech_ended(Speaker.AGENT, 3.0, 9.0)
    bounds.speech_ended(Speaker.CALLER, 11.0, 12.0)
    assert (bounds.begins_at(12.0, held_s) is not None) is begins


def test_an_answer_that_comes_late_belongs_to_what_was_said_last() -> None:
    """As without a phone program, both must have spoken within BEGIN_WINDOW_S."""
    bounds = CallBounds(20.0)
    bounds.speech_ended(Speaker.AGENT, 1.0, 2.0)
    bounds.speech_ended(Speaker.CALLER, 30.0, 31.0)
    assert bounds.begins_at(31.0, held_s=31.0) is None


def test_the_last_speech_is_that_before_the_end() -> None:
    bounds = CallBounds(20.0)
    assert bounds.last_speech_s(10.0) is None
    bounds.speech_ended(Speaker.AGENT, 3.0, 4.0)
    bounds.speech_ended(Speaker.CALLER, 5.0, 8.0)
    bounds.speech_ended(Speaker.AGENT, 11.0, 12.0)
    assert bounds.last_speech_s(10.0) == 8.0
    assert bounds.last_speech_s(7.0) == 7.0
    assert bounds.last_speech_s(20.0) == 12.0
