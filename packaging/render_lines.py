"""Render the lines of the recorded callers: `python packaging/render_lines.py`, then look at its table.

Reads `assets/drills/*.toml` and `assets/scenes/*.toml`, and writes one small Opus file for each line, beside
its file of TOML. Needs flite with its voices awb, rms and slt (Debian: `flite`; the voices are free to use, see
assets/licences), and for the check of the words pocketsphinx, whose model comes inside its package. Neither is
needed at run time. With names of files, only those are rendered.

The louder a step, the louder, higher, faster and brighter it is said, as a raised voice is. No line is clipped,
each is within 1 dB of its step's level, and no pause inside it is longer than 0.6 s. What was measured of each
line stands in `packaging/rendered_lines.md`.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import tempfile
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "packaging" / "rendered_lines.md"
RATE_HZ = 16_000
OPUS_LEVEL = 0.93
"""What soundfile maps to about 24 kbit/s of Opus."""
PEAK = 0.89
PAUSE_S = 0.55
"""A longer pause inside a line is shortened to this."""
SPEECH_DB = -45.0
"""Below this the rendered voice pauses: it has no noise of its own."""
EDGE_S = 0.03


@dataclass(frozen=True)
class Step:
    """How loud a step of a caller is: level in dBFS of active speech, and what goes with it."""

    level_db: float
    f0_ratio: float
    stretch: float
    tilt_db: float


STEPS = {
    -3: Step(-33.0, 0.92, 1.16, -3.0),
    -2: Step(-31.0, 0.94, 1.12, -2.0),
    -1: Step(-29.0, 0.97, 1.06, -1.0),
    0: Step(-26.0, 1.0, 1.0, 0.0),
    1: Step(-22.0, 1.12, 0.95, 3.0),
    2: Step(-18.5, 1.22, 0.9, 5.0),
}
F0_HZ = {"awb": 120.0, "rms": 105.0, "slt": 175.0, "kal16": 105.0}


@dataclass
class Line:
    """One line to render."""

    file: str
    sound: Path
    text: str
    voice: str
    step: int


def lines_of(path: Path) -> list[Line]:
    """Return the lines of a drill or a scene."""
    with path.open("rb") as opened:
        table: dict[str, Any] = tomllib.load(opened)
    voice = table.get("voice") or VOICE_OF.get(path.stem, "awb")
    folder = path.parent / path.stem
    found = [
        Line(path.stem, folder / line["sound"], line["text"], voice, line.get("step", 0))
        for line in table.get("line", [])
    ]
    for turn in table.get("turn", []):
        for name, step in STEP_OF.items():
            text = turn.get("loud", turn["say"]) if name == "loud" else turn["say"]
            found.append(Line(path.stem, folder / f"{turn['id']}-{name}.opus", text, voice, step))
    if "still_there" in table:
        found.append(Line(path.stem, folder / "still-there.opus", table["still_there"], voice, 0))
    return found


VOICE_OF = {"the-pause": "slt", "hear-them-out": "awb", "one-breath": "rms"}
STEP_OF = {"low": -2, "even": 0, "loud": 2}


def rendered(line: Line) -> np.ndarray:
    """Return the line at RATE_HZ, at its step's level, without long pauses, not clipped."""
    step = STEPS[line.step]
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "line.wav"
        command = ["flite", "-voice", line.voice, "--setf", f"duration_stretch={step.stretch}"]
        command += ["--setf", f"int_f0_target_mean={F0_HZ[line.voice] * step.f0_ratio:.0f}"]
        subprocess.run([*command, "-t", spoken(line.text), "-o", str(wav)], check=True)
        sound, rate_hz = soundfile.read(wav, dtype="float64")
    sound = soxr.resample(sound, rate_hz, RATE_HZ)
    sound = without_long_pauses(tilted(sound, step.tilt_db))
    return at_level(sound, step.level_db)


def spoken(text: str) -> str:
    """Return the text as the voice should say it."""
    return text.replace("’", "'").replace("“", "").replace("”", "")


def tilted(sound: np.ndarray, tilt_db: float) -> np.ndarray:
    """Raise what is above 1 kHz by so many dB: more vocal effort is brighter."""
    spectrum = np.fft.rfft(sound)
    hz = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
    gain_db = tilt_db * np.clip(np.log2(np.maximum(hz, 1.0) / 500.0), 0.0, 1.0)
    return np.fft.irfft(spectrum * 10 ** (gain_db / 20), len(sound))


def is_speech(sound: np.ndarray) -> np.ndarray:
    """Return for each 10 ms whether there is a voice."""
    hop = RATE_HZ // 100
    frames = sound[: len(sound) // hop * hop].reshape(-1, hop)
    level_db = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-12)
    found: np.ndarray = level_db > max(SPEECH_DB, level_db.max() - 40.0)
    return found


