"""Where things are on a stage, in units. Wider screens have a longer plot, higher ones a higher pace."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from coach.ui.stage.stage_look import UNITS_ACROSS, UNITS_DOWN

MARGIN = 18.0
SCALE_ROOM = 18.0
SIDE_ROOM = 112.0
SIDE_GAP = 12.0
LANE = 9.0
LANE_STEP = 13.0
PACE_BELOW_LANES = 8.0
ROW = 24.0
ROW_GAP = 5.0
CUE = 26.0
CARD = 42.0
MARK = 16.0


@dataclass(frozen=True, slots=True)
class StageLayout:
    """`scale`: pixels in a unit. `rows`: pace, level, pitch. `cards` are as many as there are figures."""

    scale: float
    width: float
    height: float
    duration_s: float
    left: float
    right: float
    clock: QRectF
    lanes: tuple[QRectF, QRectF]
    rows: tuple[QRectF, ...]
    sides: tuple[QRectF, ...]
    cue: QRectF
    marks_top: float
    cards_top: float
    hint: QRectF

    def x(self, at_s: float) -> float:
        """Return where a moment is."""
        share = at_s / self.duration_s if self.duration_s > 0 else 0.0
        return self.left + min(1.0, max(0.0, share)) * (self.right - self.left)

    def moment_s(self, x: float) -> float:
        """Return the moment at a place."""
        share = (x - self.left) / (self.right - self.left)
        return min(1.0, max(0.0, share)) * self.duration_s

    @property
    def plot(self) -> QRectF:
        """Everything the playhead goes through."""
        top = self.lanes[0].top() - 4
        return QRectF(self.left, top, self.right - self.left, self.rows[-1].bottom() + 2 - top)


def stage_layout(
    width_px: float, height_px: float, duration_s: float, *, two_voices: bool, end: bool
) -> StageLayout:
    """Return the places for a window of this size. `end`: of the picture a piece ends on, which has only the
    pace, across the whole width, and its figures below."""
    scale = max(0.1, min(width_px / UNITS_ACROSS, height_px / UNITS_DOWN))
    width, height = width_px / scale, height_px / scale
    left = MARGIN + SCALE_ROOM
    right = width - MARGIN - (0.0 if end else SIDE_ROOM + SIDE_GAP)
    across = right - left
    caller = QRectF(left, 41, across, LANE)
    agent = QRectF(left, 41 + (LANE_STEP if two_voices else 0.0), across, LANE)
    pace_top = agent.bottom() + PACE_BELOW_LANES
    cue = QRectF(MARGIN, height - 11 - CUE, width - 2 * MARGIN, CUE)
    if end:
        hint = QRectF(MARGIN, height - 22, width - 2 * MARGIN, 14)
        cards_top = hint.top() - 6 - CARD
        marks_top = cards_top - 6 - MARK
        rows = (QRectF(left, pace_top, across, marks_top - 5 - pace_top),)
        return StageLayout(
            scale, width, height, duration_s, left, right, QRectF(MARGIN, 9, width - 2 * MARGIN, 26),
            (caller, agent), rows, (), cue, marks_top, cards_top, hint,
        )  # fmt: skip
    f0 = QRectF(left, cue.top() - 8 - ROW, across, ROW)
    level = QRectF(left, f0.top() - ROW_GAP - ROW, across, ROW)
    pace = QRectF(left, pace_top, across, level.top() - 8 - pace_top)
    sides = tuple(QRectF(right + SIDE_GAP, row.top(), SIDE_ROOM, row.height()) for row in (pace, level, f0))
    return StageLayout(
        scale, width, height, duration_s, left, right, QRectF(MARGIN, 9, width - 2 * MARGIN, 26),
        (caller, agent), (pace, level, f0), sides, cue, 0.0, 0.0, QRectF(),
    )  # fmt: skip
