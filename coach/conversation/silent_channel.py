"""A channel that carries nothing at all during a call: the wrong output, or a microphone that is dead.

Silence alone says little. A loopback gives exact zeros whenever nothing plays, and a caller may be muted or
only listen for a minute; an agent may have muted themselves. So what the other side does meanwhile decides: an
agent who speaks, waits and speaks again, several times, is answered by someone who isn't heard here; beside a
caller who speaks for a while, a microphone that gives nothing measures nothing. Any sound ends both at once.
Decided on plain values.

Known failures: an agent on hold who talks with a colleague in the room over an output that plays nothing is
taken for a call that isn't heard; a microphone that is muted from the beginning of a call is called one that
gives no sound, as a dead one is.
"""

from __future__ import annotations

from coach.dsp.spectrum import SILENCE_DB
from coach.model.sound import TICK_S

# Under the quantisation noise of 16 bits (-98 dBFS) and any line's or room's own noise (the quietest of the
# speech folder's real rooms: -84 dBFS).
NOTHING_DB = -95.0
# An answer was waited for: longer than people pause in a turn of their own (turn_spans.TURN_PAUSE_S), shorter
# than a hold. A turn of less than a second is an acknowledgement.
ANSWER_FROM_S = 2.0
ANSWER_TO_S = 20.0
LEAST_TURN_S = 1.0
# So many answers in so long that nobody is heard to give. Who was heard in this call before is more likely
# muted (own choice: an agent who explains for a minute pauses for two seconds once or twice).
UNHEARD_S, UNHEARD_ANSWERS = 60.0, 4
HEARD_BEFORE_S, HEARD_BEFORE_ANSWERS = 120.0, 8
# A microphone that gives nothing for this long, so much of it with the caller speaking: people breathe and move
# in any shorter time (own choice).
DEAD_FROM_S = 15.0
DEAD_CALLER_S = 5.0
# One that gave sound for so long in this call is alive: what gives nothing after that is a mute key or a noise
# gate. Shorter than any word with its room, longer than the click of a device that opens (own choice).
ALIVE_S = 0.4
# A line that is open carries some noise; exact zeros for this long are a call that was hung up.
LINE_CLOSED_S = 2.0


class CallerLine:
    """Is the caller's line open? It is closed where their channel carries exact zeros: nothing plays.

    Zeros say nothing on a line that gave more zeros than noise in its pauses so far: it sends nothing while
    nobody speaks, and counts as open. Known failure: the silence after such a line was hung up counts.
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._zero_ticks = 0
        self._pauses_zero_ticks = self._pauses_noise_ticks = 0
        self.open_since_s = 0.0
        """When it last was not closed any more."""

    @property
    def closed_s(self) -> float:
        """For how long the channel has carried exact zeros that are no pause of this line's."""
        pauses_are_zeros = self._pauses_zero_ticks > self._pauses_noise_ticks
        return 0.0 if pauses_are_zeros else self._zero_ticks * TICK_S

    def feed(self, caller_db: float, start_s: float, *, caller_speaking: bool) -> None:
        """Level in dBFS of the tick that begins at `start_s`, and whether the caller spoke just before it."""
        if caller_db <= SILENCE_DB:
            self._zero_ticks += 1
            return
        if self._zero_ticks:
            if self.closed_s > LINE_CLOSED_S:
                self.open_since_s = start_s
            self._pauses_zero_ticks += self._zero_ticks
            self._zero_ticks = 0
        self._pauses_noise_ticks += not caller_speaking


class SilentCaller:
    """The caller's channel, tick by tick."""

    latency_s = UNHEARD_S + ANSWER_TO_S
    """The wrong output is known this late, if the agent speaks and waits in turn."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._caller_was_heard = False
        self._begin_anew()

    def feed(self, caller_db: float, *, agent_speaking: bool, caller_speaking: bool) -> bool:
        """Level of the tick in dBFS -> does the call go on while this channel carries nothing?"""
        if caller_speaking:
            self._caller_was_heard = True
        if caller_db > NOTHING_DB:
            if self._nothing_s:
                self._begin_anew()
            return False
        self._nothing_s += TICK_S
        if agent_speaking:
            self._hear_agent()
        else:
            self._agent_quiet_s += TICK_S
        return self._wrong

    def absent(self) -> None:
        """The channel isn't there."""
        if self._nothing_s:
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._nothing_s = self._agent_turn_s = self._agent_quiet_s = 0.0
        self._answers = 0
        self._wrong = False

    def _hear_agent(self) -> None:
        if self._agent_quiet_s >= ANSWER_FROM_S:
            if self._agent_turn_s >= LEAST_TURN_S and self._agent_quiet_s <= ANSWER_TO_S:
                self._answers += 1
            self._agent_turn_s = 0.0
            least_s, least = UNHEARD_S, UNHEARD_ANSWERS
            if self._caller_was_heard:
                least_s, least = HEARD_BEFORE_S, HEARD_BEFORE_ANSWERS
            self._wrong = self._wrong or (self._nothing_s >= least_s and self._answers >= least)
        self._agent_quiet_s = 0.0
        self._agent_turn_s += TICK_S


class DeadMicrophone:
    """The agent's microphone, tick by tick."""

    latency_s = DEAD_FROM_S
    """A dead microphone is known this late, if the caller speaks enough of it."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._nothing_s = self._caller_s = self._sound_s = 0.0

    def feed(self, microphone_db: float, *, caller_speaking: bool) -> bool:
        """Level of the tick in dBFS -> has it given nothing in this call, while the caller spoke?"""
        if microphone_db > NOTHING_DB:
            self._nothing_s = self._caller_s = 0.0
            self._sound_s += TICK_S
            return False
        if self._sound_s >= ALIVE_S:
            return False
        self._nothing_s += TICK_S
        if caller_speaking:
            self._caller_s += TICK_S
        return self._nothing_s >= DEAD_FROM_S and self._caller_s >= DEAD_CALLER_S
