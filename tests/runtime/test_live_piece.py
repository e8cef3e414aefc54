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
from tests.conversation.test_crosstalk import in_a_room

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
        """`sound`: of shape (n,), or (2, n) for two microphones."""
        self._sound, self._at = np.atleast_2d(sound), 0
        self.condition = ChannelCondition.OK
        self.closed = False

    def __call__(self, _devices: DeviceSettings, _wake: threading.Event, _start_s: float) -> SpokenFast:
        return self

    def pull(self, _now_s: float) -> list[Block]:
        piece = self._sound[:, self._at : self._at + SAMPLE_RATE_HZ // 2]
        if not piece.shape[1]:
            return []
        block = Block(self._at, piece.shape[1], piece[0], piece[1] if len(piece) > 1 else None)
        self._at += piece.shape[1]
        return [block]

    def state(self, _speaker: Speaker) -> ChannelState:
        return ChannelState(self.condition, None, None, 0)

    def close(self) -> None:
        self.closed = True


@contextmanager
def spoken(sources: SpokenFast, *, known: bool, two_people: bool = False) -> Iterator[LivePiece]:
    live = LivePiece(DeviceSettings(), usual() if known else None, sources, two_people=two_people)
    live.start()
    try:
        yield live
    finally:
        live.stop()
    assert sources.closed


def wait(live: LivePiece, true: Callable[[LiveState], bool]) -> LiveState:
    until_s = time.monotonic() + 60.0
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
        assert 20 <= len(rows) / state.time_s <= 26
        assert all(row.level_db_over_baseline is not None for row in rows[75:])
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
        assert all(row.time_s < 12.0 for row in live.rows_after(0)[:125])


def test_two_people_are_checked_and_told_apart() -> None:
    """The check of the first twelve seconds, then a piece in which each is in both microphones."""
    sound = in_a_room(-12.0)[:, : 40 * SAMPLE_RATE_HZ]
    with spoken(SpokenFast(sound), known=True, two_people=True) as live:
        wait(live, lambda now: now.phase is LivePhase.CHECKING and now.asked is Speaker.CALLER)
        begun = wait(live, lambda now: now.phase is LivePhase.LIVE)
        assert begun.apart_db == pytest.approx(24.0, abs=2.0)
        assert not begun.exchanged
        ended = wait(live, lambda now: now.time_s > 24.0)
        assert ended.agent_speech
        assert ended.caller_speech
        assert live.crosstalk is not None
        blocks = live.stop()
    assert blocks[0].start_sample == 0
    piece = piece_of(blocks, "two", baseline=usual(), crosstalk=live.crosstalk)
    assert len(piece.sound) == sum(block.n_samples for block in blocks)


def test_two_who_are_too_near_do_not_begin() -> None:
    with spoken(SpokenFast(in_a_room(-3.0)), known=True, two_people=True) as live:
        alike = wait(live, lambda now: now.phase is LivePhase.ALIKE)
        assert alike.apart_db == pytest.approx(6.0, abs=2.0)
        assert not live.rows_after(0)
        live.begin()
        wait(live, lambda now: now.phase is LivePhase.CHECKING)


def test_a_raised_voice_gets_its_cue() -> None:
    with spoken(SpokenFast(speech()[70 * SAMPLE_RATE_HZ : 100 * SAMPLE_RATE_HZ]), known=True) as live:
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
