"""Recordings that are odd, broken or not what their name says."""

from __future__ import annotations

import os
import re
import struct
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.engine import Engine
from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.settings.schema import CueSettings
from coach.sources.conversion import Converter
from coach.sources.pcm import PcmFormat, SampleType
from coach.sources.recording import Recording
from coach.sources.ring import Fragment

STREAMED = 0xFFFFFFFF
"""What a program that writes into a pipe says of the length."""


@pytest.fixture
def sound() -> FloatArray:
    """3 s of noise, two channels."""
    made = 0.1 * np.random.default_rng(3).standard_normal((3 * SAMPLE_RATE_HZ, 2))
    return np.asarray(made, np.float32)


def heard_samples(path: Path) -> int:
    return sum(block.n_samples for block in Recording(path).blocks())


def problem_of(path: Path) -> str:
    with pytest.raises(EnvironmentProblem) as raised:
        heard_samples(path)
    return raised.value.problem.key


def unfinished(path: Path, sound: FloatArray, said: int | None) -> Path:
    """A WAV as a recorder that crashed leaves it: no size of its data, of the file `said` (None: the size)."""
    soundfile.write(path, sound, SAMPLE_RATE_HZ, subtype="PCM_16")
    made = bytearray(path.read_bytes())
    at = made.index(b"data") + 4
    made[at : at + 4] = struct.pack("<I", 0)
    if said is not None:
        made[4:8] = struct.pack("<I", said)
    path.write_bytes(made)
    return path


