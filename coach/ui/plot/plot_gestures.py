"""What wheel and drags do to what an instrument shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

from coach.ui.plot.plot_layout import PlotLayout
from coach.views.time_window import ZOOM_STEP, TimeWindow, whole_call

NOTCH = 120.0
"""One notch of a wheel, in Qt's eighths of a degree."""
PAN_PART = 0.1
"""One notch pans by this part of what is in view. Our own choice."""
HANDLE_REACH = 6.0
"""A handle of the strip is taken so far to either side, in units."""
CLICK_REACH = 4.0
"""A press that moves less than this, in units, is a click."""


def wheel_window(event: QWheelEvent, window: TimeWindow, at_s: float, across_px: float) -> TimeWindow | None:
    """Return what is in view after this turn of the wheel; None where the page is to scroll.

    Ctrl zooms at the pointer, Shift pans, and so does a trackpad that is moved sideways.
    """
    turned, moved = event.angleDelta(), event.pixelDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return window.zoomed(ZOOM_STEP ** (turned.y() / NOTCH), at_s)
    if abs(turned.x()) > abs(turned.y()):
        if moved.x():
            return window.panned(-moved.x() / across_px * window.length_s)
        return window.panned(-turned.x() / NOTCH * PAN_PART * window.length_s)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turned.y():
        return window.panned(-turned.y() / NOTCH * PAN_PART * window.length_s)
    return None


class Held(Enum):
    """What a drag holds: the plot, the window on the strip, or one of its handles."""

    PLOT = "plot"
    WINDOW = "window"
    START = "start"
    END = "end"


@dataclass
class Drag:
    """A drag under way. `moved` gives what is in view, None as long as it may still be a click."""

    held: Held
    window: TimeWindow
    begun_at: QPointF
    has_moved: bool = field(default=False)

    def moved(self, layout: PlotLayout, at: QPointF) -> TimeWindow | None:
        """Return what is in view while the pointer is here."""
        by = at.x() - self.begun_at.x()
        if not self.has_moved and abs(by) < CLICK_REACH:
            return None
        self.has_moved = True
        window = self.window
        if self.held is Held.PLOT:
            return window.panned(-by / layout.across * window.length_s)
        by_s = by / layout.across * window.whole_s
        if self.held is Held.WINDOW:
            return window.panned(by_s)
        if self.held is Held.START:
            return window.between(max(0.0, window.start_s + by_s), window.end_s)
        return window.between(window.start_s, min(window.whole_s, window.end_s + by_s))


def begin_drag(layout: PlotLayout, window: TimeWindow, at: QPointF) -> Drag | None:
    """Return the drag that a press here begins; None beside the plot and the strip."""
    if layout.plot.contains(at):
        return Drag(Held.PLOT, window, at)
    strip = layout.strip
    if not strip.adjusted(-HANDLE_REACH, 0, HANDLE_REACH, 0).contains(at):
        return None
    whole = whole_call(window.whole_s)
    for edge_s, held in ((window.start_s, Held.START), (window.end_s, Held.END)):
        if abs(layout.x(whole, edge_s) - at.x()) <= HANDLE_REACH:
            return Drag(held, window, at)
    return Drag(Held.WINDOW, window, at)
