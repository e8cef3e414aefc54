"""How the overlay opens: its corner, what is opened, to which sides, and how large it is on the way there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, QSizeF, QVariantAnimation, Signal
from PySide6.QtGui import QCursor, QGuiApplication

from coach.settings.schema import OverlayForm
from coach.ui.kit.small_window import Grows, grows_towards
from coach.ui.overlay import answer_buttons, shape
from coach.ui.overlay.face import CUE_HEIGHT
from coach.ui.overlay.look import OverlayLook
from coach.ui.overlay.shape import Opened, Parts

GROW_MS = 120
"""How long the size takes to grow. Only the size is animated: the words are there at once."""
MOST_GROWN = CUE_HEIGHT + answer_buttons.HEIGHT
"""The height that a cue and its answers add, in units."""
NO_POINTER = QPoint(-1, -1)
"""For a choice of sides in which the pointer has no part."""


class Opening(QObject):
    """The size of the overlay and the places of its parts. Sizes are whole in pixels, so that words that stay
    where they are stay as they are, to the last pixel."""

    changed = Signal()
    """The size has changed."""

    def __init__(self, look: OverlayLook, form: OverlayForm, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self.form = look, form
        self.corner = QPoint(0, 0)
        """The top left corner of the overlay at rest, on the screen."""
        self.grows, self.leftwards = Grows.DOWN, False
        self.opened = Opened()
        self.by = self._opens_to = QSizeF(0, 0)
        """By how much it is larger than at rest, in units, now and in the end."""
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(GROW_MS)
        self._animation.valueChanged.connect(self._set_size)

    @property
    def there(self) -> bool:
        """Whether it is as large as it will be."""
        return self.by == self._opens_to

    def close_at_once(self, form: OverlayForm) -> None:
        """Forget what was opened, in another form or size."""
        self.form, self.opened = form, Opened()
        self.by = self._opens_to = QSizeF(0, 0)

    def open(self, opened: Opened, *, moves: bool) -> None:
        """Become as large as this asks for; `moves`: on the way there, and not at once."""
        if opened == self.opened:
            return
        by, lists_more = (
            self._whole_px(shape.added(self.form, opened)),
            opened.list_height - self.opened.list_height,
        )
        if self._opens_to.isNull() or lists_more > 0:
            self._choose_sides(by, QCursor.pos())
        self.opened, self._opens_to = opened, by
        self._animation.stop()
        if not moves:
            self._set_size(by)
            return
        self._animation.setStartValue(QSizeF(self.by))
        self._animation.setEndValue(by)
        self._animation.start()

    def stand_at(self, corner: QPoint) -> None:
        """Move to this corner, and open to the sides that suit it."""
        self.corner = corner
        self._choose_sides(self._opens_to, NO_POINTER)

    def parts(self) -> Parts:
        """Return where everything is in the card, in units."""
        return shape.parts(
            self.form,
            self._look.scale,
            self.opened,
            self.by,
            upwards=self.grows is Grows.UP,
            leftwards=self.leftwards,
        )

    def card_units(self) -> QRectF:
        """Return the card as it is, in units from its top left corner."""
        size = self.resting_units() + self.by
        return QRectF(0, 0, size.width(), size.height())

    def resting_units(self) -> QSizeF:
        """Return the size with nothing opened, in units."""
        return shape.resting(self.form, self._look.scale)

    def resting_px(self) -> QSize:
        """Return the size with nothing opened, in pixels."""
        return self._px(self.resting_units())

    def added_px(self) -> QSize:
        """Return by how many pixels it is wider and higher now."""
        return self._px(self.by)

    def shift_px(self) -> QPoint:
        """Return how far the face is from the top left corner of the card."""
        by = self.added_px()
        return QPoint(by.width() if self.leftwards else 0, by.height() if self.grows is Grows.UP else 0)

    def resting_place(self) -> QRect:
        """Return where it is on the screen with nothing opened."""
        return QRect(self.corner, self.resting_px())

    def reach(self) -> QRect:
        """Return the place at rest with room for a cue and its answers."""
        resting, more = self.resting_place(), self._look.px(MOST_GROWN)
        side = grows_towards(resting, more, self._screen_area(), NO_POINTER)
        return resting.adjusted(0, -more if side is Grows.UP else 0, 0, more if side is Grows.DOWN else 0)

    def _choose_sides(self, by: QSizeF, pointer: QPoint) -> None:
        """Choose the sides to which it opens here when it becomes larger by so much."""
        resting, area = self.resting_place(), self._screen_area()
        self.grows = grows_towards(resting, self._look.px(max(MOST_GROWN, by.height())), area, pointer)
        self.leftwards = shape.opens_leftwards(resting, area)

    def _set_size(self, by: QSizeF) -> None:
        self.by = self._whole_px(by)
        self.changed.emit()

    def _whole_px(self, by: QSizeF) -> QSizeF:
        px = self._px(by)
        return QSizeF(px.width() / self._look.unit, px.height() / self._look.unit)

    def _px(self, units: QSizeF) -> QSize:
        return QSize(self._look.px(units.width()), self._look.px(units.height()))

    def _screen_area(self) -> QRect:
        screen = QGuiApplication.screenAt(self.corner) or QGuiApplication.primaryScreen()
        return screen.availableGeometry()
