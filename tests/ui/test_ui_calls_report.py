"""Reports of several calls and of an incident: what is in them, what stays, and from where they open."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from coach.model.call import CallHeader
from coach.model.language import Language
from coach.review.trends import Period, Trends, calls_of_period, trends_of
from coach.ui.calls.reports import MOST_CALLS
from coach.ui.report.paper import Paper
from coach.ui.report.report_page import ReportPage
from coach.ui.shell.way_back import Place
from coach.ui.trends.over_time import OverTime
from coach.views import calls_report
from coach.views.calls_report import report_of_calls
from coach.views.report_html import report_html
from coach.views.report_view import plain_text, struck, struck_at_first
from coach.words.catalogue import load_catalogue
from tests.made_up.calls import NOW, drawn_headers, made_up_headers, made_up_incident
from tests.made_up.tables import table_of
from tests.ui.conftest import Bench
from tests.ui.test_ui_desktop import history_page

TODAY = NOW.date()
WORDS = load_catalogue()


def of_late() -> list[CallHeader]:
    """Calls up to now, five a day."""
    return [
        replace(one, started_at=NOW.astimezone() - timedelta(days=at // 5))
        for at, one in enumerate(drawn_headers(20))
    ]


def trends(calls: list[CallHeader], period: Period = Period.WEEK) -> Trends:
    return trends_of(table_of(calls), period, TODAY)


def texts(calls: list[CallHeader], found: Trends | None = None, about: str = "") -> dict[str, str]:
    """What the report says of each item, by its key."""
    return {item.key: item.spoken for item in report_of_calls(WORDS, calls, found, about).items()}


def test_counts_and_medians_are_of_what_was_measured() -> None:
    measured = [one for one in made_up_headers() if one.summary is not None]
    alone, heard = measured[-1], measured[0]
    deaf, raised, even = (
        replace(one, summary=replace(one.summary, figures={**one.summary.figures, name: value}))
        for one, name, value in ((alone, "longest_heard_out_s", None), (heard, "rises", 4), (heard, "rises", 0))
        if one.summary is not None
    )
    said = {item.head: item.spoken for item in report_of_calls(WORDS, [raised, even, deaf]).items()}
    assert said["Rises"] == "4, Rises, in 1 of 3 calls"
    assert said["Heard out"].endswith("in the middle call of 2")


def test_a_call_without_figures_is_in_it_with_its_length() -> None:
    cut_short = replace(made_up_headers()[0], summary=None)
    assert "Rises" not in str(texts([cut_short]))
    assert texts([cut_short])[f"call.{cut_short.call_id}"]


def test_what_changed_is_said_with_its_caution_and_of_the_agent() -> None:
    calls = drawn_headers()
    said = texts(calls, trends(calls))
    assert said["change.talk_overs"].startswith("Talk-overs, ")
    assert len([key for key in said if key.startswith("change.")]) == 9
    assert not [one for one in said.values() if " you" in f" {one.casefold()}"]


@pytest.mark.parametrize("period", list(Period))
def test_the_calls_of_a_period_are_those_that_are_counted(period: Period) -> None:
    calls = of_late()
    found, table = trends(calls, period), table_of(calls)
    places = calls_of_period(table, found, TODAY)
    assert len(places) == found.calls_now
    assert len(places)


def test_the_calls_of_a_period_stay_here_and_chosen_ones_go() -> None:
    calls = drawn_headers()
    of_period = report_of_calls(WORDS, calls, trends(calls))
    stays = struck_at_first(of_period)
    assert {f"call.{one.call_id}" for one in calls} == stays
    assert "Each call" not in plain_text(struck(of_period, stays))
    assert struck_at_first(report_of_calls(WORDS, calls)) == frozenset()


def test_too_many_to_read_are_only_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = drawn_headers()
    monkeypatch.setattr(calls_report, "MOST_CALLS", len(calls) - 1)
    whole = report_of_calls(WORDS, calls)
    assert f"{len(calls)} calls" in whole.title
    assert not [item for item in whole.items() if item.key.startswith("call.")]


@pytest.mark.usefixtures("bench")
@pytest.mark.parametrize("language", list(Language))
def test_it_goes_on_paper_and_on_a_page(language: Language) -> None:
    calls, words = drawn_headers(), load_catalogue(language)
    whole = report_of_calls(words, calls, trends(calls), "Five weeks of the spring campaign.")
    paper = Paper(whole, QApplication.font())
    assert paper.pages > 1
    assert "Five weeks of the spring campaign." in paper._document.toPlainText()
    assert "<svg" not in report_html(whole, language.value)
    assert "Five weeks" in report_html(whole, language.value)


# From where they open


def over(bench: Bench) -> ReportPage:
    bench.settle()
    page = history_page(bench.desktop).over
    assert isinstance(page, ReportPage)
    return page


def test_chosen_calls_are_reported_from_the_list(bench: Bench) -> None:
    bench.open().window.go(Place.HISTORY)
    bench.settle()
    page = history_page(bench.desktop)
    first, second = (int(one) for one in page.list.calls.call_ids[:2])
    page.list.toggle(first)
    page.list.toggle(second)
    bench.settle()
    (press,) = [one for one in page.pane.chosen.findChildren(QPushButton) if one.text() == "Report"]
    press.click()
    said = {item.key for item in over(bench).report.items()}
    assert {f"call.{first}", f"call.{second}"} <= said


def test_a_period_is_reported_from_over_time(bench: Bench) -> None:
    bench.history.kept = of_late()
    bench.open().window.go(Place.HISTORY)
    bench.settle()
    page = history_page(bench.desktop)
    (side,) = page.findChildren(OverTime)
    side.refresh()
    bench.settle()
    side.report_button.click()
    made = over(bench)
    assert "change.pace" in {item.key for item in made.report.items()}
    assert not [item for item in made.report.items() if item.key.startswith("call.")]


def test_an_incident_is_reported_without_the_rest_of_the_call(bench: Bench) -> None:
    bench.history.incidents[1] = made_up_incident()
    bench.open().calls.open(1)
    bench.settle()
    page = history_page(bench.desktop).call_shown
    assert page is not None
    assert page.note is not None
    (press,) = [one for one in page.note.findChildren(QPushButton) if one.text() == "Report"]
    press.click()
    assert {item.key.split(".")[0] for item in over(bench).report.items()} == {"incident"}


def test_no_call_and_too_many_are_said(bench: Bench) -> None:
    bench.open().window.go(Place.HISTORY)
    bench.settle()
    page = history_page(bench.desktop)
    page.reports.of_chosen([])
    assert "There is no call to report." in bench.desktop.window.notice.text
    page.reports.of_chosen(np.arange(MOST_CALLS + 1).tolist())
    assert "at most 20000 calls" in bench.desktop.window.notice.text.replace(",", "")
    assert page.over is None
