"""A piece spoken into one or two microphones, in front of a room: a thread from `start` to `stop`.

The usual is that of the microphone; where there is none, a text is read aloud first. Of two people each says
something before that, so that it is known whether their microphones tell them apart: if not, it doesn't begin.
Sound stays in memory, so that the piece can be played back from any moment once it is over, and goes with the
stage.
"""

from __future__ import annotations

import logging
import math
import statistics
import threading
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from coach.coaching.baseline_learner import LEAST_SPEECH_S
from coach.coaching.call_policy import ORDINARY, TWO_IN_A_ROOM
from coach.coaching.shown_cue import ShownCue
from coach.conversation.crosstalk import Crosstalk, CrosstalkCut
from coach.conversation.crosstalk_check import WANTED_S, CrosstalkCheck, Verdict, verdict
from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.events import (
    BaselineLearned,
    CueDecided,
    CueOver,
    Event,
    HopsMeasured,
    ReadingTaken,
    SpeechEnded,
    SpeechStarted,
    SpeechTakenBack,
)
from coach.model.live import LivePhase, LiveRow, LiveState
from coach.model.measures import Hops, NotMeasured, Reading
from coach.model.problems import Problem
from coach.model.snapshot import ChannelCondition
from coach.model.sound import HOPS_PER_TICK, Block, Speaker
from coach.model.spans import Span
from coach.practice.piece import MOST_PIECE_S
from coach.runtime.dependencies import OpenSources
from coach.runtime.first_steps import LOOK_EVERY_S, NO_CUES, OPEN_WAIT_S, STOP_WAIT_S, microphone_only
from coach.settings.schema import ChosenDevice, CueSettings, DeviceSettings
from coach.sources.live_sources import LiveSources, Sources

log = logging.getLogger(__name__)

NOW_HOPS = 6
"""The marks of level and pitch show the speech of so many hops: a third of a syllable. More are seen to
lag behind the voice (`python -m tests.benchmarks stage_delay`). Where none is speech they rest: hops from
before a pause would hold them back after it."""
CLOSURE_DB = 15.0
"""What is so far under the usual is the closure of a consonant. Ours."""


@dataclass(frozen=True, slots=True)
class SecondVoice:
    """A second person in the room. `microphone`: theirs; None for the second channel of the first one's
    interface."""

    microphone: ChosenDevice | None


def live_piece(
    devices: DeviceSettings, baseline: Baseline | None, second: SecondVoice | None = None
) -> LivePiece:
    """Return a piece of the chosen microphone, or of two people."""
    one = microphone_only(devices)
    if second is None:
        return LivePiece(one, baseline)
    sources = partial(
        LiveSources, second_microphone=second.microphone, second_channel=second.microphone is None
    )
    return LivePiece(one, baseline, sources, two_people=True)


