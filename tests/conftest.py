"""Fixtures for the tests of every room: an audio server, and a check that no test leaves a thread behind."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from xdist.scheduler import LoadScopeScheduling

from tests.audio_server import AudioServer, missing_tools

# How long a thread that was told to end may take: one that is asking the sound server waits for the answer, for
# up to pulse.ASK_TIMEOUT_S. One that wasn't told never ends.
LEAK_GRACE_S = 5.0

# No deadline: how long an example takes depends on how busy the machine is.
hypothesis.settings.register_profile("coach", deadline=None)
hypothesis.settings.load_profile("coach")

# A shell starts what runs in the background with Ctrl+C ignored, and so would every program that a test starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

GROUPS = {
    # Tests that play and capture sound in real time.
    "sound": (
        "tests/end_to_end/",
        "tests/sources/test_live.py",
        "tests/sources/test_playback.py",
        "tests/runtime/test_live_call.py",
        "tests/runtime/test_practice_session.py",
        "tests/runtime/test_line_recording.py",
        "tests/ui/test_ui_sound_server.py",
        "tests/runtime/test_phone_calls.py",
        "tests/cli/test_cli_commands.py::TestDevices",
        "tests/cli/test_cli_commands.py::TestDoctor::test_with_devices",
    ),
    # Tests that share something that takes long to make.
    "checkout": ("tests/packaging/test_bootstrap.py",),
    "wheel": ("tests/packaging/test_wheel.py",),
    "own sound": ("tests/runtime/test_own_sound.py",),
    "scenes": ("tests/practice/test_scenes_heard.py",),
}
"""Groups of tests, by the start of their ids. With `pytest -n` a single worker runs each group."""

# The tests expect English, whatever the language of the machine. Child processes inherit this.
os.environ["LANGUAGE"] = "en"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--cluster", action="store_true", help="run the slow tests of a cluster, and no others")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the slow part with its own command, or all but that."""
    wanted = bool(config.getoption("--cluster"))
    left_out = [item for item in items if bool(item.get_closest_marker("cluster")) != wanted]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


class Together(LoadScopeScheduling):  # type: ignore[misc]
    """A scheduler that gives each test to a free worker, and all tests of a group to one, largest group first.

    `--dist loadgroup` and its mark won't do: with pytest 9.2 they group nothing (pytest-xdist's issue 1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid) or nodeid


def group_of(nodeid: str) -> str | None:
    """Return the group of a test; None where it is in none."""
    return next((name for name, starts in GROUPS.items() if nodeid.startswith(starts)), None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Together:
    return Together(config, log)


@pytest.fixture(scope="session", autouse=True)
def home_of_its_own() -> Iterator[None]:
    """Give the tests of this worker a home of their own, apart from the user's and from other workers'."""
    folder = tempfile.mkdtemp(prefix="coach-home-")  # short: a socket's path has 107 characters
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COACH_HOME", folder)
        yield
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    until_s = time.monotonic() + LEAK_GRACE_S
    while left := [t for t in threading.enumerate() if t not in before and t.is_alive()]:
        if time.monotonic() > until_s:
            pytest.fail(f"threads left running: {[thread.name for thread in left]}")
        time.sleep(0.01)


@pytest.fixture
def audio_server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[AudioServer]:
    """A running server with the sinks `agent_mic` and `caller_out`, which child processes find too."""
    assert group_of(request.node.nodeid) == "sound", "it plays sound: add it to GROUPS in tests/conftest.py"
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
