"""The tips beside the overlay: opened by a shortcut or a right click, closed by Escape. One can be kept in
view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coach.model.advice import CallPhase
from coach.model.cues import CueKind
from coach.ui.kit.small_window import BorrowedKeyboard, beside
from coach.ui.overlay.overlay import Overlay
from coach.ui.shell.page_services import PageServices
from coach.ui.tips.tip_card import TipNote
from coach.ui.tips.tip_panel import TipPanel
from coach.ui.tips.tip_shelf import TipShelf
from coach.views.tip_views import TipCardView, TipPanelPresenter

GAP = 8
"""The gap between the overlay and what is beside it, in units."""


class TipFinder:
    """The panel of tips while it is open, and the note while there is one."""

    def __init__(
        self,
        services: PageServices,
        shelf: TipShelf,
        overlay: Overlay,
        moment: Callable[[], tuple[CueKind | None, CallPhase | None]],
    ) -> None:
        """`moment` returns the last cue of the call under way, and its phase."""
        self._services, self._shelf, self._overlay, self._moment = services, shelf, overlay, moment
        self._keyboard: BorrowedKeyboard[TipPanel] = BorrowedKeyboard()
        self.note: TipNote | None = None
        self._opened: Callable[[QWidget], None] = lambda _panel: None

    def on_open(self, opened: Callable[[QWidget], None]) -> None:
        """Call `opened` with each panel before it is shown."""
        self._opened = opened

    @property
    def panel(self) -> TipPanel | None:
        return self._keyboard.borrower

    def open(self) -> None:
        """Open the panel with the keyboard in its field. If it is open already, give it the keyboard again."""
        if self.panel is not None:
            self.panel.activateWindow()
            return
        self.close_note()
        presenter = TipPanelPresenter(self._services.words, self._shelf.book, *self._moment())
        panel = TipPanel(self._services.theme, self._services.words, presenter)
        panel.closed.connect(self.close)
        panel.kept_in_view.connect(self._keep_in_view)
        self._opened(panel)
        self._keyboard.lend(panel)
        panel.open_at(self.place(panel.size()))

    def close(self) -> None:
        """Close the panel and give the keyboard back."""
        self._keyboard.give_back()

    def close_note(self) -> None:
        """Remove the note, if there is one."""
        if self.note is not None:
            note, self.note = self.note, None
            note.hide()
            note.deleteLater()

    def follow(self) -> None:
        """Move everything beside the overlay along with it."""
        for window in (self.panel, self.note):
            if window is not None:
                window.move(self.place(window.size()).topLeft())

    def place(self, size: QSize) -> QRect:
        """Return the place of a window of this size beside the overlay, leaving room for a cue."""
        reach = self._overlay.reach()
        screen = QGuiApplication.screenAt(reach.center()) or QGuiApplication.primaryScreen()
        return beside(reach, size, screen.availableGeometry(), self._services.theme.px(GAP))

    def shut_down(self) -> None:
        """Remove whatever is shown."""
        self.close()
        self.close_note()

    def _keep_in_view(self, card: TipCardView) -> None:
        self.close()
        self.close_note()
        self.note = TipNote(self._services.theme, self._services.words, card)
        self.note.closed.connect(self.close_note)
        self.note.show_at(self.place(self.note.size()))