class LivePiece:
    """Hears a piece as it is spoken. `state` and `rows_after` may be called from any thread."""

    def __init__(
        self,
        devices: DeviceSettings,
        baseline: Baseline | None,
        open_sources: OpenSources = LiveSources,
        *,
        two_people: bool = False,
    ) -> None:
        """`baseline`: the usual of the microphone; None has a text read first.

        `two_people`: the caller's channel is the microphone of someone in the same room.
        """
        self._devices, self._open_sources = devices, open_sources
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._begin = threading.Event()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._rows: list[LiveRow] = []
        self._reading: Reading | None = None
        self._levels_db: deque[float] = deque(maxlen=NOW_HOPS)
        self._f0_hz: deque[float] = deque(maxlen=NOW_HOPS)
        self._level_now_db: float | None = None
        self._f0_now_st: float | None = None
        self._blocks: list[Block] = []
        self._check = CrosstalkCheck() if two_people else None
        self._two_people = two_people
        self._policy = TWO_IN_A_ROOM if two_people else ORDINARY
        self._exchanged = False
        self._cut: CrosstalkCut | None = None
        self._crosstalk: Crosstalk | None = None
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
        known, this does nothing. Where two were not told apart, that is looked at again."""
        self._begin.set()

    @property
    def crosstalk(self) -> Crosstalk | None:
        """What each microphone hears of the other, once it is known; None for one voice."""
        return self._crosstalk

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
        engine = Engine(CueSettings(), self._state.baseline, self._policy)
        if self._state.baseline is None:
            engine = Engine(NO_CUES, policy=self._policy)
        began_s, base = time.monotonic(), 0
        heard = False
        while not self._stop.is_set():
            self._wake.wait(LOOK_EVERY_S)
            self._wake.clear()
            for pulled in sources.pull(time.monotonic()):
                heard = heard or pulled.agent is not None
                block = _exchanged(pulled) if self._exchanged else pulled
                if self._check is not None:
                    self._look_apart(self._check, block)
                    base = block.start_sample + block.n_samples
                    continue
                known = self._state.baseline is not None
                if known and (self._begin.is_set() or self._state.phase is LivePhase.READING):
                    self._begin.clear()
                    engine = Engine(CueSettings(), self._state.baseline, self._policy)
                    base = block.start_sample
                    self._forget()
                moved = replace(block, start_sample=block.start_sample - base)
                self._hear(engine, moved)
                if self._state.time_s >= MOST_PIECE_S:
                    return
            self._look(sources, heard=heard, waited_s=time.monotonic() - began_s)

    def _hear(self, engine: Engine, block: Block) -> None:
        reading = self._state.baseline is None
        own = [block] if self._cut is None else self._cut.feed(block)
        events = [event for one in own for event in engine.feed(one)]
        if not reading:
            self._blocks.append(block)
        time_s = block.end_s
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

    def _look_apart(self, check: CrosstalkCheck, block: Block) -> None:
        """See whether two can be told apart by what they say one after the other."""
        if self._state.phase is LivePhase.ALIKE:
            if self._begin.is_set():
                self._begin.clear()
                check.reset()
            else:
                return
        check.feed(block)
        phase, apart_db = LivePhase.CHECKING, None
        if check.done:
            found = check.crosstalk()
            apart_db = found.apart_db
            match verdict(found):
                case Verdict.ALIKE:
                    phase = LivePhase.ALIKE
                case Verdict.EXCHANGED:
                    self._exchanged, found = True, found.exchanged()
            if phase is not LivePhase.ALIKE:
                self._check, self._crosstalk, self._cut = None, found, CrosstalkCut(found)
                phase = LivePhase.LIVE if self._state.baseline is not None else LivePhase.READING
            self._begin.clear()
        with self._lock:
            self._state = replace(
                self._state,
                phase=phase,
                asked=check.asked,
                apart_db=apart_db,
                exchanged=self._exchanged,
                speech_s=check.speech_s,
                wanted_s=WANTED_S,
                two_voices=True,
            )

    def _note(self, event: Event) -> None:
        match event:
            case HopsMeasured(hops) if self._state.baseline is not None:
                self._add_rows(hops, self._state.baseline)
            case ReadingTaken(reading):
                self._reading = reading
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

    def _add_rows(self, hops: Hops, baseline: Baseline) -> None:
        """Add a row for each tick of these hops, with the newest running values."""
        reading = self._reading
        ticks = range(HOPS_PER_TICK, len(hops.time_s) + 1, HOPS_PER_TICK)
        for end in ticks:
            tick = slice(end - HOPS_PER_TICK, end)
            levels_db = hops.agent_level_db[tick]
            spoken_db = np.where(levels_db > baseline.level_db - CLOSURE_DB, levels_db, np.nan)
            self._levels_db.extend(spoken_db.tolist())
            self._f0_hz.extend(hops.agent_f0_hz[tick].tolist())
            self._level_now_db = level_over(self._levels_db, baseline.level_db, self._level_now_db)
            self._f0_now_st = f0_over(self._f0_hz, baseline.f0_hz, self._f0_now_st)
            self._rows.append(
                LiveRow(
                    float(hops.time_s[end - 1]),
                    None if reading is None else _number(reading.level_db_over_baseline),
                    None if reading is None else _number(reading.f0_st_over_baseline),
                    None if reading is None else _number(reading.pace_syll_per_s),
                    self._since_s[Speaker.AGENT] is not None,
                    None if reading is None else reading.caller_speaking,
                    self._level_now_db,
                    self._f0_now_st,
                )
            )

    def _spans(self, speaker: Speaker, now_s: float) -> tuple[Span, ...]:
        since_s = self._since_s[speaker]
        under_way = () if since_s is None else (Span(since_s, max(since_s, now_s)),)
        return (*self._speech[speaker], *under_way)

    def _forget(self) -> None:
        """Begin the piece here."""
        with self._lock:
            self._rows, self._blocks = [], []
            self._reading = None
            self._levels_db.clear()
            self._f0_hz.clear()
            self._level_now_db = self._f0_now_st = None
            self._shown.reset()
            if self._cut is not None:
                self._cut.reset()
            for speaker in Speaker:
                self._speech[speaker], self._since_s[speaker] = [], None
            self._state = replace(self._state, phase=LivePhase.LIVE, cue=None, time_s=0.0)

    def _look(self, sources: Sources, *, heard: bool, waited_s: float) -> None:
        """See whether there is a microphone, and the second one."""
        condition = sources.state(Speaker.AGENT).condition
        problem = None
        if condition is not ChannelCondition.OK and (heard or waited_s > OPEN_WAIT_S):
            problem = Problem("stage.microphone_lost" if heard else "stage.no_microphone")
        elif self._two_people and self._lacks_second(sources, waited_s):
            problem = Problem("stage.no_second_microphone")
        if problem != self._state.problem:
            self._change(problem=problem)

    def _lacks_second(self, sources: Sources, waited_s: float) -> bool:
        if sources.state(Speaker.CALLER).condition is ChannelCondition.OK:
            return False
        return self._crosstalk is not None or waited_s > OPEN_WAIT_S

    def _change(self, *, phase: LivePhase | None = None, problem: Problem | None = None) -> None:
        with self._lock:
            if phase is not None:
                self._state = replace(self._state, phase=phase)
            else:
                self._state = replace(self._state, problem=problem)


def level_over(levels_db: Iterable[float], usual_db: float, before_db: float | None) -> float | None:
    """Return the mean power of some hops in dB over the usual; where all are NaN, what it was before."""
    spoken_db = [level_db for level_db in levels_db if not math.isnan(level_db)]
    if not spoken_db:
        return before_db
    return float(10.0 * np.log10(np.mean(10.0 ** (np.array(spoken_db) / 10.0)))) - usual_db


def f0_over(f0_hz: Iterable[float], usual_hz: float, before_st: float | None) -> float | None:
    """Return the median F0 of some hops in semitones over the usual; where all are NaN, what it was before."""
    voiced_hz = [one_hz for one_hz in f0_hz if not math.isnan(one_hz)]
    return (
        12.0 * math.log2(statistics.median(voiced_hz) / usual_hz) if voiced_hz and usual_hz > 0.0 else before_st
    )


def _exchanged(block: Block) -> Block:
    """Return a block with its channels exchanged: each speaks into the other's microphone."""
    return replace(block, agent=block.caller, caller=block.agent)


def _number(value: float | NotMeasured) -> float | None:
    return None if isinstance(value, NotMeasured) else value
