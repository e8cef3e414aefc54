"""The speech folder's files by voice and by half, as sound at 16 kHz.

Every sound is as a 16-bit file would hold it. Files are assigned to a half by a number: RAVDESS and EMO-DB by
that of the speaker, Bagshaw's sentences by their own (there are only two speakers), recordings in real rooms by
their place in the sorted folder. Of a noise, each half is one half of the recording.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.options import Half

Mask = npt.NDArray[np.bool_]
HOPS_PER_S = SAMPLE_RATE_HZ // HOP_SAMPLES
INT16_SCALE = 32768.0
# Prefixes of RAVDESS file names: modality, channel, manner, intensity. Manners 01 and 02 are ordinary voices;
# 05 and 06 at intensity 02 are strongly raised ones.
PLAIN = ("03-01-01-01", "03-01-02-01", "03-01-02-02")
STRONGLY_RAISED = ("03-01-05-02", "03-01-06-02")
# As in `build_calls.py`: 10 ms hops within 32 dB of the clip's 95 % level are speech; gaps under 0.2 s are
# closed.
ACTIVE_WITHIN_DB = 32.0
CLOSED_GAP_HOPS = 20
SHORTEST_HOPS = 4
FADE_SAMPLES = 160


@dataclass(frozen=True, slots=True)
class VoiceFiles:
    """One speaker's plain sentences. `keeps_level`: the corpus kept their levels relative to each other."""

    name: str
    paths: tuple[Path, ...]
    keeps_level: bool


def seed_of(*parts: object) -> int:
    """Return a number that is the same for the same words, on every machine and in every process."""
    return zlib.crc32("/".join(str(part) for part in parts).encode())


def to_int16(samples: npt.NDArray[np.floating]) -> npt.NDArray[np.int16]:
    """Round and clip to 16 bits."""
    steps = np.round(samples * INT16_SCALE)
    return np.clip(steps, -INT16_SCALE, INT16_SCALE - 1).astype(np.int16)


def as_in_a_file(samples: npt.NDArray[np.floating]) -> FloatArray:
    """Return the samples as a 16-bit file would give them back. Every detector gets them like this."""
    return to_int16(samples).astype(np.float32) / np.float32(INT16_SCALE)


def read_mono(path: Path) -> FloatArray:
    """Read the first channel at 16 kHz, in [-1, 1]."""
    samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    sound: FloatArray = samples[:, 0]
    if rate_hz != SAMPLE_RATE_HZ:
        sound = as_in_a_file(soxr.resample(sound, rate_hz, SAMPLE_RATE_HZ))
    return sound


def power_db(samples: npt.NDArray[np.floating]) -> float:
    """Compute the mean power in dBFS."""
    return float(10.0 * np.log10(np.mean(np.square(samples, dtype=np.float64)) + 1e-12))


def active_hops(clean: FloatArray) -> Mask:
    """Find where a clean clip is speech, every 10 ms, by its energy as in `build_calls.py`. Empty: (0,)."""
    n = len(clean) // HOP_SAMPLES
    heard = np.zeros(n, np.bool_)
    if n == 0:
        return heard
    power = np.mean(np.square(clean[: n * HOP_SAMPLES].reshape(n, HOP_SAMPLES)), axis=1)
    level_db = 10.0 * np.log10(power + 1e-12)
    for first, stop in runs(close_gaps(level_db > np.percentile(level_db, 95) - ACTIVE_WITHIN_DB)):
        if stop - first >= SHORTEST_HOPS:
            heard[first:stop] = True
    return heard


