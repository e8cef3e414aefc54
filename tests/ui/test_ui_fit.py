"""Windows fit: every page at every width and size of text, in the languages with the longest words; the main
window on every screen; and each window no larger than its screen."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.model.language import Language
from coach.model.snapshot import ChannelCondition
from coach.model.team import TeamState
from coach.settings.schema import LookSettings, Settings
from coach.ui.calls.call_page import CallPage
from coach.ui.calls.history_page import HistoryPage
from coach.ui.practice.practice_page import PracticePage
from coach.ui.report.report_page import ReportPage
from coach.ui.shell.way_back import Place
from coach.ui.team.team_page import TeamPage, TeamPart
from coach.words.catalogue import load_catalogue
from tests.made_up.calls import made_up_incident
from tests.made_up.practice import made_up_attempts, scene_attempts
from tests.made_up.states import KEPT_BASELINES, running_call, snapshot, without
from tests.made_up.team import AWAY, FakeTeam, made_up_team
from tests.ui.conftest import Bench
from tests.ui.cut_off import cut_off

SIZES = ((480, 700), (640, 360), (1000, 700), (1920, 1000))
"""Beside a customer program; 1920 by 1080 at 300 %; a laptop; a large screen."""


@pytest.mark.parametrize(
    ("language", "percent"),
    [
        (Language.ENGLISH, 80),
        (Language.ENGLISH, 150),
        (Language.GERMAN, 100),
        (Language.GERMAN, 150),
        (Language.POLISH, 150),
    ],
)
def test_nothing_is_cut_off_on_any_page(
    qt: QApplication, qtbot: QtBot, language: Language, percent: int
) -> None:
    bench = Bench(qt, qtbot, load_catalogue(language))
    bench.history.kept_baselines = KEPT_BASELINES
    bench.history.incidents[2] = made_up_incident()
    bench.history.kept_attempts = [*made_up_attempts(), *scene_attempts()]
    bench.team = FakeTeam(made_up_team())
    desktop = bench.open(Settings(first_run_done=True, look=LookSettings(text_percent=percent)))
    states = {
        "listening": snapshot(running_call(baseline_speech_s=12.0, baseline=None)),
        "missing": without(ChannelCondition.MISSING, ChannelCondition.MISSING),
    }
    found: list[str] = []
    looked_at = 0

    def look(what: str) -> None:
        nonlocal looked_at
        for size in SIZES:
            desktop.window.resize(*size)
            bench.settle()
            looked_at += 1
            found.extend(f"{what} at {size[0]}: {one}" for one in dict.fromkeys(cut_off(desktop.window)))

    try:
        kept, bench.history.kept = bench.history.kept, []
        desktop.window.go(Place.HISTORY)
        look("an empty history")
        bench.history.kept = kept
        for (name, state), place in product(states.items(), (Place.TODAY, Place.HISTORY)):
            bench.session.now = state
            desktop.window.go(place)
            look(f"{place.value}, {name}")
        for place in (Place.PRACTICE, Place.TIPS, Place.SETTINGS):
            desktop.window.go(place)
            look(place.value)
        desktop.window.go(Place.PRACTICE)
        practice = desktop.window.page(Place.PRACTICE)
        assert isinstance(practice, PracticePage)
        practice.start_scene("late-delivery")
        bench.practice.run_to(None)
        practice.poll()
        look("the end of a scene")
        for call_id in (1, 2, 4):
            desktop.calls.open(call_id)
            bench.settle()
            look(f"call {call_id}")
        desktop.calls.open(1)
        bench.settle()
        page = desktop.window.findChild(CallPage)
        assert page is not None
        for number in range(3):
            page.timeline.cue_chosen.emit(number)
            look(f"receipt {number}")
        history = desktop.window.page(Place.HISTORY)
        assert isinstance(history, HistoryPage)
        history.reports.of_call(bench.history.call(1))
        assert isinstance(history.over, ReportPage)
        history.over.release_button.click()
        assert history.over.form is not None
        look("whom a report is released to")
        history.over.form.people.people.turn(0)
        history.over.form.go_on.click()
        look("a report before it is released")
        desktop.window.go(Place.TEAM)
        team = desktop.window.page(Place.TEAM)
        assert isinstance(team, TeamPage)
        bench.team.now = replace(made_up_team(), problem=AWAY)
        for part in TeamPart:
            team.go_to(part)
            look(f"team, {part.value}")
        for name, open_over in (
            ("out", lambda: team.open_out("out-1")),
            ("received", lambda: team.open_received("in-1")),
            ("shared", lambda: team.open_shared("shared-1")),
            ("to be published", team.open_publish),
        ):
            open_over()
            look(f"team, what is {name}")
        bench.team.now = TeamState()
        desktop.tick()
        desktop.window.go(Place.SETTINGS)
        look("settings, to join a team")
        desktop.first_steps.begin()
        steps = desktop.first_steps.page
        assert steps is not None
        for step in ("devices", "read", "done"):
            look(f"first steps, {step}")
            steps.forward()
        assert looked_at == 29 * len(SIZES)
        assert not found, "\n".join(found)
    finally:
        desktop.shut_down()