def without_long_pauses(sound: np.ndarray) -> np.ndarray:
    """Cut both ends to the voice, and every pause to PAUSE_S."""
    hop = RATE_HZ // 100
    speech = np.flatnonzero(is_speech(sound))
    edge, most = round(EDGE_S * 100), round(PAUSE_S * 100)
    keep = np.zeros(len(sound) // hop, bool)
    keep[max(0, speech[0] - edge) : speech[-1] + edge + 1] = True
    for one, other in pairwise(speech.tolist()):
        if other - one - 1 > most:
            middle = (one + other) // 2
            cut = other - one - 1 - most
            keep[middle - cut // 2 : middle - cut // 2 + cut] = False
    frames = sound[: len(keep) * hop].reshape(-1, hop)[keep].reshape(-1).copy()
    fade = np.linspace(0, 1, RATE_HZ // 200)
    frames[: len(fade)] *= fade
    frames[-len(fade) :] *= fade[::-1]
    return frames


def active_level_db(sound: np.ndarray) -> float:
    """Return the level of the speech in dBFS, pauses left out."""
    hop = RATE_HZ // 100
    frames = sound[: len(sound) // hop * hop].reshape(-1, hop)[is_speech(sound)]
    return float(10 * np.log10(np.mean(frames**2)))


def at_level(sound: np.ndarray, level_db: float) -> np.ndarray:
    """Bring the speech to this level. Peaks that would clip are rounded off first, and the level is made up."""
    for _ in range(6):
        sound = sound * 10 ** ((level_db - active_level_db(sound)) / 20)
        if np.abs(sound).max() <= PEAK:
            break
        over = np.abs(sound) > 0.7 * PEAK
        sound = np.where(
            over, np.sign(sound) * PEAK * np.tanh(np.abs(sound) / PEAK) / np.tanh(1.0) * 0.95, sound
        )
    return sound


def longest_pause_s(sound: np.ndarray) -> float:
    """Return the longest pause inside the line."""
    speech = np.flatnonzero(is_speech(sound))
    return float((np.diff(speech).max(initial=1) - 1) / 100)


NUMBERS = {
    str(n): w
    for n, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    )
}


def words_of(text: str) -> list[str]:
    """Return the words as the recogniser writes them."""
    return re.findall(r"[a-z']+", text.lower().replace("’", "'"))


def wrong_words(said: list[str], heard: list[str]) -> int:
    """Return the edit distance in words."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


class Recogniser:
    """Counts words that are heard otherwise: pocketsphinx, its own model, told which words may come.

    With its open vocabulary it gets every third word of any voice wrong, which says nothing of a line. So it
    aligns the line's own words against the other lines of the file (a grammar of all of them) and must find it.
    """

    def __init__(self, texts: list[str]) -> None:
        from pocketsphinx import Decoder, get_model_path  # noqa: PLC0415  # only for the check

        model = Path(get_model_path()) / "en-us"
        self._decoder = Decoder(
            hmm=str(model / "en-us"), dict=str(model / "cmudict-en-us.dict"), lm=str(model / "en-us.lm.bin"),
            loglevel="FATAL", samprate=RATE_HZ,
        )  # fmt: skip
        self.unknown = {
            word for text in texts for word in words_of(text) if self._decoder.lookup_word(word) is None
        }

    def hear(self, sound: np.ndarray) -> list[str]:
        """Return what is heard."""
        self._decoder.start_utt()
        louder = sound / np.abs(sound).max() * 0.7
        self._decoder.process_raw((louder * 32_767).astype("<i2").tobytes(), full_utt=True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        return words_of(found.hypstr) if found is not None else []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help="names of files without .toml")
    parser.add_argument("--no-check", action="store_true", help="leave the recogniser out")
    chosen = parser.parse_args()
    if shutil.which("flite") is None:
        raise SystemExit("flite is not installed")
    paths = sorted((ROOT / "assets").glob("drills/*.toml")) + sorted((ROOT / "assets").glob("scenes/*.toml"))
    lines = [line for path in paths for line in lines_of(path) if not chosen.only or path.stem in chosen.only]
    recogniser = None if chosen.no_check else Recogniser([line.text for line in lines])
    rows = []
    for line in lines:
        sound = rendered(line)
        line.sound.parent.mkdir(parents=True, exist_ok=True)
        with soundfile.SoundFile(
            line.sound, "w", RATE_HZ, 1, format="OGG", subtype="OPUS", compression_level=OPUS_LEVEL
        ) as opened:
            opened.write(sound)
        back, _rate = soundfile.read(line.sound, dtype="float64")
        heard = [] if recogniser is None else recogniser.hear(back)
        wrong = wrong_words(words_of(line.text), heard) if recogniser is not None else -1
        off_db = active_level_db(back) - STEPS[line.step].level_db
        peak, pause_s = float(np.abs(back).max()), longest_pause_s(back)
        rows.append((line, len(back) / RATE_HZ, off_db, peak, pause_s, wrong, " ".join(heard)))
        faults = [f"{off_db:+.1f} dB"] * (abs(off_db) > 1.0) + ["clipped"] * (peak >= 1.0)
        faults += [f"pause {pause_s:.2f} s"] * (pause_s > 0.6)
        print(line.file, line.sound.name, f"{len(back) / RATE_HZ:.1f} s", wrong, *faults)
    size = sum(line.sound.stat().st_size for line in lines)
    print(f"{len(lines)} lines, {size / 1e6:.2f} MB")
    if not chosen.only:
        write_table(rows)


def write_table(rows: list[tuple[Line, float, float, float, float, int, str]]) -> None:
    """Write what was measured of each line."""
    text = ["# The recorded callers, line by line", "", (__doc__ or "").split("\n\n")[2].replace("\n", " "), ""]
    text += [
        "| file | sound | s | dB off its step | peak | longest pause, s | words wrong | of |",
        "|" + "---|" * 8,
    ]
    for line, lasts_s, off_db, peak, pause_s, wrong, _heard in rows:
        count = len(words_of(line.text))
        text.append(
            f"| {line.file} | {line.sound.name} | {lasts_s:.1f} | {off_db:+.1f} | {peak:.2f} | {pause_s:.2f} | "
            f"{wrong} | {count} |"
        )
    TABLE.write_text("\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
