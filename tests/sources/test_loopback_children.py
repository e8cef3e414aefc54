"""The children that read an output, with stand-ins for the libraries that only Windows and macOS can try."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from coach.cli.checks import Grade, channels, from_a_terminal
from coach.model.snapshot import ChannelCondition, ChannelState, Device, DeviceId
from coach.model.sound import Speaker
from coach.sources.child import ChildProgram, ChildStream
from coach.sources.pcm import ONLY_ZEROS, PcmFormat, SampleType, parse_header

CATAP = """
import threading, time
from types import SimpleNamespace

FORMAT = SimpleNamespace(bits_per_sample=32, is_float=True, sample_rate=48000.0, num_channels=2)
PLAYS, HAS_FORMAT, CLOSES = {plays}, {has_format}, {closes}

class AudioBuffer: pass

class Session:
    stream_format = None
    captured_only_silence = True

    def __init__(self, on_buffer):
        self.on_buffer = on_buffer

    def start(self):
        self.stream_format = FORMAT if HAS_FORMAT else None
        threading.Thread(target=self.play, daemon=True).start()

    def play(self):
        if PLAYS == "never":
            return
        for number in range(1000):
            self.captured_only_silence = PLAYS == "zeros"
            data = bytes(7680) if PLAYS == "zeros" else b"\\0\\0\\x80\\x3e" * 1920
            self.on_buffer(SimpleNamespace(format=FORMAT, data=data))
            time.sleep(0.02)

    def wait_for_capture_failure(self, timeout):
        time.sleep(timeout)
        return False

    def close(self):
        if not CLOSES:
            raise OSError("the device has gone")

def record_system_audio(on_buffer, mute):
    assert mute is False
    return Session(on_buffer)
"""
RUN = """
import sys
sys.path.insert(0, {folder!r})
from coach.sources import catap_child
sys.exit(catap_child.main())
"""


def catap_child(folder: Path, *, plays: str, has_format: bool = True, closes: bool = True) -> ChildProgram:
    """The child with a catap that plays "sound", "zeros" or "never" anything."""
    text = CATAP.format(plays=repr(plays), has_format=has_format, closes=closes)
    (folder / "catap.py").write_text(text, encoding="utf-8")
    return ChildProgram((sys.executable, "-c", RUN.format(folder=str(folder))))


def test_a_tap_is_open_before_anything_plays(tmp_path: Path) -> None:
    stream = ChildStream(catap_child(tmp_path, plays="never"))
    assert stream.open() == PcmFormat(48_000, 2, SampleType.FLOAT32)
    stream.close()


@pytest.mark.skipif(os.name == "nt", reason="there the child's words are heard when it ends")
@pytest.mark.parametrize("plays", ["zeros", "sound"])
def test_nothing_but_zeros_is_said(tmp_path: Path, plays: str) -> None:
    stream = ChildStream(catap_child(tmp_path, plays=plays))
    pcm = stream.open()
    piece = memoryview(bytearray(pcm.fragment_bytes))
    for _ in range(100):  # 2 s
        assert stream.read_into(piece)
    assert stream.said == (ONLY_ZEROS if plays == "zeros" else "")
    stream.close()


def test_the_first_buffer_may_be_what_tells_the_format(tmp_path: Path) -> None:
    stream = ChildStream(catap_child(tmp_path, plays="sound", has_format=False))
    assert stream.open() == PcmFormat(48_000, 2, SampleType.FLOAT32)
    piece = memoryview(bytearray(4))
    assert stream.read_into(piece)
    assert bytes(piece) == b"\0\0\x80\x3e", "the sound follows the header at once"
    stream.close()


def test_a_tap_that_can_not_be_closed_ends_without_a_word(tmp_path: Path) -> None:
    program = catap_child(tmp_path, plays="sound", closes=False)
    with subprocess.Popen(program.command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        parse_header(process.stdout.readline())
        process.stdout.close()  # the app has gone
        assert process.stderr.read() == b""
        assert process.wait(10) == 0


class Loopback:
    """An output whose driver names two channels and records in those of `accepted`."""

    channels = 2

    def __init__(self, *accepted: int) -> None:
        self.accepted, self.asked = accepted, list[int]()

    @contextmanager
    def recorder(self, rate_hz: int, channels: int, blocksize: int) -> Iterator[str]:
        self.asked.append(channels)
        assert (rate_hz, blocksize) == (48_000, 960)
        if channels not in self.accepted:
            raise RuntimeError("Error 0x88890008")
        yield "recorder"


@pytest.fixture
def soundcard_child(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The child's module, without SoundCard: that asks for a sound server when it is imported."""
    monkeypatch.setitem(sys.modules, "soundcard", ModuleType("soundcard"))
    monkeypatch.delitem(sys.modules, "coach.sources.soundcard_child", raising=False)
    return importlib.import_module("coach.sources.soundcard_child")


@pytest.mark.parametrize(("accepted", "channels"), [((1, 2), 2), ((2,), 2), ((1,), 1)])
def test_an_output_is_read_in_one_channel_where_two_are_refused(
    soundcard_child: ModuleType, accepted: tuple[int, ...], channels: int
) -> None:
    loopback = Loopback(*accepted)
    with ExitStack() as opened:
        recorder, pcm = soundcard_child.open_recorder(loopback, opened)
    assert recorder == "recorder"
    assert pcm == PcmFormat(48_000, channels, SampleType.FLOAT32)
    assert loopback.asked[-1] == channels


def test_an_output_that_refuses_both_says_why(soundcard_child: ModuleType) -> None:
    with ExitStack() as opened, pytest.raises(RuntimeError, match="0x88890008"):
        soundcard_child.open_recorder(Loopback(), opened)


@pytest.mark.parametrize(
    ("environment", "terminal"),
    [
        ({}, False),
        ({"__CFBundleIdentifier": "org.coach.desktop"}, False),
        ({"__CFBundleIdentifier": "com.apple.Terminal"}, True),
        ({"TERM_PROGRAM": "iTerm.app", "__CFBundleIdentifier": "org.coach.desktop"}, True),
    ],
)
def test_a_start_from_a_terminal_is_known(environment: dict[str, str], terminal: bool) -> None:
    assert from_a_terminal(environment) is terminal


@pytest.mark.parametrize(
    ("condition", "detail", "said"),
    [
        (ChannelCondition.OK, ONLY_ZEROS, "allow Coach to record it"),
        (ChannelCondition.CLOSED, "", "still being opened"),
    ],
)
def test_the_doctor_says_what_a_short_listening_leaves_open(
    condition: ChannelCondition, detail: str, said: str
) -> None:
    device = Device(DeviceId("out", "Core Audio"), "Speakers", True)
    state = ChannelState(condition, device, -120.0, 0, detail)
    results = list(channels({Speaker.CALLER: state}))
    assert [result for result in results if result.grade is Grade.BAD] == []
    assert any(said in result.text for result in results if result.grade is Grade.ODD)
