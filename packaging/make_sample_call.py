"""Make the sample call: `python packaging/make_sample_call.py`, with Debian's `flite` installed.

It reads assets/sample/sample_call.toml, has two free synthetic voices speak it, and writes sample_call.flac
(agent left, caller right, 16 kHz). Nothing is random: the same text and the same flite give the same file. It
prints the turns and the figures of the rise, and fails where the call lacks something that it is meant to show.

A raised voice is made from the ordinary one in the way people raise theirs: 3 semitones higher (resampled, with
the spectral envelope restored so that the vocal tract keeps its size), with a flatter spectrum (more energy
above 1 kHz: Traunmueller and Eriksson 2000, J. Acoust. Soc. Am. 107, 3438), and 9 dB louder in all.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import tomllib
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

FloatArray = npt.NDArray[np.float64]

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "sample"
RATE_HZ = 16_000
VOICES = {"agent": "rms", "caller": "slt"}
LEVEL_DBFS = {"agent": -31.0, "caller": -28.0}  # active speech level of the ordinary voice
NOISE_DBFS = {"agent": -73.0, "caller": -76.0}
RAISED_DB = 9.0
RAISED_ST = 3.0
RAISED_ABOVE_1_KHZ_DB = 6.0
TELEPHONE_HZ = (300.0, 3400.0)
BITS_KEPT = 14  # of 16: FLAC stores the zero bits for free, and the noise covers the difference
TAIL_S = 1.5


class Said(NamedTuple):
    """One turn and its place in the call."""

    speaker: str
    start_s: float
    end_s: float
    raised: bool
    inside: bool


def say(voice: str, text: str, stretch: float) -> FloatArray:
    """Have a voice of flite speak this text. Returns (n,) samples at RATE_HZ, without silence around them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "said.wav")
        stretched = ["--setf", f"duration_stretch={stretch}"]
        subprocess.run(["flite", "-voice", voice, *stretched, "-t", text, str(file)], check=True)
        samples, rate_hz = soundfile.read(file, dtype="float64")
    if rate_hz != RATE_HZ:
        samples = soxr.resample(samples, rate_hz, RATE_HZ, "VHQ")
    loud = np.flatnonzero(np.abs(samples) > 0.01 * np.max(np.abs(samples)))
    return np.asarray(samples[loud[0] : loud[-1] + 1])


