"""Waiting for a file descriptor until another thread says that it is enough."""

from __future__ import annotations

import os
import selectors
from contextlib import suppress


class WakePipe:
    """A pipe that ends a wait. For systems on which a pipe can be waited for beside a socket: not Windows."""

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)

    def wake(self) -> None:
        """End the wait under way, or the next one. May be called from any thread."""
        with suppress(BlockingIOError):  # full: somebody was woken often enough
            os.write(self._write, b"!")

    def wait_for(self, descriptor: int, within_s: float | None = None) -> bool:
        """Wait until this can be read (True), or somebody wakes the wait or the time is over (False)."""
        with selectors.DefaultSelector() as selector:
            selector.register(descriptor, selectors.EVENT_READ)
            selector.register(self._read, selectors.EVENT_READ)
            ready = {key.fd for key, _ in selector.select(within_s)}
        if self._read in ready:
            with suppress(BlockingIOError):
                os.read(self._read, 4096)
            return False
        return descriptor in ready

    def close(self) -> None:
        for end in (self._read, self._write):
            os.close(end)
