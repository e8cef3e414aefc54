"""Playing a replayed call aloud, in a child: `python -m coach.sources.player`.

The reasons are the same as for capture (see `child`): from there a sound library can't crash or hang the app.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from typing import Any

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.settings.schema import ChosenDevice
from coach.sources import pulse
from coach.sources.child import child_command, end_child, start_child

PLAYER_CHILD = "coach.sources.player"
LATENCY_S = 0.1
# Where the queue is full, the newest block is dropped. A device that plays never falls two seconds behind.
QUEUE_BLOCKS = 50
CLOSE_WAIT_S = 0.9


class Player:
    """A player of 16 kHz mono on one output. `play` never blocks; what doesn't fit is dropped and counted."""

    def __init__(self, output: ChosenDevice | None) -> None:
        """Start playing on this output, or on the default one. Raises OSError where no child starts."""
        arguments: tuple[str, ...] = ()
        environment: dict[str, str] = {}
        if output is not None and output.host_api == pulse.HOST_API:
            environment = {"PULSE_SINK": output.name}
        elif output is not None:
            arguments = (output.name, output.host_api)
        self.dropped_blocks = 0
        self._process = start_child(child_command(PLAYER_CHILD, *arguments), environment, feed=True)
        self._queue: queue.Queue[bytes | None] = queue.Queue(QUEUE_BLOCKS)
        self._thread = threading.Thread(target=self._write, name="player", daemon=True)
        self._thread.start()

    @property
    def silent(self) -> bool:
        """Whether playing has failed: there was no output, or it went away."""
        return self._process.poll() is not None

    def play(self, samples: FloatArray) -> None:
        """Queue samples in [-1, 1]."""
        data = (np.clip(samples, -1.0, 1.0) * 32_767).astype("<i2").tobytes()
        try:
            self._queue.put_nowait(data)
        except queue.Full:
            self.dropped_blocks += 1

    def close(self) -> None:
        """Stop playing at once. Returns within about two seconds, even where a driver hangs."""
        end_child(self._process)
        with contextlib.suppress(queue.Full):  # then the thread is awake, and finds the pipe broken
            self._queue.put_nowait(None)
        self._thread.join(CLOSE_WAIT_S)
        with contextlib.suppress(subprocess.TimeoutExpired):  # it hangs in a driver call
            self._process.wait(CLOSE_WAIT_S)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _write(self) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        try:
            while (data := self._queue.get()) is not None:
                rest = memoryview(data)
                while rest:
                    rest = rest[pipe.write(rest) :]
        except OSError:
            return  # the child has gone: `silent` says so


def main() -> int:
    """Play what comes on standard input until it ends. Returns 1 where there is no output to play on."""
    import sounddevice  # noqa: PLC0415  # the app imports this module without PortAudio

    from coach.sources.microphone_child import silence_complaints  # noqa: PLC0415  # imports sounddevice too

    silence_complaints()
    device: Any = None
    names = [entry["name"] for entry in sounddevice.query_devices()]
    if len(sys.argv) == 3:
        apis = sounddevice.query_hostapis()
        for index, entry in enumerate(sounddevice.query_devices()):
            if (entry["name"], apis[entry["hostapi"]]["name"]) == (sys.argv[1], sys.argv[2]):
                device = index
    elif sys.platform == "linux" and "pulse" in names:
        device = "pulse"
    chunk_bytes = 2 * SAMPLE_RATE_HZ // 50
    try:
        stream = sounddevice.RawOutputStream(
            samplerate=SAMPLE_RATE_HZ, channels=1, dtype="int16", device=device, latency=LATENCY_S
        )
        stream.start()
        while data := sys.stdin.buffer.read(chunk_bytes):
            stream.write(data)
    except (sounddevice.PortAudioError, ValueError):
        return 1
    return 0


if __name__ == "__main__":
    # Skip the interpreter's clean-up: PortAudio's exit handler may hang on a device that has gone.
    code = main()
    os._exit(code)
