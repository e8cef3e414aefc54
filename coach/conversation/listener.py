"""Who speaks on a call's two channels, tick by tick: everything that is decided before turns and coaching.

The order within a tick matters, so it stands in one place (`Listener.next_tick`). What a channel carries is
judged by who spoke in the tick before; then the caller is heard, and then the agent, for whether the caller
leaks is known only while the caller speaks.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.conversation.channel import Channel
from coach.conversation.heard_speech import SpeechEvent
from coach.conversation.leak import Leak, unresolved
from coach.conversation.leak_doubt import drowned
from coach.conversation.leak_watch import NO_DOUBT_DB
from coach.conversation.same_sound import SameSound
from coach.conversation.silent_channel import CallerLine, DeadMicrophone, SilentCaller
from coach.dsp import echo_band
from coach.dsp.channels import AGENT, CALLER, ROWS, SETTLED_HOPS, ChannelHops, ChannelMeasures, Delay
from coach.dsp.offset import Offset
from coach.dsp.spectrum import SILENCE_DB, BandSpectrum
from coach.dsp.ticks import Ticks
from coach.model.events import GapFound, MeasurabilityChanged
from coach.model.measures import Measure, Reason
from coach.model.sound import HOPS_PER_TICK, TICK_S, TICK_SAMPLES, Block, FloatArray, Speaker

HeardEvent = SpeechEvent | GapFound


class Listener:
    """Give it the sound of some ticks with `hear`, then go through them with `next_tick`."""

    latency_s = ChannelMeasures.latency_s

    def __init__(self, *, caller_may_leak: bool = True) -> None:
        """`caller_may_leak`: a loudspeaker may play them into the microphone. Of two people with a microphone
        each none does, and what one microphone hears of the other was taken out before (`crosstalk`): what is
        left of it moves with them and would be taken for a leak in which both voices are lost."""
        self._may_leak = caller_may_leak
        self._offset = Offset(ROWS)
        self._leak = Leak()
        self._heard_spectrum = BandSpectrum(ROWS)
        self._left_spectrum = BandSpectrum(1)
        self._settled_in_band = Delay((), SETTLED_HOPS, SILENCE_DB)
        self._measures = ChannelMeasures()
        self._same_sound = SameSound()
        self._silent_caller = SilentCaller()
        self._dead_microphone = DeadMicrophone()
        self.agent = Channel(Speaker.AGENT)
        self.caller = Channel(Speaker.CALLER)
        self.line = CallerLine()
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._offset.reset()
        self._leak.reset()
        self._heard_spectrum.reset()
        self._left_spectrum.reset()
        self._settled_in_band.reset()
        self._measures.reset()
        self._same_sound.reset()
        self._silent_caller.reset()
        self._dead_microphone.reset()
        self.agent.reset()
        self.caller.reset()
        self.line.reset()
        self.agent_level_db: float | None = None
        """The agent's ordinary level, for whoever knows it to say: from it follows what a leak drowns."""
        self.leaking = False
        """Would the agent's ordinary voice be lost in the caller's leak?"""
        self.wrong_loopback = False
        """Is what the caller's channel carries not the caller's?"""
        self.dead_microphone = False
        """Does the microphone give nothing while the caller speaks?"""
        self.same_sound = False
        """Do both channels carry the same, so that nothing can be said of either speaker?"""
        self._ticks = 0
        self._at = 0
        self._needed_db: list[float] = []
        self._needed_in_band_db: list[float] = []
        self._own_voice: list[bool] = []
        self._same: list[bool] = []

    @property
    def time_s(self) -> float:
        """The end of the newest tick."""
        return self._ticks * TICK_S

    @property
    def ticks(self) -> int:
        """How many ticks were gone through."""
        return self._ticks

    @property
    def caller_reason(self) -> Reason | None:
        """Why what is in the caller's channel is not taken for the caller's speech; None: it is."""
        if not self.caller.present:
            return Reason.GAP if self.caller.was_there else Reason.NO_CHANNEL
        if self.same_sound:
            return Reason.SAME_SOUND
        if self.wrong_loopback:
            return Reason.WRONG_LOOPBACK
        return Reason.HOLD_MUSIC if self.caller.music else None

    @property
    def agent_reason(self) -> Reason | None:
        """Why what is in the microphone is not taken for the agent's speech; None: it is."""
        if not self.agent.present:
            return Reason.GAP
        if self.same_sound:
            return Reason.SAME_SOUND
        if self.dead_microphone:
            return Reason.DEAD_MICROPHONE
        if self.leaking:
            return Reason.LEAK
        return Reason.HOLD_MUSIC if self.agent.music else None

    @property
    def line_closed_s(self) -> float:
        """For how long the caller's line has been closed; 0 where their channel isn't there."""
        return self.line.closed_s if self.caller.present else 0.0

    def hear(self, samples: FloatArray, present: npt.NDArray[np.bool_]) -> ChannelHops:
        """Measure the next ticks: (2, ticks * TICK_SAMPLES) and (2, ticks), as `Ticks` gives them. The offset
        and the leaking caller are taken out of the samples in place."""
        self._offset.take_out(samples)
        both_present: list[bool] = np.logical_and.reduce(present, axis=0).tolist()
        self._same = self._compare(samples, both_present)
        power = self._heard_spectrum.feed(samples)
        if self._take_caller_out(samples, both_present, echo_band.tick_levels_db(power)):
            power[AGENT] = self._left_spectrum.feed(samples[AGENT:CALLER])
        else:
            self._left_spectrum.pass_by(samples[AGENT:CALLER])
        measures = self._measures.feed(samples, present, power)
        # What is no louder than the caller's leak is not claimed for the agent.
        in_band_db = echo_band.hop_levels_db(power[AGENT])
        settled_in_band_db = self._settled_in_band.feed(in_band_db)
        needed: FloatArray = np.array([self._needed_db, self._needed_in_band_db], np.float32)
        settled_db = measures.settled_level_db[AGENT]
        measures.score[
            AGENT, drowned(settled_db, settled_in_band_db, *needed.repeat(HOPS_PER_TICK, 1))
        ] = -np.inf
        newest = slice(HOPS_PER_TICK - 1, None, HOPS_PER_TICK)
        newest_db = measures.level_db[AGENT, newest]
        measures.now[AGENT, drowned(newest_db, in_band_db[newest], *needed)] = -np.inf
        self.agent.hear(measures, AGENT, present[AGENT])
        self.caller.hear(measures, CALLER, present[CALLER])
        self._at = 0
        return measures

    def next_tick(self) -> list[HeardEvent]:
        """Go on to the next tick -> what it makes of gaps and speech."""
        agent, caller, at = self.agent, self.caller, self._at
        start_s = self._ticks * TICK_S
        self._ticks += 1
        self._at += 1
        now_s = self._ticks * TICK_S
        events: list[HeardEvent] = [*agent.next_tick(start_s), *caller.next_tick(start_s)]
        self.line.feed(caller.level_db, start_s, caller_speaking=caller.speech.voice.speaking)
        self._watch_channels(self._own_voice[at])
        self.same_sound = self._same[at]
        events += caller.listen(now_s, heard=self.caller_reason is None)
        self.leaking = caller.speech.voice.speaking and unresolved(
            self._needed_db[at], self._needed_in_band_db[at], self.agent_level_db
        )
        events += agent.listen(now_s, heard=self.agent_reason is None)
        return events

    def finish(self) -> list[HeardEvent]:
        """The call is over: end what is open on either channel."""
        now_s = self.time_s
        return [*self.agent.finish(now_s), *self.caller.finish(now_s)]

    def _watch_channels(self, own_voice: bool) -> None:
        """Judge what the channels carry by who spoke in the tick before: of this one it isn't known yet."""
        agent, caller = self.agent, self.caller
        self.wrong_loopback = self.dead_microphone = False
        if not caller.present:
            self._silent_caller.absent()
            return
        agent_speaking, caller_speaking = agent.speech.voice.speaking, caller.speech.voice.speaking
        self.wrong_loopback = own_voice or self._silent_caller.feed(
            caller.level_db, agent_speaking=agent_speaking, caller_speaking=caller_speaking
        )
        if agent.present:
            self.dead_microphone = self._dead_microphone.feed(agent.level_db, caller_speaking=caller_speaking)

    def _compare(self, samples: FloatArray, both_present: list[bool]) -> list[bool]:
        """Of each tick whether both channels carry the same."""
        by_tick = samples.reshape(len(samples), -1, TICK_SAMPLES)
        return [
            both and self._same_sound.feed(by_tick[AGENT, tick], by_tick[CALLER, tick])
            for tick, both in enumerate(both_present)
        ]

    def _take_caller_out(self, samples: FloatArray, both_present: list[bool], levels_db: FloatArray) -> bool:
        """Cancel the caller in the microphone, in place -> was anything taken? `levels_db` (2, ticks) are those
        in the echo's band. Of each tick it is noted what the agent's own sound must pass, and whether it is the
        agent whom the caller's channel carries."""
        ticks = len(both_present)
        self._own_voice = [False] * ticks
        self._needed_db, self._needed_in_band_db = [NO_DOUBT_DB] * ticks, [NO_DOUBT_DB] * ticks
        taken = False
        for start, end in _runs(both_present) if self._may_leak else ():
            run = slice(start * TICK_SAMPLES, end * TICK_SAMPLES)
            left = self._leak.feed(samples[AGENT, run], samples[CALLER, run], levels_db[:, start:end])
            if left.taken:
                samples[AGENT, run] = left.left
                taken = True
            self._needed_db[start:end] = left.needed_db
            self._needed_in_band_db[start:end] = left.needed_in_band_db
            self._own_voice[start:end] = left.own_voice
        return taken


