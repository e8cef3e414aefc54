"""Recordings whose recorder wrote a wrong length, or joined several into one: what is there is read."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.sources.recording import Recording
from tests.fuzz import rounds

LENGTH_S = 3
ALL_FORMATS = ["WAV", "RF64", "W64", "AIFF", "AU", "CAF", "FLAC", "OGG", "MP3"]
WITH_SIZES = {
    "WAV": (b"data", 4, "<I", 0),
    "RF64": (b"ds64", 16, "<Q", 0),
    "W64": (b"data\xf3\xac", 16, "<Q", 24),
    "AIFF": (b"SSND", 4, ">I", 8),
    "AU": (b".snd", 8, ">I", 0),
    "CAF": (b"data", 4, ">q", 4),
}
"""Where the size of the samples stands after this mark, how it is written and what it counts besides."""


@pytest.fixture
def sound() -> FloatArray:
    """3 s of two tones in a little noise, two channels."""
    at = np.arange(LENGTH_S * SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
    tones = 0.3 * np.stack([np.sin(2 * np.pi * 300 * at), np.sin(2 * np.pi * 500 * at)], 1)
    return np.asarray(tones + 0.01 * np.random.default_rng(3).standard_normal(tones.shape), np.float32)


def written(path: Path, sound: FloatArray, container: str, **options: object) -> bytes:
    soundfile.write(path, sound, SAMPLE_RATE_HZ, format=container, **options)
    return path.read_bytes()


def heard(path: Path) -> tuple[FloatArray, Recording]:
    """The agent's channel, and the recording once it is read."""
    recording = Recording(path)
    blocks = [block.agent for block in recording.blocks() if block.agent is not None]
    return np.concatenate(blocks), recording


def heard_s(path: Path) -> float:
    return len(heard(path)[0]) / SAMPLE_RATE_HZ


def with_size(made: bytes, container: str, n_bytes: int) -> bytes:
    mark, after, how, more = WITH_SIZES[container]
    at = made.index(mark) + after
    return made[:at] + struct.pack(how, n_bytes + more) + made[at + struct.calcsize(how) :]


