"""Replays: the sample call, a recording someone chose, and either of them large for a room."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from coach.model.call import CallSource
from coach.ui.parts import Parts
from coach.ui.presenters.overlay import OverlayView

if TYPE_CHECKING:
    from coach.ui.widgets.stage import Stage


class Replays:
    """Starts replays and holds the one full screen window, while there is one."""

    def __init__(self, parts: Parts, window: QWidget, newest: Callable[[], OverlayView]) -> None:
        self._parts, self._window, self._newest = parts, window, newest
        self.stage: Stage | None = None

    def replay_sample(self) -> None:
        """Replay the sample call aloud."""
        if self._parts.sample_call is None:
            self._parts.report(self._parts.words.say("ui.notice.sample_missing"))
        else:
            self.replay(self._parts.sample_call, CallSource.SAMPLE)

    def replay(self, path: Path, source: CallSource, *, large: bool = False) -> None:
        """Replay a recording aloud; `large` fills the screen with it."""
        session = self._parts.session
        if self._parts.attempt(lambda: session.replay(path, source=source, aloud=True)) and large:
            self.show_large()

    def choose_recording(self, large: bool) -> None:
        """Ask for a recording and replay it."""
        from coach.ui.widgets.choose_file import choose_recording  # noqa: PLC0415  # file dialogs load slowly

        def chosen(path: Path) -> None:
            self.replay(path, CallSource.REPLAY, large=large)

        choose_recording(self._window, self._parts.words, chosen)

    def show_large(self) -> None:
        """Fill the screen the window is on with the call under way."""
        from coach.ui.widgets.stage import Stage  # noqa: PLC0415  # rarely wanted

        self.close_stage()
        stage = Stage(self._parts, self._newest())
        stage.closed.connect(self._stage_closed)
        self.stage = stage
        stage.setGeometry(self._window.screen().geometry())
        stage.showFullScreen()

    def show_view(self, view: OverlayView) -> None:
        """Keep the large view true."""
        if self.stage is not None:
            self.stage.show_view(view)

    def close_stage(self) -> None:
        """Leave the full screen, if it is filled."""
        if self.stage is not None:
            self.stage.close()

    def _stage_closed(self) -> None:
        self.stage = None
