"""A piece spoken into one or two microphones, in front of a room: a thread from `start` to `stop`.

The usual is that of the microphone; where there is none, a text is read aloud first. Sound stays in memory, so
that the piece can be played back from any moment once it is over, and goes with the stage.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace

from coach.coaching.baseline_learner import LEAST_SPEECH_S
from coach.coaching.shown_cue import ShownCue
from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.events import (
    BaselineLearned,
    CueDecided,
    CueOver,
    Event,
    ReadingTaken,
    SpeechEnded,
    SpeechStarted,
    SpeechTakenBack,
)
from coach.model.live import LivePhase, LiveRow, LiveState
from coach.model.measures import NotMeasured
from coach.model.problems import Problem
from coach.model.snapshot import ChannelCondition
from coach.model.sound import SAMPLE_RATE_HZ, Block, Speaker
from coach.model.spans import Span
from coach.practice.piece import MOST_PIECE_S
from coach.runtime.dependencies import OpenSources
from coach.runtime.first_steps import LOOK_EVERY_S, NO_CUES, OPEN_WAIT_S, STOP_WAIT_S
from coach.settings.schema import CueSettings, DeviceSettings
from coach.sources.live_sources import LiveSources, Sources

log = logging.getLogger(__name__)


class LivePiece:
    """Hears a piece as it is spoken. `state` and `rows_after` may be called from any thread."""

    def __init__(
        self, devices: DeviceSettings, baseline: Baseline | None, open_sources: OpenSources = LiveSources
    ) -> None:
        """`baseline`: the usual of the microphone; None has a text read first."""
        self._devices, self._open_sources = devices, open_sources
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._begin = threading.Event()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._rows: list[LiveRow] = []
        self._blocks: list[Block] = []
        self._shown = ShownCue()
        self._speech: dict[Speaker, list[Span]] = {speaker: [] for speaker in Speaker}
        self._since_s: dict[Speaker, float | None] = dict.fromkeys(Speaker)
        self._state = LiveState(LivePhase.OPENING, 0.0, baseline, None, (), (), two_voices=False)

    def start(self) -> None:
        """Open the microphone, and begin to hear."""
        self._thread = threading.Thread(target=self._run, name="live-piece", daemon=True)
        self._thread.start()

    def begin(self) -> None:
        """Begin the piece anew: what was heard until now doesn't belong to it. The usual stays; until it is
        known, this does nothing."""
        self._begin.set()

    def stop(self) -> list[Block]:
        """Stop hearing, and return the sound of the piece, contiguous from its first sample."""
        self._stop.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(STOP_WAIT_S)
            self._thread = None
        return self._blocks

    def state(self) -> LiveState:
        """Return what is heard now."""
        with self._lock:
            return self._state

    def rows_after(self, count: int) -> list[LiveRow]:
        """Return the rows but for the first so many."""
        with self._lock:
            return self._rows[count:]

    def _run(self) -> None:
        sources = self._open_sources(self._devices, self._wake, time.monotonic())
        try:
            self._listen(sources)
        except Exception:  # the thread ends here, and the stage says that nothing is heard
            log.exception("hearing a live piece failed")
            self._change(problem=Problem("stage.live_failed"))
        finally:
            sources.close()
            self._change(phase=LivePhase.STOPPED)

    def _listen(self, sources: Sources) -> None:
        engine = Engine(CueSettings(), self._state.baseline)
        if self._state.baseline is None:
            engine = Engine(NO_CUES)
        began_s, base = time.monotonic(), 0
        heard = False
        while not self._stop.is_set():
            self._wake.wait(LOOK_EVERY_S)
            self._wake.clear()
            for block in sources.pull(time.monotonic()):
                known = self._state.baseline is not None
                if known and (self._begin.is_set() or self._state.phase is LivePhase.READING):
                    self._begin.clear()
                    engine = Engine(CueSettings(), self._state.baseline)
                    base = block.start_sample
                    self._forget()
                heard = heard or block.agent is not None
                moved = replace(block, start_sample=block.start_sample - base)
                self._hear(engine, moved)
                if self._state.time_s >= MOST_PIECE_S:
                    return
            self._look(sources, heard=heard, waited_s=time.monotonic() - began_s)

    def _hear(self, engine: Engine, block: Block) -> None:
        reading = self._state.baseline is None
        events = engine.feed(block)
        if not reading:
            self._blocks.append(block)
        time_s = (block.start_sample + block.n_samples) / SAMPLE_RATE_HZ
        with self._lock:
            for event in events:
                self._note(event)
            self._state = replace(
                self._state,
                time_s=time_s,
                cue=self._shown.shown(time_s),
                agent_speech=self._spans(Speaker.AGENT, time_s),
                caller_speech=self._spans(Speaker.CALLER, time_s),
                two_voices=self._state.two_voices or block.caller is not None,
                phase=LivePhase.READING if reading else LivePhase.LIVE,
            )

    def _note(self, event: Event) -> None:
        match event:
            case ReadingTaken(reading):
                self._rows.append(
                    LiveRow(
                        reading.time_s,
                        _number(reading.level_db_over_baseline),
                        _number(reading.f0_st_over_baseline),
                        _number(reading.pace_syll_per_s),
                        bool(reading.agent_speaking),
                        reading.caller_speaking,
                    )
                )
                if self._state.baseline is None:
                    wanted_s = LEAST_SPEECH_S
                    self._state = replace(self._state, speech_s=reading.baseline_speech_s, wanted_s=wanted_s)
            case SpeechStarted(speaker, start_s, _):
                self._since_s[speaker] = start_s
            case SpeechEnded(speaker, span, _):
                self._since_s[speaker] = None
                self._speech[speaker].append(span)
            case SpeechTakenBack(speaker, _):
                self._since_s[speaker] = None
            case CueDecided(cue):
                self._shown.decided(cue)
            case CueOver(cue):
                self._shown.over(cue)
            case BaselineLearned(baseline, _) if self._state.baseline is None:
                self._state = replace(self._state, baseline=baseline)
            case _:
                pass

    def _spans(self, speaker: Speaker, now_s: float) -> tuple[Span, ...]:
        since_s = self._since_s[speaker]
        under_way = () if since_s is None else (Span(since_s, max(since_s, now_s)),)
        return (*self._speech[speaker], *under_way)

    def _forget(self) -> None:
        """Begin the piece here."""
        with self._lock:
            self._rows, self._blocks = [], []
            self._shown.reset()
            for speaker in Speaker:
                self._speech[speaker], self._since_s[speaker] = [], None
            self._state = replace(self._state, phase=LivePhase.LIVE, cue=None, time_s=0.0)

    def _look(self, sources: Sources, *, heard: bool, waited_s: float) -> None:
        """See whether there is a microphone."""
        condition = sources.state(Speaker.AGENT).condition
        problem = None
        if condition is not ChannelCondition.OK and (heard or waited_s > OPEN_WAIT_S):
            problem = Problem("stage.microphone_lost" if heard else "stage.no_microphone")
        if problem != self._state.problem:
            self._change(problem=problem)

    def _change(self, *, phase: LivePhase | None = None, problem: Problem | None = None) -> None:
        with self._lock:
            if phase is not None:
                self._state = replace(self._state, phase=phase)
            else:
                self._state = replace(self._state, problem=problem)


def _number(value: float | NotMeasured) -> float | None:
    return None if isinstance(value, NotMeasured) else value
