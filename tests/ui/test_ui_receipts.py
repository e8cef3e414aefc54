"""Receipts: what a cue is based on, and its answers beside the call and on the call's page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from coach.coaching.rules import RULES, SPEC_OF
from coach.model.call import CallSource, KeptCall
from coach.model.cues import Cue, CueAnswer, CueFeedback, CueGroup, CueId, CueKind
from coach.settings.schema import OverlaySettings, OverlaySize, Settings
from coach.ui.shell.way_back import Place
from coach.views.call_page_view import call_page
from coach.views.cue_words import cue_line, evidence_words
from coach.views.overlay_view import OverlayPresenter
from coach.views.receipt_view import ReceiptView
from coach.views.receipt_view import receipts as receipts_of
from coach.views.settings_view import feedback_lines
from coach.views.timeline_view import Over, timeline_view
from coach.words.catalogue import Catalogue
from tests.made_up.calls import kept_call, made_up_incident
from tests.made_up.states import CUES, running_call, snapshot
from tests.ui.conftest import Bench
from tests.ui.test_ui_desktop import history_page, press, texts

RISE = CUES[CueKind.TONE_RISING]
NAMED = (RISE.kind, RISE.time_s)


def receipts(words: Catalogue, kept: KeptCall) -> tuple[ReceiptView, ...]:
    return receipts_of(words, kept, timeline_view(words, kept.record))


def with_cue(cue: Cue, **track: object) -> KeptCall:
    kept = kept_call()
    changed = replace(kept.record.track, **track)  # type: ignore[arg-type]
    return replace(kept, record=replace(kept.record, cues=(cue,), track=changed))


# The receipt


def test_the_level_of_clipped_speech_is_said_to_be_at_least_so(words: Catalogue) -> None:
    evidence = (("level_db_over_usual_at_least", 14.2), ("f0_st_over_usual", 4.0), ("usual_level_db", -32.0))
    kept = with_cue(replace(RISE, evidence=evidence))
    receipt = receipts(words, kept)[0]
    assert dict(receipt.rows)["Measured"].startswith("level at least +14.2 dB from your usual and pitch")
    assert "at least" in receipt.plot.name
    assert "at least" not in receipts(words, with_cue(RISE))[0].plot.name
    assert cue_line(words, kept.record.cues[0]).text == "At least 14 dB over. Lower, slower"


def test_a_receipt_draws_the_pitch_of_a_rise_that_was_most_of_it(words: Catalogue) -> None:
    evidence = (("f0_st_over_usual", 4.0), ("level_db_over_usual", 1.1))
    times = kept_call().record.track.time_s
    kept = with_cue(replace(RISE, evidence=evidence), agent_f0_st_over_baseline=np.full(len(times), 20.0))
    receipt = receipts(words, kept)[0]
    assert receipt.plot.name == "Your pitch around the cue, semitones from your usual"
    assert dict(receipt.rows)["Measured"].startswith("pitch +4.0 semitones from your usual")
    (row,) = receipt.plot.timeline.rows
    assert row.measure == "f0"
    assert row.scale.high >= 20.0, "nothing is cut off"
    assert "level" in receipts(words, with_cue(RISE))[0].plot.name


def test_a_receipt_says_measure_time_baseline_and_threshold(words: Catalogue) -> None:
    receipt = next(one for one in receipts(words, kept_call()) if one.cue.kind is CueKind.TONE_RISING)
    assert receipt.title == "Tone rising at 3:43"
    assert receipt.rows == (
        (
            "Measured",
            "level +7.2 dB from your usual, pitch +2.9 semitones from your usual"
            " and effort +3.4 dB from your usual",
        ),
        ("Time", "3:39 to 3:43, over 1.5 s of speech"),
        ("Compared with", "your usual level -32 dB and your usual pitch 118 Hz"),
        ("Shown from", "0.70 of a full rise"),
        ("Then", "back in 6 s"),
    )
    assert receipt.spoken.startswith("Tone rising at 3:43. Measured: level +7.2 dB")
    assert (receipt.answerable, receipt.fair) == (True, None)


@pytest.mark.parametrize(
    ("both_s", "many", "measured", "threshold"),
    [
        (2.1, 2.0, "both spoke for 2.1 s and talk-overs in the last minute: 2", "2.0 s of both speaking"),
        (0.8, 3.0, "both spoke for 0.8 s and talk-overs in the last minute: 3", "3 talk-overs in a minute"),
    ],
)
def test_a_talk_over_is_shown_for_its_length_or_for_their_number(
    words: Catalogue, both_s: float, many: float, measured: str, threshold: str
) -> None:
    evidence = (("both_speaking_s", both_s), ("talk_overs_last_minute", many), ("threshold", 2.0))
    cue = Cue(CueKind.TALK_OVER, 189.0, 191.0, 191.6, evidence)
    (receipt,) = receipts(words, with_cue(cue))
    rows = dict(receipt.rows)
    assert (rows["Measured"], rows["Shown from"]) == (measured, threshold)
    assert evidence_words(words, cue).endswith(f"shown from {threshold}")


def test_each_shown_cue_has_a_receipt_in_the_order_of_the_marks(words: Catalogue) -> None:
    kept = replace(kept_call(), answers=(CueAnswer(CueId(CueKind.TALK_OVER, 191.0), False),))
    view = call_page(words, kept, date(2026, 11, 17))
    assert [one.cue.time_s for one in view.receipts] == [mark.time_s for mark in view.timeline.cues]
    assert [one.fair for one in view.receipts] == [None, False, None, None, None]
    assert [one.answerable for one in view.receipts] == [True, True, True, False, True]


def test_a_rise_is_drawn_as_level_over_its_band(words: Catalogue) -> None:
    plot = next(one for one in receipts(words, kept_call()) if one.cue.kind is CueKind.TONE_RISING).plot
    assert (plot.window.start_s, plot.window.end_s, plot.timeline.cue_s) == (204.0, 244.0, 223.0)
    (condition,) = plot.timeline.spans
    assert (condition.start_s, condition.end_s, condition.over) == (219.0, 229.0, Over.CONDITION)
    assert condition.text == "3:39 to 3:49"
    (row,) = plot.timeline.rows
    assert (row.measure, row.threshold) == ("level", None)
    assert row.band is not None
    assert row.scale.low <= row.curve.value.min() < row.curve.value.max() <= row.scale.high
    assert any(219.0 <= peak.time_s <= 229.0 and peak.value > row.band[1] for peak in row.peaks)


def test_pace_and_caller_level_are_drawn_with_their_threshold(words: Catalogue) -> None:
    fast = Cue(CueKind.TOO_FAST, 210.0, 220.0, 225.0, (("pace_syll_per_s", 5.9), ("threshold", 1.25)))
    (receipt,) = receipts(words, with_cue(fast))
    (row,) = receipt.plot.timeline.rows
    assert row.band is not None
    assert row.threshold == pytest.approx(1.25 * 4.5)
    assert row.scale.high >= row.threshold > row.band[1]
    n = len(kept_call().record.track.time_s)
    louder = Cue(
        CueKind.STAY_LOW, 210.0, 210.0, None,
        (("caller_level_db_over_began", 8.0), ("caller_began_level_db", -33.0), ("threshold", 6.0)),
    )  # fmt: skip
    (receipt,) = receipts(words, with_cue(louder, caller_level_db=np.full(n, -25.0, np.float32)))
    (row,) = receipt.plot.timeline.rows
    assert row.threshold == 6.0
    assert set(row.curve.value) == {8.0}


def test_turns_are_drawn_as_the_two_voices(words: Catalogue) -> None:
    plot = next(one for one in receipts(words, kept_call()) if one.cue.kind is CueKind.TALK_OVER).plot
    assert plot.timeline.rows == ()
    for lane in (plot.timeline.caller, plot.timeline.agent):
        assert any(span.start_s < 191.0 < span.end_s for span in lane.spans)


@pytest.mark.parametrize("kind", list(CueKind))
def test_any_cue_has_a_receipt_even_in_an_empty_call(words: Catalogue, kind: CueKind) -> None:
    nothing = np.zeros(0, np.float32)
    kept = with_cue(CUES[kind], **dict.fromkeys(kept_call().record.track.__dataclass_fields__, nothing))
    for baseline in (kept.record.baseline, None):
        bare = replace(kept, record=replace(kept.record, baseline=baseline, speech={}, overlaps=()))
        (receipt,) = receipts(words, bare)
        assert receipt.rows
        assert receipt.answerable == (kind in {rule.kind for rule in RULES})


# Beside the call


def test_nothing_takes_the_place_of_a_cue_that_ended(words: Catalogue) -> None:
    presenter = OverlayPresenter(words)
    assert presenter.view(snapshot(running_call(RISE, answerable=NAMED))).answerable == NAMED
    gone = presenter.view(snapshot(running_call(answerable=NAMED)))
    assert (gone.cue, gone.answerable) == (None, None)


def test_under_the_pointer_a_cue_stays_as_long_as_an_answer_can_be_meant(words: Catalogue) -> None:
    presenter = OverlayPresenter(words)
    state = snapshot(running_call(RISE, answerable=NAMED))
    shown = presenter.view(state, pointed_at=True)
    gone = snapshot(running_call(answerable=NAMED))
    assert presenter.view(gone, pointed_at=True) == shown, "a hand is on its way"
    assert presenter.view(gone, pointed_at=True) == shown
    other = presenter.view(snapshot(running_call(CUES[CueKind.TALK_OVER])), pointed_at=True)
    assert other.cue is not None
    assert other.cue.kind is CueKind.TALK_OVER
    presenter.view(state, pointed_at=True)
    assert presenter.view(snapshot(running_call()), pointed_at=True).cue is None, "it is too long ago"
    presenter.view(state, pointed_at=True)
    assert presenter.view(gone, pointed_at=False).cue is None
    assert presenter.view(gone, pointed_at=True).cue is None, "what left does not come back"


@pytest.mark.parametrize("kind", list(CueKind))
def test_states_and_credits_cannot_be_answered(words: Catalogue, kind: CueKind) -> None:
    cue = CUES[kind]
    presenter = OverlayPresenter(words)
    view = presenter.view(snapshot(running_call(cue, answerable=cue.cue_id)), pointed_at=True)
    assert (view.answerable is not None) == (SPEC_OF[kind].group is CueGroup.CUE)
    held = presenter.view(snapshot(running_call(answerable=cue.cue_id)), pointed_at=True)
    assert (held.cue is not None) == (SPEC_OF[kind].group is CueGroup.CUE)


def test_what_is_answered_or_replayed_cannot_be_answered(words: Catalogue) -> None:
    answered = running_call(RISE, answerable=NAMED, answers=(CueAnswer(CueId(*NAMED), True),))
    for call in (answered, running_call(RISE, answerable=NAMED, source=CallSource.REPLAY)):
        presenter = OverlayPresenter(words)
        assert presenter.view(snapshot(call), pointed_at=True).answerable is None
        assert presenter.view(snapshot(replace(call, cue=None)), pointed_at=True).cue is None


def overlay_buttons(bench: Bench) -> dict[str, QAbstractButton]:
    buttons = bench.desktop.overlay.findChildren(QAbstractButton)
    return {made.accessibleName(): made for made in buttons if made.isVisible()}


def pointed_at(bench: Bench, cue: Cue = RISE) -> None:
    """Show a cue with the pointer on the overlay."""
    desktop = bench.open()
    desktop.services.theme.keep_still(True)
    bench.session.now = snapshot(running_call(cue, answerable=cue.cue_id))
    desktop.tick()
    middle = QPointF(desktop.overlay.rect().center())
    QApplication.sendEvent(desktop.overlay, QEnterEvent(middle, middle, middle))


def test_hovering_adds_a_row_and_leaves_the_words_as_they_are(bench: Bench) -> None:
    small = OverlaySettings(x=1100, y=50, size=OverlaySize.SMALL)
    desktop = bench.open(Settings(first_run_done=True, overlay=small))
    theme, overlay = desktop.services.theme, desktop.overlay
    theme.keep_still(True)
    bench.session.now = snapshot(running_call(RISE, answerable=RISE.cue_id))
    desktop.tick()
    bench.app.processEvents()
    assert set(overlay_buttons(bench)) == {"Stop listening"}
    before = overlay.grab(overlay.rect().adjusted(0, theme.px(10), 0, -theme.px(30))).toImage()
    card = overlay.card()
    middle = QPointF(overlay.rect().center())
    QApplication.sendEvent(overlay, QEnterEvent(middle, middle, middle))
    assert set(overlay_buttons(bench)) == {"Stop listening", "Fair", "Not fair", "Show why"}
    assert overlay.card().topLeft() == card.topLeft()
    assert overlay.card().height() == card.height() + theme.px(36)
    assert overlay.grab(QRect(QPoint(0, theme.px(10)), before.size())).toImage() == before
    bench.session.now = snapshot(running_call(answerable=RISE.cue_id))
    QApplication.sendEvent(overlay, QEvent(QEvent.Type.Leave))
    desktop.tick()
    assert overlay.card().height() == theme.px(70)


@pytest.mark.parametrize(("name", "fair"), [("Fair", True), ("Not fair", False)])
def test_one_click_under_the_pointer_answers(bench: Bench, name: str, fair: bool) -> None:
    pointed_at(bench)
    QTest.mouseClick(overlay_buttons(bench)[name], Qt.MouseButton.LeftButton)
    assert bench.session.asked == [f"answer_cue {fair} tone_rising"]
    assert set(overlay_buttons(bench)) == {"Stop listening"}


def test_one_key_answers_too_even_while_the_cue_is_shown(bench: Bench) -> None:
    window = bench.open().window
    window.activateWindow()
    bench.until(lambda: window.isActiveWindow() or bench.app.platformName() == "offscreen")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Y, keys)
    assert bench.session.asked == [], "there is no call"
    bench.session.now = snapshot(running_call(RISE))
    bench.desktop.tick()
    QTest.keyClick(window, Qt.Key.Key_N, keys)
    bench.session.now = snapshot(running_call(answerable=RISE.cue_id))
    bench.desktop.tick()
    assert bench.desktop.overlay.view.answerable is None
    QTest.keyClick(window, Qt.Key.Key_Y, keys)
    assert bench.session.asked == ["answer_cue False tone_rising", "answer_cue True tone_rising"]


def test_open_shows_the_receipt_of_the_call_under_way(bench: Bench) -> None:
    pointed_at(bench, replace(RISE, start_s=219.0, time_s=223.0))
    QTest.mouseClick(overlay_buttons(bench)["Show why"], Qt.MouseButton.LeftButton)
    bench.settle()
    page = history_page(bench.desktop).call_shown
    assert page is not None
    assert page.receipt.view is not None
    assert page.receipt.view.title == "Tone rising at 3:43"


# On the call's page


def test_a_cue_is_answered_on_its_page_by_click_and_by_key(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    page = history_page(desktop).call_shown
    assert page is not None
    assert not page.receipt.isVisible()
    desktop.window.activateWindow()
    bench.until(lambda: desktop.window.isActiveWindow() or bench.app.platformName() == "offscreen")
    page.timeline.marks[2].setFocus()
    bench.settle()
    assert "Tone rising at 3:43" in texts(page.receipt)
    press(page.receipt, "Not fair")
    bench.settle()
    QTest.keyClick(page.timeline.marks[1], Qt.Key.Key_Space)
    page.timeline.marks[1].setFocus()
    QTest.keyClick(page.timeline.marks[1], Qt.Key.Key_F)
    bench.settle()
    page.timeline.marks[3].setFocus()
    QTest.keyClick(page.timeline.marks[3], Qt.Key.Key_F)
    bench.settle()
    assert bench.history.answered == [
        (1, CueKind.TONE_RISING, 223.0, False),
        (1, CueKind.TALK_OVER, 191.0, True),
    ], "a credit takes no answer"
    page.timeline.marks[2].setFocus()
    chosen = [one.text() for one in page.receipt.findChildren(QAbstractButton) if one.isChecked()]
    assert chosen == ["Not fair"]


def test_f_and_n_in_the_calls_note_answer_no_cue(bench: Bench) -> None:
    bench.history.incidents[1] = made_up_incident()
    desktop = bench.open()
    desktop.calls.open(1, (CueKind.TALK_OVER, 191.0))
    bench.settle()
    page = history_page(desktop).call_shown
    assert page is not None
    assert page.note is not None
    assert page.receipt.isVisible()
    page.note.line.setFocus()
    QTest.keyClicks(page.note.line, "fn Nf")
    bench.settle()
    assert bench.history.answered == []
    press(page.receipt, "Fair")
    bench.settle()
    assert bench.history.answered == [(1, CueKind.TALK_OVER, 191.0, True)]
    assert page.note.line.text() == "fn Nf", "an answer leaves the line under way as it is"


# In settings


@pytest.mark.parametrize(
    ("feedback", "said"),
    [
        (
            CueFeedback(CueKind.TONE_RISING, 8, 2),
            "8 of 10 called fair. Shown from 0.56 of a full rise now, 0.60 before.",
        ),
        (
            CueFeedback(CueKind.TALK_OVER, 2, 7),
            "2 of 9 called fair. Shown from 2.2 s of both speaking now, 2.0 before.",
        ),
        (CueFeedback(CueKind.DEAD_AIR, 3, 3), "3 of 6 called fair. Shown from 8.0 s of silence, as before."),
        (
            CueFeedback(CueKind.DEAD_AIR, 2, 1),
            "2 of 3 called fair. After 5 answers, they move the threshold.",
        ),
    ],
)
def test_the_tally_gives_its_effect_on_the_threshold(
    words: Catalogue, feedback: CueFeedback, said: str
) -> None:
    (line,) = feedback_lines(words, Settings(), (feedback,))
    assert line.text == said


def test_the_tally_is_beside_its_cue_and_can_be_undone(bench: Bench) -> None:
    bench.history.tallied = (CueFeedback(CueKind.TONE_RISING, 8, 2), CueFeedback(CueKind.BACK_IN_RANGE, 1, 0))
    desktop = bench.open()
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    assert "8 of 10 called fair" in texts(page)
    press(page, "Tone rising: how early, Later")
    assert "0.75 before" in texts(page)
    press(page, "Tone rising: undo what the answers did")
    bench.settle()
    assert "called fair" not in texts(page)
