"""Two takes of one passage: what is different in the second, measured of each by the same engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from coach.model.baseline import Baseline
from coach.model.problems import Problem
from coach.model.sound import Speaker
from coach.practice.alignment import Alignment, aligned, from_their_start
from coach.practice.piece import Piece, open_piece
from coach.review.figures import LEVEL_DB, PACE_SYLL_PER_S

LEAST_PAUSE_S, MOST_PAUSE_S = 0.25, 4.0
"""A pause within what someone says. Shorter gaps are the closures of consonants (0.25 s: Goldman-Eisler 1968);
longer ones are between two things that are said."""


@dataclass(frozen=True, slots=True)
class TakeFigures:
    """What was measured of one take; None where it could not be. Pauses are those of the speaker."""

    duration_s: float
    pace_syll_per_s: float | None
    pauses: int
    pauses_s: float
    level_db: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Takes:
    """Two takes, and where they say the same. The second was heard with the first one's usual."""

    first: Piece
    second: Piece
    matched: Alignment
    from_start: Alignment


def take_figures(piece: Piece) -> TakeFigures:
    """Return the figures of a take."""
    spans = piece.record.speech.get(Speaker.AGENT, ())
    gaps_s = [after.start_s - before.end_s for before, after in pairwise(spans)]
    pauses_s = [gap_s for gap_s in gaps_s if LEAST_PAUSE_S <= gap_s <= MOST_PAUSE_S]
    summary = piece.record.summary
    return TakeFigures(
        duration_s=piece.duration_s,
        pace_syll_per_s=PACE_SYLL_PER_S.of(summary),
        pauses=len(pauses_s),
        pauses_s=sum(pauses_s),
        level_db=LEVEL_DB.of(summary),
    )


def takes_of(first: Piece, second: Piece) -> Takes:
    """Match two takes of one text."""
    matched = aligned(first.sound, second.sound)
    return Takes(first, second, matched, from_their_start(first.duration_s, second.duration_s))


def open_takes(
    first: Path,
    second: Path,
    *,
    baseline: Baseline | None = None,
    agent_only: bool = False,
    swap: bool = False,
    progress: Callable[[float], None] | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Takes:
    """Read and hear two takes, and match them. What `open_piece` raises, this does."""

    def half(begun: float) -> Callable[[float], None]:
        return lambda share: None if progress is None else progress(begun + share / 2)

    one = open_piece(
        first, baseline=baseline, agent_only=agent_only, swap=swap, progress=half(0.0), go_on=go_on
    )
    other = open_piece(
        second, baseline=one.baseline, agent_only=agent_only, swap=swap, progress=half(0.5), go_on=go_on
    )
    return takes_of(one, other)


def open_shown(
    path: Path,
    second: Path | None = None,
    *,
    baseline: Baseline | None = None,
    agent_only: bool = False,
    swap: bool = False,
    progress: Callable[[float], None] | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Piece | Takes:
    """Read and hear one recording or two takes. What `open_piece` raises, this does."""
    if second is None:
        return open_piece(
            path, baseline=baseline, agent_only=agent_only, swap=swap, progress=progress, go_on=go_on
        )
    return open_takes(
        path, second, baseline=baseline, agent_only=agent_only, swap=swap, progress=progress, go_on=go_on
    )


def problems_of(shown: Piece | Takes) -> tuple[Problem, ...]:
    """Return what is missing of the recordings."""
    pieces = (shown.first, shown.second) if isinstance(shown, Takes) else (shown,)
    return tuple(piece.problem for piece in pieces if piece.problem is not None)
