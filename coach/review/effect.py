"""Whether cues help this agent: the silent-call trial, which compares calls with cues and silent calls.

Only calls of the trial are compared. They differ by chance alone, while earlier calls may differ in anything. A
call counts for the arm it was drawn into, even where its cues were paused. Rises are counted by the same rules
in both arms, and per hour of the agent's own speech.

The interval of their ratio covers two intervals. One is exact for two Poisson rates (given the sum of both
counts, one is binomial: Clopper and Pearson 1934; Przyborowski and Wilenski 1940), and holds for few rises. The
other is a bootstrap over whole calls (Efron and Tibshirani 1993), and holds where rises come in clusters, many
in a few calls. Nothing is claimed until the interval excludes 1, and until both arms have enough calls. Pure:
the same calls give the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from coach.model.call import CallHeader, CallSource, CallState, TrialArm
from coach.model.sound import FloatArray
from coach.review.figures import AGENT_SPEECH_S, RISE_RECOVERY_S, RISES

CONFIDENCE = 0.95
# Fewer calls than this in either arm are an anecdote: a bootstrap over them has too few outcomes.
LEAST_CALLS = 10
RESAMPLES = 2000
_SEED = 20_260
_BISECTIONS = 60


@dataclass(frozen=True, slots=True)
class Interval:
    """The interval from `low` to `high` at CONFIDENCE. `high` may be infinite."""

    low: float
    high: float

    def excludes(self, value: float) -> bool:
        return not self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Side:
    """One arm of the trial. `rises_per_h` is per hour of the agent's speech; None without speech."""

    calls: int
    speech_h: float
    rises: int
    recovery_s: float | None
    """The median time back into range after a rise; None where no rise was recovered from."""

    @property
    def rises_per_h(self) -> float | None:
        return self.rises / self.speech_h if self.speech_h > 0.0 else None


@dataclass(frozen=True, slots=True)
class Effect:
    """The result of the trial so far.

    `ratio`: rises per hour with cues, divided by those without; None where there were none without. `interval`
    is that of the ratio, `recovery_interval_s` that of the median recovery with cues minus the one without;
    both are None while there are too few calls.
    """

    shown: Side
    silent: Side
    ratio: float | None
    interval: Interval | None
    recovery_interval_s: Interval | None

    @property
    def can_be_told(self) -> bool:
        """Whether the interval excludes that cues make no difference to the number of rises."""
        return self.interval is not None and self.interval.excludes(1.0)

    @property
    def recovery_can_be_told(self) -> bool:
        """Whether the interval excludes that cues make no difference to the time back into range."""
        return self.recovery_interval_s is not None and self.recovery_interval_s.excludes(0.0)


@dataclass(frozen=True, slots=True)
class _Call:
    speech_h: float
    rises: int
    recoveries_s: tuple[float, ...]


def effect_of_cues(calls: Iterable[CallHeader]) -> Effect | None:
    """Compute the result of the trial. None where no call was in it, or none of its calls was measured."""
    drawn: dict[TrialArm, list[_Call]] = {TrialArm.SHOWN: [], TrialArm.SILENT: []}
    for header in calls:
        summary = header.summary
        if header.trial_arm is None or header.source is not CallSource.LIVE or summary is None:
            continue
        if header.state is CallState.RUNNING:
            continue
        rises, speech_s = RISES.of(summary), AGENT_SPEECH_S.of(summary)
        if rises is not None and RISES.is_measured(summary) and speech_s > 0.0:
            drawn[header.trial_arm].append(_Call(speech_s / 3600.0, rises, RISE_RECOVERY_S.of(summary)))
    with_cues, without = drawn[TrialArm.SHOWN], drawn[TrialArm.SILENT]
    if not with_cues and not without:
        return None
    shown, silent = _side(with_cues), _side(without)
    ratio = None
    if shown.rises_per_h is not None and silent.rises_per_h:
        ratio = shown.rises_per_h / silent.rises_per_h
    enough = min(shown.calls, silent.calls) >= LEAST_CALLS
    return Effect(
        shown,
        silent,
        ratio,
        _ratio_interval(with_cues, without) if enough else None,
        _recovery_interval_s(with_cues, without) if enough else None,
    )


