"""The look of a stage: its own dark or light, whatever the desktop is, and type for the last row of a room."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont

from coach.ui.kit.theme import BODY, Icons, Theme
from coach.views.tokens import DARK, LIGHT, Colours

UNITS_ACROSS, UNITS_DOWN = 480.0, 270.0
"""A stage is this many units large, and more in one direction where the screen has another shape.

At 1920 x 1080 a unit is four pixels, so that the smallest type is 44 pixels high: on a picture two metres wide
its capitals are 33 mm, a three-hundredth of ten metres, which is what signs are made for.
"""
FIGURE = 44
"""The one large figure, in units."""


class StageLook:
    """What is needed to paint on a painter that is scaled to units: colours, type and icons."""

    unit = 1.0

    def __init__(self, theme: Theme, *, dark: bool = True) -> None:
        self._theme = theme
        self.dark = dark
        self.icons: Icons = theme.icons

    @property
    def colours(self) -> Colours:
        return DARK if self.dark else LIGHT

    def px(self, units: float) -> int:
        return round(units)

    def colour(self, token: str) -> QColor:
        """Return a colour by its name in `views.tokens`."""
        return QColor(getattr(self.colours, token))

    def font(self, size: int = BODY, *, strong: bool = False, scaled: bool = False) -> QFont:  # noqa: ARG002
        """Return the system's font in this size, in units."""
        font = self._theme.font(BODY, strong=strong, scaled=False)
        font.setPixelSize(size)
        return font
