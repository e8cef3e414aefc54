"""Where the parts of the overlay are: at rest, with a cue, with its answers, with the list of cues.

Plain geometry, in units from the top left corner of the card as it is. A card opens downwards or upwards for a
cue; a line opens to the side for it, and both open downwards or upwards for answers and the list. Whatever
opens, time and lanes keep their place on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF

from coach.settings.schema import OverlayForm
from coach.ui.overlay import answer_buttons, face, line_face
from coach.ui.overlay.cue_list import LEAST_WIDTH as LIST_WIDTH


@dataclass(frozen=True, slots=True)
class Opened:
    """What the overlay shows beside time and lanes, in units: the width of words to the side of a line (0:
    none), whether there is a cue, whether its answers are shown, and the height of the list (0: closed)."""

    words_width: float = 0.0
    cue: bool = False
    answers: bool = False
    list_height: float = 0.0


@dataclass(frozen=True, slots=True)
class Parts:
    """Where everything is. `face`: time and lanes, with the marks of a card."""

    face: QRectF
    words: QRectF
    answers: QPointF
    list_top: float


MARGIN = 8.0
"""From the edge of the overlay to a cue's card and to its answers."""


def _answers_height(form: OverlayForm, opened: Opened) -> float:
    """Return the height of the answers with their margins. A card has a margin under its cue anyway."""
    if not opened.answers:
        return 0.0
    return answer_buttons.HEIGHT + (MARGIN if form is OverlayForm.LINE else 0.0)


def resting(form: OverlayForm, scale: float) -> QSizeF:
    """Return the size of the overlay with nothing opened."""
    if form is OverlayForm.LINE:
        return QSizeF(line_face.WIDTH, line_face.line_height(scale))
    return QSizeF(face.WIDTH, face.HEIGHT)


def added(form: OverlayForm, opened: Opened) -> QSizeF:
    """Return by how much the overlay is wider and higher than at rest."""
    answers = _answers_height(form, opened)
    if form is OverlayForm.CARD:
        cue = face.CUE_HEIGHT if opened.cue else 0.0
        return QSizeF(0.0, cue + answers + opened.list_height)
    least = LIST_WIDTH if opened.list_height else answer_buttons.LEAST_WIDTH if opened.answers else 0.0
    return QSizeF(max(opened.words_width, least - line_face.WIDTH, 0.0), answers + opened.list_height)


def parts(
    form: OverlayForm, scale: float, opened: Opened, by: QSizeF, *, upwards: bool, leftwards: bool
) -> Parts:
    """Return where the parts are while the overlay is larger by `by` than at rest: what it opens to, or less
    while it is on its way there."""
    size = resting(form, scale)
    left, top = (by.width() if leftwards else 0.0), (by.height() if upwards else 0.0)
    where = QRectF(QPointF(left, top), size)
    answers = _answers_height(form, opened)
    if form is OverlayForm.CARD:
        cue = face.CUE_HEIGHT if opened.cue else 0.0
        below = QRectF(MARGIN, where.bottom(), size.width() - 2 * MARGIN, face.CUE_HEIGHT - MARGIN)
        words = below.translated(0, -size.height() - below.height()) if upwards else below
    else:
        cue = 0.0
        inset = line_face.MARGIN
        width = opened.words_width - inset
        beside = where.left() - opened.words_width + inset if leftwards else where.right()
        words = QRectF(beside, where.top() + inset, width, size.height() - 2 * inset)
    if upwards:
        answers_top = where.top() - cue - answers + MARGIN
        list_top = where.top() - cue - answers - opened.list_height
    else:
        answers_top = where.bottom() + cue + (MARGIN if form is OverlayForm.LINE else 0.0)
        list_top = where.bottom() + cue + answers
    return Parts(where, words, QPointF(MARGIN, answers_top), list_top)


def opens_leftwards(card: QRect, area: QRect) -> bool:
    """Whether a line here opens to the left: towards the middle of its screen."""
    return card.center().x() > area.center().x()
