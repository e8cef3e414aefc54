"""The receipt of a cue as a card: its figures by name, the plot of its measure, and fair or not fair."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from coach.model.cues import CueAnswer
from coach.model.spans import Span
from coach.ui.kit.pieces import column, frame, label, line_label
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.kit.theme import SMALL, Theme
from coach.ui.overlay.face import put_text
from coach.ui.shell.page_services import PageServices
from coach.views.receipt_view import Plot, ReceiptView
from coach.views.wording import axis_clock

PLOT_WIDTH, LEAST_PLOT_WIDTH = 360.0, 160.0
PLOT_HEIGHT = 112.0
FOOT = 18.0
"""The strip under the plot that shows where it begins and ends, in units."""
LANE_HEIGHT = 9.0
LEAST_TEXTS = 280
"""The figures have at least this much room beside the plot, in units; else it stands below. Ours."""


class Receipt(QWidget):
    """The card of one receipt at a time. `answered` reports the answer; nothing is stored here."""

    answered = Signal(CueAnswer)

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._view: ReceiptView | None = None
        theme, words = services.theme, services.words
        self._title = label("", "strong", wrap=True)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme.px(12))
        self._rows.setVerticalSpacing(theme.px(4))
        self._rows.setColumnStretch(1, 1)
        self._question = line_label(words.say("ui.receipt.question"))
        self._buttons = {fair: self._button(fair, key) for fair, key in ((True, "fair"), (False, "not_fair"))}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._keys = line_label(words.say("ui.receipt.keys"), "small")
        self.plot = _PlotPainter(theme)
        self._plot_name = label("", "small", wrap=True)
        self._lay_out()
        self.hide()

    def show_view(self, view: ReceiptView) -> None:
        """Show this receipt."""
        self._view = view
        self._title.setText(view.title)
        self.setAccessibleName(view.spoken)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line, (name, text) in enumerate(view.rows):
            self._rows.addWidget(line_label(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(label(text, wrap=True), line, 1)
        for widget in (self._question, self._keys, *self._buttons.values()):
            widget.setVisible(view.answerable)
        for fair, widget in self._buttons.items():
            widget.setChecked(view.fair is fair)
        self._plot_name.setText(view.plot.name)
        self.plot.show_plot(view.plot, self._spoken_plot(view.plot))
        self.show()

    @property
    def view(self) -> ReceiptView | None:
        return self._view

    @property
    def texts(self) -> tuple[QLabel, ...]:
        """Every line on the card, the title first."""
        return (self._title, *(one for one in self.findChildren(QLabel) if one is not self._title))

    def answer(self, fair: bool) -> None:
        """Answer the receipt on show, if it can be answered."""
        if self._view is not None and self._view.answerable:
            for value, button in self._buttons.items():
                button.setChecked(value is fair)
            self.answered.emit(CueAnswer(self._view.cue, fair))

    def _button(self, fair: bool, key: str) -> QRadioButton:
        radio = QRadioButton(self._services.words.say(f"ui.receipt.{key}"))
        radio.setProperty("kind", "segment")
        radio.setAccessibleName(radio.text())
        radio.clicked.connect(lambda _checked=False: self.answer(fair))
        return radio

    def _spoken_plot(self, plot: Plot) -> str:
        return self._services.words.say(
            "ui.receipt.spoken_plot", name=plot.name, start=axis_clock(plot.from_s), end=axis_clock(plot.to_s)
        )

    def _lay_out(self) -> None:
        theme = self._services.theme
        answer = Flow(theme.px(8))
        for widget in (self._question, *self._buttons.values(), self._keys):
            answer.addWidget(widget)
        texts = column(theme, spacing=8)
        texts.addWidget(self._title)
        texts.addLayout(self._rows)
        texts.addStretch(1)
        texts.addWidget(held(answer))
        drawn = column(theme, spacing=4)
        drawn.addWidget(self._plot_name)
        drawn.addWidget(self.plot)
        drawn.addStretch(1)
        across = Beside(theme.px(20), least_px=theme.px(LEAST_TEXTS))
        across.setContentsMargins(*(theme.px(edge) for edge in (16, 12, 16, 12)))
        across.addWidget(held(texts))
        across.addWidget(held(drawn))
        card = frame("card")
        card.setLayout(across)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)


class _PlotPainter(QWidget):
    """Paints a plot: the band, the condition, the threshold, the measure, and the time of the cue."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plot: Plot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_plot(self, plot: Plot, spoken: str) -> None:
        self._plot = plot
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(PLOT_WIDTH), self._theme.px(PLOT_HEIGHT + FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_PLOT_WIDTH), self._theme.px(PLOT_HEIGHT + FOOT))

    @property
    def _across(self) -> float:
        """The width of the plot, in units."""
        return min(PLOT_WIDTH, self.width() / self._theme.unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        plot, theme = self._plot, self._theme
        if plot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.unit, theme.unit)
        ground = QRectF(0, 0, self._across, PLOT_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("background"))
        painter.drawRoundedRect(ground, 4, 4)
        painter.setClipRect(QRectF(0, 0, self._across, PLOT_HEIGHT + FOOT))
        if plot.band is not None:
            low, high = plot.band
            painter.fillRect(
                QRectF(0, (1 - high) * PLOT_HEIGHT, self._across, (high - low) * PLOT_HEIGHT),
                theme.colour("band"),
            )
        self._paint_condition(painter, plot)
        if plot.threshold is not None:
            pen = QPen(theme.colour("attention"), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            y = (1 - plot.threshold) * PLOT_HEIGHT
            painter.drawLine(QPointF(0, y), QPointF(self._across, y))
        self._paint_lines(painter, plot)
        if plot.lanes is not None:
            self._paint_lanes(painter, plot, plot.lanes)
        self._paint_words(painter, plot)
        painter.end()

    def _x(self, plot: Plot, at_s: float) -> float:
        across_s = plot.to_s - plot.from_s
        part = (at_s - plot.from_s) / across_s if across_s > 0 else 0.0
        return self._across * min(1.0, max(0.0, part))

    def _paint_condition(self, painter: QPainter, plot: Plot) -> None:
        """Paint the seconds of the condition as a bar at the foot, and the time of the cue as a line from
        top to bottom."""
        ink = self._theme.colour("attention")
        left, right = self._x(plot, plot.condition.start_s), self._x(plot, plot.condition.end_s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(left, PLOT_HEIGHT - 3, max(3.0, right - left), 3), 1.5, 1.5)
        painter.setPen(QPen(ink, 1.5))
        x = self._x(plot, plot.at_s)
        painter.drawLine(QPointF(x, 0), QPointF(x, PLOT_HEIGHT))

    def _paint_lines(self, painter: QPainter, plot: Plot) -> None:
        pen = QPen(self._theme.colour("agent"), 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in plot.lines:
            points = [QPointF(self._x(plot, at_s), (1 - place) * PLOT_HEIGHT) for at_s, place in line.points]
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))

    def _paint_lanes(
        self, painter: QPainter, plot: Plot, lanes: tuple[tuple[Span, ...], tuple[Span, ...]]
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spans, middle, token in zip(lanes, (0.36, 0.6), ("caller", "agent"), strict=True):
            painter.setBrush(self._theme.colour(token))
            for span in spans:
                left = self._x(plot, span.start_s)
                width = max(1.0, self._x(plot, span.end_s) - left)
                stretch = QRectF(left, middle * PLOT_HEIGHT - LANE_HEIGHT / 2, width, LANE_HEIGHT)
                painter.drawRoundedRect(stretch, min(2.5, width / 2), min(2.5, width / 2))

    def _paint_words(self, painter: QPainter, plot: Plot) -> None:
        low, high = plot.ends
        right = Qt.AlignmentFlag.AlignRight
        for text, top in ((high, 2.0), (low, PLOT_HEIGHT - 20)):
            where = QRectF(self._across - 64, top, 60, 16)
            put_text(painter, self._theme, where, text, SMALL, "muted", align=right)
        foot = QRectF(0, PLOT_HEIGHT + 2, self._across, 16)
        put_text(painter, self._theme, foot, axis_clock(plot.from_s), SMALL, "muted")
        put_text(painter, self._theme, foot, axis_clock(plot.to_s), SMALL, "muted", align=right)
