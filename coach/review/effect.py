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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.model.call import CallSource, CallState, TrialArm
from coach.model.call_table import CallTable
from coach.review.figures import AGENT_SPEECH_S, RISE_RECOVERY_S, RISES, described, figure_values

CONFIDENCE = 0.95
# Fewer calls than this in either arm are an anecdote: a bootstrap over them has too few outcomes.
LEAST_CALLS = 10
RESAMPLES = 2000
MOST_PICKED = 200_000
"""How many calls are picked at once: ours, some 5 MB however many calls there are."""
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
class _Arm:
    """The measured calls of one arm, oldest first."""

    speech_h: NDArray[np.float64]
    rises: NDArray[np.float64]
    recoveries_s: tuple[tuple[float, ...], ...]


def effect_of_cues(
    table: CallTable, recoveries_of: Callable[[Sequence[int]], Mapping[int, tuple[float, ...]]]
) -> Effect | None:
    """Compute the result of the trial. None where no call was in it, or none of its calls was measured.

    `recoveries_of` gives the times back into range of these calls, by their numbers: the table has only the
    mean of each call's.
    """
    speech_s = np.nan_to_num(figure_values(table, AGENT_SPEECH_S.name).astype(np.float64))
    tells = described(RISES, table) & (speech_s > 0.0)
    tells &= np.fromiter((one is CallSource.LIVE for one in table.source), bool, len(table))
    tells &= np.fromiter((one is not CallState.RUNNING for one in table.state), bool, len(table))
    if not tells.any():
        return None
    rises = figure_values(table, RISES.name).astype(np.float64)
    recovered = tells & ~np.isnan(figure_values(table, RISE_RECOVERY_S.name))

    def arm(which: TrialArm) -> _Arm:
        drawn = np.fromiter((one is which for one in table.trial_arm), bool, len(table))
        places = np.flatnonzero(tells & drawn)
        found = recoveries_of(table.call_id[places[recovered[places]]].tolist())
        numbers = table.call_id[places].tolist()
        return _Arm(
            speech_s[places] / 3600.0, rises[places], tuple(found.get(number, ()) for number in numbers)
        )

    with_cues, without = arm(TrialArm.SHOWN), arm(TrialArm.SILENT)
    shown, silent = _side(with_cues), _side(without)
    if not shown.calls and not silent.calls:
        return None
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


def _side(arm: _Arm) -> Side:
    recoveries = [one for call in arm.recoveries_s for one in call]
    return Side(
        calls=len(arm.rises),
        speech_h=float(arm.speech_h.sum()),
        rises=int(arm.rises.sum()),
        recovery_s=float(np.median(recoveries)) if recoveries else None,
    )


def _ratio_interval(with_cues: _Arm, without: _Arm) -> Interval:
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


def _resampled_rates(arm: _Arm, rng: np.random.Generator) -> NDArray[np.float64]:
    n, rates = len(arm.rises), []
    at_once = max(1, MOST_PICKED // n)
    for at in range(0, RESAMPLES, at_once):
        picked = rng.integers(0, n, (min(at_once, RESAMPLES - at), n))
        rates.append(arm.rises[picked].sum(axis=1) / arm.speech_h[picked].sum(axis=1))
    return np.concatenate(rates)


def _recovery_interval_s(with_cues: _Arm, without: _Arm) -> Interval | None:
    """The interval of the difference of the medians; None where too few calls of an arm have recoveries."""
    sides = [[call for call in arm.recoveries_s if call] for arm in (with_cues, without)]
    if min(map(len, sides)) < LEAST_CALLS:
        return None
    rng = np.random.default_rng(_SEED)
    differences = np.subtract(*(_resampled_medians(side, rng) for side in sides))
    tail = (1.0 - CONFIDENCE) / 2.0
    low, high = np.quantile(differences, [tail, 1.0 - tail])
    return Interval(float(low), float(high))


def _resampled_medians(calls: Sequence[tuple[float, ...]], rng: np.random.Generator) -> NDArray[np.float64]:
    """The median of all times of the calls picked, for each resample."""
    times = np.concatenate([np.asarray(call) for call in calls])
    of_call = np.repeat(np.arange(len(calls)), [len(call) for call in calls])
    order = np.argsort(times, kind="stable")
    times, of_call = times[order], of_call[order]
    medians = np.empty(RESAMPLES)
    for at in range(RESAMPLES):
        picked = np.bincount(rng.integers(0, len(calls), len(calls)), minlength=len(calls))
        below = np.cumsum(picked[of_call])
        low, high = np.searchsorted(below, [(below[-1] - 1) // 2, below[-1] // 2], side="right")
        medians[at] = (times[low] + times[high]) / 2.0
    return medians


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
