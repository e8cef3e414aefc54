"""Fragments pass through the ring and are converted to 16 kHz."""

from __future__ import annotations

import numpy as np
import pytest

from coach.model.sound import SAMPLE_RATE_HZ
from coach.sources.conversion import Converter
from coach.sources.pcm import PcmFormat, SampleType
from coach.sources.ring import Fragment, FragmentRing
from tests.made_sound import voice

PCM = PcmFormat(48_000, 1, SampleType.INT16)


def fill(ring: FragmentRing, value: int, arrived_s: float) -> None:
    slot = ring.slot()
    slot[:] = bytes([value]) * len(slot)
    ring.commit(slot, arrived_s)


def test_fragments_come_out_in_order() -> None:
    ring = FragmentRing(PCM, fragments=3)
    for round_number in range(5):
        for value in (1, 2):
            fill(ring, value, round_number + value / 10)
        taken = ring.take()
        assert [(f.data[0], f.arrived_s) for f in taken] == [(1, round_number + 0.1), (2, round_number + 0.2)]
    assert ring.take() == []


def test_a_full_ring_drops_the_newest_and_counts_it() -> None:
    ring = FragmentRing(PCM, fragments=3)
    for value in range(5):
        fill(ring, value, value)
    assert [f.data[0] for f in ring.take()] == [0, 1, 2]
    fill(ring, 9, 9.0)
    (after,) = ring.take()
    assert after.data[0] == 9
    assert after.lost_frames == 2 * PCM.fragment_frames


def fragments_of(wave: np.ndarray, pcm: PcmFormat) -> list[Fragment]:
    frames = np.repeat(wave[:, None], pcm.channels, axis=1)
    if pcm.sample_type is SampleType.INT16:
        data = (frames * 32_767).astype("<i2").tobytes()
    else:
        data = frames.astype("<f4").tobytes()
    size = pcm.fragment_bytes
    return [
        Fragment(data[at : at + size], (at + size) / pcm.frame_bytes / pcm.rate_hz, 0)
        for at in range(0, len(data) - size + 1, size)
    ]


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize("sample_type", list(SampleType))
def test_any_rate_and_format_becomes_16_khz_mono(rate_hz: int, channels: int, sample_type: SampleType) -> None:
    pcm = PcmFormat(rate_hz, channels, sample_type)
    wave = 0.5 * np.sin(2 * np.pi * 500 * np.arange(2 * rate_hz) / rate_hz)
    converter = Converter(pcm)
    out = [converted for f in fragments_of(wave, pcm) if (converted := converter.convert(f)) is not None]
    samples = np.concatenate([converted.samples for converted in out])
    assert samples.dtype == np.float32
    # The first sample out is the first sample in: nothing is shifted, only held back.
    expected = 0.5 * np.sin(2 * np.pi * 500 * np.arange(len(samples)) / SAMPLE_RATE_HZ)
    inner = slice(1_600, -1_600)
    assert np.abs(samples[inner] - expected[inner]).max() < 0.01
    # `arrived_s` is when the last of them was captured, not when it came out of the resampler.
    total = 0
    for converted in out:
        total += len(converted.samples)
        assert converted.arrived_s == pytest.approx(total / SAMPLE_RATE_HZ, abs=1e-3)


def test_a_loss_is_counted_whole() -> None:
    converter = Converter(PCM)
    pieces = fragments_of(np.zeros(48_000), PCM)
    produced = lost = 0
    for number, piece in enumerate(pieces[:20] + pieces[25:]):
        fragment = Fragment(piece.data, piece.arrived_s, 5 * PCM.fragment_frames if number == 20 else 0)
        converted = converter.convert(fragment)
        if converted is not None:
            lost += converted.lost_samples
            produced += len(converted.samples)
            assert produced + lost == pytest.approx(converted.arrived_s * SAMPLE_RATE_HZ, abs=3)
    assert lost >= 5 * 320


def power_db(sound: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(np.square(sound, dtype=np.float64))))


def mono_of(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    pcm = PcmFormat(SAMPLE_RATE_HZ, 2, SampleType.FLOAT32)
    converter = Converter(pcm)
    data = np.stack([left, right], 1).astype("<f4").tobytes()
    out = []
    for at in range(0, len(data), pcm.fragment_bytes):
        converted = converter.convert(Fragment(data[at : at + pcm.fragment_bytes], 0.0, 0))
        assert converted is not None
        out.append(converted.samples)
    return np.concatenate(out)


class TestTwoChannels:
    VOICE = voice(4.0, 120.0, -30.0, seed=3)
    NOISE = np.random.default_rng(0).normal(0, 1e-3, (2, len(VOICE)))

    @pytest.mark.parametrize("quieter", [1.0, 0.7, 0.5])
    def test_those_out_of_phase_are_heard(self, quieter: float):
        heard = mono_of(self.VOICE + self.NOISE[0], -quieter * self.VOICE + self.NOISE[1])
        assert power_db(heard) == pytest.approx(power_db(self.VOICE), abs=1.0)

    def test_others_are_their_mean(self):
        for right in (self.VOICE, 0.0 * self.VOICE, np.roll(self.VOICE, 8_000), self.NOISE[1]):
            assert np.allclose(mono_of(self.VOICE, right), (self.VOICE + right) / 2, atol=1e-6)

    def test_they_may_be_wired_anew_in_mid_call(self):
        right = np.concatenate([self.VOICE, -self.VOICE, self.VOICE])
        heard = mono_of(np.tile(self.VOICE, 3), right)
        for part in np.split(heard, 3):
            assert power_db(part[16_000:]) == pytest.approx(power_db(self.VOICE[16_000:]), abs=1.0)


def test_nan_becomes_silence() -> None:
    pcm = PcmFormat(16_000, 1, SampleType.FLOAT32)
    frames = np.full(320, np.nan, "<f4")
    frames[0], frames[1] = np.inf, -np.inf
    converted = Converter(pcm).convert(Fragment(frames.tobytes(), 0.0, 0))
    assert converted is not None
    assert converted.samples[0] == 1.0
    assert converted.samples[1] == -1.0
    assert not converted.samples[2:].any()


def test_one_channel_of_an_interface_is_taken_alone() -> None:
    pcm = PcmFormat(SAMPLE_RATE_HZ, 2, SampleType.FLOAT32)
    frames = np.stack((np.full(320, 0.25), np.full(320, -0.5)), axis=1).astype("<f4")
    for channel, value in ((0, 0.25), (1, -0.5), (2, 0.0)):
        converted = Converter(pcm, channel).convert(Fragment(frames.tobytes(), 0.0, 0))
        assert converted is not None
        np.testing.assert_array_equal(converted.samples, np.full(320, value, np.float32))
