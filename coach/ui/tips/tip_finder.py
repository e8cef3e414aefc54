"""The tips beside the overlay: opened by a shortcut or a right click, closed by Escape, one kept in view."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

from coach.model.cues import CueKind
from coach.model.problems import Problem
from coach.model.tips import NO_TIPS, TipBook
from coach.tips.team import LoadedTips
from coach.ui.kit.small_window import BorrowedKeyboard, beside
from coach.ui.overlay.overlay import Overlay
from coach.ui.shell.page_services import Parts
from coach.ui.shell.services import TipReader
from coach.ui.tips.tip_panel import TipNote, TipPanel
from coach.views.settings import with_team_file
from coach.views.tips import TipCardView, TipPanelPresenter

GAP = 8
"""Between the overlay's card and what stands beside it, in units."""


class TipFinder:
    """Holds the panel while it is open, and the note while there is one."""

    def __init__(
        self, parts: Parts, shelf: TipShelf, overlay: Overlay, cue: Callable[[], CueKind | None]
    ) -> None:
        """`cue`: the one on the overlay just now."""
        self._parts, self._shelf, self._overlay, self._cue = parts, shelf, overlay, cue
        self._keyboard: BorrowedKeyboard[TipPanel] = BorrowedKeyboard()
        self.note: TipNote | None = None

    @property
    def panel(self) -> TipPanel | None:
        return self._keyboard.borrower

    def open(self) -> None:
        """Open the panel with the keyboard in its field; open already, it gets the keyboard again."""
        if self.panel is not None:
            self.panel.activateWindow()
            return
        self.close_note()
        presenter = TipPanelPresenter(self._parts.words, self._shelf.book, self._cue())
        panel = TipPanel(self._parts.theme, self._parts.words, presenter)
        panel.closed.connect(self.close)
        panel.kept_in_view.connect(self._keep_in_view)
        self._keyboard.lend(panel)
        panel.open_at(self.place(panel.size()))

    def close(self) -> None:
        """Close the panel and give the keyboard back."""
        self._keyboard.give_back()

    def close_note(self) -> None:
        """Take the note away, if there is one."""
        if self.note is not None:
            note, self.note = self.note, None
            note.hide()
            note.deleteLater()

    def follow(self) -> None:
        """The overlay was moved: what stands beside it goes along."""
        for window in (self.panel, self.note):
            if window is not None:
                window.move(self.place(window.size()).topLeft())

    def place(self, size: QSize) -> QRect:
        """Where a window of this size stands beside the overlay, leaving room for a cue."""
        reach = self._overlay.reach()
        screen = QGuiApplication.screenAt(reach.center()) or QGuiApplication.primaryScreen()
        return beside(reach, size, screen.availableGeometry(), self._parts.theme.px(GAP))

    def shut_down(self) -> None:
        """Take away whatever there is."""
        self.close()
        self.close_note()

    def _keep_in_view(self, card: TipCardView) -> None:
        self.close()
        self.close_note()
        self.note = TipNote(self._parts.theme, self._parts.words, card)
        self.note.closed.connect(self.close_note)
        self.note.show_at(self.place(self.note.size()))


class TipShelf:
    """Holds the book in use, and what is wrong with the file that was read last."""

    def __init__(self, parts: Parts, reader: TipReader) -> None:
        self._parts, self._reader = parts, reader
        self._listeners: list[Callable[[], None]] = []
        self.book: TipBook = NO_TIPS
        self.problems: tuple[Problem, ...] = ()
        self._read = False

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)

    def begin(self, then: Callable[[], None]) -> None:
        """At the start: what is at hand at once, the team's file as soon as it is read; then `then`."""
        path = self._path()

        def at_hand(tips: LoadedTips) -> None:
            if not self._read:
                self._take(tips.book, tips.problems)

        self._parts.fetch(lambda: self._reader.at_hand(path), at_hand)
        self._load(then)

    def read(self) -> None:
        """Read the team's file that is set, if any, and take what it says into use."""
        self._load(lambda: None)

    def choose(self, path: Path) -> None:
        """Check this file; with nothing wrong it is set and taken into use, else nothing changes but the
        problems."""
        self._parts.fetch_slowly(
            lambda: self._reader.check(path), lambda problems: self._checked(path, problems)
        )

    def let_go(self) -> None:
        """Go without a team's file."""
        prefs = self._parts.preferences
        prefs.change(with_team_file(prefs.now, None))
        self.read()

    def _path(self) -> Path | None:
        name = self._parts.preferences.now.tips.team_file
        return None if name is None else Path(name)

    def _load(self, then: Callable[[], None]) -> None:
        path = self._path()

        def loaded(tips: LoadedTips) -> None:
            self._read = True
            self._take(tips.book, tips.problems)
            then()

        self._parts.fetch_slowly(lambda: self._reader.load(path), loaded)

    def _checked(self, path: Path, problems: tuple[Problem, ...]) -> None:
        if problems:
            self._take(self.book, problems)
            return
        prefs = self._parts.preferences
        prefs.change(with_team_file(prefs.now, path.absolute()))
        self.read()

    def _take(self, book: TipBook, problems: tuple[Problem, ...]) -> None:
        self.book, self.problems = book, problems
        for listener in self._listeners:
            listener()
