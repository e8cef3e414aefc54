"""The state machine of the live session, step by step and without a thread."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.conversation.phone_programs import REOPEN_S
from coach.model.baseline import Baseline, BaselineSource
from coach.model.call import CallSource, TrialArm
from coach.model.cues import Cue, CueAnswer, CueFeedback, CueId, CueKind, HeldBack
from coach.model.events import CueDecided
from coach.model.problems import Problem
from coach.model.programs import ProgramRole
from coach.model.snapshot import Listening
from coach.model.sound import TICK_S, Block
from coach.runtime.call_policies import CallPolicies
from coach.runtime.dependencies import Dependencies
from coach.runtime.earlier_calls import TERMS_WAIT_S
from coach.runtime.keeping import MOST_UNKEPT_S
from coach.runtime.session_state import REST_AFTER_ERROR_S, SLEPT_S, Pace, SessionState
from coach.runtime.writer import Task
from coach.settings.schema import (
    CallSettings,
    CueSettings,
    DeviceSettings,
    PhoneSettings,
    QuietHours,
    QuietSettings,
    Settings,
)
from tests.runtime.fakes import (
    BASELINE,
    FakeEngine,
    FakeKeeper,
    FakeListener,
    FakePrograms,
    FakeRecorder,
    FakeSound,
    FakeSources,
    keep_at_once,
    sound,
)

DEFECT = 0.99
"""A sample that makes the fake engine fail."""


class BlockByBlock(FakeSources):
    """Sources that give one block of both channels at each pull, whatever the clock says."""

    level = 0.1

    def open(self, devices: DeviceSettings, wake: threading.Event, start_s: float) -> FakeSources:
        self._samples = 0
        return super().open(devices, wake, start_s)

    def pull(self, now_s: float) -> list[Block]:
        assert now_s > 0
        self._samples += 640
        return [Block(self._samples - 640, 640, sound(self.level), sound(self.level))]


class Room:
    """A session state, the fakes around it, and a clock that the test moves."""

    def __init__(self, *, begin_by_itself: bool = False, quiet: QuietSettings | None = None) -> None:
        self.now_s = 100.0
        self.disk_waits, self.waiting = False, dict[Task, None]()
        self.engines: list[FakeEngine] = []
        self.keeper, self.sources, self.programs = FakeKeeper(), BlockByBlock(), FakePrograms()
        dependencies = Dependencies(
            keeper=self.keeper,
            baseline_for=self.keeper.baseline,
            open_sources=self.sources.open,
            watch_programs=self.programs.watch,
            new_engine=self.new_engine,
            new_recorder=FakeRecorder,
            open_sound=lambda _output: FakeSound(),
            clock=lambda: self.now_s,
            hand_over=self.hand_over,
            policy=CallPolicies(chance=lambda: 0.0),
            new_listener=FakeListener,
        )
        calls = CallSettings(begin_by_itself=begin_by_itself)
        self.state = SessionState(Settings(calls=calls, quiet=quiet or QuietSettings()), dependencies)

    def hand_over(self, task: Task) -> bool:
        if not self.disk_waits:
            return keep_at_once(task)
        self.waiting[task] = None
        return True

    def let_the_disk_go_on(self) -> None:
        self.disk_waits = False
        for task in self.waiting:
            assert task.keep()

    def new_engine(
        self, cues: CueSettings, baseline: Baseline | None = None, policy: CallPolicy = ORDINARY
    ) -> FakeEngine:
        self.engines.append(FakeEngine(cues, baseline, policy))
        return self.engines[-1]

    def step(self, after_s: float = TICK_S) -> None:
        self.now_s += after_s
        self.state.wake()
        self.state.step()


@pytest.mark.parametrize(
    ("quiet", "held_back", "trial_arm"),
    [
        (QuietSettings(), None, None),
        (QuietSettings(silent_calls=True), HeldBack.SILENT_CALL, TrialArm.SILENT),
        (QuietSettings(hours=QuietHours(on=True, begin="08:00", end="08:00")), HeldBack.QUIET_HOURS, None),
    ],
)
def test_engine_and_history_are_told_the_policy_of_a_call(
    quiet: QuietSettings, held_back: HeldBack | None, trial_arm: TrialArm | None
) -> None:
    room = Room(quiet=quiet)
    room.state.start_call()
    room.step()
    assert room.engines[-1].policy == CallPolicy(held_back)
    assert room.keeper.draws == [trial_arm]
    call = room.state.snapshot().call
    assert call is not None
    assert call.quiet_hours is (held_back is HeldBack.QUIET_HOURS)


def test_answers_change_the_thresholds_of_the_next_call() -> None:
    room = Room()
    room.keeper.tallied = (CueFeedback(CueKind.DEAD_AIR, 0, 10),)
    room.state.start_call()
    room.step()
    assert dict(room.engines[-1].policy.offsets) == {CueKind.DEAD_AIR: pytest.approx(4.0 / 3.0)}
    rise = Cue(CueKind.TONE_RISING, 0.0, 0.04, None, ())
    room.engines[-1].says = [CueDecided(rise), CueDecided(replace(rise, time_s=0.05, held_back=HeldBack.CAP))]
    room.step()
    shown = room.state.snapshot().call
    assert shown is not None
    assert shown.answerable == rise.cue_id, "not the one that was held back"
    room.state.answer_cue(CueAnswer(rise.cue_id, True))
    room.state.answer_cue(CueAnswer(CueId(CueKind.TONE_RISING, 0.04), False))
    assert room.keeper.answers == [(1, CueKind.TONE_RISING, 0.04, True), (1, CueKind.TONE_RISING, 0.04, False)]
    call = room.state.snapshot().call
    assert call is not None
    assert (call.call_id, call.answers) == (1, (CueAnswer(CueId(CueKind.TONE_RISING, 0.04), False),))


def test_the_baseline_belongs_to_microphone_and_profile() -> None:
    room = Room()
    room.state.apply(Settings(calls=CallSettings(begin_by_itself=False), profile="Spanish"))
    room.state.start_call()
    room.step()
    assert room.keeper.profiles == ["Spanish"]
    room.state.apply(Settings(calls=CallSettings(begin_by_itself=False)))
    room.state.end_call()
    ((heard, profile),) = room.keeper.learned
    assert (heard.baseline.microphone, profile) == ("fake/agent", "Spanish"), "as it began"
    assert room.keeper.labels == ["the agent's device"]
    assert room.keeper.met == [("fake/agent", "the agent's device", "")]


def test_a_kept_baseline_differs_in_source_from_a_learned_one() -> None:
    room = Room()
    room.state.start_call()
    room.step()
    assert room.engines[-1].baseline is None
    room.state.end_call()
    room.keeper.baselines["fake/agent"] = BASELINE
    room.state.start_call()
    room.step()
    assert room.engines[-1].baseline == replace(BASELINE, source=BaselineSource.KEPT)


def test_nothing_is_taken_in_until_it_is_asked_for() -> None:
    room = Room()
    room.step()
    assert room.state.pace is Pace.IDLE
    assert room.state.snapshot().listening is Listening.OFF
    room.state.start_call()
    room.step()
    call = room.state.snapshot().call
    assert call is not None
    assert (call.source, call.time_s) == (CallSource.LIVE, pytest.approx(TICK_S))
    for end in room.state.endings():
        end()
    assert room.keeper.completed.keys() == {1}
    assert (room.state.pace, room.sources.closed) == (Pace.IDLE, 1)


@pytest.mark.parametrize(("after_s", "same_call"), [(SLEPT_S - 1.0, True), (SLEPT_S + 1.0, False)])
def test_a_call_ends_where_the_machine_slept(after_s: float, same_call: bool) -> None:
    room = Room()
    room.state.start_call()
    room.step()
    room.step(after_s)
    snapshot = room.state.snapshot()
    assert (snapshot.call is not None) == same_call
    assert snapshot.ended_calls == (0 if same_call else 1)
    assert snapshot.listening is Listening.ON


def test_after_a_defect_it_rests_before_it_waits_for_calls() -> None:
    room = Room(begin_by_itself=True)
    room.state.start_listening()
    room.sources.level = DEFECT
    with pytest.raises(ZeroDivisionError, match="defect"):
        room.step()
    room.state.fail()
    problem = room.state.snapshot().problem
    assert problem is not None
    assert problem.key == "live.internal"
    room.step()  # during the rest no engine is made, so the defect doesn't come back
    with pytest.raises(ZeroDivisionError, match="defect"):
        room.step(REST_AFTER_ERROR_S)
    room.state.fail()
    room.sources.level = 0.1
    for _ in range(round((REST_AFTER_ERROR_S + 2.0) / TICK_S)):
        room.step()
    assert room.state.snapshot().call is not None


def test_a_phone_program_that_closes_the_microphone_ends_the_call() -> None:
    room = Room(begin_by_itself=True)
    room.programs.held = frozenset()
    room.state.start_listening()
    room.step()
    room.programs.held = frozenset({"zoom"})
    while room.state.snapshot().call is None:
        room.step()
    room.sources.level = 0.0
    for _ in range(round(30.0 / TICK_S)):  # longer than the silence that ends a call without a phone program
        room.step()
    assert room.state.snapshot().call is not None
    room.programs.held = frozenset()
    closed_s = room.now_s
    while room.state.snapshot().call is not None:
        room.step()
        assert room.now_s < closed_s + REOPEN_S + 3.0, "the card comes within 3 s of a certain end"


def test_without_a_phone_program_silence_ends_the_call() -> None:
    room = Room(begin_by_itself=True)
    room.state.start_listening()
    while room.state.snapshot().call is None:
        room.step()
    room.sources.level = 0.0
    spoken_s = room.state.snapshot().call.time_s  # type: ignore[union-attr]
    for _ in range(round(21.0 / TICK_S)):
        room.step()
    assert room.state.snapshot().ended_calls == 1
    (record,) = room.keeper.completed.values()
    assert record.duration_s == pytest.approx(spoken_s), "it ends with the last speech"


PHONE = PhoneSettings(programs={"zoom": ProgramRole.PHONE})


def known_phone(settings: PhoneSettings = PHONE) -> Room:
    """A room that listens, knows its phone program, and sees that it doesn't hold the microphone."""
    room = Room(begin_by_itself=True)
    room.state.apply(Settings(phones=settings))
    room.programs.held = frozenset()
    room.state.start_listening()
    room.step()
    return room


