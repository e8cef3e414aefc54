"""Where the overlay stands and which way it grows: rectangles in, rectangles out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize


class Grows(StrEnum):
    """The side on which a cue opens."""

    DOWN = "down"
    UP = "up"


def grows_towards(card: QRect, by_px: int, area: QRect, pointer: QPoint) -> Grows:
    """Down where that is inside the screen and doesn't cover what is under the pointer; else up; else down.

    A side that leaves the screen is taken only where the other does too.
    """
    below = QRect(card.left(), card.bottom() + 1, card.width(), by_px)
    above = QRect(card.left(), card.top() - by_px, card.width(), by_px)
    fits = {Grows.DOWN: below.bottom() <= area.bottom(), Grows.UP: above.top() >= area.top()}
    covers = {Grows.DOWN: below.contains(pointer), Grows.UP: above.contains(pointer)}
    for side in (Grows.DOWN, Grows.UP):
        if fits[side] and not covers[side]:
            return side
    return Grows.UP if fits[Grows.UP] and not fits[Grows.DOWN] else Grows.DOWN


def inside(card: QRect, areas: Sequence[QRect]) -> QPoint | None:
    """The card's corner moved into the screen its middle is on; None where it is on none."""
    for area in areas:
        if area.contains(card.center()):
            left = max(area.left(), min(card.left(), area.right() + 1 - card.width()))
            top = max(area.top(), min(card.top(), area.bottom() + 1 - card.height()))
            return QPoint(left, top)
    return None


def corner(size: QSize, area: QRect, gap_px: int) -> QPoint:
    """Bottom right, with a gap to the edges."""
    return QPoint(area.right() + 1 - size.width() - gap_px, area.bottom() + 1 - size.height() - gap_px)


def beside(card: QRect, size: QSize, area: QRect, gap_px: int) -> QRect:
    """Over or under the card, wherever there is more room, one of their sides in line; inside the area."""
    above, below = card.top() - area.top(), area.bottom() - card.bottom()
    top = card.top() - gap_px - size.height() if above > below else card.bottom() + 1 + gap_px
    on_the_right = card.center().x() > area.center().x()
    left = card.right() + 1 - size.width() if on_the_right else card.left()
    left = max(area.left(), min(left, area.right() + 1 - size.width()))
    top = max(area.top(), min(top, area.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)
