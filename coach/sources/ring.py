"""A bounded, preallocated ring of sound fragments between one reader and one taker."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from coach.sources.pcm import PcmFormat

# Six seconds, longer than any stall of the taker that was seen (a history on a busy disk, or locked by another
# program). It takes 1.2 MB for a stereo device at 48 kHz, and at most 9 MB for eight channels of float32.
RING_FRAGMENTS = 300


@dataclass(frozen=True, slots=True)
class Fragment:
    """A fragment taken from the ring.

    `arrived_s`: the monotonic time at which its last frame was read. `lost_frames`: how many frames were
    dropped directly before it because the ring was full.
    """

    data: bytes
    arrived_s: float
    lost_frames: int


class FragmentRing:
    """A ring with a fixed number of slots.

    When all are full, the newest fragment is dropped and counted. The reader never waits for a free slot,
    because then the device would lose sound that nobody counts.
    """

    def __init__(self, pcm: PcmFormat, fragments: int = RING_FRAGMENTS) -> None:
        self._pcm = pcm
        self._slots = [memoryview(bytearray(pcm.fragment_bytes)) for _ in range(fragments)]
        self._spare = memoryview(bytearray(pcm.fragment_bytes))
        self._arrived_s = [0.0] * fragments
        self._lost_before = [0] * fragments
        self._lock = threading.Lock()
        self._first = 0
        self._held = 0
        self._pending_lost = 0

    def slot(self) -> memoryview:
        """Return the slot for the reader's next fragment: a spare one when the ring is full."""
        with self._lock:
            if self._held == len(self._slots):
                return self._spare
            return self._slots[(self._first + self._held) % len(self._slots)]

    def commit(self, slot: memoryview, arrived_s: float) -> None:
        """Hand over a slot that has been filled, or count it as lost if it was the spare one."""
        with self._lock:
            if slot is self._spare:
                self._pending_lost += self._pcm.fragment_frames
                return
            at = (self._first + self._held) % len(self._slots)
            self._arrived_s[at] = arrived_s
            self._lost_before[at] = self._pending_lost
            self._pending_lost = 0
            self._held += 1

    def take(self) -> list[Fragment]:
        """Return everything handed over since the last call, oldest first."""
        with self._lock:
            count, first = self._held, self._first
        taken = []
        for step in range(count):
            at = (first + step) % len(self._slots)
            taken.append(Fragment(bytes(self._slots[at]), self._arrived_s[at], self._lost_before[at]))
        with self._lock:
            self._first = (first + count) % len(self._slots)
            self._held -= count
        return taken
