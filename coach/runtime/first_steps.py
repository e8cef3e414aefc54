"""The microphone on the first-run page: hear yourself, and read a text aloud to learn the baseline.

Each part opens the microphone for itself, even while a session is listening too. Sound is only in memory, and
no longer than it is needed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.cues import CueKind
from coach.model.events import BaselineLearned, Event, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Device
from coach.model.sound import SAMPLE_RATE_HZ, TICK_S, TICK_SAMPLES, FloatArray, Speaker
from coach.offline.clipping import Clipping
from coach.runtime.dependencies import CallKeeper, NewEngine, OpenSources
from coach.runtime.replay_run import Sound
from coach.runtime.snapshots import device_of
from coach.settings.schema import ChosenDevice, CueSetting, CueSettings, DeviceSettings
from coach.sources.live_sources import LiveSources, Sources
from coach.sources.playback import Player

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.03
NO_CUES = CueSettings(by_kind={kind: CueSetting(on=False) for kind in CueKind})
# A microphone that gave nothing for this long won't: opening takes 1 s, 4 s for a Bluetooth headset.
OPEN_WAIT_S = 6.0
# How much sound the output may still hold after the last sample was handed over.
PLAY_TAIL_S = 0.4
STOP_WAIT_S = 3.0

DevicesNow = Callable[[], DeviceSettings]


def microphone_only(devices: DeviceSettings) -> DeviceSettings:
    """Return settings with the same microphone and no caller's channel."""
    return DeviceSettings(microphone=devices.microphone, output=None, listen_to_caller=False)


class ListenBack:
    """A short recording, in memory only, that is played back and dropped."""

    def __init__(
        self,
        devices: DevicesNow,
        open_sources: OpenSources = LiveSources,
        open_sound: Callable[[ChosenDevice | None], Sound] = Player,
    ) -> None:
        self._devices = devices
        self._open_sources = open_sources
        self._open_sound = open_sound

    def record_then_play(self, seconds: float) -> None:
        """Record, then play, and block until that is done.

        Raises EnvironmentProblem where the microphone gives nothing or there is no output to play on.
        """
        devices = self._devices()
        recorded = self._record(microphone_only(devices), round(seconds * SAMPLE_RATE_HZ))
        try:
            sound = self._open_sound(devices.output)
        except OSError as error:
            raise EnvironmentProblem("live.no_output") from error
        try:
            for start in range(0, len(recorded), TICK_SAMPLES):
                sound.play(recorded[start : start + TICK_SAMPLES])
                time.sleep(TICK_S)
            time.sleep(PLAY_TAIL_S)
            if sound.silent:
                raise EnvironmentProblem("live.no_output")
        finally:
            sound.close()

    def _record(self, devices: DeviceSettings, n_samples: int) -> FloatArray:
        sources = self._open_sources(devices, threading.Event(), time.monotonic())
        heard: list[FloatArray] = []
        until_s = time.monotonic() + OPEN_WAIT_S + n_samples / SAMPLE_RATE_HZ
        try:
            while sum(len(piece) for piece in heard) < n_samples:
                if time.monotonic() > until_s:
                    raise EnvironmentProblem("live.no_microphone")
                heard += [block.agent for block in sources.pull(time.monotonic()) if block.agent is not None]
                time.sleep(LOOK_EVERY_S)
        finally:
            sources.close()
        return np.concatenate(heard)[:n_samples]


class BaselineReading:
    """The reading of a text aloud, from which the baseline is learned, in a thread from `start` to `finish`."""

    def __init__(
        self,
        devices: DevicesNow,
        keeper: CallKeeper,
        open_sources: OpenSources = LiveSources,
        new_engine: NewEngine = Engine,
        profile: Callable[[], str] = str,
    ) -> None:
        """`profile` is called when the baseline is kept, and returns the profile to keep it for."""
        self._devices = devices
        self._keeper = keeper
        self._profile = profile
        self._open_sources = open_sources
        self._new_engine = new_engine
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._done_speech_s = 0.0
        self._speaking_since_s: float | None = None
        self._heard_s = 0.0
        self._learned: Baseline | None = None
        self._clipping = Clipping()
        self._microphone: Device | None = None

    def start(self) -> None:
        """Begin to listen, and drop what was heard after an earlier start."""
        self.cancel()
        self._stop.clear()
        self._done_speech_s, self._speaking_since_s, self._heard_s = 0.0, None, 0.0
        self._learned, self._clipping, self._microphone = None, Clipping(), None
        self._thread = threading.Thread(target=self._run, name="usual-learner", daemon=True)
        self._thread.start()

    def progress(self) -> float:
        """Return the seconds of speech heard since `start`."""
        since_s = self._speaking_since_s
        return self._done_speech_s + (0.0 if since_s is None else max(self._heard_s - since_s, 0.0))

    def finish(self) -> None:
        """Keep the baseline. Raises EnvironmentProblem where there was too little speech, where it was clipped,
        or where the baseline can't be kept."""
        self.cancel()
        if self._learned is None:
            raise EnvironmentProblem("live.too_little_speech")
        if self._clipping.too_much():
            raise EnvironmentProblem("live.clipped")
        device = self._microphone
        if device is None:  # a session of fakes, or a system that names no device
            self._keeper.keep_baseline(self._learned, self._profile())
            return
        key = device.device_id.key
        self._keeper.meet_microphone(key, device.label, device.sole_name)
        self._keeper.keep_baseline(replace(self._learned, microphone=key), self._profile(), device.label)

    def cancel(self) -> None:
        """Stop listening. Nothing is kept."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(STOP_WAIT_S)
            self._thread = None

    def _run(self) -> None:
        sources = self._open_sources(microphone_only(self._devices()), threading.Event(), time.monotonic())
        try:
            self._listen(sources)
        except Exception:  # the thread ends here; `finish` reports that nothing was learned
            log.exception("learning the baseline failed")
        finally:
            sources.close()

    def _listen(self, sources: Sources) -> None:
        engine = self._new_engine(NO_CUES, None)
        while not self._stop.wait(LOOK_EVERY_S):
            for block in sources.pull(time.monotonic()):
                self._heard_s = block.end_s
                events = engine.feed(block)
                self._clipping.feed(block, events)
                self._note(events)
            self._microphone = device_of(sources, Speaker.AGENT) or self._microphone
        events = engine.finish()
        self._clipping.hear(events)
        self._note(events)

    def _note(self, events: list[Event]) -> None:
        for event in events:
            match event:
                case SpeechStarted(speaker=Speaker.AGENT):
                    self._speaking_since_s = event.start_s
                case SpeechEnded(speaker=Speaker.AGENT):
                    self._speaking_since_s = None
                    self._done_speech_s += event.span.duration_s
                case SpeechTakenBack(speaker=Speaker.AGENT):
                    self._speaking_since_s = None
                case BaselineLearned():
                    self._learned = event.baseline
                case _:
                    continue
