"""Make coach/dsp/speech.npz, the weights of the learned rule for speech and voicing.

    COACH_AMBIENCE=FOLDER python -m tests.benchmarks.training \
        [--sessions 40000] [--epochs 12] [--jobs 2] [--seed 7] [--go-on]

With --go-on the weights that are shipped learn from MUSICAL and HARD sessions, instead of new ones.

It is trained on sound that anyone may use, and whose licence allows passing on weights made from it; `voices`
and `noises` name the sources. The truth comes from the energy of clean clips (speech), and from RAPT and
swift-f0 (voicing). None of the speech that the benchmark measures with is used. It takes about two hours on two
cores, and 18 GB of memory. It needs

    apt install asterisk-core-sounds-{en,es,fr,it,ru}-g722 asterisk-prompt-it-menardi-wav klettres-data \
        ktuberling-data hedgewars-data freedroidrpg-data flite espeak-ng festival \
        festvox-{kallpc16k,kdlpc16k,italp16k,itapc16k,suopuhe-lj,suopuhe-mv,us-slt-hts,ca-ona-hts} \
        festvox-czech-{dita,machac,krb,ph} wesnoth-1.16-music supertux-data hyperrogue-music \
        planetblupi-music-ogg pushover-data singularity-music
    git clone https://github.com/rafaelmardojai/blanket    # FOLDER: its data/resources/sounds
    pip install torch av "setuptools<81" pysptk swift-f0

The weights that are shipped were made in several runs, with sessions drawn in parts. The first run had 24000
HARD sessions without passing noises, for 12 epochs. Two runs went on from there, each by itself: one with 8000
HARD sessions as they are now, for 2 epochs, and one with 16000, for 5 epochs. From the second a run went on
with the LISTENING sessions. The weights are the mean of these three results, weighted 2, 1, 2. The voicing head
is the mean of three: that of this mean, that of this mean after STEADY, and that of the last result after
STEADY. From there two runs went on with --go-on, each by itself: one with 2500 MUSICAL and 1700 HARD sessions
for 4 epochs at a rate of 1.5e-3, one with 3500 and 4200 for 5 epochs at 2e-3. What is shipped is the mean of
these two.
"""

from __future__ import annotations

import argparse
import copy
import itertools
import tempfile
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from coach.dsp.channels import ROWS
from coach.dsp.speech_model import QUIET_TICKS, SpeechModel
from coach.model.sound import HOPS_PER_TICK, FloatArray
from tests.benchmarks.training.data import seen
from tests.benchmarks.training.sessions import HARD, LISTENING, MUSICAL, STEADY, Recipe, session
from tests.benchmarks.training.voices import Clips, voices

OUT = Path(__file__).parents[3] / "coach" / "dsp" / "speech.npz"
IN_A_PART = 50
KEPT_APART = 100
LISTENING_SESSIONS = 2400
VOICING_SESSIONS = 3000
STEADY_VOICES = ("asterisk", "ktuberling", "flite", "festival")
# In log odds: the error of half-precision weights is about this.
MOST_APART = 0.02


Drawn = tuple[FloatArray, FloatArray]
# The voices, for the processes that are forked from this one: half a GB is not to be sent to them.
_pool: dict[str, Clips] = {}


def part(seed: int, names: tuple[str, ...], recipe: Recipe) -> tuple[FloatArray, FloatArray]:
    """Make IN_A_PART sessions: half-precision inputs (sessions, ticks, INPUTS) and truth (..., OUTPUTS)."""
    rng = np.random.default_rng(seed)
    pool = [_pool[name] for name in names]
    inputs, truth = [], []
    for _ in range(IN_A_PART // 2):
        for one in seen((session(rng, pool, recipe), session(rng, pool, recipe))):
            inputs.append(one.inputs.astype(np.float16))
            truth.append(one.truth)
    return np.stack(inputs), np.stack(truth)


def _together(parts: Iterable[Drawn]) -> Drawn:
    inputs, truth = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    return inputs, truth


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sessions", type=int, default=40000)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--go-on", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _pool.update(voices(np.random.default_rng(options.seed), Path(folder)))
    for name, clips in _pool.items():
        print(f"{name}: {len(clips)} clips", flush=True)
    everyone = tuple(_pool)
    steady = tuple(name for name in _pool if name.startswith(STEADY_VOICES))
    with ProcessPoolExecutor(options.jobs, get_context("fork")) as processes:
        seeds = itertools.count(1000 * options.seed)

        def drawn(sessions: int, of: tuple[str, ...], recipe: Recipe) -> Drawn:
            some = list(itertools.islice(seeds, sessions // IN_A_PART))
            return _together(processes.map(part, some, itertools.repeat(of), itertools.repeat(recipe)))

        if options.go_on:
            half = options.sessions // 2
            shown = _together([drawn(half, everyone, MUSICAL), drawn(half, everyone, HARD)])
        else:
            shown = drawn(options.sessions, everyone, HARD)
            listening = drawn(LISTENING_SESSIONS, everyone, LISTENING)
            voicing = drawn(VOICING_SESSIONS, steady, STEADY)
    print(shown[0].shape, "speech", shown[1][..., -1].mean(), flush=True)

    from tests.benchmarks.training.net import go_on, mean_of, net_of, train, train_voicing  # noqa: PLC0415  after the processes: torch doesn't fork well

    order = np.random.default_rng(options.seed).permutation(len(shown[0]))
    inputs, truth = (of[order] for of in shown)
    kept_apart = inputs[-KEPT_APART:], truth[-KEPT_APART:]
    shown = inputs[:-KEPT_APART], truth[:-KEPT_APART]
    if options.go_on:
        net = go_on(net_of(np.load(OUT), inputs), *shown, kept_apart, options.seed)
    else:
        net = train(*shown, kept_apart, options.epochs, options.seed)
        net = mean_of([net, go_on(copy.deepcopy(net), *listening, kept_apart, options.seed)])
        net = mean_of([net, train_voicing(copy.deepcopy(net), *voicing, kept_apart, options.seed)])
    np.savez(OUT, **net.numbers())
    print(OUT, OUT.stat().st_size, "bytes")
    some = kept_apart[0][:ROWS].astype(np.float32)
    shipped = SpeechModel(ROWS).feed(np.ascontiguousarray(some.transpose(1, 0, 2)))
    trained = net.say(np.pad(some, ((0, 0), (QUIET_TICKS, 0), (0, 0))))[:, QUIET_TICKS:, :HOPS_PER_TICK]
    apart = np.abs(shipped.speech.transpose(1, 0, 2) - trained)
    print(f"what is shipped is {np.median(apart):.4f} apart from what was trained, {apart.max():.2f} at most")
    if np.median(apart) > MOST_APART:
        raise SystemExit("coach.dsp.speech_model does not compute what was trained")


if __name__ == "__main__":
    main()
