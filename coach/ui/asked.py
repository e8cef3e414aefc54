"""What other threads may ask of the desktop: each is done on the Qt thread, soon, and once however often it was
asked for meanwhile. Plain Python."""

from __future__ import annotations

import threading
from enum import StrEnum


class Asked(StrEnum):
    """What can be asked for, in the order in which it is done."""

    WINDOW = "window"
    TIPS = "tips"
    MARK = "mark"
    QUIT = "quit"


class AskedFromOutside:
    """Flags, one for each: nothing is queued, so nothing can pile up."""

    def __init__(self) -> None:
        self._flags = {asked: threading.Event() for asked in Asked}

    def ask(self, asked: Asked) -> None:
        """Ask for it. From any thread."""
        self._flags[asked].set()

    def take(self) -> list[Asked]:
        """What was asked for since the last time. On the Qt thread."""
        taken = [asked for asked, flag in self._flags.items() if flag.is_set()]
        for asked in taken:
            self._flags[asked].clear()
        return taken
