"""The list of this call's cues so far, which a click on the overlay's lanes opens and another closes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.ui.kit.theme import BODY, SMALL
from coach.ui.overlay.face import GROUP_COLOURS, put_text
from coach.ui.overlay.look import OverlayLook
from coach.views.overlay_view import CueListView, ListedCue
from coach.views.wording import Words

LEAST_WIDTH = 320.0
EDGE = 14.0
HEAD, ROW, FOOT = 32.0, 26.0, 26.0
"""The heights of the title, of a line, and of what closes it, in units."""


def list_height(view: CueListView) -> float:
    """Return the height of the list, in units. An empty one has a line that says so."""
    return HEAD + ROW * max(1, len(view.cues) + bool(view.earlier)) + FOOT


class CueList(QWidget):
    """The list. It lets clicks and drags through to the overlay."""

    def __init__(self, look: OverlayLook, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._look, self._words = look, words
        self.view = CueListView()
        self.hide()

    def show_view(self, view: CueListView) -> None:
        """Show these cues."""
        if view != self.view:
            self.view = view
            self.update()
        lines = [f"{cue.clock} {cue.text}" for cue in view.cues] or [self._words.say("ui.overlay.cues_none")]
        heading = self._words.say("ui.overlay.cues_so_far")
        self.setAccessibleName(". ".join((heading, *([view.earlier] if view.earlier else []), *lines)))

    def put(self, corner: QPoint, width_px: int) -> None:
        """Move the top left corner of the list to this point. It is as wide as the overlay, and as high as its
        lines ask for."""
        self.setGeometry(corner.x(), corner.y(), width_px, self._look.px(list_height(self.view)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, words, view = self._look, self._words, self.view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(look.unit, look.unit)
        width = self.width() / look.unit
        painter.fillRect(QRectF(1, 0, width - 2, 1), look.colour("line"))
        line = QRectF(EDGE, 8, width - 2 * EDGE, 20)
        put_text(painter, look, line, words.say("ui.overlay.cues_so_far"), BODY, "text", strong=True)
        line = QRectF(EDGE, HEAD, width - 2 * EDGE, ROW)
        if not view.cues:
            put_text(painter, look, line, words.say("ui.overlay.cues_none"), SMALL, "muted")
        if view.earlier:
            put_text(painter, look, line, view.earlier, SMALL, "muted")
            line.translate(0, ROW)
        for cue in view.cues:
            self._paint(painter, cue, line)
            line.translate(0, ROW)
        foot = QRectF(EDGE, list_height(view) - FOOT, width - 2 * EDGE, FOOT - 6)
        put_text(painter, look, foot, words.say("ui.overlay.cues_close"), SMALL, "muted")
        painter.end()

    def _paint(self, painter: QPainter, cue: ListedCue, line: QRectF) -> None:
        look = self._look
        put_text(painter, look, QRectF(line.left(), line.top(), 44, ROW), cue.clock, SMALL, "muted")
        icon = QRectF(line.left() + 46, line.center().y() - 9, 18, 18)
        look.icons.paint(painter, cue.icon, look.colour(GROUP_COLOURS[cue.group][0]), icon)
        put_text(painter, look, line.adjusted(72, 0, 0, 0), cue.text, BODY, "text")
