"""A drill or a scene for a room: what to do now, the text or the caller's line, and the band or the steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.ui.kit.theme import BODY, CUE, SMALL, TITLE
from coach.ui.overlay.face import put_text
from coach.ui.practice.curve_painting import CurvePainting, changed_part
from coach.ui.practice.reading_text import PacedLines
from coach.ui.practice.small_drawings import paint_dots
from coach.ui.practice.step_plot import StepPainting
from coach.ui.stage.stage_layout import MARGIN
from coach.ui.stage.stage_look import UNITS_ACROSS, UNITS_DOWN, StageLook
from coach.views.room_exercise_view import RoomExercise
from coach.views.wording import Words

HEAD_TOP, HEAD = 9.0, 16.0
GAP = 6.0
FOOT = 15.0
PICTURE, LEAST_PICTURE = 112.0, 60.0
"""The height of the steps, and the least of a band."""
DOTS = 20.0
SIDE, SCENE_SIDE, SIDE_GAP = 116.0, 144.0, 12.0
FIGURE, MOST_FIGURE = 37.0, 56.0
NAME, VALUE = 14.0, 25.0
"""The lines of a figure: its name, and its value; a note has the height of a name."""
TRACE = 4.0
"""How thick the trace of a drill is, as that of a piece (`stage_painting`)."""
MOST_SHARE = 0.5
"""A prompt takes at most so much of the height that it shares with what the caller said."""
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Places:
    """Where things are, in units. A part that isn't there is empty."""

    head: QRectF
    prompt: QRectF
    said: QRectF
    text: QRectF
    dots: QRectF
    picture: QRectF
    side: QRectF
    foot: QRectF


