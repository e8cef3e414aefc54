"""Over time: its words and drawings, the aims by keyboard alone, and the aim of the day on Today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coach.model.aims import Aim
from coach.model.call import CallSource
from coach.model.call_table import CallTable
from coach.model.language import Language
from coach.model.snapshot import Snapshot
from coach.places import assets_dir
from coach.review.aims import AimState, offers_of, progress_of
from coach.review.effect import Effect, Side
from coach.review.figures import MEDIAN_WAIT_S, TALK_OVERS_BY_AGENT
from coach.review.trend_measures import MEASURES, Better
from coach.review.trends import Period, trends_of
from coach.review.worst_times import SUBJECTS, When, WorstTime, WorstTimes
from coach.settings.schema import LookSettings, Settings
from coach.ui.practice.practice_page import PracticePage
from coach.ui.shell.way_back import Place
from coach.ui.today.today_page import TodayPage
from coach.ui.trends.over_time import PANE_WIDTH, OverTime
from coach.views.aim_view import aim_words, aims_view, how_words, today_line
from coach.views.trend_view import CHANGE_WORDS, share_words, trend_lines, trend_view
from coach.views.worst_view import worst_lines
from coach.words.catalogue import Catalogue, load_catalogue
from tests.made_up.states import NOW, running_call, snapshot
from tests.made_up.weeks import calls_on, working_weeks
from tests.ui.conftest import Bench
from tests.ui.cut_off import cut_off

FRIDAY = datetime(2026, 11, 20, 18)
LISTEN = Aim(TALK_OVERS_BY_AGENT.name, False, 0.0, 1, FRIDAY.replace(day=2, tzinfo=UTC), of_the_day=True)
MONDAY = date(2026, 11, 16).toordinal() - date(1970, 1, 1).toordinal()


def better_weeks(a_day: int = 40, weeks: int = 12) -> object:
    """Weeks up to FRIDAY's, the last with hardly a talk-over and longer waits."""
    return working_weeks(
        FRIDAY.date(),
        weeks,
        a_day,
        np.random.default_rng(2),
        rate=lambda day: np.where(day >= MONDAY, 0.03, 0.3),
        changed_from=MONDAY,
    )


def worse_weeks() -> CallTable:
    """Twelve weeks up to FRIDAY's, with many more talk-overs in the last one."""
    return working_weeks(
        FRIDAY.date(), 12, 40, np.random.default_rng(2), rate=lambda day: np.where(day >= MONDAY, 0.6, 0.1)
    )


