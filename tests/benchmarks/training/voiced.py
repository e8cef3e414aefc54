"""Fit both sets of weights of coach.dsp.voicing, and print them.

    COACH_SPEECH=FOLDER python -m tests.benchmarks.training.voiced

It is a logistic regression of the laryngograph's voicing on the evidence that `Voicing` weighs, over Bagshaw's
odd-numbered sentences: in some conditions of the benchmark `f0`, and by telephone alone. It prints the errors
of both halves, and needs scipy.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path as File
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from coach.dsp.channels import ROWS, ChannelMeasures
from coach.dsp.f0 import LOOK_AHEAD_HOPS
from coach.dsp.frames import frame_times_s
from coach.dsp.spectrum import BandSpectrum
from coach.dsp.voice_measures import VoiceMeasures
from coach.dsp.voicing import Path, Voicing, VoicingEvidence
from coach.model.sound import TICK_SAMPLES, FloatArray
from tests.benchmarks.accuracy.corpus import active_hops, pitch_files, read_mono
from tests.benchmarks.accuracy.f0 import CONDITIONS, reference_of
from tests.benchmarks.accuracy.options import Half, Options
from tests.benchmarks.accuracy.sounds import TELEPHONE, Condition, Near, recorded
from tests.benchmarks.accuracy.tracking import GROSS_SHARE, REFERENCE_STEP_S
from tests.end_to_end.stretch import speech_folder

FITTED_ON = ("clean", "telephone", "white 10", "babble 20")
# A wrong F0 changes the tone for a second and a half, while a hop without F0 hardly matters. Of 1 to 9 this is
# the least that keeps gross errors of both halves, clean, under 0.7 % of the voiced frames.
GROSS_WEIGHT = 9.0
# By telephone it would leave a fifth of a low voice without F0: there each error weighs alike.
NARROW_GROSS_WEIGHT = 1.0
NARROW = (
    TELEPHONE,
    Condition("telephone, office 10", "office", 10, telephone=True),
    Condition("telephone, bar 10", "crowded-bar", 10, telephone=True),
)
Numbers = npt.NDArray[np.float64]
Frames = tuple[Numbers, Numbers, Numbers]
"""Evidence (frames, WEIGHTS), the F0 in Hz if voiced, and the laryngograph's F0, 0 where unvoiced."""


class _Noting(Voicing):
    """A `Voicing` that keeps the evidence it weighs."""

    noted: Sequence[Numbers] = ()

    def feed(self, path: Path, known: npt.NDArray[np.bool_], heard: VoicingEvidence) -> FloatArray:
        evidence, period_hz = self.weigh(path, heard)
        _Noting.noted = [*np.array(evidence, np.float64), np.where(known, period_hz, np.nan)]
        return period_hz


def frames_of(file: File, options: Options, condition: Condition) -> Frames:
    """Measure one sentence in one condition, at the laryngograph's frames."""
    clean = read_mono(file)
    near = Near(file.stem, file.stem[:2], clean, active_hops(clean))
    sound = recorded(near, condition, options)
    ticks = -(-len(sound) // TICK_SAMPLES)
    samples: FloatArray = np.zeros((ROWS, ticks * TICK_SAMPLES), np.float32)
    samples[0, : len(sound)] = sound
    present = np.array([[True] * ticks, [False] * ticks])
    with patch("coach.dsp.f0.Voicing", _Noting):
        channels = ChannelMeasures().feed(samples, present, BandSpectrum(ROWS).feed(samples))
        VoiceMeasures().feed(samples[0], channels)
    *evidence, period_hz = _Noting.noted
    times_s = frame_times_s(-LOOK_AHEAD_HOPS, len(period_hz))
    true_hz = reference_of(file)
    at = np.searchsorted((times_s[1:] + times_s[:-1]) / 2, np.arange(len(true_hz)) * REFERENCE_STEP_S)
    return np.stack(evidence, axis=1)[at], period_hz[at], true_hz


def together(half: Half, condition: Condition, speech: File) -> Frames:
    """Measure every sentence of a half in one condition."""
    options = Options(speech, half)
    parts = [frames_of(file, options, condition) for file in pitch_files(speech, half)]
    evidence, period_hz, true_hz = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    return evidence, period_hz, true_hz


def right(frames: Frames) -> npt.NDArray[np.bool_]:
    """Return where a frame is voiced with about this F0: nothing is gained by calling a gross error voiced."""
    _, period_hz, true_hz = frames
    return (true_hz > 0.0) & (np.abs(period_hz / np.maximum(true_hz, 1.0) - 1.0) <= GROSS_SHARE)


def fit(frames: Sequence[Frames], gross_weight: float) -> Numbers:
    """Fit the weights, and last the bias, that make the labels most likely; each gross error weighs so much."""
    seen, labels, gross = [], [], []
    for one in frames:
        evidence, period_hz, true_hz = one
        some = np.isfinite(period_hz)
        seen.append(np.column_stack([evidence, np.ones(len(evidence))])[some])
        labels.append(right(one)[some])
        gross.append((true_hz[some] > 0.0) & ~right(one)[some])
    rows = np.concatenate(seen)
    sign = np.where(np.concatenate(labels), -1.0, 1.0)
    counts = np.where(np.concatenate(gross), gross_weight, 1.0)

    def unlikely(weights: Numbers) -> tuple[float, Numbers]:
        wrong = sign * (rows @ weights)
        slope = counts * sign / (1.0 + np.exp(-wrong))
        return float((counts * np.logaddexp(0.0, wrong)).mean()), rows.T @ slope / len(rows)

    found: Numbers = minimize(unlikely, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    return found


def main() -> None:
    speech = speech_folder()
    if speech is None:
        raise SystemExit("no speech folder (set COACH_SPEECH)")
    fitted_on = [one for one in CONDITIONS if one.name in FITTED_ON]
    for name, conditions, gross_weight in (
        ("", fitted_on, GROSS_WEIGHT),
        ("NARROW_", NARROW, NARROW_GROSS_WEIGHT),
    ):
        print_fit(name, conditions, gross_weight, speech)


def print_fit(name: str, conditions: Sequence[Condition], gross_weight: float, speech: File) -> None:
    """Fit one set on the odd sentences, print it, and its errors on both halves."""
    odd = {one.name: together(Half.ODD, one, speech) for one in conditions}
    weights = fit(list(odd.values()), gross_weight)
    said_weights = ", ".join(f"{one:.3g}" for one in weights[:-1])
    print(f"{name}WEIGHTS {said_weights} {name}BIAS {weights[-1]:.3g}")
    even = {one.name: together(Half.EVEN, one, speech) for one in conditions}
    for half, by_condition in (("odd", odd), ("even", even)):
        for condition, frames in by_condition.items():
            evidence, period_hz, true_hz = frames
            said = np.isfinite(period_hz) & (evidence @ weights[:-1] + weights[-1] > 0.0)
            gross = said & (true_hz > 0.0) & ~right(frames)
            wrong = gross | (said != (true_hz > 0.0))
            of_both = 100 * gross.sum() / (said & (true_hz > 0.0)).sum()
            print(f"{half:5}{condition:22}{100 * wrong.mean():6.2f} % of frames, gross{of_both:6.2f} %")


if __name__ == "__main__":
    main()
