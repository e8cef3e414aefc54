"""Is what the caller's channel carries the agent's own voice? The mirror image of a leak.

A loopback of the wrong device, or one that plays the microphone back, gives the agent to themselves: the
caller's level follows the microphone's, at a constant lag, whenever the agent speaks. A leak looks alike from
here, so the two are told apart by which comes first: in a leak the caller is heard first and the microphone
later. While levels are alike the sound itself is asked (`GccPhat`). What it can't tell is told by levels,
which are alike most at the lag that is true; where neither is later, only the very same sound counts: a room
between loudspeaker and microphone never leaves levels as alike as that.

Known failures: about three seconds of the agent's speech pass before it is known, ten where the sound doesn't
tell; an own voice that comes more than a third of a second late is not noticed; one that is late by less than
10 ms, but not at once, passes for a leak.
"""

from __future__ import annotations

from coach.conversation.gcc_phat import GccPhat
from coach.conversation.leak_watch import LAG_WITHIN_TICKS, MOVES_TOGETHER, LeakWatch
from coach.model.sound import FloatArray

# Channels may lie this far apart on the timeline (half a fragment of a device): less says nothing of who was
# first. The leaks of real rooms are 26 to 117 ms late (the speech folder's seven pairs).
SURELY_LATER_S = 0.01
# The sound tells the same delay to this, so many times: it is the agent's own voice.
SAME_DELAY_S = 0.001
TOLD_TIMES = 2

# In a leak of 30 ms and more, levels are this much more alike with the microphone later than with the caller
# later, and the other way round (own measurement, tests/conversation/test_own_voice.py).
CLEARLY = 0.02
# Both at once: a leak through a room stays under this (same measurement), the same microphone twice is over.
THE_SAME_SOUND = 0.99
# And the microphone taken twice is about as loud twice, a caller who leaks is louder where they come from.
AS_LOUD_DB = 6.0
# Seen five times a second while the agent speaks: eight seconds of it, and at most a quarter against it.
SEEN_TIMES = 40
AGAINST_WEIGHT = 3
# Not seen two seconds in a row, counted where the agent speaks: it is over.
ENDS_AFTER = 10


class OwnVoice:
    """Feed both levels tick by tick, after the watch for a leak, and the sound while it is wanted."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._watch = LeakWatch()
        self._sound = GccPhat()
        self._later_s: float | None = None
        self._told = 0
        self._seen = 0
        self._against = 0
        self._lag = 0
        self.heard = False

    @property
    def wants_sound(self) -> bool:
        """Must a tick's sound be heard, besides its levels?"""
        return self._sound.asked

    def hear(self, microphone: FloatArray, caller: FloatArray) -> None:
        """The sound of a tick, (TICK_SAMPLES,) each, before its levels are fed."""
        if self._sound.feed(microphone, caller):
            self._told_by_sound(self._sound.other_later_s())

    def feed(self, microphone_db: float, caller_db: float, leak: LeakWatch) -> bool:
        """The levels of a tick in dBFS; `leak` compares them the other way -> `heard`."""
        watch = self._watch
        watch.feed(caller_db, microphone_db)
        if watch.compared:
            if watch.alike > MOVES_TOGETHER:
                self._sound.ask()
            self._note(self._looks_own(leak), watch.alike_lag)
        return self.heard

    def _told_by_sound(self, later_s: float | None) -> None:
        before_s, self._later_s = self._later_s, later_s
        if later_s is None or later_s < SURELY_LATER_S:
            self._told = 0
            return
        same = before_s is not None and abs(later_s - before_s) <= SAME_DELAY_S
        self._told = self._told + 1 if same else 1
        if self._told >= TOLD_TIMES:
            self.heard, self._against = True, 0

    def _looks_own(self, leak: LeakWatch) -> bool:
        watch, later_s = self._watch, self._later_s
        if watch.alike <= MOVES_TOGETHER:
            return False
        if later_s is not None and abs(later_s) >= SURELY_LATER_S:
            return later_s > 0.0
        if watch.alike_lag == 0 and leak.alike_lag == 0:
            return watch.alike > THE_SAME_SOUND and watch.below_db < AS_LOUD_DB
        return watch.alike_lag > 0 and watch.alike > leak.alike + CLEARLY

    def _note(self, own: bool, lag: int) -> None:
        if own and abs(lag - self._lag) > LAG_WITHIN_TICKS:
            own = False
            if self._seen == 0:
                self._lag = lag
        if own:
            self._seen, self._against = min(self._seen + 1, SEEN_TIMES), 0
            self.heard = self.heard or self._seen >= SEEN_TIMES
        else:
            self._against += 1
            self._seen = max(0, self._seen - AGAINST_WEIGHT)
            self.heard = self.heard and self._against < ENDS_AFTER