class TestWords:
    @pytest.mark.parametrize(
        ("share", "said"),
        [
            (0.0, "no call"),
            (0.004, "1 in 250 calls"),
            (0.125, "1 in 8 calls"),
            (0.18, "1 in 6 calls"),
            (0.25, "1 in 4 calls"),
            (0.33, "1 in 3 calls"),
            (0.4, "4 in 10 calls"),
            (0.5, "1 in 2 calls"),
            (0.7, "7 in 10 calls"),
            (0.97, "nearly every call"),
        ],
    )
    def test_a_share_of_calls(self, words: Catalogue, share: float, said: str) -> None:
        assert share_words(words, share) == said

    def test_a_change_is_said_with_both_values_and_that_it_is_no_chance(self, words: Catalogue) -> None:
        table = better_weeks()
        view = trend_view(words, trends_of(table, Period.WEEK, FRIDAY.date()), table, FRIDAY.date())  # type: ignore[arg-type]
        talk_overs, wait, heard_out = view.rows[:3]
        assert (talk_overs.change, talk_overs.better) == ("Fewer than before", True)
        assert re.fullmatch(
            r"(1 in \d\d|No) calls?, was (1 in 3|3 in 10) calls\. More than chance\.", talk_overs.detail
        )
        assert (wait.change, wait.better) == ("Longer than before", True)
        assert re.fullmatch(r"0\.9 s, was 0\.6 s\. More than chance\.", wait.detail)
        assert (heard_out.change, heard_out.better) == ("About as before", False)
        assert "(better)" in talk_overs.spoken
        assert "(better)" not in heard_out.spoken
        assert wait.drawing.points[-1] is not None
        assert wait.drawing.band is not None
        assert wait.drawing.points[-1][0] > wait.drawing.band[0]
        assert not wait.drawing.hollow

    def test_where_nearly_every_call_has_one_it_is_said_how_often(self, words: Catalogue) -> None:
        day = np.repeat(np.arange(MONDAY - 28, MONDAY + 5), 4)
        counts = np.where(day < MONDAY, 3.0, 2.0)
        table = calls_on(day, np.tile(np.arange(4), 33), {TALK_OVERS_BY_AGENT.name: counts})
        row = trend_view(words, trends_of(table, Period.WEEK, FRIDAY.date()), table, FRIDAY.date()).rows[0]
        assert row.detail.endswith("On average 2.0 a call, before 3.0.")
        assert row.spread == "20 calls, on half of the days 100 %"
        assert row.periods[-1] == "From 16 November 2026: nearly every call, 20 calls"

    def test_what_is_missing_is_said_with_how_many_are_needed(self, words: Catalogue) -> None:
        table = working_weeks(FRIDAY.date(), 5, 1, np.random.default_rng(4))
        trends = trends_of(table, Period.WEEK, FRIDAY.date())
        lines = trend_lines(words, trends)
        calls = trends.calls_now
        assert calls < 10
        assert f"Talk-overs: Can't be told yet. Calls this week: {calls}, needed: 10." in lines
        assert any("Calls with a rise this week" in line for line in lines)
        assert trend_view(words, trends, table, FRIDAY.date()).rows[0].drawing.hollow

    def test_of_three_calls_no_middle_half_is_said(self, words: Catalogue) -> None:
        for calls, said in ((3, "3 calls"), (4, "4 calls, half of them 0.5 s to 0.7 s")):
            waits = {MEDIAN_WAIT_S.name: np.array([0.4, 0.5, 0.7, 0.8][:calls])}
            table = calls_on(np.full(calls, MONDAY), np.arange(calls), waits)
            trends = trends_of(table, Period.WEEK, FRIDAY.date())
            assert trend_view(words, trends, table, FRIDAY.date()).rows[1].spread.startswith(said)

    def test_the_strip_has_a_dot_a_call_and_a_diamond_a_talk_over(self, words: Catalogue) -> None:
        day = np.array([MONDAY, MONDAY, MONDAY, MONDAY + 4])
        table = calls_on(day, np.array([0, 1, 2, 0]), {TALK_OVERS_BY_AGENT.name: np.array([0.0, 2, 0, 0])})
        view = trend_view(words, trends_of(table, Period.WEEK, FRIDAY.date()), table, FRIDAY.date())
        assert [one.marks for one in view.columns] == [(False, True, False), (), (), (), (False,), (), ()]
        assert [one.is_now for one in view.columns] == [False] * 4 + [True] + [False] * 2
        assert view.columns[0].spoken == "16 November 2026: 3 calls, 1 with a talk-over"
        assert (view.columns[0].name, view.columns[0].number) == ("Mo", "16")

    def test_where_dots_stand_for_several_calls_it_says_so(self, words: Catalogue) -> None:
        table = better_weeks(40, 60)
        for period, columns in ((Period.MONTH, 6), (Period.YEAR, 12)):
            trends = trends_of(table, period, FRIDAY.date())  # type: ignore[arg-type]
            view = trend_view(words, trends, table, FRIDAY.date())  # type: ignore[arg-type]
            assert len(view.columns) == columns
            (stands_for,) = re.findall(r"Each dot stands for (\d+) calls", view.counted)
            calls = sum(len(one.marks) for one in view.columns) * int(stands_for)
            assert trends.calls_now <= calls < trends.calls_now + columns * int(stands_for)

    def test_every_measure_has_words_in_every_language(self) -> None:
        for language in Language:
            words = load_catalogue(language)
            for measure in MEASURES:
                assert f"trend.name.{measure.name}" in words
                assert all(f"trend.change.{one}" in words for one in CHANGE_WORDS[measure.name])
                wanted = measure.better is not Better.NEITHER
                assert (f"aim.text.{measure.name}" in words) == wanted == (f"aim.short.{measure.name}" in words)

    def test_nothing_is_called_a_score(self) -> None:
        files = [*Path(assets_dir(), "words", "en").glob("trends.toml")]
        root = assets_dir().parent / "coach"
        files += [root / "ui" / "trends", *(root / "ui" / "trends").glob("*.py")]
        files += [
            root / "review" / f"{name}.py" for name in ("aims", "trends", "worst_times", "trend_measures")
        ]
        read = [one.read_text(encoding="utf-8").lower() for one in files if one.is_file()]
        assert len(read) > 7
        for text in read:
            assert not re.search(r"\bscore|\bmood|\brank(ed|ing)\b|\bgrade|colleague", text)

    def test_when_it_is_worst_in_words(self, words: Catalogue) -> None:
        def said(when: When, **more: object) -> str:
            found = WorstTime(when, SUBJECTS[0], 0.33, 0.125, 40, **more)  # type: ignore[arg-type]
            (line,) = worst_lines(words, WorstTimes(200, (found,)))
            return line

        assert said(When.HOUR, first=15, last=16) == (
            "Talk-overs between 15:00 and 16:00: 1 in 3 calls, otherwise 1 in 8 calls."
        )
        assert "calls 6 to 10 of the day" in said(When.NTH, first=6, last=10)
        assert "from call 31 of the day on" in said(When.NTH, first=31, last=None)
        assert "with Laptop:" in said(When.MICROPHONE, name="Laptop")
        for when in (When.AFTER, When.BREAK, When.DELAY):
            assert "1 in 3 calls, otherwise 1 in 8 calls" in said(when)
        assert worst_lines(words, WorstTimes(12, ())) == ("Calls in the last twelve weeks: 12, needed: 60.",)
        assert "Nothing stands out" in worst_lines(words, WorstTimes(60, ()))[0]

    def test_an_aim_in_words(self, words: Catalogue) -> None:
        assert aim_words(words, LISTEN) == "Talk-overs in at most 1 of ten calls"
        wait = replace(LISTEN, figure=MEDIAN_WAIT_S.name, at_least=True, value=0.8, misses_in_ten=5)
        assert aim_words(words, wait) == "A wait of 0.8 s or more in at least 5 of ten calls"
        table = better_weeks()
        progress = replace(progress_of(LISTEN, table, FRIDAY.date()), today_kept=3, today_calls=4)  # type: ignore[arg-type]
        assert today_line(words, progress) == "Let them finish: 3 of 4"
        mine = replace(progress, aim=replace(LISTEN, words="Breathe"))
        assert today_line(words, replace(mine, today_calls=0)) == "Breathe: no call yet today"
        said = {state: how_words(words, replace(progress, state=state, needed=7)) for state in AimState}
        assert len(set(said.values())) == len(AimState)
        assert "7 more calls" in said[AimState.NOT_YET]

    def test_what_may_be_chosen(self, words: Catalogue) -> None:
        table = better_weeks()
        offers = offers_of(table, FRIDAY.astimezone())  # type: ignore[arg-type]
        progress = progress_of(LISTEN, table, FRIDAY.date())  # type: ignore[arg-type]
        view = aims_view(words, (progress,), offers)
        assert "Talk-overs" not in [one.name for one in view.choices], "one aim a measure"
        for choice in view.choices:
            assert choice.choices[choice.first][1] in [one.aim for one in offers]
            assert len({said for said, _aim in choice.choices}) == len(choice.choices)
        assert aims_view(words, (progress, progress), offers).choices == ()


