"""Which program's use of the microphone says that a call is on, from plain values: names and seconds.

A phone program opens the microphone for a call and closes it when the call is over: its closing is a certain
end, and while it holds the microphone a silence is a pause of a call. Not every program that holds a microphone
is a phone: an assistant, a recorder, a noise filter. One that held it long before anyone spoke is no proof of
a call, and one that holds it on after a call that silence ended is learned to be none. Where the system doesn't
say who holds the microphone, silence decides as ever.
"""

from __future__ import annotations

from enum import Enum, auto

# A program that closes the microphone and opens it again this soon goes on with the same call: it changed the
# device, or took the call back from hold. Ours.
REOPEN_S = 5.0
# So long before the first word a phone program may hold the microphone: a call that goes out rings. Ours, as
# call_bounds.UNSPOKEN_END_S.
OPENED_BEFORE_SPEECH_S = 180.0
# No phone call is silent for so long while both are listened to: what holds the microphone then is no phone.
# Ours; hold music is no silence, nor is an agent on mute while the caller speaks.
LONGEST_SILENCE_S = 180.0


class Verdict(Enum):
    """What the phone programs say of the call under way."""

    UNKNOWN = auto()
    """Nothing: silence decides."""
    ON = auto()
    """One of them holds the microphone."""
    OVER = auto()
    """All of them have closed it, and for long enough."""


class PhonePrograms:
    """Who holds the microphone, and what that says of a call. Times are seconds of one clock, in order."""

    def __init__(self) -> None:
        self._since_s: dict[str, float] = {}
        self._never_phones: set[str] = set()
        self._of_call: set[str] = set()
        self._first_word_s: float | None = None
        self._closed_s: float | None = None
        self._known = False
        self._first_look = True

    @property
    def never_phones(self) -> frozenset[str]:
        """What was learned to be no phone."""
        return frozenset(self._never_phones)

    def hold(self, programs: frozenset[str] | None, now_s: float) -> None:
        """These programs hold the microphone now. None: it isn't known (denied, no answer)."""
        self._known = programs is not None
        if programs is None:
            self._since_s.clear()
            self._of_call.clear()
            self._closed_s = None
            self._first_look = True
            return
        # Who holds it when it is first looked may have done so for days.
        opened_s = float("-inf") if self._first_look else now_s
        self._first_look = False
        self._since_s = {name: self._since_s.get(name, opened_s) for name in programs}
        self._join(now_s)

    def call_began(self, first_word_s: float, now_s: float) -> None:
        """A call has begun; its first word was at `first_word_s`."""
        self._first_word_s, self._closed_s = first_word_s, None
        self._of_call.clear()
        self._join(now_s)

    def call_ended(self, *, by_silence: bool) -> None:
        """The call is over. Where silence showed that, who holds the microphone still is no phone; a call that
        was ended by hand may go on in its phone program.
        """
        if by_silence:
            self._never_phones |= set(self._since_s)
        self._of_call.clear()
        self._first_word_s = self._closed_s = None

    def verdict(self, now_s: float, silent_s: float) -> Verdict:
        """What they say of the call under way, in which both have been silent for `silent_s`."""
        if not self._known or not self._of_call or silent_s >= LONGEST_SILENCE_S:
            return Verdict.UNKNOWN
        if self._closed_s is None:
            return Verdict.ON
        return Verdict.OVER if now_s - self._closed_s >= REOPEN_S else Verdict.ON

    def _join(self, now_s: float) -> None:
        """Take those that opened the microphone for this call for its phones; note when the last closed it."""
        if self._first_word_s is None:
            return
        self._of_call |= {
            name
            for name, since_s in self._since_s.items()
            if name not in self._never_phones and since_s >= self._first_word_s - OPENED_BEFORE_SPEECH_S
        }
        if self._of_call & set(self._since_s):
            self._closed_s = None
        elif self._of_call and self._closed_s is None:
            self._closed_s = now_s
