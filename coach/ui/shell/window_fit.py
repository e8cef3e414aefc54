"""Windows no larger than their screens, and each where it was left on its screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize

from coach.settings.schema import Settings, WindowPlace

LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 480, 320
"""What the main window can be made: beside a customer program, and on a screen of 1080 rows at 300 %."""
TITLE_PX = 40
"""Room for a title bar above a window that has not been shown yet; the thickest of the usual ones."""
MOST_PLACES = 8
"""How many screens are remembered, the last ones used. Ours: an office, a home and a meeting room, with two
each, and some to spare."""


def least_size(area: QRect) -> QSize:
    """Return the least size of the main window on a screen with this much room, in pixels."""
    return QSize(LEAST_WIDTH_PX, LEAST_HEIGHT_PX).boundedTo(area.size())


def moved_inside(frame: QRect, area: QRect) -> QRect:
    """Return the frame, made smaller and moved where it has to be to lie inside the area."""
    size = frame.size().boundedTo(area.size())
    left = max(area.left(), min(frame.left(), area.right() + 1 - size.width()))
    top = max(area.top(), min(frame.top(), area.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def place_to_open(
    places: Mapping[str, WindowPlace], screens: Sequence[tuple[str, QRect]], wanted: QSize
) -> tuple[QRect, bool]:
    """Return where the window opens, without its frame, and whether it fills the screen.

    `screens` are names and their free areas, the main one first. The window opens on the last screen it was
    on that is there, where it was on it; where it was on none, in the middle of the main one, in the size
    that is wanted."""
    there = dict(screens)
    for name, place in reversed(list(places.items())):
        if name in there:
            area = there[name].adjusted(0, min(TITLE_PX, there[name].height() // 4), 0, 0)
            return moved_inside(QRect(place.x, place.y, place.width, place.height), area), place.filled
    area = screens[0][1].adjusted(0, TITLE_PX, 0, 0)
    whole = QRect(QPoint(0, 0), wanted)
    whole.moveCenter(area.center())
    return moved_inside(whole, area), False


def with_window_at(settings: Settings, screen: str, place: WindowPlace) -> Settings:
    """Return the settings with the window's place on this screen, as the last one."""
    places = {name: kept for name, kept in settings.window.places.items() if name != screen}
    kept = dict([*places.items(), (screen, place)][-MOST_PLACES:])
    return msgspec.structs.replace(settings, window=msgspec.structs.replace(settings.window, places=kept))