class TestSizes:
    """Of containers of samples."""

    @pytest.mark.parametrize("container", WITH_SIZES)
    @pytest.mark.parametrize("share", [0.0, 0.31, 0.5])
    def test_what_is_after_a_size_that_is_behind_is_read(self, tmp_path, sound, container, share):
        path = tmp_path / "behind.sound"
        made = written(path, sound, container, subtype="PCM_16")
        path.write_bytes(with_size(made, container, int(share * len(sound)) * 4))
        got, recording = heard(path)
        assert len(got) == pytest.approx(len(sound), abs=2)  # a header's chunk at the end may count as a sample
        assert np.abs(got[: len(sound) - 2] - sound[: len(got) - 2, 0][: len(sound) - 2]).max() < 1e-3
        assert recording.problem is None

    @pytest.mark.parametrize("container", WITH_SIZES)
    @pytest.mark.parametrize("more", [1, 44, 45, 200])
    def test_some_bytes_too_many_are_nothing(self, tmp_path, sound, container, more):
        path = tmp_path / "over.sound"
        made = written(path, sound, container, subtype="PCM_16")
        path.write_bytes(with_size(made, container, len(sound) * 4 + more))
        got, recording = heard(path)
        assert len(got) == len(sound)
        assert (recording.missing_s, recording.problem) == (0.0, None)

    @pytest.mark.parametrize("container", WITH_SIZES)
    def test_what_is_missing_is_said_in_seconds(self, tmp_path, sound, container):
        path = tmp_path / "cut.sound"
        made = written(path, sound, container, subtype="PCM_16")
        path.write_bytes(made[: -2 * SAMPLE_RATE_HZ * 4])
        got, recording = heard(path)
        assert len(got) == pytest.approx(SAMPLE_RATE_HZ, abs=20)
        assert recording.missing_s == pytest.approx(2.0, abs=0.01)
        assert recording.problem is not None
        assert recording.problem.key == "recording.incomplete"

    @pytest.mark.parametrize("container", WITH_SIZES)
    def test_a_second_file_after_the_first_is_read(self, tmp_path, sound, container):
        path = tmp_path / "joined.sound"
        made = written(path, sound, container, subtype="PCM_16")
        path.write_bytes(made + made + made)
        got, recording = heard(path)
        assert len(got) == 3 * len(sound)
        assert recording.duration_s == 3 * LENGTH_S
        assert np.abs(got - np.tile(sound[:, 0], 3)).max() < 1e-3
        assert recording.problem is None

    @pytest.mark.parametrize("subtype", ["ULAW", "ALAW", "FLOAT", "PCM_24", "PCM_U8", "GSM610", "IMA_ADPCM"])
    def test_other_encodings_are_no_different(self, tmp_path, sound, subtype):
        path = tmp_path / "behind.wav"
        made = written(path, sound[:, 0], "WAV", subtype=subtype)
        at = made.index(b"data") + 4
        half = struct.unpack("<I", made[at : at + 4])[0] // 2
        path.write_bytes(with_size(made, "WAV", half))
        assert heard_s(path) == pytest.approx(LENGTH_S, abs=0.07)

    def test_chunks_after_the_samples_are_no_sound(self, tmp_path, sound):
        path = tmp_path / "titles.wav"
        made = written(path, sound, "WAV", subtype="PCM_16")
        for after in (b"LIST\x04\0\0\0INFO", b"id3 \x05\0\0\0abcde\0", b"LIST\xff\0\0\0INFO", bytes(100_000)):
            path.write_bytes(made + after)
            assert len(heard(path)[0]) == len(sound)

    def test_a_joined_part_of_another_rate_is_heard_in_its_own_time(self, tmp_path, sound):
        first = written(tmp_path / "a.wav", sound, "WAV")
        soundfile.write(tmp_path / "b.wav", sound[::2], SAMPLE_RATE_HZ // 2)
        path = tmp_path / "joined.wav"
        path.write_bytes(first + (tmp_path / "b.wav").read_bytes())
        assert heard_s(path) == pytest.approx(2 * LENGTH_S, abs=0.01)

    def test_a_joined_part_of_another_channel_count_is_missing(self, tmp_path, sound):
        first = written(tmp_path / "a.wav", sound, "WAV")
        path = tmp_path / "joined.wav"
        path.write_bytes(first + written(tmp_path / "b.wav", sound[:, 0], "WAV"))
        got, recording = heard(path)
        assert len(got) == len(sound)
        assert recording.missing_s == pytest.approx(LENGTH_S)

    @pytest.mark.skipif(os.name == "nt", reason="the file has a hole, of which no room is taken elsewhere")
    def test_a_size_that_wrapped_at_4_gb_is_not_believed(self, tmp_path, sound):
        path = tmp_path / "long.wav"
        made = written(path, sound, "WAV", subtype="PCM_16")
        long_bytes = (1 << 32) + 4 * SAMPLE_RATE_HZ
        with path.open("r+b") as file:
            file.truncate(44 + long_bytes)
            file.seek(-4, os.SEEK_END)
            file.write(b"\1\2\3\4")
            file.seek(0)
            file.write(with_size(made, "WAV", long_bytes % (1 << 32))[:44])
        assert Recording(path).duration_s == pytest.approx(long_bytes / 4 / SAMPLE_RATE_HZ)


class TestFlac:
    @pytest.fixture
    def made(self, tmp_path: Path, sound: FloatArray) -> bytes:
        return written(tmp_path / "made.flac", sound, "FLAC")

    def test_one_that_says_nothing_or_too_little_is_read_to_its_end(self, tmp_path, sound, made):
        path = tmp_path / "behind.flac"
        for said in (0, 1, len(sound) // 2):
            path.write_bytes(made[:21] + bytes((made[21] & 0xF0,)) + struct.pack(">I", said) + made[26:])
            got, recording = heard(path)
            assert np.abs(got - sound[:, 0]).max() < 1e-3
            assert (recording.duration_s, recording.problem) == (LENGTH_S, None)

    def test_of_one_that_is_cut_off_less_than_a_frame_is_lost(self, tmp_path, sound, made):
        path = tmp_path / "cut.flac"
        path.write_bytes(made[: len(made) // 2])
        got, recording = heard(path)
        assert len(got) > 0.4 * len(sound)
        assert recording.missing_s == pytest.approx(LENGTH_S - len(got) / SAMPLE_RATE_HZ)

    @pytest.mark.parametrize("between", [b"", b"TAG" + bytes(125), b"ID3\x04\0\0\0\0\0\x0a" + bytes(10)])
    def test_all_that_were_joined_are_read(self, tmp_path, sound, made, between):
        path = tmp_path / "joined.flac"
        path.write_bytes(made + between + made)
        got, recording = heard(path)
        assert np.abs(got - np.tile(sound[:, 0], 2)).max() < 1e-3
        assert recording.problem is None

    def test_the_first_of_them_may_be_cut_off(self, tmp_path, sound, made):
        path = tmp_path / "joined.flac"
        path.write_bytes(made[: len(made) // 2] + made)
        got, recording = heard(path)
        assert len(got) > 1.4 * len(sound)
        assert recording.missing_s == pytest.approx(2 * LENGTH_S - len(got) / SAMPLE_RATE_HZ)


class TestOgg:
    @pytest.mark.parametrize("subtype", ["VORBIS", "OPUS"])
    def test_all_that_were_joined_are_read(self, tmp_path, sound, subtype):
        path = tmp_path / "joined.ogg"
        made = written(path, sound, "OGG", subtype=subtype)
        path.write_bytes(made + made)
        got, recording = heard(path)
        assert len(got) == 2 * len(sound)
        assert recording.problem is None

    def test_one_without_its_end_breaks_off(self, tmp_path, sound):
        path = tmp_path / "cut.ogg"
        made = written(path, np.tile(sound, (5, 1)), "OGG")
        path.write_bytes(made[: len(made) * 2 // 3])
        got, recording = heard(path)
        assert len(got) > 2 * len(sound)
        assert recording.problem is not None
        assert recording.problem.key == "recording.without_end"


class TestMp3:
    @pytest.fixture
    def made(self, tmp_path: Path, sound: FloatArray) -> bytes:
        varying = sound * np.linspace(0, 1, len(sound))[:, None] ** 4
        return written(tmp_path / "made.mp3", np.asarray(varying, np.float32), "MP3", bitrate_mode="VARIABLE")

    @pytest.mark.parametrize(
        "between",
        [
            b"",
            b"junk" * 50,
            b"TAG" + bytes(125),
            b"ID3\x04\0\0\0\0\x01\x02" + bytes(130),
            b"APETAGEX" + struct.pack("<4I8x", 2000, 32, 0, 0),
        ],
    )
    def test_all_that_were_joined_are_read(self, tmp_path, sound, made, between):
        path = tmp_path / "joined.mp3"
        path.write_bytes(made + between + made + between)
        got, recording = heard(path)
        assert len(got) == 2 * len(sound)
        assert recording.duration_s == 2 * LENGTH_S
        assert recording.problem is None

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.9, 3.0])
    def test_a_count_that_is_wrong_is_not_believed(self, tmp_path, made, share):
        path = tmp_path / "count.mp3"
        at = made.index(b"Xing") + 8
        [frames] = struct.unpack(">I", made[at : at + 4])
        path.write_bytes(made[:at] + struct.pack(">I", int(frames * share)) + made[at + 4 :])
        got, recording = heard(path)
        assert len(got) / SAMPLE_RATE_HZ == pytest.approx(LENGTH_S, abs=0.1)
        assert recording.problem is None  # its bytes are all there

    def test_one_of_varying_bit_rate_needs_no_count(self, tmp_path, made):
        path = tmp_path / "varying.mp3"
        first = made.index(b"\xff\xf3", 4)
        for titles in (b"", b"ID3\x04\0\0\0\0\x01\x02" + bytes(130)):
            path.write_bytes(titles + made[first:])
            got, recording = heard(path)
            assert len(got) / SAMPLE_RATE_HZ == pytest.approx(LENGTH_S, abs=0.15)
            assert recording.problem is None

    @pytest.mark.parametrize(("byte", "bit"), [(1, 0x08), (2, 0x04), (3, 0xC0), (0, 0x80)])
    def test_one_damaged_header_in_the_middle_costs_that_frame(self, tmp_path, made, byte, bit):
        path = tmp_path / "damaged.mp3"
        damaged = bytearray(made)
        damaged[made.index(made[:2], len(made) // 2) + byte] ^= bit
        path.write_bytes(damaged)
        assert heard_s(path) == pytest.approx(LENGTH_S, abs=0.15)

    def test_one_that_is_cut_off_says_what_is_missing(self, tmp_path, made):
        path = tmp_path / "cut.mp3"
        path.write_bytes(made[: len(made) // 2])
        got, recording = heard(path)
        assert len(got) > SAMPLE_RATE_HZ
        assert recording.missing_s == pytest.approx(LENGTH_S - len(got) / SAMPLE_RATE_HZ, abs=0.15)

    def test_one_in_a_wav_is_read_as_one(self, tmp_path, sound, made):
        path = tmp_path / "mp3.wav"
        chunk = struct.pack(
            "<4sIHHIIHHHHIHHH", b"fmt ", 30, 0x55, 2, SAMPLE_RATE_HZ, 8_000, 1, 0, 12, 1, 2, 576, 1, 1105
        )
        fact = struct.pack("<4sII", b"fact", 4, len(sound) + 3000)
        for extra in (0, 44):
            body = chunk + fact + struct.pack("<4sI", b"data", len(made) + extra) + made
            path.write_bytes(struct.pack("<4sI4s", b"RIFF", 4 + len(body), b"WAVE") + body)
            got, recording = heard(path)
            assert len(got) == len(sound)
            assert recording.problem is None


class TestNoSound:
    """What libsndfile takes for sound by its name alone."""

    @pytest.mark.parametrize("suffix", [".vox", ".gsm", ".au", ".snd"])
    @pytest.mark.parametrize(
        "content",
        [
            "minutes of a meeting\n" * 400,
            "протокол заседания\n" * 400,
            "会议记录。\n" * 400,
            "%PDF-1.7" + "\x01\x9f" * 900,
        ],
    )
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_a_text_is_refused(self, tmp_path, suffix, content, encoding):
        if encoding == "utf-16" and not content.isascii():
            pytest.skip("told from sound in UTF-8 only")
        path = tmp_path / f"minutes{suffix}"
        path.write_bytes(content.encode(encoding))
        if content.startswith("%PDF") and encoding == "utf-16":
            return
        with pytest.raises(EnvironmentProblem, match="not_sound"):
            Recording(path)

    def test_bytes_by_chance_are_no_gsm(self, tmp_path):
        path = tmp_path / "call.gsm"
        path.write_bytes(np.random.default_rng(3).bytes(33 * 300))
        with pytest.raises(EnvironmentProblem, match="not_sound"):
            Recording(path)

    @pytest.mark.parametrize(
        ("suffix", "subtype"), [(".vox", "VOX_ADPCM"), (".gsm", "GSM610"), (".au", "ULAW"), (".snd", "ULAW")]
    )
    @pytest.mark.parametrize("level", [0.0, 1e-3, 1.0])
    def test_what_is_sound_is_heard(self, tmp_path, sound, suffix, subtype, level):
        path = tmp_path / f"call{suffix}"
        soundfile.write(path, level * sound[::2, 0], 8_000, format="RAW", subtype=subtype)
        assert heard_s(path) == pytest.approx(LENGTH_S, abs=0.1)


@pytest.mark.parametrize("container", ALL_FORMATS)
def test_nothing_that_happens_to_a_file_is_more_than_a_problem(tmp_path, sound, container):
    """Cut anywhere, and with bits turned over anywhere, most of all in its headers."""
    path = tmp_path / f"call.{container.lower()}"
    made = written(path, sound, container)
    random = np.random.default_rng(7)
    for _ in range(rounds(20)):
        damaged = bytearray(made[: int(random.integers(0, len(made) + 1))])
        for most in (200, len(damaged)):
            for at in random.integers(0, max(1, min(most, len(damaged))), int(random.integers(0, 4))):
                if damaged:
                    damaged[at] ^= 1 << int(random.integers(8))
        path.write_bytes(damaged)
        try:
            for _ in Recording(path).blocks():
                pass
        except EnvironmentProblem:
            continue
