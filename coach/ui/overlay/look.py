"""The theme as the overlay wears it: at its own size, and with the ink that its opacity asks for."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont

from coach.settings.schema import OverlaySettings, OverlaySize
from coach.ui.kit.theme import BODY, CUE, Icons, Theme
from coach.views.tokens import Colours, seen_through

CUE_PX = {OverlaySize.SMALL: 15, OverlaySize.NORMAL: 18, OverlaySize.LARGE: 22}
"""The size of a cue's words at the standard font size; the rest is in proportion, so labels have 11, 13 and
16 px. At 80 cm on a 24-inch screen (0.27 mm a pixel) a cue has 17, 21 and 26 minutes of arc from the top of a
letter to its foot: 16 is the least for easy reading, 20 to 22 are advised (ISO 9241-303)."""


class OverlayLook:
    """The look of the overlay. It follows the theme; `use` takes new settings."""

    def __init__(self, theme: Theme, settings: OverlaySettings, *, see_through: bool) -> None:
        """`see_through`: whether the window may have see-through parts. Where it may not, it is opaque."""
        self._theme, self._see_through = theme, see_through
        self.icons: Icons = theme.icons
        self.wholly = False
        """Whether it is opaque for now, whatever was chosen: while it is pointed at or lists cues."""
        self._inks: tuple[object, Colours] | None = None
        self.use(settings)

    def use(self, settings: OverlaySettings) -> None:
        self.scale = CUE_PX[settings.size] / CUE
        self.refresh()
        self._chosen_opacity = settings.opacity_percent / 100 if self._see_through else 1.0

    def refresh(self) -> None:
        """Take the theme's size of a unit, which has changed."""
        self.unit = self._theme.unit * self.scale

    @property
    def opacity(self) -> float:
        """How much of what is behind it the ground of the overlay hides, 0 to 1."""
        return 1.0 if self.wholly else self._chosen_opacity

    @property
    def dark(self) -> bool:
        return self._theme.dark

    def px(self, units: float) -> int:
        """Return units of the overlay as whole pixels."""
        return round(units * self.unit)

    def colour(self, token: str) -> QColor:
        """Return a colour of the theme, strong enough for what may be behind the overlay."""
        return QColor(getattr(self._colours(), token))

    def font(self, size: int = BODY, *, strong: bool = False, scaled: bool = True) -> QFont:
        """Return the theme's font; `scaled`: in pixels instead of units."""
        font = self._theme.font(size, strong=strong, scaled=False)
        if scaled:
            font.setPixelSize(self.px(size))
        return font

    def style_sheet(self) -> str:
        """Return the style sheet for the widgets on the overlay, which lie on opaque ground."""
        return self._theme.style_sheet(self.unit)

    def moves(self) -> bool:
        """Whether anything may move."""
        return self._theme.moves()

    def _colours(self) -> Colours:
        asked = (self._theme.colours, self.opacity)
        if self._inks is None or self._inks[0] != asked:
            colours = self._theme.colours
            self._inks = (asked, colours if self.opacity == 1.0 else seen_through(colours, self.opacity))
        return self._inks[1]
