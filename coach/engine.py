"""The one way through: `Engine.feed(block) -> events`.

Live calls, replays, batch analysis, practice and tests all use it. It knows no clock, device, file or window:
time is a count of samples since the call began. Sound is taken in ticks of 40 ms; any split of the same sound
gives the same events.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.coaching.agent_voice import AgentVoice
from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.coaching.caller_level import CallerLevel
from coach.coaching.coach import Coach
from coach.coaching.line_delay import LineDelayWatch
from coach.coaching.measurability import Measurability, SignalConditions
from coach.coaching.readings import Readings, is_due
from coach.coaching.rules import RuleInput
from coach.conversation.heard_speech import HeardSpeech
from coach.conversation.listener import HeardEvent, Listener
from coach.conversation.turns import TalkOverCount, Turns, TurnsNow
from coach.dsp.channels import AGENT, CALLER, SETTLED_HOPS, ChannelHops
from coach.dsp.frames import frame_times_s
from coach.dsp.spectrum import SILENCE_DB
from coach.dsp.ticks import Ticks
from coach.dsp.voice_measures import VoiceHops, VoiceMeasures
from coach.model.baseline import Baseline, HeardVoice
from coach.model.events import (
    BaselineLearned,
    CallEnded,
    Event,
    F0SpreadMeasured,
    HopsMeasured,
    LineDelayEstimated,
    OverlapEnded,
    ReadingTaken,
    SilenceEnded,
    SpeechEnded,
    SyllableHeard,
)
from coach.model.measures import Hops
from coach.model.sound import HOPS_PER_TICK, Block, FloatArray
from coach.model.spans import F0Spread
from coach.settings.schema import CueSettings


class Engine:
    """One call, from its first sample to its last."""

    latency_s = Ticks.latency_s + max(Listener.latency_s, VoiceMeasures.latency_s)
    """The longest from a sample to the every-10-ms values that describe it: the wait for the end of its tick,
    and what the slowest measure looks ahead."""
    speech_latency_s = Ticks.latency_s + HeardSpeech.latency_s
    """The longest from the end of speech to the event that says so: the hangover on top of that."""
    overlap_latency_s = speech_latency_s + Turns.latency_s
    """The longest from the end of an overlap to the event that says what it was."""

    def __init__(
        self, cues: CueSettings, baseline: Baseline | None = None, policy: CallPolicy = ORDINARY
    ) -> None:
        """`baseline` is the agent's on this microphone; without one it is learned from the call as it goes.

        `policy` is what was decided for all of the call before it began."""
        self._sound = Ticks()
        self._listener = Listener(caller_may_leak=not policy.own_microphones)
        self._voice_measures = VoiceMeasures()
        self._voice = AgentVoice(baseline)
        self._turns = Turns()
        self._talk_overs = TalkOverCount()
        self._caller_level = CallerLevel()
        self._line_delay = LineDelayWatch()
        self._measurability = Measurability()
        self._coach = Coach(cues, policy)
        self._readings = Readings()
        self.reset()

    def reset(self) -> None:
        """Begin another call, as if just made; the baseline is the one that was given."""
        for one in (
            self._sound,
            self._listener,
            self._voice_measures,
            self._voice,
            self._turns,
            self._talk_overs,
            self._caller_level,
            self._line_delay,
            self._measurability,
            self._coach,
            self._readings,
        ):
            one.reset()
        self._f0_spread: F0Spread | None = None
        self._know_baseline()

    @property
    def time_s(self) -> float:
        """The end of what was judged so far."""
        return self._listener.time_s

    def baseline_so_far(self) -> Baseline | None:
        """The baseline, even on less speech than a cue may rest on; None if there was no speech to speak of."""
        return self._voice.baseline_so_far()

    def heard_voice(self) -> HeardVoice | None:
        """What was ordinary in the agent's speech of this call, whatever it was compared with."""
        return self._voice.heard()

    @property
    def line_closed_s(self) -> float:
        """For how long the caller's line has been closed; 0 where their channel isn't there."""
        return self._listener.line_closed_s

    def pause_cues(self, paused: bool) -> None:
        """Hold every cue back until told otherwise."""
        self._coach.pause(paused)

    def feed(self, block: Block) -> list[Event]:
        """The next stretch of sound, of any length. Raises ValueError if it does not follow the last one."""
        ticked = self._sound.feed(block)
        return [] if ticked is None else self._run(*ticked)

    def finish(self) -> list[Event]:
        """The call is over: judge the last part of a tick and close everything that is open."""
        end_s = self._sound.end_s
        last = self._sound.fill_up()
        events: list[Event] = [] if last is None else self._run(*last)
        now_s = self.time_s
        events += self._listener.finish()
        overlap, silence = self._turns.finish(now_s - self._listener.line.closed_s)
        if overlap is not None:
            events.append(OverlapEnded(overlap, now_s))
        if silence is not None:
            events.append(SilenceEnded(silence, now_s))
        events += self._coach.finish(now_s)
        self._voice.finish()
        if self._voice.f0_spread is not None:
            events.append(F0SpreadMeasured(self._voice.f0_spread, now_s))
        return [*events, CallEnded(end_s)]

    def _run(self, samples: FloatArray, present: npt.NDArray[np.bool_]) -> list[Event]:
        """Measure some ticks at once, then judge them one by one."""
        first_hop = self._listener.ticks * HOPS_PER_TICK
        channels = self._listener.hear(samples, present)
        voice = self._voice_measures.feed(samples[AGENT], channels)
        self._voice.hear(voice)
        events: list[Event] = [HopsMeasured(_hops(first_hop, channels, voice))]
        for tick in range(present.shape[1]):
            self._judge_tick(tick, events)
        return events

    def _judge_tick(self, tick: int, events: list[Event]) -> None:
        """One tick, on plain values: who speaks, whose turn it is, how the agent sounds, what can be trusted,
        and what is worth saying."""
        listener, voice = self._listener, self._voice
        start_s = listener.time_s
        heard = listener.next_tick()
        now_s = listener.time_s
        agent, caller = listener.agent, listener.caller
        agent_voice, caller_voice = agent.speech.voice, caller.speech.voice
        if not agent_voice.speaking:
            if True in caller.speech.active:
                self._caller_level.add(now_s, caller.level_db)
            if caller.heard and caller.level_db > SILENCE_DB:
                self._caller_level.add_line(caller.level_db)
        if heard:
            events += heard
            events += self._watch_line(heard, now_s)

        turns = self._turns.feed(
            now_s,
            agent_voice,
            caller_voice,
            both_heard=agent.heard and caller.heard,
            sound_lost=not agent.present or caller.lost,
        )
        for overlap in turns.finished:
            events.append(OverlapEnded(overlap, now_s))
        if turns.silence is not None:
            events.append(SilenceEnded(turns.silence, now_s))
        self._talk_overs.feed(now_s, turns.overlap, self._line_delay.estimate)

        nuclei_s, learned = voice.next_tick(
            tick, agent.speech.active, agent.speech.open_since_hop, trusted=not listener.leaking
        )
        for nucleus_s in nuclei_s:
            events.append(SyllableHeard(nucleus_s))
        if voice.f0_spread != self._f0_spread and voice.f0_spread is not None:
            events.append(F0SpreadMeasured(voice.f0_spread, now_s))
        self._f0_spread = voice.f0_spread
        if learned:
            self._know_baseline()
        if voice.baseline is not None and (learned or listener.ticks == 1):
            events.append(BaselineLearned(voice.baseline, now_s))

        events += self._measurability.feed(start_s, self._conditions())
        inputs = self._rule_input(now_s, turns)
        events += self._coach.feed(inputs)
        if is_due(listener.ticks):
            reading = self._readings.take(
                inputs,
                caller.level_db,
                voice.baseline_speech_s,
                agent_present=agent.present,
                caller_present=caller.present,
            )
            events.append(ReadingTaken(reading))

    def _know_baseline(self) -> None:
        """Tell the listener how loud the agent ordinarily is."""
        baseline = self._voice.baseline
        self._listener.agent_level_db = None if baseline is None else baseline.level_db

    def _watch_line(self, heard: list[HeardEvent], now_s: float) -> list[Event]:
        """Stretches of speech that ended in this tick may move the estimate of the line's delay."""
        ended = [event for event in heard if isinstance(event, SpeechEnded)]
        moved = [self._line_delay.feed(event.speaker, event.span) for event in ended]
        return [LineDelayEstimated(self._line_delay.estimate, now_s)] if True in moved else []

    def _conditions(self) -> SignalConditions:
        listener, voice = self._listener, self._voice
        return SignalConditions(
            agent_reason=listener.agent_reason,
            caller_reason=listener.caller_reason,
            clipped=voice.clipped,
            noisy=voice.noisy,
            baseline_known=voice.baseline is not None,
            pace_known=voice.pace_syll_per_s is not None,
            agc_running=voice.agc_running,
            other_band=voice.other_band,
        )

    def _rule_input(self, now_s: float, turns: TurnsNow) -> RuleInput:
        voice, line = self._voice, self._listener.line
        agent, caller = self._listener.agent.speech.voice, self._listener.caller.speech.voice
        return RuleInput(
            now_s=now_s,
            agent_speaking=agent.speaking,
            agent_quiet_s=0.0 if agent.speaking else now_s - agent.last_active_s,
            agent_speech_s=voice.speech_s,
            caller_speaking=caller.speaking,
            line_closed_s=line.closed_s,
            anyone_spoke=agent.last_active_s > 0.0 or caller.last_active_s > 0.0,
            turns=turns,
            tone=voice.tone,
            deviation=voice.deviation,
            baseline=voice.baseline,
            pace_syll_per_s=voice.pace_syll_per_s,
            pace_now_syll_per_s=voice.pace_now_syll_per_s,
            faster_since_s=voice.faster_since_s,
            talk_overs_last_minute=self._talk_overs.last_minute(now_s),
            unmeasured=self._measurability.now,
            caller_over_began_db=self._caller_level.over_began_db(now_s),
            caller_began_db=self._caller_level.began_db,
            line=self._line_delay.estimate,
            both_heard_s=min(agent.last_active_s, caller.last_active_s),
            line_open_since_s=line.open_since_s,
        )


def _hops(first_hop: int, channels: ChannelHops, voice: VoiceHops) -> Hops:
    times_s = frame_times_s(first_hop - SETTLED_HOPS, len(voice.f0_hz))
    level_db = channels.settled_level_db
    return Hops(times_s, voice.f0_hz, level_db[AGENT], level_db[CALLER])
