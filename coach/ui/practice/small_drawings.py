"""The small drawings of practice: a drill's target, earlier attempts, one dot a turn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.drill import DrillKind
from coach.ui.kit.theme import SMALL, Look, Theme
from coach.views.practice_running import DotsView
from coach.views.practice_view import DrillRowView


def paint_target(painter: QPainter, theme: Theme, view: DrillRowView, where: QRectF) -> None:
    """Paint what a drill asks for: the caller in grey, the trainee in their colour, the band under a curve."""
    painter.setPen(Qt.PenStyle.NoPen)
    caller, agent, band = theme.colour("caller"), theme.colour("agent"), theme.colour("band")
    unit = theme.unit
    if view.kind is DrillKind.TURNS:
        bar = 5 * unit
        painter.setBrush(caller)
        painter.drawRoundedRect(QRectF(where.left(), where.top() + 6 * unit, where.width() * 0.36, bar), 2, 2)
        painter.setBrush(agent)
        painter.drawRoundedRect(
            QRectF(
                where.left() + where.width() * 0.6, where.bottom() - 6 * unit - bar, where.width() * 0.4, bar
            ),
            2,
            2,
        )
    elif view.kind is DrillKind.LISTEN:
        painter.setBrush(caller)
        painter.drawRoundedRect(QRectF(where.left(), where.top() + 6 * unit, where.width(), 5 * unit), 2, 2)
        painter.setBrush(agent)
        for share in (0.25, 0.52, 0.8):
            painter.drawEllipse(
                QPointF(where.left() + share * where.width(), where.bottom() - 8 * unit), 2 * unit, 2 * unit
            )
    elif view.kind is DrillKind.COME_DOWN:
        painter.setBrush(band)
        painter.drawRect(
            QRectF(where.left(), where.top() + 0.62 * where.height(), where.width(), 0.3 * where.height())
        )
        points = [(0.0, 0.1), (0.3, 0.12), (0.42, 0.3), (0.55, 0.65), (0.66, 0.75), (1.0, 0.77)]
        _curve(painter, theme, where, [(x, 1 - y) for x, y in points])
    else:
        upper = [QPointF(_x(where, x), _y(where, y + view.half)) for x, y in view.curve]
        lower = [QPointF(_x(where, x), _y(where, y - view.half)) for x, y in reversed(view.curve)]
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF([*upper, *lower]))
        _curve(painter, theme, where, view.curve)
        if view.has_beat:
            painter.setPen(QPen(theme.colour("text"), 1.5 * unit))
            for at in range(6):
                x = where.left() + (0.02 + at * 0.09) * where.width()
                painter.drawLine(QPointF(x, where.top() + 4 * unit), QPointF(x, where.bottom() - 4 * unit))


def paint_attempts(painter: QPainter, theme: Theme, shares: Sequence[float], where: QRectF) -> None:
    """Paint the last attempts as pins, the newest in the trainee's colour; a line where there are none."""
    painter.setPen(QPen(theme.colour("line"), theme.unit))
    painter.drawLine(QPointF(where.left(), where.bottom()), QPointF(where.right(), where.bottom()))
    step = where.width() / 6
    for at, share in enumerate(shares):
        newest = at == len(shares) - 1
        x, y = where.left() + (at + 0.75) * step, where.bottom() - max(0.06, share) * where.height()
        colour = theme.colour("agent" if newest else "caller")
        painter.setPen(QPen(colour, (2 if newest else 1) * theme.unit))
        painter.drawLine(QPointF(x, where.bottom()), QPointF(x, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        radius = (3.5 if newest else 2.5) * theme.unit
        painter.drawEllipse(QPointF(x, y), radius, radius)


def paint_dots(painter: QPainter, look: Look, dots: Sequence[bool | None], where: QRectF) -> None:
    """Paint one dot a turn: filled was kept, a diamond was not, a ring is still to come."""
    step = min(24 * look.unit, where.width() / max(1, len(dots)))
    radius = min(5 * look.unit, 0.35 * step)
    for at, kept in enumerate(dots):
        middle = QPointF(where.left() + (at + 0.5) * step, where.center().y())
        if kept is None:
            painter.setPen(QPen(look.colour("caller"), look.unit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("agent" if kept else "attention"))
        if kept:
            painter.drawEllipse(middle, radius, radius)
        else:
            r = 1.2 * radius
            painter.drawPolygon(QPolygonF([middle + QPointF(*to) for to in ((0, -r), (r, 0), (0, r), (-r, 0))]))


class AttemptPins(QWidget):
    """The last attempts, with what each came to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[float, ...] = ()
        self._said: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(72))

    def show_attempts(self, shares: tuple[float, ...], said: tuple[str, ...], spoken: str) -> None:
        """Show these, the newest last."""
        self._shares, self._said = shares, said
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(0, theme.px(16), self.width(), self.height() - theme.px(20))
        paint_attempts(painter, theme, self._shares, where)
        step = where.width() / 6
        for at, said in enumerate(self._said):
            newest = at == len(self._said) - 1
            painter.setFont(theme.font(SMALL, strong=newest))
            painter.setPen(theme.colour("agent" if newest else "muted"))
            x = where.left() + (at + 0.75) * step + theme.px(6)
            y = where.bottom() - max(0.06, self._shares[at]) * where.height()
            painter.drawText(QPointF(x, y + theme.px(4)), said)
        painter.end()


class Dots(QWidget):
    """One dot a turn: filled was kept, a diamond was not, a ring is still to come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dots: tuple[bool | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(24))

    def show_view(self, view: DotsView | None) -> None:
        """Show these dots; None hides them."""
        self.setVisible(view is not None)
        if view is not None and view.dots != self._dots:
            self._dots = view.dots
            self.update()
        if view is not None:
            self.setAccessibleName(view.spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dots(painter, self._theme, self._dots, QRectF(self.rect()))
        painter.end()


class BeatMark(QWidget):
    """A ring that is filled on the beat."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._on = theme, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(28), self._theme.px(28))

    def show_beat(self, on: bool | None) -> None:
        """Show whether a beat falls now; None hides the mark."""
        self.setVisible(on is not None)
        if on is not None and on != self._on:
            self._on = on
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, unit = QPainter(self), self._theme.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("agent"), 2 * unit))
        painter.setBrush(self._theme.colour("agent") if self._on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), 10 * unit, 10 * unit)
        painter.end()


def _curve(painter: QPainter, theme: Theme, where: QRectF, points: Sequence[tuple[float, float]]) -> None:
    painter.setPen(QPen(theme.colour("agent"), 2 * theme.unit))
    painter.drawPolyline(QPolygonF([QPointF(_x(where, x), _y(where, y)) for x, y in points]))


def _x(where: QRectF, share: float) -> float:
    return where.left() + share * where.width()


def _y(where: QRectF, share: float) -> float:
    return where.bottom() - share * where.height()
