"""The child that plays sound aloud: `python -m coach.sources.playback_child`.

It plays from PortAudio's callback, because only a callback is told when its block will be heard: through
PulseAudio that is the delay the server itself reports, and a recording of the output agrees with it within 3 ms
(tests/sources/test_playback.py). A blocking write knows nothing but the size of its buffer. The callback
costs 3 % of a core while it plays.
"""

from __future__ import annotations

import os
import struct
import sys
import threading
import time
from collections import deque
from enum import IntEnum
from typing import Any

LATENCY_S = 0.06
"""Asked of PortAudio. At 0.04 s a busy machine leaves holes; what it really is, the reports say."""
BLOCK_S = 0.02
GATHER_S = 0.1
"""Sound that comes piece by piece is begun once so much of it is there, or once no more has come for so long: a
piece that is 50 ms late then leaves no hole."""
FLOAT_BYTES = 4

ORDER = struct.Struct("<BI")
"""An order to the child: which, and how many bytes follow."""
REPORT = struct.Struct("<IQdI")
"""Of each block: its run, its first frame in that run, when it is heard (time.monotonic, which all processes
share), and how many frames of the run it holds."""


class Order(IntEnum):
    """What the child is told."""

    PLAY = 1
    STOP = 2
    PAUSE = 3
    RESUME = 4


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
            if order == Order.PLAY:
                self._pieces.append(memoryview(data))
                self._waiting_bytes += len(data)
                self._came_s = time.monotonic()
            elif order == Order.STOP:
                self._pieces.clear()
                self._waiting_bytes, self._gathering = 0, True
                self._run, self._frame = struct.unpack("<I", data)[0], 0
            else:
                self._paused = order == Order.PAUSE

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
            report = REPORT.pack(self._run, self._frame, heard_s, frames)
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
    while len(head := orders.read(ORDER.size)) == ORDER.size:
        order, n_bytes = ORDER.unpack(head)
        data = orders.read(n_bytes)
        if len(data) < n_bytes:
            break
        sound.obey(order, data)
    lost.set()


if __name__ == "__main__":
    # Skip the interpreter's clean-up: PortAudio's exit handler may hang on a device that has gone.
    code = main()
    os._exit(code)
