"""A text for a room: a part of a lesson that is read, as large as it fits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.ui.kit.theme import BODY, CUE, SMALL, TITLE
from coach.ui.stage.stage_layout import MARGIN
from coach.ui.stage.stage_look import UNITS_ACROSS, UNITS_DOWN, StageLook

SIZES = (TITLE, CUE, BODY, SMALL, SMALL - 2)
"""From the largest: the first in which all of the text fits. The last is for the longest text on the narrowest
screen (1200 characters at 4 to 3)."""
HEAD_TOP, HEAD_HEIGHT, GAP = 9.0, 16.0, 8.0
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TextCanvas(QWidget):
    """Paints a line, a title and a text; or nothing, while it is black."""

    def __init__(self, look: StageLook) -> None:
        super().__init__()
        self._look = look
        self._head = self._title = self._text = ""
        self.black = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_text(self, head: str, title: str, text: str) -> None:
        """Show these."""
        self._head, self._title, self._text, self.black = head, title, text, False
        self.update()

    def show_black(self, black: bool) -> None:
        """Show nothing, or the text again."""
        self.black = black
        self.update()

    def text_size(self) -> int:
        """Return the size of the text as it is painted, in units."""
        _title, room = self._places()
        return next(
            (size for size in SIZES if self._height(self._text, size, room) <= room.height()), SIZES[-1]
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        if self.black:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.end()
            return
        painter.fillRect(self.rect(), look.colour("background"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        title, room = self._places()
        painter.setPen(look.colour("muted"))
        painter.setFont(look.font(SMALL))
        head = painter.fontMetrics().elidedText(self._head, Qt.TextElideMode.ElideRight, round(title.width()))
        painter.drawText(QRectF(MARGIN, HEAD_TOP, title.width(), HEAD_HEIGHT), _WRAPPED, head)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(TITLE, strong=True))
        painter.drawText(title, _WRAPPED, self._title)
        painter.setFont(look.font(self.text_size()))
        painter.drawText(room, _WRAPPED, self._text)
        painter.end()

    def _scale(self) -> float:
        return max(0.1, min(self.width() / UNITS_ACROSS, self.height() / UNITS_DOWN))

    def _places(self) -> tuple[QRectF, QRectF]:
        """Return where the title and the text are, in units."""
        scale = self._scale()
        wide, high = self.width() / scale - 2 * MARGIN, self.height() / scale
        top = HEAD_TOP + HEAD_HEIGHT + GAP
        metrics = QFontMetricsF(self._look.font(TITLE, strong=True))
        needed = metrics.boundingRect(QRectF(0, 0, wide, high), _WRAPPED, self._title).height()
        title = QRectF(MARGIN, top, wide, needed)
        return title, QRectF(MARGIN, title.bottom() + GAP, wide, high - title.bottom() - 2 * GAP)

    def _height(self, text: str, size: int, room: QRectF) -> float:
        metrics = QFontMetricsF(self._look.font(size))
        return metrics.boundingRect(QRectF(0, 0, room.width(), 1e6), _WRAPPED, text).height()
