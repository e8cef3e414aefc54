"""A piece that is spoken: the usual first, then rows, cues and, at the end, its sound."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

import numpy as np
import pytest

from coach.model.baseline import Baseline
from coach.model.live import LivePhase, LiveState
from coach.model.snapshot import ChannelCondition, ChannelState
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.places import assets_dir
from coach.practice.piece import mixed, open_piece, piece_of
from coach.runtime import live_piece
from coach.runtime.live_piece import LivePiece
from coach.settings.schema import DeviceSettings
from coach.sources.recording import Recording

SAMPLE = assets_dir() / "sample" / "sample_call.flac"


@cache
def speech() -> FloatArray:
    """The sample call's agent."""
    return mixed(list(Recording(SAMPLE, agent_only=True).blocks()))


@cache
def usual() -> Baseline | None:
    """The usual of that agent."""
    return open_piece(SAMPLE).baseline


class SpokenFast:
    """Sources that give half a second at each pull, and then nothing more."""

    def __init__(self, sound: FloatArray) -> None:
        self._sound, self._at = sound, 0
        self.condition = ChannelCondition.OK
        self.closed = False

    def __call__(self, _devices: DeviceSettings, _wake: threading.Event, _start_s: float) -> SpokenFast:
        return self

    def pull(self, _now_s: float) -> list[Block]:
        piece = self._sound[self._at : self._at + SAMPLE_RATE_HZ // 2]
        if not len(piece):
            return []
        block = Block(self._at, len(piece), piece, None)
        self._at += len(piece)
        return [block]

    def state(self, _speaker: Speaker) -> ChannelState:
        return ChannelState(self.condition, None, None, 0)

    def close(self) -> None:
        self.closed = True


@contextmanager
def spoken(sources: SpokenFast, *, known: bool) -> Iterator[LivePiece]:
    live = LivePiece(DeviceSettings(), usual() if known else None, sources)
    live.start()
    try:
        yield live
    finally:
        live.stop()
    assert sources.closed


def wait(live: LivePiece, true: Callable[[LiveState], bool]) -> LiveState:
    until_s = time.monotonic() + 20.0
    while not true(state := live.state()):
        assert time.monotonic() < until_s, f"waited in vain: {state}"
        time.sleep(0.005)
    return state


def test_with_a_usual_it_is_live_at_once() -> None:
    with spoken(SpokenFast(speech()[30 * SAMPLE_RATE_HZ : 50 * SAMPLE_RATE_HZ]), known=True) as live:
        state = wait(live, lambda now: now.time_s >= 19.5)
        rows = live.rows_after(0)
        assert state.phase is LivePhase.LIVE
        assert state.agent_speech
        assert [row.time_s for row in rows] == sorted(row.time_s for row in rows)
        assert 8 <= len(rows) / state.time_s <= 12
        assert all(row.level_db_over_baseline is not None for row in rows[30:])
        assert len(live.rows_after(len(rows) - 3)) == 3


def test_without_a_usual_a_text_is_read_first() -> None:
    with spoken(SpokenFast(speech()[: 90 * SAMPLE_RATE_HZ]), known=False) as live:
        reading = wait(live, lambda now: now.phase is LivePhase.READING and now.speech_s > 5.0)
        assert reading.wanted_s == 20.0
        begun = wait(live, lambda now: now.phase is LivePhase.LIVE and now.time_s > 5.0)
        assert begun.baseline is not None
        wait(live, lambda now: now.time_s > 20.0)
        blocks = live.stop()
    assert blocks[0].start_sample == 0
    ends = [block.start_sample + block.n_samples for block in blocks]
    assert ends[:-1] == [block.start_sample for block in blocks[1:]]
    piece = piece_of(blocks, "spoken", baseline=begun.baseline)
    assert piece.duration_s < 75.0
    assert piece.baseline == begun.baseline


def test_it_can_begin_anew() -> None:
    with spoken(SpokenFast(speech()), known=True) as live:
        wait(live, lambda now: now.time_s > 10.0)
        live.begin()
        anew = wait(live, lambda now: now.time_s < 8.0)
        assert anew.phase is LivePhase.LIVE
        assert all(row.time_s < 12.0 for row in live.rows_after(0)[:50])


def test_a_raised_voice_gets_its_cue() -> None:
    with spoken(SpokenFast(speech()[: 100 * SAMPLE_RATE_HZ]), known=True) as live:
        shown = wait(live, lambda now: now.cue is not None and now.cue.kind.value == "tone_rising")
        assert shown.cue is not None


def test_a_microphone_that_goes_is_said() -> None:
    sources = SpokenFast(speech()[: 5 * SAMPLE_RATE_HZ])
    with spoken(sources, known=True) as live:
        wait(live, lambda now: now.time_s > 2.0)
        sources.condition = ChannelCondition.MISSING
        lost = wait(live, lambda now: now.problem is not None)
        assert lost.problem is not None
        assert lost.problem.key == "stage.microphone_lost"
        sources.condition = ChannelCondition.OK
        wait(live, lambda now: now.problem is None)


def test_no_microphone_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_piece, "OPEN_WAIT_S", 0.1)
    sources = SpokenFast(np.zeros(0, np.float32))
    sources.condition = ChannelCondition.MISSING
    with spoken(sources, known=True) as live:
        said = wait(live, lambda now: now.problem is not None)
        assert said.problem is not None
        assert said.problem.key == "stage.no_microphone"


def test_a_defect_ends_it_and_is_said() -> None:
    class Broken(SpokenFast):
        def pull(self, _now_s: float) -> list[Block]:
            raise ZeroDivisionError("a defect")

    with spoken(Broken(speech()), known=True) as live:
        ended = wait(live, lambda now: now.phase is LivePhase.STOPPED)
        assert ended.problem is not None
        assert ended.problem.key == "stage.live_failed"
