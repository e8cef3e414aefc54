"""A small window beside the overlay, in the same shape: no frame, on top, rounded, with a thin border."""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from coach.ui.kit.desktop_facts import is_composited
from coach.ui.kit.pieces import scrolling
from coach.ui.kit.theme import Theme

RADIUS = 12.0
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own largest side of a window, in pixels."""


class SmallWindow(QWidget):
    """The window. Its flags are set once, here, and so is whether it may take the keyboard."""

    def __init__(self, theme: Theme, *, keyboard: bool) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        flags |= Qt.WindowType.NoDropShadowWindowHint
        super().__init__(None, flags if keyboard else flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._theme = theme
        self._see_through = see_through()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._see_through)
        if not keyboard:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def hold(self, content: QLayout) -> None:
        """Fill the window with this content. It scrolls on a screen that is too low for it."""
        inner = QWidget()
        inner.setLayout(content)
        self._content, self._area = content, scrolling(inner)
        for part in (inner, self._area, self._area.viewport()):
            part.setObjectName("through")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def fit(self, width: float) -> None:
        """Be `width` units wide and as high as what is in the window, as far as there is room on every
        screen."""
        layout, room = self._content, least_room()
        parts = self.findChildren(QWidget)
        for part in parts:
            part.ensurePolished()  # the style sheet's sizes, before it is shown for the first time
        for part in reversed(parts):  # from the inside out: a layout needs the height of its contents
            inside = part.layout()
            if inside is not None:
                inside.invalidate()
                inside.activate()
        width_px = min(self._theme.px(width), room.width())
        by_width = layout.hasHeightForWidth()
        height_px = layout.totalHeightForWidth(width_px) if by_width else layout.totalSizeHint().height()
        self.setFixedSize(width_px, min(height_px, room.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._see_through:
            self.setMask(rounded_region(self.rect(), round(RADIUS * self._theme.unit)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        radius = RADIUS * self._theme.unit - 0.5
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


def least_room() -> QSize:
    """Return the size that every screen has room for: a small window follows the overlay from one to
    another."""
    room = QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)
    for screen in QGuiApplication.screens():
        room = room.boundedTo(screen.availableGeometry().size())
    return room


def see_through() -> bool:
    """Whether a window may be see-through. Without a compositor its transparent parts would be black."""
    if QGuiApplication.platformName() != "xcb":
        return True
    return is_composited(os.environ.get("DISPLAY", ""))


def rounded_region(whole: QRect, radius: int) -> QRegion:
    """Return a rectangle with rounded corners, as a mask."""
    across, down = whole.adjusted(radius, 0, -radius, 0), whole.adjusted(0, radius, 0, -radius)
    region = QRegion(across).united(QRegion(down))
    corner = QSize(2 * radius, 2 * radius)
    for x in (whole.left(), whole.right() + 1 - corner.width()):
        for y in (whole.top(), whole.bottom() + 1 - corner.height()):
            region = region.united(
                QRegion(QRect(x, y, corner.width(), corner.height()), QRegion.RegionType.Ellipse)
            )
    return region


class Grows(StrEnum):
    """The direction in which the overlay grows for a cue."""

    DOWN = "down"
    UP = "up"


def grows_towards(card: QRect, by_px: int, area: QRect, pointer: QPoint) -> Grows:
    """Return the direction to grow in: down if that stays on the screen and doesn't cover what is under the
    pointer, else up on the same terms, else down.

    A direction that leaves the screen is taken only if the other one does, too.
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
    """Return the card's corner, moved into the screen its middle is on, else into that which its corner is on
    (a card that has become larger); None if neither is on one."""
    for point in (card.center(), card.topLeft()):
        for area in areas:
            if area.contains(point):
                left = max(area.left(), min(card.left(), area.right() + 1 - card.width()))
                top = max(area.top(), min(card.top(), area.bottom() + 1 - card.height()))
                return QPoint(left, top)
    return None


def corner(size: QSize, area: QRect, gap_px: int) -> QPoint:
    """Return the corner of a card at the bottom right, with a gap to the edges."""
    return QPoint(area.right() + 1 - size.width() - gap_px, area.bottom() + 1 - size.height() - gap_px)


def beside(card: QRect, size: QSize, area: QRect, gap_px: int) -> QRect:
    """Return a place above or below the card, wherever there is more room, lined up with one of its sides
    and inside the area."""
    above, below = card.top() - area.top(), area.bottom() - card.bottom()
    top = card.top() - gap_px - size.height() if above > below else card.bottom() + 1 + gap_px
    on_the_right = card.center().x() > area.center().x()
    left = card.right() + 1 - size.width() if on_the_right else card.left()
    left = max(area.left(), min(left, area.right() + 1 - size.width()))
    top = max(area.top(), min(top, area.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def keyboard_is_ours() -> bool:
    """Whether a window of ours has the keyboard. The overlay's menu doesn't count: it can open over another
    program, which has the keyboard again once it closes."""
    active = QApplication.activeWindow()
    return active is not None and active.windowType() is not Qt.WindowType.Popup


Borrower = TypeVar("Borrower", bound=QWidget)


class BorrowedKeyboard(Generic[Borrower]):
    """A small window that takes the keyboard for a while.

    If one of our windows had the keyboard, it gets it back. If another program had it, the window manager
    returns it once ours is hidden.
    """

    def __init__(self) -> None:
        self._lender: QWidget | None = None
        self.borrower: Borrower | None = None

    def lend(self, borrower: Borrower) -> None:
        """Give the keyboard to this window, which is about to be shown."""
        self._lender, self.borrower = QApplication.activeWindow(), borrower

    def give_back(self) -> None:
        """Remove the window, if there is one, and return the keyboard if the window still has it."""
        if self.borrower is None:
            return
        borrower, self.borrower = self.borrower, None
        had_it = borrower.isActiveWindow()
        borrower.hide()
        lender, self._lender = self._lender, None
        if had_it and lender is not None and isValid(lender) and lender.isVisible():  # a menu may be gone
            lender.activateWindow()
        borrower.deleteLater()
