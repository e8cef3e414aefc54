"""Channels that carry nothing, on plain values."""

from __future__ import annotations

import pytest

from coach.conversation.silent_channel import (
    ALIVE_S,
    DEAD_CALLER_S,
    DEAD_FROM_S,
    HEARD_BEFORE_S,
    UNHEARD_S,
    CallerLine,
    DeadMicrophone,
    SilentCaller,
)
from coach.dsp.spectrum import SILENCE_DB
from coach.model.sound import TICK_S

NOTHING_DB, LINE_DB = -110.0, -75.0


def spoken(
    watch: SilentCaller, *turns: tuple[float, float], caller_db: float = NOTHING_DB, times: int = 1
) -> bool:
    """The agent speaks for so long, and waits for so long, over and over: is it the wrong channel then?"""
    wrong = False
    for speaks_s, waits_s in turns * times:
        for tick in range(round((speaks_s + waits_s) / TICK_S)):
            wrong = watch.feed(caller_db, agent_speaking=tick * TICK_S < speaks_s, caller_speaking=False)
    return wrong


def test_an_agent_answered_by_nobody_has_the_wrong_channel() -> None:
    assert spoken(SilentCaller(), (5.0, 5.0), times=8)


def test_not_before_a_minute_of_it() -> None:
    assert not spoken(SilentCaller(), (3.0, 3.0), times=int(UNHEARD_S / 6.0))


def test_a_monologue_to_someone_who_listens_is_no_wrong_channel() -> None:
    assert not spoken(SilentCaller(), (120.0, 1.0))
    assert not spoken(SilentCaller(), (10.0, 1.2), times=20), "breaths are no answers"


def test_a_long_wait_is_a_hold() -> None:
    assert not spoken(SilentCaller(), (5.0, 40.0), times=10)


def test_an_open_line_is_no_nothing() -> None:
    assert not spoken(SilentCaller(), (5.0, 5.0), caller_db=LINE_DB, times=20)


def test_any_sound_ends_it_at_once() -> None:
    watch = SilentCaller()
    assert spoken(watch, (5.0, 5.0), times=8)
    assert not watch.feed(LINE_DB, agent_speaking=True, caller_speaking=False)
    assert not spoken(watch, (5.0, 5.0), times=4)


def test_a_caller_who_was_heard_before_is_more_likely_muted() -> None:
    watch = SilentCaller()
    watch.feed(-30.0, agent_speaking=False, caller_speaking=True)
    assert not spoken(watch, (5.0, 5.0), times=int(HEARD_BEFORE_S / 10.0) - 1)
    assert spoken(watch, (5.0, 5.0), times=3)


def muted(seconds: float, *, caller_speaking: bool, microphone_db: float = NOTHING_DB) -> bool:
    watch, dead = DeadMicrophone(), False
    for _ in range(round(seconds / TICK_S)):
        dead = watch.feed(microphone_db, caller_speaking=caller_speaking)
    return dead


def test_a_microphone_that_gives_nothing_is_dead() -> None:
    assert muted(DEAD_FROM_S + 1.0, caller_speaking=True)
    assert not muted(DEAD_FROM_S - 1.0, caller_speaking=True)
    assert DEAD_CALLER_S < DEAD_FROM_S


def test_nothing_while_nobody_speaks_and_a_quiet_room_are_not() -> None:
    assert not muted(120.0, caller_speaking=False)
    assert not muted(120.0, caller_speaking=True, microphone_db=-88.0)


def test_a_microphone_that_gave_sound_is_muted_and_not_dead() -> None:
    watch = DeadMicrophone()
    for _ in range(round(2 * ALIVE_S / TICK_S)):
        watch.feed(-60.0, caller_speaking=False)
    for _ in range(round(60.0 / TICK_S)):
        assert not watch.feed(NOTHING_DB, caller_speaking=True)


def test_the_click_of_a_device_that_opens_is_no_sound() -> None:
    watch = DeadMicrophone()
    watch.feed(-20.0, caller_speaking=False)
    assert [watch.feed(NOTHING_DB, caller_speaking=True) for _ in range(round(20.0 / TICK_S))][-1]


def closed_s(*stretches: tuple[float, float, bool]) -> float:
    """The level and whether the caller speaks, for so long each: how long is the line closed then?"""
    line, tick = CallerLine(), 0
    for for_s, level_db, speaking in stretches:
        for _ in range(round(for_s / TICK_S)):
            line.feed(level_db, tick * TICK_S, caller_speaking=speaking)
            tick += 1
    return line.closed_s


ZEROS_DB = SILENCE_DB


def test_zeros_on_a_line_with_noise_in_its_pauses_are_its_end() -> None:
    said = (10.0, -30.0, True)
    assert closed_s(said, (1.0, LINE_DB, False), said, (5.0, ZEROS_DB, False)) == pytest.approx(5.0)
    assert closed_s((0.8, ZEROS_DB, False), said, (1.0, LINE_DB, False), (5.0, ZEROS_DB, False)) > 4.9


def test_zeros_on_a_line_that_pauses_with_them_are_a_pause() -> None:
    said = (10.0, -30.0, True)
    assert closed_s(said, (1.0, ZEROS_DB, False), said, (5.0, ZEROS_DB, False)) == 0.0