class TestBreakingOff:
    """A file shorter than it says: what there is of it, then the problem."""

    @pytest.mark.parametrize("name", ["cut.wav", "cut.ogg", "cut.flac", "cut.aiff", "cut.au", "cut.mp3"])
    def test_it_is_said_after_what_there_was(self, tmp_path: Path, sound: FloatArray, name: str):
        path = tmp_path / name
        soundfile.write(path, sound, SAMPLE_RATE_HZ)
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) * 2 // 3])
        recording = Recording(path)
        heard_s = sum(block.n_samples for block in recording.blocks(1_600)) / SAMPLE_RATE_HZ
        assert 1.5 < heard_s < 2.4
        assert recording.problem is not None
        if name == "cut.ogg":  # nothing in it says how long it was
            assert (recording.problem.key, recording.missing_s) == ("recording.without_end", 0.0)
        else:
            assert recording.problem.key == "recording.incomplete"
            assert recording.missing_s == pytest.approx(3.0 - heard_s, abs=0.1)

    def test_a_wav_out_of_a_pipe_is_whole(self, tmp_path: Path, sound: FloatArray):
        path = tmp_path / "streamed.wav"
        soundfile.write(path, sound, SAMPLE_RATE_HZ)
        made = bytearray(path.read_bytes())
        at = made.index(b"data") + 4
        made[at : at + 4] = struct.pack("<I", STREAMED)
        path.write_bytes(made)
        assert heard_samples(path) == len(sound)

    @pytest.mark.parametrize("said", [0, 36, None])
    @pytest.mark.parametrize("extra", [0, 1])
    def test_a_wav_whose_recorder_crashed_is_read_by_its_length(
        self, tmp_path: Path, sound: FloatArray, said: int | None, extra: int
    ):
        path = unfinished(tmp_path / "crashed.wav", sound, said)
        made = path.read_bytes()[: -extra or None]  # half a sample is no sample
        path.write_bytes(made)
        recording = Recording(path)
        assert recording.duration_s == pytest.approx(len(sound) / SAMPLE_RATE_HZ, abs=1e-4)
        assert heard_samples(path) == len(sound) - extra
        heard = np.concatenate([block.caller for block in recording.blocks() if block.caller is not None])
        assert np.abs(heard - sound[: len(heard), 1]).max() < 1e-4
        assert path.read_bytes() == made

    @pytest.mark.parametrize("after", [b"", b"LIST\x04\0\0\0INFO", b"LIST\x03\0\0\0abc", b"\0"])
    def test_a_wav_of_nothing_is_empty_whatever_comes_after_it(self, tmp_path: Path, after: bytes):
        path = unfinished(tmp_path / "empty.wav", np.empty((0, 2), np.float32), 0)
        path.write_bytes(path.read_bytes() + after)
        assert problem_of(path) == "recording.empty"

    @pytest.mark.parametrize("rate_hz", [8_000, 16_000, 22_050, 44_100, 48_000])
    def test_an_mp3_of_one_bit_rate_needs_no_length(self, tmp_path: Path, rate_hz: int):
        path = tmp_path / "constant.mp3"
        noise = 0.1 * np.random.default_rng(3).standard_normal((2 * rate_hz, 2))
        soundfile.write(path, noise, rate_hz, bitrate_mode="CONSTANT", compression_level=0.5)
        whole = path.read_bytes()
        [said] = re.findall(r"framesize *: (\d+)", soundfile.info(path, verbose=True).extra_info)
        # of all of them, but for a byte that pads every other one
        [first] = [at for at in (int(said) - 1, int(said)) if whole[at : at + 2] == whole[:2]]
        assert b"Info" in whole[:first]
        path.write_bytes(whole[first:] + b"TAG" + bytes(125))
        assert heard_samples(path) == pytest.approx(2 * SAMPLE_RATE_HZ, rel=0.1)
        assert Recording(path).duration_s == pytest.approx(heard_samples(path) / SAMPLE_RATE_HZ, abs=1e-3)
        path.write_bytes(whole[first:-100])  # nothing says that there was more
        assert heard_samples(path) == pytest.approx(2 * SAMPLE_RATE_HZ, rel=0.1)

    def test_the_decoder_says_nothing_of_its_own(
        self, tmp_path: Path, sound: FloatArray, capfd: pytest.CaptureFixture[str]
    ):
        path = tmp_path / "corrupt.mp3"
        soundfile.write(path, sound, SAMPLE_RATE_HZ)
        made = bytearray(path.read_bytes())
        for at in range(len(made) // 3, len(made) // 2, 7):
            made[at] ^= 0xFF
        path.write_bytes(made)
        assert heard_samples(path) > 0
        print("still here", file=sys.stderr)
        assert capfd.readouterr().err == "still here\n"


class TestNames:
    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
    def test_a_name_that_is_not_utf8_is_a_name(self, tmp_path: Path, sound: FloatArray):
        soundfile.write(tmp_path / "a.wav", sound, SAMPLE_RATE_HZ)
        path = tmp_path / os.fsdecode(b"caf\xe9.wav")
        (tmp_path / "a.wav").rename(path)
        assert heard_samples(path) == len(sound)
        assert Recording(path).title == "caf\ufffd"

    def test_raw_samples_are_no_sound_file(self, tmp_path: Path, sound: FloatArray):
        (tmp_path / "call.raw").write_bytes(sound.tobytes())
        assert problem_of(tmp_path / "call.raw") == "recording.not_sound"

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path):
        os.mkfifo(tmp_path / "pipe.wav")
        assert problem_of(tmp_path / "pipe.wav") == "recording.not_sound"

    @pytest.mark.parametrize("name", ["x" * 300 + ".wav", "nul\0.wav"])
    def test_a_name_that_can_not_be(self, tmp_path: Path, name: str):
        assert problem_of(tmp_path / name) == "recording.missing"

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may look everywhere")
    def test_a_folder_that_may_not_be_looked_into(self, tmp_path: Path):
        (tmp_path / "closed").mkdir(mode=0)
        assert problem_of(tmp_path / "closed" / "call.wav") == "recording.not_permitted"


@pytest.mark.parametrize("loud", [1e3, 1e30])
def test_no_value_is_beyond_full_scale(tmp_path: Path, sound: FloatArray, loud: float):
    path = tmp_path / "loud.wav"
    soundfile.write(path, sound * np.float32(loud), SAMPLE_RATE_HZ, subtype="FLOAT")
    engine = Engine(CueSettings())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for block in Recording(path).blocks():
            assert block.agent is not None
            assert np.abs(block.agent).max() <= 1.0
            engine.feed(block)


