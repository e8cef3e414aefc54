"""What an instrument shows, without Qt: windows, rows, decimation, stretches, and what is said of a moment."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coach.history.care import thinned
from coach.model.call import CallRecord, Track
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind, Span
from coach.review.four_weeks import FourWeeks
from coach.views.band import MarkState
from coach.views.call_page_view import call_page
from coach.views.measure_rows import Curve, MeasureRow, drawn
from coach.views.readout import readout
from coach.views.time_window import TimeWindow, exact_clock, ticks, whole_call
from coach.views.timeline_view import JumpTo, Over, next_of, timeline_view
from coach.words.catalogue import Catalogue
from tests.made_up.calls import kept_call
from tests.made_up.instrument_calls import rich_call
from tests.ui.test_ui_pages_view import TODAY


def record(**changed: object) -> CallRecord:
    return replace(kept_call().record, **changed)  # type: ignore[arg-type]


def rows(words: Catalogue, of: CallRecord) -> dict[str, MeasureRow]:
    return {row.measure: row for row in timeline_view(words, of).rows}


# What is in view


def test_zooming_keeps_the_moment_at_its_place() -> None:
    window = whole_call(380.0).zoomed(4.0, 95.0)
    assert window.length_s == pytest.approx(95.0)
    assert (95.0 - window.start_s) / window.length_s == pytest.approx(0.25)
    assert window.zoomed(0.25, 95.0) == whole_call(380.0)


@pytest.mark.parametrize("factor", [1e-3, 0.5, 3.0, 1e6])
@pytest.mark.parametrize("whole_s", [0.0, 1.5, 380.0])
def test_no_window_leaves_the_call(factor: float, whole_s: float) -> None:
    for at_s in (0.0, whole_s / 3, whole_s):
        window = whole_call(whole_s).zoomed(factor, at_s)
        for moved in (
            window,
            window.panned(-1e4),
            window.panned(1e4),
            window.holding(at_s),
            window.around(Span(at_s, at_s)),
        ):
            assert 0.0 <= moved.start_s <= moved.end_s <= whole_s + 1e-9
            assert moved.length_s >= min(4.0, whole_s) - 1e-9
    assert whole_call(10.0).zoomed(1e6, 5.0).length_s == 4.0


def test_a_handle_can_cross_the_other() -> None:
    assert whole_call(100.0).between(60.0, 20.0) == TimeWindow(20.0, 60.0, 100.0)
    assert whole_call(100.0).between(50.0, 50.5).length_s == 4.0
    assert whole_call(100.0).between(-20.0, 30.0).start_s == 0.0


def test_a_window_at_the_end_follows_a_call_that_grows() -> None:
    assert whole_call(100.0).grown(104.0) == whole_call(104.0)
    assert TimeWindow(80.0, 100.0, 100.0).grown(104.0) == TimeWindow(84.0, 104.0, 104.0)
    assert TimeWindow(20.0, 40.0, 100.0).grown(104.0) == TimeWindow(20.0, 40.0, 104.0)


def test_ticks_are_at_round_times_and_few() -> None:
    assert ticks(TimeWindow(57.0, 96.0, 380.0), 8) == (
        (60.0, "1:00"), (65.0, "1:05"), (70.0, "1:10"), (75.0, "1:15"), (80.0, "1:20"), (85.0, "1:25"),
        (90.0, "1:30"), (95.0, "1:35"),
    )  # fmt: skip
    for length_s in (0.0, 4.0, 380.0, 7200.0, 1e6):
        assert len(ticks(whole_call(length_s), 8)) <= 9
    assert [text for _, text in ticks(whole_call(7200.0), 8)][-1] == "2:00:00"


def test_the_clock_under_the_hairline_has_tenths() -> None:
    assert [exact_clock(s) for s in (0.0, 221.2, 59.96, 3600.04)] == ["0:00.0", "3:41.2", "1:00.0", "1:00:00.0"]


# Rows


def test_scales_grow_to_hold_everything(words: Catalogue) -> None:
    for far_db in (2.0, 14.0, 55.0):
        track = kept_call().record.track
        level = np.where(np.isnan(track.agent_level_db_over_baseline), np.nan, far_db).astype(np.float32)
        row = rows(words, record(track=replace(track, agent_level_db_over_baseline=level)))["level"]
        assert row.scale.low < far_db <= row.scale.high
        assert row.beside is not None
        assert row.beside.value.max() <= row.scale.high
        assert row.band is not None
        assert row.scale.low <= row.band[0] < row.band[1] <= row.scale.high
        values = [value for value, _ in row.scale.ticks]
        assert (values[0], values[-1]) == (row.scale.low, row.scale.high)
        assert 2 <= len(values) <= 8
        assert 0.0 in values


def test_a_scale_has_numbers_with_their_sign(words: Catalogue) -> None:
    found = rows(words, kept_call().record)
    assert [text for _, text in found["level"].scale.ticks] == ["-6", "0", "+6", "+12"]
    assert [text for _, text in found["pace"].scale.ticks] == ["3.5", "4.0", "4.5", "5.0", "5.5"]
    assert (found["f0"].unit, found["pace"].unit) == ("semitones from your usual", "syllables a second")


def test_lines_break_where_there_was_no_speech(words: Catalogue) -> None:
    level = rows(words, kept_call().record)["level"]
    assert len(drawn(level.curve, whole_call(380.0), 4000)) == 14, "one a stretch of the agent's speech"
    assert len(drawn(level.curve, whole_call(380.0), 700)) == 14, "also where pixels are few"


def test_a_thinned_track_is_drawn_as_lines_too(words: Catalogue) -> None:
    """A track that is old has one row a second."""
    kept = kept_call().record
    old = replace(kept, track=thinned(kept.track))
    assert len(old.track.time_s) == 380
    lines = drawn(rows(words, old)["level"].curve, whole_call(380.0), 700)
    assert sum(len(line) > 1 for line in lines) >= 13
    value = readout(words, timeline_view(words, old), 25.2).rows[0]
    assert value.value, "the value of its second is said"


def test_what_stands_out_survives_few_pixels() -> None:
    time_s = np.arange(0, 3600, 0.1)
    value = np.sin(time_s)
    value[12345], value[23456] = 40.0, -40.0
    lines = drawn(Curve(time_s, value, 0.35), whole_call(3600.0), 700)
    points = np.concatenate(lines)
    assert len(lines) == 1
    assert len(points) <= 2 * 702
    assert (points[:, 1].max(), points[:, 1].min()) == (40.0, -40.0)
    assert np.all(np.diff(points[:, 0]) >= 0)


def test_a_close_view_draws_every_value_and_reaches_the_edges() -> None:
    time_s = np.arange(0, 100, 0.1)
    (line,) = drawn(Curve(time_s, np.sin(time_s), 0.35), TimeWindow(20.03, 30.0, 100.0), 700)
    assert line[0, 0] < 20.03
    assert line[-1, 0] >= 30.0
    assert len(line) == 101


def test_peaks_are_the_furthest_values_over_the_band(words: Catalogue) -> None:
    found = rows(words, kept_call().record)["level"]
    assert [(round(peak.time_s), peak.text) for peak in found.peaks] == [(224, "+8"), (317, "+6")]
    quiet = replace(kept_call().record.track, agent_level_db_over_baseline=np.full(3800, -30.0, np.float32))
    assert rows(words, record(track=quiet))["level"].peaks == (), "under the usual has no cue"


def test_the_callers_level_is_from_how_they_began(words: Catalogue) -> None:
    track = kept_call().record.track
    level = np.where(track.time_s < 200, -40.0, -31.0).astype(np.float32)
    row = rows(words, record(track=replace(track, caller_level_db=level)))["level"]
    assert row.beside is not None
    assert (row.beside.at(100.0), row.beside.at(310.0)) == pytest.approx((0.0, 9.0))
    cue = Cue(CueKind.STAY_LOW, 300.0, 301.0, None, (("caller_began_level_db", -35.0),))
    row = rows(words, record(track=replace(track, caller_level_db=level), cues=(cue,)))["level"]
    assert row.beside is not None
    assert row.beside.at(310.0) == pytest.approx(4.0), "as the cue says"
    assert rows(words, kept_call(caller=False).record)["level"].beside is None


def test_pauses_between_the_callers_words_are_no_level(words: Catalogue) -> None:
    """A real caller falls by 50 dB between two words: that would squeeze everything else."""
    track = kept_call().record.track
    rows_ = np.arange(len(track.time_s))
    level = np.where(rows_ % 5 == 0, -85.0, -32.0).astype(np.float32)
    row = rows(words, record(track=replace(track, caller_level_db=level)))["level"]
    assert row.beside is not None
    assert row.beside.value.max() - row.beside.value.min() < 3.0
    assert row.scale.low >= -12.0
    assert row.beside.at(20.0) is None, "nor is what is heard while they are silent"


# Stretches


def test_as_many_stretches_are_drawn_as_are_counted(words: Catalogue) -> None:
    kept = rich_call()
    held = tuple(Cue(CueKind.TONE_RISING, 20.0 + i, 21.0 + i, 22.0 + i, (), HeldBack.SPACING) for i in range(3))
    repeated = Cue(CueKind.TOO_FAST, 224.0, 227.0, 230.0, (), HeldBack.REPEAT)
    cues = (*kept.record.cues, *held, repeated)
    view = timeline_view(words, replace(kept.record, cues=cues))
    assert sum(span.over is Over.RISE for span in view.spans) == 6, "also what was held back"
    assert sum(span.over is Over.FAST for span in view.spans) == 2, "what is repeated is the same stretch"
    assert len(view.jumps[JumpTo.RISE]) == 6
    assert len(view.jumps[JumpTo.TALK_OVER]) == sum(one.counts for one in view.overlaps) == 1


def test_every_stretch_says_its_begin_and_end(words: Catalogue) -> None:
    view = timeline_view(words, rich_call().record)
    assert [span.text for span in view.spans] == [
        "rise 2:14 to 2:18",
        "fast 3:34 to 3:46",
        "rise 3:39 to 3:49",
        "rise 5:16 to 5:28",
        "fast 5:16 to 6:20",
    ]
    assert [one.text for one in view.silences] == ["silence, 14 s", "silence, 13 s"]


@pytest.mark.parametrize("starter", list(Speaker))
@pytest.mark.parametrize("yielded_by", [*Speaker, None])
def test_every_overlap_says_who_came_in_and_who_stopped(
    words: Catalogue, starter: Speaker, yielded_by: Speaker | None
) -> None:
    for kind in OverlapKind:
        overlap = Overlap(189.0, 191.6, starter, kind, yielded_by)
        (mark,) = timeline_view(words, record(overlaps=(overlap,))).overlaps
        came = {Speaker.AGENT: "you", Speaker.CALLER: "they"}
        stopped = "both for" if yielded_by is None else f"{came[yielded_by]} stopped after"
        assert mark.text == f"3:09 {came[starter]} came in, {stopped} 2.6 s"
        assert mark.counts == (starter is Speaker.AGENT and kind is OverlapKind.TALK_OVER)


def test_next_goes_round(words: Catalogue) -> None:
    spans = timeline_view(words, rich_call().record).jumps[JumpTo.RISE]
    starts = []
    at_s = 0.0
    for _ in range(4):
        found = next_of(spans, at_s)
        assert found is not None
        at_s = found.start_s
        starts.append(at_s)
    assert starts == [134.0, 219.0, 316.0, 134.0]
    assert next_of((), 0.0) is None


# What is said of a moment


def test_a_moment_is_said_in_words(words: Catalogue) -> None:
    view = timeline_view(words, rich_call().record, rich_call().after.moments)
    said = readout(words, view, 223.0)
    assert (said.clock, said.speaks) == ("3:43.0", "you speak")
    assert [one.state for one in said.rows] == [MarkState.OVER, MarkState.OVER, MarkState.IN_BAND]
    assert said.spoken.startswith("At 3:43.0. you speak. Level: +5 dB, over your usual. Pitch: +2.1 st,")
    for part in ("fast 3:34 to 3:46", "rise 3:39 to 3:49", "Tone rising at 3:43"):
        assert part in said.spoken
    assert "you came in, you stopped after 2.6 s" in readout(words, view, 190.0).spoken
    assert "silence, 14 s" in readout(words, view, 145.0).spoken
    assert "Note at 3:28: depot shut until 12" in readout(words, view, 208.0).spoken


def test_what_was_not_measured_is_said_with_its_reason(words: Catalogue) -> None:
    said = readout(words, timeline_view(words, rich_call().record), 20.0)
    assert said.rows[2].state is MarkState.NOT_MEASURED
    assert said.rows[2].against == "Not enough speech yet"
    silent = readout(words, timeline_view(words, kept_call().record), 5.0)
    assert silent.rows[0].against == "you are silent"
    assert silent.rows[0].more.startswith("caller: ")
    alone = readout(words, timeline_view(words, kept_call(caller=False, baseline=None).record), 5.0)
    assert alone.speaks == "you are silent, the caller is not heard"
    assert alone.rows[0].against == "usual not known yet"


def test_the_four_weeks_are_a_line_on_the_band(words: Catalogue) -> None:
    before = FourWeeks(84, 0.4, None, 4.4)
    view = timeline_view(words, kept_call().record, (), before)
    assert [row.before for row in view.rows] == [0.4, None, 4.4]
    assert view.before == "median of your last four weeks, 84 calls"
    assert readout(words, view, 25.0).rows[2].more == "four weeks: 4.4 syll/s"
    assert timeline_view(words, kept_call().record).before == ""


# The figures of the page


def test_each_figure_leads_to_its_moments(words: Catalogue) -> None:
    page = call_page(words, rich_call(), TODAY)
    links = {figure.name: [link.text for link in figure.moments] for figure in page.figures}
    assert links["Rises"] == ["2:14", "3:39", "5:16"]
    assert links["Talk-over"] == ["3:09"]
    assert links["Pace"] == ["3:34", "5:16"]
    assert len(links["Heard out"]) == len(links["You spoke"]) == 1
    assert page.figures[2].moments[1].spoken == "Rises: go to 3:39 to 3:49"
    assert str(len(links["Rises"])) == page.figures[2].figure
    unknown = call_page(words, kept_call(caller=False, baseline=None), TODAY)
    assert [len(figure.moments) for figure in unknown.figures] == [0, 0, 0, 0, 0]


def test_what_to_try_leads_to_the_tips_of_its_cue(words: Catalogue) -> None:
    assert call_page(words, rich_call(), TODAY).tries is CueKind.TONE_RISING


def test_a_track_of_one_row_is_a_row(words: Catalogue) -> None:
    one = np.ones(1, np.float32)
    view = timeline_view(words, record(track=Track(one, one, one, one * 4, one, one)))
    assert [len(drawn(row.curve, whole_call(380.0), 700)) for row in view.rows] == [1, 1, 1]