def is_open(room: Room) -> bool:
    return len(room.sources.opened) > room.sources.closed


def test_the_devices_are_open_while_a_known_phone_holds_the_microphone() -> None:
    room = known_phone()
    assert room.state.snapshot().listening is Listening.WAITING
    assert room.state.pace is Pace.IDLE
    assert not room.sources.opened, "not even for a moment"
    room.programs.held = frozenset({"zoom"})
    room.step()
    assert is_open(room)
    room.sources.level = 0.0
    room.programs.held = frozenset()
    room.step()
    room.step(REOPEN_S - 2 * TICK_S)
    assert is_open(room)
    room.step(2 * TICK_S)
    assert room.state.snapshot().listening is Listening.WAITING
    assert not is_open(room)


def test_what_is_not_yet_known_to_be_no_phone_opens_them_too() -> None:
    room = known_phone()
    room.programs.held = frozenset({"another"})
    room.step()
    assert is_open(room)
    assert dict(room.state.snapshot().programs)["another"] is ProgramRole.LEARN


def test_what_is_no_phone_opens_nothing() -> None:
    room = known_phone(PhoneSettings(programs={**PHONE.programs, "tool": ProgramRole.NO_PHONE}))
    room.programs.held = frozenset({"tool"})
    room.step()
    assert not room.sources.opened


