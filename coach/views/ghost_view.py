"""A piece that followed a ghost track: the target behind it, and how near it was."""

from __future__ import annotations

from dataclasses import replace

from coach.practice.ghost_track import GhostTrack, followed
from coach.practice.piece import Piece
from coach.views.live_view import GHOST_JOIN_S
from coach.views.measure_rows import Curve
from coach.views.stage_view import EndFigure, StageView
from coach.views.takes_view import with_other
from coach.views.wording import Words, length


def followed_view(words: Words, view: StageView, piece: Piece, ghost: GhostTrack) -> StageView:
    """Return the stage of a piece with the target behind it."""
    baseline = piece.baseline
    if baseline is None:
        return view
    rows = []
    for row in view.rows:
        time_s, value = ghost.target(row.row.measure, baseline)
        inside = time_s <= view.duration_s
        rows.append(with_other(words, row, Curve(time_s[inside], value[inside], GHOST_JOIN_S)))
    return replace(
        view,
        rows=(rows[0], rows[1], rows[2]),
        other=words.say("ui.ghost.name"),
        end=followed_figures(words, piece, ghost),
        end_title=words.say("ui.ghost.end"),
    )


def followed_figures(words: Words, piece: Piece, ghost: GhostTrack) -> tuple[EndFigure, ...]:
    """Return how a piece followed a target: pace, pauses, level."""
    found = followed(ghost, piece)
    figures = [
        EndFigure(
            words.say("ui.ghost.near", near=length(words, found.near_s), spoken=length(words, found.spoken_s)),
            words.say("ui.ghost.near_of"),
        ),
        EndFigure(
            words.say("ui.ghost.pauses", value=found.pauses_per_min),
            words.say("ui.ghost.pauses_of", value=found.target_pauses_per_min),
        ),
    ]
    if found.level_db is not None:
        value = found.level_db if abs(found.level_db) >= 0.5 else 0.0
        said = words.say("ui.ghost.level", value=value) if value else words.say("ui.stage.level_usual")
        figures.append(EndFigure(said, words.say("ui.ghost.level_of")))
    return tuple(figures)
