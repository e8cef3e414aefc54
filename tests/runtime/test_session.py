"""The live session and its worker, with fake rooms around them: requests, calls, keeping, and failures."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile

from coach.app import carry_out
from coach.coaching.call_policy import CallPolicy
from coach.history.store import open_history
from coach.model.baseline import Baseline
from coach.model.call import CallSource
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.events import CueDecided
from coach.model.problems import Problem
from coach.model.snapshot import ChannelCondition, Listening, Snapshot
from coach.runtime.control import (
    BUSY,
    DONE,
    IN_CALL,
    IN_REPLAY,
    NO_CALL,
    NO_CUE,
    PAUSED,
    SHOWN,
    ControlCommand,
)
from coach.runtime.dependencies import NewEngine, NewListener
from coach.runtime.session import LiveSession
from coach.runtime.worker import MOST_COMMANDS
from coach.settings.schema import CallSettings, ChosenDevice, CueSettings, DeviceSettings, Settings
from coach.sources import recording as recording_module
from coach.ui.shell.application import DesktopRequest
from tests.runtime.fakes import (
    BASELINE,
    FakeEngine,
    FakeKeeper,
    FakeListener,
    FakePrograms,
    FakeRecorder,
    FakeSound,
    FakeSources,
)

BY_HAND = Settings(calls=CallSettings(begin_by_itself=False))
MICROPHONE = "the agent's device"


class Stage:
    """A session, with the fakes that it was given."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        new_engine: NewEngine = FakeEngine,
        new_listener: NewListener = FakeListener,
    ) -> None:
        self.keeper = FakeKeeper()
        self.sources = FakeSources()
        self.sound = FakeSound()
        self.session = LiveSession(
            settings,
            self.keeper,
            self.sources.open,
            clock=clock,
            new_engine=new_engine,
            new_recorder=FakeRecorder,
            open_sound=lambda _output: self.sound,
            new_listener=new_listener,
            watch_programs=FakePrograms().watch,
        )

    def wait(self, done: Callable[[Snapshot], bool]) -> Snapshot:
        until_s = time.monotonic() + 10
        while not done(snapshot := self.session.snapshot()):
            assert time.monotonic() < until_s, f"waited in vain: {snapshot}"
            time.sleep(0.005)
        return snapshot


@contextmanager
def stage(settings: Settings = BY_HAND) -> Iterator[Stage]:
    made = Stage(settings)
    try:
        yield made
    finally:
        made.session.close()


def both_speak(time_s: float) -> tuple[float, float]:
    """Let both speak in turns of a second each, without end."""
    return (0.1, 0.0) if int(time_s) % 2 else (0.0, 0.1)


def recording(tmp_path: Path, seconds: float) -> Path:
    path = tmp_path / "a call.wav"
    soundfile.write(path, np.full((round(16_000 * seconds), 2), 0.1, np.float32), 16_000)
    return path


def test_nothing_is_open_until_it_is_asked_for() -> None:
    with stage() as s:
        assert s.session.snapshot().listening is Listening.OFF
        assert s.session.snapshot().microphone.condition is ChannelCondition.CLOSED
        s.session.start_listening()
        s.wait(lambda now: now.listening is Listening.ON)
        s.session.start_listening()
        s.session.stop_listening()
        s.wait(lambda now: now.listening is Listening.OFF)
        assert len(s.sources.opened) == 1
        assert s.sources.closed == 1


def test_a_call_by_hand_is_kept() -> None:
    with stage() as s:
        s.sources.scene = both_speak
        s.session.start_listening()
        s.session.start_call()
        running = s.wait(lambda now: now.call is not None and now.call.time_s > 12).call
        assert running is not None
        assert running.source is CallSource.LIVE
        assert running.caller_present
        assert running.agent_recent_speech
        assert running.caller_recent_speech
        s.session.end_call()
        s.wait(lambda now: now.call is None and now.ended_calls == 1)
        (begun,) = s.keeper.begun
        assert begun[1:] == (CallSource.LIVE, "", MICROPHONE, "the caller's device")
        assert len(s.keeper.written) >= 2
        assert 1 in s.keeper.completed
        assert s.keeper.baselines["fake/agent"] == replace(BASELINE, microphone="fake/agent")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process can't be set here")
