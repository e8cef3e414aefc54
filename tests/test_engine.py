"""The engine whole: any split gives the same events, absence is said, gaps are counted."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import numpy as np
import pytest
import webrtcvad
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.dsp.syllables import SyllableNuclei
from coach.engine import Engine
from coach.model.cues import CueKind
from coach.model.events import (
    BaselineLearned,
    CallEnded,
    CueDecided,
    Event,
    GapFound,
    HopsMeasured,
    MeasurabilityChanged,
    OverlapEnded,
    ReadingTaken,
    SilenceEnded,
    SpeechEnded,
    SpeechStarted,
    SyllableHeard,
)
from coach.model.measures import Measure, NotMeasured, Reason
from coach.model.sound import HOP_S, HOP_SAMPLES, SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.model.spans import OverlapKind
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from tests.dsp.test_tones import KINDS, tones
from tests.made_sound import hiss, on_timeline, voice

SECONDS = 24.0
LONGEST_FRAME_S = 0.048
AGENT = on_timeline(
    SECONDS,
    (3.0, voice(4.0, 120.0, -34.0, seed=1)),
    (12.0, voice(0.45, 120.0, -34.0, seed=2)),
    (16.0, voice(5.0, 125.0, -34.0, seed=3)),
)
CALLER = on_timeline(
    SECONDS,
    (0.5, voice(2.2, 210.0, -26.0, 4.7, seed=5)),
    (8.0, voice(10.5, 210.0, -26.0, 4.7, seed=6)),
    seed=7,
)


def run(
    agent: FloatArray | None, caller: FloatArray | None, splits: list[int], n: int | None = None
) -> list[Event]:
    """Both channels in blocks that end at these samples."""
    known = agent if agent is not None else caller
    assert known is not None
    engine, events, start = Engine(CueSettings()), [], 0
    for end in [*sorted(set(splits)), n or len(known)]:
        part = slice(start, end)
        events += engine.feed(
            Block(
                start,
                end - start,
                None if agent is None else agent[part],
                None if caller is None else caller[part],
            )
        )
        start = end
    return events + engine.finish()


def said(events: list[Event]) -> list[Event]:
    """All but the every-10-ms values, which come in as many pieces as were fed."""
    return [event for event in events if not isinstance(event, HopsMeasured)]


def f0(events: list[Event]) -> np.ndarray:
    return np.concatenate([event.hops.agent_f0_hz for event in events if isinstance(event, HopsMeasured)])


WHOLE = run(AGENT, CALLER, [])


@settings(max_examples=12)
@given(st.lists(st.integers(1, len(AGENT) - 1), max_size=60))
def test_any_split_of_the_same_sound_gives_the_same_events(splits: list[int]) -> None:
    events = run(AGENT, CALLER, splits)
    assert said(events) == said(WHOLE)
    np.testing.assert_array_equal(f0(events), f0(WHOLE))


def test_blocks_of_one_hop_give_the_same_events() -> None:
    assert said(run(AGENT, CALLER, list(range(160, len(AGENT), 160)))) == said(WHOLE)


def test_what_was_said_is_found_where_it_was_said() -> None:
    spans = {
        speaker: [e.span for e in WHOLE if isinstance(e, SpeechEnded) and e.speaker is speaker]
        for speaker in Speaker
    }
    assert spans[Speaker.AGENT][0].start_s == pytest.approx(3.0, abs=0.15)
    assert spans[Speaker.AGENT][-1].end_s == pytest.approx(21.0, abs=0.25)
    assert spans[Speaker.CALLER][0].start_s == pytest.approx(0.5, abs=0.15)
    assert spans[Speaker.CALLER][-1].end_s == pytest.approx(18.5, abs=0.25)


def test_an_acknowledgement_and_a_talk_over_are_told_apart() -> None:
    overlaps = [event.overlap for event in WHOLE if isinstance(event, OverlapEnded)]
    assert [(one.starter, one.kind, one.yielded_by) for one in overlaps] == [
        (Speaker.AGENT, OverlapKind.BACKCHANNEL, Speaker.AGENT),
        (Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.CALLER),
    ]


def test_events_come_in_order_and_use_no_sound_from_later() -> None:
    decided = [event.decided_s for event in WHOLE if hasattr(event, "decided_s")]
    assert decided == sorted(decided)
    for event in WHOLE:
        if isinstance(event, SpeechEnded):
            assert event.span.end_s <= event.decided_s
        if isinstance(event, CueDecided):
            assert event.cue.start_s <= event.cue.time_s


def test_the_past_does_not_depend_on_the_future() -> None:
    half = len(AGENT) // 2 // 640 * 640
    now_s = half / 16_000
    early = [e for e in said(run(AGENT[:half], CALLER[:half], [])) if getattr(e, "decided_s", now_s) < now_s]
    later = [e for e in said(WHOLE) if getattr(e, "decided_s", now_s) < now_s]
    assert [e for e in early if hasattr(e, "decided_s")] == [e for e in later if hasattr(e, "decided_s")]


def test_no_caller_channel_is_absent_not_silent() -> None:
    events = run(AGENT, None, [])
    changes = {event.measure: event.reason for event in events if isinstance(event, MeasurabilityChanged)}
    assert changes[Measure.OVERLAP] is Reason.NO_CHANNEL
    assert changes[Measure.CALLER_SPEECH] is Reason.NO_CHANNEL
    readings = [event.reading for event in events if isinstance(event, ReadingTaken)]
    assert all(reading.caller_speaking is None for reading in readings)
    assert all(reading.caller_level_db == NotMeasured(Reason.NO_CHANNEL) for reading in readings)


def test_a_microphone_that_comes_late_is_heard_from_then_on() -> None:
    engine, events, comes = Engine(CueSettings()), [], 10 * 16_000
    events += engine.feed(Block(0, comes, None, CALLER[:comes]))
    events += engine.feed(Block(comes, len(AGENT) - comes, AGENT[comes:], CALLER[comes:]))
    events += engine.finish()
    said = [
        (one.span.start_s, one.span.end_s)
        for one in events
        if isinstance(one, SpeechEnded) and one.speaker is Speaker.AGENT
    ]
    assert said
    assert said[-1][0] == pytest.approx(16.0, abs=0.2)
    assert said[-1][1] == pytest.approx(21.0, abs=0.3)


def test_a_lost_stretch_becomes_a_gap_of_its_length() -> None:
    engine = Engine(CueSettings())
    events: list[Event] = []
    for start in range(0, len(AGENT), 1600):
        part = slice(start, start + 1600)
        lost = 5 * 16_000 <= start < 7 * 16_000
        events += engine.feed(Block(start, 1600, None if lost else AGENT[part], CALLER[part]))
    events += engine.finish()
    gaps = [event for event in events if isinstance(event, GapFound)]
    assert [gap.speaker for gap in gaps] == [Speaker.AGENT]
    assert gaps[0].span.start_s == pytest.approx(5.0, abs=0.04)
    assert gaps[0].span.end_s == pytest.approx(7.0, abs=0.04)
    in_gap = [e for e in events if isinstance(e, SpeechEnded) and e.speaker is Speaker.AGENT]
    assert all(not 5.1 < event.span.end_s < 6.9 for event in in_gap)


def test_beside_a_microphone_that_never_came_nobody_is_told_to_listen() -> None:
    caller = voice(40.0, 180.0, -30.0, seed=4)
    silence = np.zeros_like(caller)

    def told(agent: FloatArray | None) -> set[CueKind]:
        engine = Engine(CueSettings())
        events = engine.feed(Block(0, len(caller), agent, caller)) + engine.finish()
        return {event.cue.kind for event in events if isinstance(event, CueDecided)}

    assert CueKind.LET_THEM_TALK in told(silence + hiss(40.0, -70.0)[: len(silence)])
    assert CueKind.LET_THEM_TALK not in told(None)


def test_blocks_must_follow_each_other() -> None:
    engine = Engine(CueSettings())
    engine.feed(Block(0, 640, AGENT[:640], None))
    with pytest.raises(ValueError, match="starts at 700, expected 640"):
        engine.feed(Block(700, 640, AGENT[:640], None))


@pytest.mark.parametrize(
    "sound",
    [np.zeros(16_000 * 8, np.float32), np.ones(16_000 * 8, np.float32), np.sign(AGENT[: 16_000 * 8])],
    ids=["zeros", "offset", "clipped"],
)
def test_broken_sound_is_measured_without_error(sound: FloatArray) -> None:
    events = run(sound.astype(np.float32), sound.astype(np.float32), [])
    assert any(isinstance(event, ReadingTaken) for event in events)
    assert not any(isinstance(event, CueDecided) and event.cue.held_back is None for event in events)


def test_the_baseline_is_learned_from_the_call_and_said() -> None:
    long = np.concatenate([voice(30.0, 120.0, -34.0, seed=11), np.zeros(16_000, np.float32)])
    events = run(long.astype(np.float32), None, [])
    learned = [event.baseline for event in events if isinstance(event, BaselineLearned)]
    assert learned[0].speech_s == pytest.approx(20.0)
    assert learned[-1].level_db == pytest.approx(-34.0, abs=3.0)
    assert learned[-1].f0_hz == pytest.approx(120.0, rel=0.1)
    assert sum(isinstance(event, SyllableHeard) for event in events) == pytest.approx(30 * 4, rel=0.1)


def test_a_fast_stretch_begins_and_ends_where_it_does() -> None:
    """A stretch at 1.4 times the usual pace, 20 s long, is counted with its seconds."""
    agent = on_timeline(
        95.0,
        (1.0, voice(39.0, 120.0, -34.0, 4.0, seed=11)),
        (40.0, voice(20.0, 120.0, -34.0, 5.6, seed=12)),
        (60.0, voice(33.0, 120.0, -34.0, 4.0, seed=13)),
    )
    engine, recorder = Engine(CueSettings()), CallRecorder()
    recorder.add(engine.feed(Block(0, len(agent), agent, None)))
    recorder.add(engine.finish())
    record = recorder.record()
    cues = [cue for cue in record.cues if cue.kind is CueKind.TOO_FAST]
    assert len(cues) == 1
    assert cues[0].start_s == pytest.approx(40.0, abs=1.5)
    assert cues[0].end_s == pytest.approx(60.0 + 1.25, abs=1.25)
    figures = record.summary.figures
    assert figures["fast_stretches"] == 1
    assert figures["fast_s"] == (pytest.approx(20.0, abs=3.0),)


def test_a_baseline_from_before_is_used_from_the_start() -> None:
    long = voice(30.0, 120.0, -34.0, seed=11)
    baseline = next(e.baseline for e in reversed(run(long, None, [])) if isinstance(e, BaselineLearned))
    engine = Engine(CueSettings(), replace(baseline, level_db=-50.0))
    events = engine.feed(Block(0, len(long), long, None))
    readings = [event.reading for event in events if isinstance(event, ReadingTaken)]
    over_db = [one.level_db_over_baseline for one in readings if isinstance(one.level_db_over_baseline, float)]
    assert over_db[0] == pytest.approx(16.0, abs=4.0)
    assert over_db[-1] == pytest.approx(0.0, abs=2.5), "the level alone moved: that was the microphone's gain"


@pytest.mark.parametrize(("f0_hz", "rises"), [(170.0, 1), (120.0, 0)], ids=["raised", "calm"])
def test_clipped_speech_rises_by_level_and_f0_alone(f0_hz: float, rises: int) -> None:
    """One that clips and is no higher than usual is a microphone turned up."""
    ordinary, loud = voice(38.0, 120.0, -34.0, seed=1), voice(8.0, f0_hz, 6.0, seed=2)
    events = run(np.clip(on_timeline(50.0, (1.0, ordinary), (40.0, loud)), -1.0, 1.0), None, [])
    cues = [one.cue for one in events if isinstance(one, CueDecided) and one.cue.kind is CueKind.TONE_RISING]
    assert [cue.held_back for cue in cues] == [None] * rises
    for cue in cues:
        evidence = dict(cue.evidence)
        assert 20.0 < evidence["level_db_over_usual_at_least"] < 34.0
        assert "effort_db_over_usual" not in evidence
        assert "level_db_over_usual" not in evidence
    assert Reason.CLIPPING in reasons_of(events, Measure.EFFORT)
    assert Reason.CLIPPING not in reasons_of(events, Measure.LEVEL) | reasons_of(events, Measure.TONE)
    readings = [one.reading for one in events if isinstance(one, ReadingTaken)]
    assert isinstance(readings[-30].level_db, float)


def test_nothing_is_claimed_for_the_agent_while_the_caller_leaks() -> None:
    caller = on_timeline(12.0, (0.5, voice(11.0, 210.0, -12.0, seed=5)), seed=7)
    agent = on_timeline(12.0, (0.5, voice(11.0, 120.0, -44.0, seed=1)))
    events = run(agent, caller, [])
    leaks, since_s = [], None
    for event in events:
        if isinstance(event, MeasurabilityChanged) and event.measure is Measure.AGENT_SPEECH:
            if since_s is not None:
                leaks.append((since_s, event.start_s))
            since_s = event.start_s if event.reason is Reason.LEAK else None
    spans = [e.span for e in events if isinstance(e, SpeechEnded) and e.speaker is Speaker.AGENT]
    assert leaks, "so loud a caller is a doubt at first"
    for start_s, end_s in leaks:
        assert not any(span.start_s < end_s and start_s < span.end_s for span in spans)


def test_the_end_is_the_last_sample_not_the_last_tick() -> None:
    events = run(AGENT[:50_001], None, [])
    assert events[-1] == CallEnded(50_001 / 16_000)


def reasons_of(events: list[Event], measure: Measure) -> set[Reason]:
    return {
        e.reason for e in events if isinstance(e, MeasurabilityChanged) and e.measure is measure and e.reason
    }


def test_speech_that_drowns_in_the_room_is_not_measured() -> None:
    long = on_timeline(60.0, (0.5, voice(59.0, 120.0, -34.0, seed=11)))
    drowned = long.copy()
    drowned[30 * 16_000 :] += hiss(30.0, -34.0)
    events = run(drowned, None, [])
    for measure in (Measure.LEVEL, Measure.F0, Measure.EFFORT, Measure.PACE, Measure.TONE):
        assert Reason.NOISE in reasons_of(events, measure), measure
        assert Reason.NOISE not in reasons_of(run(long, None, []), measure)
    readings = [e.reading for e in events if isinstance(e, ReadingTaken)]
    late = [one.level_db for one in readings if 40.0 < one.time_s < 59.0]
    assert late.count(NotMeasured(Reason.NOISE)) > 0.9 * len(late)
    assert max(one for one in (r.level_db for r in readings) if isinstance(one, float)) < -29.0


def test_values_of_the_last_words_do_not_last_a_minute() -> None:
    agent = on_timeline(40.0, (1.0, voice(9.0, 120.0, -34.0, seed=3)))
    readings = [e.reading for e in run(agent, None, []) if isinstance(e, ReadingTaken)]
    soon = [one for one in readings if 10.5 < one.time_s < 12.0]
    later = [one for one in readings if one.time_s > 14.0]
    assert all(isinstance(one.level_db, float) for one in soon)
    assert all(one.level_db == one.f0_hz == NotMeasured(Reason.TOO_LITTLE_SPEECH) for one in later)


def silences(events: list[Event]) -> list[tuple[float, float]]:
    return [(e.span.start_s, e.span.end_s) for e in events if isinstance(e, SilenceEnded)]


def test_a_silence_counts_also_where_the_call_ends_in_it() -> None:
    agent = on_timeline(30.0, (5.0, voice(6.0, 120.0, -34.0, seed=3)))
    caller = on_timeline(30.0, (11.5, voice(6.0, 210.0, -30.0, seed=5)), seed=7)
    assert np.ravel(silences(run(agent, caller, []))) == pytest.approx([0.0, 5.0, 17.5, 30.0], abs=0.3)
    caller[22 * 16_000 :] = 0.0
    assert silences(run(agent, caller, []))[-1][1] == pytest.approx(22.0, abs=0.1), "the line was closed"


def test_where_the_caller_is_not_heard_nobody_knows_of_a_silence() -> None:
    agent = on_timeline(60.0, (2.0, voice(6.0, 120.0, -34.0, seed=3)))
    assert not silences(run(agent, None, []))
    caller = on_timeline(60.0, (9.0, voice(6.0, 210.0, -30.0, seed=5)), seed=7)
    engine, lost, back = Engine(CueSettings()), 20 * 16_000, 45 * 16_000
    events = engine.feed(Block(0, lost, agent[:lost], caller[:lost]))
    events += engine.feed(Block(lost, back - lost, agent[lost:back], None))
    events += engine.feed(Block(back, len(agent) - back, agent[back:], caller[back:]))
    cues = [e.cue.time_s for e in events if isinstance(e, CueDecided) and e.cue.kind is CueKind.DEAD_AIR]
    events += engine.finish()
    assert np.ravel(silences(events)) == pytest.approx([15.0, 20.0, 45.0, 60.0], abs=0.3)
    assert cues == pytest.approx([53.0], abs=0.3), "eight seconds after both were heard again"


def test_a_line_that_opens_again_is_no_long_silence() -> None:
    agent = on_timeline(60.0, (2.0, voice(6.0, 120.0, -34.0, seed=3)))
    caller = on_timeline(60.0, (9.0, voice(6.0, 210.0, -30.0, seed=5)), seed=7)
    caller[16 * 16_000 : 40 * 16_000] = 0.0
    events = run(agent, caller, [])
    cues = [e.cue.time_s for e in events if isinstance(e, CueDecided) and e.cue.kind is CueKind.DEAD_AIR]
    assert cues == pytest.approx([48.0], abs=0.3)


def test_no_silence_has_speech_in_it() -> None:
    said = {one: [e.span for e in WHOLE if isinstance(e, SpeechEnded) and e.speaker is one] for one in Speaker}
    for start_s, end_s in silences(WHOLE):
        for span in (*said[Speaker.AGENT], *said[Speaker.CALLER]):
            assert span.end_s <= start_s or span.start_s >= end_s


def test_a_talk_over_at_the_end_is_as_long_as_both_were_heard() -> None:
    seconds = 6.5
    caller = on_timeline(seconds, (0.5, voice(6.0, 210.0, -30.0, seed=6)), seed=7)
    agent = on_timeline(seconds, (3.0, voice(3.0, 120.0, -30.0, 5.3, seed=3)))
    (overlap,) = [e.overlap for e in run(agent, caller, []) if isinstance(e, OverlapEnded)]
    assert overlap.kind is OverlapKind.TALK_OVER
    assert 5.5 < overlap.end_s < 6.1, "not to the end of the call"
    assert overlap.yielded_by is Speaker.AGENT


def test_the_shortest_call_says_which_channels_it_has() -> None:
    readings = [e.reading for e in run(AGENT[:640], CALLER[:640], []) if isinstance(e, ReadingTaken)]
    assert [one.caller_speaking for one in readings] == [False]


def test_after_reset_the_same_sound_gives_the_same_events() -> None:
    engine = Engine(CueSettings())
    block = Block(0, len(AGENT), AGENT, CALLER)
    first = engine.feed(block) + engine.finish()
    engine.pause_cues(True)
    engine.reset()
    assert engine.time_s == 0.0
    again = engine.feed(block) + engine.finish()
    assert said(again) == said(first) == said(WHOLE)
    np.testing.assert_array_equal(f0(again), f0(first))


def fed_by_hops(agent: FloatArray, caller: FloatArray) -> list[tuple[float, Event]]:
    """Every event with the end of the sound after which it came, fed in hops of 10 ms."""
    engine, came = Engine(CueSettings()), []
    for start in range(0, len(agent), HOP_SAMPLES):
        end = start + HOP_SAMPLES
        events = engine.feed(Block(start, HOP_SAMPLES, agent[start:end], caller[start:end]))
        came += [(end / SAMPLE_RATE_HZ, event) for event in events]
    return came


def test_a_click_is_measured_no_later_than_declared() -> None:
    at_s = 1.0
    agent, caller = hiss(2.0, -80.0), hiss(2.0, -80.0, seed=3)
    agent[round(at_s * SAMPLE_RATE_HZ)] = 0.9
    values = [
        (time_s, level_db, came_s)
        for came_s, event in fed_by_hops(agent, caller)
        if isinstance(event, HopsMeasured)
        for time_s, level_db in zip(event.hops.time_s, event.hops.agent_level_db, strict=True)
    ]
    loud = [(time_s, came_s) for time_s, level_db, came_s in values if level_db > -60.0]
    assert min(abs(time_s - at_s) for time_s, _ in loud) < HOP_S
    assert all(came_s - time_s <= Engine.latency_s for time_s, _, came_s in values)
    assert max(came_s for _, came_s in loud) <= at_s + Engine.latency_s + LONGEST_FRAME_S


def test_speech_and_overlaps_are_known_no_later_than_declared() -> None:
    for came_s, event in fed_by_hops(AGENT, CALLER):
        if isinstance(event, SpeechStarted):
            assert came_s - event.start_s <= Engine.speech_latency_s
        if isinstance(event, SpeechEnded):
            assert came_s - event.span.end_s <= Engine.speech_latency_s
        if isinstance(event, OverlapEnded):
            assert came_s - event.overlap.end_s <= Engine.overlap_latency_s
        if isinstance(event, SyllableHeard):
            assert came_s - event.time_s <= Engine.latency_s + SyllableNuclei.latency_s


def state_of(value: object, seen: tuple[int, ...] = ()) -> object:
    """Everything that an object of ours holds, however deep, as values that can be compared."""
    if isinstance(value, np.ndarray):
        return value.shape, value.dtype.str, value.tobytes()
    if isinstance(value, dict):
        return [(key, state_of(one, seen)) for key, one in value.items()]
    if isinstance(value, list | tuple | deque):
        return [state_of(one, seen) for one in value]
    if type(value).__module__.startswith("coach.") and hasattr(value, "__dict__"):
        assert id(value) not in seen
        return [(name, state_of(one, (*seen, id(value)))) for name, one in sorted(vars(value).items())]
    return type(value) if isinstance(value, webrtcvad.Vad) else repr(value)


def test_reset_brings_every_part_back_to_how_it_was_made() -> None:
    engine = Engine(CueSettings())
    made = state_of(engine)
    engine.feed(Block(0, len(AGENT), 0.3 * CALLER + AGENT, CALLER))
    engine.finish()
    assert state_of(engine) != made
    engine.reset()
    assert state_of(engine) == made


@pytest.mark.parametrize("speaker", list(Speaker))
@pytest.mark.parametrize("kind", KINDS)
def test_a_tone_is_nobody_whoever_speaks_meanwhile(kind: str, speaker: Speaker) -> None:
    hz, on_s, off_s = KINDS[kind]
    tone = np.tile(tones(*hz, on_s=on_s, off_s=off_s), 3)
    speech = on_timeline(len(tone) / SAMPLE_RATE_HZ, (3.0, voice(10.0, 120.0, -30.0, seed=1)))[: len(tone)]
    agent, caller = (tone, speech) if speaker is Speaker.AGENT else (speech, tone)
    engine = Engine(CueSettings())
    events = [*engine.feed(Block(0, len(tone), agent, caller)), *engine.finish()]
    spoke = [event.speaker for event in events if isinstance(event, SpeechEnded)]
    assert speaker not in spoke
    assert speaker.other in spoke
    assert not [event for event in events if isinstance(event, OverlapEnded)]