class ExerciseCanvas(QWidget):
    """Paints what is under way; or nothing, while it is black. Only what changed is painted again."""

    def __init__(self, look: StageLook, words: Words) -> None:
        super().__init__()
        self._look, self._words = look, words
        self._place = ""
        self._view: RoomExercise | None = None
        self._lines = PacedLines(look)
        self.black = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def begin(self, place: str) -> None:
        """Begin with another exercise; `place`: the lesson and its part."""
        self._place, self._view, self.black = place, None, False
        self.update()

    def show_view(self, view: RoomExercise) -> None:
        """Show this moment."""
        before, self._view = self._view, view
        if before is None or view.words is not before.words:
            self._lines.show_words(view.words)
            self._lines.lay_out(self._wide)
        moved = self._lines.move_to(view.text_s)
        places = self._places(view)
        if before is None or self._places(before) != places:
            self.update()
            return
        for where, changed in (
            (places.head, (view.title, view.left) != (before.title, before.left)),
            (places.prompt, (view.prompt, view.hint) != (before.prompt, before.hint)),
            (places.said, view.said != before.said),
            (places.text, moved),
            (places.dots, view.dots != before.dots),
            (places.side, view.figures != before.figures),
            (places.foot, view.foot != before.foot),
        ):
            if changed:
                self._update_units(where)
        if view.steps != before.steps:
            self._update_units(places.picture)
        elif view.curve is not None and view.curve != before.curve:
            part = changed_part(self._look, before.curve, view.curve, places.picture)
            self._update_units(places.picture if part is None else part)

    def show_black(self, black: bool) -> None:
        """Show nothing, or the exercise again."""
        self.black = black
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lines.lay_out(self._wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.black:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.end()
            return
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), self._look.colour("background"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale
        painter.scale(scale, scale)
        dirty = QRectF(event.rect())
        dirty = QRectF(dirty.x() / scale, dirty.y() / scale, dirty.width() / scale, dirty.height() / scale)
        if self._view is not None:
            self._paint(painter, self._view, dirty)
        painter.end()

    def _paint(self, painter: QPainter, view: RoomExercise, dirty: QRectF) -> None:
        look, places = self._look, self._places(view)

        def picture() -> None:
            if view.curve is not None:
                CurvePainting(look, view.curve, places.picture, TRACE).paint(painter)
            elif view.steps is not None:
                StepPainting(look, self._words, view.steps, places.picture).paint(painter)

        def dots() -> None:
            if view.dots is not None:
                paint_dots(painter, look, view.dots.dots, places.dots)

        parts: tuple[tuple[QRectF, Callable[[], object]], ...] = (
            (places.head, lambda: self._paint_head(painter, view, places.head)),
            (places.prompt, lambda: self._paint_prompt(painter, view, places.prompt)),
            (places.said, lambda: self._paint_fitting(painter, view.said, places.said, (CUE, BODY, SMALL))),
            (places.text, lambda: self._lines.paint(painter, places.text.left(), places.text.top())),
            (places.dots, dots),
            (places.picture, picture),
            (places.side, lambda: self._paint_figures(painter, view, places.side)),
            (places.foot, lambda: put_text(painter, look, places.foot, view.foot, SMALL, "muted")),
        )
        for where, paint in parts:
            if not where.isEmpty() and where.intersects(dirty):
                paint()

    def _paint_head(self, painter: QPainter, view: RoomExercise, where: QRectF) -> None:
        left = QFontMetricsF(self._look.font(BODY, strong=True)).horizontalAdvance(view.left)
        put_text(painter, self._look, where, view.left, BODY, "text", strong=True, align=_RIGHT)
        said = " · ".join(one for one in (view.title, self._place) if one)
        put_text(painter, self._look, where.adjusted(0, 0, -left - 8, 0), said, SMALL, "muted")

    def _paint_prompt(self, painter: QPainter, view: RoomExercise, where: QRectF) -> None:
        height = self._paint_fitting(painter, view.prompt, where, (TITLE, CUE, BODY, SMALL), strong=True)
        if view.hint:
            below = where.adjusted(0, height + 2 if view.prompt else 0, 0, 0)
            self._paint_fitting(painter, view.hint, below, (BODY, SMALL), token="muted")

    def _paint_figures(self, painter: QPainter, view: RoomExercise, where: QRectF) -> None:
        each = min(MOST_FIGURE, where.height() / max(1, len(view.figures)))
        for at, figure in enumerate(view.figures):
            line = QRectF(where.left(), where.top() + at * each, where.width(), NAME)
            put_text(painter, self._look, line, figure.name, SMALL, "muted")
            line = QRectF(line.left(), line.bottom(), line.width(), each - NAME)
            note = NAME if figure.note and each >= 2 * NAME + VALUE else 0.0
            value = line.adjusted(0, 0, 0, -note)
            self._paint_fitting(
                painter, figure.value, value, (TITLE, CUE, BODY, SMALL), token=figure.token, strong=True
            )
            if note:
                below = QRectF(line.left(), line.top() + VALUE, line.width(), NAME)
                put_text(painter, self._look, below, figure.note, SMALL, figure.token)

    def _paint_fitting(
        self,
        painter: QPainter,
        text: str,
        where: QRectF,
        sizes: tuple[int, ...],
        *,
        token: str = "text",
        strong: bool = False,
    ) -> float:
        """Paint a text in the first of these sizes in which all of it fits; return its height."""
        size, height = self._fitting(text, where, sizes, strong=strong)
        painter.setPen(self._look.colour(token))
        painter.setFont(self._look.font(size, strong=strong))
        painter.drawText(where, _WRAPPED, text)
        return height

    def _fitting(
        self, text: str, where: QRectF, sizes: tuple[int, ...], *, strong: bool = False
    ) -> tuple[int, float]:
        height = 0.0
        for size in sizes:
            metrics = QFontMetricsF(self._look.font(size, strong=strong))
            height = metrics.boundingRect(QRectF(0, 0, where.width(), 1e6), _WRAPPED, text).height()
            if height <= where.height():
                return size, height
        return sizes[-1], height

    def _places(self, view: RoomExercise) -> _Places:
        scale = self._scale
        wide, high = self._wide, self.height() / scale
        top, none = HEAD_TOP + HEAD + GAP, QRectF()
        foot = QRectF(MARGIN, high - FOOT - 5, wide, FOOT)
        bottom = foot.top() - GAP
        picture = side = dots = text = none
        has_picture = view.curve is not None or view.steps is not None
        if has_picture or view.figures:
            side_wide = (SCENE_SIDE if view.is_scene else SIDE) if view.figures else 0.0
            height = PICTURE if has_picture else FIGURE * len(view.figures)
            if view.curve is not None:
                height = max(LEAST_PICTURE, bottom - top - self._above_px(view))
            where = QRectF(MARGIN, bottom - height, wide, height)
            picture = where.adjusted(0, 0, -side_wide - (SIDE_GAP if side_wide else 0.0), 0)
            picture = picture if has_picture else none
            side = where.adjusted(wide - side_wide, 0, 0, 0) if has_picture else where
            side = side if view.figures else none
            bottom = where.top() - GAP
        if view.words:
            text = QRectF(MARGIN, bottom - self._lines.height, wide, self._lines.height)
            bottom = text.top() - GAP
        if view.dots is not None and view.words:  # a text and a band leave no room: beside the foot
            dots = QRectF(MARGIN, foot.top(), wide / 2, FOOT)
            foot = foot.adjusted(wide / 2, 0, 0, 0)
        elif view.dots is not None:
            dots = QRectF(MARGIN, bottom - DOTS, wide, DOTS)
            bottom = dots.top() - GAP
        above = QRectF(MARGIN, top, wide, max(0.0, bottom - top))
        prompt, said = above, none
        if view.said:
            lines = QFontMetricsF(self._look.font(TITLE, strong=True)).height()
            hint = QFontMetricsF(self._look.font(BODY)).height() if view.hint else 0.0
            prompt = QRectF(MARGIN, top, wide, min(lines + hint + 4, MOST_SHARE * above.height()))
            said = above.adjusted(0, prompt.height() + GAP, 0, 0)
        return _Places(QRectF(MARGIN, HEAD_TOP, wide, HEAD), prompt, said, text, dots, picture, side, foot)

    def _above_px(self, view: RoomExercise) -> float:
        """Return how much a band leaves to what stands above it, in units."""
        line = QFontMetricsF(self._look.font(TITLE, strong=True)).height() if view.prompt else 0.0
        return sum(part + GAP for part in (line, self._lines.height if view.words else 0.0) if part)

    @property
    def _scale(self) -> float:
        return max(0.1, min(self.width() / UNITS_ACROSS, self.height() / UNITS_DOWN))

    @property
    def _wide(self) -> float:
        return self.width() / self._scale - 2 * MARGIN

    def _update_units(self, where: QRectF) -> None:
        scale = self._scale
        px = QRectF(where.x() * scale, where.y() * scale, where.width() * scale, where.height() * scale)
        self.update(px.toAlignedRect().adjusted(-1, -1, 1, 1))
