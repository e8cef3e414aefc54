"""Fixtures every room's tests may use: an audio server, and the check that no test leaves a thread behind."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.audio_server import AudioServer, missing_tools

# A thread that was told to end may need a moment; one that wasn't never ends.
LEAK_GRACE_S = 2.0

# How long an example takes says how busy the machine is, not whether the code is right.
hypothesis.settings.register_profile("coach", deadline=None)
hypothesis.settings.load_profile("coach")

# The tests expect English, whatever the machine speaks; child processes inherit it.
os.environ["LANGUAGE"] = "en"


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test after which threads run that didn't run before."""
    before = set(threading.enumerate())
    yield
    until_s = time.monotonic() + LEAK_GRACE_S
    while left := [t for t in threading.enumerate() if t not in before and t.is_alive()]:
        if time.monotonic() > until_s:
            pytest.fail(f"threads left running: {[thread.name for thread in left]}")
        time.sleep(0.01)


@pytest.fixture
def audio_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[AudioServer]:
    """A running server with the sinks `agent_mic` and `caller_out`, found by what this process starts."""
    if missing := missing_tools():
        pytest.skip(f"not installed: {', '.join(missing)}")
    folder = Path(tempfile.mkdtemp(prefix="coach-audio-"))  # short: a socket's path has 107 characters
    server = AudioServer(folder)
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    server.start()
    try:
        yield server
    finally:
        server.close()
        shutil.rmtree(folder, ignore_errors=True)
