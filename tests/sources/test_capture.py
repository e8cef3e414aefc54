"""A capture child that misbehaves costs one channel for a moment, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from coach.model.snapshot import ChannelCondition, Device, DeviceId
from coach.sources import capture as capture_module
from coach.sources.capture import Capture, Target
from coach.sources.child import ChildProgram, run_if_child
from coach.sources.pcm import NoStreamError, PcmFormat, Refusal, SampleType, header_line, parse_header

CLOSED_WITHIN_S = 10.0
"""Long enough for a busy machine, and short against a wait that will never end."""
DEVICE = Device(DeviceId("fake", "fake"), "Fake", is_default=True)
HEADER = header_line(PcmFormat(16_000, 1, SampleType.INT16))
SOUND = f"import sys, time; sys.stdout.buffer.write({HEADER!r} + bytes(640 * 10)); sys.stdout.flush()"


@contextmanager
def capturing(script: str) -> Iterator[Capture]:
    capture = Capture(
        "test", lambda: Target(DEVICE, ChildProgram((sys.executable, "-c", script))), threading.Event()
    )
    try:
        yield capture
    finally:
        began_s = time.monotonic()
        capture.close()
        assert time.monotonic() - began_s < CLOSED_WITHIN_S
        assert capture.condition is ChannelCondition.CLOSED


def wait_for(done: Callable[[], bool]) -> None:
    until_s = time.monotonic() + 10
    while not done():
        assert time.monotonic() < until_s, "waited in vain"
        time.sleep(0.01)


def test_sound_comes_through() -> None:
    with capturing(f"{SOUND}; time.sleep(60)") as capture:
        wait_for(lambda: capture.condition is ChannelCondition.OK)
        fragments = []
        wait_for(lambda: bool(fragments.extend(capture.take().fragments)) or len(fragments) == 10)
        assert all(len(fragment.data) == 640 and fragment.lost_frames == 0 for fragment in fragments)


def test_a_child_that_ends_is_started_again() -> None:
    with capturing(SOUND) as capture:
        wait_for(lambda: capture.take().opening >= 2)


@pytest.mark.parametrize(
    "script",
    [
        "import sys; sys.exit(3)",
        "print('no header at all')",
        "print('{}')",
        "import os; os.abort()",
        "print('x' * 9999)",
    ],
)
def test_a_child_without_a_header_is_missing(script: str) -> None:
    with capturing(script) as capture:
        wait_for(lambda: capture.condition is ChannelCondition.MISSING)


def test_a_device_that_refuses_every_rate_is_refused() -> None:
    line = header_line(NoStreamError(Refusal.REFUSED, "Invalid sample rate"))
    with capturing(f"import sys; sys.stdout.buffer.write({line!r})") as capture:
        wait_for(lambda: capture.condition is ChannelCondition.REFUSED)
        assert capture.detail == "Invalid sample rate"


def test_a_child_that_hangs_while_opening_is_closed_promptly() -> None:
    with capturing("import time; time.sleep(60)") as capture:
        time.sleep(0.3)
        assert capture.take().pcm is None


def test_a_stream_that_stalls_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_module, "READ_STALL_S", 0.3)
    with capturing(f"{SOUND}; time.sleep(60)") as capture:
        wait_for(lambda: capture.take().opening >= 2)


def test_a_program_that_is_not_installed() -> None:
    target = Target(DEVICE, ChildProgram(("/nonexistent/program",)))
    capture = Capture("test", lambda: target, threading.Event())
    wait_for(lambda: capture.condition is ChannelCondition.NO_LOOPBACK_HERE)
    capture.close()


def test_a_defect_of_ours_costs_only_the_channel(caplog: pytest.LogCaptureFixture) -> None:
    def find() -> Target:
        raise ZeroDivisionError("a defect")

    capture = Capture("test", find, threading.Event())
    wait_for(lambda: capture.condition is ChannelCondition.REFUSED)
    capture.close()
    assert "a defect" in caplog.text


@pytest.mark.parametrize(
    "line", [b"", b"[]", b"1", b"null", b'{"rate_hz": 0, "channels": 1, "sample_type": "int16"}', b"\xff\xfe"]
)
def test_a_header_is_checked(line: bytes) -> None:
    with pytest.raises(NoStreamError, match=r"missing|refused"):
        parse_header(line)


def test_a_packaged_app_can_be_its_own_child() -> None:
    assert not run_if_child(["coach"])
    assert not run_if_child(["coach", "--coach-child", "os"])
    script = "import sys; from coach.sources.child import run_if_child; run_if_child(sys.argv)"
    command = [sys.executable, "-c", script, "--coach-child", "coach.sources.probe"]
    listing = subprocess.run(command, capture_output=True, check=True, timeout=20).stdout
    assert set(json.loads(listing)) == {"inputs", "outputs"}
