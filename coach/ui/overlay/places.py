"""Where the overlay stands: for each set of screens the place where it was put on them.

Plain functions of the screens there are and the places that are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

from coach.settings.schema import OverlaySettings
from coach.ui.kit.small_window import corner, inside


class ScreenFacts(NamedTuple):
    """A screen: its name, its place among the others, and the part of it that no panel covers."""

    name: str
    whole: QRect
    area: QRect


def screens_there() -> list[ScreenFacts]:
    """Return the screens that are connected, the primary one first."""
    first = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not first]
    return [ScreenFacts(one.name(), one.geometry(), one.availableGeometry()) for one in (first, *others)]


def screen_set(screens: Sequence[ScreenFacts]) -> str:
    """Return what this set of screens is called in the settings: their names, sizes and places, sorted."""
    return ", ".join(
        sorted(
            f"{name} {whole.width()}x{whole.height()}{whole.x():+d}{whole.y():+d}" for name, whole, _ in screens
        )
    )


def overlay_place(
    screens: Sequence[ScreenFacts], settings: OverlaySettings, size: QSize, gap_px: int
) -> QPoint:
    """Return the top left corner for a card of this size.

    It is the place that is kept for these screens; on screens that are new, the place where it was put last;
    where that is on none of them, the corner of the first screen. It is always inside a screen. A place that
    can't be used now stays kept, for when its screen comes back.
    """
    areas = [screen.area for screen in screens]
    kept = settings.places.get(screen_set(screens))
    candidates = [QPoint(kept.x, kept.y)] if kept is not None else []
    if settings.x is not None and settings.y is not None:
        candidates.append(QPoint(settings.x, settings.y))
    for candidate in candidates:
        found = inside(QRect(candidate, size), areas)
        if found is not None:
            return found
    return corner(size, areas[0], gap_px)
