"""The devices while listening is on: open, or closed until a phone program opens the microphone.

Once a phone program is known and the system says who holds the microphone, nothing is heard between calls: the
devices open when a program opens the microphone that may be a phone, and close REOPEN_S after it was closed.
They stay open for a call that was begun by hand, for an agent who wants to be heard all day, and where the
system doesn't say.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping

from coach.conversation.phone_programs import PhonePrograms
from coach.model.programs import ProgramRole
from coach.model.sound import Block
from coach.runtime.dependencies import Dependencies
from coach.settings.schema import Settings
from coach.sources.live_sources import Sources
from coach.sources.program_watch import ProgramWatch


class OpenDevices:
    """The owner of the devices, and of what is known of other programs. Used by one thread only."""

    def __init__(self, dependencies: Dependencies, programs: Mapping[str, ProgramRole]) -> None:
        self._dependencies = dependencies
        self.news = threading.Event()
        """Set when another program opened or closed the microphone."""
        self._captured = threading.Event()  # set by the readers; the worker polls and doesn't wait for it
        self._watch: ProgramWatch | None = None
        self.sources: Sources | None = None
        self._opened_s = 0.0
        self.phones = PhonePrograms(programs)

    @property
    def listening(self) -> bool:
        """Is listening on, whether the devices are open or not?"""
        return self._watch is not None

    @property
    def waiting(self) -> bool:
        """Are the devices closed until a program opens the microphone?"""
        return self._watch is not None and self.sources is None and self._watch.holding() is not None

    def start(self, settings: Settings) -> None:
        """Begin to listen. Where phones are known, the devices wait for the first answer of the system."""
        if self._watch is None:
            self._watch = self._dependencies.watch_programs(self.news.set)
            self.follow(settings, 0.0, needed=False)

    def stop(self) -> None:
        """Close everything."""
        watch, self._watch = self._watch, None
        self.close()
        if watch is not None:
            watch.close()

    def open(self, settings: Settings) -> None:
        """Open the devices, unless they are."""
        if self.sources is None:
            self._opened_s = self._dependencies.clock()
            self.sources = self._dependencies.open_sources(settings.devices, self._captured, self._opened_s)

    def heard_s(self, block: Block) -> float:
        """The clock at the end of a block of the open devices. A worker that stood still hears it later."""
        return self._opened_s + block.end_s

    def close(self) -> None:
        """Close the devices."""
        sources, self.sources = self.sources, None
        if sources is not None:
            sources.close()

    def follow(self, settings: Settings, line_closed_s: float, *, needed: bool) -> None:
        """Open or close the devices by who holds the microphone now. `needed`: a call is under way or wanted.
        `line_closed_s`: for how long the caller's line has been closed."""
        if self._watch is None:
            return
        now_s, phones = self._dependencies.clock(), self.phones
        holding = self._watch.holding()
        if holding is None:
            phones.hold(None, now_s)
        else:
            phones.hold(holding.programs, now_s, line_closed_s, holding.openings)
        unanswered = holding is None and phones.any_known
        always = needed or settings.phones.hear_all_day or not (phones.decide or unanswered)
        if always or phones.may_hold(now_s):
            self.open(settings)
        elif not unanswered:
            self.close()
