"""Noticing when sound comes out of a sink, independently of everything that is tested."""

from __future__ import annotations

import subprocess
import threading
import time

import numpy as np

RATE_HZ = 48_000
READ_BYTES = RATE_HZ // 100 * 2
# The time of a sample is known as precisely as the server delivers.
LATENCY_MS = 20


class Ear:
    """A recorder of a sink's monitor that notes when the first sound came, on the wall clock."""

    def __init__(self, sink: str) -> None:
        """Start to record. This process must have the environment of the audio server."""
        self.began_s: float | None = None
        self._began = threading.Event()
        self._process = subprocess.Popen(
            ["parec", "--raw", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1",
             f"--latency-msec={LATENCY_MS}", f"--device={sink}.monitor"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._listen, name=f"ear-{sink}", daemon=True)
        self._thread.start()

    def wait(self, patience_s: float = 10.0) -> float:
        """Wait for the first sound and return its time. Raises TimeoutError where none comes."""
        if not self._began.wait(patience_s) or self.began_s is None:
            raise TimeoutError("nothing was played")
        return self.began_s

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._thread.join()

    def _listen(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        while data := pipe.read(READ_BYTES):
            heard = np.flatnonzero(np.frombuffer(data[: len(data) // 2 * 2], "<i2"))
            if len(heard):
                after = len(data) // 2 - int(heard[0])
                self.began_s = time.time() - after / RATE_HZ
                self._began.set()
                return