@pytest.mark.parametrize(("zone", "hours"), [("XST-5:30", 5.5), ("YST+9", -9.0)])
def test_a_call_is_kept_with_its_local_offset(monkeypatch: pytest.MonkeyPatch, zone: str, hours: float) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", zone)
        time.tzset()
        with stage(BY_HAND) as s:
            s.session.start_listening()
            s.session.start_call()
            s.wait(lambda now: now.call is not None and now.call.time_s > 1)
        [(started_at, *_)] = s.keeper.begun
    time.tzset()
    assert started_at.utcoffset() == timedelta(hours=hours)
    assert abs(datetime.now(UTC) - started_at) < timedelta(minutes=10)


def test_a_call_begins_and_ends_by_itself() -> None:
    def scene(time_s: float) -> tuple[float, float]:
        return both_speak(time_s) if 5 <= time_s < 30 else (0.0, 0.0)

    with stage(Settings(calls=CallSettings(end_after_silence_s=6.0))) as s:
        s.sources.scene = scene
        s.session.start_listening()
        s.wait(lambda now: now.ended_calls == 1)
        assert len(s.keeper.begun) == 1
        record = s.keeper.completed[1]
        # The call has everything from its first word on: all 25 s of speech.
        total_s = sum(span.duration_s for spans in record.speech.values() for span in spans)
        assert total_s == pytest.approx(25, abs=0.2)
        assert min(span.start_s for spans in record.speech.values() for span in spans) < 1.0


def test_no_call_begins_while_calls_are_held() -> None:
    with stage(Settings()) as s:
        s.sources.scene = both_speak
        s.session.hold_calls(True)
        s.session.start_listening()
        s.wait(lambda now: now.listening is Listening.ON)
        s.session.start_call()
        time.sleep(1.0)  # in which the fake sources give half a minute of both
        assert s.session.snapshot().call is None
        assert s.keeper.begun == []
        s.session.hold_calls(False)
        s.wait(lambda now: now.call is not None)


def test_a_call_under_way_goes_on_while_calls_are_held() -> None:
    with stage() as s:
        s.sources.scene = both_speak
        s.session.start_call()
        s.wait(lambda now: now.call is not None and now.call.time_s > 1)
        s.session.hold_calls(True)
        s.wait(lambda now: now.call is not None and now.call.time_s > 6)


def test_one_side_alone_begins_nothing() -> None:
    with stage(Settings()) as s:
        s.sources.scene = lambda _: (0.0, 0.1)  # a ringing tone, taken for speech
        s.session.start_listening()
        time.sleep(1.0)
        assert s.session.snapshot().call is None
        assert s.keeper.begun == []


def test_a_full_disk_is_said_and_the_call_goes_on() -> None:
    with stage() as s:
        s.sources.scene = both_speak
        s.keeper.broken = True
        s.session.start_call()
        snapshot = s.wait(lambda now: now.call is not None and now.call.time_s > 6)
        assert snapshot.problem is not None
        assert snapshot.problem.key == "history.disk_full"
        s.keeper.broken = False
        s.wait(lambda now: now.problem is None)
        s.session.end_call()
        s.wait(lambda now: now.ended_calls == 1)
        assert 1 in s.keeper.completed


def test_a_call_that_could_not_be_kept_is_kept_at_the_end() -> None:
    with stage() as s:
        s.keeper.broken = True
        s.session.start_call()
        s.wait(lambda now: now.call is not None)
        s.session.end_call()
        s.wait(lambda now: now.call is None and now.problem is not None)
        assert not s.keeper.completed
        s.keeper.broken = False
    assert 1 in s.keeper.completed


def test_a_defect_of_ours_ends_the_call_and_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    with stage() as s:
        s.sources.scene = lambda time_s: (0.99 if time_s > 8 else 0.1, 0.1)
        s.session.start_call()
        snapshot = s.wait(lambda now: now.problem is not None)
        assert snapshot.problem is not None
        assert snapshot.problem.key == "live.internal"
        assert snapshot.listening is Listening.ON
        assert s.session.snapshot().call is None
        s.wait(lambda _now: 1 in s.keeper.completed)
        assert "a defect of the engine" in caplog.text
        s.sources.scene = both_speak
        s.session.start_call()
        s.wait(lambda now: now.call is not None and now.call.time_s > 3 and now.problem is None)


