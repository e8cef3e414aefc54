"""The first steps over the main window, while there are any."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from coach.model.live import Snapshot
from coach.ui.parts import Parts
from coach.ui.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from coach.ui.widgets.first_run_page import FirstRunPage


class FirstSteps:
    """Holds the page that fills the window; None most of the time."""

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        newest: Callable[[], Snapshot],
        replay_sample: Callable[[], None],
    ) -> None:
        self._parts, self._window, self._newest = parts, window, newest
        self._replay_sample = replay_sample
        self.page: FirstRunPage | None = None

    def begin(self) -> None:
        """Fill the window with the first steps, unless they do already."""
        from coach.ui.widgets.first_run_page import FirstRunPage  # noqa: PLC0415  # once in a life

        if self.page is not None:
            return
        self.page = FirstRunPage(self._parts, self._newest())
        self.page.ended.connect(self._end)
        self.page.sample_asked.connect(self._replay_sample)
        self._window.put_over(self.page)
        self.page.first_focus().setFocus()

    def poll(self) -> None:
        """Follow what goes on in a step."""
        if self.page is not None:
            self.page.poll()

    def stop(self) -> None:
        """The application ends."""
        if self.page is not None:
            self.page.stop()

    def _end(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            self._window.take_away(page)
