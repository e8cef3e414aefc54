"""What is looked at over time: a row for each measure, and its value in every call of a table. Pure.

`better` is set only where the advice for calls says which way is better: let them finish, answer without haste,
listen more than you talk, speak slowly, come back to your usual. Elsewhere a change is said and not judged.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from coach.model.call import CallSource, CallState
from coach.model.call_table import BoolArray, CallTable
from coach.review.figures import (
    AGENT_SHARE,
    FAST_STRETCHES,
    LEVEL_DB_OVER_BASELINE,
    LONGEST_HEARD_OUT_S,
    MEDIAN_WAIT_S,
    PACE_SYLL_PER_S,
    RISE_RECOVERY_S,
    RISES,
    TALK_OVERS_BY_AGENT,
    Figure,
    described,
    figure_values,
)

Values = NDArray[np.float64]
LIVE_ONLY = frozenset({CallSource.LIVE})
IMPORTED_TOO = frozenset({CallSource.LIVE, CallSource.IMPORT})


class Told(StrEnum):
    """What is said of many calls. SHARE: in how many of them it happened at all. MEDIAN: the middle value."""

    SHARE = "share"
    MEDIAN = "median"


class Better(StrEnum):
    """Which way is better by the advice for calls."""

    MORE = "more"
    LESS = "less"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class TrendMeasure:
    """One row. The catalogue has its words under `trend.<name>`.

    `least_difference`: a smaller difference isn't worth a word, whether or not chance explains it; in the unit
    of the figure, or as a share of calls. `step`: to what an aim is rounded, in the same unit.
    """

    name: str
    figure: Figure  # type: ignore[type-arg]  # of whatever value: the table has one number a call
    told: Told
    better: Better
    least_difference: float
    step: float


MEASURES: tuple[TrendMeasure, ...] = (
    TrendMeasure("talk_overs", TALK_OVERS_BY_AGENT, Told.SHARE, Better.LESS, 0.05, 0.1),
    TrendMeasure("wait", MEDIAN_WAIT_S, Told.MEDIAN, Better.MORE, 0.1, 0.1),
    TrendMeasure("heard_out", LONGEST_HEARD_OUT_S, Told.MEDIAN, Better.NEITHER, 3.0, 1.0),
    TrendMeasure("agent_share", AGENT_SHARE, Told.MEDIAN, Better.LESS, 0.03, 0.05),
    TrendMeasure("rises", RISES, Told.SHARE, Better.LESS, 0.05, 0.1),
    TrendMeasure("recovery", RISE_RECOVERY_S, Told.MEDIAN, Better.LESS, 1.0, 1.0),
    TrendMeasure("fast", FAST_STRETCHES, Told.SHARE, Better.LESS, 0.05, 0.1),
    TrendMeasure("pace", PACE_SYLL_PER_S, Told.MEDIAN, Better.NEITHER, 0.2, 0.1),
    TrendMeasure("level", LEVEL_DB_OVER_BASELINE, Told.MEDIAN, Better.NEITHER, 1.0, 1.0),
)
"""Every measure, in the order of the page. The least differences are ours: 1 call in 20; what a listener hardly
notices of a wait (Stivers et al. 2009 give 0.2 s as the whole of an ordinary gap), of pace (5 %, the just
noticeable difference of speech rate: Quené 2007, J. Phonetics 35:353) and of level (1 dB)."""


def values_of(measure: TrendMeasure, table: CallTable) -> Values:
    """Return the measure of each call, shape (n,): NaN where it was not measured for enough of the call.

    For a SHARE it is 1 where it happened, else 0.
    """
    values = figure_values(table, measure.figure.name).astype(np.float64)
    if measure.told is Told.SHARE:
        values = np.where(np.isnan(values), np.nan, (values > 0).astype(np.float64))
    values[~described(measure.figure, table)] = np.nan
    return values


def counting(table: CallTable, sources: Collection[CallSource] = LIVE_ONLY) -> BoolArray:
    """Return which calls count: those of these sources that are complete. Replays and samples never do."""
    wanted = frozenset(sources) & IMPORTED_TOO
    found: BoolArray = _among(table.source, wanted) & _among(table.state, {CallState.COMPLETE})
    return found


def _among(values: Sequence[StrEnum], wanted: Collection[StrEnum]) -> BoolArray:
    """Return which values are among the wanted. Members of an enum are compared by identity: the hash of one
    takes ten times as long."""
    found: BoolArray = np.isin(np.fromiter(map(id, values), np.int64, len(values)), [id(one) for one in wanted])
    return found
