"""From events to record, summary, report and profile."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.conversation.turn_spans import longest_turn_s
from coach.history.records import unheard
from coach.model.baseline import Bandwidth, BaselineSource
from coach.model.call import CallSummary, FigureValue
from coach.model.cues import CueKind
from coach.model.events import CallEnded, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Block, Speaker
from coach.model.spans import LineDelay, Overlap, OverlapKind, Span
from coach.offline.analysis import analyze_file
from coach.offline.baseline_profile import learn_baseline, load_baseline, save_profile
from coach.offline.clipping import Clipping
from coach.review.figures import (
    FIGURES,
    OVERLAP_SHARE,
    QUICK_ANSWER_S,
    QUICK_ANSWERS,
    RISES,
    TALK_OVERS_BY_AGENT,
    summarise,
)
from coach.review.heard_call import HeardCall, answers_s, duration_s, longest_heard_out
from coach.review.recorder import CallRecorder
from coach.review.report import figures_of, measures_of, report_of
from coach.words.catalogue import load_catalogue
from tests.coaching.moments import BASELINE
from tests.made_sound import hiss, voice
from tests.made_up.summaries import changed
from tests.review.made_calls import SECONDS, agent, listened, write_call

RECORD, RECORDER = listened()
REPORT = report_of(RECORD)


def test_the_raised_stretch_is_one_rise_with_a_recovery() -> None:
    cues = [cue for cue in RECORD.cues if cue.held_back is None]
    rises = [cue for cue in cues if cue.kind is CueKind.TONE_RISING]
    assert len(rises) == 1
    assert 45.0 < rises[0].time_s < 48.5
    assert dict(rises[0].evidence)["level_db_over_usual"] == pytest.approx(10.0, abs=2.5)
    assert RECORD.summary.figures["rises"] == 1
    assert len(RECORD.summary.figures["rise_recovery_s"]) == 1


def test_the_summary_adds_up() -> None:
    summary = RECORD.summary
    assert summary.figures["duration_s"] == pytest.approx(SECONDS, abs=0.2)
    assert summary.figures["agent_speech_s"] == pytest.approx(52.0, abs=3.0)
    assert summary.figures["caller_speech_s"] == pytest.approx(6.0, abs=1.0)
    assert summary.figures["agent_share"] == pytest.approx(52 / 58, abs=0.03)
    assert summary.figures["level_db"] == pytest.approx(-33.0, abs=2.0)
    assert summary.figures["cues_shown"] == sum(cue.held_back is None for cue in RECORD.cues)


def test_the_report_has_the_documented_form() -> None:
    assert list(REPORT) == [
        "schema",
        "call",
        "usual",
        "speech",
        "overlaps",
        "silences",
        "cues",
        "summary",
        "trust",
    ]
    assert REPORT["schema"] == 1
    assert set(REPORT["trust"]) == {measure.value for measure in Measure}
    assert {"level_db", "f0_hz", "pace_syll_per_s", "speech_s", "source"} <= set(REPORT["usual"])
    assert REPORT["usual"]["source"] == "call"
    json.dumps(REPORT, allow_nan=False)


def test_a_figure_of_less_than_half_a_call_is_null_in_the_report() -> None:
    summary = changed(RECORD.summary, rises=0, not_measured_share={Measure.TONE: 0.51, Measure.PACE: 0.5})
    figures = figures_of(summary)
    assert list(figures) == [*(one.name for one in FIGURES), "not_measured_share", "line_delay"]
    assert figures["rises"] is None
    assert figures["rise_recovery_s"] is None
    assert figures["pace_syll_per_s"] == pytest.approx(summary.figures["pace_syll_per_s"], abs=1e-4)
    assert figures["talk_overs_by_agent"] == summary.figures["talk_overs_by_agent"]
    known = figures_of(changed(summary, not_measured_share={Measure.TONE: 0.5}))
    assert known["rises"] == 0


def test_a_figure_that_was_never_heard_is_not_measured() -> None:
    assert not any(one.is_measured(unheard(60.0).summary) for one in (RISES, TALK_OVERS_BY_AGENT))


def test_every_figure_has_a_name_of_its_own() -> None:
    assert len({one.name for one in FIGURES}) == len(FIGURES)


def test_a_call_kept_before_a_figure_was_added_has_none() -> None:
    kept = CallSummary(figures={"duration_s": 60.0})
    assert (RISES.of(kept), TALK_OVERS_BY_AGENT.is_measured(kept)) == (None, False)


def test_nothing_is_claimed_where_it_was_not_measured() -> None:
    unmeasured = RECORD.unmeasured[Measure.TONE]
    learning = [one for one in unmeasured if one.reason is Reason.TOO_LITTLE_SPEECH]
    assert 20.0 < learning[-1].end_s < 40.0
    for cue in RECORD.cues:
        if cue.kind is CueKind.TONE_RISING:
            assert not any(one.start_s <= cue.time_s < one.end_s for one in unmeasured)


def test_spans_are_sorted_apart_and_inside_the_call() -> None:
    for spans in RECORD.speech.values():
        edges = [edge for span in spans for edge in (span.start_s, span.end_s)]
        assert edges == sorted(edges)
        assert edges[0] >= 0.0
        assert edges[-1] <= RECORD.duration_s


def test_the_measures_are_every_ten_milliseconds() -> None:
    arrays = measures_of(RECORD, RECORDER.hops, RECORDER.syllables_s)
    assert np.allclose(np.diff(arrays["time_s"]), 0.01)
    lengths = {len(values) for name, values in arrays.items() if name != "agent_syllables_s"}
    assert len(lengths) == 1
    spoken = np.asarray(arrays["agent_speech"], bool)
    assert spoken.sum() / 100 == pytest.approx(RECORD.summary.figures["agent_speech_s"], abs=0.2)
    assert np.nanmedian(arrays["agent_f0_hz"][spoken]) == pytest.approx(122.0, rel=0.1)
    assert len(arrays["agent_syllables_s"]) == pytest.approx(4 * 52, rel=0.15)


def test_a_file_gives_the_same_report_as_the_events(tmp_path: Path) -> None:
    report = json.loads(analyze_file(write_call(tmp_path / "call.wav"), tmp_path, measures=True)[0].read_text())
    assert [cue["kind"] for cue in report["cues"]] == [cue.kind.value for cue in RECORD.cues]
    assert (tmp_path / "call.npz").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["call.json", "call.npz", "call.wav"]


@pytest.mark.parametrize("samples", [5 * 16_000, 5 * 16_000 + 3, 100])
@pytest.mark.parametrize("channels", [1, 2])
def test_the_measures_go_on_to_the_end_of_the_sound(tmp_path: Path, samples: int, channels: int) -> None:
    spoken = voice(5.1, 120.0, -30.0, seed=1)[-samples:]
    sound = np.stack([spoken, np.zeros_like(spoken)][:channels], axis=1)
    soundfile.write(tmp_path / "call.wav", sound, 16_000)
    analyze_file(tmp_path / "call.wav", tmp_path, measures=True)
    arrays = np.load(tmp_path / "call.npz")
    duration_s = samples / 16_000
    time_s = arrays["time_s"]
    assert np.allclose(np.diff(time_s), 0.01)
    assert 0.0 <= time_s[0] < 0.01
    assert duration_s - 0.01 < time_s[-1] <= duration_s
    for name in set(arrays) - {"agent_syllables_s"}:
        assert len(arrays[name]) == len(time_s), name
    if samples > 100:  # the voice goes on to the last sample, and so do its measures
        assert arrays["agent_level_db"][-4:].min() > -40.0
        assert np.isfinite(arrays["agent_f0_hz"][-6:-3]).any()
    else:
        assert np.isfinite(arrays["agent_level_db"]).all()


def test_pitch_is_given_without_a_baseline(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "call.wav", agent()[4 * 16_000 : 16 * 16_000], 16_000)
    report = json.loads(analyze_file(tmp_path / "call.wav", tmp_path)[0].read_text())
    assert report["usual"] is None
    assert report["trust"]["f0"] == []
    assert report["summary"]["f0_hz"] == pytest.approx(120.0, rel=0.05)


def test_a_sum_of_nothing_is_written_as_the_figure_it_is(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "call.wav", np.zeros((16_000, 2)), 16_000)
    written = analyze_file(tmp_path / "call.wav", tmp_path)[0].read_text()
    for name in ("agent_speech_s", "caller_speech_s", "silence_s", "longest_silence_s", "gaps_s"):
        assert re.search(rf'"{name}": 0\.0\b', written), name


def test_another_rate_gives_the_same_cues(tmp_path: Path) -> None:
    left = agent()
    soundfile.write(tmp_path / "a16.wav", left, 16_000)
    soundfile.write(tmp_path / "a48.wav", np.repeat(left, 3) * 0.999, 48_000)
    kinds = []
    for name in ("a16", "a48"):
        report = json.loads(analyze_file(tmp_path / f"{name}.wav", tmp_path)[0].read_text())
        kinds.append([(cue["kind"], round(cue["time_s"])) for cue in report["cues"]])
        assert report["call"]["channels"] == ["agent"]
        assert report["trust"]["overlap"][0]["reason"] == "no_channel"
    assert kinds[0] == kinds[1]


def test_a_baseline_survives_its_file(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "usual.wav", agent()[: 40 * 16_000], 16_000)
    baseline = learn_baseline([tmp_path / "usual.wav"])
    assert baseline.source is BaselineSource.RECORDING
    save_profile(baseline, tmp_path / "me.json")
    loaded = load_baseline(tmp_path / "me.json")
    assert loaded == replace(baseline, source=BaselineSource.PROFILE)
    assert loaded.bandwidth is Bandwidth.WIDE
    profile = json.loads((tmp_path / "me.json").read_text())
    del profile["usual"]["bandwidth"]  # older versions did not write it
    (tmp_path / "me.json").write_text(json.dumps(profile))
    assert load_baseline(tmp_path / "me.json") == replace(loaded, bandwidth=None)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("not json", "usual.not_a_profile"),
        ('{"schema": 9}', "usual.newer_profile"),
        ("[]", "usual.not_a_profile"),
    ],
)
def test_a_bad_profile_is_refused_with_its_name(tmp_path: Path, content: str, key: str) -> None:
    (tmp_path / "bad.json").write_text(content)
    with pytest.raises(EnvironmentProblem) as raised:
        load_baseline(tmp_path / "bad.json")
    assert raised.value.problem.key == key


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("level_db", 10**400, id="beyond any float"),
        ("level_db", 1e308),
        ("level_db", "-30"),
        ("noise_db", None),
        ("level_spread_db", -5.0),
        ("effort_db", math.inf),
        ("f0_hz", 1e308),
        ("f0_hz", True),
        ("f0_hz", math.nan),
        ("pace_syll_per_s", -3.0),
        ("speech_s", -1.0),
        ("speech_s", 0.0),
        ("microphone", None),
        ("bandwidth", "none"),
    ],
)
def test_a_profile_that_nobody_measured_is_refused(tmp_path: Path, name: str, value: object) -> None:
    save_profile(BASELINE, tmp_path / "me.json")
    profile = json.loads((tmp_path / "me.json").read_text())
    assert load_baseline(tmp_path / "me.json").level_db == BASELINE.level_db
    profile["usual"][name] = value
    (tmp_path / "me.json").write_text(json.dumps(profile))
    with pytest.raises(EnvironmentProblem, match="not_a_profile"):
        load_baseline(tmp_path / "me.json")


def test_noise_is_no_baseline(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "noise.wav", hiss(20.0, -40.0), 16_000)
    with pytest.raises(EnvironmentProblem, match="too_little_speech"):
        learn_baseline([tmp_path / "noise.wav"])


def test_clipped_speech_is_no_baseline(tmp_path: Path) -> None:
    spoken = agent()[: 40 * 16_000]
    soundfile.write(tmp_path / "good.wav", spoken, 16_000)
    soundfile.write(tmp_path / "loud.wav", np.clip(spoken * 100.0, -1.0, 1.0), 16_000)
    for names in (["loud"], ["good", "loud", "good"]):
        with pytest.raises(EnvironmentProblem, match=r"usual\.clipped") as raised:
            learn_baseline([tmp_path / f"{name}.wav" for name in names])
        assert dict(raised.value.problem.fields)["path"] == str(tmp_path / "loud.wav")


def test_a_click_at_full_scale_costs_no_baseline(tmp_path: Path) -> None:
    spoken = agent()[: 40 * 16_000].copy()
    spoken[8 * 16_000 :: 16_000] = 1.0
    soundfile.write(tmp_path / "clicks.wav", spoken, 16_000)
    assert learn_baseline([tmp_path / "clicks.wav"]).source is BaselineSource.RECORDING


@pytest.mark.parametrize("size", [160, 333, 16_000])
def test_clipped_hops_are_counted_in_speech_alone(size: int) -> None:
    sound = np.zeros(4 * 16_000, np.float32)
    sound[16_000:32_000] = 0.1
    sound[16_000:17_600] = 1.0  # 100 ms of a second of speech
    sound[48_000:] = -1.0  # no speech
    clipping = Clipping()
    for start in range(0, len(sound), size):
        piece = sound[start : start + size]
        clipping.feed(Block(start, len(piece), piece, None), [])
    assert clipping.share() == 0.0
    clipping.hear([SpeechEnded(Speaker.AGENT, Span(1.0, 2.0), 2.1)])
    assert clipping.share() == pytest.approx(0.1)
    assert not clipping.too_much()
    assert clipping.too_much(1.0, 1.5)
    assert clipping.share(2.0, 4.0) == 0.0


def test_a_turn_spans_acknowledgements_and_ends_at_answers() -> None:
    caller = [Span(0.0, 10.0), Span(10.5, 20.0), Span(24.0, 30.0)]
    assert longest_turn_s(caller, [Span(10.1, 10.4)]) == pytest.approx(20.0)
    assert longest_turn_s(caller, [Span(9.9, 11.9)]) == pytest.approx(10.0)


def test_a_wait_lasts_from_the_callers_last_word_to_the_answer() -> None:
    caller = [Span(0.0, 2.0), Span(5.0, 6.0), Span(9.0, 10.0)]
    mine = [Span(2.4, 4.0), Span(4.3, 4.8), Span(6.6, 8.0)]
    assert answers_s(mine, caller) == pytest.approx([0.4, 0.6])
    assert answers_s([], caller) == []


def test_a_caller_who_is_talked_over_is_not_heard_out() -> None:
    caller = [Span(0.0, 60.0)]
    assert duration_s(longest_heard_out(caller, [])) == pytest.approx(60.0)
    assert duration_s(longest_heard_out(caller, [Span(20.0, 25.0)])) == pytest.approx(35.0)
    assert duration_s(longest_heard_out(caller, [Span(20.0, 20.6), Span(40.0, 40.7)])) == pytest.approx(60.0)
    assert duration_s(longest_heard_out(caller, [Span(59.7, 70.0)])) == pytest.approx(59.7)
    assert duration_s(longest_heard_out(caller, [Span(-1.0, 1.5)])) == pytest.approx(58.5)
    assert duration_s(longest_heard_out([], [Span(0.0, 5.0)])) == 0.0


def test_acknowledgements_neither_answer_nor_are_answered() -> None:
    caller = [Span(0.0, 4.0), Span(5.0, 9.0), Span(14.0, 14.4)]
    mine = [Span(4.3, 4.8), Span(10.0, 13.9), Span(14.6, 18.0)]
    assert answers_s(mine, caller) == pytest.approx([1.0])


def test_a_reply_before_the_caller_ended_waited_0_s() -> None:
    caller = [Span(0.0, 4.0), Span(10.0, 14.0), Span(20.0, 30.0)]
    mine = [Span(3.8, 8.0), Span(13.5, 18.0), Span(22.0, 24.0), Span(31.0, 33.0)]
    assert answers_s(mine, caller) == pytest.approx([0.0, 0.0, 1.0])
    assert answers_s(mine[2:], caller) == pytest.approx([1.0]), "who yielded has not answered yet"


def heard(agent: list[Span], caller: list[Span], *, caller_heard: bool = True) -> CallSummary:
    """A call of 40 s in which they spoke so."""
    return summarise(
        HeardCall(
            duration_s=40.0,
            caller_heard=caller_heard,
            baseline=None,
            speech={Speaker.AGENT: agent, Speaker.CALLER: caller},
            overlaps=(),
            silences=(),
            gaps={},
            cues=(),
            unmeasured={Measure.AGENT_SPEECH: (UnmeasuredSpan(30.0, 40.0, Reason.GAP),)},
            level_db=np.zeros(0),
            f0_hz=np.zeros(0),
            pace_syll_per_s=np.zeros(0),
        )
    )


def test_both_spoke_for_a_share_of_what_was_measured() -> None:
    call = heard([Span(1.0, 6.0), Span(28.0, 32.0)], [Span(2.0, 4.0), Span(5.0, 7.0), Span(28.0, 40.0)])
    assert OVERLAP_SHARE.of(call) == pytest.approx(5.0 / 30.0)
    assert OVERLAP_SHARE.of(heard([Span(1.0, 6.0)], [])) == 0.0
    assert OVERLAP_SHARE.of(heard([Span(1.0, 6.0)], [], caller_heard=False)) is None


def test_an_answer_within_the_ordinary_gap_is_a_quick_one() -> None:
    caller = [Span(0.0, 2.0), Span(5.0, 7.0), Span(10.0, 12.0), Span(15.0, 17.0)]
    call = heard([Span(2.1, 4.0), Span(6.9, 9.0), Span(12.3, 14.0), Span(17.15, 19.0)], caller)
    assert QUICK_ANSWERS.of(call) == 3
    assert f"{QUICK_ANSWER_S} s" in load_catalogue().say("figure.quick_answers.name")


def test_announced_speech_is_not_in_a_record_that_ends_earlier() -> None:
    recorder = CallRecorder()
    recorder.add([SpeechStarted(Speaker.AGENT, 0.03, 0.04)])
    assert recorder.record().speech[Speaker.AGENT] == ()
    recorder.add([SpeechTakenBack(Speaker.AGENT, 0.3), CallEnded(5.0)])
    assert recorder.record().speech[Speaker.AGENT] == ()


def test_speakers_have_each_other() -> None:
    assert Speaker.AGENT.other is Speaker.CALLER


def test_a_talk_over_within_the_line_delay_does_not_count() -> None:
    nothing = np.zeros(0, np.float32)
    overlaps = [
        Overlap(10.0, 10.9, Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT),
        Overlap(20.0, 23.0, Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT),
        Overlap(30.0, 30.9, Speaker.CALLER, OverlapKind.TALK_OVER, Speaker.CALLER),
    ]
    speech = {speaker: (Span(0.0, 40.0),) for speaker in Speaker}
    for line, mine in ((None, 2), (LineDelay(1.0, 0.7, 1.3, 30), 1), (LineDelay(1.0, 0.0, 2.0, 30), 2)):
        summary = summarise(
            HeardCall(60.0, True, None, speech, overlaps, (), {}, (), {}, nothing, nothing, nothing, line)
        )
        assert summary.figures["talk_overs_by_agent"] == mine
        assert summary.figures["talk_overs_by_caller"] == 1
        assert summary.line_delay == line


@pytest.mark.parametrize(
    ("measure", "reason"),
    [
        (Measure.CALLER_SPEECH, Reason.HOLD_MUSIC),
        (Measure.AGENT_SPEECH, Reason.DEAD_MICROPHONE),
    ],
)
def test_unmeasured_stretches_are_neither_silent_nor_heard_out(measure: Measure, reason: Reason) -> None:
    nothing = np.zeros(0, np.float32)
    speech = {
        Speaker.AGENT: (Span(0.0, 10.0), Span(95.0, 100.0)),
        Speaker.CALLER: (Span(12.0, 22.0), Span(40.0, 41.0), Span(42.0, 52.0), Span(60.0, 90.0)),
    }
    silences = (Span(22.0, 40.0), Span(90.0, 95.0))
    unmeasured = {
        measure: (
            UnmeasuredSpan(26.0, 40.5, reason),
            UnmeasuredSpan(41.2, 41.6, reason),
            UnmeasuredSpan(70.0, 75.0, reason),
        )
    }

    def summed(unmeasured: dict[Measure, tuple[UnmeasuredSpan, ...]]) -> Mapping[str, FigureValue]:
        return summarise(
            HeardCall(100.0, True, None, speech, (), silences, {}, (), unmeasured, nothing, nothing, nothing)
        ).figures

    known, some = summed({}), summed(unmeasured)
    assert (known["silence_s"], known["longest_silence_s"], known["longest_heard_out_s"]) == (23.0, 18.0, 30.0)
    assert (some["silence_s"], some["longest_silence_s"], some["longest_heard_out_s"]) == (9.0, 5.0, 15.0)
    assert known["agent_share"] == pytest.approx(15.0 / 66.0)
    assert some["agent_share"] == pytest.approx(15.0 / (66.0 - 5.5))
    short = summed(
        {
            measure: (
                UnmeasuredSpan(22.0, 40.0, reason),
                UnmeasuredSpan(60.0, 90.0, reason),
                UnmeasuredSpan(41.2, 41.6, reason),
            )
        }
    )
    assert short["longest_heard_out_s"] == 10.0
    leak = summed({Measure.AGENT_SPEECH: (UnmeasuredSpan(60.0, 90.0, Reason.LEAK),)})
    assert leak["agent_share"] == known["agent_share"]
    assert leak["longest_heard_out_s"] == 12.0
