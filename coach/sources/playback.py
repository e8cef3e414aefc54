"""Playing sound aloud, in a child: `python -m coach.sources.playback`.

The reasons are the same as for capture (see `child`): from there a sound library can't crash or hang the app.

The child plays from PortAudio's callback, because only a callback is told when its block will be heard: through
PulseAudio that is the delay the server itself reports, and a recording of the output agrees with it within 3 ms
(tests/sources/test_playback.py). A blocking write knows nothing but the size of its buffer. The callback
costs 3 % of a core while it plays.
"""

from __future__ import annotations

import contextlib
import os
import queue
import struct
import subprocess
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.settings.schema import ChosenDevice
from coach.sources import pulse
from coach.sources.child import child_command, end_child, start_child

PLAYER_CHILD = "coach.sources.playback"
LATENCY_S = 0.06
"""Asked of PortAudio. At 0.04 s a busy machine leaves holes; what it really is, the reports say."""
BLOCK_S = 0.02
GATHER_S = 0.1
"""Sound that comes piece by piece is begun once so much of it is there, or once no more has come for so long: a
piece that is 50 ms late then leaves no hole."""
MOST_AHEAD_S = 180.0
"""What is played beyond this much ahead is dropped and counted: 12 MB of 16 kHz mono."""
CLOSE_WAIT_S = 0.9
KEPT_REPORTS = 512
"""Ten seconds of them: longer than any device is behind."""
FLOAT_BYTES = 4

_ORDER = struct.Struct("<BI")
"""An order to the child: which, and how many bytes follow."""
_REPORT = struct.Struct("<IQdI")
"""Of each block: its run, its first frame in that run, when it is heard (time.monotonic, which all processes
share), and how many frames of the run it holds."""


class _Order(IntEnum):
    PLAY = 1
    STOP = 2
    PAUSE = 3
    RESUME = 4


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
        self._orders.put(_ORDER.pack(_Order.PLAY, len(data)) + data)

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
        self._order(_Order.STOP, self._run)
        if self._paused:  # the order to pause may have been among those dropped
            self._order(_Order.PAUSE)
        else:
            self._order(_Order.RESUME)

    def pause(self) -> None:
        """Hold this run where it is."""
        self._paused = True
        self._order(_Order.PAUSE)

    def resume(self) -> None:
        """Go on with this run."""
        self._paused = False
        self._order(_Order.RESUME)

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

    def _order(self, order: _Order, number: int = 0) -> None:
        self._orders.put(_ORDER.pack(order, FLOAT_BYTES) + struct.pack("<I", number))

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
            whole = len(rest) // _REPORT.size * _REPORT.size
            now_s = time.monotonic()
            for run, frame, heard_s, frames in _REPORT.iter_unpack(rest[:whole]):
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


class _Sound:
    """What the child plays: bytes that came, of the run under way."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._frame_bytes = FLOAT_BYTES * channels
        self._gathered_bytes = round(GATHER_S * rate_hz) * self._frame_bytes
        self._lock = threading.Lock()
        self._pieces: deque[memoryview] = deque()
        self._waiting_bytes = 0
        self._came_s = 0.0
        self._gathering = True
        self._run = 0
        self._frame = 0
        self._paused = False

    def obey(self, order: int, data: bytes) -> None:
        with self._lock:
            if order == _Order.PLAY:
                self._pieces.append(memoryview(data))
                self._waiting_bytes += len(data)
                self._came_s = time.monotonic()
            elif order == _Order.STOP:
                self._pieces.clear()
                self._waiting_bytes, self._gathering = 0, True
                self._run, self._frame = struct.unpack("<I", data)[0], 0
            else:
                self._paused = order == _Order.PAUSE

    def fill(self, out: Any, heard_s: float) -> bytes:
        """Fill a block, with silence where there is nothing, and return the report of it."""
        wanted, filled = len(out), 0
        with self._lock:
            if self._gathering and self._pieces:
                enough = self._waiting_bytes >= self._gathered_bytes
                self._gathering = not enough and time.monotonic() - self._came_s < GATHER_S
            while filled < wanted and self._pieces and not (self._paused or self._gathering):
                piece = self._pieces[0]
                part = piece[: wanted - filled]
                out[filled : filled + len(part)] = part
                filled += len(part)
                if len(part) == len(piece):
                    self._pieces.popleft()
                else:
                    self._pieces[0] = piece[len(part) :]
            self._waiting_bytes -= filled
            self._gathering = self._gathering or not self._pieces
            frames = filled // self._frame_bytes
            report = _REPORT.pack(self._run, self._frame, heard_s, frames)
            self._frame += frames
        out[filled:] = bytes(wanted - filled)
        return report


def main() -> int:
    """Play what comes on standard input until it ends. Returns 1 where there is no output to play on."""
    import sounddevice  # noqa: PLC0415  # the app imports this module without PortAudio

    from coach.sources.microphone_child import silence_complaints  # noqa: PLC0415  # imports sounddevice too

    silence_complaints()
    rate_hz, channels = int(sys.argv[1]), int(sys.argv[2])
    reports = sys.stdout.fileno()
    sound = _Sound(rate_hz, channels)
    lost = threading.Event()

    def play(out: Any, _frames: int, when: Any, _status: Any) -> None:
        heard_s = time.monotonic() + when.outputBufferDacTime - when.currentTime
        try:
            os.write(reports, sound.fill(memoryview(out).cast("B"), heard_s))
        except OSError:
            lost.set()
            raise sounddevice.CallbackAbort from None

    stream = _open_stream(sounddevice, _device(sounddevice, *sys.argv[3:5]), rate_hz, channels, play, lost.set)
    if stream is None:
        return 1
    threading.Thread(target=_obey, args=(sound, lost), daemon=True).start()
    lost.wait()
    return 1


def _device(sounddevice: Any, name: str | None = None, host_api: str | None = None) -> Any:
    found = list(sounddevice.query_devices())
    if name is not None:
        apis = sounddevice.query_hostapis()
        here = [
            at
            for at, one in enumerate(found)
            if (one["name"], apis[one["hostapi"]]["name"]) == (name, host_api)
        ]
        return here[-1] if here else None
    return "pulse" if sys.platform == "linux" and "pulse" in [one["name"] for one in found] else None


def _open_stream(
    sounddevice: Any, device: Any, rate_hz: int, channels: int, play: Any, finished: Any
) -> Any | None:
    """Open a stream, where need be with WASAPI's own conversion of rates; None where there is no output."""
    settings = [None, sounddevice.WasapiSettings(auto_convert=True)] if sys.platform == "win32" else [None]
    for extra in settings:
        try:
            stream = sounddevice.RawOutputStream(
                samplerate=rate_hz,
                channels=channels,
                dtype="float32",
                device=device,
                latency=LATENCY_S,
                blocksize=round(BLOCK_S * rate_hz),
                extra_settings=extra,
                callback=play,
                finished_callback=finished,
            )
            stream.start()
        except (sounddevice.PortAudioError, ValueError):
            continue
        return stream
    return None


def _obey(sound: _Sound, lost: threading.Event) -> None:
    """Take orders until there are no more."""
    orders = sys.stdin.buffer
    while len(head := orders.read(_ORDER.size)) == _ORDER.size:
        order, n_bytes = _ORDER.unpack(head)
        data = orders.read(n_bytes)
        if len(data) < n_bytes:
            break
        sound.obey(order, data)
    lost.set()


if __name__ == "__main__":
    # Skip the interpreter's clean-up: PortAudio's exit handler may hang on a device that has gone.
    code = main()
    os._exit(code)
