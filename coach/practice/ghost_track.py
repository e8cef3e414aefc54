"""A ghost track: a minute of a trainer's good pacing as a target for others, relative to each one's own usual.

It holds how the trainer's pace, level and pitch went against the trainer's usual, half a second at a time, how
often and how long they paused, how much their pitch moved, and how long they waited before an answer. A trainee
follows it with their own voice: the same share of their own pace, the same decibels from their own level. No
absolute value of the trainer's voice is in it, so there is nothing to imitate.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from coach.model.baseline import Baseline
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Speaker
from coach.plain_file import TooLargeError, read_plain
from coach.practice.piece import Piece
from coach.practice.takes import take_figures
from coach.review.figures import F0_WITHIN_TURNS_ST, MEDIAN_WAIT_S
from coach.whole_file import write_whole

Array: TypeAlias = npt.NDArray[np.float64]

SUFFIX = ".ghost.json"
SCHEMA = 1
STEP_S = 0.5
"""The step of a track. Running values hardly move in less. Ours."""
LEAST_SPEECH_S = 10.0
"""A target of less speech than this says nothing of pacing. Ours."""
MOST_STEPS = 1_200
"""Ten minutes: a drill of one to three, with room."""
MOST_LETTERS = 120
PACE_BAND_RATIO = 0.12
"""Half the width of the band around the pace: that of an ordinary voice (see views.band)."""
_RANGES = {"pace_ratio": (0.3, 3.0), "level_db": (-40.0, 40.0), "f0_st": (-24.0, 24.0)}
_FIGURES = {
    "pauses_per_min": (0.0, 120.0),
    "pause_s": (0.0, 10.0),
    "f0_spread_ratio": (0.0, 10.0),
    "wait_s": (0.0, 10.0),
}


@dataclass(frozen=True, slots=True)
class GhostTrack:
    """The target. The tracks have one value every `STEP_S`, None where the trainer was silent, and one length.

    `pace_ratio`: pace over usual pace. `level_db`, `f0_st`: from the usual. `f0_spread_ratio`: how much the
    pitch moved, over how much it usually does. What was not measured is None.
    """

    name: str
    pace_ratio: tuple[float | None, ...]
    level_db: tuple[float | None, ...]
    f0_st: tuple[float | None, ...]
    pauses_per_min: float
    pause_s: float | None = None
    f0_spread_ratio: float | None = None
    wait_s: float | None = None

    @property
    def duration_s(self) -> float:
        return STEP_S * len(self.pace_ratio)

    def target(self, measure: str, baseline: Baseline) -> tuple[Array, Array]:
        """Return when and what someone with this usual should reach: two arrays of shape (n,).

        Pace is in syllables a second, level in dB and pitch in semitones from the usual.
        """
        values = {"pace": self.pace_ratio, "level": self.level_db, "f0": self.f0_st}[measure]
        factor = baseline.pace_syll_per_s if measure == "pace" else 1.0
        known = [(STEP_S * (at + 0.5), factor * one) for at, one in enumerate(values) if one is not None]
        found = np.array(known, np.float64).reshape(-1, 2)
        return found[:, 0], found[:, 1]

    def pace_at(self, at_s: float, baseline: Baseline) -> float | None:
        """Return the pace to reach at a moment; None where the trainer was silent or it is over."""
        at = int(at_s / STEP_S)
        ratio = self.pace_ratio[at] if 0 <= at < len(self.pace_ratio) else None
        return None if ratio is None else ratio * baseline.pace_syll_per_s


@dataclass(frozen=True, slots=True)
class Followed:
    """How a trainee followed. `near_s` of `spoken_s` their pace was within the band of the target."""

    near_s: float
    spoken_s: float
    pauses_per_min: float
    target_pauses_per_min: float
    level_db: float | None
    """The mean distance from the target's level, in dB; None where it was not measured."""


def ghost_of(piece: Piece, name: str) -> GhostTrack:
    """Make a target of a piece. Raises EnvironmentProblem where no usual is known or too little was said."""
    record, baseline = piece.record, piece.baseline
    spoken_s = sum(span.duration_s for span in record.speech.get(Speaker.AGENT, ()))
    if baseline is None or baseline.pace_syll_per_s <= 0 or spoken_s < LEAST_SPEECH_S:
        raise EnvironmentProblem("ghost.too_little", seconds=round(LEAST_SPEECH_S))
    track = record.track
    steps = min(MOST_STEPS, max(1, math.ceil(record.duration_s / STEP_S)))
    at = np.asarray(track.time_s, np.float64) / STEP_S
    pace = np.asarray(track.agent_pace_syll_per_s, np.float64) / baseline.pace_syll_per_s
    figures = take_figures(piece)
    moves = F0_WITHIN_TURNS_ST.of(record.summary)
    usual_moves = baseline.f0_within_turns_st
    return GhostTrack(
        name=name[:MOST_LETTERS],
        pace_ratio=_stepped(at, pace, steps, *_RANGES["pace_ratio"]),
        level_db=_stepped(at, track.agent_level_db_over_baseline, steps, *_RANGES["level_db"]),
        f0_st=_stepped(at, track.agent_f0_st_over_baseline, steps, *_RANGES["f0_st"]),
        pauses_per_min=60.0 * figures.pauses / max(1.0, record.duration_s),
        pause_s=figures.pauses_s / figures.pauses if figures.pauses else None,
        f0_spread_ratio=moves / usual_moves if moves is not None and usual_moves else None,
        wait_s=MEDIAN_WAIT_S.of(record.summary),
    )


