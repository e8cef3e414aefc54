"""Watching the sound server for changes of its devices or of who records, at no cost while nothing changes."""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass

from coach.sources.child import PLAIN_WORDS, FollowedChild

log = logging.getLogger(__name__)

RETRY_S = 1.0
# Without pactl nobody reports changes, so the devices are looked at this often.
POLL_S = 5.0
CLOSE_WAIT_S = 0.9


@dataclass(frozen=True, slots=True)
class News:
    """What is watched for: parts of lines of `pactl subscribe`, such as "Event 'change' on sink #0".

    `settle_s`: events come in bursts, and one look this long after the first is enough. `anyway_s`: look so
    often without any news too (None: never).
    """

    lines: tuple[bytes, ...]
    settle_s: float
    anyway_s: float | None = None


# A headset that is plugged in makes a burst of some 100 ms. Streams that play (sink-input) are left out.
DEVICES = News((b"on server", b"on sink #", b"on source #"), settle_s=0.2)
# Programs that open or close a microphone, ours among them. The first word of a call waits for this look. A
# subscription that hangs looks like one without news, and nobody may be missed for longer than half a minute;
# a look costs some 15 ms of a core.
RECORDING = News((b"on server", b"on source-output #"), settle_s=0.03, anyway_s=30.0)


class PulseWatch:
    """A watch that calls `changed`, in a thread of its own, after what the news is about changed.

    It also does so at the beginning, and after a server came back. `changed` may block for a moment; what it
    raises is logged.
    """

    def __init__(self, changed: Callable[[], None], news: News) -> None:
        self._changed = changed
        self._watched = news
        self._closing = threading.Event()
        self._news = threading.Event()
        self._child = FollowedChild()
        self._threads = [
            threading.Thread(target=self._listen, name="pulse-events", daemon=True),
            threading.Thread(target=self._tell, name="pulse-watch", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Stop watching. Each of the two threads is waited for, for up to CLOSE_WAIT_S."""
        self._closing.set()
        self._news.set()
        self._child.close()
        for thread in self._threads:
            thread.join(CLOSE_WAIT_S)

    def _listen(self) -> None:
        while not self._closing.is_set():
            if shutil.which("pactl") is None:
                self._closing.wait(POLL_S)
                self._news.set()
                continue
            try:
                self._listen_once()
            except OSError:
                log.exception("pactl subscribe could not be started")
            self._news.set()
            self._closing.wait(RETRY_S)

    def _listen_once(self) -> None:
        with self._child.lines(("pactl", "subscribe"), PLAIN_WORDS) as lines:
            self._news.set()  # something may have changed before the subscription began
            for line in lines:
                if any(news in line for news in self._watched.lines):
                    self._news.set()

    def _tell(self) -> None:
        while True:
            self._news.wait(self._watched.anyway_s)
            if self._closing.wait(self._watched.settle_s):
                return
            self._news.clear()
            if self._closing.is_set():  # who closes it does not wait for one more answer of the server
                return
            try:
                self._changed()
            except Exception:  # a defect of ours must not end the watch
                log.exception("looking at what changed failed")
