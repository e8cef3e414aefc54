"""The overlay: a small window that stays on top and never takes the keyboard.

Its flags are set once, before it is first shown. It never becomes the active window: it takes clicks and drags
while the keyboard stays with the program beside it. It repaints only when its view changes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from coach.model.keys import KeyAction
from coach.settings.schema import OverlayForm, OverlaySettings
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.small_window import RADIUS, inside, rounded_region, see_through
from coach.ui.kit.theme import SYSTEM_CHANGES, Theme
from coach.ui.overlay import answer_buttons, line_face
from coach.ui.overlay.backdrop import Backdrop, Margins
from coach.ui.overlay.cue_list import CueList, list_height
from coach.ui.overlay.face import LANES_PART, changed_parts, paint_cue, paint_face
from coach.ui.overlay.look import OverlayLook
from coach.ui.overlay.opening import Opening
from coach.ui.overlay.overlay_menu import OverlayMenu
from coach.ui.overlay.places import overlay_place, screens_there
from coach.ui.overlay.shape import Opened
from coach.views.cue_words import CueLine
from coach.views.hearing import listen_key
from coach.views.overlay_view import OverlayView
from coach.views.wording import Words

log = logging.getLogger(__name__)

DRAG_PX = 4
"""A press that moves by less than this is a click."""
CORNER_GAP = 24
"""From the corner in which the overlay starts to the edges of the screen, in units of the theme."""


class Overlay(QWidget):
    """The window of the overlay. Its signals say what the person asked for; other parts do it."""

    moved = Signal(int, int)
    """The new top left corner of the card, emitted when a drag ends."""
    stop_or_start_requested = Signal()
    tips_requested = Signal()
    pause_requested = Signal(bool)
    own_sound_requested = Signal(bool)
    mark_requested = Signal()
    review_requested = Signal()
    hide_requested = Signal()
    quit_requested = Signal()

    def __init__(self, theme: Theme, words: Words, view: OverlayView, settings: OverlaySettings) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._see_through = see_through()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._see_through)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(words.say("ui.overlay.name"))
        self._theme, self._words, self._view, self._settings = theme, words, view, settings
        self._look = OverlayLook(theme, settings, see_through=self._see_through)
        self._backdrop = Backdrop(self._look, Margins() if self._see_through else Margins(0, 0, 0, 0))
        self._opening = Opening(self._look, settings.form, self)
        self._opening.changed.connect(self._resized)
        self.menu_keys: Callable[[], Mapping[KeyAction, str]] = dict
        """Returns the keys that work while another program is in front, for the menu."""
        self._hovered = self._lists = False
        self._pressed: tuple[QPoint, QPoint, bool] | None = None
        self._dragged = False
        self._logged: CueLine | None = None
        self._stop = IconButton(self._look, self)
        self._stop.clicked.connect(self.stop_or_start_requested)
        self.answers = answer_buttons.AnswerButtons(self._look, words, self)
        self.answers.setStyleSheet(self._look.style_sheet())
        self.cue_list = CueList(self._look, words, self)
        self._screens_changed = QTimer(self)
        self._screens_changed.setSingleShot(True)
        self._screens_changed.timeout.connect(self._return_to_place)
        self._place()
        self.show_view(view, first=True)
        self._lay_out()
        theme.changed.connect(self._theme_changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._follow_screen)
        app.screenRemoved.connect(self._wait_for_screens)
        app.primaryScreenChanged.connect(self._wait_for_screens)
        for screen in app.screens():
            self._follow_screen(screen)

    @property
    def view(self) -> OverlayView:
        return self._view

    def use(self, settings: OverlaySettings) -> None:
        """Take the size, opacity, form and place of these settings."""
        self.setVisible(settings.shown)
        if settings == self._settings:
            return
        before, self._settings = self._settings, settings
        self._look.use(settings)
        if (before.form, before.size) != (settings.form, settings.size):
            self._opening.close_at_once(settings.form)
        self._place()
        self.answers.setStyleSheet(self._look.style_sheet())
        self._grow(at_once=True)
        self._lay_out()

    def show_view(self, view: OverlayView, *, first: bool = False) -> None:
        """Paint this view if it differs from the last one."""
        if view == self._view and not first:
            return
        before, self._view = self._view, view
        self._lists = self._lists and view.on_call
        if view.cue != before.cue or view.notice != before.notice:
            self.update()
        if self._lists:
            self.cue_list.show_view(view.cue_list)
        self._grow(at_once=first)
        key = listen_key(view.listening, view.hearing)
        self._stop.become("listen" if key == "ui.overlay.start" else "stop", self._words.say(key))
        if view.spoken != before.spoken or first:
            self.setAccessibleName(view.spoken)
        changed = changed_parts(before, view)
        if self._settings.form is OverlayForm.LINE and changed:
            changed = [QRectF(QPointF(0, 0), self._opening.resting_units())]
        for part in changed:
            self.update(self._on_window(part))

    def _on_window(self, part: QRectF) -> QRect:
        """Return where a part of the face is in the window, in whole pixels."""
        unit, m = self._look.unit, self._backdrop.margins
        moved = part.translated(self._opening.parts().face.topLeft() + QPointF(m.left, m.top))
        scaled = QRectF(moved.left() * unit, moved.top() * unit, moved.width() * unit, moved.height() * unit)
        return scaled.toAlignedRect()

    @property
    def pointed_at(self) -> bool:
        """Whether the pointer is on the overlay."""
        return self.isVisible() and self.underMouse()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self._grow()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self._grow()

    def put(self, place: tuple[int, int] | None) -> None:
        """Move the card's corner to this place; None moves it to the corner it starts in."""
        x, y = place if place is not None else (None, None)
        self._settings = msgspec.structs.replace(self._settings, x=x, y=y, places={})
        self._place()
        self._lay_out()

    def card(self) -> QRect:
        """The place of the card on the screen, without its shadow."""
        unit, m = self._look.unit, self._backdrop.margins
        shift = QPoint(round(m.left * unit), round(m.top * unit))
        return QRect(self.pos() + shift, self._opening.resting_px() + self._opening.added_px())

    def reach(self) -> QRect:
        """The place of the card with room for a cue and its answers, which windows beside it leave free."""
        return self._opening.reach()

    def menu(self) -> OverlayMenu:
        """Return the menu that a right click opens."""
        view = self._view
        menu = OverlayMenu(self._words, view, self.menu_keys(), self)
        menu.tips.triggered.connect(self.tips_requested)
        menu.pause.triggered.connect(lambda: self.pause_requested.emit(not view.paused))
        menu.mark.triggered.connect(self.mark_requested)
        menu.own_sound.triggered.connect(lambda: self.own_sound_requested.emit(not view.keeps_sound))
        menu.listen.triggered.connect(self.stop_or_start_requested)
        menu.review.triggered.connect(self.review_requested)
        menu.hide_overlay.triggered.connect(self.hide_requested)
        menu.leave.triggered.connect(self.quit_requested)
        return menu

    def toggle_list(self) -> None:
        """List the cues of the call under way, or close the list."""
        self._lists = self._view.on_call and not self._lists
        if self._lists:
            self.cue_list.show_view(self._view.cue_list)
        self._grow()

    def _grow(self, *, at_once: bool = False) -> None:
        """Make room for what is to be shown: a cue, its answers while the pointer is on the overlay, the list
        of cues. The cue stays where it is when the answers come."""
        view, form = self._view, self._settings.form
        wholly = self._hovered or self._lists
        if wholly != self._look.wholly:
            self._look.wholly = wholly
            self.update()
        opened = Opened(
            line_face.words_width(self._look, view) if form is OverlayForm.LINE else 0.0,
            view.cue is not None,
            view.cue is not None and self._hovered and view.answerable is not None,
            list_height(view.cue_list) if self._lists else 0.0,
        )
        self._opening.open(opened, moves=not at_once and self._look.moves() and self.isVisible())
        self._show_added()

    def _resized(self) -> None:
        self._lay_out()
        self._show_added()

    def _show_added(self) -> None:
        """Show the answer buttons and the list once there is room for them."""
        there, opened = self._opening.there, self._opening.opened
        self.answers.show_for(self._view.answerable if there and opened.answers else None)
        self.cue_list.setVisible(there and bool(opened.list_height))

    def _lay_out(self) -> None:
        """Set the size and place of the window from the card's corner, what is opened and the sides to which
        it opens."""
        look, opening, m = self._look, self._opening, self._backdrop.margins
        shift, edge = opening.shift_px(), QPoint(round(m.left * look.unit), round(m.top * look.unit))
        more = QSize(edge.x() + round(m.right * look.unit), edge.y() + round(m.bottom * look.unit))
        size = opening.resting_px() + opening.added_px() + more
        self.setGeometry(QRect(opening.corner - edge - shift, size))
        stop = QPointF(100, 9.5)
        if opening.form is OverlayForm.LINE:
            stop = QPointF(line_face.STOP_LEFT, (opening.resting_units().height() - line_face.STOP_SIDE) / 2)
        side = look.px(line_face.STOP_SIDE)
        self._stop.setGeometry(QRect(edge + shift + self._point(stop), QSize(side, side)))
        parts, width = opening.parts(), opening.card_units().width()
        self.answers.put(edge + self._point(parts.answers), look.px(width - 2 * parts.answers.x()))
        self.cue_list.put(edge + self._point(QPointF(0, parts.list_top)), look.px(width))
        if not self._see_through:
            self.setMask(rounded_region(self.rect(), round(RADIUS * look.unit)))
        self.update()

    def _point(self, units: QPointF) -> QPoint:
        return QPoint(self._look.px(units.x()), self._look.px(units.y()))

    def _place(self) -> None:
        """Put the card where the settings want it on the screens there are."""
        gap_px = self._theme.px(CORNER_GAP)
        size = self._opening.resting_px()
        self._opening.stand_at(overlay_place(screens_there(), self._settings, size, gap_px))

    def _follow_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._wait_for_screens)
        screen.availableGeometryChanged.connect(self._wait_for_screens)
        self._wait_for_screens()

    def _wait_for_screens(self) -> None:
        """Look at the screens once all that changes with them has changed."""
        self._screens_changed.start(0)

    def _return_to_place(self) -> None:
        """Go to the place that is kept for the screens there are now."""
        if self._pressed is None:
            self._place()
            self._lay_out()

    def _theme_changed(self) -> None:
        self._look.refresh()
        self.answers.setStyleSheet(self._look.style_sheet())
        self._stop.update()
        self._place()
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        look, m, parts = self._look, self._backdrop.margins, self._opening.parts()
        painter = QPainter(self)
        card = self._opening.card_units()
        self._backdrop.paint(painter, dirty, self, card, shadow=self._see_through)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(look.unit, look.unit)
        painter.translate(m.left, m.top)
        painter.setClipRect(card.adjusted(1, 1, -1, -1))
        only = QRectF(
            dirty.x() / look.unit - m.left,
            dirty.y() / look.unit - m.top,
            dirty.width() / look.unit,
            dirty.height() / look.unit,
        )
        if only.intersects(parts.words):
            self._paint_words(painter, parts.words)
        painter.translate(parts.face.topLeft())
        if self._settings.form is OverlayForm.LINE:
            line_face.paint_line(painter, look, self._view, parts.face.height())
        else:
            paint_face(painter, look, self._view, only=only.translated(-parts.face.topLeft()))
        painter.end()
        self._log_cue()

    def _paint_words(self, painter: QPainter, where: QRectF) -> None:
        if self._settings.form is OverlayForm.LINE:
            line_face.paint_words(painter, self._look, self._view, where)
        elif self._view.cue is not None:
            paint_cue(painter, self._look, self._view.cue, where)

    def _log_cue(self) -> None:
        """Log the kind of a cue when it is first painted, and never what was heard."""
        cue = self._view.cue
        if cue is not None and cue != self._logged and not self._opening.by.isNull():
            log.info("shown %s", cue.kind.value)
            self._logged = cue
        elif cue is None:
            self._logged = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        pressed_at, corner_then, _ = self._pressed
        by = event.globalPosition().toPoint() - pressed_at
        if self._dragged or by.manhattanLength() >= DRAG_PX:
            self._dragged = True
            self._opening.corner = corner_then + by
            self._lay_out()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        on_lanes, self._pressed = self._pressed[2], None
        if self._dragged:
            found = inside(self._opening.resting_place(), [screen.area for screen in screens_there()])
            if found is not None:
                self._opening.stand_at(found)
                self._lay_out()
                self.moved.emit(found.x(), found.y())
            else:
                self._return_to_place()
        elif on_lanes:
            self.toggle_list()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._on_lanes(event):
            self._press(event)  # the second of two quick clicks on the lanes
        else:
            self.review_requested.emit()

    def _press(self, event: QMouseEvent) -> None:
        self._pressed = (event.globalPosition().toPoint(), QPoint(self._opening.corner), self._on_lanes(event))
        self._dragged = False

    def _on_lanes(self, event: QMouseEvent) -> bool:
        """Whether the pointer is on the lanes of a call."""
        lanes = LANES_PART
        if self._settings.form is OverlayForm.LINE:
            lanes = line_face.lanes_part(self._opening.resting_units().height())
        return self._view.on_call and self._on_window(lanes).contains(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in SYSTEM_CHANGES:
            self._theme.refresh()
        super().changeEvent(event)
