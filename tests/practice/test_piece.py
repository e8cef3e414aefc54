"""A piece knows its usual before its first word, and says what the live engine says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.model.baseline import BaselineSource
from coach.model.cues import CueKind
from coach.model.measures import Measure, Reason
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Speaker
from coach.places import assets_dir
from coach.practice.piece import MOST_PIECE_S, OpeningStopped, Piece, open_piece

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
