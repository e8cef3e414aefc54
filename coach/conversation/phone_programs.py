"""Which program's use of the microphone says that a call is on, from plain values: names and seconds.

A phone program opens the microphone for a call and closes it when the call is over: its closing is a certain
end, and while it holds the microphone a silence is a pause of a call. Not every program that holds a microphone
is a phone: an assistant, a recorder, a noise filter. What opened it for a call and closed it at its end is
learned to be a phone; what holds it before anyone speaks and goes on after the call is learned to be none. The
agent's own word stands over both. Where the system doesn't say who holds the microphone, silence decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from coach.conversation.silent_channel import LINE_CLOSED_S
from coach.model.programs import CHOSEN, NO_PHONES, PHONES, ProgramRole

# A program that closes the microphone and opens it again this soon goes on with the same call: it was muted,
# changed the device, or took the call back from hold. Ours. Where the caller's line is closed too, by
# silent_channel.LINE_CLOSED_S, the call is over before that: a muted agent still hears the caller's line. Known
# failure: a change of device that takes both away for 2 s makes two calls of one.
REOPEN_S = 5.0
# So long before the first word a phone program may hold the microphone: a call that goes out rings. Ours, as
# call_bounds.UNSPOKEN_END_S.
OPENED_BEFORE_SPEECH_S = 180.0
# A phone program holds the microphone before its call's first word; it is seen this much later at most. Ours.
SEEN_LATE_S = 1.0
# No phone call is silent for so long while both are listened to: what holds the microphone then is no phone.
# Ours; hold music is no silence, nor is an agent on mute while the caller speaks.
LONGEST_SILENCE_S = 180.0
# More programs than anyone calls with. What comes after these isn't kept.
MOST_PROGRAMS = 50


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

    def __init__(self, roles: Mapping[str, ProgramRole]) -> None:
        """`roles`: what is known of programs by their names, from earlier."""
        self._roles = dict(roles)
        self._since_s: dict[str, float] = {}
        self._known = False
        self._first_look = True
        # The opening of the microphone by phones that are known.
        self._opened_s: float | None = None
        self._phones_let_go_s: float | None = None
        # When anything that may be a phone last let it go.
        self._let_go_s: float | None = None
        # The call under way.
        self._of_call: set[str] = set()
        self._opened_for_call: set[str] = set()
        self._last_of_call: frozenset[str] = frozenset()
        self._first_word_s: float | None = None
        self._closed_s: float | None = None
        self._over = False
        """Its phones had closed the microphone for long enough, whoever holds it now."""
        self._openings: frozenset[tuple[str, int]] = frozenset()
        self._looked_s: float | None = None
        self._unwatched_until_s: float | None = None

    @property
    def roles(self) -> dict[str, ProgramRole]:
        """Every program that was seen, and what it is taken for."""
        return dict(self._roles)

    def take(self, roles: Mapping[str, ProgramRole]) -> None:
        """The agent's choices. What is to be learned keeps what was learned."""
        for name, role in roles.items():
            if role in CHOSEN or self._roles.get(name, ProgramRole.PHONE) in CHOSEN:
                self._roles[name] = role

    @property
    def any_known(self) -> bool:
        """Is a phone known?"""
        return any(role in PHONES for role in self._roles.values())

    @property
    def decide(self) -> bool:
        """Is a phone known, and its use of the microphone seen? Then there is no call without it."""
        return self._known and self.any_known

    @property
    def closed_s(self) -> float | None:
        """When the last phone of the call under way closed the microphone; None: one holds it. Where that was
        not seen, when it could be seen again."""
        return self._closed_s

    def held_s(self, now_s: float) -> float | None:
        """How long known phones have held the microphone, up to now; None: they don't. An opening within
        REOPEN_S goes on with the earlier one."""
        return None if self._opened_s is None else now_s - self._opened_s

    def may_hold(self, now_s: float) -> bool:
        """Does anything hold the microphone that may be a phone, or did so less than REOPEN_S ago?"""
        let_go_s = self._let_go_s
        return self._held_by_others_than_no_phones() or (let_go_s is not None and now_s - let_go_s < REOPEN_S)

    def hold(
        self,
        programs: frozenset[str] | None,
        now_s: float,
        line_closed_s: float = 0.0,
        openings: frozenset[tuple[str, int]] = frozenset(),
    ) -> None:
        """These programs hold the microphone now. None: it isn't known (denied, no answer). `line_closed_s`:
        for how long the caller's line has been closed. `openings`: a program's name and the number of one of
        its openings of the microphone, each; none where the system doesn't tell them apart.
        """
        self._known = programs is not None
        if programs is None:
            self._since_s.clear()
            self._of_call.clear()
            self._opened_s = self._phones_let_go_s = self._let_go_s = self._closed_s = None
            self._over, self._openings, self._unwatched_until_s = False, frozenset(), None
            self._first_look = True
            return
        self._forget_replaced(programs, now_s, openings)
        # Who holds it when it is first looked may have done so for days.
        opened_s = float("-inf") if self._first_look else now_s
        self._first_look = False
        for name in sorted(programs):
            if len(self._roles) < MOST_PROGRAMS:
                self._roles.setdefault(name, ProgramRole.LEARN)
        held_before, may_before = self._of_call & set(self._since_s), self._held_by_others_than_no_phones()
        self._since_s = {name: self._since_s.get(name, opened_s) for name in programs}
        if may_before and not self._held_by_others_than_no_phones():
            self._let_go_s = now_s
        self._follow_opening(now_s, line_closed_s)
        self._join(now_s)
        if held_before and not self._of_call & set(self._since_s):
            self._last_of_call = frozenset(held_before)

    def call_began(self, first_word_s: float, now_s: float) -> None:
        """A call has begun; its first word was at `first_word_s`."""
        self._first_word_s, self._closed_s, self._over = first_word_s, None, False
        self._forget_call()
        self._join(now_s)

    def call_ended(self, *, by: Verdict | None) -> None:
        """The call is over. UNKNOWN: silence showed that, so who holds the microphone still is no phone. OVER:
        its phones closed the microphone. None: it was ended by hand, and may go on in its phone program.
        """
        closed_s = float("inf") if self._closed_s is None else self._closed_s
        opened_since = {name: since_s for name, since_s in self._since_s.items() if since_s >= closed_s}
        if by is Verdict.OVER:
            for name in self._last_of_call & self._opened_for_call:
                self._learn(name, ProgramRole.LEARNED_PHONE)
            phones_since_s = [since_s for name, since_s in opened_since.items() if self._is_phone(name)]
            self._opened_s = min(phones_since_s, default=None)
        if by is not None:
            for name in set(self._since_s) - set(opened_since):
                was_phone = self._roles.get(name) is ProgramRole.LEARNED_PHONE
                self._learn(name, ProgramRole.LEARN if was_phone else ProgramRole.LEARNED_NO_PHONE)
            for name in self._opened_for_call - set(self._since_s):
                if self._roles.get(name) is ProgramRole.LEARNED_NO_PHONE:
                    self._learn(name, ProgramRole.LEARN)  # it does what phones do
        self._first_word_s, self._closed_s, self._over = None, None, False
        self._forget_call()

    def verdict(self, now_s: float, silent_s: float, line_closed_s: float = 0.0) -> Verdict:
        """What they say of the call under way, in which both have been silent for `silent_s`. `now_s`: up to
        when it was heard, which may be some seconds before what is held now."""
        if not self._known or not self._of_call or silent_s >= LONGEST_SILENCE_S:
            return Verdict.UNKNOWN
        held, phones = self._of_call & set(self._since_s), {one for one in self._of_call if self._is_phone(one)}
        if held and phones and not held & phones:
            return Verdict.UNKNOWN  # a second phone, or what recorded the call: it isn't known yet
        if self._closed_s is None:
            return Verdict.ON
        unseen = self._closed_s == self._unwatched_until_s  # it was closed, and opened again, in that time
        patience_s = 0.0 if unseen and self._over else REOPEN_S
        over = now_s - self._closed_s >= patience_s or line_closed_s >= LINE_CLOSED_S
        return Verdict.OVER if over else Verdict.ON

    def _forget_replaced(
        self, programs: frozenset[str], now_s: float, openings: frozenset[tuple[str, int]]
    ) -> None:
        """Take for closed what holds the microphone by another opening than before nobody looked for a while.

        Everything of ours was stopped then: it is not known for how long it was closed. It was longer, as a
        rule, than a program takes that is muted or changes its device, and what was said meanwhile is lost.
        """
        if self._looked_s is not None and now_s - self._looked_s >= REOPEN_S:
            self._unwatched_until_s = now_s
        self._looked_s = now_s
        before, self._openings = self._openings, openings
        until_s = self._unwatched_until_s
        if until_s is None or now_s - until_s > SEEN_LATE_S or not before or not openings:
            return
        went_on = {name for name, _ in before & openings}
        replaced = programs & {name for name, _ in before} - went_on
        if not replaced:
            return
        of_call = self._of_call & set(self._since_s)
        self._since_s.update(dict.fromkeys(replaced & set(self._since_s), until_s))
        if all(name in replaced for name in programs if self._is_phone(name)):
            self._opened_s = None
        if of_call and not of_call & (programs - replaced):
            self._last_of_call = frozenset(of_call)
            self._closed_s, self._over = until_s, True

    def _is_phone(self, name: str) -> bool:
        return self._roles.get(name) in PHONES

    def _held_by_others_than_no_phones(self) -> bool:
        return any(self._roles.get(name) not in NO_PHONES for name in self._since_s)

    def _learn(self, name: str, role: ProgramRole) -> None:
        if name in self._roles and self._roles[name] not in CHOSEN:
            self._roles[name] = role

    def _forget_call(self) -> None:
        self._of_call.clear()
        self._opened_for_call.clear()
        self._last_of_call = frozenset()

    def _follow_opening(self, now_s: float, line_closed_s: float) -> None:
        """Since when known phones hold the microphone, short closings left out."""
        held = [since_s for name, since_s in self._since_s.items() if self._is_phone(name)]
        if held:
            self._phones_let_go_s = None
            self._opened_s = min(held) if self._opened_s is None else self._opened_s
            return
        if self._phones_let_go_s is None:
            self._phones_let_go_s = now_s
        if now_s - self._phones_let_go_s >= REOPEN_S or line_closed_s >= LINE_CLOSED_S:
            self._opened_s = None

    def _join(self, now_s: float) -> None:
        """Take those that opened the microphone for this call for its phones; note when the last closed it."""
        first_word_s = self._first_word_s
        if first_word_s is None:
            return
        for name, since_s in self._since_s.items():
            if since_s >= first_word_s - OPENED_BEFORE_SPEECH_S or self._is_phone(name):
                if self._roles.get(name) not in NO_PHONES:
                    self._of_call.add(name)
                if since_s <= first_word_s + SEEN_LATE_S:
                    self._opened_for_call.add(name)
        if self._of_call & set(self._since_s):
            self._over = self._over or (self._closed_s is not None and now_s - self._closed_s >= REOPEN_S)
            if not self._over:
                self._closed_s = None
        elif self._of_call and self._closed_s is None:
            self._closed_s = now_s
