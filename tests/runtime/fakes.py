"""Fakes of the rooms around the live session: an engine that hears loudness, a keeper in memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from datetime import datetime

import numpy as np

from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.model.baseline import Baseline, BaselineSource, HeardVoice, MergeOutcome
from coach.model.call import CallRecord, CallSource, CallSummary, Track, TrialArm
from coach.model.call_notes import Incident
from coach.model.cues import CueAnswer, CueFeedback, CueKind
from coach.model.events import BaselineLearned, Event, SpeechEnded, SpeechStarted
from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import ChannelCondition, ChannelState, Device, DeviceId
from coach.model.sound import SAMPLE_RATE_HZ, Block, Speaker
from coach.model.spans import Span
from coach.runtime.writer import Task
from coach.settings.schema import CueSettings, DeviceSettings
from coach.sources.program_watch import Holding

BASELINE = Baseline(-30, 2, 120, 1, 0, 1, 4.4, 0.5, -70, 40, BaselineSource.CALL)


def sound(level: float, n_samples: int = 640) -> np.ndarray:
    return np.full(n_samples, level, np.float32)


class FakeEngine:
    """An engine that takes all non-zero sound for speech. An agent's sample of exactly 0.99 makes it fail."""

    def __init__(
        self, cues: CueSettings, baseline: Baseline | None = None, policy: CallPolicy = ORDINARY
    ) -> None:
        self.cues = cues
        self.policy = policy
        self.baseline = baseline
        self.samples = 0
        self.says: list[Event] = []
        self.paused = False
        self._since_s: dict[Speaker, float | None] = dict.fromkeys(Speaker)

    def feed(self, block: Block) -> list[Event]:
        assert block.start_sample == self.samples, "blocks must be contiguous"
        self.samples += block.n_samples
        if block.agent is not None and np.any(block.agent == np.float32(0.99)):
            raise ZeroDivisionError("a defect of the engine")
        start_s, end_s = block.start_sample / SAMPLE_RATE_HZ, self.samples / SAMPLE_RATE_HZ
        events, self.says = self.says, []
        for speaker, channel in ((Speaker.AGENT, block.agent), (Speaker.CALLER, block.caller)):
            speaking = channel is not None and bool(np.any(channel))
            since_s = self._since_s[speaker]
            if speaking and since_s is None:
                self._since_s[speaker] = start_s
                events.append(SpeechStarted(speaker, start_s, end_s))
            elif not speaking and since_s is not None:
                self._since_s[speaker] = None
                events.append(SpeechEnded(speaker, Span(since_s, start_s), end_s))
        return events

    def finish(self) -> list[Event]:
        return [BaselineLearned(BASELINE, self.samples / SAMPLE_RATE_HZ)]

    def heard_voice(self) -> HeardVoice | None:
        return HeardVoice(BASELINE)

    @property
    def line_closed_s(self) -> float:
        return 0.0

    def pause_cues(self, paused: bool) -> None:
        self.paused = paused


class FakeListener(FakeEngine):
    """The same ears, waiting for a call."""

    def __init__(self, _least_ticks: int = 1) -> None:
        super().__init__(CueSettings())

    @property
    def time_s(self) -> float:
        return self.samples / SAMPLE_RATE_HZ


