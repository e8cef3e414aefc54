"""The one way through: `Engine.feed(block) -> events`.

Live calls, replays, batch analysis, practice and tests all use it. It knows no clock, device, file or window:
time is a count of samples since the call began. Sound is taken in ticks of 40 ms; any split of the same sound
gives the same events. Latency from a sample to the events that need it: at most one tick, plus
`dsp.frames.FRAME_DELAY_S`, plus what each measure declares.
"""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from coach.coaching.agent_voice import AgentVoice
from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.coaching.caller_level import CallerLevel
from coach.coaching.coach import Coach
from coach.coaching.line_delay import LineDelayWatch
from coach.coaching.measurability import Measurability, SignalConditions
from coach.coaching.rules import LINE_CLOSED_S, RuleInput, lateness_s
from coach.conversation.heard_speech import HeardSpeech
from coach.conversation.hold_music import HoldMusic
from coach.conversation.leak import Leak, unresolved
from coach.conversation.silent_channel import DeadMicrophone, SilentCaller
from coach.conversation.turns import Turns, TurnsNow, Voice
from coach.dsp.channels import (
    AGENT,
    CALLER,
    ROWS,
    SETTLED_HOPS,
    ChannelMeasures,
)
from coach.dsp.frames import frame_times_s
from coach.dsp.offset import Offset
from coach.dsp.spectrum import SILENCE_DB
from coach.dsp.ticks import Ticks
from coach.model.baseline import Baseline, HeardVoice
from coach.model.events import (
    BaselineLearned,
    CallEnded,
    Event,
    GapFound,
    HopsMeasured,
    LineDelayEstimated,
    OverlapEnded,
    ReadingTaken,
    SilenceEnded,
    SpeechEnded,
    SyllableHeard,
)
from coach.model.measures import Hops, Measure, NotMeasured, Reading, Reason
from coach.model.sound import HOPS_PER_TICK, TICK_S, TICK_SAMPLES, Block, FloatArray, Speaker
from coach.model.spans import OverlapKind, Span
from coach.settings.schema import CueSettings

# Readings fall on ticks, so their ten a second are 80 or 120 ms apart; one more is taken of the first tick, so
# that the shortest call says which channels it has.
READINGS_PER_S = 10
_TICKS_PER_S = round(1.0 / TICK_S)
_SPEAKER_OF_ROW = (Speaker.AGENT, Speaker.CALLER)


