"""The views of Today, history, a call's page, settings and the first run. No Qt."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from coach.coaching.rules import IN_ORDER
from coach.model.call import CallRecord, CallSource, CallState, CallSummary, Track
from coach.model.cues import Cue, CueGroup, CueKind, HeldBack
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.snapshot import ChannelCondition, ChannelState, Listening, Snapshot
from coach.model.sound import Speaker
from coach.model.spans import LineDelay
from coach.settings.schema import ChosenDevice, Settings, When
from coach.views.after_call_view import to_try, went_well
from coach.views.call_page_view import call_page
from coach.views.call_rows import around, call_rows, todays
from coach.views.first_run_view import STEPS, ListenBackStage, Step, listen_back_stage, reading_view, step_view
from coach.views.settings_view import (
    cue_rows,
    device_choices,
    end_after_choices,
    with_calls,
    with_cue,
    with_listening_to_caller,
    with_microphone,
    with_output,
    with_overlay_at,
    with_overlay_shown,
)
from coach.views.timeline_view import timeline_view
from coach.views.today_view import TodayAction, meter_part, today_view
from coach.words.catalogue import Catalogue
from tests.made_up.calls import kept_call, made_up_headers
from tests.made_up.states import (
    BASELINE,
    DESK_MICROPHONE,
    HEADSET,
    MISSING_HEADSET,
    NOW,
    running_call,
    snapshot,
    without,
)
from tests.made_up.summaries import changed as with_figures

SETTINGS = Settings()
TODAY = NOW.date()


def summary(**changed: object) -> CallSummary:
    return with_figures(kept_call().record.summary, **changed)


# Today


@pytest.mark.parametrize(
    ("state", "does", "headline", "clock"),
    [
        (snapshot(listening=Listening.OFF), TodayAction.START_LISTENING, "Not listening", ""),
        (snapshot(), TodayAction.START_CALL, "Listening", ""),
        (
            without(ChannelCondition.MISSING, ChannelCondition.MISSING),
            TodayAction.START_CALL,
            "You are not heard",
            "",
        ),
        (snapshot(listening=Listening.STARTING), TodayAction.START_CALL, "Opening the devices", ""),
        (
            snapshot(listening=Listening.WAITING),
            TodayAction.START_CALL,
            "Waiting for your phone program",
            "",
        ),
        (snapshot(running_call()), TodayAction.END_CALL, "On a call", "04:12"),
        (
            snapshot(running_call(source=CallSource.SAMPLE, title="Sample call")),
            TodayAction.STOP_REPLAY,
            "The sample call is playing",
            "04:12",
        ),
    ],
)
def test_today_has_one_prominent_button(
    words: Catalogue, state: Snapshot, does: TodayAction, headline: str, clock: str
) -> None:
    view = today_view(words, state, SETTINGS)
    assert (view.action, view.headline, view.clock) == (does, headline, clock)
    assert view.button == words.say(f"ui.today.{does.value}")


def test_today_says_whether_calls_begin_by_themselves(words: Catalogue) -> None:
    by_hand = with_calls(SETTINGS, begin_by_itself=False)
    assert "by itself" in today_view(words, snapshot(), SETTINGS).hint
    assert today_view(words, snapshot(), by_hand).hint == "Start the call when it begins."


@pytest.mark.parametrize("condition", list(ChannelCondition))
def test_every_condition_of_a_channel_has_a_sentence(words: Catalogue, condition: ChannelCondition) -> None:
    state = snapshot()
    state = replace(
        state,
        microphone=replace(state.microphone, condition=condition),
        caller=replace(state.caller, condition=condition, device=None),
    )
    microphone, caller = today_view(words, state, SETTINGS).channels
    assert microphone.fine == caller.fine == (condition in {ChannelCondition.OK, ChannelCondition.CLOSED})
    assert microphone.sentence[0].isupper()
    assert caller.sentence[0].isupper()
    assert (microphone.level is None) == (condition is ChannelCondition.CLOSED)


SAMPLE = running_call(source=CallSource.SAMPLE, title="sample_call")
REPLAY = running_call(source=CallSource.REPLAY, title="monday")


@pytest.mark.parametrize(
    ("state", "headline", "microphone", "caller"),
    [
        (
            snapshot(listening=Listening.OFF),
            "Not listening",
            "Off. Nothing you say is heard.",
            "Off. Nothing the caller says is heard.",
        ),
        (
            snapshot(listening=Listening.WAITING),
            "Waiting for your phone program",
            "Off until your phone program opens it.",
            "Off until your phone program opens the microphone.",
        ),
        (snapshot(listening=Listening.STARTING), "Opening the devices", "Being opened.", "Being opened."),
        (snapshot(), "Listening", "Heard through Headset (USB)", "Heard through Headset (USB)"),
        (without(ChannelCondition.OK, ChannelCondition.CLOSED), "Listening", "Heard through Headset (USB)",
         "Being opened."),
        *(
            (snapshot(call, listening=listening), headline, "Your side comes from the recording.",
             "The caller comes from the recording.")
            for call, headline in ((SAMPLE, "The sample call is playing"),
                                   (REPLAY, "A recording is playing: monday"))
            for listening in (Listening.OFF, Listening.ON)
        ),
    ],
)  # fmt: skip
def test_what_each_side_is_doing_is_said_plainly(
    words: Catalogue, state: Snapshot, headline: str, microphone: str, caller: str
) -> None:
    view = today_view(words, state, SETTINGS)
    assert view.headline == headline
    assert [channel.sentence for channel in view.channels] == [microphone, caller]


def test_a_meter_goes_from_a_quiet_room_to_full_scale() -> None:
    assert [meter_part(db) for db in (-90.0, -60.0, -30.0, 0.0, 3.0)] == [0, 0, 0.5, 1, 1]


def test_today_reports_learning_only_in_live_calls(words: Catalogue) -> None:
    early = snapshot(running_call(baseline_speech_s=12.7, baseline=None))
    assert today_view(words, early, SETTINGS).learning.startswith("Your usual is being learned: 12 of 20 s")
    replayed = snapshot(running_call(baseline_speech_s=12.7, baseline=None, source=CallSource.REPLAY))
    assert not today_view(words, replayed, SETTINGS).learning


def test_a_baseline_in_use_is_not_reported_as_being_learned(words: Catalogue) -> None:
    kept = snapshot(running_call(baseline_speech_s=26.0, baseline=BASELINE))
    assert not today_view(words, kept, SETTINGS).learning


def test_today_shows_a_problem_as_one_sentence(words: Catalogue) -> None:
    view = today_view(words, snapshot(problem=MISSING_HEADSET), SETTINGS)
    assert view.problem == "Headset (USB) is not connected. Plug it in, and Coach carries on by itself."


def test_no_device_at_all_is_reported_as_such(words: Catalogue) -> None:
    none = ChannelState(ChannelCondition.MISSING, None, None, 0)
    view = today_view(words, snapshot(microphone=none, caller=none), SETTINGS)
    microphone, output = (channel.sentence for channel in view.channels)
    assert microphone == "No microphone is connected. Plug one in, and Coach carries on by itself."
    assert output.startswith("There is no output to hear the caller on.")


# History


def test_rows_mark_unusual_calls(words: Catalogue) -> None:
    rows = call_rows(words, made_up_headers(), TODAY)
    assert [row.marks for row in rows] == [(), (), ("Sample",), ("Cut short",), ("Replay",), ("Heavy",)]
    assert rows[0].figures == "2 rises, 1 talk-over"
    assert rows[1].figures == "no rises, no talk-over"
    assert rows[3].figures == "2 rises, talk-overs not measured"
    assert rows[2].spoken == "Today, 09:38, 1 min 35 s, Sample. 2 rises, 1 talk-over"


@pytest.mark.parametrize(
    ("unknown", "said"),
    [
        ({}, "no rises, no talk-over"),
        ({Measure.TONE: 0.5}, "no rises, no talk-over"),
        ({Measure.TONE: 0.9}, "rises not measured, no talk-over"),
        ({Measure.CALLER_SPEECH: 0.9}, "no rises, talk-overs not measured"),
        ({Measure.TONE: 0.9, Measure.OVERLAP: 0.9}, "rises not measured, talk-overs not measured"),
    ],
)
def test_a_row_agrees_with_the_calls_page(words: Catalogue, unknown: dict[Measure, float], said: str) -> None:
    kept = kept_call()
    found = summary(rises=0, talk_overs_by_agent=0, not_measured_share=unknown)
    (row,) = call_rows(words, [replace(kept.header, summary=found)], TODAY)
    assert row.figures == said
    page = call_page(words, replace(kept, record=replace(kept.record, summary=found)), TODAY)
    on_page = {figure.name: figure.figure for figure in page.figures}
    assert (on_page["Rises"] == "0") == ("no rises" in row.figures)
    assert (on_page["Talk-over"] == "0") == ("no talk-over" in row.figures)


def test_a_row_without_figures(words: Catalogue) -> None:
    header = replace(made_up_headers()[0], summary=None, state=CallState.RUNNING)
    (row,) = call_rows(words, [header], TODAY)
    assert (row.figures, row.marks) == ("", ("Running",))
    assert call_rows(words, [], TODAY) == ()


def test_todays_calls() -> None:
    calls, apart = todays(made_up_headers(), TODAY)
    assert [header.call_id for header in calls] == [1, 2]
    assert [header.call_id for header in apart] == [3], "a sample is none of today's calls"
    assert todays(made_up_headers(), TODAY + timedelta(days=30)) == ([], [])


# A call's page


def test_a_calls_five_figures(words: Catalogue) -> None:
    view = call_page(words, kept_call(), TODAY)
    assert [(f.name, f.figure, f.compared) for f in view.figures] == [
        ("Heard out", "1 min 52 s", "longest stretch of the caller"),
        ("You spoke", "38 %", "of all speech in this call"),
        ("Rises", "2", "back in 6 s and 9 s"),
        ("Talk-over", "1", "you gave way after 2.6 s"),
        ("Pace", "4.6 syll/s", "usual 4.1 to 4.9"),
    ]
    assert view.title == "Today, 10:41"
    assert view.meta == ("6 min 20 s", "Headset (USB)", "caller by Headset (USB)")


def test_what_was_not_measured_says_why(words: Catalogue) -> None:
    view = call_page(words, kept_call(caller=False, baseline=None), TODAY)
    by_name = {figure.name: figure for figure in view.figures}
    assert by_name["Talk-over"].figure == "–"
    assert by_name["Talk-over"].compared == "not measured: caller is not heard"
    assert by_name["Rises"].compared == "not measured"
    assert by_name["Pace"].compared == "usual not known yet"
    assert view.timeline.caller.missing == "caller not heard"
    assert all(row.hatches and row.band is None for row in view.timeline.rows[:2])
    pace = view.timeline.rows[2]
    assert pace.band is None
    assert pace.curve.value.size, "what was measured is drawn, even without a usual"
    assert "caller not heard" in view.meta


@pytest.mark.parametrize(
    ("changed", "end_s", "figure", "compared"),
    [
        ({"rises": 0, "rise_recovery_s": ()}, 328.0, "0", "none over your usual"),
        ({"rises": 1, "rise_recovery_s": ()}, None, "1", "at the end of the call"),
        ({"rises": 1, "rise_recovery_s": ()}, 328.0, "1", ""),
        ({"rises": 5, "rise_recovery_s": (1.0, 2.0, 3.0, 4.0, 5.0)}, 328.0, "5", "back in 1 s, 2 s and 3 s"),
    ],
)
def test_rises(
    words: Catalogue, changed: dict[str, object], end_s: float | None, figure: str, compared: str
) -> None:
    kept = kept_call()
    cues = tuple(replace(cue, end_s=end_s) for cue in kept.record.cues)
    kept = replace(kept, record=replace(kept.record, summary=summary(**changed), cues=cues))
    shown = call_page(words, kept, TODAY).figures[2]
    assert (shown.figure, shown.compared) == (figure, compared)


@pytest.mark.parametrize(
    ("changed", "compared"),
    [
        ({"talk_overs_by_agent": 0}, "you came in after they ended"),
        ({"talk_overs_by_agent": 0, "caller_speech_s": 0.0}, ""),
        ({"agent_yielded_after_s": ()}, "you both went on"),
        (
            {"talk_overs_by_agent": 7, "agent_yielded_after_s": (1.25, 2.6)},
            "you gave way in 2 of 7, after 1.2 to 2.6 s",
        ),
        (
            {"talk_overs_by_agent": 2, "agent_yielded_after_s": (2.0, 2.0)},
            "you gave way in 2 of 2, after 2 s",
        ),
    ],
)
def test_talk_overs(words: Catalogue, changed: dict[str, object], compared: str) -> None:
    kept = kept_call()
    kept = replace(kept, record=replace(kept.record, summary=summary(**changed)))
    assert call_page(words, kept, TODAY).figures[3].compared == compared


@pytest.mark.parametrize(
    ("yielded_by", "compared"),
    [(Speaker.CALLER, "the caller gave way after 2.6 s"), (None, "you both went on")],
)
def test_who_gave_way_is_the_same_as_on_the_timeline(
    words: Catalogue, yielded_by: Speaker | None, compared: str
) -> None:
    kept = kept_call()
    overlaps = tuple(replace(one, yielded_by=yielded_by) for one in kept.record.overlaps)
    record = replace(kept.record, summary=summary(agent_yielded_after_s=()), overlaps=overlaps)
    assert call_page(words, replace(kept, record=record), TODAY).figures[3].compared == compared


def test_where_a_call_came_from_is_said(words: Catalogue) -> None:
    kept = kept_call()
    sample = replace(kept, header=replace(kept.header, source=CallSource.SAMPLE))
    replay = replace(kept, header=replace(kept.header, source=CallSource.REPLAY, title="training-07"))
    cut = replace(
        kept,
        header=replace(kept.header, state=CallState.CUT_SHORT),
        record=replace(kept.record, summary=summary(gaps_s=2.5)),
    )
    assert call_page(words, sample, TODAY).meta == ("6 min 20 s", "sample call")
    assert call_page(words, replay, TODAY).meta == ("6 min 20 s", "replay of training-07")
    slow = replace(
        kept, record=replace(kept.record, summary=summary(line_delay=LineDelay(0.62, 0.41, 0.84, 31)))
    )
    assert call_page(words, slow, TODAY).meta[-1] == "line slow by about 0.6 s (0.4 to 0.8, an estimate)"
    unsure = replace(
        kept, record=replace(kept.record, summary=summary(line_delay=LineDelay(0.6, 0.0, 1.2, 20)))
    )
    assert call_page(words, unsure, TODAY).meta == call_page(words, kept, TODAY).meta
    assert call_page(words, cut, TODAY).meta[-2:] == ("cut short, kept up to here", "2.5 s of sound lost")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "You heard the caller out for 1 min 52 s and waited 0.8 s before answering."),
        ({"median_wait_s": None}, "You heard the caller out for 1 min 52 s."),
        ({"median_wait_s": 0.05}, "You heard the caller out for 1 min 52 s."),
        ({"longest_heard_out_s": 5.0}, "After a rise you were back to your usual in 9 s."),
        (
            {"longest_heard_out_s": None, "rise_recovery_s": (), "talk_overs_by_agent": 0},
            "The caller ended every turn before you came in.",
        ),
        (
            {"longest_heard_out_s": None, "rise_recovery_s": (), "talk_overs_by_agent": None, "rises": 0},
            "Level, pitch and effort did not rise over your usual together.",
        ),
        ({"longest_heard_out_s": 5.0, "rise_recovery_s": (40.0,)}, "The caller had 62 % of the speech."),
        (
            {
                "longest_heard_out_s": None,
                "rise_recovery_s": (),
                "talk_overs_by_agent": None,
                "rises": None,
                "agent_share": None,
            },
            "",
        ),
        ({"duration_s": 12.0}, ""),
    ],
)
def test_what_went_well_is_one_sentence(words: Catalogue, changed: dict[str, object], said: str) -> None:
    assert went_well(words, summary(**changed)) == said


def test_no_rise_does_not_mean_within_the_baseline(words: Catalogue) -> None:
    """A voice can be far from its baseline without a rise: quieter, or in pitch alone."""
    kept = kept_call()
    none = summary(
        rises=0,
        rise_recovery_s=(),
        longest_heard_out_s=None,
        talk_overs_by_agent=None,
        level_db_over_baseline=-14.0,
    )
    page = call_page(words, replace(kept, record=replace(kept.record, summary=none)), TODAY)
    rises = next(figure for figure in page.figures if figure.name == "Rises")
    line = next(one for one in page.short.lines if one.name == "Rises")
    assert "rise" in page.short.went_well
    for said in (rises.compared, line.text, page.short.went_well):
        assert "within" not in said
        assert "stayed" not in said


@pytest.mark.parametrize(
    ("changed", "begins"),
    [
        (
            {"longest_silence_s": 12.0},
            "Next time, say what you are doing while it is quiet, because the longest silence was 12 s.",
        ),
        ({}, "Next time your voice goes over your usual"),
        ({"rises": 0}, "Next time, wait one breath longer"),
        (
            {"rises": 0, "talk_overs_by_agent": 0, "longest_agent_turn_s": 70.0},
            "Next time, hand it back with a question",
        ),
        (
            {"rises": 0, "talk_overs_by_agent": 0, "pace_syll_per_s": 5.6},
            "Next time, leave a pause between sentences",
        ),
        ({"rises": 0, "talk_overs_by_agent": 0}, ""),
        (
            {"rises": None, "talk_overs_by_agent": None, "pace_syll_per_s": None, "longest_silence_s": None},
            "",
        ),
        ({"duration_s": 12.0}, ""),
    ],
)
def test_what_to_try(words: Catalogue, changed: dict[str, object], begins: str) -> None:
    said = to_try(words, summary(**changed))
    assert said.startswith(begins)
    assert bool(said) == bool(begins)


# The timeline


def record(**changed: object) -> CallRecord:
    return replace(kept_call().record, **changed)  # type: ignore[arg-type]


def test_only_shown_cues_have_a_mark_and_it_tells_their_evidence(words: Catalogue) -> None:
    held = Cue(CueKind.TOO_FAST, 1.0, 2.0, 3.0, (), HeldBack.CAP)
    view = timeline_view(words, record(cues=(*kept_call().record.cues, held)))
    assert [mark.group for mark in view.cues] == [
        CueGroup.STATE,
        CueGroup.CUE,
        CueGroup.CUE,
        CueGroup.CREDIT,
        CueGroup.CUE,
    ]
    rise = view.cues[2]
    assert rise.spoken.startswith("Tone rising at 3:43. level +7.2 dB from your usual, pitch +2.9 semitones")
    assert "7 dB over your usual" in rise.tooltip
    assert rise.spoken.endswith("back in 6 s"), "its outcome is part of the sentence"
    assert view.cues[1].spoken.endswith("you gave way after 2.6 s")
    assert view.cues[4].spoken.endswith("level +5.8 dB from your usual")
    assert view.spoken == "Time line of the call: 5 cues"


def test_hatching_joins_neighbours(words: Catalogue) -> None:
    leak, gap = Reason.LEAK, Reason.GAP
    parts = (
        UnmeasuredSpan(10.0, 20.0, leak),
        UnmeasuredSpan(20.1, 30.0, leak),
        UnmeasuredSpan(30.0, 60.0, gap),
        UnmeasuredSpan(100.0, 100.2, leak),
        UnmeasuredSpan(370.0, 400.0, leak),
    )
    view = timeline_view(words, record(unmeasured={Measure.LEVEL: parts}))
    hatches = [(part.start_s, part.end_s, part.reason) for part in view.rows[0].hatches]
    assert hatches == [
        (10.0, 30.0, "Caller is heard in your microphone"),
        (30.0, 60.0, "Sound was lost"),
        (100.0, 100.2, "Caller is heard in your microphone"),
        (370.0, 380.0, "Caller is heard in your microphone"),
    ]
    assert view.rows[1].hatches == ()


def test_a_call_of_nothing(words: Catalogue) -> None:
    nothing = np.zeros(0, dtype=np.float32)
    track = Track(nothing, nothing, nothing, nothing, nothing, nothing)
    view = timeline_view(
        words,
        record(duration_s=0.0, track=track, cues=(), overlaps=(), speech={}, unmeasured={}, baseline=None),
    )
    assert [row.curve.value.size for row in view.rows] == [0, 0, 0]
    assert all(row.scale.low < row.scale.high for row in view.rows)


# Settings


def test_a_device_that_is_gone_stays_chosen_and_says_so(words: Catalogue) -> None:
    gone = ChosenDevice("old", "ALSA")
    choices, index = device_choices(words, [HEADSET, DESK_MICROPHONE], gone)
    assert choices[index].label == "old (not connected)"
    assert choices[index].device == gone
    assert choices[0].label == "The system's default (Headset (USB))"


def test_the_chosen_device_is_found_by_name_and_host(words: Catalogue) -> None:
    choices, index = device_choices(words, [HEADSET, DESK_MICROPHONE], ChosenDevice("desk", "ALSA"))
    assert choices[index].label == "Desk microphone"
    assert device_choices(words, [], None)[1] == 0
    assert device_choices(words, [], None)[0][0].label == "The system's default (none is there)"


def test_every_cue_can_be_set(words: Catalogue) -> None:
    assert {spec.kind for spec in IN_ORDER} == set(CueKind)
    settings = with_cue(SETTINGS, CueKind.TOO_FAST, on=False)
    settings = with_cue(settings, CueKind.TOO_FAST, when=When.LATER)
    row = next(row for row in cue_rows(words, settings) if row.kind is CueKind.TOO_FAST)
    assert (row.on, row.when, row.name) == (False, When.LATER, "Fast")
    shown = {spec.kind for spec in IN_ORDER if spec.on_by_default} - {CueKind.TOO_FAST}
    assert {row.kind for row in cue_rows(words, settings) if row.on} == shown


def test_every_change_leaves_the_rest_alone() -> None:
    device = ChosenDevice("desk", "ALSA")
    changed = with_overlay_at(with_overlay_shown(SETTINGS, False), (3, 4))
    changed = with_output(with_microphone(changed, device), device)
    changed = with_calls(with_listening_to_caller(changed, False), end_after_silence_s=30.0)
    assert (changed.overlay.x, changed.overlay.y, changed.overlay.shown) == (3, 4, False)
    assert changed.devices.microphone == changed.devices.output == device
    assert not changed.devices.listen_to_caller
    assert changed.calls.end_after_silence_s == 30.0
    assert changed.calls.begin_by_itself
    assert with_overlay_at(changed, None).overlay.x is None


def test_the_silence_that_is_set_is_among_those_offered() -> None:
    assert 20.0 in end_after_choices(SETTINGS)
    odd = with_calls(SETTINGS, end_after_silence_s=33.0)
    assert end_after_choices(odd) == sorted(end_after_choices(odd))
    assert 33.0 in end_after_choices(odd)


# The first run


def test_every_step_can_be_skipped(words: Catalogue) -> None:
    views = [step_view(words, step, False) for step in STEPS]
    assert [view.next for view in views] == ["Next", "Skip this step", "Done"]
    assert [view.goes_back for view in views] == [False, True, True]
    assert [view.skips_all for view in views] == [True, True, False]
    assert step_view(words, Step.READ, True).next == "Next"
    assert views[0].count == "Step 1 of 3"


@pytest.mark.parametrize(
    ("speech_s", "part", "text", "enough"),
    [
        (None, 0.0, "Not started", False),
        (0.0, 0.0, "0 of 30 s of speech", False),
        (15.9, 0.53, "15 of 30 s of speech", False),
        (30.0, 1.0, "That is enough: your usual is known.", True),
    ],
)
def test_reading(words: Catalogue, speech_s: float | None, part: float, text: str, enough: bool) -> None:
    view = reading_view(words, speech_s)
    assert view.part == pytest.approx(part)
    assert (view.text, view.enough) == (text, enough)


def test_listen_back() -> None:
    assert listen_back_stage(1.0, 3.0, False) is ListenBackStage.RECORDING
    assert listen_back_stage(3.5, 3.0, False) is ListenBackStage.PLAYING
    assert listen_back_stage(3.5, 3.0, True) is ListenBackStage.DONE


@pytest.mark.parametrize(
    ("texts", "wanted", "found"),
    [
        (("Promised a call back about the late parcel.",), "parc", "… about the late parcel."),
        (("x", "the \"Überfällig\" one, and more of it than fits on a line here"), "uberf",
         "the \"Überfällig\" one, and more of it than …"),
        (("nothing",), "parcel", ""),
        (("nothing",), "", ""),
        (("nothing",), "…", ""),
    ],
)  # fmt: skip
def test_the_words_around_what_was_found(texts: tuple[str, ...], wanted: str, found: str) -> None:
    assert around(texts, wanted) == found