def test_until_the_system_has_answered_a_known_phone_is_waited_for() -> None:
    room = Room(begin_by_itself=True)
    room.state.apply(Settings(phones=PHONE))
    room.programs.answered = False
    room.state.start_listening()
    room.step()
    assert room.state.snapshot().listening is Listening.STARTING
    assert not room.sources.opened
    room.programs.answered = True  # it says that it doesn't know
    room.step()
    assert is_open(room)


def test_who_wants_to_be_heard_all_day_is() -> None:
    room = known_phone(PhoneSettings(hear_all_day=True, programs=PHONE.programs))
    assert is_open(room)
    while room.state.snapshot().call is None:
        room.step()
        assert room.now_s < 200.0, "a call begins without a phone program"


def test_an_answer_that_stops_opens_the_devices() -> None:
    room = known_phone()
    room.programs.held = None
    room.step()
    assert is_open(room)


def test_a_call_by_hand_opens_the_devices_and_they_close_after_it() -> None:
    room = known_phone()
    room.state.start_call()
    room.step()
    assert room.state.snapshot().call is not None
    room.state.end_call()
    room.step()
    assert not is_open(room)
    assert room.state.snapshot().ended_calls == 1


def test_listening_that_stops_closes_everything() -> None:
    room = known_phone()
    room.programs.held = frozenset({"zoom"})
    room.step()
    room.state.stop_listening()
    assert (is_open(room), room.programs.watching) == (False, 0)
    assert room.state.snapshot().listening is Listening.OFF