def test_an_engine_that_cannot_be_made_costs_no_more(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_cues: CueSettings, _baseline: Baseline | None, _policy: CallPolicy) -> FakeEngine:
        raise ZeroDivisionError("a defect in making the engine")

    def deaf(_least_ticks: int) -> FakeListener:
        raise ZeroDivisionError("a defect in making what listens")

    s = Stage(Settings(), new_engine=broken, new_listener=deaf)
    try:
        s.session.start_listening()
        s.wait(lambda now: now.problem is not None)
        s.session.start_call()
        s.wait(lambda now: now.problem is not None and now.call is None and now.listening is Listening.ON)
        s.session.stop_listening()
        s.wait(lambda now: now.listening is Listening.OFF)
        assert "a defect in making the engine" in caplog.text
        assert "a defect in making what listens" in caplog.text
    finally:
        s.session.close()


def test_closing_keeps_the_call_under_way() -> None:
    with stage() as s:
        s.sources.scene = both_speak
        s.session.start_call()
        s.wait(lambda now: now.call is not None and now.call.time_s > 1)
    assert 1 in s.keeper.completed
    assert s.sources.closed == 1


def test_new_devices_are_used_at_once_and_the_call_goes_on() -> None:
    with stage() as s:
        s.session.start_call()
        s.wait(lambda now: now.call is not None)
        other = DeviceSettings(microphone=ChosenDevice("other", "fake"))
        s.session.apply(Settings(devices=other, calls=BY_HAND.calls))
        s.wait(lambda _: len(s.sources.opened) == 2)
        assert s.sources.opened[-1] == other
        assert s.session.snapshot().call is not None


def test_a_request_beyond_the_queue_is_refused_and_never_done(caplog: pytest.LogCaptureFixture) -> None:
    at_work, go_on = threading.Event(), threading.Event()

    def stuck(_time_s: float) -> tuple[float, float]:
        at_work.set()
        assert go_on.wait(10)
        return (0.0, 0.0)

    with stage() as s:
        s.sources.scene = stuck
        try:
            assert s.session.start_listening()
            assert at_work.wait(10)
            assert [s.session.pause_cues(False) for _ in range(MOST_COMMANDS)] == [True] * MOST_COMMANDS
            session = s.session
            requests = (
                session.start_listening,
                session.stop_listening,
                session.start_call,
                session.end_call,
                session.stop_replay,
                lambda: session.pause_cues(True),
                lambda: session.apply(BY_HAND),
                lambda: session.replay(Path("a.wav"), source=CallSource.REPLAY, aloud=False),
            )
            assert not any(request() for request in requests)
            assert carry_out(ControlCommand.START_CALL, session, pytest.fail) == BUSY
            assert carry_out(ControlCommand.STOP_CALL, session, pytest.fail) == BUSY
        finally:
            s.sources.scene = lambda _: (0.0, 0.0)
            go_on.set()
        assert "one was dropped" in caplog.text
        until_s = time.monotonic() + 10
        while carry_out(ControlCommand.STOP_CALL, session, pytest.fail) != DONE:
            assert time.monotonic() < until_s
        assert s.session.snapshot().listening is Listening.ON
        assert s.keeper.begun == []


def test_an_installer_can_quit_it_but_never_in_a_call() -> None:
    with stage() as s:
        s.session.start_call()
        s.wait(lambda now: now.call is not None)
        assert carry_out(ControlCommand.QUIT, s.session, pytest.fail) == IN_CALL
        s.session.end_call()
        s.wait(lambda now: now.call is None and not now.unkept)
        asked: list[DesktopRequest] = []
        assert carry_out(ControlCommand.QUIT, s.session, asked.append) == DONE
        assert asked == [DesktopRequest.QUIT]


def test_a_second_process_pauses_and_resumes_the_cues_of_a_call() -> None:
    with stage() as s:
        assert carry_out(ControlCommand.PAUSE_CUES, s.session, pytest.fail) == NO_CALL
        s.session.start_call()
        for paused in (True, False):
            s.wait(lambda now: now.call is not None)
            said = carry_out(ControlCommand.PAUSE_CUES, s.session, pytest.fail)
            assert said == (PAUSED if paused else SHOWN)
            s.wait(lambda now, paused=paused: now.call is not None and now.call.cues_paused is paused)


