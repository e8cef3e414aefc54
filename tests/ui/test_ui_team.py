"""The place Team: what is out, what was released to me, what the team shares, and who can see what."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from coach.model.problems import Problem
from coach.model.team import OutRelease, OutState, ReleaseKind, ReleaseReader, SharedKind, TeamState
from coach.model.team_limits import MOST_ANSWER
from coach.ui.practice.practice_page import PracticePage
from coach.ui.shell.way_back import Place
from coach.ui.team.out_page import OutPage
from coach.ui.team.received_page import ReceivedPage
from coach.ui.team.shared_page import PublishPage, SharedPage
from coach.ui.team.team_list import ROW_ROLE, TeamList
from coach.ui.team.team_page import TeamPage, TeamPart
from coach.views.team_view import SEEN, TeamRow
from tests.hostile_text import HOSTILE, WRITTEN, harm_in
from tests.made_up.states import NOW, running_call, snapshot
from tests.made_up.team import AT, AWAY, GRACE, FakeTeam, made_up_team
from tests.ui.conftest import Bench

PLACE = list(Place).index(Place.TEAM)


def team_page(bench: Bench, team: FakeTeam | None = None) -> TeamPage:
    """Open the place of a team, by default of one with something in every state."""
    bench.team = team or FakeTeam(made_up_team())
    window = bench.open().window
    window.go(Place.TEAM)
    bench.settle()
    page = window.page(Place.TEAM)
    assert isinstance(page, TeamPage)
    return page


def rows(shown: TeamList[object]) -> list[TeamRow]:
    found = [shown.entries.index(at).data(ROW_ROLE) for at in range(shown.entries.rowCount())]
    assert all(isinstance(one, TeamRow) for one in found)
    return found


def said(widget: QWidget) -> str:
    """Everything that stands in a widget."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    buttons = [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    return "\n".join((*labels, *buttons))


def places(bench: Bench) -> QListWidget:
    found = bench.desktop.window.findChild(QListWidget, "places")
    assert found is not None
    return found


def press(widget: QWidget, text: str) -> None:
    (found,) = [one for one in widget.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]
    found.click()


# The place


def test_the_place_is_there_only_where_a_team_is_joined(bench: Bench) -> None:
    bench.team = FakeTeam()
    bench.open()
    assert places(bench).item(PLACE).isHidden()
    bench.team.now = made_up_team()
    bench.desktop.tick()
    assert not places(bench).item(PLACE).isHidden()


def test_without_a_store_there_is_no_place(bench: Bench) -> None:
    bench.open()
    assert places(bench).item(PLACE).isHidden()


def test_who_is_no_longer_in_the_team_is_on_today(bench: Bench) -> None:
    page = team_page(bench)
    page.open_out("out-1")
    assert bench.team is not None
    bench.team.now = TeamState()
    bench.desktop.tick()
    assert bench.desktop.window.place is Place.TODAY
    assert places(bench).item(PLACE).isHidden()


def test_arrows_in_the_list_of_places_reach_it(bench: Bench) -> None:
    team_page(bench)
    bench.desktop.window.go(Place.TIPS)
    places(bench).setFocus()
    QTest.keyClick(places(bench), Qt.Key.Key_Down)
    assert bench.desktop.window.place is Place.TEAM
    assert bench.team is not None
    bench.team.now = TeamState()
    bench.desktop.tick()
    bench.desktop.window.go(Place.TIPS)
    QTest.keyClick(places(bench), Qt.Key.Key_Down)
    assert bench.desktop.window.place is Place.SETTINGS


