"""A day of calls, with the real engine and recorder: each is cut right, and nothing else is kept."""

from __future__ import annotations

import numpy as np
import pytest

from coach.conversation.phone_programs import REOPEN_S
from coach.engine import Engine
from coach.model.programs import ProgramRole
from coach.model.snapshot import Listening
from coach.review.recorder import CallRecorder
from coach.runtime.dependencies import Dependencies
from coach.runtime.session_state import SessionState
from coach.settings.schema import PhoneSettings, Settings
from coach.sources.pcm import FRAGMENT_S
from coach.sources.ring import RING_FRAGMENTS
from tests.runtime.day_of_calls import OPENS_BEFORE_S, PHONE, Day, DayPrograms, DaySources
from tests.runtime.fakes import FakeKeeper, FakeSound, keep_at_once

STEP_S = 0.12
RIGHT_S = 1.0
"""Begin and end of a call are right within this."""
CARD_S = 3.0
"""The card comes this soon after a certain end: after the phone program has been closed for REOPEN_S."""
STOPPED_RIGHT_S = 2.5
"""... where it is on the edge of what was not heard: a turn of 2 s that is cut there may be none."""
RING_S = RING_FRAGMENTS * FRAGMENT_S
KNOWN = PhoneSettings(programs={PHONE: ProgramRole.LEARNED_PHONE})


class Sitting:
    """A session state on the test's clock. `calls`: when each that was kept began and ended on it. `carded_s`:
    when its card could come."""

    def __init__(self, day: Day, phones: PhoneSettings = KNOWN) -> None:
        self.day, self.now_s = day, 0.0
        self.keeper, self.sources = FakeKeeper(), DaySources(day, self.clock)
        self.programs = DayPrograms(day, self.clock)
        self.begun_s: list[float] = []
        self.carded_s: list[float] = []
        self.state = SessionState(
            Settings(phones=phones),
            Dependencies(
                keeper=self.keeper,
                baseline_for=self.keeper.baseline,
                open_sources=self.sources.open,
                watch_programs=self.programs.watch,
                new_engine=Engine,
                new_recorder=CallRecorder,
                open_sound=lambda _output: FakeSound(),
                clock=self.clock,
                hand_over=keep_at_once,
            ),
        )
        self.state.start_listening()

    def clock(self) -> float:
        return self.now_s

    @property
    def calls(self) -> list[tuple[float, float]]:
        records = [self.keeper.completed[call_id] for call_id in sorted(self.keeper.completed)]
        return [(begun_s, begun_s + one.duration_s) for begun_s, one in zip(self.begun_s, records, strict=True)]

    def run(self, until_s: float) -> None:
        while self.now_s < until_s:
            before = self.state.snapshot()
            self.now_s += STEP_S
            self.state.wake()
            self.state.step()
            now = self.state.snapshot()
            if now.call is not None and (before.call is None or now.call.time_s < before.call.time_s):
                behind_s = self.now_s - self.sources.heard_until_s
                self.begun_s.append(self.now_s - behind_s - now.call.time_s)
            if now.ended_calls != before.ended_calls:
                self.carded_s.append(self.now_s)

    def run_all(self) -> None:
        self.run(self.day.now_s + 30.0)


def stall(sitting: Sitting, from_s: float, until_s: float, *, waits_s: float = RING_S) -> None:
    """Run until `from_s`; then the worker stands still until `until_s`. What waits for it is heard afterwards,
    and what comes after `waits_s` is lost."""
    sitting.run(from_s)
    sitting.sources.lose(sitting.now_s + waits_s, until_s)
    sitting.now_s = until_s - STEP_S


def assert_cut_right(sitting: Sitting) -> None:
    """Every call is there once, with its first and its last word, and there is no other row."""
    true, found = np.array(sitting.day.calls), np.array(sitting.calls)
    assert len(sitting.keeper.begun) == len(found) == len(true), "none merged, split or empty"
    np.testing.assert_allclose(found, true, atol=RIGHT_S)


