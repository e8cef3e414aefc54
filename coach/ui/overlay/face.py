"""The face of the coach: listening mark, time, two lanes and three marks against the band; and the cue.

It is painted in units from (0, 0), so that the overlay, the page and a screen on a wall show the same thing,
each at its own size. The words of a cue appear at once; only the window around them may grow slowly.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from coach.model.cues import CueGroup
from coach.ui.kit.theme import BODY, CUE, SMALL, Look
from coach.views.band import BAND_HIGH, BAND_LOW, MarkState
from coach.views.cue_words import CueLine
from coach.views.hearing import Hearing
from coach.views.overlay_view import LaneView, MarkView, OverlayView

WIDTH = 320.0
HEIGHT = 70.0
CUE_HEIGHT = 48.0
"""The height a cue adds: a card of 40 units and a margin of 8."""

NAMES_LEFT, LANES_LEFT, LANES_RIGHT = 14.0, 50.0, 110.0
LANES_LEFT_AT_MOST = 70.0
"""The lanes of the last 20 seconds, with their names on the left. A long name shortens the lanes, by a third
at most."""

KEPT_SOUND = 9.0
"""The mark that the agent's own sound is being kept, beside the headline."""

NARROWER = 88
"""The width, in percent, of a line that does not fit otherwise: the system's font may be wider than the one
the layout was made with."""

_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

HATCH_GAP = 4.0
"""The distance between two lines of hatching, in units."""

GROUP_COLOURS: dict[CueGroup, tuple[str, str]] = {
    CueGroup.CUE: ("attention", "attention_ground"),
    CueGroup.STATE: ("agent", "surface"),
    CueGroup.CREDIT: ("credit", "credit_ground"),
}
"""The colour of a cue's icon and the colour behind it."""

HEARING_COLOURS = {
    Hearing.OFF: "muted",
    Hearing.BETWEEN_CALLS: "muted",
    Hearing.STARTING: "credit",
    Hearing.LISTENING: "credit",
    Hearing.NOT_HEARD: "attention",
    Hearing.REPLAYING: "muted",
}
"""The colour of the listening mark. Its shape and the word beside it say the same."""


LISTENING_PART = QRectF(8, 6, 112, 28)
LANES_PART = QRectF(8, 34, 114, 32)
CUE_PART = QRectF(8, HEIGHT, WIDTH - 16, CUE_HEIGHT - 8)
"""Where the card of a cue stands below the face."""
CAPTION_PART = QRectF(122, 46, 192, 20)
MARKS_LEFT = (126.0, 188.0, 250.0)
"""The parts of the face, each with a margin for what is drawn over its edge."""


def _mark_part(left: float) -> QRectF:
    return QRectF(left - 8, 8, 72, 38)


def changed_parts(before: OverlayView, now: OverlayView) -> list[QRectF]:
    """Return the parts of the face in which the two views differ. The cue is not among them."""
    parts = []
    if (before.hearing, before.headline, before.keeps_sound) != (now.hearing, now.headline, now.keeps_sound):
        parts.append(LISTENING_PART)
    if (before.caller, before.agent) != (now.caller, now.agent):
        parts.append(LANES_PART)
    marks = zip(before.marks, now.marks, MARKS_LEFT, strict=True)
    parts += [_mark_part(left) for old, new, left in marks if old != new]
    if before.caption != now.caption:
        parts.append(CAPTION_PART)
    return parts


