"""The overlay as one line: listening mark, time, two lanes, and beside them the cue.

Painted in units, from the top left corner of the line. What must be seen without a cue (`OverlayView.notice`)
stands where a cue would.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from coach.ui.kit.theme import CUE, SMALL, Look
from coach.ui.overlay.face import KEPT_SOUND, paint_cue, paint_lane, paint_listening, put_text
from coach.views.overlay_view import OverlayView

LINE_PX = 36.0
"""The height of the line at the standard font size, whatever the size of its words: it is there to be low."""
WIDTH = 174.0
LANES_LEFT, LANES_RIGHT = 88.0, 144.0
STOP_LEFT, STOP_SIDE = 147.0, 22.0
"""The lanes and the button, in units from the left."""
MARGIN = 3.0
"""From the edge of the line to the card of a cue."""
CUE_ROOM, NOTICE_ROOM = 54.0, 20.0
"""What a cue needs beside its words: the icon and the margins; and what a notice needs."""
MOST_CUE = 460.0
"""The longest cue of all languages (the rise, in French) has 433 units in DejaVu Sans, the widest common font,
and must be set narrower; a test measures them."""


def line_height(scale: float) -> float:
    """Return the height of the line in units, `scale` times as large as small ones."""
    return LINE_PX / scale


def lanes_part(height: float) -> QRectF:
    """Return where the lanes are, with a margin."""
    return QRectF(LANES_LEFT - 4, 0, LANES_RIGHT - LANES_LEFT + 8, height)


def words_width(theme: Look, view: OverlayView) -> float:
    """Return how wide the words beside the line are, with their margins; 0 where there are none."""
    if view.cue is not None:
        font = theme.font(CUE, strong=True, scaled=False)
        return min(MOST_CUE, QFontMetricsF(font).horizontalAdvance(view.cue.text) + CUE_ROOM)
    if view.notice:
        font = theme.font(SMALL, scaled=False)
        return QFontMetricsF(font).horizontalAdvance(view.notice) + NOTICE_ROOM
    return 0.0


def paint_line(painter: QPainter, theme: Look, view: OverlayView, height: float) -> None:
    """Paint mark, time and lanes; without a call the headline has the place of the lanes too."""
    middle = height / 2
    left = LANES_LEFT + (KEPT_SOUND + 2 if view.keeps_sound else 0)  # the lanes make room for its mark
    right = left - 4 if view.on_call else STOP_LEFT
    headline = QRectF(28, middle - 9.5, right - 28, 19)
    paint_listening(painter, theme, view, QPointF(17, middle), headline)
    if view.on_call:
        for lane, token, centre in ((view.caller, "caller", middle - 5), (view.agent, "agent", middle + 5)):
            row = QRectF(left, centre - 2.5, LANES_RIGHT - left, 5)
            paint_lane(painter, theme, lane, row, token)


def paint_words(painter: QPainter, theme: Look, view: OverlayView, where: QRectF) -> None:
    """Paint the cue or the notice beside the line."""
    if view.cue is not None:
        paint_cue(painter, theme, view.cue, where, one_line=True)
    elif view.notice:
        put_text(painter, theme, where.adjusted(8, 0, 0, 0), view.notice, SMALL, "muted")
