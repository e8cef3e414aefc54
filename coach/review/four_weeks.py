"""The agent's own last four weeks before a call: what that call is drawn over. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from coach.model.call import CallSource
from coach.model.call_table import BoolArray, CallTable
from coach.review.figures import (
    F0_HZ,
    LEVEL_DB_OVER_BASELINE,
    PACE_SYLL_PER_S,
    Figure,
    described,
    figure_values,
)
from coach.review.finding import DAY_S

DAYS = 28
LEAST_CALLS = 5
"""A median of fewer calls would move with every one of them. Our own choice."""


@dataclass(frozen=True, slots=True)
class FourWeeks:
    """Medians over the calls that have each figure; None where fewer than `LEAST_CALLS` have it.

    `calls`: how many live calls there were. `f0_st_over_usual`: from the usual of the call that is shown.
    """

    calls: int
    level_db_over_usual: float | None
    f0_st_over_usual: float | None
    pace_syll_per_s: float | None


def four_weeks_before(
    table: CallTable, started_at: datetime, microphone: str, usual_f0_hz: float | None
) -> FourWeeks | None:
    """Return the four weeks before this moment, on this microphone; None where there were too few calls.

    Only live calls count. Levels and pitches of other microphones were compared with another usual.
    `usual_f0_hz`: what the pitch of the call itself is compared with.
    """
    began_s = started_at.astimezone().timestamp()
    wanted = (table.started_utc_s < began_s) & (table.started_utc_s >= began_s - DAYS * DAY_S)
    for place in np.flatnonzero(wanted):
        wanted[place] = table.source[place] is CallSource.LIVE and table.microphone[place] == microphone
    calls = int(wanted.sum())
    if calls < LEAST_CALLS:
        return None
    f0_hz = _median(table, F0_HZ, wanted)
    return FourWeeks(
        calls=calls,
        level_db_over_usual=_median(table, LEVEL_DB_OVER_BASELINE, wanted),
        f0_st_over_usual=(
            None if f0_hz is None or not usual_f0_hz else float(12.0 * np.log2(f0_hz / usual_f0_hz))
        ),
        pace_syll_per_s=_median(table, PACE_SYLL_PER_S, wanted),
    )


def _median(table: CallTable, figure: Figure[float | None], wanted: BoolArray) -> float | None:
    values = figure_values(table, figure.name)[wanted & described(figure, table)]
    values = values[np.isfinite(values)]
    return float(np.median(values)) if values.size >= LEAST_CALLS else None