def test_calls_in_a_row_are_cut_right() -> None:
    """Of every kind of wait, with all that may come between. `tests.benchmarks soak fast` has a whole shift of
    them."""
    rng = np.random.default_rng(15)
    day = Day()
    for number in range(13):
        between = number % 4 == 3
        what = (number // 4) % 3
        day.call(int(rng.integers(4, 8)), muted_s=4.0 if between and what == 0 else 0.0)
        day.wait([3.0, 3.5, 6.0, 12.0, 60.0][number % 5])
        if between and what:
            (day.test_of_the_microphone if what == 1 else day.unanswered)()
            day.wait(float(rng.uniform(3.0, 20.0)))
    sitting = Sitting(day)
    sitting.run_all()
    assert_cut_right(sitting)
    closed_s = [max(end for _, end in day.held if end < last_s + 2.0) for _, last_s in day.calls]
    late_s = np.array(sitting.carded_s) - np.array(closed_s)
    assert late_s.max() < REOPEN_S + CARD_S
    held_s = sum(end - start for start, end in day.held)
    assert sitting.sources.heard_s < held_s + len(day.held) * (REOPEN_S + 1.0), "nothing between the calls"


def test_the_first_calls_teach_which_program_is_the_phone() -> None:
    day = Day()
    for _ in range(3):
        day.call(5)
        day.wait(40.0)
    sitting = Sitting(day, PhoneSettings())
    sitting.run(day.calls[0][0])
    assert sitting.state.snapshot().listening is Listening.ON
    sitting.run(day.calls[1][0] - OPENS_BEFORE_S - 1.0)
    assert sitting.state.snapshot().listening is Listening.WAITING
    sitting.run_all()
    assert_cut_right(sitting)
    assert sitting.state.snapshot().programs == ((PHONE, ProgramRole.LEARNED_PHONE),)


def test_who_is_heard_all_day_has_the_same_calls() -> None:
    day = Day()
    for wait_s in (3.0, 20.0, 6.0):
        day.call(5)
        day.wait(wait_s)
        day.test_of_the_microphone()
        day.wait(wait_s)
    sitting = Sitting(day, PhoneSettings(hear_all_day=True, programs=KNOWN.programs))
    sitting.run_all()
    assert_cut_right(sitting)
    assert sitting.sources.open_now


def test_a_caller_who_answers_late_is_in_a_call_that_began_with_the_agent() -> None:
    day = Day()
    day.call(2, first_turn_s=28.0)
    sitting = Sitting(day)
    sitting.run_all()
    assert_cut_right(sitting)


@pytest.mark.parametrize("what", ["test_of_the_microphone", "unanswered"])
def test_what_is_no_call_leaves_no_row(what: str) -> None:
    day = Day()
    getattr(day, what)()
    sitting = Sitting(day)
    sitting.run_all()
    assert not sitting.keeper.begun
    assert sitting.sources.heard_s > 3.0, "the microphone was opened and listened to"
    assert not sitting.sources.open_now


def test_without_an_answer_of_the_system_silence_decides() -> None:
    day = Day()
    for _ in range(2):
        day.call(5)
        day.wait(40.0)
    sitting = Sitting(day)
    sitting.programs.answers = False
    sitting.run_all()
    assert_cut_right(sitting)


@pytest.mark.parametrize("after_s", [0.15, 1.0])
@pytest.mark.parametrize("for_s", [3.0, 5.5])
def test_a_worker_that_stalled_ends_a_call_where_its_sound_ends(after_s: float, for_s: float) -> None:
    day = Day()
    for _ in range(3):
        day.call(6)
        day.wait(9.0)
    sitting = Sitting(day)
    closed_s = [end_s for _, end_s in day.held]
    for one_s in closed_s:
        stall(sitting, one_s + after_s, one_s + after_s + for_s)
    sitting.run_all()
    assert_cut_right(sitting)


@pytest.mark.parametrize("between_s", [5.5, 6.0])
def test_a_worker_that_stalled_between_two_calls_hears_two(between_s: float) -> None:
    day = Day()
    for _ in range(3):
        day.call(6)
        day.wait(between_s)
    sitting = Sitting(day)
    for _, closed_s in day.held[:-1]:
        stall(sitting, closed_s + 0.3, closed_s + between_s + 0.3)
    sitting.run_all()
    assert_cut_right(sitting)


@pytest.mark.parametrize(
    ("before_end_s", "stopped_s"), [(-0.2, 14.0), (0.0, 28.0), (1.5, 26.0), (4.0, 28.0), (8.0, 26.0)]
)
def test_a_process_that_was_stopped_from_one_call_into_the_next_has_both(
    before_end_s: float, stopped_s: float
) -> None:
    day = Day()
    for _ in range(3):
        day.call(9)
        day.wait(12.0)
    sitting = Sitting(day)
    true = np.array(day.calls)
    for number, (_, closed_s) in enumerate(day.held[:-1]):
        from_s = closed_s - before_end_s
        stall(sitting, from_s, from_s + stopped_s)
        heard_s = from_s + RING_S
        true[number, 1] = min(true[number, 1], heard_s)
        true[number + 1, 0] = max(true[number + 1, 0], from_s + stopped_s)
    sitting.run_all()
    found = np.array(sitting.calls)
    assert len(found) == 3
    assert np.abs(found - true).max() < STOPPED_RIGHT_S


def test_a_process_that_was_stopped_in_mid_call_has_one() -> None:
    day = Day()
    day.call(30)
    sitting = Sitting(day)
    stall(sitting, 20.0, 47.0)
    sitting.run_all()
    assert_cut_right(sitting)


def test_a_phone_that_was_muted_while_the_process_stood_still_for_a_moment_has_one_call() -> None:
    day = Day()
    day.call(9, muted_s=3.0)
    sitting = Sitting(day)
    muted_s = day.held[0][1]
    stall(sitting, muted_s - 0.2, muted_s + 3.2)
    sitting.run_all()
    assert_cut_right(sitting)
