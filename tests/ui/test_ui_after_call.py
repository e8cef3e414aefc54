"""After a call: its card, what is added there and on its page, and promises until they are done."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QPushButton, QWidget

from coach.history.store import open_history
from coach.model.call import CallHeader, CallSource, CallState
from coach.model.call_notes import AfterCall, OpenPromise, Promise
from coach.model.cues import CueAnswer, CueKind
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.review.figures import MOST_NOT_MEASURED
from coach.settings.schema import AfterSettings, OverlaySettings, Settings
from coach.ui.after_call.after_call_card import AfterCallCard
from coach.ui.calls.history_page import HistoryPage
from coach.ui.calls.incident_note import AddedToCall
from coach.ui.kit.pieces import label
from coach.ui.shell.way_back import Place
from coach.ui.today.today_page import TodayPage
from coach.views.after_call_view import (
    CARD_S,
    MOST_WAIT_S,
    CardTime,
    NoteWritten,
    PromiseMade,
    RoughCalled,
    after_call_view,
    figure_lines,
    is_shown,
)
from coach.views.call_page_view import call_page
from coach.views.call_rows import call_rows, marks_of
from coach.views.promise_views import done, due, due_words, offers, promise_lines, promised, put_off
from coach.words.catalogue import Catalogue
from tests.made_up.calls import kept_call
from tests.made_up.states import NOW, running_call, snapshot
from tests.made_up.summaries import changed as changed_figures
from tests.ui.conftest import Bench
from tests.ui.keyboard import focus, other_program


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def button(widget: QWidget, text: str) -> QPushButton:
    found = [one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert found, text
    return found[0]


# The views, without Qt


def test_the_card_says_the_call_in_lines(words: Catalogue) -> None:
    view = after_call_view(words, kept_call())
    assert view.heading == "Call ended, 6 min 20 s"
    assert [(line.name, line.text) for line in view.lines] == [
        ("Speech", "you 38 %, caller 62 %"),
        ("Heard out", "1 min 52 s at the longest"),
        ("Rises", "2, back in 6 s and 9 s"),
        ("Talk-over", "1 by you, you gave way after 2.6 s"),
        ("Pace", "4.6 syll/s, your usual 4.5"),
        ("Silence", "9 s, 3 s at the longest"),
    ]
    assert view.went_well == "You heard the caller out for 1 min 52 s and waited 0.8 s before answering."
    assert "because it rose 2 times" in view.to_try
    assert view.takes_additions
    assert view.spoken.startswith("Call ended, 6 min 20 s. Speech: you 38 %, caller 62 %.")


def test_the_card_asks_about_the_last_cues_without_an_answer(words: Catalogue) -> None:
    kept = kept_call()
    asked = after_call_view(words, kept).asked
    assert [one.text for one in asked] == ["Talk-over at 3:11", "Tone rising at 3:43", "Tone rising at 5:19"]
    answered = (CueAnswer(asked[1].cue, True), CueAnswer(asked[2].cue, None))
    rest = after_call_view(words, replace(kept, answers=answered)).asked
    assert asked[1] not in rest
    assert asked[2] in rest, "that answer was taken back"
    many = tuple(replace(kept.record.cues[2], time_s=100.0 + at) for at in range(9))
    crowd = after_call_view(words, replace(kept, record=replace(kept.record, cues=many))).asked
    assert [one.cue.time_s for one in crowd] == [106.0, 107.0, 108.0]
    assert after_call_view(words, kept, asks=False).asked == ()
    replayed = replace(kept, header=replace(kept.header, source=CallSource.REPLAY))
    assert after_call_view(words, replayed).asked == ()


def test_a_figure_has_a_line_where_the_call_has_the_figure(words: Catalogue) -> None:
    record = kept_call().record
    with_figures = replace(record, summary=changed_figures(record.summary, quick_answers=3, overlap_share=0.04))
    lines = {line.name: line.text for line in figure_lines(words, with_figures)}
    assert (lines["Answers within 0.2 s"], lines["Both spoke"]) == ("3", "4 %")
    figures = {name: value for name, value in record.summary.figures.items() if name != "quick_answers"}
    older = replace(record, summary=replace(record.summary, figures=figures))
    assert "Answers within 0.2 s" not in {line.name for line in figure_lines(words, older)}


@pytest.mark.parametrize("clipped_s", [0.0, 40.0, 90.0])
def test_a_level_of_mostly_clipped_speech_is_at_least_so(words: Catalogue, clipped_s: float) -> None:
    kept = kept_call()
    figures = {"clipped_s": clipped_s, "agent_speech_s": 100.0, "level_db_over_usual": 7.3}
    spans = (UnmeasuredSpan(0.0, clipped_s, Reason.CLIPPING),)
    record = replace(
        kept.record,
        summary=replace(kept.record.summary, figures={**kept.record.summary.figures, **figures}),
        unmeasured={Measure.EFFORT: spans},
    )
    said = {line.name: line.text for line in figure_lines(words, record)}["Level from your usual"]
    assert said == ("at least +7.3 dB" if clipped_s > 50.0 else "+7.3 dB")
    card = after_call_view(words, replace(kept, record=record))
    assert ("level is at least what is shown" in card.spoken) == (clipped_s > 0.0)


@pytest.mark.parametrize(
    ("fast_s", "said"),
    [((), ""), ((20.4,), "1 fast stretch, 20 s"), ((20.0, 41.0), "2 fast stretches, 1 min 1 s")],
)
def test_what_was_fast_is_said_with_its_seconds(words: Catalogue, fast_s: tuple[float, ...], said: str) -> None:
    kept = kept_call()
    summary = changed_figures(kept.record.summary, fast_s=fast_s, fast_stretches=len(fast_s))
    kept = replace(
        kept, header=replace(kept.header, summary=summary), record=replace(kept.record, summary=summary)
    )
    page = call_page(words, kept, NOW.date())
    compared = next(one.compared for one in page.figures if one.name == "Pace")
    card = next(one.text for one in page.short.lines if one.name == "Pace")
    row = call_rows(words, (kept.header,), NOW.date())[0].figures
    for text in (compared, card, row):
        assert text.endswith(f", {said}") if said else "fast" not in text


def test_how_much_the_pitch_moves_is_compared_where_the_usual_has_it(words: Catalogue) -> None:
    def said(**figures: float | None) -> dict[str, str]:
        summary = changed_figures(kept_call().record.summary, **figures)
        return {one.name: one.text for one in figure_lines(words, replace(kept_call().record, summary=summary))}

    both = said(f0_within_turns_st=3.14, usual_f0_within_turns_st=2.2)
    assert both["Pitch moves by"] == "3.1 semitones, your usual 2.2 semitones"
    assert said(f0_within_turns_st=3.14, usual_f0_within_turns_st=None)["Pitch moves by"] == "3.1 semitones"
    assert said(f0_within_turns_st=None)["Pitch moves by"] == "not measured"
    assert "Pitch moves by" not in said()


def test_an_unmeasured_figure_gives_its_reason(words: Catalogue) -> None:
    view = after_call_view(words, kept_call(caller=False, baseline=None))
    said = {line.name: (line.text, line.measured) for line in view.lines}
    assert said["Heard out"] == ("not measured: caller is not heard", False)
    assert said["Rises"] == ("not measured", False)
    kept = kept_call()
    summary = changed_figures(
        kept.record.summary, not_measured_share={Measure.PACE: 0.11, Measure.OVERLAP: 0.04}
    )
    view = after_call_view(words, replace(kept, record=replace(kept.record, summary=summary)))
    assert (view.lines[-1].name, view.lines[-1].text) == (
        "Not measured",
        "pace for 11 % of the call (not enough speech yet)",
    )


def test_a_figure_without_its_measure_is_left_out(words: Catalogue) -> None:
    kept = kept_call()
    summary = changed_figures(kept.record.summary, rises=0, not_measured_share={Measure.TONE: 1.0})
    unmeasured = {Measure.TONE: (UnmeasuredSpan(0.0, 380.0, Reason.GAIN),)}
    record = replace(kept.record, summary=summary, unmeasured=unmeasured)
    view = after_call_view(words, replace(kept, record=record))
    said = {line.name: line.text for line in view.lines}
    assert said["Rises"] == "not measured: microphone level is being changed"
    assert "Not measured" not in said


@pytest.mark.parametrize(
    ("measure", "names"),
    [
        (Measure.AGENT_SPEECH, {"Speech", "Silence"}),
        (Measure.CALLER_SPEECH, {"Speech", "Heard out", "Talk-over", "Silence"}),
        (Measure.OVERLAP, {"Heard out", "Talk-over"}),
        (Measure.TONE, {"Rises"}),
        (Measure.LEVEL, set()),  # while the gain changes, pitch and effort alone show a rise
        (Measure.PACE, {"Pace"}),
    ],
)
def test_a_figure_from_less_than_half_the_call_is_left_out(
    words: Catalogue, measure: Measure, names: set[str]
) -> None:
    kept = kept_call()
    share = MOST_NOT_MEASURED + 0.01
    summary = changed_figures(kept.record.summary, not_measured_share={measure: share})
    unmeasured = {measure: (UnmeasuredSpan(0.0, share * kept.record.duration_s, Reason.DEAD_MICROPHONE),)}
    kept = replace(kept, record=replace(kept.record, summary=summary, unmeasured=unmeasured))
    view = after_call_view(words, kept)
    assert {line.name for line in view.lines if not line.measured} == names
    figures = call_page(words, kept, NOW.date()).figures
    on_page = {"You spoke" if name == "Speech" else name for name in names - {"Silence"}}
    assert {figure.name for figure in figures if figure.figure == "–"} == on_page, "its page says the same"


@pytest.mark.parametrize(
    ("changed", "name", "said"),
    [
        ({"rises": 0}, "Rises", "none over your usual"),
        ({"talk_overs_by_agent": 0}, "Talk-over", "none"),
        ({"talk_overs_by_agent": 0, "talk_overs_by_caller": 3}, "Talk-over", "3 by the caller"),
        (
            {"agent_yielded_after_s": (), "talk_overs_by_caller": 2},
            "Talk-over",
            "1 by you, you went on, 2 by the caller",
        ),
        ({"usual_pace_syll_per_s": None}, "Pace", "4.6 syll/s"),
        ({"longest_silence_s": 0.0}, "Silence", "no long one"),
    ],
)
def test_each_line_follows_from_its_figures(
    words: Catalogue, changed: dict[str, object], name: str, said: str
) -> None:
    kept = kept_call()
    record = replace(kept.record, summary=changed_figures(kept.record.summary, **changed))
    view = after_call_view(words, replace(kept, record=record))
    assert {line.name: line.text for line in view.lines}[name] == said


@pytest.mark.parametrize(
    ("end_s", "said"), [(None, "2, the last until the end"), (380.0, "2, the last until the end"), (330.0, "2")]
)
def test_a_rise_that_ended_early_did_not_last_to_the_end(
    words: Catalogue, end_s: float | None, said: str
) -> None:
    kept = kept_call()
    summary = changed_figures(kept.record.summary, rise_recovery_s=())
    cues = tuple(
        replace(cue, end_s=end_s) if cue.kind is CueKind.TONE_RISING and cue.time_s > 300.0 else cue
        for cue in kept.record.cues
    )
    record = replace(kept.record, summary=summary, cues=cues)
    view = after_call_view(words, replace(kept, record=record))
    assert {line.name: line.text for line in view.lines}["Rises"] == said


@pytest.mark.parametrize("source", list(CallSource))
def test_a_replay_has_a_card_only_if_watched_and_nothing_to_add(words: Catalogue, source: CallSource) -> None:
    kept = kept_call()
    kept = replace(kept, header=replace(kept.header, source=source))
    live = source is CallSource.LIVE
    assert is_shown(kept, on=True, watched=False) is live
    assert is_shown(kept, on=True, watched=True)
    assert not is_shown(kept, on=False, watched=True)
    running = replace(kept, header=replace(kept.header, state=CallState.RUNNING))
    assert not is_shown(running, on=True, watched=True)
    assert after_call_view(words, kept).takes_additions is live
    assert after_call_view(words, kept).heading.startswith("Call" if live else "Replay")


def test_the_card_goes_after_its_time_unless_pointed_at() -> None:
    card = CardTime(100.0)
    assert not card.is_over(100.0 + CARD_S - 0.1, pointed_at=False)
    assert not card.is_over(100.0 + CARD_S, pointed_at=True)
    assert not card.is_over(100.0 + 2 * CARD_S - 0.1, pointed_at=False)
    assert card.is_over(100.0 + 2 * CARD_S, pointed_at=False)


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("needs time.tzset")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("now", "due_at"),
    [
        ("2026-11-17T10:48", ["2026-11-17T11:48+01:00", "2026-11-17T17:00+01:00", "2026-11-18T10:00+01:00"]),
        ("2026-11-17T16:46", ["2026-11-17T17:46+01:00", "2026-11-18T10:00+01:00"]),
        # the nights on which the clock is put forward and back
        ("2026-03-28T23:30", ["2026-03-29T00:30+01:00", "2026-03-29T10:00+02:00"]),
        ("2026-03-29T01:30", ["2026-03-29T03:30+02:00", "2026-03-29T17:00+02:00", "2026-03-30T10:00+02:00"]),
        ("2026-10-24T20:00", ["2026-10-24T21:00+02:00", "2026-10-25T10:00+01:00"]),
    ],
)
def test_times_that_can_be_promised(words: Catalogue, now: str, due_at: list[str]) -> None:
    found = offers(words, datetime.fromisoformat(now))
    assert [one.due_at.isoformat(timespec="minutes") for one in found] == due_at
    assert found[-1].text == "Tomorrow by 10:00"


def test_a_promise_becomes_due_is_put_off_and_done(words: Catalogue) -> None:
    now = NOW.astimezone()
    one = OpenPromise(
        promised(1, now + timedelta(hours=1)), now - timedelta(minutes=7), "  Depot\n opens at 12 "
    )
    assert due([one], NOW) == ()
    later = NOW + timedelta(minutes=62, seconds=30)
    assert due([one], later) == (one,)
    (line,) = promise_lines(words, [one], later)
    assert (line.due, line.call, line.note, line.overdue) == (
        "By 11:48, 2 min ago",
        "Today, call at 10:41",
        "Depot opens at 12",
        True,
    )
    again = replace(one, promise=put_off(one.promise, later))
    assert again.promise.due_at == one.promise.due_at
    assert due([again], later + timedelta(minutes=9)) == ()
    assert due([again], later + timedelta(minutes=10)) == (again,)
    assert done(one.promise, later).done_at == later.astimezone()


def test_by_when_is_said_from_today(words: Catalogue) -> None:
    at = NOW.replace(hour=10, minute=0)
    said = [due_words(words, (at + timedelta(days=days)).astimezone(), NOW) for days in (0, 1, 2)]
    assert said == ["by 10:00", "Tomorrow by 10:00", "Thursday 19 November by 10:00"]


# The windows


def end_a_call(bench: Bench, call_id: int = 1, source: CallSource = CallSource.LIVE) -> None:
    bench.session.now = snapshot(running_call(call_id=call_id, source=source))
    bench.desktop.tick()
    bench.session.now = replace(snapshot(), ended_calls=bench.session.now.ended_calls + 1)
    bench.settle()
    bench.desktop.tick()


def card_of(bench: Bench) -> AfterCallCard:
    card = bench.desktop.after.cards.card
    assert card is not None
    assert card.isVisible()
    return card


def test_the_card_comes_when_a_call_ends_and_goes_by_itself(bench: Bench) -> None:
    bench.open(Settings(first_run_done=True, overlay=OverlaySettings(x=1200, y=1000)))
    end_a_call(bench)
    card = card_of(bench)
    assert "Call ended, 6 min 20 s" in texts(card)
    overlay = bench.desktop.overlay.geometry()
    assert not card.geometry().intersects(overlay)
    assert card.geometry().right() == pytest.approx(overlay.right(), abs=60)
    bench.now_s += CARD_S
    bench.desktop.tick()
    assert bench.desktop.after.cards.card is None


def test_the_card_stays_while_pointed_at_until_the_next_call(bench: Bench) -> None:
    bench.open()
    end_a_call(bench)
    card = card_of(bench)
    card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    bench.now_s += 3 * CARD_S
    bench.desktop.tick()
    assert card_of(bench) is card
    bench.session.now = snapshot(running_call(call_id=2))
    bench.desktop.tick()
    assert bench.desktop.after.cards.card is None


def test_there_is_no_card_if_switched_off_or_not_watched(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, after=AfterSettings(card=False)))
    end_a_call(bench)
    assert desktop.after.cards.card is None
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    box = next(
        one
        for one in desktop.window.page(Place.SETTINGS).findChildren(QWidget)
        if one.accessibleName().startswith("Show the call's card")
    )
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert bench.saved[-1].after.card
    sample = bench.history.kept[2]
    assert sample.source is CallSource.SAMPLE
    desktop.window.hide()
    end_a_call(bench, sample.call_id, CallSource.SAMPLE)
    assert desktop.after.cards.card is None
    desktop.window.show()
    end_a_call(bench, sample.call_id, CallSource.SAMPLE)
    assert "Replay ended" in texts(card_of(bench))


def end_a_marked_call(bench: Bench) -> None:
    """End a call that was marked; its steps stay open."""
    desktop = bench.desktop
    bench.session.now = snapshot(running_call())
    desktop.tick()
    desktop.incidents.mark()
    assert desktop.incidents.panel is not None
    end_a_call(bench)
    assert desktop.after.cards.card is None


def test_the_card_waits_for_the_steps_of_a_marked_call(bench: Bench) -> None:
    desktop = bench.open()
    end_a_marked_call(bench)
    desktop.after.cards.add(1, RoughCalled(True))
    bench.settle()
    bench.now_s += MOST_WAIT_S - 1.0
    desktop.incidents.close()
    desktop.tick()
    assert card_of(bench).rough.isChecked(), "as the call is now, not as it was when it ended"


def test_steps_left_open_too_long_cost_the_call_its_card(bench: Bench) -> None:
    desktop = bench.open()
    end_a_marked_call(bench)
    bench.now_s += MOST_WAIT_S + 1.0
    desktop.tick()
    desktop.incidents.close()
    desktop.tick()
    assert desktop.after.cards.card is None


@pytest.mark.parametrize("waits", [True, False], ids=["waits", "is_shown"])
def test_a_call_that_was_deleted_has_no_card(bench: Bench, waits: bool) -> None:
    desktop = bench.open()
    end_a_marked_call(bench) if waits else end_a_call(bench)
    bench.history.delete_calls([1])
    desktop.calls.refresh()
    bench.settle()
    desktop.incidents.close()
    desktop.tick()
    assert desktop.after.cards.card is None


def test_a_tap_on_the_card_keeps_an_open_choice(bench: Bench) -> None:
    bench.open()
    end_a_call(bench)
    card = card_of(bench)
    button(card, "I promised to call back").click()
    card.rough.click()
    bench.settle()
    assert bench.history.after[1].rough
    button(card, "Today by 17:00").click()
    bench.settle()
    assert "Promised: by 17:00" in texts(card)
    assert card.rough.isChecked()


@pytest.mark.usefixtures("window_manager")
def held_up(bench: Bench) -> threading.Event:
    """Hold the history up until this event is set."""
    recent, go = bench.history.recent, threading.Event()

    def slow(since: datetime, live: int, /) -> list[CallHeader]:
        assert go.wait(5)
        return recent(since, live)

    bench.history.recent = slow  # type: ignore[method-assign]
    return go


def test_a_note_being_typed_is_kept_when_the_application_ends(bench: Bench) -> None:
    desktop = bench.open()
    call_id = desktop.calls.newest[0].call_id
    desktop.calls.open(call_id, note=True)
    bench.settle()
    (added,) = desktop.window.findChildren(AddedToCall)
    desktop.raise_window()
    added.note.setFocus()
    bench.until(added.note.hasFocus)
    QTest.keyClicks(added.note, "promised a refund")
    go = held_up(bench)
    desktop.calls.refresh()
    threading.Timer(0.1, go.set).start()
    desktop.shut_down()
    assert bench.history.after[call_id].note == "promised a refund"
    assert not desktop.services.busy, "it was sent off after the end"
    bench.open()


def test_a_new_promise_is_kept_when_the_application_ends(bench: Bench) -> None:
    desktop = bench.open()
    call_id = desktop.calls.newest[0].call_id
    go = held_up(bench)
    desktop.calls.refresh()
    desktop.after.cards.add(call_id, PromiseMade(NOW + timedelta(hours=1)))
    threading.Timer(0.1, go.set).start()
    desktop.shut_down()
    assert bench.history.after[call_id].promise is not None
    bench.open()


@pytest.mark.usefixtures("window_manager")
def test_the_card_leaves_the_keyboard_where_it_is(bench: Bench) -> None:
    bench.open()
    with other_program(bench.app):
        end_a_call(bench)
        card = card_of(bench)
        QTest.mouseClick(button(card, "I promised to call back"), Qt.MouseButton.LeftButton)
        QTest.qWait(300)
        assert focus() == "other program"


def test_a_cue_is_called_fair_on_the_card(bench: Bench) -> None:
    bench.open()
    end_a_call(bench)
    card = card_of(bench)
    height = card.height()
    assert "Were these cues fair?" in texts(card)
    for name, left in (("Not fair", 2), ("Fair", 1), ("Fair", 0)):
        QTest.mouseClick(button(card, name), Qt.MouseButton.LeftButton)
        bench.settle()
        shown = [one for one in card.findChildren(QPushButton) if one.text() == "Fair" and one.isVisible()]
        assert len(shown) == left
    assert [fair for *_, fair in bench.history.answered] == [False, True, True]
    assert len({(kind, time_s) for _, kind, time_s, _ in bench.history.answered}) == 3
    assert not card.answers.isVisible()
    assert card.height() < height


def test_the_card_asks_nothing_if_that_is_switched_off(bench: Bench) -> None:
    bench.open(Settings(first_run_done=True, overlay=OverlaySettings(ask_fair=False)))
    end_a_call(bench)
    assert not card_of(bench).answers.isVisible()


def test_three_taps_on_the_card_are_kept_with_the_call(bench: Bench) -> None:
    desktop = bench.open()
    end_a_call(bench)
    card = card_of(bench)
    card.rough.click()
    bench.settle()
    assert bench.history.after[1].rough
    height = card.height()
    button(card, "I promised to call back").click()
    assert card.height() > height
    button(card, "Today by 17:00").click()
    bench.settle()
    assert "Promised: by 17:00" in texts(card)
    assert card.height() <= height
    button(card, "Take it back").click()
    bench.settle()
    assert bench.history.after[1] == AfterCall(rough=True)
    button(card, "Note…").click()
    bench.settle()
    assert desktop.after.cards.card is None
    assert desktop.window.place is Place.HISTORY
    page = desktop.window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    assert page.call_shown is not None
    assert page.call_shown.added_to_call is not None
    assert desktop.window.focusWidget() is page.call_shown.added_to_call.note


def test_everything_is_added_on_the_calls_page_by_keyboard_alone(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(1, note=True)
    bench.settle()
    page = desktop.window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    assert page.call_shown is not None
    added = page.call_shown.added_to_call
    assert added is not None
    QTest.keyClicks(desktop.window.focusWidget(), "Depot, f and n")
    QTest.keyClick(added.note, Qt.Key.Key_Return)
    bench.settle()
    assert bench.history.after[1].note == "Depot, f and n"
    assert "Kept." in texts(added)
    added.promise.ask.setFocus()
    QTest.keyClick(added.promise.ask, Qt.Key.Key_Return)
    (field,) = added.promise.findChildren(QDateTimeEdit)
    first = desktop.window.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.text() == "In 1 h"
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(button(added, "Promise"), Qt.Key.Key_Return)
    bench.settle()
    kept = bench.history.after[1].promise
    assert kept is not None
    assert kept.due_at > (NOW + timedelta(hours=1)).astimezone()
    added.rough.setFocus()
    QTest.keyClick(added.rough, Qt.Key.Key_Space)
    bench.settle()
    assert bench.history.after[1].rough


def test_a_rough_one_is_marked_in_the_lists(words: Catalogue) -> None:
    header = kept_call().header
    assert marks_of(words, replace(header, rough=True)) == ("Rough one",)
    assert marks_of(words, replace(header, readable=False)) == ("Can't be read",)
    assert marks_of(words, header) == ()


def test_a_replay_has_nothing_to_add_on_its_page(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(5)
    bench.settle()
    page = desktop.window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    assert page.call_shown is not None
    assert page.call_shown.added_to_call is None
    assert "In short" in texts(page.call_shown)


@pytest.mark.usefixtures("qt")
def test_a_figure_and_its_unit_stay_on_one_line() -> None:
    made = label("7 dB, 118 Hz, 38 %, 12 min 2 s and 3 days", wrap=True)
    assert QLabel.text(made).split(" ") == [
        "7\xa0dB,",
        "118\xa0Hz,",
        "38\xa0%,",
        "12\xa0min",
        "2\xa0s",
        "and",
        "3",
        "days",
    ]
    assert made.text() == "7 dB, 118 Hz, 38 %, 12 min 2 s and 3 days"


def test_a_long_link_in_a_note_pushes_no_button_out(bench: Bench) -> None:
    link = "https://tickets.example/" + "a1b2c3d4" * 40
    bench.history.write_call_note(1, link)
    bench.history.keep_promise(Promise(1, NOW.astimezone(), NOW.astimezone()))
    window = bench.open().window
    page = window.page(Place.TODAY)
    assert isinstance(page, TodayPage)
    assert link in texts(page.promises)
    done_button = button(page.promises, "Done")
    assert done_button.mapTo(window, QPoint(done_button.width(), 0)).x() < window.width()


def test_promises_stay_on_today_until_they_are_done(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    past = NOW.astimezone() - timedelta(minutes=3)
    bench.history.keep_promise(Promise(1, past, past))
    desktop = bench.open()
    said: list[str] = []
    monkeypatch.setattr(desktop.after.promises, "_remind", lambda *said_now: said.extend(said_now))
    page = desktop.window.page(Place.TODAY)
    assert isinstance(page, TodayPage)
    assert "By 10:45, 3 min ago" in texts(page.promises)
    assert "even if there is no news" in desktop.window.notice.text
    later = button(page.promises, "In 10 min")
    later.setFocus()
    QTest.keyClick(later, Qt.Key.Key_Return)
    bench.settle()
    kept = bench.history.after[1].promise
    assert kept == Promise(1, past, NOW.astimezone() + timedelta(minutes=10))
    bench.now_s += 60
    desktop.tick()
    assert said == []
    button(page.promises, "Done").click()
    bench.settle()
    assert page.promises.isHidden()
    assert bench.history.after[1].promise == replace(kept, done_at=NOW.astimezone())


def test_a_promise_is_repeated_once_and_not_during_a_call(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = bench.open()
    said: list[tuple[str, ...]] = []
    monkeypatch.setattr(desktop.after.promises, "_remind", lambda _title, *texts: said.append(texts))
    bench.session.now = snapshot(running_call(call_id=2))
    desktop.tick()
    past = datetime(2026, 11, 17, 9, 0, tzinfo=UTC) - timedelta(days=1)
    bench.history.keep_promise(Promise(1, past, past))
    desktop.after.promises.refresh()
    bench.settle()
    bench.now_s += 60
    desktop.tick()
    assert said == []
    bench.session.now = snapshot()
    desktop.tick()
    bench.now_s += 60
    desktop.tick()
    bench.now_s += 60
    desktop.tick()
    assert len(said) == 1
    [(outside, inside)] = said
    assert outside.startswith("Due: Yesterday by ")
    assert "call at" not in outside
    assert inside.startswith("Today, call at 10:41")
    bench.settle()


def test_the_real_history_stores_additions_and_deletes_them(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_history(tmp_path / "history.sqlite")
    call_id = store.begin(NOW.astimezone() - timedelta(minutes=7), CallSource.LIVE, "", "m", "c")
    store.complete(call_id, kept_call().record)
    monkeypatch.setattr(bench, "history", store)
    desktop = bench.open()
    end_a_call(bench, call_id)
    card = card_of(bench)
    button(card, "I promised to call back").click()
    button(card, "In 1 h").click()
    desktop.after.cards.add(call_id, NoteWritten("Zanzibar-41"))
    bench.settle()
    after = store.call(call_id).after
    assert after.promise is not None
    assert after.promise.due_at == NOW.astimezone() + timedelta(hours=1)
    page = desktop.window.page(Place.TODAY)
    assert isinstance(page, TodayPage)
    assert "Zanzibar-41" in texts(page.promises)
    desktop.calls.open(call_id)
    bench.settle()
    store.delete(call_id)
    desktop.calls.refresh()
    bench.settle()
    assert page.promises.isHidden()
    files = [store.path, store.path.with_name(store.path.name + "-wal")]
    assert not [file for file in files if file.exists() and b"Zanzibar-41" in file.read_bytes()]
    store.close()


def test_a_note_being_typed_is_kept_when_its_page_is_left(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(1, note=True)
    bench.settle()
    desktop.window.activateWindow()
    QTest.qWaitForWindowActive(desktop.window, 1000)
    page = desktop.window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    assert page.call_shown is not None
    assert page.call_shown.added_to_call is not None
    QTest.keyClicks(page.call_shown.added_to_call.note, "Depot")
    QTest.keyClick(page.call_shown.added_to_call.note, Qt.Key.Key_Escape)
    bench.settle()
    assert desktop.window.place is Place.TODAY, "where the call was opened"
    assert bench.history.after[1].note == "Depot"


@pytest.mark.parametrize("chosen", [False, True])
def test_a_notification_says_whom_to_call_only_if_that_is_chosen(bench: Bench, chosen: bool) -> None:
    desktop = bench.open(Settings(first_run_done=True, after=AfterSettings(full_reminders=chosen)))
    notified: list[str] = []
    desktop.tray = SimpleNamespace(say=lambda *texts: notified.extend(texts) or True, update=lambda *_: None)
    past = NOW.astimezone() - timedelta(minutes=3)
    bench.history.keep_promise(Promise(1, past, past))
    desktop.after.promises.refresh()
    bench.settle()
    bench.now_s += 60
    desktop.after.promises.tick(on_call=False)
    desktop.tray = None
    assert notified[0] == "You promised to call back"
    assert ("call at" in notified[1]) is chosen