@pytest.fixture
def pane(bench: Bench) -> Iterator[OverTime]:
    bench.history.call_table = better_weeks()  # type: ignore[assignment]
    services = replace(bench.open().services, now=lambda: FRIDAY)
    made = OverTime(services)
    made.resize(PANE_WIDTH, 1400)
    made.show()
    made.refresh()
    bench.settle()
    yield made
    made.close()
    made.deleteLater()


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def press(widget: QWidget, name: str) -> None:
    """Press a button by keyboard, by its accessible name."""
    found = [
        one
        for one in widget.findChildren(QPushButton)
        if one.isVisible() and name == (one.accessibleName() or one.text())
    ]
    assert len(found) == 1, name
    assert found[0].focusPolicy() & Qt.FocusPolicy.TabFocus
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)


def test_the_pane_says_what_changed(pane: OverTime) -> None:
    said = texts(pane)
    assert "This week, against the four before" in said
    assert said.count("Fewer than before") == 1
    assert said.count("Longer than before") == 1


class TestAdvice:
    def test_what_is_furthest_from_better_weeks_is_advised(self, pane: OverTime, bench: Bench) -> None:
        bench.history.call_table = worse_weeks()
        pane.refresh()
        bench.settle()
        said = texts(pane.advice)
        assert said[:2] == ["One thing for this week", "Let them finish"]
        wanted: list[Aim] = []
        pane.practice_requested.connect(wanted.append)
        press(pane, "Let them finish: practise this")
        assert [one.figure for one in wanted] == [LISTEN.figure]

    def test_it_can_be_taken_as_an_aim(self, pane: OverTime, bench: Bench) -> None:
        bench.history.call_table = worse_weeks()
        pane.refresh()
        bench.settle()
        press(pane, "Let them finish: take this aim")
        bench.settle()
        (kept,) = bench.history.kept_aims
        assert kept.figure == LISTEN.figure
        assert kept.of_the_day, "the first one is"
        assert "Let them finish" not in texts(pane.advice), "it is an aim now, of which nothing is known yet"

    def test_a_standing_aim_that_is_missed_comes_first(self, pane: OverTime, bench: Bench) -> None:
        bench.history.call_table = worse_weeks()
        bench.history.kept_aims = [replace(LISTEN, aim_id=1, misses_in_ten=1)]
        pane.refresh()
        bench.settle()
        assert any("Missed in" in one for one in texts(pane.advice))
        assert not pane.advice.take.isVisible()

    def test_nothing_is_advised_where_nothing_is_known(self, bench: Bench) -> None:
        bench.history.kept = []
        made = OverTime(bench.open().services)
        made.show()
        made.refresh()
        bench.settle()
        assert not made.advice.isVisible()
        made.close()
        made.deleteLater()