def test_a_second_process_answers_the_newest_cue() -> None:
    engines: list[FakeEngine] = []

    def new_engine(cues: CueSettings, baseline: Baseline | None, policy: CallPolicy) -> FakeEngine:
        engines.append(FakeEngine(cues, baseline, policy))
        return engines[-1]

    s = Stage(BY_HAND, new_engine=new_engine)
    try:
        assert carry_out(ControlCommand.FAIR, s.session, pytest.fail) == NO_CALL
        s.session.start_call()
        s.wait(lambda now: now.call is not None and bool(engines))
        assert carry_out(ControlCommand.FAIR, s.session, pytest.fail) == NO_CUE
        engines[-1].says = [CueDecided(Cue(CueKind.TONE_RISING, 0.0, 0.04, None, ()))]
        s.wait(lambda now: now.call is not None and now.call.answerable is not None)
        assert carry_out(ControlCommand.NOT_FAIR, s.session, pytest.fail) == "tone_rising"
        s.wait(lambda now: now.call is not None and len(now.call.answers) == 1 and bool(s.keeper.answers))
        assert s.keeper.answers == [(1, CueKind.TONE_RISING, 0.04, False)]
    finally:
        s.session.close()


def test_the_cues_that_were_shown_in_a_call_are_in_its_snapshot() -> None:
    engines: list[FakeEngine] = []

    def new_engine(cues: CueSettings, baseline: Baseline | None, policy: CallPolicy) -> FakeEngine:
        engines.append(FakeEngine(cues, baseline, policy))
        return engines[-1]

    s = Stage(BY_HAND, new_engine=new_engine)
    rise = Cue(CueKind.TONE_RISING, 0.0, 0.04, None, ())
    held_back = Cue(CueKind.TOO_FAST, 0.0, 0.04, None, (), HeldBack.SPACING)
    try:
        s.session.start_call()
        s.wait(lambda now: now.call is not None and bool(engines))
        engines[-1].says = [CueDecided(held_back), CueDecided(rise)]
        s.wait(lambda now: now.call is not None and now.call.shown_cues == (rise,))
    finally:
        s.session.close()


def test_a_second_process_stops_a_replay(tmp_path: Path) -> None:
    with stage() as s:
        s.session.replay(recording(tmp_path, 60), source=CallSource.REPLAY, aloud=False)
        s.wait(lambda now: now.call is not None)
        assert carry_out(ControlCommand.STATUS, s.session, pytest.fail) == IN_REPLAY
        assert carry_out(ControlCommand.STOP_CALL, s.session, pytest.fail) == DONE
        s.wait(lambda now: now.call is None)
        s.session.start_call()
        s.wait(lambda now: now.call is not None)
        assert carry_out(ControlCommand.STATUS, s.session, pytest.fail) == IN_CALL


def test_pausing_cues_shows() -> None:
    with stage() as s:
        s.session.start_call()
        s.session.pause_cues(True)
        s.wait(lambda now: now.call is not None and now.call.cues_paused)
        s.session.pause_cues(False)
        s.wait(lambda now: now.call is not None and not now.call.cues_paused)


@pytest.mark.parametrize("fast", [True, False])
def test_a_replay_goes_through_the_engine_and_is_marked(tmp_path: Path, fast: bool) -> None:
    path = recording(tmp_path, 1.0)
    with stage() as s:
        s.session.start_listening()
        s.wait(lambda now: now.listening is Listening.ON)
        s.session.replay(path, source=CallSource.REPLAY, aloud=True, fast=fast)
        s.wait(lambda now: now.ended_calls == 1)
        s.wait(lambda now: now.listening is Listening.ON)  # listening paused during the replay, and goes on
        assert s.keeper.begun[0][1:3] == (CallSource.REPLAY, "a call")
        assert 1 in s.keeper.completed
        assert s.keeper.baselines == {}  # a replay never counts towards the baseline
        assert s.sound.played_samples == (0 if fast else 16_000)
        assert s.sound.closed is not fast
        assert len(s.sources.opened) == 2


def test_a_replay_can_be_stopped(tmp_path: Path) -> None:
    path = recording(tmp_path, 60)
    with stage() as s:
        s.session.replay(path, source=CallSource.SAMPLE, aloud=False)
        running = s.wait(lambda now: now.call is not None and now.call.time_s > 0.2).call
        assert running is not None
        assert running.source is CallSource.SAMPLE
        s.session.stop_replay()
        s.wait(lambda now: now.call is None and now.ended_calls == 1)


def test_a_replay_never_interrupts_a_call(tmp_path: Path) -> None:
    path = recording(tmp_path, 1)
    with stage() as s:
        s.session.start_call()
        s.session.replay(path, source=CallSource.REPLAY, aloud=False)
        snapshot = s.wait(lambda now: now.problem is not None)
        assert snapshot.problem is not None
        assert snapshot.problem.key == "live.replay_during_call"
        assert snapshot.call is not None
        assert snapshot.call.source is CallSource.LIVE

        s.keeper.broken = True  # the replay's problem must not hide that the call isn't kept
        s.wait(lambda now: now.problem is not None and now.problem.key == "history.disk_full")
        s.keeper.broken = False
        s.session.end_call()
        s.wait(lambda now: now.call is None and now.problem is None)