class SpeechListener:
    """Who speaks, and whether hold music plays, from blocks of any length: all that waiting for a call needs.

    What it says of speech is what the engine says of the same sound, for as long as the engine has no baseline
    (20 s of the agent's speech): with one it knows better what a leak drowns.
    """

    def __init__(self, least_ticks: int = 1) -> None:
        """Sound is listened to when there are so many ticks of it: many at once cost less each."""
        self._sound = Ticks(least_ticks)
        self._listener = Listener()
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._sound.reset()
        self._listener.reset()
        self._caller_reason: Reason | None = None

    @property
    def time_s(self) -> float:
        """The end of what was listened to so far."""
        return self._listener.time_s

    @property
    def line_closed_s(self) -> float:
        """See `Listener`."""
        return self._listener.line_closed_s

    def feed(self, block: Block) -> list[HeardEvent | MeasurabilityChanged]:
        """The next stretch of sound, of any length. Raises ValueError if it does not follow the last one."""
        ticked = self._sound.feed(block)
        if ticked is None:
            return []
        samples, present = ticked
        self._listener.hear(samples, present)
        events: list[HeardEvent | MeasurabilityChanged] = []
        for _ in range(present.shape[1]):
            start_s = self._listener.time_s
            events += self._listener.next_tick()
            reason = self._listener.caller_reason
            if reason is not self._caller_reason:
                self._caller_reason = reason
                events.append(MeasurabilityChanged(Measure.CALLER_SPEECH, reason, start_s))
        return events


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Where flags are set one after the other: [start, end) of each run."""
    if False not in flags:
        return [(0, len(flags))]
    edges = [i for i, flag in enumerate([*flags, False]) if flag != (i > 0 and flags[i - 1])]
    return list(zip(edges[::2], edges[1::2], strict=True))
