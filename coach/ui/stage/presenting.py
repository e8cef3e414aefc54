"""Showing a piece: the stage on the room's screen, and the presenter's window where there is another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QComboBox, QWidget

from coach.model.problems import EnvironmentProblem
from coach.practice.ghost_track import SUFFIX, GhostTrack, ghost_of, read_ghost, write_ghost
from coach.practice.marks import Mark, marks_file, write_marks
from coach.practice.piece import Piece
from coach.practice.takes import Takes
from coach.ui.kit.theme import Theme
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.live_show import Finish, Live, LiveShow
from coach.ui.stage.presenter import PresenterStrip, PresenterWindow
from coach.ui.stage.showing import Player, Showing
from coach.ui.stage.stage import Stage
from coach.views.wording import Words, problem_sentence

LOOK_MS = 100
"""How often the share that was heard is looked at, until the piece is open."""


class Presenting:
    """The windows of one stage. They open and close together."""

    def __init__(
        self, theme: Theme, words: Words, now: Callable[[], datetime], beside: QWidget | None = None
    ) -> None:
        """`beside`: a window on the presenter's own screen; the room's is another one where there is one."""
        self._theme, self._words, self._now = theme, words, now
        self._own_screen = QGuiApplication.primaryScreen() if beside is None else beside.screen()
        self.stage = Stage(theme, words)
        self.stage.closed.connect(self._closed)
        self.stage.target_wanted.connect(self._ask_where_target)
        self.window: PresenterWindow | LessonPresenter | None = None
        self.strip: PresenterStrip | None = None
        self._keep_marks: Callable[[Path, tuple[Mark, ...]], None] = write_marks
        self._percent: Callable[[], int] = int
        self._key = "ui.stage.listening"
        self._looks = QTimer()
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(lambda: self.stage.say_listening(self._percent(), self._key))

    def watch_opening(self, percent: Callable[[], int], key: str = "ui.stage.listening") -> None:
        """Say how much was heard, until the piece is there."""
        self._percent, self._key = percent, key
        self._looks.start()

    def show(self) -> None:
        """Fill the room's screen."""
        self.show_on(self._room_screen())

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        self.stage.setScreen(screen)
        self.stage.setGeometry(screen.geometry())
        self.stage.showFullScreen()
        self.stage.activateWindow()
        self.stage.setFocus()

    def show_heard(
        self,
        shown: Piece | Takes,
        open_player: Callable[[], Player],
        *,
        at_s: float = 0.0,
        ghost: GhostTrack | None = None,
        at_end: bool = False,
    ) -> Showing:
        """Show what was heard, paused: at its beginning, or with its whole picture (`at_end`).

        `ghost`: the target that was followed.
        """
        self._looks.stop()
        showing = Showing(self._words, shown, open_player, ghost)
        self.stage.show_piece(showing)
        if at_s > 0.0:
            showing.go(at_s)
        if at_end:
            showing.show_end()
        if len(self._screens()) > 1:
            self._open_window(showing)
        else:
            self.strip = PresenterStrip(self._theme, self._words, showing, self._now)
            self.stage.hold_strip(self.strip)
        return showing

    def show_live(self, live: Live, finish: Finish, ghost: GhostTrack | None = None) -> LiveShow:
        """Show a piece while it is spoken. At its end `finish` gets its sound, and shows it."""
        self._looks.stop()
        show = LiveShow(live, self.stage.look, self._words, ghost)

        def ended() -> None:
            spoken = show.stop()
            self.stage.end_live()
            self.stage.say_listening(0, "ui.stage.heard_again")
            finish(spoken)

        show.ended.connect(ended)
        show.target_wanted.connect(lambda: self._ask_for_target(show))
        self.stage.show_live(show)
        return show

    def hold_lesson(
        self, presenter: LessonPresenter, obey: Callable[[QKeyEvent], bool], *, own_window: bool
    ) -> None:
        """Show a lesson from now on: its presenter in a window of its own, or as a strip of the stage."""
        self.stage.obey = obey
        if own_window:
            self._show_window(presenter)
        else:
            self.stage.hold_strip(presenter)

    def show_text(self, head: str, title: str, text: str, spoken: str) -> None:
        """Show a text to the room."""
        self._looks.stop()
        self.stage.show_text(head, title, text, spoken)

    def show_demonstration(self, shown: Piece | Takes, open_player: Callable[[], Player]) -> Showing:
        """Show a piece of a lesson, or two, paused at the beginning, beside the presenter that is there."""
        showing = Showing(self._words, shown, open_player)
        self.stage.show_piece(showing)
        return showing

    def open_window(self) -> PresenterWindow | LessonPresenter | None:
        """Open the presenter's window, whatever screens there are."""
        if self.window is None and self.stage.showing is not None:
            self._open_window(self.stage.showing)
        return self.window

    def _open_window(self, showing: Showing) -> None:
        screens = self._screens()
        choice: QComboBox | None = None
        if len(screens) > 1:
            choice = QComboBox()
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            for number in range(1, len(screens) + 1):
                choice.addItem(self._words.say("ui.presenter.screen", number=number))
            choice.setCurrentIndex(screens.index(self._room_screen()))
            choice.setAccessibleName(choice.currentText())
            choice.currentIndexChanged.connect(lambda at: self.show_on(screens[at]))
        window = PresenterWindow(self._theme, self._words, showing, self._now, choice)
        window.marks_kept.connect(lambda: self._keep(showing))
        self._show_window(window)

    def _show_window(self, window: PresenterWindow | LessonPresenter) -> None:
        """Show the presenter's window on their own screen."""
        self.window = window
        window.closing.connect(self.close)
        window.setScreen(self._own_screen)
        window.show()
        window.activateWindow()
        self.stage.after_tick = window.tick

    def _ask_for_target(self, show: LiveShow) -> None:
        """Ask for a target that was kept, and follow it."""
        from coach.ui.kit.desktop_facts import choose_target  # noqa: PLC0415  # file dialogs load slowly

        choose_target(self.stage, self._words, lambda path: self.follow_target(show, path))

    def follow_target(self, show: LiveShow, path: Path) -> None:
        """Follow a target with the live piece, which begins anew."""
        try:
            show.follow(read_ghost(path))
        except EnvironmentProblem as problem:
            show.canvas.show_status(problem_sentence(self._words, problem.problem), None)

    def _ask_where_target(self) -> None:
        """Ask where to keep the piece as a target for others. Nothing is kept unless a place is chosen."""
        from coach.ui.kit.desktop_facts import choose_place  # noqa: PLC0415  # file dialogs load slowly

        showing = self.stage.showing
        if showing is None:
            return
        name = showing.piece.title
        choose_place(
            self.window or self.stage, self._words.say("ui.ghost.keep"), f"{name}{SUFFIX}", self.keep_target
        )

    def keep_target(self, path: Path) -> None:
        """Keep the piece as a target, without its sound."""
        showing = self.stage.showing
        if showing is None:
            return
        try:
            write_ghost(path, ghost_of(showing.piece, path.name.removesuffix(SUFFIX)))
        except EnvironmentProblem as problem:
            self._say(problem_sentence(self._words, problem.problem))
        else:
            self._say(self._words.say("ui.ghost.kept", path=str(path)))

    def _keep(self, showing: Showing) -> None:
        path = showing.piece.path
        if path is None:
            return
        try:
            self._keep_marks(path, tuple(showing.marks))
        except EnvironmentProblem as problem:
            self._say(problem_sentence(self._words, problem.problem))
        else:
            self._say(self._words.say("ui.presenter.kept", path=str(marks_file(path))))

    def _say(self, sentence: str) -> None:
        if isinstance(self.window, PresenterWindow):
            self.window.say(sentence)
        else:
            self.stage.canvas.show_status(sentence, None)

    def _screens(self) -> list[QScreen]:
        return QGuiApplication.screens()

    def close(self) -> None:
        """Close all of it."""
        self.stage.close()

    def _room_screen(self) -> QScreen:
        others = [one for one in QGuiApplication.screens() if one is not self._own_screen]
        return others[0] if others else self._own_screen

    def _closed(self) -> None:
        self._looks.stop()
        if self.window is not None:
            window, self.window = self.window, None
            window.close()
            window.deleteLater()