def test_after_a_call_its_phone_is_known_and_nothing_is_heard() -> None:
    room = Room(begin_by_itself=True)
    room.programs.held = frozenset()
    room.state.start_listening()
    room.step()
    assert is_open(room), "no phone is known yet"
    room.programs.held = frozenset({"zoom"})
    while room.state.snapshot().call is None:
        room.step()
    room.programs.held = frozenset()
    closed_s = room.now_s
    while room.now_s < closed_s + REOPEN_S + 1.0:  # and both speak on, to someone else
        room.step()
    snapshot = room.state.snapshot()
    assert (snapshot.ended_calls, snapshot.listening) == (1, Listening.WAITING)
    assert dict(snapshot.programs) == {"zoom": ProgramRole.LEARNED_PHONE}


def test_what_is_said_after_the_phone_program_closed_is_none_of_the_call() -> None:
    room = known_phone()
    room.programs.held = frozenset({"zoom"})
    while room.state.snapshot().call is None:
        room.step()
    for _ in range(100):
        room.step()
    call = room.state.snapshot().call
    assert call is not None
    room.programs.held = frozenset()
    while room.state.snapshot().call is not None:
        room.step()
    (record,) = room.keeper.completed.values()
    assert record.duration_s == pytest.approx(call.time_s, abs=2 * TICK_S)


def test_new_settings_in_mid_wait_keep_what_was_heard() -> None:
    """What Coach learned comes back as a setting, and must not cost the first words of a call."""
    room = known_phone()
    room.programs.held = frozenset({"zoom"})
    room.step()
    opened_s = room.now_s
    room.step()
    room.state.apply(Settings(phones=PhoneSettings(programs={**PHONE.programs, "other": ProgramRole.LEARN})))
    while room.state.snapshot().call is None:
        room.step()
    call = room.state.snapshot().call
    assert call is not None
    assert call.time_s == pytest.approx(room.now_s - opened_s, abs=2 * TICK_S)


def test_a_call_on_a_slow_disk_is_heard_from_its_first_sample() -> None:
    room = Room()
    room.keeper.baselines["fake/agent"] = BASELINE
    room.disk_waits = True
    room.state.start_call()
    for _ in range(10):
        room.step()
    assert not room.engines, "it waits for what earlier calls taught"
    room.let_the_disk_go_on()
    room.step()
    call = room.state.snapshot().call
    assert call is not None
    assert call.time_s == pytest.approx(11 * TICK_S)
    assert room.engines[-1].samples == round(11 * TICK_S * 16_000)
    assert room.engines[-1].baseline == replace(BASELINE, source=BaselineSource.KEPT)


def test_a_disk_that_does_not_answer_leaves_what_was_last_known() -> None:
    room = Room()
    room.keeper.baselines["fake/agent"] = BASELINE
    room.state.start_call()
    room.step()
    room.state.end_call()
    room.disk_waits = True
    room.state.start_call()
    room.state.pause_cues(True)
    while len(room.engines) < 2:
        room.step()
        assert room.now_s < 100.0 + TERMS_WAIT_S + 1.0
    assert room.engines[-1].baseline == replace(BASELINE, source=BaselineSource.KEPT)
    assert room.engines[-1].paused


def test_what_waits_for_the_disk_is_said_until_it_is_kept() -> None:
    room = Room()
    room.state.start_call()
    room.step()
    assert room.state.snapshot().unkept
    room.disk_waits = True
    for _ in range(round(MOST_UNKEPT_S / TICK_S) + 30):
        room.step()
    snapshot = room.state.snapshot()
    assert (snapshot.unkept_s, snapshot.problem) == (6, Problem("live.slow_disk", (("seconds", 6),)))
    room.state.end_call()
    assert room.state.snapshot().unkept
    assert room.state.snapshot().ended_calls == 0, "it is not in the history yet"
    room.let_the_disk_go_on()
    snapshot = room.state.snapshot()
    assert (snapshot.unkept, snapshot.unkept_s, snapshot.problem) == (False, None, None)
    assert snapshot.ended_calls == 1