def poisson_ratio_interval(
    rises: int, speech_h: float, rises_without: int, speech_without_h: float
) -> Interval:
    """Compute the exact interval of the ratio of two Poisson rates, first to second."""
    both = rises + rises_without
    tail = (1.0 - CONFIDENCE) / 2.0
    low = _share_at(lambda share: 1.0 - _binomial_below(rises, both, share), tail) if rises else 0.0
    high = (
        _share_at(lambda share: 1.0 - _binomial_below(rises + 1, both, share), 1.0 - tail)
        if rises < both
        else 1.0
    )
    exposure = speech_without_h / speech_h
    return Interval(
        low / (1.0 - low) * exposure, high / (1.0 - high) * exposure if high < 1.0 else float("inf")
    )


def _side(calls: Sequence[_Call]) -> Side:
    recoveries = [one for call in calls for one in call.recoveries_s]
    return Side(
        calls=len(calls),
        speech_h=sum(call.speech_h for call in calls),
        rises=sum(call.rises for call in calls),
        recovery_s=float(np.median(recoveries)) if recoveries else None,
    )


def _ratio_interval(with_cues: Sequence[_Call], without: Sequence[_Call]) -> Interval:
    shown, silent = _side(with_cues), _side(without)
    exact = poisson_ratio_interval(shown.rises, shown.speech_h, silent.rises, silent.speech_h)
    rng = np.random.default_rng(_SEED)
    rates, rates_without = _resampled_rates(with_cues, rng), _resampled_rates(without, rng)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = rates / rates_without
    ratios = np.sort(ratios[~np.isnan(ratios)])
    if not len(ratios):
        return exact
    # By rank, because interpolating between a number and infinity gives infinity.
    tail = (1.0 - CONFIDENCE) / 2.0
    low, high = (ratios[round(part * (len(ratios) - 1))] for part in (tail, 1.0 - tail))
    return Interval(min(exact.low, float(low)), max(exact.high, float(high)))


def _resampled_rates(calls: Sequence[_Call], rng: np.random.Generator) -> FloatArray:
    rises = np.array([call.rises for call in calls], np.float64)
    speech_h = np.array([call.speech_h for call in calls])
    picked = rng.integers(0, len(calls), (RESAMPLES, len(calls)))
    return np.asarray(rises[picked].sum(axis=1) / speech_h[picked].sum(axis=1))


def _recovery_interval_s(with_cues: Sequence[_Call], without: Sequence[_Call]) -> Interval | None:
    """The interval of the difference of the medians; None where too few calls of an arm have recoveries."""
    sides = [[call.recoveries_s for call in side if call.recoveries_s] for side in (with_cues, without)]
    if min(map(len, sides)) < LEAST_CALLS:
        return None
    rng = np.random.default_rng(_SEED)
    medians = []
    for side in sides:
        picked = rng.integers(0, len(side), (RESAMPLES, len(side)))
        medians.append([float(np.median(np.concatenate([side[i] for i in one]))) for one in picked])
    differences = np.subtract(medians[0], medians[1])
    tail = (1.0 - CONFIDENCE) / 2.0
    low, high = np.quantile(differences, [tail, 1.0 - tail])
    return Interval(float(low), float(high))


def _share_at(rising: Callable[[float], float], level: float) -> float:
    """Find where a function that rises from 0 to 1 over [0, 1] reaches this level."""
    low, high = 0.0, 1.0
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2.0
        low, high = (middle, high) if rising(middle) < level else (low, middle)
    return (low + high) / 2.0


def _binomial_below(k: int, n: int, share: float) -> float:
    """Compute the probability of fewer than k successes of n."""
    if share <= 0.0:
        return 1.0 if k > 0 else 0.0
    if share >= 1.0:
        return 1.0 if k > n else 0.0
    logs = (
        math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1)
        + i * math.log(share) + (n - i) * math.log1p(-share)
        for i in range(min(k, n + 1))
    )  # fmt: skip
    return min(1.0, math.fsum(math.exp(one) for one in logs))