def runs(mask: Mask) -> list[tuple[int, int]]:
    """Return the stretches [first, stop) in which a mask is True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return [(int(first), int(stop)) for first, stop in edges.reshape(-1, 2)]


def close_gaps(mask: Mask) -> Mask:
    """Return the mask with every gap under 0.2 s closed."""
    closed = mask.copy()
    stretches = runs(mask)
    for (_, stop), (first, _) in pairwise(stretches):
        if first - stop < CLOSED_GAP_HOPS:
            closed[stop:first] = True
    return closed


def clip(path: Path) -> FloatArray | None:
    """Cut a sentence out of the silence around it and fade both ends; None where nothing is spoken."""
    sound = read_mono(path)
    stretches = runs(active_hops(sound))
    if not stretches:
        return None
    cut = sound[stretches[0][0] * HOP_SAMPLES : stretches[-1][1] * HOP_SAMPLES].copy()
    fade = np.linspace(0.0, 1.0, min(FADE_SAMPLES, len(cut) // 4), dtype=np.float32)
    cut[: len(fade)] *= fade
    cut[-len(fade) :] *= fade[::-1]
    return cut


@cache
def plain_voices(speech: Path, half: Half) -> tuple[VoiceFiles, ...]:
    """Return the speakers of this half who speak plain sentences close to a microphone."""
    found = []
    for folder in sorted((speech / "raised_voice").iterdir()):
        if half.has(int(folder.name[-2:])):
            paths = tuple(path for path in sorted(folder.glob("*.flac")) if path.name.startswith(PLAIN))
            found.append(VoiceFiles(folder.name, paths, True))
    for name in ("rl", "sb"):
        paths = tuple(path for path in pitch_files(speech, half) if path.name.startswith(name))
        found.append(VoiceFiles(name, paths, True))
    sentences = syllable_files(speech, half)
    for name in sorted({path.name[:2] for path in sentences}):
        found.append(VoiceFiles(f"emo{name}", tuple(p for p in sentences if p.name.startswith(name)), False))
    return tuple(voice for voice in found if voice.paths)


@cache
def clips_of(voice: VoiceFiles, level_db: float) -> tuple[FloatArray, ...]:
    """Return a voice's sentences at this level: on average, or each one where the corpus has no levels."""
    clips = [one for one in map(clip, voice.paths) if one is not None]
    if not voice.keeps_level:
        return tuple(one * np.float32(10 ** ((level_db - power_db(one)) / 20)) for one in clips)
    gain = np.float32(10 ** ((level_db - float(np.mean([power_db(one) for one in clips]))) / 20))
    return tuple(one * gain for one in clips)


def raised_files(speech: Path, half: Half) -> dict[str, tuple[Path, ...]]:
    """Return strongly raised sentences, by speaker."""
    return {
        folder.name: tuple(
            path for path in sorted(folder.glob("*.flac")) if path.name.startswith(STRONGLY_RAISED)
        )
        for folder in sorted((speech / "raised_voice").iterdir())
        if half.has(int(folder.name[-2:]))
    }


def pitch_files(speech: Path, half: Half) -> list[Path]:
    """Return Bagshaw's sentences, by their number."""
    return [
        path for path in sorted((speech / "pitch_reference").glob("*.flac")) if half.has(int(path.stem[2:]))
    ]


def syllable_files(speech: Path, half: Half) -> list[Path]:
    """Return the sentences of EMO-DB that have labels, by speaker (one has none)."""
    paths = sorted((speech / "syllables").glob("*.flac"))
    labelled = [path for path in paths if path.with_suffix(".silb").read_text(errors="ignore").strip()]
    return [path for path in labelled if half.has(int(path.name[:2]))]


def room_files(speech: Path, half: Half) -> list[Path]:
    """Return recordings in real rooms, by their place in the folder, counted from 1."""
    paths = sorted((speech / "speech_activity").glob("*.flac"))
    return [path for number, path in enumerate(paths, 1) if half.has(number)]


def room_truth(path: Path, hops: int) -> Mask:
    """Read the hand labels of such a recording, every 10 ms."""
    mask = np.zeros(hops, np.bool_)
    for line in path.with_suffix(".lab").read_text().splitlines():
        start_s, end_s, label = line.split()
        if label == "V":
            mask[round(float(start_s) * HOPS_PER_S) : round(float(end_s) * HOPS_PER_S)] = True
    return mask


@cache
def hold_music(speech: Path) -> FloatArray:
    """Read the folder's piece of hold music."""
    (path,) = (speech / "hold_music").glob("*.flac")
    return read_mono(path)


@cache
def noise_half(speech: Path, name: str, half: Half) -> FloatArray:
    """Read the noise of a room: the first half of the recording for odd, the second for even."""
    sound = read_mono(speech / "noise" / f"{name}.flac")
    middle = len(sound) // 2
    return {Half.ODD: sound[:middle], Half.EVEN: sound[middle:], Half.ALL: sound}[half]
