"""Where the parts of an instrument are, in units from its top left corner."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from coach.views.time_window import TimeWindow
from coach.views.timeline_view import Over, TimelineView

LEFT, RIGHT = 88.0, 136.0
"""The columns of names and scales, and of what is said of the moment."""
COLUMN_GAP = 8.0
NARROW, NARROW_RIGHT = 560.0, 104.0
"""Below this width what is said of the moment has less room: the time axis needs it more."""
NARROWEST = 440.0
"""Below this width there is no such column: the moment is said below the time axis."""
EDGE = 6.0
"""Right of the plot there is room for half a handle and half a mark's edge."""
BELOW = 84.0
"""The room for that: five lines. Ours."""
LANE_HEIGHT = 9.0
ROW_HEIGHT = 88.0
MARK_SIZE = 28.0
NOTE_HEIGHT = 24.0
STRIP_HEIGHT = 36.0
WORDS_HEIGHT = 16.0
AXIS_HEIGHT = 24.0


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Where moments are across the plot, in units."""

    start_s: float
    units_per_s: float

    def x(self, at_s: float) -> float:
        """Return where a moment is, also one that is not in view."""
        return LEFT + (at_s - self.start_s) * self.units_per_s


@dataclass(frozen=True, slots=True)
class PlotLayout:
    """The parts of an instrument of this width. What it does not have has no height.

    `across`: the width of the plot. `words_top`: the line of words over the lanes; `over_tops`: those of what
    was over the usual.
    """

    width: float
    right: float
    across: float
    strip_top: float | None
    words_top: float
    caller_top: float
    agent_top: float
    over_tops: dict[Over, float]
    row_tops: tuple[float, ...]
    cues_top: float | None
    notes_top: float | None
    axis_top: float
    height: float

    @property
    def plot(self) -> QRectF:
        """The plot: everything over the time axis but the strip."""
        return QRectF(LEFT, self.words_top, self.across, self.axis_top + AXIS_HEIGHT - self.words_top)

    @property
    def strip(self) -> QRectF:
        """The strip of the whole call; empty where there is none."""
        return QRectF() if self.strip_top is None else QRectF(LEFT, self.strip_top, self.across, STRIP_HEIGHT)

    @property
    def below(self) -> QRectF:
        """Where a narrow instrument says the moment; empty in others."""
        top = self.axis_top + AXIS_HEIGHT + 8
        return QRectF(0, top, self.width, max(0.0, self.height - top))

    @property
    def beside(self) -> QRectF:
        """The column in which the moment is said."""
        return QRectF(self.width - self.right + COLUMN_GAP, 0, self.right - COLUMN_GAP, self.height)

    def row(self, at: int) -> QRectF:
        """The ground of a measure's row."""
        return QRectF(LEFT, self.row_tops[at], self.across, ROW_HEIGHT)

    def x(self, window: TimeWindow, at_s: float) -> float:
        """Return where a moment is, also one that is not in view."""
        return self.time_scale(window).x(at_s)

    def time_scale(self, window: TimeWindow) -> TimeScale:
        """Return where moments are in this window, for whoever asks for many."""
        return TimeScale(window.start_s, self.across / window.length_s if window.length_s > 0 else 0.0)

    def moment_s(self, window: TimeWindow, x: float) -> float:
        """Return the moment at this place, within the window."""
        part = min(1.0, max(0.0, (x - LEFT) / self.across))
        return window.start_s + part * window.length_s


def in_px(where: QRectF, unit: float) -> QRect:
    """Return the whole pixels that this place, in units, touches."""
    scaled = QRectF(where.left() * unit, where.top() * unit, where.width() * unit, where.height() * unit)
    return scaled.toAlignedRect()


def plot_layout(view: TimelineView, width: float, *, whole: bool) -> PlotLayout:
    """Lay out an instrument. One that is not of a `whole` call has no strip, no cues and no notes."""
    strip_top = 0.0 if whole else None
    words_top = STRIP_HEIGHT + 8 if whole else 0.0
    caller_top = words_top + WORDS_HEIGHT + 6
    agent_top = caller_top + LANE_HEIGHT + 8
    top = agent_top + LANE_HEIGHT + 8
    over_tops = {}
    for over in Over:
        if any(span.over is over for span in view.spans):
            over_tops[over], top = top, top + WORDS_HEIGHT
    top += 4
    row_tops = []
    for _ in view.rows:
        row_tops.append(top)
        top += ROW_HEIGHT + 8
    cues_top = notes_top = None
    if whole:
        cues_top, top = top, top + MARK_SIZE + 4
        notes_top, top = top, top + NOTE_HEIGHT + 4
    below = BELOW if width < NARROWEST else 0.0
    right = RIGHT if width >= NARROW else NARROW_RIGHT if width >= NARROWEST else 0.0
    return PlotLayout(
        width=width,
        right=right,
        across=max(1.0, width - LEFT - max(right, EDGE)),
        strip_top=strip_top,
        words_top=words_top,
        caller_top=caller_top,
        agent_top=agent_top,
        over_tops=over_tops,
        row_tops=tuple(row_tops),
        cues_top=cues_top,
        notes_top=notes_top,
        axis_top=top,
        height=top + AXIS_HEIGHT + below,
    )
