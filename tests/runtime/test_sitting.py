"""The state machine behind the live session, step by step and without a thread."""

from __future__ import annotations

import threading

import pytest

from coach.model.call import CallSource
from coach.model.live import Listening
from coach.model.sound import Block
from coach.runtime.parts import Parts
from coach.runtime.sitting import REST_AFTER_ERROR_S, SLEPT_S, Sitting
from coach.settings.schema import CallSettings, DeviceSettings, Settings
from tests.runtime.fakes import FakeEngine, FakeKeeper, FakeRecorder, FakeSound, FakeSources, sound

TICK_S = 0.04
DEFECT = 0.99
"""The fake engine fails of a sample like this."""


class BlockByBlock(FakeSources):
    """One block of both channels each time it is asked, whatever the clock on the wall says."""

    level = 0.1

    def open(self, devices: DeviceSettings, wake: threading.Event, start_s: float) -> FakeSources:
        self._samples = 0
        return super().open(devices, wake, start_s)

    def pull(self, now_s: float) -> list[Block]:
        assert now_s > 0
        self._samples += 640
        return [Block(self._samples - 640, 640, sound(self.level), sound(self.level))]


class Room:
    """A sitting, the fakes around it, and a clock that goes when it is told to."""

    def __init__(self, *, begin_by_itself: bool = False) -> None:
        self.now_s = 100.0
        self.keeper, self.sources = FakeKeeper(), BlockByBlock()
        parts = Parts(
            keeper=self.keeper,
            usual_for=self.keeper.usual,
            open_sources=self.sources.open,
            new_engine=FakeEngine,
            new_recorder=FakeRecorder,
            open_sound=lambda _output: FakeSound(),
            clock=lambda: self.now_s,
        )
        self.sitting = Sitting(Settings(calls=CallSettings(begin_by_itself=begin_by_itself)), parts)

    def step(self, after_s: float = TICK_S) -> None:
        self.now_s += after_s
        self.sitting.wake()
        self.sitting.step()


def test_nothing_is_taken_in_until_it_is_asked_for() -> None:
    room = Room()
    room.step()
    assert not room.sitting.has_sound
    assert room.sitting.snapshot().listening is Listening.OFF
    room.sitting.start_call()
    room.step()
    call = room.sitting.snapshot().call
    assert call is not None
    assert (call.source, call.time_s) == (CallSource.LIVE, pytest.approx(TICK_S))
    for end in room.sitting.endings():
        end()
    assert room.keeper.completed.keys() == {1}
    assert (room.sitting.has_sound, room.sources.closed) == (False, 1)


@pytest.mark.parametrize(("after_s", "same_call"), [(SLEPT_S - 1.0, True), (SLEPT_S + 1.0, False)])
def test_a_call_ends_where_the_machine_slept(after_s: float, same_call: bool) -> None:
    room = Room()
    room.sitting.start_call()
    room.step()
    room.step(after_s)
    snapshot = room.sitting.snapshot()
    assert (snapshot.call is not None) == same_call
    assert snapshot.ended_calls == (0 if same_call else 1)
    assert snapshot.listening is Listening.ON


def test_after_an_error_of_ours_it_waits_for_calls_again_but_not_at_once() -> None:
    room = Room(begin_by_itself=True)
    room.sitting.start_listening()
    room.sources.level = DEFECT
    with pytest.raises(ZeroDivisionError, match="defect"):
        room.step()
    room.sitting.fail()
    problem = room.sitting.snapshot().problem
    assert problem is not None
    assert problem.key == "live.internal"
    room.step()  # it rests: the defect is not asked for again
    with pytest.raises(ZeroDivisionError, match="defect"):
        room.step(REST_AFTER_ERROR_S)
    room.sitting.fail()
    room.sources.level = 0.1
    for _ in range(round((REST_AFTER_ERROR_S + 2.0) / TICK_S)):
        room.step()
    assert room.sitting.snapshot().call is not None
