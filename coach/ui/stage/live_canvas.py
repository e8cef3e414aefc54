"""The picture of a piece while it is spoken: each new row is drawn onto what is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from coach.model.live import LiveRow, LiveState
from coach.practice.ghost_track import GhostTrack
from coach.ui.stage.stage_canvas import StageCanvas
from coach.ui.stage.stage_look import StageLook
from coach.ui.stage.stage_painting import StagePainter
from coach.views.live_view import axis_s, live_curve, live_moment, live_view, row_value
from coach.views.stage_view import StageRow, StageView
from coach.views.wording import Words

TAIL_S = 2.0
"""So much is drawn again with each new row: the stretch of speech under way, and the joint of the line."""


class LiveCanvas(StageCanvas):
    """Shows rows as they come."""

    def __init__(self, look: StageLook, words: Words, ghost: GhostTrack | None = None) -> None:
        super().__init__(look, words)
        self._ghost = ghost
        self._rows: list[LiveRow] = []
        self._state: LiveState | None = None

    @property
    def row_count(self) -> int:
        """How many rows are shown."""
        return len(self._rows)

    def follow(self, ghost: GhostTrack) -> None:
        """Show a target behind the piece, which begins anew."""
        self._ghost = ghost
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget the rows: the piece begins anew."""
        self._rows = []
        self._heard_s = self._at_s = 0.0
        self._view = None

    def show_rows(self, state: LiveState, new: Sequence[LiveRow]) -> None:
        """Show the newest state, with the rows since the last time."""
        before, self._state = self._view, state
        self._rows.extend(new)
        axis = axis_s(max(state.time_s, 0.0 if self._ghost is None else self._ghost.duration_s - 1.0))
        view = before
        if view is None or self._needs_new(view, state, new, axis):
            view = self._view = live_view(self._words, state, self._rows, axis, self._ghost)
            self._message = self._passage = ""
            self._anew()
        elif new:
            view = self._view = replace(
                view,
                agent=replace(view.agent, spans=state.agent_speech),
                caller=replace(view.caller, spans=state.caller_speech),
            )
            self._draw_tail(view, new[0].time_s - TAIL_S)
        newest = self._rows[-1] if self._rows else None
        self.show_moment(state.time_s, live_moment(self._words, view, state, newest, self._ghost))

    def _needs_new(self, view: StageView, state: LiveState, new: Sequence[LiveRow], axis: float) -> bool:
        """Whether the axis, a scale or the lanes must change."""
        if axis != view.duration_s or state.two_voices == bool(view.caller.missing):
            return True
        for shown in view.rows:
            held = shown.row.scale
            for row in new:
                value = row_value(shown.row.measure, row)
                if value is not None and row.agent_speaking and not held.low <= value <= held.high:
                    return True
        return False

    def _draw_tail(self, view: StageView, from_s: float) -> None:
        """Draw what is new onto the layer of what was heard."""
        if self._traces is None:
            return
        layout = self.layout_now()
        left, right = layout.x(from_s) - 4, layout.x(self._rows[-1].time_s) + 4
        where = QRectF(left, 0, right - left, layout.height)
        tail = [one for one in self._rows[-600:] if one.time_s >= from_s - TAIL_S]
        rows = tuple(_with_values(row, tail) for row in view.rows)
        shown = replace(view, rows=(rows[0], rows[1], rows[2]))
        painter = QPainter(self._traces)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(layout.scale, layout.scale)
        painter.setClipRect(where, Qt.ClipOperation.IntersectClip)
        painting = StagePainter(painter, self._look, self._words, shown, layout)
        painting.ground()
        painting.traces()
        painter.end()
        self.update(self._px(where))


def _with_values(row: StageRow, rows: Sequence[LiveRow]) -> StageRow:
    return replace(row, row=replace(row.row, curve=live_curve(row.row.measure, rows, row.row.scale)))