class Engine:
    """One call, from its first sample to its last."""

    def __init__(
        self, cues: CueSettings, baseline: Baseline | None = None, policy: CallPolicy = ORDINARY
    ) -> None:
        """`usual` is the agent's on this microphone; without one it is learned from the call as it goes.

        `terms` are what whoever begins the call decided for all of it."""
        self._offset = Offset(ROWS)
        self._measures = ChannelMeasures()
        self._leak = Leak()
        self._turns = Turns()
        self._coach = Coach(cues, policy)
        self._measurability = Measurability()
        self._voice = AgentVoice(baseline)
        self._caller_level = CallerLevel(TICK_S)
        self._line = LineDelayWatch()
        self._hold_music = [HoldMusic(TICK_S), HoldMusic(TICK_S)]
        self._music = [False, False]
        self._silent_caller = SilentCaller(TICK_S)
        self._dead_microphone = DeadMicrophone(TICK_S)
        self._speech = [HeardSpeech(speaker) for speaker in _SPEAKER_OF_ROW]
        self._ticks = Ticks()
        self._tick = 0
        self._there: list[bool | None] = [None, None]
        self._was_there = [False, False]
        self._gap_start_s: list[float | None] = [None, None]
        self._talk_overs_s: deque[float] = deque()
        self._counted_talk_over_s = -1.0
        self._caller_zero_ticks = 0
        self._line_open_since_s = 0.0
        self._levels_db = [float("nan"), float("nan")]

    @property
    def time_s(self) -> float:
        """The end of what was judged so far."""
        return self._tick * TICK_S

    def baseline_so_far(self) -> Baseline | None:
        """The usual, even on less speech than a cue may rest on; None if there was no speech to speak of."""
        return self._voice.baseline_so_far()

    def heard_voice(self) -> HeardVoice | None:
        """What was ordinary in the agent's speech of this call, whatever it was compared with."""
        return self._voice.heard()

    def pause_cues(self, paused: bool) -> None:
        """Hold every cue back until told otherwise."""
        self._coach.pause(paused)

    def feed(self, block: Block) -> list[Event]:
        """The next stretch of sound, of any length. Raises ValueError if it does not follow the last one."""
        ticked = self._ticks.feed(block)
        return [] if ticked is None else self._run(*ticked)

    def finish(self) -> list[Event]:
        """The call is over: judge the last part of a tick and close everything that is open."""
        end_s = self._ticks.end_s
        last = self._ticks.fill_up()
        events: list[Event] = [] if last is None else self._run(*last)
        now_s = self.time_s
        for row in range(ROWS):
            events += self._speech[row].end(now_s)
            events += self._gap(row, True, now_s)
        overlap, silence = self._turns.finish(now_s - self._caller_zero_ticks * TICK_S)
        if overlap is not None:
            events.append(OverlapEnded(overlap, now_s))
        if silence is not None:
            events.append(SilenceEnded(silence, now_s))
        events += self._coach.finish(now_s)
        return [*events, CallEnded(end_s)]

    def _run(self, samples: FloatArray, present: npt.NDArray[np.bool_]) -> list[Event]:
        ticks = present.shape[1]
        self._offset.take_out(samples)
        needed_db, own_voice = self._take_caller_out(samples, present)
        measures = self._measures.feed(samples, present)
        first_hop = self._tick * HOPS_PER_TICK
        scores, now = measures.score, measures.now
        scores[AGENT, measures.settled_level_db[AGENT] <= needed_db.repeat(HOPS_PER_TICK)] = -np.inf
        now[AGENT, measures.level_db[AGENT, HOPS_PER_TICK - 1 :: HOPS_PER_TICK] <= needed_db] = -np.inf
        self._voice.hear(measures)
        events: list[Event] = [
            HopsMeasured(
                Hops(
                    frame_times_s(first_hop - SETTLED_HOPS, ticks * HOPS_PER_TICK),
                    measures.agent_f0_hz,
                    measures.settled_level_db[AGENT],
                    measures.settled_level_db[CALLER],
                )
            )
        ]
        # Tick by tick it is plain values.
        by_tick = zip(
            present.T.tolist(),
            scores.reshape(ROWS, ticks, HOPS_PER_TICK).transpose(1, 0, 2).tolist(),
            now.T.tolist(),
            measures.level_db[:, HOPS_PER_TICK - 1 :: HOPS_PER_TICK].T.tolist(),
            measures.steadiness.tolist(),
            needed_db.tolist(),
            own_voice,
            strict=True,
        )
        music_of_agent, music_of_caller = self._hold_music
        for tick, (here, of_hops, of_now, levels_db, (of_agent, of_caller), needed, own) in enumerate(by_tick):
            self._levels_db = levels_db
            if levels_db[CALLER] <= SILENCE_DB:
                self._caller_zero_ticks += 1
            else:
                if self._caller_zero_ticks * TICK_S > LINE_CLOSED_S:
                    self._line_open_since_s = self.time_s
                self._caller_zero_ticks = 0
            self._music = [music_of_agent.feed(*of_agent), music_of_caller.feed(*of_caller)]
            hops = slice(tick * HOPS_PER_TICK, (tick + 1) * HOPS_PER_TICK)
            events += self._one_tick(here, of_hops, of_now, hops, needed, own)
        return events

    def _take_caller_out(
        self, samples: FloatArray, present: npt.NDArray[np.bool_]
    ) -> tuple[FloatArray, list[bool]]:
        """Cancel the caller in the microphone, in place -> (ticks,) level the agent's own sound must pass, and
        of each tick whether it is the agent whom the caller's channel carries."""
        ticks = present.shape[1]
        own_voice = [False] * ticks
        needed_db: FloatArray = np.full(ticks, -np.inf, np.float32)
        both = np.logical_and.reduce(present, axis=0)
        for start, end in _runs(both.tolist()):
            part = slice(start * TICK_SAMPLES, end * TICK_SAMPLES)
            without = self._leak.feed(samples[AGENT, part], samples[CALLER, part])
            samples[AGENT, part] = without.left
            needed_db[start:end] = without.needed_db
            own_voice[start:end] = without.own_voice
        return needed_db, own_voice

    def _one_tick(
        self,
        here: list[bool],
        scores: list[list[float]],
        now_scores: list[float],
        hops: slice,
        needed_db: float,
        own_voice: bool,
    ) -> list[Event]:
        start_s = self.time_s
        self._tick += 1
        now_s = self.time_s
        events: list[Event] = []
        for row in range(ROWS):
            if here[row] is not self._there[row]:
                self._there[row] = here[row]
                events += self._gap(row, here[row], start_s)
        wrong_loopback, dead_microphone = self._watch_channels(here, own_voice)
        caller_heard = here[CALLER] and not self._music[CALLER] and not wrong_loopback
        events += self._speech[CALLER].feed(scores[CALLER], now_scores[CALLER], now_s, heard=caller_heard)
        caller = self._speech[CALLER].voice
        # While the agent's ordinary voice would be lost in the caller's leak, nothing is claimed for them.
        leaking = caller.speaking and unresolved(needed_db, self._baseline_level_db())
        agent_heard = here[AGENT] and not self._music[AGENT] and not leaking and not dead_microphone
        events += self._speech[AGENT].feed(scores[AGENT], now_scores[AGENT], now_s, heard=agent_heard)
        agent = self._speech[AGENT].voice
        if True in self._speech[CALLER].active and not agent.speaking:
            self._caller_level.add(now_s, self._levels_db[CALLER])
        if events:
            events += self._watch_line(events, now_s)
        turns = self._turns.feed(now_s, agent, caller, both_heard=agent_heard and caller_heard)
        events += [OverlapEnded(overlap, now_s) for overlap in turns.finished]
        if turns.silence is not None:
            events.append(SilenceEnded(turns.silence, now_s))
        self._count_talk_overs(turns, now_s)
        syllables_s, learned = self._voice.step(
            self._speech[AGENT].active, hops, self._speech[AGENT].open_since_hop, trusted=not leaking
        )
        events += [SyllableHeard(time_s) for time_s in syllables_s]
        baseline = self._voice.baseline
        if baseline is not None and (learned or self._tick == 1):
            events.append(BaselineLearned(baseline, now_s))
        facts = SignalConditions(
            agent_present=here[AGENT],
            caller_present=here[CALLER],
            caller_was_there=self._was_there[CALLER],
            leak_unresolved=leaking,
            clipped=self._voice.clipped,
            noisy=self._voice.noisy,
            hold_music=self._music[CALLER],
            agent_music=self._music[AGENT],
            baseline_known=baseline is not None,
            pace_known=self._voice.pace_syll_per_s is not None,
            wrong_loopback=wrong_loopback,
            dead_microphone=dead_microphone,
            agc_running=self._voice.agc_running,
            other_band=self._voice.other_band,
        )
        events += self._measurability.feed(start_s, facts)
        moment = self._moment(now_s, agent, caller, turns)
        events += self._coach.feed(moment)
        if self._tick == 1 or self._tick * READINGS_PER_S % _TICKS_PER_S < READINGS_PER_S:
            events.append(ReadingTaken(self._reading(moment, here)))
        return events

    def _watch_channels(self, here: list[bool], own_voice: bool) -> tuple[bool, bool]:
        """Is the caller's channel not the caller's, and does the microphone give nothing? Asked before
        the speech of the tick is known: by who spoke in the one before."""
        agent, caller = self._speech[AGENT].voice, self._speech[CALLER].voice
        if not here[CALLER]:
            self._silent_caller.absent()
            return False, False
        wrong = own_voice or self._silent_caller.feed(
            self._levels_db[CALLER], agent_speaking=agent.speaking, caller_speaking=caller.speaking
        )
        if not here[AGENT]:
            return wrong, False
        return wrong, self._dead_microphone.feed(self._levels_db[AGENT], caller_speaking=caller.speaking)

    def _gap(self, row: int, here: bool, now_s: float) -> list[Event]:
        """A channel that was there and is not: a gap begins; back again: it is said."""
        if here:
            self._was_there[row] = True
            start_s, self._gap_start_s[row] = self._gap_start_s[row], None
            if start_s is not None and now_s > start_s:
                return [GapFound(_SPEAKER_OF_ROW[row], Span(start_s, now_s))]
        elif self._was_there[row] and self._gap_start_s[row] is None:
            self._gap_start_s[row] = now_s
        return []

    def _baseline_level_db(self) -> float | None:
        return None if self._voice.baseline is None else self._voice.baseline.level_db

    def _watch_line(self, events: list[Event], now_s: float) -> list[Event]:
        """Stretches of speech that ended in this tick may move the estimate of the line's delay."""
        ended = [event for event in events if isinstance(event, SpeechEnded)]
        moved = [self._line.feed(event.speaker, event.span) for event in ended]
        return [LineDelayEstimated(self._line.estimate, now_s)] if True in moved else []

    def _count_talk_overs(self, turns: TurnsNow, now_s: float) -> None:
        live = turns.overlap
        if live is None or live.kind is not OverlapKind.TALK_OVER or live.starter is not Speaker.AGENT:
            return
        if now_s - live.start_s <= lateness_s(self._line.estimate):
            return  # so far it is the line's doing
        if live.start_s != self._counted_talk_over_s:
            self._counted_talk_over_s = live.start_s
            self._talk_overs_s.append(live.start_s)

    def _talk_overs_last_minute(self, now_s: float) -> int:
        while self._talk_overs_s and now_s - self._talk_overs_s[0] >= 60.0:
            self._talk_overs_s.popleft()
        return len(self._talk_overs_s)

    def _moment(self, now_s: float, agent: Voice, caller: Voice, turns: TurnsNow) -> RuleInput:
        return RuleInput(
            now_s=now_s,
            agent_speaking=agent.speaking,
            agent_quiet_s=0.0 if agent.speaking else now_s - agent.last_active_s,
            agent_speech_s=self._voice.speech_s,
            caller_speaking=caller.speaking,
            caller_zeros_s=self._caller_zero_ticks * TICK_S,
            anyone_spoke=agent.last_active_s > 0.0 or caller.last_active_s > 0.0,
            turns=turns,
            tone=self._voice.tone,
            deviation=self._voice.deviation,
            baseline=self._voice.baseline,
            pace_syll_per_s=self._voice.pace_syll_per_s,
            talk_overs_last_minute=self._talk_overs_last_minute(now_s),
            unmeasured=self._measurability.now,
            caller_over_began_db=self._caller_level.over_began_db(now_s),
            caller_began_db=self._caller_level.began_db,
            line=self._line.estimate,
            both_heard_s=min(agent.last_active_s, caller.last_active_s),
            line_open_since_s=self._line_open_since_s,
        )

    def _reading(self, moment: RuleInput, here: list[bool]) -> Reading:
        unmeasured = self._measurability.now
        tone, gone, pace, baseline = moment.tone, moment.deviation, moment.pace_syll_per_s, moment.baseline

        def value(measure: Measure, number: float | None) -> float | NotMeasured:
            if measure in unmeasured:
                return NotMeasured(unmeasured[measure])
            return NotMeasured(Reason.TOO_LITTLE_SPEECH) if number is None else number

        baseline_pace = (
            baseline.pace_syll_per_s if baseline is not None and baseline.pace_syll_per_s > 0 else None
        )
        return Reading(
            time_s=moment.now_s,
            agent_speaking=moment.agent_speaking if here[AGENT] else None,
            caller_speaking=moment.caller_speaking if here[CALLER] else None,
            level_db=value(Measure.LEVEL, tone.level_db if tone else None),
            level_db_over_baseline=value(Measure.LEVEL, gone.level_db if gone else None),
            f0_hz=value(Measure.F0, tone.f0_hz if tone else None),
            f0_st_over_baseline=value(Measure.F0, gone.f0_st if gone else None),
            effort_db_over_baseline=value(Measure.EFFORT, gone.effort_db if gone else None),
            pace_syll_per_s=value(Measure.PACE, pace),
            pace_over_baseline=value(Measure.PACE, pace / baseline_pace if pace and baseline_pace else None),
            caller_level_db=value(Measure.CALLER_SPEECH, self._levels_db[CALLER]),
            baseline_speech_s=self._voice.baseline_speech_s,
            not_measured=tuple(unmeasured.items()),
        )


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Where flags are set one after the other: [start, end) of each run."""
    edges = [i for i, flag in enumerate([*flags, False]) if flag != (i > 0 and flags[i - 1])]
    return list(zip(edges[::2], edges[1::2], strict=True))