def paint_face(painter: QPainter, theme: Look, view: OverlayView, *, only: QRectF | None = None) -> None:
    """Paint the face without the cue. Parts outside `only` are not painted."""

    def is_wanted(part: QRectF) -> bool:
        return only is None or only.intersects(part)

    painter.save()
    if is_wanted(LISTENING_PART):
        paint_listening(painter, theme, view, QPointF(19, 20.5), QRectF(29, 11, 70, 19))
    if is_wanted(LANES_PART):
        left = _lanes_left(theme, view)
        for lane, middle, token in ((view.caller, 43.5, "caller"), (view.agent, 56.5, "agent")):
            name = QRectF(NAMES_LEFT, middle - 8, left - NAMES_LEFT - 4, 15)
            put_text(painter, theme, name, lane.name, SMALL, "muted")
            paint_lane(painter, theme, lane, QRectF(left, middle - 2.5, LANES_RIGHT - left, 5), token)
    for mark, left in zip(view.marks, MARKS_LEFT, strict=True):
        if is_wanted(_mark_part(left)):
            _paint_mark(painter, theme, mark, left)
    if is_wanted(CAPTION_PART):
        put_text(painter, theme, QRectF(126, 47, 184, 16), view.caption, SMALL, "muted")
    painter.restore()


def paint_cue(painter: QPainter, theme: Look, cue: CueLine, where: QRectF, *, one_line: bool = False) -> None:
    """Paint a cue on its card: an icon and one line, or two lines where the system's font is too wide.

    With `one_line` the card may be lower than two lines: only the line is painted, narrower where it must be.
    """
    ink, ground = GROUP_COLOURS[cue.group]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(where, 8, 8)
    side = min(22.0, where.height() - 4)
    icon = QRectF(where.left() + 20 - side / 2, where.center().y() - side / 2, side, side)
    theme.icons.paint(painter, cue.icon, theme.colour(ink), icon)
    line = where.adjusted(40, 0, -8, 0)
    if one_line:
        put_text(painter, theme, line, cue.text, CUE, "text", strong=True)
        return
    if cue.detail:
        put_text(painter, theme, QRectF(line.left(), line.top() + 3, line.width(), 20), cue.text, CUE, "text",
                 strong=True)  # fmt: skip
        put_text(
            painter, theme, QRectF(line.left(), line.top() + 22, line.width(), 15), cue.detail, SMALL, "muted"
        )
        return
    font, text = _fitted(theme, cue.text, line)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.drawText(line, flags, text)


def _fitted(theme: Look, text: str, line: QRectF) -> tuple[QFont, str]:
    """Return the font and the text of a cue's line: as planned, else a little narrower, else in two lines,
    broken between sentences if that fits."""
    font = theme.font(CUE, strong=True, scaled=False)
    if QFontMetricsF(font).horizontalAdvance(text) <= line.width():
        return font, text
    narrow = QFont(font)
    narrow.setStretch(NARROWER)
    if QFontMetricsF(narrow).horizontalAdvance(text) <= line.width():
        return narrow, text
    two_lines = text.replace(". ", ".\n", 1)
    smaller = theme.font(BODY, strong=True, scaled=False)
    for font_tried, text_as_set in ((font, two_lines), (smaller, two_lines)):
        if (
            QFontMetricsF(font_tried).boundingRect(line, Qt.TextFlag.TextWordWrap, text_as_set).height()
            <= line.height()
        ):
            return font_tried, text_as_set
    return smaller, text


