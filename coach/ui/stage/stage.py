"""A replay for a room: the face of the coach as large as the screen allows, readable from the last row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.model.call import CallSource
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.theme import BODY
from coach.ui.overlay.face import CUE_HEIGHT, CUE_PART, HEIGHT, WIDTH, paint_cue, paint_face, put_text
from coach.ui.shell.page_services import PageServices
from coach.views.overlay_view import OverlayView

EDGE = 24.0
"""The margin around the face, in units of the face."""


class Stage(QWidget):
    """A full screen window. Escape closes it; the replay goes on until it is stopped."""

    closed = Signal()

    def __init__(self, services: PageServices, view: OverlayView) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(services.words.say("ui.stage.name"))
        self._services, self._view = services, view
        self._began = view.on_call
        self._stop = button(services.words.say("ui.stage.stop"), clicked=self._stop_replay)
        self._close: QPushButton = button(services.words.say("ui.stage.close"), clicked=self._shut)
        foot = row(services.theme, spacing=8)
        foot.addWidget(label(services.words.say("ui.stage.hint"), "small"))
        foot.addStretch(1)
        foot.addWidget(self._stop)
        foot.addWidget(self._close)
        whole = QVBoxLayout(self)
        edge = services.theme.px(24)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.addStretch(1)
        whole.addLayout(foot)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._shut)
        self._close.setFocus()
        services.theme.changed.connect(self.update)
        self._name()

    def show_view(self, view: OverlayView) -> None:
        """Paint this view if it differs from the last one."""
        if view == self._view:
            return
        self._view = view
        self._began = self._began or view.on_call
        self._stop.setEnabled(view.on_call)
        self._name()
        self.update()

    def face_scale(self) -> float:
        """Return the pixels in one unit of the face: as many as fit."""
        foot = self._services.theme.px(72)
        across = self.width() / (WIDTH + 2 * EDGE)
        down = (self.height() - foot) / (HEIGHT + CUE_HEIGHT + 2 * EDGE)
        return max(self._services.theme.unit, min(across, down))

    def _name(self) -> None:
        self.setAccessibleName(self._services.words.say("ui.stage.name"))
        self.setAccessibleDescription(self._view.spoken)

    def _stop_replay(self) -> None:
        self._services.attempt(self._services.session.stop_replay)

    def _shut(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, words = self._services.theme, self._services.words
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("background"))
        scale = self.face_scale()
        foot = theme.px(72)
        height = HEIGHT + CUE_HEIGHT
        painter.translate((self.width() - WIDTH * scale) / 2, (self.height() - foot - height * scale) / 2)
        painter.scale(scale, scale)
        if self._view.on_call:
            paint_face(painter, theme, self._view)
            if self._view.cue is not None:
                paint_cue(painter, theme, self._view.cue, CUE_PART)
        else:
            text = words.say("ui.stage.ended" if self._began else "ui.stage.waiting")
            centre = Qt.AlignmentFlag.AlignHCenter
            put_text(painter, theme, QRectF(0, 0, WIDTH, height), text, BODY, "muted", align=centre)
        painter.end()


class Replays:
    """Starts replays, and holds the full-screen window while there is one."""

    def __init__(self, services: PageServices, window: QWidget, newest: Callable[[], OverlayView]) -> None:
        self._services, self._window, self._newest = services, window, newest
        self.stage: Stage | None = None

    def replay_sample(self) -> None:
        """Replay the sample call aloud."""
        if self._services.sample_call is None:
            self._services.report(self._services.words.say("ui.notice.sample_missing"))
        else:
            self.replay(self._services.sample_call, CallSource.SAMPLE)

    def replay(self, path: Path, source: CallSource, *, large: bool = False) -> None:
        """Replay a recording aloud; `large` fills the screen with it."""
        session = self._services.session
        if self._services.attempt(lambda: session.replay(path, source=source, aloud=True)) and large:
            self.show_large()

    def choose_recording(self, large: bool) -> None:
        """Ask for a recording and replay it."""
        from coach.ui.kit.desktop_facts import choose_recording  # noqa: PLC0415  # file dialogs load slowly

        def chosen(path: Path) -> None:
            self.replay(path, CallSource.REPLAY, large=large)

        choose_recording(self._window, self._services.words, chosen)

    def show_large(self) -> None:
        """Show the call under way on the whole screen, on the screen the window is on."""

        self.close_stage()
        stage = Stage(self._services, self._newest())
        stage.closed.connect(self._stage_closed)
        self.stage = stage
        stage.setGeometry(self._window.screen().geometry())
        stage.showFullScreen()

    def show_view(self, view: OverlayView) -> None:
        """Update the full-screen window."""
        if self.stage is not None:
            self.stage.show_view(view)

    def close_stage(self) -> None:
        """Close the full-screen window, if there is one."""
        if self.stage is not None:
            self.stage.close()

    def _stage_closed(self) -> None:
        self.stage = None
