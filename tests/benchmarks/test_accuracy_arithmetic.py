"""The arithmetic of the benchmark, on numbers that can be worked out by hand. No speech is needed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.model.baseline import Baseline, BaselineSource
from coach.model.call import CallRecord
from coach.model.cues import Cue, CueKind
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, Speaker
from coach.model.spans import Overlap, OverlapKind, Span
from coach.review.recorder import CallRecorder
from tests.benchmarks.accuracy.bootstrap import f1_pct, interval, ratio, share_pct
from tests.benchmarks.accuracy.builder import BuiltCall, Overlapping, spans_mask
from tests.benchmarks.accuracy.corpus import Mask, active_hops, as_in_a_file, close_gaps, runs, to_int16
from tests.benchmarks.accuracy.detection import from_frames
from tests.benchmarks.accuracy.judging import leaked, rises, talk_overs
from tests.benchmarks.accuracy.onsets import latencies, onset_cells
from tests.benchmarks.accuracy.options import Half
from tests.benchmarks.accuracy.page import README, replaced
from tests.benchmarks.accuracy.peers import installed, left_out
from tests.benchmarks.accuracy.syllable_labels import correlation, labelled, mean_error_pct
from tests.benchmarks.accuracy.tables import Table, cell, markdown
from tests.benchmarks.accuracy.tracking import Track, compare, frame_error_pct, gross_error_pct


def hops(*lengths: int) -> Mask:
    """Make a mask from numbers of hops: silence, speech, silence, and so on."""
    return np.concatenate([np.full(n, bool(i % 2)) for i, n in enumerate(lengths)])


def test_pooled_f1_is_of_the_sums_and_not_the_mean_of_files() -> None:
    assert f1_pct(np.array([[10.0, 0.0, 0.0], [0.0, 0.0, 10.0]])) == pytest.approx(200 * 10 / 30)


def test_figures_of_nothing_are_undefined_and_shown_as_a_dash() -> None:
    assert np.isnan(f1_pct(np.zeros((2, 3))))
    assert np.isnan(share_pct(np.zeros((2, 2))))
    assert cell(interval([], share_pct)) == "-"


def test_an_interval_holds_its_figure_and_is_the_same_every_time() -> None:
    rows = [(float(i), 10.0) for i in range(10)]
    found = interval(rows, share_pct)
    assert found.value == pytest.approx(45.0)
    assert found.low < 45.0 < found.high
    assert found == interval(rows, share_pct)


def test_files_that_agree_leave_no_doubt() -> None:
    found = interval([(3.0, 4.0)] * 5, ratio)
    assert (found.value, found.low, found.high) == (0.75, 0.75, 0.75)


def test_the_interval_of_a_mean_is_that_of_its_standard_error() -> None:
    """For many files the bootstrap must agree with the textbook: 1.96 standard errors on either side."""
    values = np.random.default_rng(5).standard_normal((400, 1))
    found = interval(values, lambda rows: float(rows.mean()))
    assert found.high - found.low == pytest.approx(2 * 1.96 * values.std() / 20, rel=0.1)


def test_halves_share_no_number_and_leave_none_out() -> None:
    for number in range(1, 9):
        assert Half.ODD.has(number) != Half.EVEN.has(number)
        assert Half.ALL.has(number)
    assert Half.ODD.has(3)


def test_active_hops_are_where_the_tone_is() -> None:
    sound = np.zeros(SAMPLE_RATE_HZ, np.float32)
    time_s = np.arange(HOP_SAMPLES * 30) / SAMPLE_RATE_HZ
    sound[HOP_SAMPLES * 20 : HOP_SAMPLES * 50] = np.sin(2 * np.pi * 200 * time_s)
    assert runs(active_hops(sound)) == [(20, 50)]


def test_active_hops_of_an_empty_clip_are_none() -> None:
    assert len(active_hops(np.zeros(0, np.float32))) == 0


def test_gaps_under_a_fifth_of_a_second_are_closed_and_no_others() -> None:
    assert runs(close_gaps(hops(5, 10, 19, 10, 20, 10, 5))) == [(5, 44), (64, 74)]


def test_a_sound_as_in_a_file_comes_back_the_same_from_int16() -> None:
    sound = as_in_a_file(np.array([-2.0, -0.5, 0.3, 2.0]))
    assert np.array_equal(to_int16(sound) / 32768.0, sound)
    assert sound[0] == -1.0


def test_frames_become_hops_and_moments() -> None:
    found = from_frames(np.array([False, True, True, False]), 0.02, SAMPLE_RATE_HZ // 10)
    assert runs(found.mask) == [(2, 6)]
    assert found.live == pytest.approx(np.array([(0.04, 0.08)]))


def test_latency_is_from_the_true_onset_to_the_announcement() -> None:
    truth = hops(50, 50, 50, 50, 50, 50)
    live = ((0.56, 1.1), (1.2, 1.6))
    first, second, third = latencies(truth, live)
    assert first == pytest.approx(0.06)
    assert np.isnan(second), "speech was being said already"
    assert np.isinf(third), "nothing was said"


def test_short_stretches_and_short_pauses_are_no_onsets() -> None:
    assert latencies(hops(50, 10, 50, 40, 10, 40), ((1.1, 3.0),)) == pytest.approx([0.0])


def test_onset_cells_count_what_was_missed() -> None:
    assert onset_cells([(0.02, 0.04), (float("nan"),), (float("inf"), 0.03)]) == ("40 / inf", "25.0")
    assert onset_cells([()]) == ("-", "-")


def test_frame_errors_are_voicing_and_gross_errors() -> None:
    reference = np.array([0.0, 100.0, 100.0, 100.0])
    said = Track(np.arange(4, dtype=np.float64) * 0.015, np.array([100.0, np.nan, 110.0, 200.0]))
    counts = np.array([compare(reference, said)])
    assert counts.tolist() == [[4.0, 2.0, 2.0, 1.0]]
    assert frame_error_pct(counts) == pytest.approx(75.0)
    assert gross_error_pct(counts) == pytest.approx(50.0)


def test_the_nearest_frame_of_a_tracker_counts() -> None:
    said = Track(np.arange(31, dtype=np.float64) * 0.001, np.where(np.arange(31) == 15, 100.0, 0.0))
    assert compare(np.array([0.0, 100.0, 0.0]), said) == (3.0, 0.0, 1.0, 0.0)


def test_labelled_syllables_end_with_the_sound(tmp_path: Path) -> None:
    (tmp_path / "a.silb").write_text("0.1\tder\n0.3\t(\n0.5\tlap\n1.8\tpen\n2.4\t.\n")
    assert labelled(tmp_path / "a.flac", 2.0) == 2, "the middle of the last is beyond 2 s, a pause is none"
    assert labelled(tmp_path / "a.flac", 3.0) == 3


def test_pace_figures() -> None:
    rows = np.array([[4.0, 5.0, 1.0], [8.0, 8.0, 2.0], [6.0, 7.0, 1.0]])
    assert mean_error_pct(rows) == pytest.approx(100 * (0.25 + 0 + 1 / 6) / 3)
    assert correlation(rows) == pytest.approx(np.corrcoef([4, 4, 6], [5, 4, 7])[0, 1])
    assert np.isnan(correlation(rows[:1]))


def test_spans_that_begin_before_the_call_are_cut() -> None:
    assert runs(spans_mask([(-0.3, 0.1), (0.2, 9.0)], 0.5)) == [(0, 10), (20, 50)]


def test_a_peer_that_is_not_installed_is_named_and_left_out() -> None:
    peers = {"there": (("json",), len), "absent": (("no_such_module_here",), len)}
    assert list(installed(peers)) == ["there"]
    assert left_out(peers) == ["absent is left out: not installed: no_such_module_here"]


def test_a_part_is_written_into_its_own_place() -> None:
    page = "a\n<!-- f0: written by the command -->\nold\n<!-- end of f0 -->\nb\n"
    written = replaced(page, "f0", r"new \1")
    assert written == "a\n<!-- f0: written by the command -->\nnew \\1\n\n<!-- end of f0 -->\nb\n"
    assert replaced(written, "f0", r"new \1") == written
    with pytest.raises(ValueError, match="no place for pace"):
        replaced(page, "pace", "new")


def test_the_readme_has_a_place_for_every_part() -> None:
    for part in ("voice_activity", "f0", "pace", "nuisances", "calls", "cost"):
        replaced(README.read_text(encoding="utf-8"), part, "")


def test_tables_are_markdown() -> None:
    shown = markdown(Table("T", ("a", "long"), (("1", "2"),), ("note",)))
    assert shown == "### T\n\n| a   | long |\n|-----|------|\n| 1   | 2    |\n\nnote\n"


def built() -> BuiltCall:
    """Build ten seconds: the caller speaks from 1 to 6, the agent over them from 4 to 8, raised from 5."""
    nothing = np.zeros(10 * SAMPLE_RATE_HZ, np.float32)
    baseline = Baseline(-34.0, 1.0, 120.0, 1.0, 0.0, 1.0, 4.0, 1.0, -70.0, 30.0, BaselineSource.RECORDING)
    return BuiltCall(
        nothing,
        nothing,
        baseline,
        10.0,
        {Speaker.AGENT: ((4.0, 8.0),), Speaker.CALLER: ((1.0, 6.0),)},
        (Overlapping(4.0, 6.0, Speaker.AGENT, "talk_over"),),
        ((5.0, 8.0),),
    )


def record(
    *overlaps: tuple[float, float],
    rises_s: tuple[float, ...] = (),
    speech: tuple[tuple[float, float], ...] = (),
    unmeasured: dict[Measure, tuple[float, float]] | None = None,
) -> CallRecord:
    """Make a record with these claims."""
    unmeasured = {
        measure: (UnmeasuredSpan(*span, Reason.LEAK),) for measure, span in (unmeasured or {}).items()
    }
    empty = CallRecorder().record()
    return replace(
        empty,
        overlaps=tuple(Overlap(a, b, Speaker.AGENT, OverlapKind.TALK_OVER, None) for a, b in overlaps),
        cues=tuple(Cue(CueKind.TONE_RISING, time_s, time_s, None, ()) for time_s in rises_s),
        speech={Speaker.AGENT: tuple(Span(a, b) for a, b in speech), Speaker.CALLER: ()},
        unmeasured=empty.unmeasured | unmeasured,
    )


def test_a_claim_meets_its_talk_over_late_but_not_a_second_early() -> None:
    found = talk_overs(built(), record((4.2, 5.9)), Speaker.AGENT)
    assert (found.hits, found.false, found.missed) == (1, 0, 0)
    assert found.start_off_s == pytest.approx((0.2,))
    assert found.end_off_s == pytest.approx((0.1,))
    early = talk_overs(built(), record((2.9, 5.9)), Speaker.AGENT)
    assert (early.hits, early.false, early.missed) == (0, 1, 1)


def test_a_talk_over_declared_not_measured_is_not_missed() -> None:
    silent = record(unmeasured={Measure.OVERLAP: (4.0, 6.0)})
    assert talk_overs(built(), silent, Speaker.AGENT).missed == 0
    assert talk_overs(built(), record(), Speaker.AGENT).missed == 1


def test_rises_are_found_declared_or_false() -> None:
    found = rises(built(), record(rises_s=(3.0, 8.5)))
    assert (found.found, found.declared, found.false, found.spans) == (1, 0, 1, 1)
    declared = rises(built(), record(unmeasured={Measure.TONE: (5.0, 8.0)}))
    assert (declared.found, declared.declared, declared.tone_hops) == (0, 1, 300)
    assert rises(built(), record(), after_s=6.0).spans == 0, "it began before the change"


def test_leak_is_the_caller_alone_called_the_agent() -> None:
    found = leaked(built(), record(speech=((2.0, 3.0), (5.0, 8.0)), unmeasured={Measure.OVERLAP: (4.0, 4.5)}))
    assert (found.alone, found.claimed) == (270, 100)
    assert (found.both, found.found, found.found_or_declared) == (200, 100, 150)
    assert (found.not_measured, found.hops) == (50, 1000)