class TestNoNumbers:
    """Float samples that are no numbers, or beyond what a float holds."""

    @pytest.mark.parametrize("value", [np.nan, np.inf, 1e300])
    def test_a_file_of_nothing_else_is_refused_when_it_is_opened(self, tmp_path: Path, value: float):
        path = tmp_path / "call.wav"
        made = np.full((3 * SAMPLE_RATE_HZ, 2), value)
        made[: SAMPLE_RATE_HZ // 2] = 0.0
        soundfile.write(path, made, SAMPLE_RATE_HZ, subtype="DOUBLE")
        with pytest.raises(EnvironmentProblem, match="no_numbers"):
            Recording(path)

    def test_only_what_is_to_be_heard_counts(self, tmp_path: Path, sound: FloatArray):
        path = tmp_path / "call.wav"
        sound[:, 1] = np.nan
        soundfile.write(path, sound, SAMPLE_RATE_HZ, subtype="FLOAT")
        assert Recording(path).channels
        assert Recording(path, agent_only=True).channels
        with pytest.raises(EnvironmentProblem, match="no_numbers"):
            Recording(path, agent_only=True, swap=True)

    @pytest.mark.parametrize("swap", [False, True])
    @pytest.mark.parametrize("column", [0, 1])
    def test_one_channel_of_nothing_else_is_not_there_and_that_is_said(
        self, tmp_path: Path, sound: FloatArray, column: int, swap: bool
    ):
        path = tmp_path / "call.wav"
        sound[1000:, column], sound[:1000, column] = np.nan, 0.0
        soundfile.write(path, sound, SAMPLE_RATE_HZ, subtype="FLOAT")
        recording = Recording(path, swap=swap)
        lost, other = ("agent", "caller") if (column == 1) is swap else ("caller", "agent")
        blocks = list(recording.blocks())
        assert all(getattr(block, lost) is None and getattr(block, other) is not None for block in blocks)
        assert recording.problem is not None
        assert recording.problem.key == f"recording.no_numbers_of_{lost}"

    def test_silence_is_sound(self, tmp_path: Path, sound: FloatArray):
        path = tmp_path / "call.wav"
        soundfile.write(path, np.zeros_like(sound), SAMPLE_RATE_HZ, subtype="FLOAT")
        assert heard_samples(path) == len(sound)

    def test_scattered_ones_are_heard_as_a_device_gives_them(self, tmp_path: Path, sound: FloatArray):
        path = tmp_path / "call.wav"
        mono = sound[: SAMPLE_RATE_HZ // 50, 0].copy()
        mono[10:14] = np.nan, np.inf, -np.inf, 1e30
        soundfile.write(path, mono, SAMPLE_RATE_HZ, subtype="FLOAT")
        [block] = Recording(path).blocks()
        live = Converter(PcmFormat(SAMPLE_RATE_HZ, 1, SampleType.FLOAT32)).convert(
            Fragment(mono.tobytes(), 0.0, 0)
        )
        assert block.agent is not None
        assert live is not None
        assert block.agent[10:14].tolist() == [0.0, 1.0, -1.0, 1.0]
        assert np.array_equal(block.agent, live.samples)


@pytest.mark.parametrize(
    ("container", "subtype"),
    [("WAV", "GSM610"), ("WAV", "G721_32"), ("AU", "G721_32"), ("WAV", "NMS_ADPCM_32")],
)
def test_formats_without_seeking_are_heard_to_their_end(tmp_path, sound, container, subtype):
    path = tmp_path / "call.sound"
    low = sound[::2, 0]
    soundfile.write(path, low, SAMPLE_RATE_HZ // 2, format=container, subtype=subtype)
    assert heard_samples(path) == pytest.approx(len(sound), abs=SAMPLE_RATE_HZ // 10)


@pytest.mark.parametrize("container", ["RF64", "W64"])
def test_a_long_format_that_breaks_off_is_said_to(tmp_path, sound, container):
    path = tmp_path / "call.sound"
    soundfile.write(path, sound, SAMPLE_RATE_HZ, format=container)
    assert heard_samples(path) == len(sound)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    recording = Recording(path)
    heard = sum(block.n_samples for block in recording.blocks())
    assert recording.missing_s == pytest.approx(3.0 - heard / SAMPLE_RATE_HZ, abs=1e-3)
