"""The instrument of a call: lanes, measures over their scales, cues and notes, under one hairline.

The hairline is moved by the pointer and by keys, and every value under it is said in words, in labels and in
the accessible description. What is in view is zoomed and panned by wheel, trackpad, keys and on the strip. What
does not move with the hairline is painted once for a view (`_layer`), and the hairline repaints only where it
was and where it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.model.cues import CueGroup
from coach.model.spans import Span
from coach.ui.kit.theme import Theme
from coach.ui.plot.instrument_painting import HAIR_ROOM, InstrumentPainter
from coach.ui.plot.lane_painting import paint_strip
from coach.ui.plot.moment_labels import MomentLabels
from coach.ui.plot.plot_gestures import Drag, begin_drag, wheel_window
from coach.ui.plot.plot_layout import LEFT, MARK_SIZE, NOTE_HEIGHT, PlotLayout, in_px, plot_layout
from coach.ui.plot.plot_marks import CueMarkButton, NoteButton, spread
from coach.views.readout import Readout, readout, told_from_s
from coach.views.time_window import ZOOM_STEP, TimeWindow, whole_call
from coach.views.timeline_view import JumpTo, TimelineView, next_of
from coach.views.wording import Words

WIDTH = 600.0
"""What it asks for, in units. It takes what there is."""
LEAST_WIDTH = 190
"""In units: the columns and a plot that can still be read."""
KEY_STEPS = 200
"""One press of an arrow moves the hairline by this part of what is in view, or by one row of the track..."""
ROW_S = 0.1
LARGE_STEPS = 10
"""... and with Shift by this part of what is in view. Our own choice."""


class Instrument(QWidget):
    """Paints a view, and reports which cue and which note were chosen, by keyboard or pointer."""

    cue_chosen = Signal(int)
    note_chosen = Signal(int)
    window_changed = Signal()

    def __init__(self, theme: Theme, words: Words, view: TimelineView, *, whole: bool = True) -> None:
        """`whole`: it is of a whole call, with a strip, cues and notes; else it is a part of one."""
        super().__init__()
        self._theme, self._words, self._whole = theme, words, whole
        self._view = view
        self._window = whole_call(view.duration_s)
        self._hair_s = 0.0
        self._layer: QPixmap | None = None
        self._strip_layer: QPixmap | None = None
        self._drag: Drag | None = None
        self._labels = MomentLabels(theme, len(view.rows), self)
        self.marks: list[CueMarkButton] = []
        self.note_marks: list[NoteButton] = []
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._take(view)

    # What is shown

    @property
    def view(self) -> TimelineView:
        return self._view

    @property
    def window_shown(self) -> TimeWindow:
        return self._window

    @property
    def hairline_s(self) -> float:
        return self._hair_s

    @property
    def said(self) -> Readout:
        """What is said of the moment under the hairline."""
        return readout(self._words, self._view, self._hair_s)

    @property
    def texts(self) -> tuple[str, ...]:
        """What the labels say of the moment."""
        return self._labels.texts

    def show_view(self, view: TimelineView, window: TimeWindow | None = None) -> None:
        """Show another view: in this window, or with None of the same call, which may have grown. The hairline
        and what is in view stay where they are."""
        if len(view.rows) != len(self._view.rows):
            self._labels.remove()
            self._labels = MomentLabels(self._theme, len(view.rows), self)
        self._window = self._window.grown(view.duration_s) if window is None else window
        self._take(view)
        self.updateGeometry()

    def _take(self, view: TimelineView) -> None:
        kept = [button.mark for button in self.marks]
        self._view = view
        if kept != list(view.cues):
            _drop(self.marks)
            self.marks = [CueMarkButton(self._theme, one, self) for one in view.cues]
            for index, mark in enumerate(self.marks):
                mark.chosen.connect(lambda index=index: self._choose_cue(index))
        if [button.mark for button in self.note_marks] != list(view.notes):
            _drop(self.note_marks)
            self.note_marks = [NoteButton(self._theme, one, self) for one in view.notes]
            for note in self.note_marks:
                note.clicked.connect(lambda _on=False, note=note: self._choose_note(note))
        self.setAccessibleName(view.spoken)
        self._hair_s = min(self._hair_s, view.duration_s)
        self._strip_layer = None
        self._show_window(self._window)
        self._say()

    def _restyle(self) -> None:
        self._layer = self._strip_layer = None
        self.updateGeometry()
        self._place()
        self.update()

    # Moving about

    def go(self, span: Span) -> None:
        """Move the hairline to where a stretch begins to be told, and show it with what was around it."""
        if (
            not (self._window.start_s <= span.start_s and span.end_s <= self._window.end_s)
            or self._window.is_whole
        ):
            self._show_window(self._window.around(span))
        self.move_hairline(told_from_s(self._view, span))

    def jump(self, to: JumpTo) -> bool:
        """Go to the next of these after the hairline, else to the first; return whether there is any."""
        found = next_of(self._view.jumps[to], self._hair_s)
        if found is not None:
            self.go(found)
        return found is not None

    def zoom(self, factor: float) -> None:
        """Come closer by this factor, or go away; the hairline stays where it is."""
        inside = self._window.start_s <= self._hair_s <= self._window.end_s
        at_s = self._hair_s if inside else (self._window.start_s + self._window.end_s) / 2
        self._show_window(self._window.zoomed(factor, at_s))

    def show_whole(self) -> None:
        """Show the whole call."""
        self._show_window(whole_call(self._view.duration_s))

    def move_hairline(self, to_s: float) -> None:
        """Move the hairline; what is in view follows."""
        to_s = min(max(0.0, to_s), self._view.duration_s)
        held = self._window.holding(to_s)
        if held != self._window:
            self._show_window(held)
        if to_s != self._hair_s:
            before, self._hair_s = self._hair_s, to_s
            for at_s in (before, to_s):
                self.update(self._hair_place(at_s))
            self._say()

    def _show_window(self, window: TimeWindow) -> None:
        changed, self._window = window != self._window, window
        self._layer = None
        self._place()
        self.update()
        if changed:
            self.window_changed.emit()

    def _say(self) -> None:
        said = self.said
        layout = self._layout()
        if self._labels.say(said):
            self.update(in_px(self._labels.marks(layout), self._theme.unit))
        self.setAccessibleDescription(f"{said.spoken}. {self._words.say('ui.instrument.keys')}")

    def _choose_cue(self, index: int) -> None:
        self.move_hairline(self._view.cues[index].time_s)
        self.cue_chosen.emit(index)

    def _choose_note(self, note: NoteButton) -> None:
        self.move_hairline(note.mark.time_s)
        self.note_chosen.emit(note.mark.at)

    # Places

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self.heightForWidth(self._theme.px(WIDTH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_WIDTH), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """A narrow one says the moment below the drawing."""
        return self._theme.px(self._layout(width).height)

    def _layout(self, width: int | None = None) -> PlotLayout:
        across = self.width() if width is None else width
        return plot_layout(self._view, across / self._theme.unit, whole=self._whole)

    def _hair_place(self, at_s: float) -> QRect:
        layout = self._layout()
        x = layout.x(self._window, at_s)
        return in_px(QRectF(x - HAIR_ROOM, layout.words_top, 2 * HAIR_ROOM, layout.height), self._theme.unit)

    def _place(self) -> None:
        """Place marks and labels. Marks out of view are hidden."""
        layout, px = self._layout(), self._theme.px
        self._labels.place(layout)
        if layout.cues_top is None or layout.notes_top is None:
            return
        window = self._window
        in_view = [one for one in self.marks if window.start_s <= one.mark.time_s <= window.end_s]
        places = [layout.x(window, one.mark.time_s) for one in in_view]
        edges = (LEFT - MARK_SIZE / 2, min(layout.width, LEFT + layout.across + MARK_SIZE / 2))
        for button in self.marks:
            button.setVisible(button in in_view)
        for button, left in zip(in_view, spread(places, *edges), strict=True):
            button.setGeometry(px(left), px(layout.cues_top), px(MARK_SIZE), px(MARK_SIZE))
        right = LEFT + layout.across + layout.right
        for note in reversed(self.note_marks):
            left = layout.x(window, note.mark.time_s)
            shown = window.start_s <= note.mark.time_s <= window.end_s
            note.setVisible(shown)
            if shown:
                width = max(12.0, min(right - left, 260.0))
                note.setGeometry(px(left - 1), px(layout.notes_top), px(width), px(NOTE_HEIGHT))
                right = left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layer = self._strip_layer = None
        self._place()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout = self._layout()
        if self._layer is None or self._layer.devicePixelRatio() != self.devicePixelRatioF():
            self._layer = self._painted(layout)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.unit, self._theme.unit)
        self._labels.paint(painter, layout)
        painting = InstrumentPainter(painter, self._theme, self._words, self._view, layout, self._window)
        painting.hairline(self._hair_s, self._labels.states)
        painter.end()

    def _painted(self, layout: PlotLayout) -> QPixmap:
        """Paint everything but the hairline into a picture of its own."""
        layer = self._blank(self.size())
        painter = self._begun(layer)
        painting = InstrumentPainter(painter, self._theme, self._words, self._view, layout, self._window)
        if layout.strip_top is not None:
            if self._strip_layer is None or self._strip_layer.devicePixelRatio() != self.devicePixelRatioF():
                self._strip_layer = self._blank(QSize(self.width(), self._theme.px(layout.strip.bottom())))
                inner = self._begun(self._strip_layer)
                paint_strip(inner, self._theme, self._view, layout)
                inner.end()
            painting.strip(self._strip_layer)
        painting.plot()
        middles = [
            (one.mark.time_s, one.geometry().center().x() / self._theme.unit)
            for one in self.marks
            if not one.isHidden() and one.mark.group is CueGroup.CUE
        ]
        painting.foot(middles)
        if self.hasFocus():
            painting.focus()
        painter.end()
        return layer

    def _blank(self, size: QSize) -> QPixmap:
        """Return a picture of the ground, the page's or the card's: one that is opaque is copied faster."""
        layer = QPixmap(size * self.devicePixelRatioF())
        layer.setDevicePixelRatio(self.devicePixelRatioF())
        layer.fill(self._theme.colour("background" if self._whole else "surface"))
        return layer

    def _begun(self, layer: QPixmap) -> QPainter:
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.unit, self._theme.unit)
        return painter

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step_s = max(ROW_S, self._window.length_s / KEY_STEPS)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step_s = self._window.length_s / LARGE_STEPS
        match event.key():
            case Qt.Key.Key_Left:
                self.move_hairline(self._hair_s - step_s)
            case Qt.Key.Key_Right:
                self.move_hairline(self._hair_s + step_s)
            case Qt.Key.Key_Home:
                self.move_hairline(0.0)
            case Qt.Key.Key_End:
                self.move_hairline(self._view.duration_s)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / ZOOM_STEP)
            case Qt.Key.Key_0:
                self.show_whole()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and pan sideways, as Sonic Visualiser and Praat do; else the page scrolls."""
        layout = self._layout()
        at_s = layout.moment_s(self._window, event.position().x() / self._theme.unit)
        window = wheel_window(event, self._window, at_s, layout.across * self._theme.unit)
        if window is None:
            event.ignore()
            return
        self._show_window(window)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            at_s = self._layout().moment_s(self._window, event.position().x() / self._theme.unit)
            self._show_window(self._window.zoomed(max(0.1, 1.0 + event.value()), at_s))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            at = event.position() / self._theme.unit
            self._drag = begin_drag(self._layout(), self._window, at)
            if self._drag is not None:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        layout, at = self._layout(), event.position() / self._theme.unit
        if self._drag is not None:
            window = self._drag.moved(layout, at)
            if window is not None:
                self._show_window(window)
        elif layout.plot.contains(at):
            self.move_hairline(layout.moment_s(self._window, at.x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        layout, at = self._layout(), event.position() / self._theme.unit
        if drag is not None and not drag.has_moved:
            if layout.strip.contains(at):
                whole = whole_call(self._view.duration_s)
                middle_s = layout.moment_s(whole, at.x())
                window = self._window
                self._show_window(window.panned(middle_s - (window.start_s + window.end_s) / 2))
            else:
                self.move_hairline(layout.moment_s(self._window, at.x()))
        super().mouseReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._drag = None
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._layer = None
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._layer = None
        super().focusOutEvent(event)
        self.update()


def _drop(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