def test_month_and_year_are_compared_too(pane: OverTime, bench: Bench) -> None:
    for period in (Period.MONTH, Period.YEAR):
        QTest.keyClick(pane.periods[period], Qt.Key.Key_Space)
        bench.settle()
        assert f"This {period.value}, against the four before" in texts(pane)


def test_imported_calls_are_counted_if_asked(pane: OverTime, bench: Bench) -> None:
    assert not pane.imported.isVisible()
    table = bench.history.call_table
    live = len(table) - 50
    bench.history.call_table = replace(table, source=(CallSource.LIVE,) * live + (CallSource.IMPORT,) * 50)
    pane.refresh()
    bench.settle()
    counted = next(one for one in texts(pane) if one.startswith("Calls so far"))
    QTest.keyClick(pane.imported, Qt.Key.Key_Space)
    bench.settle()
    more = next(one for one in texts(pane) if one.startswith("Calls so far"))
    assert int(re.findall(r"\d+", more)[0]) == int(re.findall(r"\d+", counted)[0]) + 50


def test_calls_are_read_only_while_the_pane_is_seen(
    pane: OverTime, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, read = bench.history.call_table, []
    monkeypatch.setattr(bench.history, "table", lambda: read.append(1) or table)
    pane.hide()
    pane.refresh()
    bench.settle()
    assert read == []
    pane.show()
    bench.settle()
    assert read == [1]
    pane.hide()
    pane.show()
    bench.settle()
    assert read == [1], "nothing new, nothing read"


def test_the_method_can_be_read(pane: OverTime) -> None:
    assert not any("permutation" in one for one in texts(pane))
    press(pane, "Method")
    assert any("permutation test over days" in one for one in texts(pane))
    press(pane, "Hide the method")
    assert not any("permutation" in one for one in texts(pane))


def test_an_aim_is_chosen_by_keyboard_and_let_go(pane: OverTime, bench: Bench) -> None:
    press(pane, "Choose an aim")
    form = pane.aims.form
    assert form is not None
    assert isinstance(pane.focusWidget(), QComboBox)
    QTest.keyClick(form.amounts, Qt.Key.Key_Home)
    form.own_words.setFocus()
    QTest.keyClicks(form.own_words, "Hear them out")
    QTest.keyClick(form.own_words, Qt.Key.Key_Return)
    bench.settle()
    (kept,) = bench.history.kept_aims
    assert (kept.words, kept.of_the_day) == ("Hear them out", True)
    assert kept.begun_at == FRIDAY.astimezone()
    assert "Hear them out" in texts(pane)
    press(pane, "Choose an aim")
    bench.settle()
    press(pane, "Take this aim")
    bench.settle()
    assert [one.of_the_day for one in bench.history.kept_aims] == [True, False]
    assert not [
        one for one in pane.findChildren(QPushButton) if one.text() == "Choose an aim" and one.isVisible()
    ]
    other = next(one for one in pane.findChildren(QPushButton) if one.text() == "Show it on Today")
    press(pane, other.accessibleName())
    bench.settle()
    assert [one.of_the_day for one in bench.history.kept_aims] == [False, True]
    press(pane, "Hear them out: let it go")
    bench.settle()
    assert bench.history.ended_aims == [1]
    assert len(bench.history.kept_aims) == 1


def test_a_form_that_is_open_survives_a_new_call(pane: OverTime, bench: Bench) -> None:
    press(pane, "Choose an aim")
    form = pane.aims.form
    assert form is not None
    form.own_words.setText("Slow")
    bench.history.call_table = better_weeks(41)  # type: ignore[assignment]
    pane.refresh()
    bench.settle()
    assert pane.aims.form is form
    press(pane, "Cancel")
    assert pane.aims.form is None
    assert bench.history.kept_aims == []


def test_an_empty_history_says_what_will_be_here(bench: Bench) -> None:
    bench.history.kept = []
    services = bench.open().services
    made = OverTime(services)
    made.show()
    made.refresh()
    bench.settle()
    assert "Here this week is compared with the four before, once there are calls." in texts(made)
    assert texts(made).count("Can't be told yet") == len(MEASURES)
    made.close()
    made.deleteLater()


def test_whether_cues_help_is_said_where_calls_were_drawn(pane: OverTime) -> None:
    assert "Do cues help?" not in texts(pane)
    pane.show_effect(Effect(Side(3, 0.2, 4, None), Side(2, 0.1, 3, None), None, None, None))
    assert "Do cues help?" in texts(pane)


def test_everything_has_a_name_for_a_screen_reader(pane: OverTime, bench: Bench) -> None:
    bench.history.kept_aims = [replace(LISTEN, aim_id=1)]
    pane.refresh()
    bench.settle()
    pane.aims.choose()
    bench.settle()
    nameless = [
        type(one).__name__
        for one in pane.findChildren(QWidget)
        if one.isVisible()
        and isinstance(one, QAbstractButton | QComboBox | QLineEdit)
        and not isinstance(one.parentWidget(), QComboBox)
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    drawings = [
        one
        for one in pane.findChildren(QWidget)
        if one.isVisible() and type(one).__module__ == "coach.ui.trends.drawings"
    ]
    assert len(drawings) == 1 + len(MEASURES) + 1
    assert all(len(one.accessibleName()) > 10 for one in drawings)


@pytest.mark.parametrize("percent", [80, 150])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN, Language.POLISH])
def test_nothing_is_cut_off_in_the_pane(
    qt: QApplication, qtbot: QtBot, language: Language, percent: int
) -> None:
    bench = Bench(qt, qtbot, load_catalogue(language))
    bench.history.call_table = better_weeks()  # type: ignore[assignment]
    bench.history.kept_aims = [replace(LISTEN, aim_id=1)]
    desktop = bench.open(Settings(first_run_done=True, look=LookSettings(text_percent=percent)))
    made = OverTime(replace(desktop.services, now=lambda: FRIDAY))
    try:
        made.show()
        made.refresh()
        bench.settle()
        made.aims.choose()
        made.toggle_method()
        for width in (380, PANE_WIDTH * percent // 100, 700):
            made.resize(width, 900)
            bench.settle()
            assert list(cut_off(made)) == []
        made.close()
        made.deleteLater()
    finally:
        desktop.shut_down()


class TestToday:
    @pytest.fixture
    def today(self, bench: Bench) -> TodayPage:
        week = working_weeks(NOW.date(), 1, 6, np.random.default_rng(9))
        bench.history.call_table = week
        bench.history.kept_aims = [replace(LISTEN, aim_id=1)]
        page = bench.open().window.page(Place.TODAY)
        assert isinstance(page, TodayPage)
        return page

    def test_it_shows_the_aim_of_the_day_with_its_count(self, today: TodayPage, bench: Bench) -> None:
        progress = progress_of(LISTEN, bench.history.call_table, NOW.date())
        assert progress.today_calls > 0
        assert f"Let them finish: {progress.today_kept} of {progress.today_calls}" in texts(today.aim)

    def test_one_click_leads_to_the_drill_that_fits(self, today: TodayPage, bench: Bench) -> None:
        press(today, "Let them finish: practise this")
        bench.settle()
        window = bench.desktop.window
        page = window.page(Place.PRACTICE)
        assert isinstance(page, PracticePage)
        assert page.isVisible()
        assert window.focusWidget() is page.list.fitting
        assert "The pause" in texts(page.list), "it serves talk-overs"

    def test_it_is_never_shown_during_a_call(self, today: TodayPage, bench: Bench) -> None:
        def shown_in(state: Snapshot) -> bool:
            bench.session.now = state
            bench.settle()
            return today.aim.isVisible()

        assert shown_in(snapshot())
        assert not shown_in(snapshot(running_call()))
        bench.desktop.calls.refresh()
        assert not shown_in(snapshot(running_call()))
        assert shown_in(snapshot(ended_calls=1))

    def test_without_an_aim_of_the_day_there_is_no_card(self, today: TodayPage, bench: Bench) -> None:
        bench.history.kept_aims = [replace(LISTEN, aim_id=1, of_the_day=False)]
        bench.desktop.calls.refresh()
        bench.settle()
        assert not today.aim.isVisible()

    def test_an_aim_of_another_version_is_not_shown(self, today: TodayPage, bench: Bench) -> None:
        bench.history.kept_aims = [replace(LISTEN, aim_id=1, figure="of_tomorrow")]
        bench.desktop.calls.refresh()
        bench.settle()
        assert not today.aim.isVisible()
