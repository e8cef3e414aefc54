"""The voices of the training sound, which anyone may use and may pass on weights made from.

From Debian's packages come the prompts of Asterisk (CC BY-SA 3.0), the letters, syllables and words of KLettres
and KTuberling (GPL-2+), and the characters of Hedgewars (GFDL-1.3), many of whom shout. The synthetic voices of
flite, espeak-ng and Festival read the sentences below. None of these is in the speech that the benchmark
measures with.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import soundfile
import soxr

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.training.truth import level_by_hop_db

Clips = list[FloatArray]

ASTERISK = Path("/usr/share/asterisk/sounds")
KLETTRES = Path("/usr/share/klettres")
KTUBERLING = Path("/usr/share/ktuberling/sounds")
HEDGEWARS = Path("/usr/share/games/hedgewars/Data/Sounds/voices")
FESTIVAL = (
    "kal_diphone", "ked_diphone", "cmu_us_slt_arctic_hts", "lp_diphone", "pc_diphone", "suo_fi_lj_diphone",
    "hy_fi_mv_diphone", "czech_dita", "czech_krb", "czech_machac", "czech_ph",
    "upc_ca_ona_hts",
)  # fmt: skip
FLITE = ("kal16", "awb", "rms", "slt")
ESPEAK = ("en-us+m3", "en-gb+f2", "de+m1", "fr+f4", "en+m7", "pl+f3", "es+m2", "it+f5")
MOST_CLIPS = 160
SHORTEST_S, LONGEST_S = 0.3, 12.0
LOUD_ENOUGH = 0.02
SHORTEST_BYTES = 10_000
# A recording whose quietest moment is less than this below its speech was made in a noisy room, so its energy
# doesn't show where it is speech.
QUIETEST_BELOW_DB = 34.0
SENTENCES = """The parcel was sent on Monday and should be with you by the end of the week.
I will look into that for you now. Could you tell me the number on the letter, please?
Thank you for waiting. I have found the order, and I can see what went wrong.
No, that is not what I was told last time. Nobody called me back!
Let me say that back to you: two boxes arrived, one of them was open, and the lamp is broken.
Yes. Right. I see. Of course. Go on, please. All right then.
We can send a new one today, or give you the money back, whichever you prefer.
It has been three weeks, and every time I call I have to explain the whole story again.
I am sorry about that. Here is what I can do: a technician comes on Thursday between eight and ten.
How much was it? Forty seven euros and ninety cents, paid by card on the twelfth of August.
Please hold the line for a moment while I speak with my colleague in the warehouse.
Why should I pay for something that never worked? I want to speak with your supervisor.""".splitlines()


def voices(rng: np.random.Generator, folder: Path) -> dict[str, Clips]:
    """Read clips at 16 kHz by voice. Synthetic ones are spoken into `folder`."""
    found = {}
    for path in sorted(p for p in ASTERISK.iterdir() if "_" in p.name and p.is_dir() and len(p.name) > 5):
        found[f"asterisk {path.name}"] = _some(rng, path.rglob("*.g722"))
    found["asterisk menardi"] = _some(rng, (ASTERISK / "it").rglob("*.wav"))
    for where in (KLETTRES, KTUBERLING, HEDGEWARS):
        for path in sorted(p for p in where.iterdir() if p.is_dir()):
            found[f"{where.parts[3]} {path.name}"] = _some(rng, path.rglob("*.ogg"))
    for name, command in _synthetic():
        found[name] = list(_spoken(name, command, folder))
    return {name: clips for name, clips in found.items() if len(clips) >= 4}


def _some(rng: np.random.Generator, paths: Iterable[Path]) -> Clips:
    files = sorted(path for path in paths if "silence" not in str(path))
    chosen = [files[i] for i in rng.permutation(len(files))[:MOST_CLIPS]]
    return [clip for clip in map(_read, chosen) if _is_clean(clip)]


def _is_clean(clip: FloatArray) -> bool:
    if not SHORTEST_S < len(clip) / SAMPLE_RATE_HZ < LONGEST_S or np.abs(clip).max() < LOUD_ENOUGH:
        return False
    level_db = level_by_hop_db(clip)
    return bool(level_db.min() < np.percentile(level_db, 95) - QUIETEST_BELOW_DB)


def _read(path: Path) -> FloatArray:
    if path.suffix == ".g722":
        return _decode_g722(path)
    samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    return soxr.resample(samples[:, 0], rate_hz, SAMPLE_RATE_HZ).astype(np.float32)


def _decode_g722(path: Path) -> FloatArray:
    import av  # noqa: PLC0415  only training needs it

    with av.open(str(path), format="g722") as opened:
        parts = [frame.to_ndarray().reshape(-1) for frame in opened.decode(audio=0)]
    x = np.concatenate(parts).astype(np.float32)
    return x / np.float32(32768.0 if np.abs(x).max() > 2 else 1.0)


def _synthetic() -> Iterable[tuple[str, list[str]]]:
    for voice in FLITE:
        yield f"flite {voice}", ["flite", "-voice", voice, "-o", "{out}", "-t", "{text}"]
    for voice in ESPEAK:
        yield f"espeak {voice}", ["espeak-ng", "-v", voice, "-w", "{out}", "{text}"]
    for voice in FESTIVAL:
        yield f"festival {voice}", ["text2wave", "-eval", f"(voice_{voice})", "-o", "{out}", "{file}"]


def _spoken(name: str, command: list[str], folder: Path) -> Iterable[FloatArray]:
    for line, text in enumerate(SENTENCES):
        out, file = folder / f"{name.replace(' ', '-')}-{line}.wav", folder / "line.txt"
        file.write_text(text)
        filled = [part.format(out=out, text=text, file=file) for part in command]
        subprocess.run(filled, check=True, capture_output=True)
        if (
            out.exists() and out.stat().st_size > SHORTEST_BYTES
        ):  # Festival's foreign voices can't say every line
            yield _read(out)