def put_text(  # arguments in the order of QPainter.drawText
    painter: QPainter,
    theme: Look,
    where: QRectF,
    text: str,
    size: int,
    token: str,
    *,
    strong: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line of text, in units. A line that is too long is set a little narrower, and cut with an
    ellipsis if that is not enough."""
    font = theme.font(size, strong=strong, scaled=False)
    if QFontMetricsF(font).horizontalAdvance(text) > where.width():
        font.setStretch(NARROWER)
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width() + 0.5)
    painter.setFont(font)
    painter.setPen(theme.colour(token))
    painter.drawText(where, align | _ONE_LINE, text)


def hatch(
    painter: QPainter, colour: QColor, where: QRectF, *, gap: float = HATCH_GAP, radius: float = 0.0
) -> None:
    """Paint diagonal lines, which mean "not measured"."""
    painter.save()
    if radius:
        path = _rounded(where, radius)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    else:
        painter.setClipRect(where, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.0))
    at = where.left() - where.height()
    while at < where.right():
        painter.drawLine(QPointF(at, where.bottom()), QPointF(at + where.height(), where.top()))
        at += gap
    painter.restore()


def paint_diamond(painter: QPainter, centre: QPointF, half: float) -> None:
    """Paint a diamond with the current pen and brush."""
    x, y = centre.x(), centre.y()
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
    )


def paint_listening(
    painter: QPainter, theme: Look, view: OverlayView, centre: QPointF, headline: QRectF
) -> None:
    """Paint the listening mark and the headline: a disc while listening, a ring while off or starting, a ring
    with a stroke through it while the agent is not heard."""
    ink = theme.colour(HEARING_COLOURS[view.hearing])
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(QBrush(ink) if view.hearing is Hearing.LISTENING else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 3.75, 3.75)
    if view.hearing is Hearing.NOT_HEARD:
        painter.drawLine(centre + QPointF(-5.5, 5.5), centre + QPointF(5.5, -5.5))
    if view.keeps_sound:
        paint_kept_sound(painter, theme, QPointF(headline.right() - KEPT_SOUND / 2, centre.y()))
        headline = headline.adjusted(0, 0, -KEPT_SOUND - 2, 0)
    put_text(painter, theme, headline, view.headline, BODY, "text", strong=True)


def paint_kept_sound(painter: QPainter, theme: Look, centre: QPointF) -> None:
    """Paint the mark that the agent's own sound is being kept: a disc in a ring, as on a recorder."""
    ink = theme.colour("attention")
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, KEPT_SOUND / 2, KEPT_SOUND / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(centre, KEPT_SOUND / 4, KEPT_SOUND / 4)


def _lanes_left(theme: Look, view: OverlayView) -> float:
    """Return where the lanes begin: to the right of the longer name."""
    font = theme.font(SMALL, scaled=False)
    names = max(QFontMetricsF(font).horizontalAdvance(lane.name) for lane in (view.caller, view.agent))
    return min(max(LANES_LEFT, NAMES_LEFT + names + 5), LANES_LEFT_AT_MOST)


def paint_lane(painter: QPainter, theme: Look, lane: LaneView, row: QRectF, token: str) -> None:
    """Paint the last 20 s of one voice, hatched where its channel is not there."""
    if not lane.present:
        hatch(painter, theme.colour("hatching"), row, radius=2.5)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(token))
    for low, high in lane.stretches:
        stretch = QRectF(
            row.left() + low * row.width(), row.top(), max(1.5, (high - low) * row.width()), row.height()
        )
        radius = min(2.5, stretch.width() / 2)
        painter.drawRoundedRect(stretch, radius, radius)


def _paint_mark(painter: QPainter, theme: Look, mark: MarkView, left: float) -> None:
    put_text(painter, theme, QRectF(left, 12, 56, 16), mark.name, SMALL, "muted")
    row = QRectF(left + 0.5, 33.5, 54, 7)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(row, 3.5, 3.5)
    if mark.state is MarkState.ABSENT:
        return
    if mark.state is MarkState.NOT_MEASURED:
        hatch(painter, theme.colour("hatching"), row, radius=3.5)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("band"))
    painter.drawRect(
        QRectF(row.left() + BAND_LOW * row.width(), row.top() + 0.5, (BAND_HIGH - BAND_LOW) * row.width(), 6)
    )
    centre = QPointF(row.left() + mark.place * row.width(), row.center().y())
    if mark.hollow:
        painter.setPen(QPen(theme.colour("hollow"), 1.75))
        painter.setBrush(theme.colour("background"))
        painter.drawEllipse(centre, 4.25, 4.25)
        return
    painter.setPen(QPen(theme.colour("background"), 1.5))
    if mark.state is MarkState.OVER:
        painter.setBrush(theme.colour("attention"))
        paint_diamond(painter, centre, 6.5)
    else:
        painter.setBrush(theme.colour("agent"))
        painter.drawEllipse(centre, 5, 5)


def _rounded(where: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(where, radius, radius)
    return path