def followed(ghost: GhostTrack, piece: Piece) -> Followed:
    """Return how a piece followed a target, from their common beginning to the end of the shorter."""
    baseline, track = piece.baseline, piece.record.track
    figures = take_figures(piece)
    minutes = max(1.0, piece.record.duration_s) / 60.0
    near_s = spoken_s = 0.0
    distances: list[float] = []
    if baseline is not None:
        time_s = np.asarray(track.time_s, np.float64)
        for (begin_s, end_s), pace, level in zip(
            pairwise(time_s.tolist()),
            track.agent_pace_syll_per_s.tolist(),
            track.agent_level_db_over_baseline.tolist(),
            strict=False,
        ):
            wanted = ghost.pace_at(begin_s, baseline)
            if wanted is not None and math.isfinite(pace):
                spoken_s += end_s - begin_s
                near_s += (end_s - begin_s) * (abs(pace - wanted) <= PACE_BAND_RATIO * wanted)
            at = int(begin_s / STEP_S)
            wanted_db = ghost.level_db[at] if at < len(ghost.level_db) else None
            if wanted_db is not None and math.isfinite(level):
                distances.append(level - wanted_db)
    return Followed(
        near_s=near_s,
        spoken_s=spoken_s,
        pauses_per_min=figures.pauses / minutes,
        target_pauses_per_min=ghost.pauses_per_min,
        level_db=float(np.mean(distances)) if distances else None,
    )


def write_ghost(path: Path, ghost: GhostTrack) -> None:
    """Write a target. Raises EnvironmentProblem where that can't be done."""
    try:
        write_whole(
            path, f"{json.dumps({'schema': SCHEMA, **asdict(ghost)}, indent=1)}\n".encode(), private=False
        )
    except OSError as error:
        raise EnvironmentProblem("ghost.not_written", path=path, error=error.strerror) from error


def read_ghost(path: Path) -> GhostTrack:
    """Read a target that someone else may have made. Raises EnvironmentProblem for anything else."""
    try:
        found = json.loads(read_plain(path))
        if not isinstance(found, dict) or found.pop("schema", None) != SCHEMA:
            raise ValueError(path)
        name = found["name"]
        if not isinstance(name, str) or len(name) > MOST_LETTERS:
            raise ValueError(name)
        tracks = {key: _track(found[key], *limits) for key, limits in _RANGES.items()}
        if len({len(one) for one in tracks.values()}) != 1:
            raise ValueError(path)
        figures = {key: _number(found.get(key), *limits) for key, limits in _FIGURES.items()}
        return GhostTrack(
            name=name,
            pace_ratio=tracks["pace_ratio"],
            level_db=tracks["level_db"],
            f0_st=tracks["f0_st"],
            pauses_per_min=figures["pauses_per_min"] or 0.0,
            pause_s=figures["pause_s"],
            f0_spread_ratio=figures["f0_spread_ratio"],
            wait_s=figures["wait_s"],
        )
    except (OSError, ValueError, KeyError, RecursionError, TooLargeError) as error:
        raise EnvironmentProblem("ghost.not_one", path=path) from error


def _track(found: object, low: float, high: float) -> tuple[float | None, ...]:
    if not isinstance(found, list) or not 0 < len(found) <= MOST_STEPS:
        raise ValueError(found)
    return tuple(_number(one, low, high) for one in found)


def _number(found: object, low: float, high: float) -> float | None:
    if found is None:
        return None
    if isinstance(found, bool) or not isinstance(found, int | float) or not low <= found <= high:
        raise ValueError(found)
    return float(found)


def _stepped(
    at: Array, values: npt.NDArray[np.floating], steps: int, low: float, high: float
) -> tuple[float | None, ...]:
    """Return the median of each step, rounded to a hundredth; None where nothing was measured."""
    step, value = at.astype(np.int64), np.asarray(values, np.float64)
    finite = np.isfinite(value)
    made: list[float | None] = []
    for number in range(steps):
        inside = value[finite & (step == number)]
        made.append(round(float(np.clip(np.median(inside), low, high)), 2) if inside.size else None)
    return tuple(made)
