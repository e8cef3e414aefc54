"""Over time: a pane beside the list of calls. Words first, each with a small drawing that says the same."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from coach.model.aims import Aim
from coach.model.call import CallSource
from coach.model.call_table import CallTable
from coach.review.aims import AimProgress, Offer, advice_of, offers_of, progress_of
from coach.review.effect import Effect
from coach.review.trend_measures import IMPORTED_TOO, LIVE_ONLY
from coach.review.trends import Period, Trends, calls_of_period, trends_of
from coach.review.worst_times import WorstTimes, worst_times
from coach.ui.kit.pieces import (
    bring_into_view,
    button,
    check,
    column,
    exchange,
    frame,
    label,
    line_label,
    rename,
    row,
    say_in,
    scrolling,
)
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.page_services import PageServices
from coach.ui.trends.aims import AdviceCard, AimList
from coach.ui.trends.drawings import DayStrip, TrendDrawing
from coach.views.aim_view import AimsView, advice_view, aims_view
from coach.views.call_rows import effect_line
from coach.views.trend_view import TrendRow, TrendView, trend_view
from coach.views.worst_view import worst_lines

PANE_WIDTH = 364
"""The width of the pane beside the list, in units."""
BETTER = "✓"


@dataclass(frozen=True, slots=True)
class Found:
    """What was read and computed off the Qt thread. `imported`: whether any call was brought in."""

    table: CallTable
    imported: bool
    trends: Trends
    worst: WorstTimes
    aims: tuple[AimProgress, ...]
    offers: tuple[Offer, ...]


class OverTime(QWidget):
    """This period against the four before it, when it is worst, and aims.

    `refresh` reads the calls again; while the pane is hidden that waits until it is shown.
    """

    changed = Signal()
    """Emitted when an aim was taken, changed or let go."""
    report_requested = Signal(object, object)
    """Emitted with the trends and the numbers of the calls of their last period."""
    practice_requested = Signal(object)
    """Emitted with an Aim that is to be practised."""
    aim_report_requested = Signal(object)
    """Emitted with the AimProgress of an aim that is to be reported."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        theme, words = services.theme, services.words
        self.period = Period.WEEK
        self._asked = 0
        self._behind = True
        self._shown: tuple[TrendView, tuple[str, ...]] | None = None
        self._found: Found | None = None
        self._title = label("", "section", wrap=True)
        self._counted = label("", "muted", wrap=True)
        self.imported = check(words.say("trend.imported"), False, lambda _on: self.refresh())
        self.imported.hide()
        self._body: QWidget | None = None
        self._under = column(theme, spacing=0)
        self.aims = AimList(services)
        self.aims.changed.connect(self._aim_changed)
        self.advice = AdviceCard(services)
        self.advice.practice_requested.connect(self.practice_requested)
        self.advice.taken.connect(self.aims.take)
        self.aims.report_requested.connect(self._ask_for_aim_report)
        self._effect_title = label("", "section", wrap=True)
        self._effect = label("", "muted", wrap=True)
        self.method_button = button(words.say("trend.method.open"), "link", clicked=self.toggle_method)
        self._method = QWidget()
        self._method.hide()
        content = column(theme, spacing=8)
        content.addWidget(self._title)
        content.addWidget(self._counted)
        content.addWidget(self._periods())
        content.addWidget(self.imported)
        content.addWidget(self.advice)
        content.addLayout(self._under)
        content.addWidget(self.aims)
        content.addWidget(self._effect_title)
        content.addWidget(self._effect)
        across = Flow(theme.px(8))
        across.addWidget(self.method_button)
        self.report_button = button(words.say("trend.report"), "link", clicked=self._ask_for_report)
        across.addWidget(self.report_button)
        content.addWidget(held(across))
        content.addWidget(self._method)
        content.addStretch(1)
        inner = QWidget()
        inner.setLayout(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(inner)
        whole.addWidget(self.area)
        self.aims.opened.connect(lambda form: bring_into_view(self.area, form))
        self.show_effect(None)
        self.setAccessibleName(words.say("trend.week.title"))

    def _periods(self) -> QWidget:
        words = self._services.words
        across = Flow(self._services.theme.px(4))
        self.periods: dict[Period, QRadioButton] = {}
        whole = held(across)
        group = QButtonGroup(whole)
        for period in Period:
            segment = QRadioButton(words.say(f"trend.period_{period.value}"))
            segment.setProperty("kind", "segment")
            segment.setAccessibleName(f"{words.say('trend.period')}: {segment.text()}")
            segment.setChecked(period is self.period)
            segment.toggled.connect(lambda on, period=period: self._compare(period) if on else None)
            group.addButton(segment)
            across.addWidget(segment)
            self.periods[period] = segment
        return whole

    def _compare(self, period: Period) -> None:
        self.period = period
        self.refresh()

    def refresh(self) -> None:
        """Read the calls and show what they say. Of several requests the last one is shown."""
        self._behind = not self.isVisible()
        if self._behind:
            return
        history, now, period = self._services.history, self._services.now().astimezone(), self.period
        sources = IMPORTED_TOO if self.imported.isChecked() else LIVE_ONLY
        self._asked += 1
        asked = self._asked

        def read() -> Found:
            return found_in(history.table(), history.aims(), period, now, sources)

        def show(found: Found) -> None:
            if asked == self._asked:
                self.show_found(found)

        self._services.fetch_slowly(read, show)  # the rows of the list don't wait for it

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self.refresh()

    def show_found(self, found: Found) -> None:
        """Show this."""
        self._found = found
        self.report_button.setVisible(found.trends.calls_now > 0)
        words, today = self._services.words, self._services.now().date()
        view = trend_view(words, found.trends, found.table, today)
        lines = worst_lines(words, found.worst)
        self.imported.setVisible(found.imported)
        aims = aims_view(words, found.aims, found.offers)
        self.show_aims(aims)
        advice = advice_view(words, advice_of(found.aims, found.offers))
        self.advice.show_view(advice, room=bool(aims.choices))
        if (view, lines) == self._shown:
            return
        self._shown = (view, lines)
        self._title.setText(view.title)
        self._counted.setText(view.counted)
        self._show_body(view, lines)
        self._show_method(view.method)

    def show_aims(self, view: AimsView) -> None:
        """Show these aims."""
        self.aims.show_view(view)

    def show_effect(self, effect: Effect | None) -> None:
        """Show whether cues help, as far as it can be told; nothing where no calls were drawn."""
        line = effect_line(self._services.words, effect)
        say_in(self._effect_title, self._services.words.say("trend.cues.title") if line else "")
        say_in(self._effect, line)

    def toggle_method(self) -> None:
        """Show how it is told, or hide it again."""
        shown = self._method.isHidden()
        self._method.setVisible(shown)
        rename(
            self.method_button, self._services.words.say("trend.method.close" if shown else "trend.method.open")
        )
        if shown:
            bring_into_view(self.area, self._method)

    def _show_body(self, view: TrendView, worst: Sequence[str]) -> None:
        theme, words = self._services.theme, self._services.words
        down = column(theme, spacing=8)
        down.addWidget(DayStrip(theme, view.columns))
        for one in view.rows:
            down.addWidget(frame("rule"))
            down.addWidget(self._row(one))
        down.addWidget(frame("rule"))
        down.addWidget(label(view.drawn, "small", wrap=True))
        down.addWidget(label(words.say("trend.worst.title"), "section", wrap=True))
        for line in worst:
            down.addWidget(label(line, "muted", wrap=True))
        before, self._body = self._body, held(down)
        exchange(self._under, before, self._body)

    def _row(self, view: TrendRow) -> QWidget:
        theme = self._services.theme
        texts = column(theme, spacing=0)
        texts.addWidget(label(view.name, "small", wrap=True))
        across = Flow(theme.px(4))
        across.addWidget(line_label(view.change, "strong"))
        if view.better:
            mark = label(BETTER, "credit")
            mark.setAccessibleName(self._services.words.say("trend.detail.better"))
            across.addWidget(mark)
        texts.addWidget(held(across))
        texts.addWidget(label(view.detail, "muted", wrap=True))
        if view.spread:
            texts.addWidget(label(view.spread, "small", wrap=True))
        beside = row(theme, spacing=12)
        beside.addWidget(held(texts), 1)
        beside.addWidget(TrendDrawing(theme, view.drawing, view.spoken))
        whole = held(beside)
        whole.setToolTip("\n".join(view.periods))
        whole.setAccessibleDescription(". ".join(view.periods))
        return whole

    def _show_method(self, paragraphs: Sequence[str]) -> None:
        if self._method.layout() is not None:
            return
        down = column(self._services.theme, spacing=8)
        for text in paragraphs:
            down.addWidget(label(text, "muted", wrap=True))
        self._method.setLayout(down)

    def _ask_for_report(self) -> None:
        if self._found is not None:
            places = calls_of_period(self._found.table, self._found.trends, self._services.now().date())
            self.report_requested.emit(self._found.trends, self._found.table.call_id[places].tolist())

    def _ask_for_aim_report(self, aim: Aim) -> None:
        for one in () if self._found is None else self._found.aims:
            if one.aim == aim:
                self.aim_report_requested.emit(one)

    def _aim_changed(self) -> None:
        self.refresh()
        self.changed.emit()


def found_in(
    table: CallTable,
    aims: Sequence[Aim],
    period: Period,
    now: datetime,
    sources: Collection[CallSource] = LIVE_ONLY,
) -> Found:
    """Compute everything that is shown. `now`: with its zone. Aims are of live calls only."""
    today = now.date()
    return Found(
        table,
        CallSource.IMPORT in table.source,
        trends_of(table, period, today, sources),
        worst_times(table, today, sources),
        tuple(progress_of(aim, table, today) for aim in aims),
        offers_of(table, now),
    )
