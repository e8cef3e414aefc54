"""The view of the overlay: words, places, and how long a cue stays. No Qt."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach.coaching.rules import SPEC_OF
from coach.model.call import CallSource
from coach.model.cues import Cue, CueGroup, CueKind, Evidence, HeldBack
from coach.model.measures import NotMeasured, Reason
from coach.model.snapshot import ChannelCondition, Listening
from coach.model.spans import Span
from coach.views.band import BAND_HIGH, BAND_LOW, MarkState, band_of, place, state
from coach.views.cue_words import cue_line, evidence_words
from coach.views.hearing import Hearing
from coach.views.overlay_view import LaneView, OverlayPresenter, OverlayView
from coach.words.catalogue import Catalogue
from tests.made_up.states import BASELINE, CUES, overlay_states, reading, running_call, snapshot, without

RISE = CUES[CueKind.TONE_RISING]


@pytest.fixture
def presenter(words: Catalogue) -> OverlayPresenter:
    return OverlayPresenter(words)


def seen(presenter: OverlayPresenter, cue: Cue | None) -> CueKind | None:
    line = presenter.view(snapshot(running_call(cue))).cue
    return line.kind if line else None


def test_only_the_cue_of_the_call_is_shown(presenter: OverlayPresenter) -> None:
    assert seen(presenter, RISE) is CueKind.TONE_RISING
    assert seen(presenter, CUES[CueKind.BACK_IN_RANGE]) is CueKind.BACK_IN_RANGE
    assert seen(presenter, None) is None


def test_a_cue_held_back_is_never_shown(presenter: OverlayPresenter) -> None:
    assert seen(presenter, replace(RISE, held_back=HeldBack.SPACING)) is None


def test_the_end_of_a_call_removes_its_cue(presenter: OverlayPresenter) -> None:
    seen(presenter, RISE)
    assert presenter.view(snapshot()).cue is None


@pytest.mark.parametrize("kind", list(CueKind))
def test_every_cue_has_a_line_of_at_most_seven_words(words: Catalogue, kind: CueKind) -> None:
    line = cue_line(words, CUES[kind])
    assert 1 <= len(line.text.split()) - line.text.split().count("dB") <= 7
    assert line.group is SPEC_OF[kind].group
    assert not set(line.text) & set("!{}")
    assert evidence_words(words, CUES[kind])


def test_a_rise_without_its_level_is_shown_without_a_figure(words: Catalogue) -> None:
    assert cue_line(words, replace(RISE, evidence=())).text == "Over your usual. Lower, slower"
    assert cue_line(words, replace(RISE, evidence=(("level_db_over_usual", 0.4),))).text.startswith("Over")


LEVEL_MOVED, F0_MOVED = ("level_db_over_usual", 7.2), ("f0_st_over_usual", 3.9)
EFFORT_MOVED = ("effort_db_over_usual", 5.0)


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        ((LEVEL_MOVED, F0_MOVED), "7 dB over your usual. Lower, slower"),
        ((F0_MOVED, ("level_db_over_usual", 1.1), EFFORT_MOVED), "Pitch 4 st over your usual. Lower"),
        ((F0_MOVED, EFFORT_MOVED), "Pitch 4 st over your usual. Lower"),
        ((EFFORT_MOVED, F0_MOVED, LEVEL_MOVED), "More effort than your usual. Softer"),
        ((F0_MOVED, ("level_db_over_usual_at_least", 14.2)), "At least 14 dB over. Lower, slower"),
    ],
)
def test_a_rise_names_the_measure_that_moved_most(words: Catalogue, evidence: Evidence, said: str) -> None:
    line = cue_line(words, replace(RISE, evidence=evidence))
    assert line.text == said
    assert len(line.text.split()) <= 7


def test_a_return_without_its_time_is_shown_without_a_figure(words: Catalogue) -> None:
    cue = replace(CUES[CueKind.BACK_IN_RANGE], evidence=())
    assert cue_line(words, cue).text == "Back to your usual"


def test_evidence_is_named_and_an_unknown_name_stays_as_it_is(words: Catalogue) -> None:
    cue = replace(RISE, evidence=(("level_db_over_usual", 7.24), ("some_new_thing", 1.25)))
    assert evidence_words(words, cue) == "level +7.2 dB from your usual, some new thing 1.2"
    assert evidence_words(words, replace(RISE, evidence=())) == ""


@pytest.mark.parametrize(
    ("kind", "threshold", "said"),
    [
        (CueKind.TONE_RISING, 0.7, "shown from 0.70 of a full rise"),
        (CueKind.DEAD_AIR, 8.0, "shown from 8.0 s of silence"),
        (CueKind.TOO_FAST, 1.25, "shown from 1.25 times your usual"),
    ],
)
def test_a_threshold_names_its_measure(words: Catalogue, kind: CueKind, threshold: float, said: str) -> None:
    assert evidence_words(words, Cue(kind, 1.0, 2.0, None, (("threshold", threshold),))) == said


@pytest.mark.parametrize(
    ("level_db", "f0_st", "pace", "states"),
    [
        (0.0, 0.0, 1.0, (MarkState.IN_BAND, MarkState.IN_BAND, MarkState.IN_BAND)),
        (7.2, 2.9, 1.02, (MarkState.OVER, MarkState.OVER, MarkState.IN_BAND)),
        (-7.2, -2.9, 0.6, (MarkState.UNDER, MarkState.UNDER, MarkState.UNDER)),
    ],
)
def test_marks_stand_by_their_distance_from_the_baseline(
    presenter: OverlayPresenter, level_db: float, f0_st: float, pace: float, states: tuple[MarkState, ...]
) -> None:
    view = presenter.view(snapshot(running_call(reading=reading(level_db, f0_st, pace))))
    assert tuple(mark.state for mark in view.marks) == states
    for mark in view.marks:
        inside = BAND_LOW <= mark.place <= BAND_HIGH
        assert inside == (mark.state is MarkState.IN_BAND)
        assert mark.name in mark.spoken


QUIET = NotMeasured(Reason.TOO_LITTLE_SPEECH)
LEAK = NotMeasured(Reason.LEAK)


def test_after_a_turn_the_last_marks_stay_hollow_until_the_next(presenter: OverlayPresenter) -> None:
    def seen_after(level: float | NotMeasured, f0: float | NotMeasured, pace: float) -> OverlayView:
        return presenter.view(snapshot(running_call(reading=reading(level, f0, pace))))

    turn = seen_after(7.2, -0.4, 1.02)
    assert [mark.hollow for mark in turn.marks] == [False] * 3
    pause = seen_after(QUIET, QUIET, 1.02)
    assert [mark.hollow for mark in pause.marks] == [True] * 3
    assert [mark.place for mark in pause.marks] == [mark.place for mark in turn.marks]
    assert pause.caption == "Hollow: your last turn"
    assert pause.marks[0].spoken == "Level over your usual in your last turn"
    assert seen_after(QUIET, QUIET, 1.02) == pause
    again = seen_after(0.1, 0.1, 1.02)
    assert [mark.hollow for mark in again.marks] == [False] * 3
    assert again.caption == "Band: your usual"


def test_a_mark_that_could_not_be_trusted_since_is_not_the_last(presenter: OverlayPresenter) -> None:
    states = []
    for level, f0, pace in ((0.5, 0.5, 1.0), (LEAK, LEAK, LEAK), (QUIET, QUIET, QUIET)):
        view = presenter.view(snapshot(running_call(reading=reading(level, f0, pace))))
        states.append({mark.state for mark in view.marks})
    assert states == [{MarkState.IN_BAND}, {MarkState.NOT_MEASURED}, {MarkState.ABSENT}]


def test_the_marks_of_a_call_are_not_those_of_the_one_before(presenter: OverlayPresenter) -> None:
    presenter.view(snapshot(running_call()))
    quiet = running_call(reading=reading(QUIET, QUIET, QUIET))
    assert {mark.hollow for mark in presenter.view(snapshot(quiet)).marks} == {True}
    next_call = replace(quiet, started_at=quiet.started_at + timedelta(seconds=300))
    assert {mark.state for mark in presenter.view(snapshot(next_call)).marks} == {MarkState.ABSENT}


@pytest.mark.parametrize(
    ("wanted_s", "caption"), [(11.2, "12 s more of your speech"), (0.0, "Band: your usual")]
)
def test_the_first_minute_says_how_much_speech_is_wanted(
    presenter: OverlayPresenter, wanted_s: float, caption: str
) -> None:
    heard = replace(reading(pace=QUIET), speech_wanted_s=wanted_s)
    assert presenter.view(snapshot(running_call(reading=heard))).caption == caption
    leaking = replace(reading(LEAK, LEAK, LEAK), speech_wanted_s=wanted_s)
    assert presenter.view(snapshot(running_call(reading=leaking))).caption.startswith("Caller is heard in")


def test_a_mark_at_the_edge_does_not_flicker() -> None:
    assert state(0.99, MarkState.IN_BAND) is MarkState.IN_BAND
    assert state(1.01, MarkState.IN_BAND) is MarkState.OVER
    assert state(0.95, MarkState.OVER) is MarkState.OVER
    assert state(0.85, MarkState.OVER) is MarkState.IN_BAND
    assert state(-0.95, MarkState.UNDER) is MarkState.UNDER


def test_a_mark_never_leaves_its_row() -> None:
    assert place(0.0) == 0.5
    assert place(1.0) == pytest.approx(BAND_HIGH)
    assert place(-1.0) == pytest.approx(BAND_LOW)
    assert 0 < place(-100.0) < place(100.0) < 1


def test_the_band_follows_the_baseline_within_limits() -> None:
    ordinary = band_of(None)
    assert band_of(replace(BASELINE, level_spread_db=0.0)).level_db < ordinary.level_db
    assert band_of(replace(BASELINE, level_spread_db=50.0)).level_db > ordinary.level_db
    assert band_of(replace(BASELINE, pace_syll_per_s=0.0)).pace_ratio > 0
    assert band_of(BASELINE).level_db == pytest.approx(3.6)


def test_what_is_not_measured_says_why(words: Catalogue) -> None:
    for reason in Reason:
        view = OverlayPresenter(words).view(snapshot(running_call(reading=reading(pace=NotMeasured(reason)))))
        if reason is Reason.TOO_LITTLE_SPEECH:
            assert view.marks[2].state is MarkState.ABSENT, "hatching is for what can't be trusted"
            continue
        assert view.marks[2].state is MarkState.NOT_MEASURED
        assert view.marks[0].state is MarkState.IN_BAND
        assert view.caption == words.say(f"reason.{reason.value}.short")
        assert view.caption in view.spoken


def test_without_a_caller_lane_and_caption_show_it(
    presenter: OverlayPresenter,
) -> None:
    view = presenter.view(snapshot(running_call(caller_present=False)))
    assert view.caller == LaneView("Caller", False, ())
    assert view.caption == "Caller is not heard"


@pytest.mark.parametrize(
    ("source", "paused", "caption"),
    [
        (CallSource.LIVE, False, "Band: your usual"),
        (CallSource.REPLAY, False, "Replay, band: your usual"),
        (CallSource.SAMPLE, False, "Replay, band: your usual"),
        (CallSource.LIVE, True, "Cues are paused"),
    ],
)
def test_captions_of_a_call(
    presenter: OverlayPresenter, source: CallSource, paused: bool, caption: str
) -> None:
    view = presenter.view(snapshot(running_call(source=source, cues_paused=paused)))
    assert (view.caption, view.paused) == (caption, paused)


@pytest.mark.parametrize("reason", [Reason.NOISE, Reason.LEAK])
def test_paused_cues_are_shown_before_a_reason(presenter: OverlayPresenter, reason: Reason) -> None:
    early = reading(*[NotMeasured(reason)] * 3, time_s=8.0)
    call = running_call(reading=early, time_s=8.0, baseline=None)
    assert presenter.view(snapshot(call)).caption != "Cues are paused"
    assert presenter.view(snapshot(replace(call, cues_paused=True))).caption == "Cues are paused"
    assert presenter.view(snapshot(call)).caption != "Cues are paused"


@pytest.mark.parametrize(
    ("listening", "headline", "caption"),
    [
        (Listening.OFF, "Off", "Not listening"),
        (Listening.WAITING, "Waiting", "Waiting for your phone program"),
        (Listening.STARTING, "Starting", "Opening the devices"),
        (Listening.ON, "Listening", "Waiting for a call"),
    ],
)
def test_without_a_call(presenter: OverlayPresenter, listening: Listening, headline: str, caption: str) -> None:
    view = presenter.view(snapshot(listening=listening))
    assert (view.headline, view.caption, view.on_call) == (headline, caption, False)
    assert {mark.state for mark in view.marks} == {MarkState.ABSENT}
    assert view.agent.stretches == view.caller.stretches == ()


@pytest.mark.parametrize("condition", list(ChannelCondition))
def test_a_silent_microphone_never_looks_like_listening(
    presenter: OverlayPresenter, words: Catalogue, condition: ChannelCondition
) -> None:
    silent = condition in {
        ChannelCondition.NOT_CHOSEN,
        ChannelCondition.MISSING,
        ChannelCondition.NO_SERVER,
        ChannelCondition.REFUSED,
        ChannelCondition.ZEROS,
    }
    view = presenter.view(without(condition, ChannelCondition.OK))
    on_call = presenter.view(without(condition, ChannelCondition.OK, running_call()))
    assert view.hearing is on_call.hearing is (Hearing.NOT_HEARD if silent else Hearing.LISTENING)
    assert view.headline == ("Not heard" if silent else "Listening")
    assert on_call.headline == "04:12"
    assert view.agent.present is on_call.agent.present is not silent
    said = words.say(f"ui.overlay.missing.{condition.value}") if silent else "Waiting for a call"
    assert view.caption == said
    assert said in view.spoken
    assert on_call.caption == (said if silent else "Band: your usual")


def test_two_missing_devices_are_reported_in_one_line(presenter: OverlayPresenter) -> None:
    view = presenter.view(without(ChannelCondition.MISSING, ChannelCondition.REFUSED))
    assert (view.hearing, view.headline) == (Hearing.NOT_HEARD, "Not heard")
    assert view.caption == "No microphone, no caller's output"
    assert not view.agent.present
    assert not view.caller.present


@pytest.mark.parametrize("condition", list(ChannelCondition))
def test_an_unheard_caller_is_reported_while_waiting(
    presenter: OverlayPresenter, condition: ChannelCondition
) -> None:
    gone = condition in {ChannelCondition.MISSING, ChannelCondition.NO_SERVER, ChannelCondition.REFUSED}
    view = presenter.view(without(ChannelCondition.OK, condition))
    assert (view.hearing, view.headline) == (Hearing.LISTENING, "Listening")
    assert view.caption == ("Caller is not heard" if gone else "Waiting for a call")
    assert view.caller.present is not gone


def test_a_replay_needs_no_microphone_and_is_not_listening(presenter: OverlayPresenter) -> None:
    replayed = snapshot(running_call(source=CallSource.REPLAY), listening=Listening.OFF)
    assert presenter.view(replayed).hearing is Hearing.REPLAYING


def test_lanes_are_the_last_twenty_seconds(presenter: OverlayPresenter) -> None:
    call = running_call(
        time_s=100.0,
        agent_recent_speech=(Span(70.0, 79.0), Span(79.0, 85.0), Span(95.0, 100.0)),
        caller_recent_speech=(Span(90.0, 90.05),),
    )
    view = presenter.view(snapshot(call))
    assert view.agent.stretches == ((0.0, 0.25), (0.75, 1.0))
    assert view.caller.stretches == (), "shorter than a step: nothing to see"


def test_small_changes_give_an_equal_view(presenter: OverlayPresenter) -> None:
    def at(time_s: float, level_db: float) -> OverlayView:
        return presenter.view(snapshot(running_call(time_s=time_s, reading=reading(level_db))))

    first = at(252.01, 0.30)
    assert at(252.06, 0.31) == first
    assert at(252.20, 0.36) == first
    assert at(253.01, 0.36) != first
    assert at(252.06, 3.0) != first


def test_every_state_has_an_accessible_sentence(words: Catalogue) -> None:
    for name, shown in overlay_states().items():
        view = OverlayPresenter(words).view(shown)
        assert view.spoken.startswith((view.headline, view.cue.text if view.cue else view.headline)), name
        assert "{" not in view.spoken
        if view.cue:
            assert view.cue.group in set(CueGroup)