class FakeRecorder:
    """A recorder that counts events. Its record holds the speech."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.ended_s: float | None = None

    def add(self, events: Iterable[Event]) -> None:
        self.events += events

    def cut_after(self, end_s: float) -> None:
        self.ended_s = end_s

    def record(self) -> CallRecord:
        speech = {
            speaker: tuple(e.span for e in self.events if isinstance(e, SpeechEnded) and e.speaker is speaker)
            for speaker in Speaker
        }
        none = np.zeros(0, np.float32)
        return CallRecord(
            duration_s=self.ended_s or 0.0,
            channels=tuple(Speaker),
            baseline=None,
            speech=speech,
            overlaps=(),
            silences=(),
            gaps={},
            cues=(),
            unmeasured={},
            track=Track(none, none, none, none, none, none),
            summary=CallSummary({}),
        )


class FakeKeeper:
    """A keeper in memory. `broken` makes it refuse as a full disk does."""

    def __init__(self) -> None:
        self.broken = False
        self.learned: list[tuple[HeardVoice, str]] = []
        self.profiles: list[str] = []
        self.labels: list[str] = []
        self.met: list[tuple[str, str, str]] = []
        self.draws: list[TrialArm | None] = []
        self.answers: list[tuple[int, CueKind, float, bool | None]] = []
        self.tallied: tuple[CueFeedback, ...] = ()
        self.begun: list[tuple[datetime, CallSource, str, str, str]] = []
        self.written: list[tuple[int, CallRecord]] = []
        self.completed: dict[int, CallRecord] = {}
        self.baselines: dict[str, Baseline] = {}
        self.incidents: dict[int, Incident] = {}

    def begin(
        self,
        started_at: datetime,
        source: CallSource,
        title: str,
        microphone: str,
        caller_channel: str,
        trial_arm: TrialArm | None = None,
    ) -> int:
        self._check()
        self.draws.append(trial_arm)
        self.begun.append((started_at, source, title, microphone, caller_channel))
        return len(self.begun)

    def write(self, call_id: int, record: CallRecord) -> None:
        self._check()
        self.written.append((call_id, record))

    def complete(self, call_id: int, record: CallRecord) -> None:
        self._check()
        self.completed[call_id] = record

    def keep_incident(self, call_id: int, incident: Incident) -> None:
        self._check()
        assert call_id not in self.completed, "the call is over"
        self.incidents[call_id] = incident

    def answer(self, call_id: int, answer: CueAnswer) -> None:
        self._check()
        self.answers.append((call_id, *answer.cue, answer.fair))

    def cue_feedback(self) -> tuple[CueFeedback, ...]:
        return self.tallied

    def meet_microphone(self, microphone: str, label: str, sole_name: str) -> None:
        self.met.append((microphone, label, sole_name))

    def learn(self, heard: HeardVoice, profile: str, label: str = "") -> MergeOutcome:
        self._check()
        self.labels.append(label)
        self.learned.append((heard, profile))
        self.baselines[heard.baseline.microphone] = heard.baseline
        return MergeOutcome.LEARNED

    def baseline(self, microphone: str, profile: str = "") -> Baseline | None:
        self.profiles.append(profile)
        return self.baselines.get(microphone)

    def keep_baseline(self, baseline: Baseline, profile: str = "", label: str = "") -> None:
        self._check()
        self.labels.append(label)
        self.profiles.append(profile)
        self.baselines[baseline.microphone] = baseline

    def _check(self) -> None:
        if self.broken:
            raise EnvironmentProblem("history.disk_full")


def keep_at_once(task: Task) -> bool:
    """A writer without a thread."""
    task.keep()
    return True


class FakeSources:
    """Live sound by a script: `scene(time_s)` gives both channels of the 40 ms that start there."""

    def __init__(self) -> None:
        self.scene: Callable[[float], tuple[float | None, float | None]] = lambda _: (0.0, 0.0)
        self.speed = 50.0
        self.opened: list[DeviceSettings] = []
        self.closed = 0
        self._samples = 0
        self._start_s = 0.0

    def open(self, devices: DeviceSettings, wake: threading.Event, start_s: float) -> FakeSources:
        assert not wake.is_set()
        assert start_s > 0
        self.opened.append(devices)
        self._samples, self._start_s = 0, time.monotonic()
        return self

    def pull(self, now_s: float) -> list[Block]:
        assert now_s >= self._start_s
        blocks = []
        while self._samples / SAMPLE_RATE_HZ < (time.monotonic() - self._start_s) * self.speed:
            levels = self.scene(self._samples / SAMPLE_RATE_HZ)
            agent, caller = (None if level is None else sound(level) for level in levels)
            blocks.append(Block(self._samples, 640, agent, caller))
            self._samples += 640
        return blocks

    def state(self, speaker: Speaker) -> ChannelState:
        device = Device(DeviceId(speaker.value, "fake"), f"the {speaker.value}'s device", is_default=True)
        return ChannelState(ChannelCondition.OK, device, -30.0, 0)

    def close(self) -> None:
        self.closed += 1


class FakePrograms:
    """Other programs by a script: `held` are those that hold the microphone, None where it isn't known."""

    def __init__(self) -> None:
        self.held: frozenset[str] | None = None
        self.answered = True
        self.watching = 0

    def watch(self, _changed: Callable[[], None]) -> FakePrograms:
        self.watching += 1
        return self

    def holding(self) -> Holding | None:
        return Holding(self.held) if self.answered else None

    def close(self) -> None:
        self.watching -= 1


class FakeSound:
    """An output that accepts everything."""

    def __init__(self, *, silent: bool = False) -> None:
        self.silent = silent
        self.played_samples = 0
        self.closed = False

    def play(self, samples: np.ndarray) -> None:
        self.played_samples += len(samples)

    def close(self) -> None:
        self.closed = True
