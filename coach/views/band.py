"""The band around the baseline and the place of a mark against it: the same on the overlay and in review.

Places are 0 to 1 along a row. The band takes the middle two fifths, which leaves three tenths on either side
for a mark outside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.model.baseline import Baseline

BAND_SPREADS = 2.0
"""Half the width of the band, in spreads of the running values: it holds about 95 of 100 ordinary moments."""
LEVEL_HALF_DB = (2.5, 4.0, 6.0)
F0_HALF_ST = (1.0, 2.0, 3.0)
PACE_HALF_RATIO = (0.08, 0.12, 0.20)
"""The least, the value without a known baseline, and the most.

The least values are about twice the just noticeable differences (level 1 dB, pitch under 0.5 st; tempo 5 %:
Quené 2007). The most keep a restless recording from hiding every change.
"""

BAND_LOW, BAND_HIGH = 0.3, 0.7
END_PLACE = 0.05
"""A mark stays this far from either end of the row."""
BACK_INSIDE = 0.88
"""A mark outside the band counts as inside again at this share of the half band, so that it doesn't flicker
at the edge."""


class MarkState(StrEnum):
    """How a mark is drawn: not at all; as a disc within and under the usual; as a diamond in the attention
    colour over it, which is the side that has a cue; or as hatching."""

    ABSENT = "absent"
    IN_BAND = "usual"
    OVER = "over"
    UNDER = "under"
    NOT_MEASURED = "not_measured"


@dataclass(frozen=True, slots=True)
class Band:
    """Half the width of the band: level in dB, pitch in semitones, pace as a share of the baseline's pace."""

    level_db: float
    f0_st: float
    pace_ratio: float


def band_of(baseline: Baseline | None) -> Band:
    """Return the band of a baseline; without one, the band that suits most voices."""
    if baseline is None:
        return Band(LEVEL_HALF_DB[1], F0_HALF_ST[1], PACE_HALF_RATIO[1])
    pace_spread = (
        baseline.pace_spread_syll_per_s / baseline.pace_syll_per_s if baseline.pace_syll_per_s > 0 else 0.0
    )
    return Band(
        _half(baseline.level_spread_db, LEVEL_HALF_DB),
        _half(baseline.f0_spread_st, F0_HALF_ST),
        _half(pace_spread, PACE_HALF_RATIO),
    )


def place(half_bands: float) -> float:
    """Return the place of a value that is this many half bands from the baseline, `END_PLACE` to 1 -
    `END_PLACE`."""
    return min(1 - END_PLACE, max(END_PLACE, 0.5 + half_bands * (BAND_HIGH - BAND_LOW) / 2))


def state(half_bands: float, before: MarkState) -> MarkState:
    """Return whether a mark is inside or outside the band; near the edge it keeps the state it had."""
    limit = BACK_INSIDE if before in {MarkState.OVER, MarkState.UNDER} else 1.0
    if half_bands > limit:
        return MarkState.OVER
    if half_bands < -limit:
        return MarkState.UNDER
    return MarkState.IN_BAND


def _half(spread: float, limits: tuple[float, float, float]) -> float:
    least, _, most = limits
    return min(most, max(least, BAND_SPREADS * spread))