@pytest.mark.parametrize("joined", [True, False])
def test_to_delete_everything_says_that_releases_stay(bench: Bench, joined: bool) -> None:
    team_page(bench)
    assert bench.team is not None
    if not joined:
        bench.team.now = TeamState()
    bench.desktop.window.go(Place.SETTINGS)
    bench.settle()
    press(bench.desktop.window.page(Place.SETTINGS), "Delete everything…")
    (question,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert ("released to your team stays" in question.informativeText()) == joined
    question.reject()


def test_the_page_says_who_one_is_and_where(bench: Bench) -> None:
    assert "You are Ada Lovelace in the team “North desk”, on team.example.org." in said(team_page(bench))


def test_what_is_new_is_counted_in_the_names_of_the_parts(bench: Bench) -> None:
    page = team_page(bench)
    assert page.segments[TeamPart.RECEIVED].text() == "Released to me (1 new)"
    assert page.segments[TeamPart.SHARED].text() == "From the team (2 new)"
    assert page.segments[TeamPart.OUT].text() == "What is out"


def test_everybody_reads_the_same_of_who_can_see_what(bench: Bench) -> None:
    page = team_page(bench)
    page.go_to(TeamPart.SEEN)
    whole = said(page)
    for one in SEEN:
        assert bench.words.say(f"team.seen.{one}") in whole
    assert bench.team is not None
    publisher = bench.team.now.membership
    assert publisher is not None
    bench.team.now = replace(made_up_team(), membership=replace(publisher, publishes=False))
    bench.desktop.tick()
    assert said(page) == whole


def test_empty_parts_say_how_something_gets_there(bench: Bench) -> None:
    page = team_page(bench, FakeTeam(replace(made_up_team(), out=(), received=(), shared=())))
    for part in (TeamPart.OUT, TeamPart.RECEIVED, TeamPart.SHARED):
        page.go_to(part)
        assert bench.words.say(f"ui.team.{part.value}.empty") in said(page)
    page.go_to(TeamPart.OUT)
    press(page, "Go to your calls")
    assert bench.desktop.window.place is Place.HISTORY


def test_without_a_connection_one_line_says_so_and_all_stands(bench: Bench) -> None:
    page = team_page(bench)
    before = [row.spoken for row in rows(page.out.list)]
    assert bench.team is not None
    bench.team.now = replace(made_up_team(), problem=AWAY)
    bench.desktop.tick()
    line = said(page)
    assert "Read last: Today, 10:46." in line
    assert "2 of your releases wait until the store can be reached." in line
    assert [row.spoken for row in rows(page.out.list)] == before
    press(page, "Ask the store now")
    assert bench.team.asked == ["refresh"]


def test_it_says_that_it_asks_until_something_was_read(bench: Bench) -> None:
    membership = made_up_team().membership
    assert "Asking the store…" in said(team_page(bench, FakeTeam(TeamState(membership))))


# What is out


def test_what_is_out_says_its_state_in_words(bench: Bench) -> None:
    page = team_page(bench)
    found = rows(page.out.list)
    assert [row.mark for row in found] == ["Not out", "Waits", "", "Withdrawn", ""]
    assert "until 1 December 2026" in found[2].under
    assert "opened by 2" in found[2].under
    assert "2 answers" in found[2].under
    assert "was out until 3 November 2026" in found[4].under
    assert "An incident" in found[3].under


def test_the_page_of_a_release_says_who_opened_it_and_when(bench: Bench) -> None:
    page = team_page(bench)
    page.open_out("out-1")
    assert page.over is not None
    whole = said(page.over)
    assert "not opened yet" in whole
    assert "first opened: Yesterday, 14:48; last: Today, 08:48" in whole
    assert "You let her finish twice" in whole
    assert whole.index("Barbara Liskov") < whole.index("Edsger Dijkstra") < whole.index("Grace Hopper\n")


def test_what_the_store_did_not_take_says_why(bench: Bench) -> None:
    page = team_page(bench)
    page.open_out("out-4")
    assert isinstance(page.over, OutPage)
    assert "is not connected" in said(page.over)
    assert page.over.withdraw is None


def test_a_release_is_withdrawn_by_the_keyboard_alone(bench: Bench) -> None:
    page = team_page(bench)
    bench.desktop.window.activateWindow()
    QTest.qWaitForWindowActive(bench.desktop.window, 1000)
    page.out.list.setFocus()
    QTest.keyClick(page.out.list, Qt.Key.Key_Down)
    QTest.keyClick(page.out.list, Qt.Key.Key_Down)
    QTest.keyClick(page.out.list, Qt.Key.Key_Return)
    opened = page.over
    assert isinstance(opened, OutPage)
    assert opened.withdraw is not None
    tab_to(opened.withdraw.ask)
    QTest.keyClick(opened.withdraw.ask, Qt.Key.Key_Space)
    assert opened.withdraw.no.hasFocus()
    QTest.keyClick(opened.withdraw.no, Qt.Key.Key_Escape)
    assert page.over is opened, "Escape leaves the question first"
    assert bench.team is not None
    assert not bench.team.asked
    QTest.keyClick(opened.withdraw.ask, Qt.Key.Key_Space)
    tab_to(opened.withdraw.yes)
    QTest.keyClick(opened.withdraw.yes, Qt.Key.Key_Return)
    bench.settle()
    assert bench.team.asked == ["withdraw out-1"]
    assert "It is withdrawn here" in bench.desktop.window.notice.text
    assert "withdrawn; the store hasn't been told yet" in said(opened)
    bench.team.deliver()
    bench.desktop.tick()
    assert bench.words.say("ui.team.out.gone", title="One call, 16 November 2026, 14:20") in (
        bench.desktop.window.notice.text
    )
    assert page.over is None
    assert "out-1" not in [one.release_id for one in bench.team.now.out]


def tab_to(wanted: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(60):
        at = QApplication.focusWidget()
        if at is wanted:
            return
        assert at is not None
        QTest.keyClick(at, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def test_an_open_question_stays_when_something_else_changes(bench: Bench) -> None:
    page = team_page(bench)
    page.open_out("out-2")
    assert isinstance(page.over, OutPage)
    assert page.over.withdraw is not None
    page.over.withdraw.ask.click()
    assert bench.team is not None
    bench.team.now = replace(bench.team.now, received=())
    bench.desktop.tick()
    assert page.over.withdraw.yes.isVisible()


def test_a_thousand_releases_make_only_the_rows_in_view(bench: Bench) -> None:
    many = tuple(
        OutRelease(
            f"many-{at}", ReleaseKind.CALL, f"Call {at}", (ReleaseReader(GRACE.name),), NOW.date(),
            OutState.OUT, AT - timedelta(minutes=at),
        )
        for at in range(1000)
    )  # fmt: skip
    page = team_page(bench, FakeTeam(replace(made_up_team(), out=many)))
    shown = page.out.list
    assert shown.entries.rowCount() == 1000
    assert 0 < len(shown.entries._rows) < 60
    shown.setCurrentIndex(shown.entries.index(0))
    QTest.keyClick(shown, Qt.Key.Key_End)
    bench.settle()
    assert len(shown.entries._rows) < 120
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert isinstance(page.over, OutPage)
    assert "Call 999" in said(page.over)


def test_the_current_row_stays_current_when_the_list_changes(bench: Bench) -> None:
    page = team_page(bench)
    shown = page.out.list
    shown.setCurrentIndex(shown.entries.index(2))
    assert bench.team is not None
    bench.team.now = replace(bench.team.now, out=bench.team.now.out[:1])
    bench.desktop.tick()
    assert shown.currentIndex().row() == 0
    assert shown.entries.key_at(0) == "out-1"


# Released to me


def test_what_is_unread_has_a_mark_and_a_word(bench: Bench) -> None:
    page = team_page(bench)
    new, read = rows(page.received.list)
    assert (new.mark, new.is_new, read.mark, read.is_new) == ("New", True, "", False)
    assert new.spoken.startswith("New. One call, 17 November 2026, 09:12. from Edsger Dijkstra")
    page.go_to(TeamPart.RECEIVED)
    bench.settle()
    shown = page.received.list
    picture = shown.viewport().grab().toImage()
    ratio, theme = picture.devicePixelRatio(), bench.desktop.services.theme
    where = [shown.visualRect(shown.entries.index(at)).top() + 20 * theme.unit for at in range(2)]
    colours = [picture.pixelColor(round(14 * theme.unit * ratio), round(y * ratio)) for y in where]
    assert [one == theme.colour("agent") for one in colours] == [True, False]


def test_a_release_to_me_is_read_once_and_on_its_paper(bench: Bench) -> None:
    page = team_page(bench)
    page.go_to(TeamPart.RECEIVED)
    page.open_received("in-1")
    bench.settle()
    opened = page.over
    assert isinstance(opened, ReceivedPage)
    assert bench.team is not None
    assert bench.team.asked == ["read in-1"]
    assert opened.paper.isVisible()
    assert "A parcel had not come, for the third time." in opened.paper.accessibleDescription()
    assert "The wait before your answer is what I would keep." in said(opened)
    page.close_over()
    assert [row.mark for row in rows(page.received.list)] == ["", ""]
    assert page.segments[TeamPart.RECEIVED].text() == "Released to me"


@pytest.mark.parametrize(
    ("content", "says"),
    [('{"schema": 9}', "made by a newer Coach"), ("x", "can't be read"), ("[" * 9999, "damaged")],
)
def test_a_release_that_is_no_report_is_one_sentence(bench: Bench, content: str, says: str) -> None:
    page = team_page(bench)
    assert bench.team is not None
    bench.team.contents["in-1"] = content
    page.open_received("in-1")
    bench.settle()
    assert isinstance(page.over, ReceivedPage)
    assert says in page.over.said.text()
    assert not page.over.paper.isVisible()


def test_a_release_that_can_not_be_read_now_says_why(bench: Bench) -> None:
    page = team_page(bench)
    assert bench.team is not None
    bench.team.problem = AWAY
    page.open_received("in-2")
    bench.settle()
    assert isinstance(page.over, ReceivedPage)
    assert "is not connected" in page.over.said.text()


def test_an_answer_is_kept_and_stands_under_the_release(bench: Bench) -> None:
    page = team_page(bench)
    page.open_received("in-2")
    bench.settle()
    opened = page.over
    assert isinstance(opened, ReceivedPage)
    assert not opened.send_button.isEnabled()
    opened.answer.setPlainText("Thank you.\nOn Friday?")
    opened.send_button.click()
    bench.settle()
    assert bench.team is not None
    assert bench.team.asked[-1] == "answer in-2"
    assert opened.answer.toPlainText() == ""
    bench.desktop.tick()
    assert "Thank you.\nOn Friday?" in said(opened)


def test_an_answer_that_is_not_kept_stays_in_its_field(bench: Bench) -> None:
    page = team_page(bench)
    page.open_received("in-2")
    bench.settle()
    opened = page.over
    assert isinstance(opened, ReceivedPage)
    opened.answer.setPlainText("Thank you.")
    assert bench.team is not None
    bench.team.problem = AWAY
    opened.send_button.click()
    bench.settle()
    assert opened.answer.toPlainText() == "Thank you."
    assert not opened.answer.isReadOnly()
    assert "is not connected" in said(opened)


def test_an_answer_that_was_begun_is_there_again(bench: Bench) -> None:
    page = team_page(bench)
    page.open_received("in-2")
    assert isinstance(page.over, ReceivedPage)
    page.over.answer.setPlainText("x" * (MOST_ANSWER + 50))
    QTest.keyClick(page.over, Qt.Key.Key_Escape)
    assert page.over is None
    page.open_received("in-2")
    assert isinstance(page.over, ReceivedPage)
    assert page.over.answer.toPlainText() == "x" * MOST_ANSWER


def test_a_release_that_is_withdrawn_while_it_is_read_is_said(bench: Bench) -> None:
    page = team_page(bench)
    page.open_received("in-1")
    bench.settle()
    assert bench.team is not None
    bench.team.now = replace(bench.team.now, received=())
    bench.desktop.tick()
    assert page.over is None
    assert bench.words.say("ui.team.received.not_there") in bench.desktop.window.notice.text


# From the team


def test_what_changes_stands_there_before_it_is_used(bench: Bench) -> None:
    page = team_page(bench)
    assert [row.mark for row in rows(page.shared.list)] == ["Changed", "New", ""]
    page.go_to(TeamPart.SHARED)
    page.open_shared("shared-1")
    opened = page.over
    assert isinstance(opened, SharedPage)
    assert '+ text = "Name the day and the hour' in opened.changes.toPlainText()
    assert "Version 2 is used here." in said(opened)
    press(opened, "Later")
    assert page.over is None
    assert bench.team is not None
    assert not bench.team.asked
    page.open_shared("shared-1")
    assert isinstance(page.over, SharedPage)
    page.over.use.click()
    bench.settle()
    assert bench.team.asked == ["use shared-1 3"]
    assert page.over is None
    assert "“Deliveries, winter”, version 3, is used" in bench.desktop.window.notice.text
    bench.desktop.tick()
    assert [row.mark for row in rows(page.shared.list)] == ["", "New", ""]


def test_what_is_used_already_has_nothing_to_press(bench: Bench) -> None:
    page = team_page(bench)
    page.open_shared("shared-3")
    assert isinstance(page.over, SharedPage)
    assert not page.over.use.isVisible()
    assert not page.over.changes.isVisible()


TIPS = """
[[tip]]
id = "ours-at-the-desk"
title = "Say the desk's name"
text = "It helps who calls again."
moments = ["opening"]
"""
STEPS = """
[[abusive.step]]
title = "Warn, as we do"
text = "Once, in one sentence."
"""


def test_tips_and_steps_that_are_used_are_read_at_once(bench: Bench, tmp_path: Path) -> None:
    page = team_page(bench)
    assert bench.team is not None
    ours = bench.desktop.tips.book
    for kind, text in ((SharedKind.TIPS, TIPS), (SharedKind.STEPS, STEPS)):
        path = tmp_path / f"{kind.value}.toml"
        path.write_text(text)
        bench.team.in_use[kind] = (path,)
    page.open_shared("shared-2")
    assert isinstance(page.over, SharedPage)
    page.over.use.click()
    bench.settle()
    bench.desktop.tick()
    bench.settle()
    book = bench.desktop.tips.book
    assert len(book.tips) == len(ours.tips) + 1
    assert [step.title for step in book.steps] == ["Warn, as we do"]
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    bench.desktop.incidents.mark()
    panel = bench.desktop.incidents.panel
    assert panel is not None
    assert panel.view.title == "Warn, as we do"
    bench.desktop.incidents.close()


def test_a_lesson_that_is_used_is_in_practice_and_is_copied(bench: Bench, tmp_path: Path) -> None:
    page = team_page(bench)
    assert bench.team is not None
    bench.desktop.window.go(Place.PRACTICE)
    bench.settle()
    practice = bench.desktop.window.page(Place.PRACTICE)
    assert isinstance(practice, PracticePage)
    before = set(practice.list.lesson_rows)
    lesson = tmp_path / "first-minute" / "lesson.toml"
    lesson.parent.mkdir()
    lesson.write_text(
        'title = "The first minute"\ngoal = "A calm start."\n\n'
        '[[part]]\nkind = "text"\ntitle = "Begin"\ntext = "Say who you are."\n'
    )
    bench.team.in_use[SharedKind.LESSON] = (lesson,)
    page.open_shared("shared-1")
    assert isinstance(page.over, SharedPage)
    page.over.use.click()
    bench.settle()
    bench.desktop.tick()
    bench.settle()
    assert set(practice.list.lesson_rows) - before == {str(lesson)}
    assert practice.list.changes[str(lesson)].text() == bench.words.say("lesson_maker.copy")


def test_only_who_may_publish_is_offered_it(bench: Bench) -> None:
    page = team_page(bench)
    page.go_to(TeamPart.SHARED)
    assert page.publish.isVisible()
    state = made_up_team()
    assert state.membership is not None
    assert bench.team is not None
    bench.team.now = replace(state, membership=replace(state.membership, publishes=False))
    bench.desktop.tick()
    assert not page.publish.isVisible()


def test_a_file_is_published_under_a_name(bench: Bench, tmp_path: Path) -> None:
    page = team_page(bench)
    page.open_publish()
    opened = page.over
    assert isinstance(opened, PublishPage)
    assert not opened.send_button.isEnabled()
    path = tmp_path / "winter.toml"
    path.write_text(TIPS)
    opened.take(path)
    assert opened.name.text() == "winter"
    opened.kinds[SharedKind.STEPS].click()
    opened.name.setText("  Winter   steps ")
    opened.send_button.click()
    bench.settle()
    assert bench.team is not None
    assert bench.team.published == [(SharedKind.STEPS, "Winter steps", TIPS.encode())]
    assert page.over is None


@pytest.mark.parametrize("missing", [True, False])
def test_a_file_that_can_not_be_published_says_why(bench: Bench, tmp_path: Path, missing: bool) -> None:
    page = team_page(bench)
    page.open_publish()
    opened = page.over
    assert isinstance(opened, PublishPage)
    path = tmp_path / "winter.toml"
    if not missing:
        with path.open("wb") as file:
            file.truncate(64 * 1024 * 1024)
    opened.take(path)
    opened.send_button.click()
    bench.settle()
    assert str(path) in opened.wrong.text()
    assert page.over is opened
    assert opened.send_button.isEnabled()


# A store that hangs, and names of others


@pytest.fixture
def hanging(bench: Bench) -> Iterator[FakeTeam]:
    """A store that answers nothing until the test is over."""
    go_on = threading.Event()
    bench.team = FakeTeam(made_up_team(), hangs=go_on)
    yield bench.team
    if bench.opened is not None:
        bench.opened.shut_down()
        bench.opened = None
    go_on.set()


def test_a_store_that_hangs_blocks_nothing(bench: Bench, hanging: FakeTeam) -> None:
    desktop = bench.open()
    desktop.window.go(Place.TEAM)
    page = desktop.window.page(Place.TEAM)
    assert isinstance(page, TeamPage)
    page.open_received("in-1")
    assert isinstance(page.over, ReceivedPage)
    desktop.tick()
    assert page.over.said.text() == "Opening the report…"
    page.open_out("out-1")
    assert isinstance(page.over, OutPage)
    assert page.over.withdraw is not None
    page.over.withdraw.ask.click()
    page.over.withdraw.yes.click()
    page.close_over()
    desktop.calls.open(1)
    history = desktop.window.page(Place.HISTORY)
    bench.until(lambda: getattr(history, "call_shown", None) is not None)
    assert desktop.services.team_errands.busy
    assert desktop.services.outgoing_errands.busy
    assert hanging.asked == []


def test_hostile_names_and_titles_only_stand_there(bench: Bench) -> None:
    state = made_up_team()
    assert state.membership is not None
    text = HOSTILE.replace("\n", "")  # an answer may have several lines
    answers = tuple(replace(one, author=HOSTILE, text=text) for one in state.out[0].answers)
    hostile = replace(
        state,
        membership=replace(state.membership, team=HOSTILE, name=HOSTILE, server=HOSTILE),
        members=tuple(replace(one, name=HOSTILE) for one in state.members),
        out=(
            replace(
                state.out[0],
                title=HOSTILE,
                readers=tuple(replace(one, name=HOSTILE) for one in state.out[0].readers),
                answers=answers,
            ),
        ),
        received=(replace(state.received[0], title=HOSTILE, author=HOSTILE, answers=answers),),
        shared=(replace(state.shared[0], name=HOSTILE, publisher=HOSTILE, changes=(f"+ {HOSTILE}",)),),
        problem=Problem("ui.channel.microphone_is.missing", (("device", HOSTILE),)),
    )
    page = team_page(bench, FakeTeam(hostile))
    seen = 0

    def look() -> None:
        nonlocal seen
        for one in (page, *page.findChildren(QWidget)):
            texts = [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
            if isinstance(one, QLabel | QAbstractButton):
                texts.append(one.text())
            if isinstance(one, QPlainTextEdit):
                texts += one.toPlainText().split("\n")
            assert not [text for text in texts if harm_in(text, lines=True) or "\nCoach: all is well" in text]
            seen += sum(WRITTEN in text for text in texts)

    for shown in (page.out.list, page.received.list, page.shared.list):
        for row in rows(shown):
            assert not harm_in(row.title + row.under + row.mark + row.spoken)
            assert WRITTEN in row.title
    look()
    for open_one, key in (
        (page.open_out, "out-1"),
        (page.open_received, "in-1"),
        (page.open_shared, "shared-1"),
    ):
        open_one(key)
        bench.settle()
        look()
    assert seen > 10
