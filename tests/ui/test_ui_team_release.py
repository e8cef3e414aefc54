"""Releasing a report to named people, and joining and leaving a team in Settings."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from coach.model.aims import Aim
from coach.model.call_notes import AfterCall, Tag
from coach.model.team import Member, OutState, ReleaseKind, TeamState
from coach.review.figures import TALK_OVERS_BY_AGENT
from coach.ui.report.report_page import ReportPage
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.settings.team_settings import TeamSettings
from coach.ui.shell.way_back import Place
from coach.ui.team.release_form import ReleaseForm
from coach.ui.trends.over_time import OverTime
from coach.views.released_report import read_released
from coach.views.report_html import report_html
from coach.views.settings_search import SettingsSection
from coach.views.team_view import USUAL_DAYS, people
from tests.hostile_text import HOSTILE, WRITTEN
from tests.made_up.calls import drawn_headers, made_up_incident
from tests.made_up.states import NOW
from tests.made_up.team import AWAY, BARBARA, EDSGER, GRACE, FakeTeam, made_up_team
from tests.ui.conftest import Bench
from tests.ui.test_ui_desktop import history_page
from tests.ui.test_ui_team import tab_to


def report_of(bench: Bench, call_id: int = 1, *, incident: bool = False) -> ReportPage:
    """Open the report of a call in a team."""
    bench.team = bench.team or FakeTeam(made_up_team())
    desktop = bench.open()
    desktop.calls.open(call_id)
    bench.settle()
    history = history_page(desktop)
    kept = bench.history.call(call_id)
    (history.reports.of_incident if incident else history.reports.of_call)(kept)
    assert isinstance(history.over, ReportPage)
    return history.over


def form_of(report: ReportPage) -> ReleaseForm:
    """Open the form."""
    report.release_button.click()
    assert report.form is not None
    return report.form


def said(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(
        (*labels, *(one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()))
    )


def team_of(bench: Bench) -> FakeTeam:
    assert bench.team is not None
    return bench.team


@pytest.mark.parametrize("team", [None, FakeTeam()])
def test_without_a_team_a_report_can_not_be_released(bench: Bench, team: FakeTeam | None) -> None:
    bench.team = team
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    history_page(desktop).reports.of_call(bench.history.call(1))
    report = history_page(desktop).over
    assert isinstance(report, ReportPage)
    assert not [one for one in report.findChildren(QAbstractButton) if "Release" in one.text()]
    assert "Nothing is sent. You choose where it is saved." in said(report)


def test_a_report_is_released_by_the_keyboard_alone(bench: Bench) -> None:
    report = report_of(bench)
    bench.desktop.window.activateWindow()
    QTest.qWaitForWindowActive(bench.desktop.window, 1000)
    report.about.setFocus()
    tab_to(report.release_button)
    QTest.keyClick(report.release_button, Qt.Key.Key_Return)
    form = report.form
    assert form is not None
    assert form.people.search.hasFocus()
    QTest.keyClicks(form.people.search, "grac")
    QTest.keyClick(form.people.search, Qt.Key.Key_Return)
    QTest.keyClick(form.people.list, Qt.Key.Key_Space)
    QTest.keyClick(form.people.list, Qt.Key.Key_Backtab)
    form.people.search.setFocus()
    QTest.keyClick(form.people.search, Qt.Key.Key_Escape)
    assert report.form is form, "Escape empties the field first"
    assert "To Grace Hopper" in said(form)
    tab_to(form.until_field)
    QTest.keyClick(form.until_field, Qt.Key.Key_Up)
    tab_to(form.go_on)
    QTest.keyClick(form.go_on, Qt.Key.Key_Return)
    assert form.send_button.hasFocus()
    whole = said(form)
    assert "One call, 17 November 2026, 10:41" in whole
    assert "13 items, as on the paper" in whole
    assert "Grace Hopper" in whole
    until = form.until
    assert f"the end of {until.day} {until:%B %Y}" in whole
    QTest.keyClick(form.send_button, Qt.Key.Key_Return)
    bench.settle()
    (released,) = team_of(bench).released
    assert released.reader_ids == (GRACE.member_id,)
    assert released.kind is ReleaseKind.CALL
    assert released.until == until
    assert report_html(read_released(released.content), "en") == report_html(report.report, "en")
    assert report.form is None
    assert report.release_button.hasFocus()
    assert "Released to Grace Hopper. It stands under Team, What is out." in said(report)
    bench.desktop.tick()
    assert [one.state for one in team_of(bench).now.out if one.release_id == released.release_id] == [
        OutState.WAITING
    ]


def test_what_is_struck_is_not_in_the_release(bench: Bench) -> None:
    bench.history.after[1] = AfterCall("was short with them", tags=(Tag("late"),))
    report = report_of(bench)
    report._turn("figure.2")
    gone = next(item for item in report._report.items() if item.key == "figure.2")
    form = form_of(report)
    form.people.people.turn(0)
    form.go_on.click()
    form.send_button.click()
    bench.settle()
    (released,) = team_of(bench).released
    for text in (gone.text, "was short with them", "late"):
        assert text not in released.content
    assert released.reader_ids == (BARBARA.member_id,)


def test_the_last_step_shows_the_paper_as_it_leaves(bench: Bench) -> None:
    report = report_of(bench)
    report._turn("figure.2")
    gone = next(item.spoken for item in report._report.items() if item.key == "figure.2")
    form = form_of(report)
    form.people.people.turn(0)
    assert gone in report.paper.accessibleDescription()
    form.go_on.click()
    assert gone not in report.paper.accessibleDescription()
    QTest.keyClick(form.send_button, Qt.Key.Key_Escape)
    assert form.go_on.isVisible()
    assert gone in report.paper.accessibleDescription()
    QTest.keyClick(form.go_on, Qt.Key.Key_Escape)
    assert report.form is None
    assert not team_of(bench).asked


def test_words_that_are_still_typed_go_along(bench: Bench) -> None:
    report = report_of(bench)
    report.about.setPlainText("A parcel had not come.")
    form = form_of(report)
    form.people.people.turn(0)
    form.go_on.click()
    form.send_button.click()
    bench.settle()
    assert "A parcel had not come." in team_of(bench).released[0].content


def test_an_incident_is_released_as_one(bench: Bench) -> None:
    bench.history.incidents[1] = made_up_incident()
    form = form_of(report_of(bench, incident=True))
    form.people.people.turn(0)
    form.go_on.click()
    form.send_button.click()
    bench.settle()
    (released,) = team_of(bench).released
    assert released.kind is ReleaseKind.INCIDENT
    assert {one.title for one in read_released(released.content).sections} == {"Marked as abusive"}


def test_a_period_is_released_with_its_days_in_the_title(bench: Bench) -> None:
    bench.team = FakeTeam(made_up_team())
    bench.history.kept = [
        replace(one, started_at=NOW.astimezone() - timedelta(days=at // 5))
        for at, one in enumerate(drawn_headers(20))
    ]
    desktop = bench.open()
    desktop.window.go(Place.HISTORY)
    bench.settle()
    (side,) = history_page(desktop).findChildren(OverTime)
    side.refresh()
    bench.settle()
    side.report_button.click()
    bench.settle()
    report = history_page(desktop).over
    assert isinstance(report, ReportPage)
    form = form_of(report)
    form.people.people.turn(0)
    form.go_on.click()
    form.send_button.click()
    bench.settle()
    (released,) = team_of(bench).released
    assert released.kind is ReleaseKind.PERIOD
    assert "calls, " in released.title
    assert "November 2026" in released.title


def test_an_aim_is_released_from_where_it_stands(bench: Bench) -> None:
    bench.team = FakeTeam(made_up_team())
    begun = NOW.astimezone() - timedelta(days=12)
    bench.history.kept_aims = [Aim(TALK_OVERS_BY_AGENT.name, False, 0.0, 1, begun, "Wait", True, aim_id=1)]
    desktop = bench.open()
    desktop.window.go(Place.HISTORY)
    bench.settle()
    (side,) = history_page(desktop).findChildren(OverTime)
    side.refresh()
    bench.settle()
    (press,) = [one for one in side.findChildren(QAbstractButton) if one.accessibleName() == "Wait: report"]
    press.click()
    report = history_page(desktop).over
    assert isinstance(report, ReportPage)
    form = form_of(report)
    form.people.people.turn(0)
    form.go_on.click()
    form.send_button.click()
    bench.settle()
    (released,) = team_of(bench).released
    assert released.kind is ReleaseKind.AIM
    assert released.title == "Talk-overs in at most 1 of ten calls"


def test_it_is_out_for_two_weeks_and_at_most_a_year(bench: Bench) -> None:
    form = form_of(report_of(bench))
    today = NOW.date()
    assert form.until == today + timedelta(days=USUAL_DAYS)
    form.until_field.setDate(QDate(2099, 1, 1))
    assert form.until == today + timedelta(days=365)
    form.until_field.setDate(QDate(2001, 1, 1))
    assert form.until == today


def test_nobody_is_chosen_at_first_and_nothing_can_be_released(bench: Bench) -> None:
    form = form_of(report_of(bench))
    assert not form.go_on.isEnabled()
    assert "Choose whom you release it to." in said(form)
    form.people.people.turn(0)
    assert form.go_on.isEnabled()
    form.people.people.turn(0)
    assert not form.go_on.isEnabled()


def test_who_is_chosen_stays_so_while_others_are_looked_for(bench: Bench) -> None:
    form = form_of(report_of(bench))
    form.people.people.turn(2)
    form.people.search.setText("dijk")
    assert form.people.people.rowCount() == 1
    middle = form.people.list.visualRect(form.people.people.index(0)).center()
    QTest.mouseClick(form.people.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [one.name for one in form.people.chosen] == [EDSGER.name, GRACE.name]
    assert "To Edsger Dijkstra and Grace Hopper" in said(form)


def test_a_click_on_the_box_chooses_once(bench: Bench) -> None:
    form = form_of(report_of(bench))
    row = form.people.list.visualRect(form.people.people.index(1))
    box = row.topLeft()
    box.setX(row.left() + 12)
    box.setY(row.center().y())
    QTest.mouseClick(form.people.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert [one.name for one in form.people.chosen] == [EDSGER.name]


def test_two_people_of_one_name_are_told_apart() -> None:
    state = replace(
        made_up_team(), members=(GRACE, Member("other-id", GRACE.name), Member("third", HOSTILE), EDSGER)
    )
    names = [one.name for one in people(state)]
    assert len(set(names)) == 4
    assert [name for name in names if name.startswith("Grace Hopper (")]
    assert WRITTEN in names


def test_where_everything_is_struck_out_nothing_leaves(bench: Bench) -> None:
    report = report_of(bench)
    for item in report._report.items():
        report._turn(item.key)
    form = form_of(report)
    form.people.people.turn(0)
    form.go_on.click()
    assert "Everything is struck out" in said(form)
    assert not team_of(bench).asked


def test_what_is_too_large_is_said_before_it_leaves(bench: Bench) -> None:
    report = report_of(bench)
    report.about.setPlainText("x" * 30_000)
    form = form_of(report)
    form.people.people.turn(0)
    form.go_on.click()
    assert "This report is too large to be released." in said(form)


def test_a_release_that_is_not_kept_can_be_tried_again_as_the_same(bench: Bench) -> None:
    form = form_of(report_of(bench))
    form.people.people.turn(0)
    form.go_on.click()
    team = team_of(bench)
    team.problem = AWAY
    form.send_button.click()
    bench.settle()
    assert "is not connected" in said(form)
    first = form._release
    team.problem = None
    form.send_button.click()
    bench.settle()
    assert team.released == [first]


def test_a_store_that_hangs_does_not_hold_up_the_report(bench: Bench) -> None:
    go_on = threading.Event()
    bench.team = FakeTeam(made_up_team(), hangs=go_on)
    report = report_of(bench)
    form = form_of(report)
    form.people.people.turn(0)
    form.go_on.click()
    form.send_button.click()
    bench.desktop.tick()
    assert not form.send_button.isEnabled(), "it is not pressed twice"
    history_page(bench.desktop).go_first()
    go_on.set()
    bench.settle()
    assert len(team_of(bench).released) == 1, "left while it was under way, it is kept"
    assert "Released to Barbara Liskov." in bench.desktop.window.notice.text


def test_five_thousand_people_can_be_searched(bench: Bench) -> None:
    many = tuple(Member(f"id-{at}", f"Person {at:04d}") for at in range(5000))
    bench.team = FakeTeam(replace(made_up_team(), members=many))
    form = form_of(report_of(bench))
    assert form.people.people.rowCount() == 5000
    form.people.search.setText("4321")
    assert form.people.people.rowCount() == 1


# Joining and leaving


def team_settings(bench: Bench, state: TeamState | None = None) -> TeamSettings:
    bench.team = FakeTeam(state or TeamState())
    bench.open().window.go(Place.SETTINGS)
    bench.settle()
    page = bench.desktop.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.open_section(SettingsSection.TEAM)
    bench.settle()
    found = page.findChild(TeamSettings)
    assert found is not None
    return found


def test_without_what_a_store_needs_settings_say_nothing_of_one(bench: Bench) -> None:
    bench.open().window.go(Place.SETTINGS)
    bench.settle()
    page = bench.desktop.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert page.findChild(TeamSettings) is None
    assert SettingsSection.TEAM not in page.sections


def test_a_team_is_joined_with_an_invitation_by_the_keyboard(bench: Bench) -> None:
    section = team_settings(bench)
    assert "Joining sends nothing" in said(section)
    assert not section.join.isEnabled()
    QTest.keyClicks(section.invitation, "coach-invitation-1")
    QTest.keyClick(section.invitation, Qt.Key.Key_Return)
    assert "Joining. This can take a few seconds." in said(section)
    bench.settle()
    assert team_of(bench).asked == ["join coach-invitation-1"]
    assert "You have joined “North desk”." in said(section)
    assert "You are Ada Lovelace" in said(section)
    bench.desktop.window.go(Place.TEAM)
    assert bench.desktop.window.place is Place.TEAM


def test_an_invitation_that_is_not_taken_says_why_and_stays(bench: Bench) -> None:
    section = team_settings(bench)
    team_of(bench).problem = AWAY
    section.invitation.setText("coach-invitation-1")
    section.join.click()
    bench.settle()
    assert "is not connected" in said(section)
    assert section.invitation.text() == "coach-invitation-1"
    assert section.join.isEnabled()


def test_leaving_asks_first_and_says_what_stays_out(bench: Bench) -> None:
    section = team_settings(bench, made_up_team())
    assert section.leave is not None
    section.leave.ask.click()
    assert "What is out stays out until its last day" in said(section)
    section.leave.no.click()
    assert not team_of(bench).asked
    section.leave.ask.click()
    section.leave.yes.click()
    bench.settle()
    assert team_of(bench).asked == ["leave"]
    assert "You have left the team." in said(section)
    assert section.invitation.isVisible()


def test_what_is_typed_stays_while_the_team_is_asked(bench: Bench) -> None:
    section = team_settings(bench)
    section.invitation.setText("half an invi")
    team_of(bench).now = TeamState(problem=AWAY)
    bench.desktop.tick()
    assert section.invitation.text() == "half an invi"


def test_the_words_of_the_date_are_those_of_the_field(bench: Bench) -> None:
    form = form_of(report_of(bench))
    form.until_field.setDate(QDate(2026, 11, 30))
    form.people.people.turn(0)
    form.go_on.click()
    assert form.until == date(2026, 11, 30)
    assert "the end of 30 November 2026" in said(form)
