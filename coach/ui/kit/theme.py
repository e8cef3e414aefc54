"""The look in Qt's terms: colours that follow the system's light or dark scheme at once, and type that
follows its font size.

A unit is one pixel at the standard font size. Everything is measured in units and grows with the system's font.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from coach.settings.schema import LookSettings, ThemeChoice
from coach.ui.kit.stylesheet import style_sheet
from coach.views.tokens import DARK, LIGHT, SIZES, Colours

ICON_SIZES_PX = (16, 24, 32, 48, 64)
"""The sizes that a tray or a taskbar asks for."""

STANDARD_FONT_PX = {"win32": 12.0, "darwin": 13.0}
"""The system's own font size before anyone changes it: Segoe UI 9 pt at 96 dpi, SF 13 pt at 72 dpi."""
STANDARD_FONT_ELSEWHERE_PX = 13.3
"""10 pt at 96 dpi, between KDE's 10 and GNOME's 11."""
LEAST_UNIT, MOST_UNIT = 1.0, 3.0
"""What follows from the system's font: the smallest type is 11 units, and below one pixel a unit it can't be
read from a chair. Only who chooses smaller text gets it."""

TITLE, CUE, BODY, SMALL = SIZES

SYSTEM_CHANGES = frozenset(
    {QEvent.Type.ApplicationFontChange, QEvent.Type.ThemeChange, QEvent.Type.StyleChange}
)
"""The events a window may get when the system changes its look. Which of them arrive depends on the
platform."""


class Look(Protocol):
    """What is needed to paint: the size of a unit, colours, type and icons. A theme is one."""

    unit: float
    icons: Icons

    def px(self, units: float, /) -> int: ...

    def colour(self, token: str, /) -> QColor: ...

    def font(self, size: int = BODY, /, *, strong: bool = False, scaled: bool = True) -> QFont: ...


class Theme(QObject):
    """The colours, type and icons of all windows. `changed` asks them to repaint."""

    changed = Signal()

    def __init__(self, app: QApplication, icons_folder: Path, *, dark: bool | None = None) -> None:
        """`dark` stands in for the system's choice; None asks the system."""
        super().__init__()
        self._app = app
        self._hints = app.styleHints()
        self._icons_folder = icons_folder
        self._system_dark = dark
        self._chosen_dark: bool | None = None
        self._text_percent = 100
        self._still = False
        self.icons = Icons(icons_folder)
        self.colours: Colours = LIGHT
        self.dark = False
        self.unit = 1.0
        self._styled = False
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self.refresh()
        self._hints.colorSchemeChanged.connect(self.refresh)
        app.fontChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Read the system's colour scheme and font size, and restyle the application if either has changed."""
        self._fonts.clear()
        dark = self._chosen_dark
        if dark is None:
            dark = self._system_dark
        if dark is None:
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        unit = round(_unit(self._app.font()) * self._text_percent / 100, 2)
        if self._styled and (dark, unit) == (self.dark, self.unit):
            return
        self._styled = True
        self.dark, self.unit = dark, unit
        self.colours = DARK if dark else LIGHT
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self.style_sheet(unit))
        self.changed.emit()

    def choose(self, look: LookSettings) -> None:
        """Take over what was chosen."""
        self._chosen_dark = {ThemeChoice.LIGHT: False, ThemeChoice.DARK: True}.get(look.theme)
        self._text_percent = look.text_percent
        self.refresh()

    def style_sheet(self, unit: float) -> str:
        """Return the style sheet with another size of a unit, for a window that has one of its own."""
        return style_sheet(self.colours, unit, self._icons_folder.as_posix(), dark=self.dark)

    def px(self, units: float) -> int:
        """Return units as whole pixels."""
        return round(units * self.unit)

    def colour(self, token: str) -> QColor:
        """Return a colour by its name in `views.tokens`."""
        return QColor(getattr(self.colours, token))

    def font(self, size: int = BODY, *, strong: bool = False, scaled: bool = True) -> QFont:
        """Return the system's font in one of the four sizes, with digits of equal width.

        With `scaled` False its size is in units, for a painter that is scaled itself.
        """
        key = (self.px(size) if scaled else size, strong)
        if key not in self._fonts:
            font = QFont(self._app.font())
            font.setPixelSize(key[0])
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def moves(self) -> bool:
        """Whether anything may move."""
        return not self._still

    def keep_still(self, still: bool) -> None:
        """Stop or allow motion, as the person has asked of their system."""
        self._still = still

    def stop(self) -> None:
        """Stop following the system."""
        self._hints.colorSchemeChanged.disconnect(self.refresh)
        self._app.fontChanged.disconnect(self.refresh)

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "background",
            QPalette.ColorRole.Base: "background",
            QPalette.ColorRole.AlternateBase: "surface",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ToolTipBase: "background",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.BrightText: "text",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Highlight: "band",
            QPalette.ColorRole.HighlightedText: "text",
            QPalette.ColorRole.Link: "agent",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Accent: "agent",
        }
        for role, token in roles.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette


def _unit(font: QFont) -> float:
    standard = STANDARD_FONT_PX.get(sys.platform, STANDARD_FONT_ELSEWHERE_PX)
    size = font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
    return round(min(MOST_UNIT, max(LEAST_UNIT, size / standard)), 2)


class Icons:
    """Icons by name, from one folder. Their strokes are `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}

    def paint(self, painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
        """Paint an icon. Raises FileNotFoundError if there is none of this name."""
        self._renderer(name, colour).render(painter, where)

    def pixmap(self, name: str, colour: QColor, size_px: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a picture of `size_px` at this device pixel ratio."""
        pixmap = QPixmap(QSize(size_px, size_px) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, name, colour, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon(self, name: str, colour: QColor) -> QIcon:
        """Return an icon in all the sizes a system asks for."""
        key = (name, colour.name())
        if key not in self._icons:
            icon = QIcon()
            for size_px in ICON_SIZES_PX:
                for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                    icon.addPixmap(self.pixmap(name, colour, size_px), mode)
            self._icons[key] = icon
        return QIcon(self._icons[key])

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.name())
        if key not in self._renderers:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            self._renderers[key] = QSvgRenderer(QByteArray(text.replace("currentColor", key[1]).encode()))
        return self._renderers[key]
