"""The two-minute break: when it is offered, that only the agent starts it, and how it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton

from coach.model.call import CallHeader, CallState
from coach.settings.schema import AfterSettings, OverlaySettings, Settings
from coach.ui.after_call.break_card import BreakCard
from coach.ui.shell.way_back import Place
from coach.views.after_call_view import CARD_S, NoteWritten, RoughCalled
from coach.views.breathing import BREAK_S, IN_S, LEAST_SIZE, OFFER_S, breath_at, is_over
from coach.words.catalogue import Catalogue
from tests.made_up.calls import made_up_headers
from tests.made_up.states import NOW, running_call, snapshot
from tests.made_up.summaries import changed as changed_figures
from tests.ui.conftest import Bench
from tests.ui.keyboard import focus, other_program

AWAY = OverlaySettings(x=1200, y=1000)
"""A place the pointer of the tests, in the middle of the screen, is not in."""


def test_six_breaths_a_minute(words: Catalogue) -> None:
    def word(elapsed_s: float) -> str:
        return breath_at(words, elapsed_s, moves=True).word

    said = [word(tenth / 10) for tenth in range(600)]
    assert sum(pair == ("out", "in") for pair in pairwise([*said, "in"])) == 6
    sizes = [breath_at(words, second, moves=True).size for second in (0.0, IN_S, 10.0)]
    assert sizes == pytest.approx([LEAST_SIZE, 1.0, LEAST_SIZE])
    steps = [breath_at(words, tick * 0.055, moves=True).size for tick in range(2000)]
    assert max(abs(after - before) for before, after in pairwise(steps)) < 0.02
    assert [breath_at(words, at, moves=True).count for at in (0.0, 3.9, 4.0, 9.9)] == ["1", "4", "1", "6"]
    assert breath_at(words, 0.0, moves=True).left == "02:00 left"
    assert [is_over(BREAK_S - 0.1), is_over(BREAK_S)] == [False, True]


def test_with_less_motion_only_the_words_change(words: Catalogue) -> None:
    views = [breath_at(words, at / 4, moves=False) for at in range(80)]
    assert {view.size for view in views} == {1.0}
    assert {view.word for view in views} == {"in", "out"}


def offered(bench: Bench) -> BreakCard:
    card = bench.desktop.after.breaks.card
    assert card is not None
    assert card.isVisible()
    return card


def press(card: BreakCard, text: str) -> None:
    next(one for one in card.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def heavy(call_id: int, ended_min_ago: float) -> CallHeader:
    header = made_up_headers()[0]
    assert header.summary is not None
    begun = NOW - timedelta(minutes=ended_min_ago, seconds=header.duration_s)
    return replace(header, call_id=call_id, started_at=begun, summary=changed_figures(header.summary, rises=4))


def test_after_a_rough_call_a_break_is_offered_but_not_started(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, overlay=AWAY))
    desktop.after.cards.add(1, NoteWritten("x"))
    bench.settle()
    assert desktop.after.breaks.card is None
    desktop.after.cards.add(1, RoughCalled(True))
    bench.settle()
    card = offered(bench)
    bench.now_s += OFFER_S - 1
    desktop.tick()
    assert not card.running
    press(card, "Start")
    assert card.running
    bench.now_s += 5
    desktop.tick()
    assert card.isVisible()
    press(card, "Stop")
    assert desktop.after.breaks.card is None


def test_an_offer_ends_by_itself_and_comes_once_an_hour(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, overlay=AWAY))
    desktop.after.breaks.added(RoughCalled(True))
    desktop.tick()
    offered(bench)
    bench.now_s += OFFER_S
    desktop.tick()
    assert desktop.after.breaks.card is None
    desktop.after.breaks.added(RoughCalled(True))
    desktop.tick()
    assert desktop.after.breaks.card is None
    desktop.after.breaks.start_or_stop()  # on request, whenever the last offer was
    assert offered(bench).running


def test_a_break_ends_with_its_two_minutes_or_a_call(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, overlay=AWAY))
    desktop.after.breaks.start_or_stop()
    assert offered(bench).running
    bench.now_s += BREAK_S
    desktop.tick()
    assert desktop.after.breaks.card is None
    desktop.after.breaks.start_or_stop()
    bench.session.now = snapshot(running_call())
    desktop.tick()
    assert desktop.after.breaks.card is None
    desktop.after.breaks.start_or_stop()
    assert desktop.after.breaks.card is None


def test_after_heavy_calls_the_offer_waits_for_the_card(bench: Bench) -> None:
    bench.history.kept = [heavy(3, 0), heavy(2, 8), heavy(1, 16)]
    desktop = bench.open(Settings(first_run_done=True, overlay=AWAY))
    assert desktop.after.breaks.card is None  # at the start no call has just ended
    bench.session.now = snapshot(running_call(call_id=3))
    desktop.tick()
    bench.session.now = replace(snapshot(), ended_calls=1)
    bench.settle()
    desktop.tick()
    assert desktop.after.cards.card is not None
    assert desktop.after.breaks.card is None
    bench.now_s += CARD_S
    desktop.tick()
    desktop.tick()
    assert not offered(bench).running


def test_a_list_read_too_early_does_not_lose_the_offer(bench: Bench) -> None:
    ended = [heavy(3, 0), heavy(2, 8), heavy(1, 16)]
    bench.history.kept = [replace(ended[0], state=CallState.RUNNING), *ended[1:]]
    settings = Settings(first_run_done=True, overlay=AWAY, after=AfterSettings(card=False))
    desktop = bench.open(settings)
    bench.session.now = snapshot(running_call(call_id=3))
    desktop.tick()
    bench.session.now = snapshot()
    desktop.tick()
    desktop.window.go(Place.HISTORY)
    bench.settle()
    assert desktop.after.breaks.card is None
    bench.history.kept = ended
    bench.session.now = replace(snapshot(), ended_calls=1)
    bench.settle()
    desktop.tick()
    assert not offered(bench).running


def test_switched_off_it_is_not_offered(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, after=AfterSettings(breaks=False)))
    desktop.after.breaks.added(RoughCalled(True))
    desktop.tick()
    assert desktop.after.breaks.card is None
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    box = next(one for one in page.findChildren(QCheckBox) if one.text().startswith("Offer two minutes"))
    assert not box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert bench.saved[-1].after.breaks


def test_today_starts_and_stops_it_by_keyboard(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, overlay=AWAY))
    page = desktop.window.page(Place.TODAY)
    made = next(one for one in page.findChildren(QPushButton) if one.text() == "Start the break")
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert offered(bench).running
    assert made.text() == "Stop the break"
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert desktop.after.breaks.card is None
    assert made.text() == "Start the break"


def test_with_less_motion_the_window_keeps_still(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, overlay=AWAY))
    desktop.services.theme.keep_still(True)
    desktop.after.breaks.start_or_stop()
    pictures = set()
    for _ in range(3):
        bench.now_s += 0.3
        desktop.tick()
        pictures.add(bytes(offered(bench).grab().toImage().constBits()))
    assert len(pictures) == 1  # the same second of the same half


@pytest.mark.usefixtures("window_manager")
def test_the_offer_leaves_the_keyboard_where_it_is(bench: Bench) -> None:
    desktop = bench.open()
    with other_program(bench.app):
        desktop.after.breaks.added(RoughCalled(True))
        desktop.tick()
        offered(bench)
        QTest.qWait(300)
        assert focus() == "other program"


def test_a_requested_break_replaces_the_calls_card(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, overlay=AWAY))
    bench.session.now = snapshot(running_call())
    desktop.tick()
    bench.session.now = replace(snapshot(), ended_calls=1)
    bench.settle()
    desktop.tick()
    assert desktop.after.cards.card is not None
    desktop.after.start_or_stop_break()
    assert desktop.after.cards.card is None
    assert offered(bench).running
