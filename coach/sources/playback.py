"""Playing sound aloud, in a child (`playback_child`), where a sound library can't crash or hang the app."""

from __future__ import annotations

import contextlib
import queue
import struct
import subprocess
import threading
import time
from collections import deque
from dataclasses import dataclass

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.settings.schema import ChosenDevice
from coach.sources import pulse
from coach.sources.child import child_command, end_child, start_child
from coach.sources.playback_child import FLOAT_BYTES, ORDER, REPORT, Order

PLAYER_CHILD = "coach.sources.playback_child"
MOST_AHEAD_S = 180.0
"""What is played beyond this much ahead is dropped and counted: 12 MB of 16 kHz mono."""
CLOSE_WAIT_S = 0.9
KEPT_REPORTS = 512
"""Ten seconds of them: longer than any device is behind."""


@dataclass(frozen=True, slots=True)
class _Report:
    frame: int
    heard_s: float
    frames: int


class Player:
    """Plays float32 on one output, and knows what is being heard.

    A run begins with the player or with `stop`; positions are seconds of sound since then. `play` never blocks.
    Where the sound gives out in a run, there is silence, and the position waits.
    """

    def __init__(
        self, output: ChosenDevice | None = None, *, rate_hz: int = SAMPLE_RATE_HZ, channels: int = 1
    ) -> None:
        """Open this output, or the default one, and play silence. Raises OSError where no child starts."""
        arguments = [str(rate_hz), str(channels)]
        environment: dict[str, str] = {}
        if output is not None and output.host_api == pulse.HOST_API:
            environment = {"PULSE_SINK": output.name}
        elif output is not None:
            arguments += [output.name, output.host_api]
        self.rate_hz, self.channels = rate_hz, channels
        self.dropped_blocks = 0
        self._given_frames = 0
        self._run = 0
        self._paused = False
        self._reports: deque[_Report] = deque(maxlen=KEPT_REPORTS)
        self._latency_s: float | None = None
        self._lock = threading.Lock()
        self._orders: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()  # `play` bounds what is in it
        self._process = start_child(child_command(PLAYER_CHILD, *arguments), environment, feed=True)
        self._threads = [
            threading.Thread(target=self._write, name="player", daemon=True),
            threading.Thread(target=self._read, name="player-reports", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def silent(self) -> bool:
        """Whether playing has failed: there was no output, or it went away."""
        return self._process.poll() is not None

    @property
    def ready(self) -> bool:
        """Whether the output is open: what is played now is heard `latency_s` later."""
        return self._latency_s is not None and not self.silent

    @property
    def latency_s(self) -> float | None:
        """How long a sample takes from the child to the ear, as the device said last; None until it is open."""
        return self._latency_s

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def given_s(self) -> float:
        """How much of this run was given to `play`."""
        return self._given_frames / self.rate_hz

    @property
    def position_s(self) -> float:
        """How much of this run was heard until now: the device's own latency is taken off."""
        now_s = time.monotonic()
        with self._lock:
            for report in reversed(self._reports):
                if report.heard_s <= now_s:
                    heard = min((now_s - report.heard_s) * self.rate_hz, report.frames)
                    return (report.frame + heard) / self.rate_hz
        return 0.0

    @property
    def ahead_s(self) -> float:
        """How much of this run was given and is not heard yet."""
        return max(0.0, self.given_s - self.position_s)

    def heard_at_s(self, position_s: float) -> float | None:
        """Return when a position of this run was or will be heard, in time.monotonic.

        None while it is not known, or no longer: the last ten seconds are.
        """
        frame = position_s * self.rate_hz
        with self._lock:
            for report in self._reports:
                if report.frames and report.frame <= frame < report.frame + report.frames:
                    return report.heard_s + (frame - report.frame) / self.rate_hz
        return None

    def play(self, samples: FloatArray) -> None:
        """Add samples in [-1, 1] to this run, of shape (n,) or (n, channels); mono goes to every channel.

        They are dropped and counted where `MOST_AHEAD_S` wait already.
        """
        if samples.ndim == 1 and self.channels > 1:
            samples = np.repeat(samples[:, None], self.channels, axis=1)
        if self.ahead_s + len(samples) / self.rate_hz > MOST_AHEAD_S:
            self.dropped_blocks += 1
            return
        data = np.clip(samples, -1.0, 1.0).astype("<f4").tobytes()
        self._given_frames += len(samples)
        self._orders.put(ORDER.pack(Order.PLAY, len(data)) + data)

    def stop(self) -> None:
        """Drop what was not heard yet, and begin a new run at position 0. What the device already holds is
        heard out. A paused player stays paused."""
        with self._lock:
            self._run += 1
            self._reports.clear()
        self._given_frames = 0
        with contextlib.suppress(queue.Empty):
            while True:
                self._orders.get_nowait()
        self._order(Order.STOP, self._run)
        if self._paused:  # the order to pause may have been among those dropped
            self._order(Order.PAUSE)
        else:
            self._order(Order.RESUME)

    def pause(self) -> None:
        """Hold this run where it is."""
        self._paused = True
        self._order(Order.PAUSE)

    def resume(self) -> None:
        """Go on with this run."""
        self._paused = False
        self._order(Order.RESUME)

    def close(self) -> None:
        """Stop playing at once. Returns within about two seconds, even where a driver hangs."""
        end_child(self._process)
        self._orders.put(None)
        for thread in self._threads:
            thread.join(CLOSE_WAIT_S)
        with contextlib.suppress(subprocess.TimeoutExpired):  # it hangs in a driver call
            self._process.wait(CLOSE_WAIT_S)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _order(self, order: Order, number: int = 0) -> None:
        self._orders.put(ORDER.pack(order, FLOAT_BYTES) + struct.pack("<I", number))

    def _write(self) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        try:
            while (data := self._orders.get()) is not None:
                rest = memoryview(data)
                while rest:
                    rest = rest[pipe.write(rest) :]
        except OSError:
            return  # the child has gone: `silent` says so

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        rest = b""
        while data := pipe.read(4096):
            rest += data
            whole = len(rest) // REPORT.size * REPORT.size
            now_s = time.monotonic()
            for run, frame, heard_s, frames in REPORT.iter_unpack(rest[:whole]):
                with self._lock:
                    self._latency_s = max(0.0, heard_s - now_s)
                    if run == self._run:
                        self._reports.append(_Report(frame, heard_s, frames))
            rest = rest[whole:]


class UnheardPlayer:
    """Stands in for a player where there is no output: what it is given passes by in its time, unheard."""

    silent = True
    ready = True

    def __init__(self, rate_hz: int = SAMPLE_RATE_HZ) -> None:
        self._rate_hz = rate_hz
        self._given_frames = 0
        self._began_s: float | None = None

    @property
    def given_s(self) -> float:
        return self._given_frames / self._rate_hz

    @property
    def position_s(self) -> float:
        return 0.0 if self._began_s is None else min(self.given_s, time.monotonic() - self._began_s)

    def play(self, samples: FloatArray) -> None:
        if self._began_s is None:
            self._began_s = time.monotonic()
        self._given_frames += len(samples)

    def stop(self) -> None:
        self._given_frames, self._began_s = 0, None

    def close(self) -> None:
        """Nothing is open."""
