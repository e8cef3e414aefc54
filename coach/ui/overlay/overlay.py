"""The overlay: a small window that stays on top and never takes the keyboard.

Its flags are set once, before it is first shown. It never becomes the active window: it takes clicks and drags
while the keyboard stays with the program beside it. It repaints only when its view changes.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QCursor,
    QEnterEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QMenu, QWidget

from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.small_window import RADIUS, Grows, corner, grows_towards, inside, rounded_region, see_through
from coach.ui.kit.theme import SYSTEM_CHANGES, Theme
from coach.ui.overlay import answer_buttons
from coach.ui.overlay.face import CUE_HEIGHT, HEIGHT, WIDTH, changed_parts, paint_face
from coach.ui.shell.shortcuts import Keys
from coach.views.cue_words import CueLine
from coach.views.hearing import listen_key
from coach.views.overlay_view import OverlayView
from coach.views.wording import Words

log = logging.getLogger(__name__)

GROW_MS = 120
"""How long the height takes to grow. Only the height is animated: the words are there at once."""
MOST_GROWN = CUE_HEIGHT + answer_buttons.HEIGHT
"""The height that a cue and its answers add, in units."""
DRAG_PX = 4
"""A press that moves by less than this is a click."""


@dataclass(frozen=True, slots=True)
class Margins:
    """The room for the shadow around the card, in units. Without a compositor there is no shadow."""

    left: float = 8.0
    top: float = 4.0
    right: float = 8.0
    bottom: float = 10.0


class Overlay(QWidget):
    """The window of the overlay. Its signals say what the person asked for; other parts do it."""

    moved = Signal(int, int)
    """The new top left corner of the card, emitted when a drag ends."""
    stop_or_start_requested = Signal()
    tips_requested = Signal()
    pause_requested = Signal(bool)
    mark_requested = Signal()
    review_requested = Signal()
    hide_requested = Signal()
    quit_requested = Signal()

    def __init__(self, theme: Theme, words: Words, view: OverlayView, place: tuple[int, int] | None) -> None:
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
        self._theme, self._words, self._view = theme, words, view
        self._margins = Margins() if self._see_through else Margins(0, 0, 0, 0)
        self._grows = Grows.DOWN
        self._grown = self._grows_to = 0.0
        self._hovered = False
        self._drag: tuple[QPoint, QPoint] | None = None
        self._dragged = False
        self._logged: CueLine | None = None
        self._painted_backdrop: tuple[object, QPixmap] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(GROW_MS)
        self._animation.valueChanged.connect(self._set_grown)
        self._stop = IconButton(theme, self)
        self._stop.clicked.connect(self.stop_or_start_requested)
        self.answers = answer_buttons.AnswerButtons(theme, words, self)
        self._corner = QPoint(0, 0)
        self._place_at(place)
        self.show_view(view, first=True)
        self._lay_out()
        theme.changed.connect(self._theme_changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._keep_inside)

    @property
    def view(self) -> OverlayView:
        return self._view

    def show_view(self, view: OverlayView, *, first: bool = False) -> None:
        """Paint this view if it differs from the last one."""
        if view == self._view and not first:
            return
        before, self._view = self._view, view
        if view.cue != before.cue:
            self.update()
        self._grow(at_once=first)
        key = listen_key(view.listening, view.hearing)
        self._stop.become("listen" if key == "ui.overlay.start" else "stop", self._words.say(key))
        if view.spoken != before.spoken or first:
            self.setAccessibleName(view.spoken)
        for part in changed_parts(before, view):
            self.update(self._on_window(part))

    def _on_window(self, part: QRectF) -> QRect:
        """Return where a part of the face is in the window, in whole pixels."""
        unit, m = self._theme.unit, self._margins
        down = self._grown if self._grows is Grows.UP else 0.0
        moved = part.translated(m.left, m.top + down)
        scaled = QRectF(moved.left() * unit, moved.top() * unit, moved.width() * unit, moved.height() * unit)
        return scaled.toAlignedRect()

    @property
    def pointed_at(self) -> bool:
        """Whether the pointer is on the overlay."""
        return self.isVisible() and self.underMouse()

    def _show_answers(self) -> None:
        """Show the answer buttons once there is room for them."""
        shown = self._grown == CUE_HEIGHT + answer_buttons.HEIGHT
        self.answers.show_for(self._view.answerable if shown else None)

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
        self._place_at(place)
        self._lay_out()

    def card(self) -> QRect:
        """The place of the card on the screen, without its shadow."""
        unit, m = self._theme.unit, self._margins
        shift = QPoint(round(m.left * unit), round(m.top * unit))
        size = QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT + self._grown))
        return QRect(self.pos() + shift, size)

    def reach(self) -> QRect:
        """The place of the card with room for a cue and its answers, which windows beside it leave free."""
        size = QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))
        resting, more = QRect(self._corner, size), self._theme.px(MOST_GROWN)
        side = grows_towards(resting, more, self._screen_area(), QPoint(-1, -1))
        return resting.adjusted(0, -more if side is Grows.UP else 0, 0, more if side is Grows.DOWN else 0)

    def menu(self) -> OverlayMenu:
        """Return the menu that a right click opens."""
        view = self._view
        menu = OverlayMenu(self._words, view, self)
        menu.tips.triggered.connect(self.tips_requested)
        menu.pause.triggered.connect(lambda: self.pause_requested.emit(not view.paused))
        menu.mark.triggered.connect(self.mark_requested)
        menu.listen.triggered.connect(self.stop_or_start_requested)
        menu.review.triggered.connect(self.review_requested)
        menu.hide_overlay.triggered.connect(self.hide_requested)
        menu.leave.triggered.connect(self.quit_requested)
        return menu

    def _grow(self, *, at_once: bool = False) -> None:
        """Make room for what is to be shown: a cue, and its answers while the pointer is on the overlay. The
        cue stays where it is when the answers come."""
        target = 0.0
        if self._view.cue is not None:
            answers = self._hovered and self._view.answerable is not None
            target = MOST_GROWN if answers else CUE_HEIGHT
        if target == self._grows_to:
            self._show_answers()
            return
        if not self._grows_to:
            self._grows = grows_towards(
                QRect(self._corner, QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))),
                self._theme.px(MOST_GROWN),
                self._screen_area(),
                QCursor.pos(),
            )
        self._grows_to = target
        self._animation.stop()
        if at_once or not self._theme.moves() or not self.isVisible():
            self._set_grown(target)
            return
        self._animation.setStartValue(float(self._grown))
        self._animation.setEndValue(target)
        self._animation.start()

    def _set_grown(self, units: float) -> None:
        self._grown = units
        self._lay_out()
        self._show_answers()

    def _lay_out(self) -> None:
        """Set the size and place of the window from the card's corner, its height and the side on which it
        grows."""
        unit, m = self._theme.unit, self._margins
        grown_px = self._theme.px(self._grown)
        up_px = grown_px if self._grows is Grows.UP else 0
        left, top = round(m.left * unit), round(m.top * unit)
        size = QSize(
            self._theme.px(WIDTH) + left + round(m.right * unit),
            self._theme.px(HEIGHT) + grown_px + top + round(m.bottom * unit),
        )
        self.setGeometry(QRect(self._corner - QPoint(left, top + up_px), size))
        side = self._theme.px(22)
        self._stop.setGeometry(left + self._theme.px(100), top + up_px + self._theme.px(9.5), side, side)
        answers_top = 8.0 if self._grows is Grows.UP else HEIGHT + CUE_HEIGHT
        self.answers.put(QPoint(left + self._theme.px(8), top + self._theme.px(answers_top)))
        if not self._see_through:
            self.setMask(rounded_region(self.rect(), round(RADIUS * unit)))
        self.update()

    def _place_at(self, place: tuple[int, int] | None) -> None:
        size = QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if place is not None:
            kept = inside(QRect(QPoint(*place), size), areas)
            if kept is not None:
                self._corner = kept
                return
        self._corner = corner(size, QGuiApplication.primaryScreen().availableGeometry(), self._theme.px(24))

    def _keep_inside(self) -> None:
        """Move back onto a screen after one was unplugged."""
        self._place_at((self._corner.x(), self._corner.y()))
        self._lay_out()

    def _screen_area(self) -> QRect:
        screen = QGuiApplication.screenAt(self._corner) or QGuiApplication.primaryScreen()
        return screen.availableGeometry()

    def _theme_changed(self) -> None:
        self._stop.update()
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        unit, m = self._theme.unit, self._margins
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        there = QRectF(dirty.x() * ratio, dirty.y() * ratio, dirty.width() * ratio, dirty.height() * ratio)
        painter.drawPixmap(QRectF(dirty), self._backdrop(), there)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(unit, unit)
        painter.translate(m.left, m.top)
        only = QRectF(dirty.x() / unit, dirty.y() / unit, dirty.width() / unit, dirty.height() / unit)
        only.translate(-m.left, -m.top)
        painter.setClipRect(QRectF(1, 1, WIDTH - 2, HEIGHT + self._grown - 2))
        if self._grows is Grows.UP and self._grown:
            shift = self._grown - CUE_HEIGHT
            painter.translate(0, shift)
            only.translate(0, -shift)
            paint_face(painter, self._theme, self._view, cue_above=True, only=only)
        else:
            paint_face(painter, self._theme, self._view, only=only)
        painter.end()
        self._log_cue()

    def _backdrop(self) -> QPixmap:
        """Return the card and its shadow, painted once for each size, colour scheme and screen."""
        ratio = self.devicePixelRatioF()
        wanted = (self.size().toTuple(), self._grown, self._theme.unit, self._theme.dark, ratio)
        if self._painted_backdrop is not None and self._painted_backdrop[0] == wanted:
            return self._painted_backdrop[1]
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.unit, self._theme.unit)
        painter.translate(self._margins.left, self._margins.top)
        card = QRectF(0, 0, WIDTH, HEIGHT + self._grown)
        if self._see_through:
            _paint_shadow(painter, card, dark=self._theme.dark)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
        painter.end()
        self._painted_backdrop = (wanted, pixmap)
        return pixmap

    def _log_cue(self) -> None:
        """Log the kind of a cue when it is first painted, and never what was heard."""
        cue = self._view.cue
        if cue is not None and cue != self._logged and self._grown > 0:
            log.info("shown %s", cue.kind.value)
            self._logged = cue
        elif cue is None:
            self._logged = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = (event.globalPosition().toPoint(), QPoint(self._corner))
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        pressed_at, corner_then = self._drag
        by = event.globalPosition().toPoint() - pressed_at
        if self._dragged or by.manhattanLength() >= DRAG_PX:
            self._dragged = True
            self._corner = corner_then + by
            self._lay_out()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._drag is not None and self._dragged:
            self._place_at((self._corner.x(), self._corner.y()))
            self._lay_out()
            self.moved.emit(self._corner.x(), self._corner.y())
        self._drag = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.review_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in SYSTEM_CHANGES:
            self._theme.refresh()
        super().changeEvent(event)


def _paint_shadow(painter: QPainter, card: QRectF, *, dark: bool) -> None:
    """Paint a soft shadow: a few rounded shapes in faint black, each wider than the last."""
    painter.setPen(Qt.PenStyle.NoPen)
    for out, alpha in ((6.0, 6), (4.5, 8), (3.0, 12), (1.5, 18)):
        painter.setBrush(QColor(0, 0, 0, alpha * (3 if dark else 1)))
        painter.drawRoundedRect(card.adjusted(-out, -out + 2.5, out, out + 2.5), RADIUS + out, RADIUS + out)


class OverlayMenu(QMenu):
    """The menu of the overlay. Its actions are signals.

    It shows the keys of its actions, but the main window handles them: the overlay never has the keyboard.
    """

    def __init__(self, words: Words, view: OverlayView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tips = self._action(words.say("ui.tip_panel.open"), Keys.TIPS)
        pausing = words.say("ui.overlay.resume_cues" if view.paused else "ui.overlay.pause_cues")
        self.pause = self._action(pausing, Keys.PAUSE, enabled=view.on_call)
        self.mark = self._action(view.mark or words.say("ui.steps.mark"), Keys.MARK, enabled=bool(view.mark))
        self.listen = self._action(words.say(listen_key(view.listening, view.hearing)), Keys.LISTEN)
        self.review = self._action(words.say("ui.overlay.open_review"))
        self.addSeparator()
        self.hide_overlay = self._action(words.say("ui.overlay.hide"))
        self.leave = self._action(words.say("ui.tray.quit"))

    def _action(self, text: str, keys: Keys | None = None, *, enabled: bool = True) -> QAction:
        action = self.addAction(text)
        if keys is not None:
            action.setShortcut(QKeySequence(keys.value))
        action.setEnabled(enabled)
        return action
