"""The presenter's window: the time, the piece at a glance, buttons, what to say now, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, column, frame, label, row, say_in
from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.overlay.face import put_text
from coach.ui.stage.controls import Controls, key_hint
from coach.ui.stage.showing import Showing
from coach.ui.stage.stage_keys import obey
from coach.views.presenter_view import MOST_LINES, PresenterView, StopLine, presenter_view
from coach.views.wording import Words

WIDTH, HEIGHT = 640, 720
LINE_HEIGHT = 32.0
OVERVIEW_HEIGHT = 44


class Overview(QWidget):
    """The whole piece in a strip: lanes, cues and marks, and the playhead. A click goes there."""

    def __init__(self, theme: Theme, words: Words, showing: Showing) -> None:
        super().__init__()
        self._theme, self._showing = theme, showing
        self.setAccessibleName(words.say("ui.presenter.overview"))
        self.setMinimumHeight(theme.px(OVERVIEW_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(OVERVIEW_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        duration_s = self._showing.view.duration_s
        self._showing.go(duration_s * min(1.0, max(0.0, event.position().x() / max(1, self.width()))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, showing, view = self._theme, self._showing, self._showing.view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.unit, theme.unit)
        width = self.width() / theme.unit
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(0, 0, width, OVERVIEW_HEIGHT), 4, 4)

        def x(at_s: float) -> float:
            return width * at_s / max(view.duration_s, 1e-9)

        for lane, top, token in ((view.caller, 6, "caller"), (view.agent, 15, "agent")):
            painter.setBrush(theme.colour(token))
            for span in lane.spans:
                painter.drawRect(QRectF(x(span.start_s), top, max(1.0, x(span.end_s) - x(span.start_s)), 6))
        for cue in view.cues:
            painter.fillRect(QRectF(x(cue.start_s) - 1, 26, 2, 8), theme.colour("attention"))
        for mark in showing.marks:
            painter.fillRect(QRectF(x(mark.time_s) - 1, 34, 2, 8), theme.colour("agent"))
        if (loop := showing.transport.loop) is not None:
            painter.setPen(QPen(theme.colour("credit"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x(loop.start_s), 2, x(loop.end_s) - x(loop.start_s), OVERVIEW_HEIGHT - 4))
        painter.setPen(QPen(theme.colour("text"), 2))
        at = x(showing.position_s)
        painter.drawLine(QPointF(at, 0), QPointF(at, OVERVIEW_HEIGHT))
        painter.end()


class StopList(QWidget):
    """What comes next, a line each. A click goes there."""

    def __init__(self, theme: Theme, words: Words, showing: Showing) -> None:
        super().__init__()
        self._theme, self._showing = theme, showing
        self._lines: tuple[StopLine, ...] = ()
        self.setAccessibleName(words.say("ui.presenter.marks"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(MOST_LINES * LINE_HEIGHT))

    def show_lines(self, lines: tuple[StopLine, ...]) -> None:
        if lines != self._lines:
            self._lines = lines
            self.setAccessibleDescription(". ".join(f"{one.clock} {one.text} {one.when}" for one in lines))
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y() / (LINE_HEIGHT * self._theme.unit))
        if at < len(self._lines):
            self._showing.go(self._lines[at].time_s)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.unit, theme.unit)
        width = self.width() / theme.unit
        right = Qt.AlignmentFlag.AlignRight
        for at, line in enumerate(self._lines):
            top = at * LINE_HEIGHT
            if line.now:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("band"))
                painter.drawRoundedRect(QRectF(0, top, width, LINE_HEIGHT), 4, 4)
            ink = "text" if line.now or line.when else "muted"
            put_text(painter, theme, QRectF(8, top, 48, LINE_HEIGHT), line.clock, BODY, ink, strong=True)
            icon = QRectF(62, top + LINE_HEIGHT / 2 - 8, 16, 16)
            theme.icons.paint(painter, line.icon, theme.colour("text" if line.now else line.token), icon)
            text = QRectF(90, top, width - 90 - 76, LINE_HEIGHT)
            put_text(painter, theme, text, line.text, BODY, ink, strong=line.now)
            when = QRectF(width - 72, top, 64, LINE_HEIGHT)
            put_text(painter, theme, when, line.when, SMALL, "text" if line.now else "muted", align=right)
        painter.end()


class PresenterWindow(QWidget):
    """Shows what a showing says to its presenter. Escape closes the stage with it."""

    closing = Signal()
    marks_kept = Signal()

    def __init__(
        self, theme: Theme, words: Words, showing: Showing, now: Callable[[], datetime], screens: QWidget | None
    ) -> None:
        """`screens`: the choice of what the room sees it on, where there is one."""
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle(words.say("ui.presenter.name"))
        self._theme, self._words, self._showing, self._now = theme, words, showing, now
        self._view: PresenterView | None = None
        self._clock = label("", "title")
        self._left = label("", "muted")
        self._time = label("", "muted")
        top = row(theme, spacing=12)
        top.addWidget(self._clock)
        top.addWidget(self._left)
        top.addStretch(1)
        top.addWidget(self._time)
        self.overview = Overview(theme, words, showing)
        self.controls = Controls(theme, words, showing)
        self._now_said = label("", "attention", wrap=True)
        self._say = label("", "passage", wrap=True)
        self._next_note = label("", "muted", wrap=True)
        self.stops = StopList(theme, words, showing)
        self.note = QLineEdit()
        self.note.setPlaceholderText(words.say("ui.presenter.note"))
        self.note.setAccessibleName(words.say("ui.presenter.note"))
        self.note.returnPressed.connect(self._mark)
        self._mark_button = button(words.say("ui.presenter.mark_here"), clicked=self._mark)
        self._said = label("", "small", wrap=True)
        self._keep = button(words.say("ui.presenter.keep"), clicked=self.marks_kept.emit)
        marking = row(theme, spacing=8)
        marking.addWidget(self.note, 1)
        marking.addWidget(self._mark_button)
        marking.addWidget(self._keep)
        whole = column(theme, spacing=12, margins=(24, 20, 24, 16))
        whole.addLayout(top)
        for one in (self.overview, self.controls):
            whole.addWidget(one)
        if screens is not None:
            whole.addWidget(screens)
        whole.addWidget(frame("rule"))
        whole.addWidget(label(words.say("ui.presenter.say_now"), "strong"))
        whole.addWidget(self._now_said)
        whole.addWidget(self._say)
        whole.addWidget(self._next_note)
        whole.addWidget(frame("rule"))
        whole.addWidget(label(words.say("ui.presenter.marks"), "strong"))
        whole.addWidget(self.stops)
        whole.addLayout(marking)
        whole.addWidget(self._said)
        whole.addStretch(1)
        whole.addWidget(key_hint(words))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(whole)
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        showing.changed.connect(self.tick)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self.tick()

    def tick(self) -> None:
        """Show the moment, where it says something else than before."""
        showing = self._showing
        view = presenter_view(self._words, showing.view, showing.marks, showing.position_s, self._now())
        self.overview.update()
        if view == self._view:
            return
        self._view = view
        say_in(self._clock, view.clock)
        say_in(self._left, view.left)
        say_in(self._time, view.time_of_day)
        say_in(self._now_said, view.now)
        say_in(self._say, view.say)
        say_in(self._next_note, view.next_note)
        self.stops.show_lines(view.lines)
        self._keep.setVisible(bool(showing.marks) and showing.piece.path is not None)

    def say(self, sentence: str) -> None:
        """Say one sentence below the marks."""
        say_in(self._said, sentence)

    def _mark(self) -> None:
        """Mark this moment with what was typed."""
        self._showing.mark_here(self.note.text().strip())
        self.note.clear()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not obey(event, self._showing):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


class PresenterStrip(QWidget):
    """The same on the room's own screen, as one narrow strip at its foot: time, what comes next, buttons."""

    def __init__(self, theme: Theme, words: Words, showing: Showing, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words, self._showing, self._now = words, showing, now
        self._clock = label("", "strong")
        self._now_said, self._next = label("", "attention"), label("", "muted")
        for one in (self._now_said, self._next):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.controls = Controls(theme, words, showing)
        self.controls.setMinimumWidth(self.controls.sizeHint().width())  # words give way first
        whole = QHBoxLayout(self)
        whole.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        whole.setSpacing(theme.px(16))
        whole.addWidget(self._clock)
        whole.addWidget(self.controls)
        whole.addWidget(self._now_said, 1)
        whole.addWidget(self._next, 1)
        self.tick()

    def tick(self) -> None:
        """Show the moment."""
        showing = self._showing
        view = presenter_view(self._words, showing.view, showing.marks, showing.position_s, self._now())
        say_in(self._clock, f"{view.clock}  {view.left}")
        say_short(self._next, view.then)
        say_short(self._now_said, view.now)


def say_short(where: QLabel, text: str) -> None:
    """Say as much of a text as fits in one line; all of it to a screen reader."""
    where.setAccessibleName(text)
    say_in(where, where.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width()))
