"""Baselines in settings, and the one question about them on Today."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from coach.model.baseline import Bandwidth, KeptBaseline, Question
from coach.settings.schema import Settings
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.shell.way_back import Place
from coach.ui.today.today_page import TodayPage
from coach.views.baseline_views import baseline_rows, profiles, question_of
from coach.words.catalogue import Catalogue
from tests.made_up.states import BASELINE, KEPT_BASELINES
from tests.ui.conftest import Bench
from tests.ui.test_ui_desktop import answer, press, texts

BANDWIDTH = replace(KEPT_BASELINES[1], question=Question.BANDWIDTH)
GAIN = replace(KEPT_BASELINES[1], question=Question.GAIN, pending=replace(BASELINE, level_db=-23.0))


def test_a_baseline_says_what_it_was_learned_from(words: Catalogue) -> None:
    desk, headset, spanish = baseline_rows(words, KEPT_BASELINES)
    assert headset.rests_on == "1 h 25 min of your speech, 38 calls, since 3 November 2026"
    assert headset.figures == (
        "level -32 dB ± 1.8, pitch 118 Hz ± 0.9 semitones, pace 4.5 ± 0.2 syllables a second"
    )
    assert desk.rests_on.endswith("still learning: it settles after 5 calls")
    assert (spanish.name, spanish.locked) == ("Headset (USB), Spanish", True)
    assert spanish.rests_on == "34 s of your speech, read aloud, since 9 November 2026, locked"
    bare = KeptBaseline(replace(BASELINE, microphone="", pace_syll_per_s=0.0), "", None, 1, False)
    (row,) = baseline_rows(words, (bare,))
    assert (row.name, row.rests_on) == ("Microphone without a name", "3 min 30 s of your speech, 1 call")
    assert "pace" not in row.figures


@pytest.mark.parametrize(
    ("kept", "begins", "no"),
    [
        (GAIN, "Your level on Headset (USB) is 9 dB higher than before", "Nothing changed"),
        (
            replace(GAIN, pending=replace(BASELINE, level_db=-40.0)),
            "Your level on Headset (USB) is 8 dB lower than before",
            "Nothing changed",
        ),
        (
            replace(BANDWIDTH, pending=replace(BASELINE, bandwidth=Bandwidth.NARROW)),
            "Headset (USB) now sends only phone quality",
            "Keep the one I have",
        ),
        (
            replace(BANDWIDTH, pending=replace(BASELINE, bandwidth=Bandwidth.WIDE)),
            "Headset (USB) now sends more than phone quality",
            "Keep the one I have",
        ),
        (
            replace(KEPT_BASELINES[0], question=Question.MICROPHONE),
            "Desk microphone is new.",
            "Keep the one I have",
        ),
    ],
)
def test_the_question_about_a_baseline(words: Catalogue, kept: KeptBaseline, begins: str, no: str) -> None:
    view = question_of(words, (KEPT_BASELINES[2], kept, GAIN))
    assert view is not None
    assert view.text.startswith(begins)
    assert (view.anew, view.as_before) == ("Learn again", no)
    assert question_of(words, KEPT_BASELINES) is None


def test_profiles_to_choose_from() -> None:
    assert profiles(KEPT_BASELINES, "") == ("", "Spanish")
    assert profiles(KEPT_BASELINES, "Dutch") == ("", "Dutch", "Spanish")


@pytest.mark.parametrize(("button", "anew"), [("Learn again", True), ("Nothing changed", False)])
def test_the_question_stays_on_today_until_it_is_answered(bench: Bench, button: str, anew: bool) -> None:
    bench.history.kept_baselines = (GAIN,)
    desktop = bench.open()
    page = desktop.window.page(Place.TODAY)
    assert isinstance(page, TodayPage)
    bench.settle()
    assert "9 dB higher" in texts(page)
    press(page, button)
    bench.settle()
    assert bench.history.baseline_answers == [("Headset (USB)", "", anew)]
    assert not page.question.isVisible()


def settings_page(bench: Bench, settings: Settings | None = None) -> SettingsPage:
    desktop = bench.open(settings)
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def test_a_baseline_is_locked_and_forgotten_after_a_question(bench: Bench) -> None:
    bench.history.kept_baselines = KEPT_BASELINES
    page = settings_page(bench)
    press(page, "Headset (USB): locked")
    bench.settle()
    assert [one.locked for one in bench.history.kept_baselines] == [False, True, True]
    press(page, "Desk microphone: forget")
    answer(bench, "Keep it")
    assert len(bench.history.kept_baselines) == 3
    press(page, "Desk microphone: forget")
    answer(bench, "Forget it")
    bench.settle()
    assert len(bench.history.kept_baselines) == 2
    assert "level -38 dB" not in texts(page)


def test_a_profile_is_named_or_chosen(bench: Bench) -> None:
    bench.history.kept_baselines = KEPT_BASELINES
    page = settings_page(bench)
    (box,) = [one for one in page.findChildren(QComboBox) if one.accessibleName() == "Profile"]
    assert [box.itemText(i) for i in range(box.count())] == ["", "Spanish"]
    box.lineEdit().setText("  Dutch ")  # type: ignore[union-attr]
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert bench.saved[-1].profile == "Dutch"
    assert bench.session.settings == bench.saved[-1]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert bench.saved[-1].profile == "Spanish"


def test_without_a_baseline_the_page_says_how_to_get_one(bench: Bench) -> None:
    page = settings_page(bench)
    assert "Your usual is not known yet." in texts(page)
    press(page.baselines, "Read a text aloud to learn it now")
    assert bench.desktop.window.covered


NOBODYS = replace(KEPT_BASELINES[1], baseline=replace(BASELINE, microphone="(null)"), label=None)


def test_a_usual_that_is_nobody_s_says_so_and_asks_nothing(words: Catalogue) -> None:
    (row,) = baseline_rows(words, (NOBODYS,))
    assert row.name == "Microphone without a name"
    assert row.claim.startswith("Kept under a name alone")
    assert question_of(words, (replace(NOBODYS, question=Question.MICROPHONE),)) is None


def test_two_devices_of_one_name_are_told_apart(words: Catalogue) -> None:
    usuals = [
        replace(KEPT_BASELINES[1], baseline=replace(BASELINE, microphone=key)) for key in ("a/usb1", "a/usb2")
    ]
    assert [row.name for row in baseline_rows(words, usuals)] == [
        "Headset (USB) (a/usb1)",
        "Headset (USB) (a/usb2)",
    ]


def test_the_agent_says_whose_a_usual_is(bench: Bench) -> None:
    desk = replace(KEPT_BASELINES[0], baseline=replace(BASELINE, microphone="ALSA/desk"))
    bench.history.kept_baselines = (NOBODYS, desk)
    page = settings_page(bench)
    (box,) = [one for one in page.findChildren(QComboBox) if "whose is it" in one.accessibleName()]
    assert [box.itemText(i) for i in range(box.count())] == ["Whose is it?", "Headset (USB)"], "desk has one"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    bench.settle()
    claimed = bench.history.kept_baselines[0]
    assert (claimed.baseline.microphone, claimed.label) == ("ALSA/usb-headset", "Headset (USB)")
    assert "Kept under a name alone" not in texts(page)