def test_a_replay_without_an_output_says_so_and_runs(tmp_path: Path) -> None:
    path = recording(tmp_path, 0.5)
    with stage() as s:
        s.sound = FakeSound(silent=True)
        s.session.replay(path, source=CallSource.REPLAY, aloud=True)
        snapshot = s.wait(lambda now: now.ended_calls == 1)
        assert snapshot.problem is not None
        assert snapshot.problem.key == "live.replay_silent"


def test_the_missing_seconds_of_a_replay_are_said(tmp_path: Path) -> None:
    path = recording(tmp_path, 2)
    path.write_bytes(path.read_bytes()[:-64_000])
    with stage() as s:
        s.session.replay(path, source=CallSource.REPLAY, aloud=False, fast=True)
        snapshot = s.wait(lambda now: now.ended_calls == 1 and now.problem is not None)
        assert snapshot.problem == Problem("recording.incomplete", (("path", str(path)), ("missing_s", 1.0)))


def test_a_replay_whose_decoder_dies_ends_and_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording_module, "READ_S", 1)
    path = recording(tmp_path, 60)
    with stage() as s:
        s.session.start_listening()
        s.wait(lambda now: now.listening is Listening.ON)
        others = set(psutil.Process().children())  # the screen, where there is one
        s.session.replay(path, source=CallSource.REPLAY, aloud=False)
        s.wait(lambda now: now.call is not None and now.call.time_s > 0.2)
        [decoder] = set(psutil.Process().children()) - others
        decoder.kill()
        snapshot = s.wait(lambda now: now.ended_calls == 1)
        assert snapshot.problem is not None
        assert snapshot.problem.key == "recording.stopped"
        assert s.keeper.completed[1].duration_s < 5.0
        s.wait(lambda now: now.listening is Listening.ON)
        assert not decoder.is_running()


def test_a_file_that_is_no_recording_is_said(tmp_path: Path) -> None:
    path = tmp_path / "notes.wav"
    path.write_text("not sound")
    with stage() as s:
        s.session.start_listening()
        s.session.replay(path, source=CallSource.REPLAY, aloud=False)
        snapshot = s.wait(lambda now: now.problem is not None)
        assert snapshot.problem is not None
        assert snapshot.problem.key == "recording.not_sound"
        s.wait(lambda now: now.listening is Listening.ON)
        assert s.keeper.begun == []


@pytest.mark.parametrize("gone", [(None, None), (None, 0.0), (0.0, None)])
def test_devices_that_are_away_in_mid_call_do_not_end_it(gone: tuple[float | None, float | None]) -> None:
    """25 s without sound, as when a server restarts or a laptop slept, and both speak again."""
    with stage() as s:
        s.sources.scene = lambda time_s: (0.1, 0.1) if time_s < 3 or time_s > 28 else gone
        s.session.start_call()
        begun = s.wait(lambda now: now.call is not None).call
        call = s.wait(lambda now: now.call is not None and now.call.time_s > 32).call
        assert (call.started_at, s.session.snapshot().ended_calls) == (begun.started_at, 0)


def test_a_machine_that_slept_ends_the_call_and_listens_again() -> None:
    asleep_s = 0.0
    s = Stage(BY_HAND, clock=lambda: time.monotonic() + asleep_s)
    try:
        s.session.start_call()
        s.wait(lambda now: now.call is not None)
        asleep_s = 8 * 3600.0
        s.wait(lambda now: now.call is None and now.ended_calls == 1)
        s.wait(lambda now: now.listening is Listening.ON)
        assert len(s.sources.opened) == 2
    finally:
        s.session.close()


def test_a_marked_call_notes_the_steps_with_their_times():
    with stage() as on:
        on.sources.scene = both_speak
        on.session.start_call()
        on.wait(lambda seen: seen.call is not None and seen.call.time_s > 1)
        on.session.show_step("before it was marked")
        on.session.mark_incident()
        on.session.show_step("Warn")
        on.session.show_step("Warn")
        seen = on.wait(lambda seen: seen.call is not None and seen.call.incident is not None)
        on.session.mark_incident()
        on.session.show_step("End the call")
        seen = on.wait(lambda seen: seen.call is not None and len(seen.call.incident.steps) == 2)
        incident = seen.call.incident
        on.wait(lambda _: on.keeper.incidents == {1: incident})
        assert [step.title for step in incident.steps] == ["Warn", "End the call"]
        assert (
            1 <= incident.marked_s <= incident.steps[0].time_s <= incident.steps[1].time_s <= seen.call.time_s
        )
        on.session.end_call()
        on.wait(lambda seen: seen.call is None)
        on.session.mark_incident()
        on.session.show_step("after the call")
        on.session.start_call()
        assert on.wait(lambda seen: seen.call is not None).call.incident is None
        assert list(on.keeper.incidents) == [1]


