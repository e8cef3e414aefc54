"""Starts replays, and opens the stage on a recording."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from coach.model.baseline import Baseline
from coach.model.call import CallSource
from coach.practice.piece import OpeningStopped, Piece
from coach.practice.takes import Takes, open_shown, problems_of
from coach.sources.playback import Player as RealPlayer
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.stage.presenting import Presenting
from coach.ui.stage.showing import Player
from coach.ui.stage.stage import Stage


class Replays:
    """Replays recordings as calls, or shows one to a room. One stage at a time."""

    def __init__(
        self, services: PageServices, window: QWidget, open_player: Callable[[], Player] | None = None
    ) -> None:
        """`open_player` stands in for the real one in tests, as a file does."""
        self._services, self._window = services, window
        self._open_player = open_player or self._chosen_output
        self.presenting: Presenting | None = None
        self._replayed: Path | None = None
        self._opening: _Opening | None = None

    @property
    def stage(self) -> Stage | None:
        """The window that is open, if any."""
        return None if self.presenting is None else self.presenting.stage

    def replay_sample(self) -> None:
        """Replay the sample call aloud."""
        if self._services.sample_call is None:
            self._services.report(self._services.words.say("ui.notice.sample_missing"))
        else:
            self.replay(self._services.sample_call, CallSource.SAMPLE)

    def replay(self, path: Path, source: CallSource) -> None:
        """Replay a recording aloud, as a call."""
        session = self._services.session
        if self._services.attempt(lambda: session.replay(path, source=source, aloud=True)):
            self._replayed = path

    def choose_recording(self, large: bool) -> None:
        """Ask for a recording to replay or, `large`, to show to a room; two of those are two takes."""
        from coach.ui.kit import desktop_facts  # noqa: PLC0415  # file dialogs load slowly

        def chosen(path: Path) -> None:
            self.replay(path, CallSource.REPLAY)

        def chosen_for_room(paths: list[Path]) -> None:
            self.show_on_stage(*paths[:2])

        if large:
            desktop_facts.choose_recordings(self._window, self._services.words, chosen_for_room)
        else:
            desktop_facts.choose_recording(self._window, self._services.words, chosen)

    def show_large(self) -> None:
        """Take the replay under way to the stage, at the place where it is."""
        call = self._services.session.snapshot().call
        if self._replayed is None or call is None or call.source is CallSource.LIVE:
            return
        self._services.attempt(self._services.session.stop_replay)
        self.show_on_stage(self._replayed, at_s=call.time_s)

    def show_on_stage(
        self, path: Path, second: Path | None = None, *, at_s: float = 0.0, baseline: Baseline | None = None
    ) -> None:
        """Open the stage, hear the whole recording or two takes, and show them. No call begins meanwhile."""
        services = self._services
        call = services.session.snapshot().call
        if call is not None and call.source is CallSource.LIVE:
            services.report(services.words.say("ui.stage.in_call"))
            return
        self.close_stage()
        services.attempt(lambda: services.session.hold_calls(True))
        self.presenting = presenting = Presenting(services.theme, services.words, services.now, self._window)
        presenting.stage.closed.connect(self._stage_closed)
        self._opening = opening = _Opening(path, second, baseline)
        presenting.watch_opening(lambda: opening.percent)

        def opened(heard: Piece | Takes | None) -> None:
            if heard is not None and self.presenting is presenting:
                presenting.show_heard(heard, self._open_player, at_s=at_s)
                for problem in problems_of(heard):
                    services.report_problem(problem)

        def failed(failure: Failure) -> None:
            if opening is self._opening:
                self.close_stage()
                services.failed(failure)

        services.slow_errands.run(opening.open, opened, failed)
        presenting.show()

    def close_stage(self) -> None:
        """Close the stage, if it is open."""
        if self.presenting is not None:
            self.presenting.close()

    def _stage_closed(self) -> None:
        if self._opening is not None:
            self._opening.stop()
            self._opening = None
        self.presenting = None
        self._services.attempt(lambda: self._services.session.hold_calls(False))

    def _chosen_output(self) -> Player:
        return RealPlayer(self._services.preferences.now.devices.output)


class _Opening:
    """A recording that is being heard, on another thread."""

    def __init__(self, path: Path, second: Path | None, baseline: Baseline | None) -> None:
        self._path, self._second, self._baseline = path, second, baseline
        self._stopped = threading.Event()
        self.percent = 0

    def open(self) -> Piece | Takes | None:
        """Hear it; None where nobody waits any more."""
        try:
            return open_shown(
                self._path,
                self._second,
                baseline=self._baseline,
                progress=self._said,
                go_on=lambda: not self._stopped.is_set(),
            )
        except OpeningStopped:
            return None

    def stop(self) -> None:
        self._stopped.set()

    def _said(self, share: float) -> None:
        self.percent = round(100 * share)
