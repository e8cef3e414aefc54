"""The stage by itself, as `coach stage` opens it: no desktop, no listening, nothing kept."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer

from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Problem
from coach.places import assets_dir
from coach.practice.piece import OpeningStopped, Piece
from coach.practice.takes import Takes, problems_of
from coach.settings.schema import Settings
from coach.sources.playback import Player
from coach.ui.kit.theme import Theme
from coach.ui.shell.application import make_application, speak
from coach.ui.shell.errands import Errands, Failure
from coach.ui.stage.presenting import Presenting
from coach.words.catalogue import load_catalogue
from coach.words.languages import language_for, system_languages

DELIVER_MS = 50


def run_stage(
    hear: Callable[[Callable[[float], None], Callable[[], bool]], Piece | Takes], settings: Settings
) -> tuple[Problem, ...]:
    """Open the stage, hear what it shows with `hear(progress, go_on)`, and run until it is closed.

    Returns what is missing of the recordings. Raises EnvironmentProblem where nothing can be shown.
    """
    app = make_application(sys.argv[:1])
    language = language_for(settings.language, system_languages())
    speak(app, language)
    words = load_catalogue(language)
    theme = Theme(app, assets_dir() / "icons")
    theme.choose(settings.look)
    presenting = Presenting(theme, words, datetime.now)
    presenting.stage.closed.connect(app.quit)
    stopped = threading.Event()
    share = [0.0]
    in_the_way: list[Problem] = []
    missing: list[Problem] = []
    errands = Errands()

    def opened(shown: Piece | Takes | None) -> None:
        if shown is not None:
            presenting.show_heard(shown, lambda: Player(settings.devices.output))
            missing.extend(problems_of(shown))

    def failed(failure: Failure) -> None:
        in_the_way.append(failure.problem or Problem("stage.defect", (("what", failure.error),)))
        presenting.close()

    def heard() -> Piece | Takes | None:
        try:
            return hear(lambda done: share.__setitem__(0, done), lambda: not stopped.is_set())
        except OpeningStopped:
            return None

    presenting.watch_opening(lambda: round(100 * share[0]))
    errands.run(heard, opened, failed)
    delivering = QTimer()
    delivering.setInterval(DELIVER_MS)
    delivering.timeout.connect(errands.deliver)
    delivering.start()
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: presenting.close())
    presenting.show()
    app.exec()
    delivering.stop()
    stopped.set()
    errands.stop()
    theme.stop()
    if in_the_way:
        raise EnvironmentProblem(in_the_way[0].key, **dict(in_the_way[0].fields))
    return tuple(missing)