def active_level_dbfs(samples: FloatArray) -> float:
    """Compute the mean power of the 20 ms frames within 25 dB of the loudest, in dBFS."""
    frames = samples[: len(samples) // 320 * 320].reshape(-1, 320)
    power = np.mean(frames**2, axis=1)
    return float(10 * np.log10(np.mean(power[power > np.max(power) / 10**2.5])))


def at_level(samples: FloatArray, level_dbfs: float) -> FloatArray:
    """Bring the samples to this active level."""
    return samples * 10 ** ((level_dbfs - active_level_dbfs(samples)) / 20)


def raised(samples: FloatArray) -> FloatArray:
    """Raise the voice, which shortens it by the ratio of the pitches (see the module's docstring)."""
    ratio = 2 ** (RAISED_ST / 12)
    higher = soxr.resample(samples, RATE_HZ * ratio, RATE_HZ, "VHQ")
    size, hop = 512, 128
    window = np.hanning(size + 1)[:size]
    padded = np.concatenate([np.zeros(size), higher, np.zeros(size)])
    out = np.zeros_like(padded)
    weight = np.zeros_like(padded)
    bins = np.arange(size // 2 + 1)
    hz = bins * RATE_HZ / size
    shelf_db = RAISED_ABOVE_1_KHZ_DB * np.clip((np.log2(np.maximum(hz, 1) / 1000) + 0.5), 0, 1)
    for start in range(0, len(padded) - size, hop):
        spectrum = np.fft.rfft(padded[start : start + size] * window)
        log_envelope = envelope(np.abs(spectrum))
        # Resampling moved the envelope from f to f * ratio, so the one that belongs at f is read there.
        wanted = np.interp(np.minimum(bins * ratio, bins[-1]), bins, log_envelope)
        gain = np.exp(np.clip(wanted - log_envelope, -2.3, 2.3)) * 10 ** (shelf_db / 20)
        out[start : start + size] += np.fft.irfft(spectrum * gain) * window
        weight[start : start + size] += window**2
    return (out / np.maximum(weight, 1e-3))[size : size + len(higher)]


def envelope(magnitude: FloatArray) -> FloatArray:
    """Compute the smooth envelope of a spectrum (natural log) from its first cepstral coefficients."""
    cepstrum = np.fft.irfft(np.log(magnitude + 1e-6))
    cepstrum[40:-39] = 0.0  # 2.5 ms: below every pitch period, so harmonics are smoothed over
    return np.asarray(np.fft.rfft(cepstrum).real)


def in_band(samples: FloatArray, low_hz: float, high_hz: float) -> FloatArray:
    """Keep what lies between two frequencies; the slopes are an octave wide below, a fifth of one above."""
    spectrum = np.fft.rfft(samples)
    hz = np.fft.rfftfreq(len(samples), 1 / RATE_HZ)
    rise = np.clip(np.log2(np.maximum(hz, 1) / (low_hz / 2)), 0, 1)
    fall = np.clip(np.log2(high_hz * 1.15 / np.maximum(hz, 1)) / np.log2(1.15), 0, 1)
    return np.asarray(np.fft.irfft(spectrum * rise * fall, len(samples)))


def room(n: int, level_dbfs: float, seed: int) -> FloatArray:
    """Make faint steady noise that falls by 3 dB an octave, like that of rooms."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).normal(size=n))
    hz = np.fft.rfftfreq(n, 1 / RATE_HZ)
    noise = np.fft.irfft(spectrum / np.sqrt(np.maximum(hz, 60.0)), n)
    return np.asarray(noise * 10 ** (level_dbfs / 20) / np.sqrt(np.mean(noise**2)))


def build(turns: list[dict[str, object]]) -> tuple[dict[str, FloatArray], list[Said]]:
    """Build both channels, without noise, and return them with the place of each turn."""
    placed: list[tuple[str, int, FloatArray]] = []
    said: list[Said] = []
    end = 0
    main_start = 0
    for turn in turns:
        speaker = str(turn["speaker"])
        is_raised = bool(turn.get("raised", False))
        # Resampling shortens a raised voice, so it is spoken more slowly by as much.
        stretch = 2 ** (RAISED_ST / 12) if is_raised else 1.0
        samples = say(VOICES[speaker], str(turn["text"]), stretch)
        if is_raised:
            samples = raised(samples)
        samples = at_level(samples, LEVEL_DBFS[speaker] + (RAISED_DB if is_raised else 0.0))
        inside = "inside_s" in turn
        if inside:
            start = main_start + int(float(str(turn["inside_s"])) * RATE_HZ)
        else:
            start = main_start = end + int(float(str(turn["gap_s"])) * RATE_HZ)
            end = start + len(samples)
        placed.append((speaker, start, samples))
        last = (start + len(samples)) / RATE_HZ
        said.append(Said(speaker, start / RATE_HZ, last, is_raised, inside))
    n = end + int(TAIL_S * RATE_HZ)
    channels = {speaker: np.zeros(n) for speaker in VOICES}
    for speaker, start, samples in placed:
        channels[speaker][start : start + len(samples)] += samples
    return channels, said


def median_f0_hz(samples: FloatArray) -> float:
    """Compute the median pitch of the voiced frames, by autocorrelation of 40 ms at 70 to 300 Hz."""
    found = []
    for start in range(0, len(samples) - 640, 320):
        frame = samples[start : start + 640] * np.hanning(640)
        auto = np.fft.irfft(np.abs(np.fft.rfft(frame, 2048)) ** 2)
        lag = 53 + int(np.argmax(auto[53:229]))
        if auto[lag] > 0.45 * auto[0] > 0:
            found.append(RATE_HZ / lag)
    return float(np.median(found))


def balance_db(samples: FloatArray) -> float:
    """Compute the energy above 1 kHz against the energy below it, in dB."""
    power = np.abs(np.fft.rfft(samples)) ** 2
    cut = int(1000 / RATE_HZ * len(samples))
    return float(10 * np.log10(np.sum(power[cut:]) / np.sum(power[:cut])))


def check(agent: FloatArray, said: list[Said]) -> None:
    """Print what was made. Raises SystemExit where the call lacks something that it is meant to show."""

    def of(turn: Said) -> FloatArray:
        return agent[int(turn.start_s * RATE_HZ) : int(turn.end_s * RATE_HZ)]

    for turn in said:
        kind = ("raised " if turn.raised else "") + ("inside " if turn.inside else "")
        print(f"{turn.start_s:6.1f} - {turn.end_s:6.1f} s  {turn.speaker} {kind}")
    rise = next(turn for turn in said if turn.raised)
    mine = [turn for turn in said if turn.speaker == "agent"]
    before = [turn for turn in mine if turn.end_s <= rise.start_s]
    ordinary, loud = np.concatenate([of(turn) for turn in before]), of(rise)
    over = {
        "level_db": active_level_dbfs(loud) - active_level_dbfs(ordinary),
        "f0_st": 12 * np.log2(median_f0_hz(loud) / median_f0_hz(ordinary)),
        "balance_db": balance_db(loud) - balance_db(ordinary),
    }
    longest = max(turn.end_s - turn.start_s for turn in mine)
    talk_over = max(turn.end_s - turn.start_s for turn in mine if turn.inside)
    heard = max(turn.end_s - turn.start_s for turn in said if turn.speaker == "caller")
    print({name: round(float(value), 1) for name, value in over.items()})
    print(f"ordinary before the rise {len(ordinary) / RATE_HZ:.0f} s, longest agent turn {longest:.0f} s,")
    print(f"talk-over {talk_over:.1f} s, longest caller turn {heard:.0f} s")
    wanted = {
        "a rise": over["level_db"] > 8 and over["f0_st"] > 2 and over["balance_db"] > 2,
        "30 s of ordinary speech first": len(ordinary) > 30 * RATE_HZ,
        "a long turn": longest > 47,
        "a talk-over": talk_over > 2.5,
        "good listening": heard > 22,
    }
    lacking = [name for name, there in wanted.items() if not there]
    if lacking:
        raise SystemExit(f"The call lacks {', '.join(lacking)}.")


def main() -> None:
    """Make the sample call."""
    if shutil.which("flite") is None:
        raise SystemExit("flite is not installed. On Debian and Ubuntu: sudo apt-get install flite")
    with (FOLDER / "sample_call.toml").open("rb") as opened:
        channels, said = build(tomllib.load(opened)["turn"])
    channels["caller"] = in_band(channels["caller"], *TELEPHONE_HZ)
    check(channels["agent"], said)
    n = len(channels["agent"])
    channels["agent"] += room(n, NOISE_DBFS["agent"], seed=1)
    channels["caller"] += in_band(room(n, NOISE_DBFS["caller"], seed=2), *TELEPHONE_HZ)
    both = np.stack([channels["agent"], channels["caller"]], axis=1)
    step = 2 ** (16 - BITS_KEPT)
    quantised = np.round(both * 32768 / step) * step
    if np.max(np.abs(quantised)) >= 32768 - step:
        raise SystemExit("The call clips. Lower LEVEL_DBFS.")
    file = FOLDER / "sample_call.flac"
    soundfile.write(file, quantised.astype(np.int16), RATE_HZ, subtype="PCM_16", compression_level=1.0)
    peak_dbfs = 20 * np.log10(np.max(np.abs(quantised)) / 32768)
    print(f"{file.name}: {n / RATE_HZ:.1f} s, {file.stat().st_size / 1e6:.2f} MB, peak {peak_dbfs:.1f} dBFS")


if __name__ == "__main__":
    main()