def test_another_process_marks_a_live_call_only():
    asked: list[DesktopRequest] = []
    with stage() as on:
        assert carry_out(ControlCommand.MARK_CALL, on.session, asked.append) == NO_CALL
        on.sources.scene = both_speak
        on.session.start_call()
        on.wait(lambda seen: seen.call is not None)
        assert carry_out(ControlCommand.MARK_CALL, on.session, asked.append) == DONE
        assert carry_out(ControlCommand.SHOW_TIPS, on.session, asked.append) == DONE
        assert carry_out(ControlCommand.SHOW_WINDOW, on.session, asked.append) == DONE
    assert asked == [DesktopRequest.MARK, DesktopRequest.TIPS, DesktopRequest.WINDOW]


def test_a_note_is_kept_in_a_real_history_with_its_call(tmp_path):
    history = open_history(tmp_path / "history.sqlite")
    sources = FakeSources()
    sources.scene = both_speak
    session = LiveSession(BY_HAND, history, sources.open, new_engine=FakeEngine)
    try:
        session.start_call()
        until_s = time.monotonic() + 10
        while session.snapshot().call is None or session.snapshot().call.incident is None:
            session.mark_incident()
            session.show_step("Warn")
            assert time.monotonic() < until_s
            time.sleep(0.05)
    finally:
        session.close()
    (header,) = history.calls()
    incident = history.call(header.call_id).incident
    history.close()
    assert [step.title for step in incident.steps] == ["Warn"]
    assert 0 <= incident.marked_s <= incident.steps[0].time_s <= header.duration_s


MARKS_AND_IS_KILLED = """
import os, pathlib, signal, sys, time
from coach.history.store import open_history
from coach.runtime.call_run import WRITE_EVERY_S
from coach.runtime.session import LiveSession
from tests.runtime.fakes import FakeEngine, FakeSources
from tests.runtime.test_session import BY_HAND, both_speak
sources, history = FakeSources(), open_history(pathlib.Path(sys.argv[1]))
sources.scene, sources.speed = both_speak, 1.0
session = LiveSession(BY_HAND, history, sources.open, new_engine=FakeEngine)
session.start_call()
while session.snapshot().call is None:
    time.sleep(0.002)
session.mark_incident()
while not any(call.has_incident for call in history.calls()):
    time.sleep(0.002)
if session.snapshot().call.time_s < WRITE_EVERY_S:
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_a_mark_is_kept_before_the_call_is_written(tmp_path):
    path = tmp_path / "history.sqlite"
    killed = subprocess.run([sys.executable, "-c", MARKS_AND_IS_KILLED, str(path)], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    history = open_history(path)
    assert history.close_cut_short() == 1
    (header,) = history.calls()
    assert history.call(header.call_id).incident is not None
    history.close()


def test_the_next_write_keeps_a_note_that_failed():
    with stage() as on:
        on.sources.scene = both_speak
        on.session.start_call()
        on.wait(lambda seen: seen.call is not None and seen.call.time_s > 1)
        on.keeper.broken = True
        on.session.mark_incident()
        on.session.show_step("Warn")
        on.wait(lambda seen: seen.problem is not None)
        assert not on.keeper.incidents
        on.keeper.broken = False
        on.session.end_call()
        on.wait(lambda seen: seen.ended_calls == 1)
        assert [step.title for step in on.keeper.incidents[1].steps] == ["Warn"]
        assert 1 in on.keeper.completed


def test_a_replay_is_not_marked(tmp_path):
    with stage() as on:
        on.session.replay(recording(tmp_path, 5), source=CallSource.REPLAY, aloud=False)
        on.wait(lambda seen: seen.call is not None)
        on.session.mark_incident()
        on.session.pause_cues(True)
        assert on.wait(lambda seen: seen.call is not None and seen.call.cues_paused).call.incident is None
        on.session.stop_replay()
        on.wait(lambda seen: seen.call is None)
