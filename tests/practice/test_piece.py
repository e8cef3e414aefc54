"""A piece knows its usual before its first word, and says what the live engine says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.engine import Engine
from coach.model.baseline import BaselineSource
from coach.model.call import Track
from coach.model.cues import CueKind
from coach.model.events import Event, ReadingTaken, SyllableHeard
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.places import assets_dir
from coach.practice.centred_pace import HALF_S, CentredPace
from coach.practice.lesson_files import our_lessons
from coach.practice.piece import MOST_PIECE_S, OpeningStopped, Piece, open_piece
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording
from tests.made_up.states import reading

SAMPLE = assets_dir() / "sample" / "sample_call.flac"


@pytest.fixture(scope="module")
def piece() -> Piece:
    return open_piece(SAMPLE)


def test_the_usual_is_known_before_the_first_word(piece: Piece) -> None:
    assert piece.baseline is not None
    assert piece.baseline.source is BaselineSource.RECORDING
    tone = piece.record.unmeasured.get(Measure.TONE, ())
    assert all(one.reason is not Reason.TOO_LITTLE_SPEECH for one in tone)
    first_s = piece.record.speech[Speaker.AGENT][0].start_s
    level = piece.record.track.agent_level_db_over_baseline
    known_s = piece.record.track.time_s[np.isfinite(level)][0]
    assert known_s - first_s < 2.0


def test_the_pace_is_there_from_the_first_word() -> None:
    """Live it takes 5 s of speech, which two of the demonstrations don't have."""
    for lesson in our_lessons():
        for path in (part.sound for part in lesson.parts if part.sound is not None):
            shown = open_piece(path, agent_only=True)
            assert shown.pace is not None
            known_s = shown.record.track.time_s[np.isfinite(shown.pace)]
            spoken = shown.record.speech[Speaker.AGENT]
            assert known_s[0] <= spoken[0].start_s + 0.2, path
            assert known_s[-1] >= spoken[-1].end_s - 0.2, path


def test_the_pace_around_a_moment_is_the_live_one_later(piece: Piece) -> None:
    """What live is said once half a window more was spoken."""
    engine, recorder, pace = Engine(CueSettings(), piece.baseline), CallRecorder(), CentredPace()
    spoken: list[tuple[float, float]] = []
    recording = Recording(SAMPLE)
    for block in recording.blocks(64_000):
        events = engine.feed(block)
        recorder.add(events)
        pace.feed(events)
        spoken += [(e.reading.time_s, e.reading.agent_speech_s) for e in events if isinstance(e, ReadingTaken)]
    recording.close()
    record = recorder.record()
    track = record.track
    along = np.interp(track.time_s, *np.array(spoken).T)
    live, around = np.isfinite(track.agent_pace_syll_per_s), pace.around(record)
    later = np.interp(along + HALF_S, along[live], track.agent_pace_syll_per_s[live])
    inside = np.isfinite(around) & (along > HALF_S) & (along < along[-1] - HALF_S)
    assert inside.sum() > 100
    assert np.mean(later - around, where=inside) == pytest.approx(0.0, abs=0.06), "one usual holds for both"
    assert np.median(np.abs(later - around)[inside]) < 0.15


def events_of(speech: tuple[Span, ...], syllables_s: list[float], lasts_s: float) -> list[Event]:
    """What the engine says of a voice, as far as a pace needs it."""
    times_s = np.arange(0.05, lasts_s, 0.1)
    spoken_s = [sum(max(0.0, min(at_s, one.end_s) - one.start_s) for one in speech) for at_s in times_s]
    rows = [
        ReadingTaken(replace(reading(time_s=float(at_s)), agent_speech_s=float(spoken)))
        for at_s, spoken in zip(times_s, spoken_s, strict=True)
    ]
    return [*rows, *(SyllableHeard(at_s) for at_s in syllables_s)]


def test_a_change_of_pace_is_drawn_where_it_happens(piece: Piece) -> None:
    """4 syllables a second for ten seconds, then 6, with a pause of five seconds in the first."""
    track = Track(np.arange(0.05, 25.0, 0.1, dtype=np.float32), *([np.zeros(250, np.float32)] * 5))
    speech = (Span(0.0, 5.0), Span(10.0, 25.0))
    record = replace(piece.record, track=track, speech={Speaker.AGENT: speech}, unmeasured={})
    slow = [*np.arange(0.125, 5.0, 0.25).tolist(), *np.arange(10.125, 15.0, 0.25).tolist()]
    centred = CentredPace()
    centred.feed(events_of(speech, [*slow, *np.arange(15.083, 25.0, 1 / 6).tolist()], 25.0))
    pace = centred.around(record)
    assert pace[5] == pytest.approx(4.0, abs=0.2)
    assert np.isnan(pace[70])
    assert pace[110] == pytest.approx(4.0, abs=0.2)
    assert pace[150] == pytest.approx(5.0, abs=0.2), "half of the window is of either"
    assert pace[240] == pytest.approx(6.0, abs=0.2)
    gap = UnmeasuredSpan(11.0, 12.0, Reason.LEAK)
    assert np.isnan(centred.around(replace(record, unmeasured={Measure.PACE: (gap,)}))[115])
    short = CentredPace()
    short.feed(events_of((Span(0.0, 2.5),), slow, 3.0))
    assert np.isnan(short.around(record)).all()


def test_cues_are_those_of_a_live_call(piece: Piece) -> None:
    shown = [cue.kind for cue in piece.record.cues if cue.held_back is None]
    assert CueKind.TONE_RISING in shown
    assert CueKind.TALK_OVER in shown


def test_the_room_hears_both_voices(piece: Piece) -> None:
    assert piece.duration_s == pytest.approx(piece.record.duration_s, abs=0.1)
    for speaker in Speaker:
        for span in piece.record.speech[speaker]:
            part = piece.sound[round(span.start_s * 16_000) : round(span.end_s * 16_000)]
            assert np.abs(part).max() > 0.01
    assert np.abs(piece.sound).max() <= 1.0


def test_progress_ends_at_one() -> None:
    said: list[float] = []
    open_piece(SAMPLE, progress=said.append)
    assert said == sorted(said)
    assert said[-1] == 1.0


def test_opening_stops_once_nobody_waits() -> None:
    with pytest.raises(OpeningStopped):
        open_piece(SAMPLE, go_on=lambda: False)


def test_a_recording_of_hours_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "shift.wav"
    soundfile.write(path, np.zeros(round((MOST_PIECE_S + 60) * 8_000), np.int16), 8_000)
    with pytest.raises(EnvironmentProblem) as refused:
        open_piece(path)
    assert refused.value.problem.key == "stage.too_long"


def test_a_piece_without_speech_has_no_usual(tmp_path: Path) -> None:
    path = tmp_path / "silence.wav"
    soundfile.write(path, np.zeros(160_000, np.int16), 16_000)
    piece = open_piece(path)
    assert piece.baseline is None
    assert piece.record.cues == () or all(cue.kind is CueKind.DEAD_AIR for cue in piece.record.cues)
