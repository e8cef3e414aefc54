"""The record of a call that ends in the middle of a tick, while everything is still open."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from coach.engine import Engine
from coach.history.store import open_history
from coach.model.call import CallRecord, CallSource
from coach.model.sound import Block, FloatArray, Speaker
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from tests.made_sound import on_timeline, voice

ENDS_S = 29.983
N = round(ENDS_S * 16_000)
AGENT = on_timeline(30.0, (1.0, voice(6.0, 120.0, -34.0, seed=3)))
CALLER = on_timeline(30.0, (8.0, voice(6.0, 210.0, -30.0, seed=5)), seed=7)


def recorded(agent: FloatArray, caller: FloatArray, lost_from: int | None = None) -> CallRecord:
    """Record the first `n` samples, without the caller from `lost_from` on."""
    engine, recorder, known = Engine(CueSettings()), CallRecorder(), lost_from or N
    recorder.add(engine.feed(Block(0, known, agent[:known], caller[:known])))
    if known < N:
        recorder.add(engine.feed(Block(known, N - known, agent[known:N], None)))
    recorder.add(engine.finish())
    return recorder.record()


def test_nothing_reaches_past_the_last_sample() -> None:
    speaks_on = np.where(np.arange(len(AGENT)) < 20 * 16_000, AGENT, np.roll(AGENT, 23 * 16_000))
    silent, lost = recorded(AGENT, CALLER), recorded(AGENT, CALLER, 20 * 16_000)
    speaking = recorded(speaks_on.astype(np.float32), CALLER)
    assert silent.cues
    assert lost.gaps[Speaker.CALLER]
    assert speaking.speech[Speaker.AGENT][-1].end_s > 29.8
    for record in (silent, lost, speaking):
        ends_s = [cue.end_s for cue in record.cues if cue.end_s is not None]
        for spans in (*record.speech.values(), *record.gaps.values(), record.silences, record.overlaps):
            ends_s += [one.end_s for one in spans]
        assert record.duration_s == pytest.approx(ENDS_S)
        assert max(ends_s) <= record.duration_s


def test_what_lies_beyond_the_end_of_a_call_counts_for_nothing(tmp_path: Path) -> None:
    """The silence that showed that it was over: also where it was kept meanwhile."""
    engine, recorder = Engine(CueSettings()), CallRecorder()
    recorder.add(engine.feed(Block(0, N, AGENT[:N], CALLER[:N])))
    recorder.add(engine.finish())
    before = recorder.record()
    end_s = max(span.end_s for spans in before.speech.values() for span in spans)
    recorder.cut_after(end_s)
    record = recorder.record()
    assert record.duration_s == end_s
    assert record.speech == before.speech
    assert [cue for cue in record.cues if cue.start_s >= end_s] == []
    assert len(record.cues) < len(before.cues), "the silence at the end had one"
    assert record.silences == before.silences[:-1]
    assert record.track.time_s[-1] <= end_s
    history = open_history(tmp_path / "history.sqlite")
    call_id = history.begin(datetime.now(UTC), CallSource.LIVE, "", "m", "c")
    history.write(call_id, before)
    history.complete(call_id, record)
    kept = history.call(call_id).record
    assert (kept.duration_s, kept.cues, kept.silences) == (end_s, record.cues, record.silences)
    assert np.array_equal(kept.track.time_s, record.track.time_s)
    history.close()
