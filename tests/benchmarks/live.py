"""What a live call costs, in % of one core: the analysis, the worker, capture, and the whole desktop app.

The worker alone is fed from memory in real time: no audio server, no windows. Compare that before and after a
change, several times in turn: on a shared machine the figure of one run moves by a fifth.
"""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import psutil

from coach.allocator import keep_freed_memory
from coach.engine import Engine
from coach.history.store import open_history
from coach.model.snapshot import ChannelCondition, ChannelState, Device, DeviceId, Listening
from coach.model.sound import SAMPLE_RATE_HZ, TICK_SAMPLES, Block, Speaker
from coach.review.recorder import CallRecorder
from coach.runtime.session import LiveSession
from coach.runtime.worker import LOOK_AFTER_BLOCK_S
from coach.settings.schema import CueSettings, DeviceSettings, Settings
from coach.sources.live_sources import LiveSources
from tests.benchmarks.desk import DEFAULTS, Call, audio, calls, desk, spent
from tests.benchmarks.figures import say
from tests.benchmarks.opening import PHONE
from tests.end_to_end.stretch import Played, blocks

MOST_CALLS = 6
CAPTURED_S = 40.0
SETTLE_S = 5.0
APP_S = 60.0
WORKER_S = 20.0
OPEN_WAIT_S = 20.0


def run() -> None:
    some = calls(MOST_CALLS)
    say("analysis: Engine.feed, blocks of 40 ms", [_analysis(call) for call in some], "%", "3")
    _worker(some[0])
    _capture(some[0])
    _app(some[0])


def _analysis(call: Call) -> float:
    """Measure the processor time of engine and recorder for a second of sound."""
    engine, recorder = Engine(CueSettings(), call.baseline), CallRecorder()
    sound = list(blocks(call.sound, TICK_SAMPLES))
    before_s = time.process_time()
    for block in sound:
        recorder.add(engine.feed(block))
    recorder.add(engine.finish())
    return (time.process_time() - before_s) / call.duration_s * 100


class _FromMemory:
    """A call's two channels as they come in real time: a quiet room until `speaking`."""

    speaking = False

    def __init__(self, call: Call, start_s: float) -> None:
        self._call, self._start_s, self._samples, self._from = call, start_s, 0, 0
        self._room = np.random.default_rng(1).normal(0.0, 3e-4, call.sound.shape).astype(np.float32)

    def pull(self, now_s: float) -> list[Block]:
        found = []
        while (self._samples + TICK_SAMPLES) / SAMPLE_RATE_HZ <= now_s - self._start_s:
            sound = self._call.sound if self.speaking else self._room
            at = self._samples % (sound.shape[1] - TICK_SAMPLES)
            agent, caller = sound[:, at : at + TICK_SAMPLES]
            found.append(Block(self._samples, TICK_SAMPLES, agent, caller))
            self._samples += TICK_SAMPLES
        return found

    def state(self, speaker: Speaker) -> ChannelState:
        device = Device(DeviceId(speaker.value, "memory"), speaker.value, is_default=True)
        return ChannelState(ChannelCondition.OK, device, -30.0, 0)

    def close(self) -> None:
        """Nothing is open."""


def _worker(call: Call) -> None:
    """The live session with a history of its own, waiting for a call and then in one."""
    opened: list[_FromMemory] = []

    def open_sources(_devices: DeviceSettings, _wake: threading.Event, start_s: float) -> _FromMemory:
        opened.append(_FromMemory(call, start_s))
        return opened[-1]

    keep_freed_memory()
    with tempfile.TemporaryDirectory(prefix="coach-live-") as folder:
        history = open_history(Path(folder, "history.db"))
        session = LiveSession(Settings(), history, open_sources)
        try:
            session.start_listening()
            time.sleep(SETTLE_S)
            say("the worker alone: waiting for a call", [_spent_here(WORKER_S)], "%")
            opened[-1].speaking = True
            session.start_call()
            time.sleep(SETTLE_S)
            say("the worker alone: in a call", [_spent_here(WORKER_S)], "%")
        finally:
            session.close()


def _spent_here(seconds: float) -> float:
    before_s = time.process_time()
    time.sleep(seconds)
    return (time.process_time() - before_s) / seconds * 100


def _capture(call: Call) -> None:
    """Measure reading and aligning both devices as the worker does, without using the sound."""
    with audio() as server:
        us = psutil.Process()
        played = Played(server, call.sound)
        not_ours = {child.pid for child in us.children(recursive=True)}  # the server and the players
        sources = LiveSources(DEFAULTS, threading.Event(), time.monotonic())
        try:
            until_s = time.monotonic() + OPEN_WAIT_S
            while any(sources.state(speaker).condition is not ChannelCondition.OK for speaker in Speaker):
                assert time.monotonic() < until_s, "a device didn't open"
                time.sleep(0.05)
            _pull_for(sources, SETTLE_S)
            before, started_s = spent(us, not_ours), time.monotonic()
            samples = _pull_for(sources, CAPTURED_S)
            took_s = time.monotonic() - started_s
            after = spent(us, not_ours).since(before, took_s)
            lost = [sources.state(speaker).lost_samples for speaker in Speaker]
            played.stop()
        finally:
            sources.close()
    say("capture: aligning on one timeline", [after.first_thread_s], "%")
    say("capture: reader threads", [after.others_s], "%")
    say("capture: children, one for each device", [after.children_s], "%")
    say("capture: sound that came, of real time", [samples / SAMPLE_RATE_HZ / took_s], "", "", 3)
    say("capture: samples lost, both channels", [float(sum(lost))], "", "", 0)


def _pull_for(sources: LiveSources, seconds: float) -> int:
    until_s = time.monotonic() + seconds
    samples = 0
    while time.monotonic() < until_s:
        samples += sum(block.n_samples for block in sources.pull(time.monotonic()))
        time.sleep(LOOK_AFTER_BLOCK_S)
    return samples


def _app(call: Call) -> None:
    """Measure the real app with its main window open: waiting with the devices open, then in a call, and
    waiting for its phone program with the devices closed."""
    with desk() as here:
        here.app.start()
        here.app.wait_listening()
        process = psutil.Process(here.app.pid)
        time.sleep(SETTLE_S)
        _say_spent("waiting for a call", process, APP_S / 3)
        here.app.command("call", "start")
        played = Played(here.server, call.sound)
        time.sleep(SETTLE_S)
        _say_spent("in a call", process, min(APP_S, call.duration_s - 2 * SETTLE_S))
        played.stop()
        here.app.stop()
        here.app.change_settings(Settings(first_run_done=True, phones=PHONE))
        here.app.start()
        here.app.wait(lambda: here.app.status() == Listening.WAITING.value, OPEN_WAIT_S)
        time.sleep(SETTLE_S)
        _say_spent("waiting for its phone program", psutil.Process(here.app.pid), APP_S / 3)


def _say_spent(doing: str, process: psutil.Process, seconds: float) -> None:
    before, started_s = spent(process), time.monotonic()
    time.sleep(seconds)
    share = spent(process).since(before, time.monotonic() - started_s)
    say(f"the app {doing}: windows", [share.first_thread_s], "%")
    say(f"the app {doing}: worker and readers", [share.others_s], "%")
    say(f"the app {doing}: children", [share.children_s], "%")
    say(f"the app {doing}: all of it", [share.first_thread_s + share.others_s + share.children_s], "%")
