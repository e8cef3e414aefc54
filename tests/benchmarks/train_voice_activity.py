"""Makes coach/dsp/voice_activity.npz, the numbers of the speech score, and says what from.

    python -m tests.benchmarks.train_voice_activity [--minutes 400] [--epochs 3]

Trained on sound anyone may use and redistribute numbers made from:

- Debian's Asterisk prompts in five languages, six speakers (asterisk-core-sounds-*-g722, CC BY-SA 3.0);
- the synthetic voices of flite (kal16, awb, rms, slt) and espeak-ng (its output is its user's), reading the
  sentences below;
- noises, babble, key clicks and music made here from random numbers and from those voices.

Nothing of the speech that the benchmark measures with is used. Needs `apt install asterisk-core-sounds-{en,es,
fr,it,ru}-g722 flite espeak-ng` and `pip install av` (to decode G.722). The default takes six minutes.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import soundfile
import soxr

from coach.dsp.channels import HOPS_PER_TICK, TICK_SAMPLES, ChannelMeasures
from coach.dsp.frames import frame_times_s
from coach.dsp.learned import LearnedRule
from coach.dsp.voice_activity import INPUTS, LOOK_AHEAD_HOPS
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray

PROMPTS = Path("/usr/share/asterisk/sounds")
OUT = Path(__file__).parents[2] / "coach" / "dsp" / "voice_activity.npz"
SESSION_S = 30.0
HIDDEN = 48
BATCH = 2048
DROPOUT = 0.35
INPUT_NOISE = np.float32(0.2)
WEIGHT_DECAY = 1e-2
LEARNING_RATE = 2e-3
TruthOf = Callable[[FloatArray], np.ndarray]
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


@dataclass(frozen=True, slots=True)
class Mix:
    """Which noise is added to how many sessions.

    `kinds` is how often each comes: white, coloured, clicks, babble, an office, music, waves, hum.
    """

    kinds: tuple[float, ...]
    noisy_share: float
    snr_db: tuple[float, float]


# More hiss and lower ratios find half of what is missed in white noise at 0 dB, and lose five points of F1
# beside a keyboard and three of a raised voice, which an agent meets every day.
MIX = Mix((0.08, 0.1, 0.3, 0.15, 0.13, 0.12, 0.07, 0.05), 0.65, (-2.0, 35.0))


class Recorder(LearnedRule):
    """Stands in for the score: keeps the inputs."""

    def __init__(self) -> None:
        self.inputs: list[FloatArray] = []

    def feed(self, inputs: FloatArray) -> FloatArray:
        self.inputs.append(inputs)
        return np.zeros(inputs.shape[:2], np.float32)


def power_db(x: FloatArray) -> float:
    return float(10 * np.log10(np.mean(x**2) + 1e-12))


def active_hops(x: FloatArray) -> np.ndarray:
    """Speech hops of a clean clip: within 32 dB of its 95 % level.

    Only the shortest gaps are closed: bridging pauses is the hangover's work, and a score that learned it
    would go on after every last word.
    """
    hop = SAMPLE_RATE_HZ // 100
    n = len(x) // hop
    energy = 10 * np.log10(np.mean(x[: n * hop].reshape(n, hop) ** 2, axis=1) + 1e-12)
    on = energy > np.percentile(energy, 95) - 32
    at = np.flatnonzero(on)
    for a, b in pairwise(at):
        if 1 < b - a < 5:
            on[a:b] = True
    return on


def decode_g722(path: Path) -> FloatArray:
    import av  # noqa: PLC0415  only this script needs it

    with av.open(str(path), format="g722") as opened:
        parts = [frame.to_ndarray().reshape(-1) for frame in opened.decode(audio=0)]
    x = np.concatenate(parts).astype(np.float32)
    return x / (32768.0 if np.abs(x).max() > 2 else 1.0)


def voices(rng: np.random.Generator, folder: Path) -> list[list[FloatArray]]:
    """Clips by voice."""
    found = []
    for speaker in sorted(p for p in PROMPTS.iterdir() if "_" in p.name and p.is_dir() and len(p.name) > 5):
        files = sorted(speaker.rglob("*.g722"))
        chosen = rng.permutation(len(files))[:160]
        clips = [decode_g722(files[i]) for i in chosen if "silence" not in str(files[i])]
        clips = [c for c in clips if len(c) > 0.4 * SAMPLE_RATE_HZ and np.abs(c).max() > 0.02]
        if clips:
            found.append(clips)
    recipes = [["flite", "-voice", v, "-o", "{out}", "-t", "{text}"] for v in ("kal16", "awb", "rms", "slt")]
    for variant in ("en-us+m3", "en-gb+f2", "de+m1", "fr+f4", "en+m7"):
        recipes.append(["espeak-ng", "-v", variant, "-w", "{out}", "{text}"])
    for number, recipe in enumerate(recipes):
        clips = []
        for line, text in enumerate(SENTENCES):
            out = folder / f"{number}-{line}.wav"
            command = [part.format(out=out, text=text) for part in recipe]
            subprocess.run(command, check=True, capture_output=True)
            x, rate = soundfile.read(out, dtype="float32")
            clips.append(soxr.resample(x, rate, SAMPLE_RATE_HZ).astype(np.float32))
        found.append(clips)
    return found


def coloured(rng: np.random.Generator, n: int, slope: float) -> FloatArray:
    """Noise whose level falls by `slope` dB an octave."""
    spectrum = np.fft.rfft(rng.standard_normal(n))
    hz = np.fft.rfftfreq(n, 1 / SAMPLE_RATE_HZ)
    spectrum *= (np.maximum(hz, 40) / 1000) ** (-slope / 6.02)
    return np.fft.irfft(spectrum, n).astype(np.float32)


def clicks(rng: np.random.Generator, n: int) -> FloatArray:
    """Keys, pens, crockery: short damped bursts, in runs, each kind with a colour of its own."""
    x = 10 ** rng.uniform(-5, -1.5) * coloured(rng, n, rng.uniform(0, 6))
    apart_s, spread = rng.uniform(0.05, 0.25), rng.uniform(0.1, 0.6)
    run = rng.uniform(3, 25)
    colour, decay = rng.uniform(-3, 6), rng.uniform(2, 8)
    shortest_s, longest_s = sorted(rng.uniform(0.004, 0.07, 2))
    tonal = rng.random() * 0.8
    body_hz, body = rng.uniform(100, 700), rng.uniform(0, 1.2) * (rng.random() < 0.6)
    ring_s, ring = rng.uniform(0.01, 0.09), 10 ** (rng.uniform(-26, -6) / 20)
    t = rng.uniform(0, 0.5)
    while t < n / SAMPLE_RATE_HZ - 0.3:
        for part in range(1 + (rng.random() < 0.4)):
            length = int(rng.uniform(shortest_s, longest_s) * SAMPLE_RATE_HZ) + 16
            shape = np.exp(-np.arange(length) / (length / decay))
            burst = coloured(rng, length, colour) * shape
            if rng.random() < tonal:
                tone = rng.uniform(200, 5000)
                burst = burst + 0.7 * np.sin(2 * np.pi * tone * np.arange(length) / SAMPLE_RATE_HZ) * shape
            tail = np.arange(int(4 * ring_s * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
            after = coloured(rng, len(tail), colour + 2) * ring
            after = (after + ring * body * np.sin(2 * np.pi * body_hz * tail)) * np.exp(-tail / ring_s)
            if len(after) > len(burst):
                after[: len(burst)] += burst
                burst = after
            at = int((t + part * rng.uniform(0.02, 0.09)) * SAMPLE_RATE_HZ)
            stop = min(n, at + len(burst))
            x[at:stop] += (burst * 10 ** (rng.uniform(-18, 0) / 20)).astype(np.float32)[: stop - at]
        pause = rng.random() < 1 / run
        t += rng.uniform(0.2, 2.5) if pause else apart_s * np.exp(rng.normal(0, spread))
    return x


def music(rng: np.random.Generator, n: int) -> FloatArray:
    """Chords, a melody and some drums."""
    t = np.arange(n) / SAMPLE_RATE_HZ
    x = np.zeros(n)
    beat = rng.uniform(0.25, 0.7)
    root = rng.uniform(80, 220)
    scale = np.array([0, 2, 4, 5, 7, 9, 11, 12]) / 12
    rolloff, vibrato = rng.uniform(0.4, 1.6), rng.uniform(0, 0.006)
    at = 0.0
    while at < t[-1]:
        length = beat * rng.choice([0.5, 1, 1, 2, 4])
        part = slice(int(at * SAMPLE_RATE_HZ), min(n, int((at + length * 1.1) * SAMPLE_RATE_HZ)))
        local = t[part] - at
        notes = [root * 2 ** (rng.choice(scale) + rng.integers(0, 3)) for _ in range(rng.integers(1, 5))]
        envelope = np.minimum(local / 0.02, 1) * np.exp(-local * rng.uniform(0.3, 4))
        for note in notes:
            wobble = 1 + vibrato * np.sin(2 * np.pi * 5.5 * local)
            for k in range(1, 9):
                if k * note < 7500:
                    x[part] += envelope * np.sin(2 * np.pi * k * note * local * wobble) / k**rolloff
        if rng.random() < 0.4:
            hit = rng.standard_normal(len(local)) * np.exp(-local * rng.uniform(15, 60))
            x[part] += hit * rng.uniform(0.2, 1.5)
        at += length
    return x.astype(np.float32)


def babble(rng: np.random.Generator, n: int, pool: list[list[FloatArray]], talkers: int) -> FloatArray:
    x: FloatArray = np.zeros(n, np.float32)
    for _ in range(talkers):
        clips = pool[rng.integers(len(pool))]
        at = -int(rng.uniform(0, 1) * SAMPLE_RATE_HZ)
        while at < n:
            clip = clips[rng.integers(len(clips))]
            clip = clip * 10 ** ((-26 + rng.uniform(-4, 4) - power_db(clip)) / 20)
            a, b = max(at, 0), min(n, at + len(clip))
            if b > a:
                x[a:b] += clip[a - at : b - at]
            at += len(clip) + int(rng.uniform(0, 0.6) * SAMPLE_RATE_HZ)
    return x


def noise(
    rng: np.random.Generator, n: int, pool: list[list[FloatArray]], kinds: tuple[float, ...]
) -> FloatArray:
    kind = rng.choice(8, p=kinds)
    if kind == 0:
        x = coloured(rng, n, 0)
    elif kind == 1:
        x = coloured(rng, n, rng.uniform(2, 9))
    elif kind == 2:
        x = clicks(rng, n)
    elif kind == 3:
        x = babble(rng, n, pool, int(rng.integers(3, 12)))
    elif kind == 4:
        x = clicks(rng, n) + 0.5 * coloured(rng, n, rng.uniform(3, 9)) * rng.uniform(0.05, 0.5)
        x += babble(rng, n, pool, int(rng.integers(2, 8))) * rng.uniform(0.2, 1.5)
    elif kind == 5:
        x = music(rng, n)
    elif kind == 6:
        knots = np.arange(0, n + 8000, 8000)
        slow = np.interp(np.arange(n), knots, rng.uniform(0.1, 1, len(knots)))
        x = coloured(rng, n, rng.uniform(4, 10)) * slow.astype(np.float32)
    else:
        x = coloured(rng, n, 5) * 0.3
        for k in range(1, 12):
            hum = rng.uniform(0, 1) * np.sin(2 * np.pi * 50 * k * np.arange(n) / SAMPLE_RATE_HZ)
            x += hum.astype(np.float32) / k
    return x / np.sqrt(np.mean(x**2) + 1e-12)


def vary(rng: np.random.Generator, clip: FloatArray) -> FloatArray:
    """Another size of speaker, another effort, another room, another line."""
    if rng.random() < 0.7:
        clip = soxr.resample(clip, SAMPLE_RATE_HZ, SAMPLE_RATE_HZ * rng.uniform(0.78, 1.3)).astype(np.float32)
    if rng.random() < 0.5:
        tilt = rng.uniform(-0.5, 0.9)
        clip = clip - tilt * np.concatenate([[0.0], clip[:-1]]).astype(np.float32)
    return clip


def room(rng: np.random.Generator) -> FloatArray | None:
    """The impulse response of a small room, or none."""
    if rng.random() > 0.4:
        return None
    length = int(rng.uniform(0.05, 0.35) * SAMPLE_RATE_HZ)
    tail = rng.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)
    tail *= 10 ** (rng.uniform(-18, -4) / 20) / np.sqrt(np.sum(tail**2))
    tail[0] = 1.0
    return tail.astype(np.float32)


def inside(sound: FloatArray, response: FloatArray | None) -> FloatArray:
    """The sound in that room, its tail included."""
    if response is None:
        return sound
    n = len(sound) + len(response)
    return np.fft.irfft(np.fft.rfft(sound, n) * np.fft.rfft(response, n), n).astype(np.float32)


def line(rng: np.random.Generator, x: FloatArray) -> FloatArray:
    """A telephone line, or none."""
    if rng.random() < 0.35:
        low = soxr.resample(x, SAMPLE_RATE_HZ, 8000)
        spectrum = np.fft.rfft(low)
        hz = np.fft.rfftfreq(len(low), 1 / 8000)
        spectrum *= 1 / (1 + (260 / np.maximum(hz, 1)) ** 8) / (1 + (hz / 3450) ** 16)
        low = np.fft.irfft(spectrum, len(low))
        mu = np.sign(low) * np.log1p(255 * np.minimum(np.abs(low), 1)) / np.log1p(255)
        mu = np.round(mu * 127) / 127
        low = np.sign(mu) * np.expm1(np.abs(mu) * np.log1p(255)) / 255
        x = soxr.resample(low.astype(np.float32), 8000, SAMPLE_RATE_HZ)[: len(x)].astype(np.float32)
    return x


def session(
    rng: np.random.Generator,
    pool: list[list[FloatArray]],
    truth_of: TruthOf = active_hops,
    mix: Mix = MIX,
) -> tuple[FloatArray, np.ndarray]:
    """Half a minute of one microphone and the truth every 10 ms, 0 to 1."""
    n = int(SESSION_S * SAMPLE_RATE_HZ)
    near: FloatArray = np.zeros(n, np.float32)
    truth = np.zeros(n // HOP_SAMPLES, np.float32)
    clips = pool[rng.integers(len(pool))]
    talks = rng.random() < 0.88
    at = int(rng.uniform(0.0, 3.0) * SAMPLE_RATE_HZ)
    contour_db = 0.0
    around = room(rng)
    while talks and at < n:
        clip = inside(vary(rng, clips[rng.integers(len(clips))]), around)
        if rng.random() < 0.15:
            contour_db = rng.choice([0.0, 0.0, 8.0, 16.0, -6.0])
        clip = clip * 10 ** ((-26 + contour_db + rng.uniform(-3, 3) - power_db(clip)) / 20)
        at -= at % HOP_SAMPLES
        stop = min(n, at + len(clip))
        near[at:stop] += clip[: stop - at]
        true = truth_of(clip)[: len(truth) - at // HOP_SAMPLES]
        truth[at // HOP_SAMPLES :][: len(true)] = true
        at = stop + int(rng.choice([rng.uniform(0.1, 0.5), rng.uniform(0.5, 6.0)]) * SAMPLE_RATE_HZ)
    x = line(rng, near)
    level = -26.0
    if rng.random() < 0.06:
        far = babble(rng, n, pool, 1)
        x = x + line(rng, far) * 10 ** (rng.uniform(-46, -24) / 20)
    if rng.random() < mix.noisy_share:
        snr_db = rng.uniform(*mix.snr_db) if talks else rng.uniform(-10, 20)
        x = x + noise(rng, n, pool, mix.kinds) * 10 ** ((level - snr_db) / 20)
    x = x + coloured(rng, n, rng.uniform(0, 6)) * 10 ** (rng.uniform(-78, -60) / 20)
    if rng.random() < 0.2:
        x[int(n * rng.uniform(0.2, 0.8)) :] *= 10 ** (rng.uniform(-12, 12) / 20)
    x = x * 10 ** (rng.uniform(-18, 14) / 20)
    return np.clip(x, -1, 1).astype(np.float32), truth


def describe(
    rows: FloatArray, truths: np.ndarray, late_hops: int = LOOK_AHEAD_HOPS
) -> tuple[FloatArray, np.ndarray]:
    """Two sessions through the real pipeline: inputs (n, INPUTS), labels (n,) of `late_hops` hops before."""
    recorder = Recorder()
    measures = ChannelMeasures(recorder)
    ticks = rows.shape[1] // TICK_SAMPLES
    measures.feed(rows[:, : ticks * TICK_SAMPLES], np.ones((2, ticks), bool))
    inputs = recorder.inputs[0].reshape(ticks, 2, HOPS_PER_TICK, INPUTS).transpose(1, 0, 2, 3)
    times_s = frame_times_s(-late_hops, ticks * HOPS_PER_TICK)
    at = np.clip((times_s * 100).astype(int), 0, truths.shape[1] - 1)
    return inputs.reshape(-1, INPUTS), truths[:, at].reshape(-1)


def train(
    x: FloatArray,
    y: FloatArray,
    epochs: int,
    rng: np.random.Generator,
    hidden_units: int = HIDDEN,
    dropout: float = DROPOUT,
) -> dict[str, FloatArray]:
    """AdamW on the log loss with dropout and noise on the inputs; a tenth is kept apart and its F1 printed.

    Few voices and much capacity learn the voices by heart: without dropout, calls with other speakers lose
    four points of F1 while the kept-apart sessions gain one.
    """
    mean, spread = x[::7].mean(0), x[::7].std(0) + 0.05
    weights: list[FloatArray] = [
        (rng.standard_normal((INPUTS, hidden_units)) / np.sqrt(INPUTS)).astype(np.float32),
        np.zeros(hidden_units, np.float32),
        (rng.standard_normal(hidden_units) / np.sqrt(hidden_units)).astype(np.float32),
        np.zeros((), np.float32),
    ]
    first = [np.zeros_like(w) for w in weights]
    second = [np.zeros_like(w) for w in weights]
    cut = len(x) * 9 // 10
    step, total = 0, epochs * (cut // BATCH)
    for epoch in range(epochs):
        order = rng.permutation(cut)
        for start in range(0, cut - BATCH, BATCH):
            pick = order[start : start + BATCH]
            z = (x[pick] - mean) / spread
            z += INPUT_NOISE * rng.standard_normal(z.shape, np.float32)
            kept = (rng.random((BATCH, hidden_units), np.float32) > dropout) / np.float32(1 - dropout)
            h = np.maximum(z @ weights[0] + weights[1], 0) * kept
            p = 1 / (1 + np.exp(-(h @ weights[2] + weights[3])))
            d = (p - y[pick]).astype(np.float32) / BATCH
            dh = np.outer(d, weights[2]) * (h > 0) * kept
            gradients = [z.T @ dh, dh.sum(0), h.T @ d, d.sum()]
            step += 1
            rate = LEARNING_RATE * 0.5 * (1 + np.cos(np.pi * step / total)) + 1e-5
            for i, g in enumerate(gradients):
                first[i] = 0.9 * first[i] + 0.1 * g
                second[i] = 0.999 * second[i] + 0.001 * g**2
                move = first[i] / (1 - 0.9**step) / (np.sqrt(second[i] / (1 - 0.999**step)) + 1e-8)
                decay = WEIGHT_DECAY * weights[i] if i in (0, 2) else 0.0
                weights[i] = (weights[i] - rate * (move + decay)).astype(np.float32)
        z = (x[cut:] - mean) / spread
        said = np.maximum(z @ weights[0] + weights[1], 0) @ weights[2] + weights[3] > 0
        true = y[cut:] > 0.5
        hits = (said & true).sum()
        f1 = 2 * hits / (2 * hits + (said & ~true).sum() + (~said & true).sum())
        print(f"epoch {epoch + 1}: kept apart: frame F1 {f1:.4f}", flush=True)
    hidden = weights[0] / spread[:, None]
    return {
        "hidden": hidden.astype(np.float16),
        "hidden_bias": (weights[1] - mean @ hidden.astype(np.float16).astype(np.float32)).astype(np.float32),
        "out": weights[2],
        "out_bias": weights[3],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=400.0)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        pool = voices(rng, Path(folder))
    print(len(pool), "voices", [len(p) for p in pool], flush=True)
    xs, ys = [], []
    for _ in range(int(options.minutes * 60 / SESSION_S / 2)):
        pairs = [session(rng, pool) for _ in range(2)]
        x, y = describe(np.stack([p[0] for p in pairs]), np.stack([p[1] for p in pairs]))
        keep = rng.random(len(x)) < 0.5
        xs.append(x[keep].astype(np.float16))
        ys.append(y[keep])
    x, y = np.concatenate(xs).astype(np.float32), np.concatenate(ys).astype(np.float32)
    print(x.shape, "speech", y.mean(), flush=True)
    np.savez(OUT, **train(x, y, options.epochs, rng))
    print(OUT, OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
