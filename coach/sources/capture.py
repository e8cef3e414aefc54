"""One supervised live channel: it is opened, read, and tried again after a loss, until it is closed."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from coach.model.snapshot import ChannelCondition, Device
from coach.sources.child import ChildProgram, ChildStream
from coach.sources.pcm import ONLY_ZEROS, NoStreamError, PcmFormat, Refusal
from coach.sources.ring import Fragment, FragmentRing

log = logging.getLogger(__name__)

# How long to wait after a loss before trying the device again.
RETRY_S = 1.0
# A driver that takes longer than this to open, or to deliver, is given up and tried again. Bluetooth headsets
# were the slowest to open, at 3 to 4 s.
OPEN_STALL_S = 8.0
READ_STALL_S = 4.0
CLOSE_WAIT_S = 0.9

_CONDITION = {
    Refusal.MISSING: ChannelCondition.MISSING,
    Refusal.REFUSED: ChannelCondition.REFUSED,
    Refusal.UNSUPPORTED: ChannelCondition.NO_LOOPBACK_HERE,
    Refusal.NO_SERVER: ChannelCondition.NO_SERVER,
}


@dataclass(frozen=True, slots=True)
class Target:
    """A device and the child program that reads it."""

    device: Device
    program: ChildProgram


@dataclass(frozen=True, slots=True)
class Taken:
    """What a channel captured since it was last asked.

    `opening` counts how often the device was opened; sample totals start again with each opening. `pcm` is None
    while the channel isn't open.
    """

    opening: int
    pcm: PcmFormat | None
    fragments: tuple[Fragment, ...]


class Capture:
    """A channel that a reader thread of its own keeps open.

    `find` returns what to open (the chosen device, or the current default) and raises NoStreamError where
    there is nothing to open. It runs in the reader thread and may block for a moment. `wake` is set whenever a
    fragment arrives or the condition changes. No method raises.
    """

    def __init__(self, name: str, find: Callable[[], Target], wake: threading.Event) -> None:
        self._find = find
        self._wake = wake
        self._closing = threading.Event()
        self._retry_now = threading.Event()
        self._lock = threading.Lock()
        self._stream: ChildStream | None = None
        self._ring: FragmentRing | None = None
        self._pcm: PcmFormat | None = None
        self._opening = 0
        self._busy_since_s = time.monotonic()
        self._stall_s = OPEN_STALL_S
        self._condition = ChannelCondition.CLOSED
        self._detail = ""
        self._device: Device | None = None
        self._thread = threading.Thread(target=self._run, name=f"capture-{name}", daemon=True)
        self._thread.start()

    @property
    def condition(self) -> ChannelCondition:
        return self._condition

    @property
    def detail(self) -> str:
        return self._detail

    @property
    def device(self) -> Device | None:
        """The device that is open, or the last one that was to be opened."""
        return self._device

    def take(self) -> Taken:
        """Return everything read since the last call, and kill a child that has stalled. Never blocks."""
        with self._lock:
            stream, ring, pcm, opening = self._stream, self._ring, self._pcm, self._opening
        if stream is not None and time.monotonic() - self._busy_since_s > self._stall_s:
            stream.kill()
        return Taken(opening, pcm, tuple(ring.take()) if ring is not None else ())

    def reopen(self) -> None:
        """Close what is open and look again at once: the default device changed, or a device came back."""
        self._retry_now.set()
        with self._lock:
            if self._stream is not None:
                self._stream.kill()

    def retry(self) -> None:
        """Make the next attempt at once. What is open, or being opened, stays."""
        with self._lock:
            if self._stream is None:
                self._retry_now.set()

    def close(self) -> None:
        """Close the device. Returns within a second, even where a driver hangs."""
        self._closing.set()
        self.reopen()
        self._thread.join(CLOSE_WAIT_S)
        if self._thread.is_alive():
            log.warning("%s did not end in time", self._thread.name)
        self._condition = ChannelCondition.CLOSED

    def _run(self) -> None:
        while not self._closing.is_set():
            self._retry_now.clear()
            try:
                self._read_until_lost(self._find())
            except NoStreamError as refused:
                self._say(_CONDITION[refused.refusal], refused.detail)
            except Exception:  # a defect of ours may cost one channel for a second, but not the app
                log.exception("%s failed", self._thread.name)
                self._say(ChannelCondition.REFUSED, "internal")
            self._retry_now.wait(RETRY_S)

    def _read_until_lost(self, target: Target) -> None:
        self._device = target.device
        self._busy_since_s, self._stall_s = time.monotonic(), OPEN_STALL_S
        stream = ChildStream(target.program)
        try:
            with self._lock:
                self._stream = stream
            if self._closing.is_set() or self._retry_now.is_set():
                return
            pcm = stream.open()
            ring = FragmentRing(pcm)
            slot = ring.slot()
            while stream.read_into(slot):
                now_s = time.monotonic()
                ring.commit(slot, now_s)
                self._busy_since_s = now_s
                if self._pcm is None:
                    self._stall_s = READ_STALL_S
                    self._opened(pcm, ring)
                self._detail = ONLY_ZEROS if stream.said == ONLY_ZEROS else ""
                self._wake.set()
                slot = ring.slot()
        finally:
            with self._lock:
                self._stream = self._ring = self._pcm = None
            complaint = stream.close()
        if not self._closing.is_set() and not self._retry_now.is_set():
            raise NoStreamError(Refusal.MISSING, complaint)

    def _opened(self, pcm: PcmFormat, ring: FragmentRing) -> None:
        with self._lock:
            self._opening += 1
            self._pcm, self._ring = pcm, ring
        self._say(ChannelCondition.OK, "")

    def _say(self, condition: ChannelCondition, detail: str) -> None:
        if condition is not self._condition:
            log.info("%s: %s %s", self._thread.name, condition, detail)
        self._condition, self._detail = condition, detail
        self._wake.set()
