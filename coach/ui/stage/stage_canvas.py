"""The picture of a stage. What stays is painted once; a frame paints only what changed since the one before.

There are two layers of the whole piece, one without its traces and one with them. A frame copies the first to
the right of what has been heard and the second to the left, in the strip through which the playhead went, and
paints words only where they changed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.model.spans import Span
from coach.ui.stage.stage_layout import StageLayout, stage_layout
from coach.ui.stage.stage_look import StageLook
from coach.ui.stage.stage_painting import DIAMOND, StagePainter, paint_message
from coach.views.stage_view import StageMoment, StageView, stage_moment
from coach.views.wording import Words

BESIDE = DIAMOND + 2.0
"""The room to either side of the playhead, for its marks, in units."""
DRAG_FROM_PX = 8
"""A mouse that moved less than this between press and release clicked."""


class StageCanvas(QWidget):
    """Paints a piece, and reports where in it someone clicked or which stretch they drew."""

    moment_chosen = Signal(float)
    stretch_chosen = Signal(float, float)

    def __init__(self, look: StageLook, words: Words) -> None:
        super().__init__()
        self._look, self._words = look, words
        self._view: StageView | None = None
        self._message = self._passage = ""
        self._at_s = self._heard_s = 0.0
        self._moment: StageMoment | None = None
        self._status = self._hint = ""
        self._loop: Span | None = None
        self._marks_s: tuple[float, ...] = ()
        self._ends = self._black = False
        self._ground: QPixmap | None = None
        self._traces: QPixmap | None = None
        self._pressed: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    # What is shown

    @property
    def moment(self) -> StageMoment | None:
        """What is said of the moment under the playhead."""
        return self._moment

    @property
    def message(self) -> str:
        """The sentence in place of a piece; "" while there is one."""
        return self._message

    @property
    def status(self) -> str:
        """How the piece plays, where that is said."""
        return self._status

    @property
    def ends(self) -> bool:
        """Whether the picture of the whole piece is shown, with its figures."""
        return self._ends

    @property
    def black(self) -> bool:
        return self._black

    def show_view(self, view: StageView, *, anew: bool = True) -> None:
        """Show a piece from its beginning; or, not `anew`, another one of which as much was heard."""
        self._view, self._message, self._passage = view, "", ""
        if anew:
            self._at_s = self._heard_s = 0.0
        self._moment = stage_moment(self._words, view, self._at_s)
        self._anew()

    def show_message(self, text: str, passage: str = "") -> None:
        """Show one sentence in place of a piece, or below a passage that is read aloud."""
        if (text, passage) != (self._message, self._passage):
            self._message, self._passage = text, passage
            self.update()

    def show_end(self, ends: bool) -> None:
        """Show the picture of the whole piece, or the piece with its playhead."""
        if ends != self._ends:
            self._ends = ends
            self._anew()

    def show_marks(self, marks_s: tuple[float, ...]) -> None:
        """Show the presenter's marks on the picture of the whole piece."""
        if marks_s != self._marks_s:
            self._marks_s = marks_s
            if self._ends:
                self._anew()

    def show_black(self, black: bool) -> None:
        """Show nothing."""
        if black != self._black:
            self._black = black
            self.update()

    def show_status(self, status: str, loop: Span | None) -> None:
        """Say how the piece plays where that is not as it was recorded; show the stretch that is repeated."""
        if loop != self._loop:
            self._loop = loop
            self.update()
        if status != self._status:
            self._status = status
            self.update(self._px(self._layout().clock))

    def show_hint(self, hint: str) -> None:
        """Say what to do in the cue's place, until the piece plays."""
        if hint != self._hint:
            self._hint = hint
            self.update(self._px(self._layout().cue))

    def restyle(self) -> None:
        """Paint everything anew, in other colours."""
        self._anew()

    def move_to(self, at_s: float) -> None:
        """Move the playhead, and repaint what that changes."""
        if self._view is None or at_s == self._at_s:
            return
        self.show_moment(at_s, stage_moment(self._words, self._view, at_s))

    def show_moment(self, at_s: float, now: StageMoment) -> None:
        """Show the playhead at this moment, with what is said of it."""
        before_s, before = self._at_s, self._moment
        self._at_s, self._moment = at_s, now
        heard_before_s, self._heard_s = self._heard_s, max(self._heard_s, at_s)
        if self._ends or before is None:
            return
        layout = self._layout()
        if self._column(layout, before_s) != self._column(layout, at_s) or now.values != before.values:
            self.update(self._strip(layout, before_s))
            self.update(self._strip(layout, at_s))
            if self._heard_s > heard_before_s:
                left, right = layout.x(heard_before_s), layout.x(self._heard_s)
                self.update(self._px(QRectF(left - 1, 0, right - left + 2, layout.height)))
        if now.other != before.other:
            self.update(self._px(layout.sides[0]))
        if now.clock != before.clock:
            self.update(self._px(layout.clock))
        for old, new, where in zip(before.values, now.values, layout.sides, strict=True):
            if (old.text, old.state, old.hollow) != (new.text, new.state, new.hollow):
                self.update(self._px(where))
        if now.cue != before.cue:
            self.update(self._px(layout.cue))

    # Places

    def layout_now(self) -> StageLayout:
        """Return where things are."""
        return self._layout()

    def _layout(self) -> StageLayout:
        view = self._view
        duration_s = 0.0 if view is None else view.duration_s
        two_voices = view is not None and not view.caller.missing
        return stage_layout(self.width(), self.height(), duration_s, two_voices=two_voices, end=self._ends)

    def _px(self, where: QRectF) -> QRect:
        scale = self._layout().scale
        scaled = QRectF(
            where.left() * scale, where.top() * scale, where.width() * scale, where.height() * scale
        )
        return scaled.toAlignedRect()

    def _strip(self, layout: StageLayout, at_s: float) -> QRect:
        plot = layout.plot
        return self._px(QRectF(layout.x(at_s) - BESIDE, plot.top() - 2, 2 * BESIDE, plot.height() + 4))

    def _column(self, layout: StageLayout, at_s: float) -> int:
        return round(layout.x(at_s) * layout.scale * self.devicePixelRatioF())

    def _anew(self) -> None:
        self._ground = self._traces = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._anew()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._black:
            painter.fillRect(event.rect(), Qt.GlobalColor.black)
        elif self._view is None or self._message:
            self._paint_message(painter)
        else:
            self._paint_piece(painter, event, self._view)
        painter.end()

    def _paint_message(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._look.colour("background"))
        layout = self._layout()
        painter.scale(layout.scale, layout.scale)
        paint_message(painter, self._look, layout, self._message, self._passage)

    def _paint_piece(self, painter: QPainter, event: QPaintEvent, view: StageView) -> None:
        layout = self._layout()
        ground, traces = self._layers(layout, view)
        heard_px = self.width() if self._ends else round(layout.x(self._heard_s) * layout.scale)
        dirty = event.rect()
        left, right = QRect(dirty), QRect(dirty)
        left.setRight(min(dirty.right(), heard_px - 1))
        right.setLeft(max(dirty.left(), heard_px))
        for part, layer in ((left, traces), (right, ground)):
            if not part.isEmpty():  # the painter is clipped to what is to be painted
                ratio = layer.devicePixelRatio()
                source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
                painter.drawPixmap(QRectF(part), layer, source)
        if self._ends or self._moment is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(layout.scale, layout.scale)
        painting = StagePainter(painter, self._look, self._words, view, layout)
        if self._loop is not None:
            painting.loop(self._loop)
        changed = event.region()
        if changed.intersects(self._px(layout.clock)):
            painting.clock(self._moment, self._status)
        if any(changed.intersects(self._px(one)) for one in layout.sides):
            painting.values(self._moment)
        if changed.intersects(self._strip(layout, self._at_s)):
            painting.playhead(self._at_s, self._moment)
        if self._hint and self._moment.cue is None and changed.intersects(self._px(layout.cue)):
            painting.hint(self._hint)
        if self._moment.cue is not None and changed.intersects(self._px(layout.cue)):
            painting.cue(self._moment.cue)

    def _layers(self, layout: StageLayout, view: StageView) -> tuple[QPixmap, QPixmap]:
        if (
            self._ground is None
            or self._traces is None
            or self._ground.devicePixelRatio() != self.devicePixelRatioF()
        ):
            self._ground = self._layer(layout, view, traces=False)
            self._traces = self._layer(layout, view, traces=True)
        return self._ground, self._traces

    def _layer(self, layout: StageLayout, view: StageView, *, traces: bool) -> QPixmap:
        layer = QPixmap(self.size() * self.devicePixelRatioF())
        layer.setDevicePixelRatio(self.devicePixelRatioF())
        layer.fill(self._look.colour("background"))
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(layout.scale, layout.scale)
        painting = StagePainter(painter, self._look, self._words, view, layout)
        painting.ground()
        if traces:
            painting.traces()
        if self._ends:
            painting.end(self._marks_s)
        painter.end()
        return layer

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._view is not None:
            self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._view is None:
            return
        layout = self._layout()
        first_s, last_s = (layout.moment_s(one.x() / layout.scale) for one in (pressed, event.position()))
        if abs(event.position().x() - pressed.x()) < DRAG_FROM_PX:
            self.moment_chosen.emit(last_s)
        else:
            self.stretch_chosen.emit(min(first_s, last_s), max(first_s, last_s))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._anew()
