"""Watching for changes of the sound server's devices or defaults, at no cost while nothing changes."""

from __future__ import annotations

import logging
import shutil
import subprocess
import threading
from collections.abc import Callable

from coach.sources.child import PLAIN_WORDS, start_child

log = logging.getLogger(__name__)

# Events come in bursts when a headset is plugged in. One look after the burst is enough.
SETTLE_S = 0.2
RETRY_S = 1.0
# Without pactl nobody reports changes, so the devices are looked at this often.
POLL_S = 5.0
CLOSE_WAIT_S = 0.9

# Lines of `pactl subscribe` look like "Event 'change' on sink #0". Those of streams that play (sink-input) are
# left out.
NEWS = (b"on server", b"on sink #", b"on source #")
# Programs that open or close a microphone, ours among them.
STREAM_NEWS = b"on source-output #"

# pactl ignores a closed pipe, so it would outlive a crash of ours, one more with each crash. Where util-linux's
# setpriv is installed, the system is asked to end it together with the thread that started it.
BOUND_TO_US = ("setpriv", "--pdeathsig", "KILL")


class PulseWatch:
    """A watch that calls `changed`, in a thread of its own, after devices or defaults changed.

    It also does so after a server came back. `changed` may block for a moment; what it raises is logged.
    """

    def __init__(self, changed: Callable[[], None], streams_changed: Callable[[], None] = lambda: None) -> None:
        """`streams_changed`: the same for the streams that record. It is called first, and after either."""
        self._changed = changed
        self._streams_changed = streams_changed
        self._devices_news = threading.Event()
        self._closing = threading.Event()
        self._news = threading.Event()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
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
        with self._lock:
            if self._process is not None:
                self._process.kill()
        for thread in self._threads:
            thread.join(CLOSE_WAIT_S)

    def _listen(self) -> None:
        while not self._closing.is_set():
            if shutil.which("pactl") is None:
                self._closing.wait(POLL_S)
                self._hear_of_devices()
                continue
            try:
                self._listen_once()
            except OSError:
                log.exception("pactl subscribe could not be started")
            self._hear_of_devices()
            self._closing.wait(RETRY_S)

    def _listen_once(self) -> None:
        bound = BOUND_TO_US if shutil.which(BOUND_TO_US[0]) else ()
        process = start_child((*bound, "pactl", "subscribe"), PLAIN_WORDS)
        with self._lock:
            self._process = process
        if self._closing.is_set():
            process.kill()
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            self._hear_of_devices()  # something may have changed before the subscription began
            for line in process.stdout:
                if any(news in line for news in NEWS):
                    self._hear_of_devices()
                elif STREAM_NEWS in line:
                    self._news.set()
        finally:
            with self._lock:
                self._process = None
            process.kill()
            process.wait()
            process.stdout.close()
            process.stderr.close()

    def _hear_of_devices(self) -> None:
        self._devices_news.set()
        self._news.set()

    def _tell(self) -> None:
        while True:
            self._news.wait()
            if self._closing.wait(SETTLE_S):
                return
            self._news.clear()
            try:
                self._streams_changed()
                if self._devices_news.is_set():
                    self._devices_news.clear()
                    self._changed()
            except Exception:  # a defect of ours must not end the watch
                log.exception("looking at the changed devices failed")
