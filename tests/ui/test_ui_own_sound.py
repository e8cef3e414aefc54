"""The agent's own sound in the windows: asked for in a call, shown while it is kept, heard on its page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from coach.model.own_sound import OwnSound, SealedSound
from coach.model.problems import Problem
from coach.model.sound import SAMPLE_RATE_HZ
from coach.settings.schema import KeptSettings, OverlayForm, OverlaySettings, Settings
from coach.ui.calls.call_page import CallPage
from coach.ui.calls.own_sound_row import OwnSoundRow
from coach.ui.shell.way_back import Place
from coach.views.tokens import LIGHT
from coach.words.catalogue import Catalogue
from tests.made_up.states import NOW, running_call, snapshot
from tests.ui.conftest import Bench
from tests.ui.test_ui_desktop import history_page

FROM_S, LENGTH_S = 20.0, 30.0
KEPT = Settings(first_run_done=True, kept=KeptSettings(sound_days=7))


def in_a_call(bench: Bench, settings: Settings = KEPT, *, caller: bool = True) -> None:
    bench.session.now = snapshot(replace(running_call(), caller_present=caller))
    bench.open(settings)


def today_button(bench: Bench) -> QPushButton:
    page = bench.desktop.window.page(Place.TODAY)
    wanted = {bench.words.say("ui.sound.keep_sound"), bench.words.say("ui.sound.stop_keeping")}
    (found,) = [one for one in page.findChildren(QPushButton) if one.accessibleName() in wanted]
    return found


def notice(bench: Bench) -> str:
    return bench.desktop.window.notice.text


def a_page(bench: Bench, *, lost_s: float = 0.0) -> tuple[CallPage, OwnSoundRow]:
    """Open the page of a call whose sound is kept, from FROM_S on."""
    samples = np.arange(round(LENGTH_S * SAMPLE_RATE_HZ)).astype(np.int16)
    until = NOW.astimezone() + timedelta(days=30)
    bench.own_sounds.sound = OwnSound(samples, FROM_S, lost_s, until)
    (began,) = [one.started_at for one in bench.history.kept if one.call_id == 1]
    bench.history.sounds[1] = SealedSound(b"key", until, (), began)
    bench.open().calls.open(1)
    bench.settle()
    page = history_page(bench.desktop).call_shown
    assert page is not None
    assert page.own_sound is not None
    return page, page.own_sound


def play(bench: Bench, row: OwnSoundRow) -> None:
    row.button.click()
    bench.settle()
    bench.settle()  # the sound first, then the output


# In a call


def test_it_is_off_until_the_agent_asks(bench: Bench) -> None:
    in_a_call(bench)
    overlay = bench.desktop.overlay
    assert not overlay.view.keeps_sound
    assert bench.own_sounds.sealed == []
    today_button(bench).click()
    bench.settle()
    assert bench.session.asked[-1] == "keep_own_sound"
    ((_began, until),) = bench.own_sounds.sealed
    assert until == NOW.astimezone() + timedelta(days=7)
    assert overlay.view.keeps_sound
    assert overlay.view.notice == "Your voice is being kept"
    labels = bench.desktop.window.page(Place.TODAY).findChildren(QLabel)
    texts = [one.text() for one in labels if one.isVisible()]
    assert "Your voice in this call is being kept, for 7 days. The caller's is not." in texts


def test_the_same_place_ends_it(bench: Bench) -> None:
    in_a_call(bench)
    today_button(bench).click()
    bench.settle()
    today_button(bench).click()
    bench.settle()
    assert bench.session.asked[-1] == "keep_own_sound no longer"
    assert not bench.desktop.overlay.view.keeps_sound
    assert bench.desktop.overlay.view.notice == ""


def test_the_overlay_s_menu_asks_for_it_too(bench: Bench) -> None:
    in_a_call(bench)
    menu = bench.desktop.overlay.menu()
    assert menu.own_sound.text() == "Keep my voice of this call"
    menu.own_sound.trigger()
    bench.settle()
    assert bench.session.asked[-1] == "keep_own_sound"
    assert bench.desktop.overlay.menu().own_sound.text() == "Keep my voice no longer"


def test_nothing_is_kept_where_the_caller_is_not_heard(bench: Bench) -> None:
    in_a_call(bench, caller=False)
    today_button(bench).click()
    bench.settle()
    assert "keep_own_sound" not in bench.session.asked
    assert bench.own_sounds.sealed == []
    assert "can't tell their voice from yours" in notice(bench)


def test_without_a_keyring_that_is_said_and_nothing_is_kept(bench: Bench) -> None:
    bench.own_sounds.fails = Problem("sound.no_keyring")
    in_a_call(bench)
    today_button(bench).click()
    bench.settle()
    assert "keep_own_sound" not in bench.session.asked
    assert "no keyring" in notice(bench)


def test_a_keyring_that_opens_after_the_call_keeps_nothing_of_the_next(bench: Bench) -> None:
    in_a_call(bench)
    orders = bench.desktop.orders
    orders.keep_own_sound(True)
    assert bench.session.now.call is not None
    next_call = replace(running_call(), started_at=bench.session.now.call.started_at + timedelta(minutes=5))
    bench.session.now = snapshot(next_call)
    bench.settle()
    assert bench.own_sounds.sealed, "the keyring was asked"
    assert "keep_own_sound" not in bench.session.asked


def test_no_call_and_no_replay_offers_it(bench: Bench) -> None:
    desktop = bench.open()
    assert not today_button(bench).isVisible()
    assert not desktop.overlay.menu().own_sound.isEnabled()
    desktop.orders.keep_own_sound(True)
    bench.settle()
    assert bench.own_sounds.sealed == []


def test_a_mark_stands_beside_the_clock_in_every_form(bench: Bench) -> None:
    for form in OverlayForm:
        bench.session.now = snapshot(replace(running_call(), keeps_own_sound=True, cues_paused=True, cue=None))
        desktop = bench.open(replace_form(form))
        picture = desktop.overlay.grab().toImage()
        assert "Your voice is being kept" in desktop.overlay.view.spoken
        inked = [
            (x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y) == QColor(LIGHT.attention)
        ]
        assert inked, form
        desktop.shut_down()
        bench.opened = None


def replace_form(form: OverlayForm) -> Settings:
    return Settings(first_run_done=True, overlay=OverlaySettings(form=form))


# On the page of the call


def test_a_call_without_sound_shows_nothing_of_it(bench: Bench) -> None:
    bench.open().calls.open(1)
    bench.settle()
    page = history_page(bench.desktop).call_shown
    assert page is not None
    assert page.own_sound is not None
    assert not page.own_sound.isVisible()


def test_it_plays_from_the_hairline_and_the_hairline_goes_with_it(bench: Bench) -> None:
    page, row = a_page(bench)
    page.timeline.move_hairline(25.0)
    play(bench, row)
    player = bench.own_sounds.plays
    from_there = bench.own_sounds.sound.samples[round((25.0 - FROM_S) * SAMPLE_RATE_HZ) :][:1000]
    assert np.array_equal(player.given[0][:1000] * 32_768, from_there)
    player.hear(2.0)
    bench.until(lambda: abs(page.timeline.hairline_s - 27.0) < 0.01)
    assert row.button.accessibleName() == "Pause (P)"


def test_what_is_heard_follows_a_hairline_that_is_moved(bench: Bench) -> None:
    page, row = a_page(bench)
    page.timeline.move_hairline(25.0)
    play(bench, row)
    player = bench.own_sounds.plays
    page.timeline.move_hairline(40.0)
    bench.until(lambda: player.stops == 1)
    player.hear(1.0)
    bench.until(lambda: abs(page.timeline.hairline_s - 41.0) < 0.01)


def test_outside_the_sound_it_begins_at_its_beginning_and_ends_at_its_end(bench: Bench) -> None:
    page, row = a_page(bench)
    page.timeline.move_hairline(3.0)
    play(bench, row)
    assert page.timeline.hairline_s == FROM_S
    player = bench.own_sounds.plays

    def heard_out() -> bool:
        player.hear(LENGTH_S)
        return player.closed

    bench.until(heard_out)
    assert player.given_s == LENGTH_S, "piece by piece, and no more"
    assert row.button.accessibleName() == "Play my voice (P)"


def test_p_plays_and_pauses_from_anywhere_on_the_page(bench: Bench) -> None:
    page, row = a_page(bench)
    bench.desktop.window.activateWindow()
    QTest.qWaitForWindowActive(bench.desktop.window, 1000)
    page.timeline.setFocus()
    QTest.keyClick(page.timeline, Qt.Key.Key_P)
    bench.settle()
    bench.settle()
    assert row.button.accessibleName() == "Pause (P)"
    QTest.keyClick(page.timeline, Qt.Key.Key_P)
    bench.settle()
    assert bench.own_sounds.plays.closed


def test_leaving_the_page_ends_it(bench: Bench) -> None:
    _page, row = a_page(bench)
    play(bench, row)
    bench.desktop.window.go(Place.TODAY)
    bench.settle()
    assert bench.own_sounds.plays.closed


def test_an_output_that_goes_is_said(bench: Bench) -> None:
    _page, row = a_page(bench)
    play(bench, row)
    bench.own_sounds.plays.silent = True
    bench.until(lambda: bench.own_sounds.plays.closed)
    assert "no output" in notice(bench)


def test_what_was_altered_is_a_sentence(bench: Bench) -> None:
    _page, row = a_page(bench, lost_s=10.0)
    play(bench, row)
    said = [one.text() for one in row.findChildren(QLabel) if one.isVisible()]
    assert "10 s of it can't be played: they are missing or were altered." in said


def test_a_key_of_another_machine_is_said(bench: Bench) -> None:
    _page, row = a_page(bench)
    bench.own_sounds.fails = Problem("sound.other_key")
    play(bench, row)
    assert "another machine" in notice(bench)
    bench.own_sounds.fails = None
    play(bench, row)
    assert bench.own_sounds.plays.given, "it can be tried again"


def test_the_sound_can_be_deleted_and_the_call_stays(bench: Bench, words: Catalogue) -> None:
    page, row = a_page(bench)
    play(bench, row)
    (delete,) = [one for one in row.findChildren(QPushButton) if one.text() == words.say("ui.sound.delete")]
    delete.click()
    (yes,) = [one for one in row.findChildren(QPushButton) if one.text() == words.say("ui.sound.delete_yes")]
    yes.click()
    bench.settle()
    assert bench.history.sounds == {}
    assert not row.isVisible()
    assert bench.own_sounds.plays.closed
    assert page.isVisible()
