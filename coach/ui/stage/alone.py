"""The stage by itself, as `coach stage` opens it: no desktop, no call, nothing kept."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QTimer

from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Problem
from coach.places import assets_dir
from coach.practice.ghost_track import GhostTrack
from coach.practice.piece import OpeningStopped, Piece
from coach.practice.takes import Takes, problems_of
from coach.settings.schema import Settings
from coach.sources.playback import Player
from coach.ui.kit.theme import Theme
from coach.ui.shell.application import make_application, speak
from coach.ui.shell.errands import Errands, Failure
from coach.ui.stage.live_show import Live, Spoken, heard_again
from coach.ui.stage.presenting import Presenting
from coach.words.catalogue import load_catalogue
from coach.words.languages import language_for, system_languages

DELIVER_MS = 50

Hear: TypeAlias = Callable[[Callable[[float], None], Callable[[], bool]], Piece | Takes]
"""Hears what is to be shown: it is given where to say the share done, and how to know that nobody waits."""


class _Alone:
    """An application with nothing but a stage."""

    def __init__(self, settings: Settings) -> None:
        self.app = make_application(sys.argv[:1])
        language = language_for(settings.language, system_languages())
        speak(self.app, language)
        self.words = load_catalogue(language)
        self._theme = Theme(self.app, assets_dir() / "icons")
        self._theme.choose(settings.look)
        self._output = settings.devices.output
        self.presenting = Presenting(self._theme, self.words, datetime.now)
        self.presenting.stage.closed.connect(self.app.quit)
        self._errands = Errands()
        self._stopped = threading.Event()
        self._share = 0.0
        self._in_the_way: list[Problem] = []
        self._missing: list[Problem] = []

    def hear(self, hear: Hear, *, ghost: GhostTrack | None = None, at_end: bool = False) -> None:
        """Hear something off the Qt thread, then show it."""

        def opened(shown: Piece | Takes | None) -> None:
            if shown is not None:
                self.presenting.show_heard(shown, self._player, ghost=ghost, at_end=at_end)
                self._missing.extend(problems_of(shown))

        def heard() -> Piece | Takes | None:
            try:
                return hear(self._say_share, lambda: not self._stopped.is_set())
            except OpeningStopped:
                return None

        self.presenting.watch_opening(lambda: round(100 * self._share))
        self._errands.run(heard, opened, self._failed)

    def run(self) -> tuple[Problem, ...]:
        """Run until the stage is closed. Returns what is missing of the recordings."""
        delivering = QTimer()
        delivering.setInterval(DELIVER_MS)
        delivering.timeout.connect(self._errands.deliver)
        delivering.start()
        for name in ("SIGINT", "SIGTERM"):
            signal.signal(getattr(signal, name), lambda *_: self.presenting.close())
        self.presenting.show()
        self.app.exec()
        delivering.stop()
        self._stopped.set()
        self._errands.stop()
        self._theme.stop()
        if self._in_the_way:
            raise EnvironmentProblem(self._in_the_way[0].key, **dict(self._in_the_way[0].fields))
        return tuple(self._missing)

    def _player(self) -> Player:
        return Player(self._output)

    def _say_share(self, share: float) -> None:
        self._share = share

    def _failed(self, failure: Failure) -> None:
        self._in_the_way.append(failure.problem or Problem("stage.defect", (("what", failure.error),)))
        self.presenting.close()


def run_stage(hear: Hear, settings: Settings) -> tuple[Problem, ...]:
    """Open the stage, hear what it shows, and run until it is closed.

    Returns what is missing of the recordings. Raises EnvironmentProblem where nothing can be shown.
    """
    alone = _Alone(settings)
    alone.hear(hear)
    return alone.run()


def run_live_stage(live: Live, settings: Settings, ghost: GhostTrack | None = None) -> tuple[Problem, ...]:
    """Open the stage on a voice, and run until it is closed. Raises EnvironmentProblem as `run_stage` does."""
    alone = _Alone(settings)

    def finish(spoken: Spoken) -> None:
        title = alone.words.say("ui.stage.live_title", when=f"{datetime.now():%H:%M}")
        alone.hear(partial(heard_again, spoken, title), ghost=spoken.ghost, at_end=True)

    alone.presenting.show_live(live, finish, ghost)
    return alone.run()
