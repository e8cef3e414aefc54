"""Two people in one room: the sample call's voices, each put into the other's microphone."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from coach.coaching.call_policy import ORDINARY, TWO_IN_A_ROOM
from coach.conversation.crosstalk import BANDS, Crosstalk, CrosstalkCut
from coach.conversation.crosstalk_check import WANTED_S, CrosstalkCheck, Verdict, verdict
from coach.engine import Engine
from coach.model.events import MeasurabilityChanged
from coach.model.measures import Reason
from coach.model.sound import SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray, Speaker
from coach.places import assets_dir
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording

LATER_S = 0.003
NOISE = 1e-4


@cache
def voices() -> FloatArray:
    """Both voices of the sample call, shape (2, n), of which each speaks alone for a while: the agent's first
    words, the caller's, and then a minute in which both do."""
    blocks = list(Recording(assets_dir() / "sample" / "sample_call.flac").blocks())
    agent = np.concatenate([one.agent for one in blocks if one.agent is not None])
    caller = np.concatenate([one.caller for one in blocks if one.caller is not None])
    both = np.stack((agent, caller))
    level = np.sqrt(np.mean(both**2, axis=1, keepdims=True))
    both = both / level * 0.03
    s = SAMPLE_RATE_HZ
    silence = np.zeros((2, s), np.float32)
    alone = np.zeros((2, 12 * s), np.float32)
    alone[0, : 5 * s] = both[0, 40 * s : 45 * s]
    alone[1, 6 * s : 11 * s] = both[1, 132 * s : 137 * s]
    return np.concatenate((silence, alone, both[:, 100 * s : 150 * s]), axis=1).astype(np.float32)


def in_a_room(below_db: float, later_s: float = LATER_S) -> FloatArray:
    """What two microphones hear, each of the other so much weaker, and later."""
    own = voices()
    came = np.roll(own[::-1], round(later_s * SAMPLE_RATE_HZ), axis=1) * 10 ** (below_db / 20)
    noise = np.random.default_rng(1).standard_normal(own.shape) * NOISE
    return (own + came + noise).astype(np.float32)


def blocks_of(sound: FloatArray, n_samples: int = TICK_SAMPLES) -> list[Block]:
    return [
        Block(at, min(n_samples, sound.shape[1] - at), *sound[:, at : at + n_samples])
        for at in range(0, sound.shape[1], n_samples)
    ]


def checked(sound: FloatArray) -> Crosstalk:
    check = CrosstalkCheck()
    for block in blocks_of(sound):
        if not check.done:
            check.feed(block)
    return check.crosstalk()


def cut(sound: FloatArray, crosstalk: Crosstalk, n_samples: int = TICK_SAMPLES) -> FloatArray:
    cutter = CrosstalkCut(crosstalk)
    made = [one for block in blocks_of(sound, n_samples) for one in cutter.feed(block)] + cutter.finish()
    ends = [one.start_sample + one.n_samples for one in made]
    assert ends[:-1] == [one.start_sample for one in made[1:]]
    return np.stack(
        [np.concatenate([getattr(one, name) for one in made]) for name in ("agent", "caller")]
    ).astype(np.float32)


def level_db(sound: FloatArray) -> float:
    return float(10.0 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-12))


def test_each_voice_is_measured_where_it_belongs() -> None:
    crosstalk = checked(in_a_room(-12.0))
    assert crosstalk.apart_db == pytest.approx(24.0, abs=1.5)
    assert crosstalk.own_sooner_s == pytest.approx(2 * LATER_S, abs=0.0003)
    assert verdict(crosstalk) is Verdict.APART


@pytest.mark.parametrize("below_db", [-12.0, -20.0])
def test_the_other_is_taken_out_and_the_own_voice_stays(below_db: float) -> None:
    sound = in_a_room(below_db)
    own, made = voices(), cut(sound, checked(sound))
    s = SAMPLE_RATE_HZ
    for who, alone_s in ((0, (1.5, 5.5)), (1, (7.5, 11.5))):
        part = slice(round(alone_s[0] * s), round(alone_s[1] * s))
        assert level_db(made[who, part]) == pytest.approx(level_db(own[who, part]), abs=0.5)
        left_db, came_db = level_db(made[1 - who, part]), level_db(sound[1 - who, part])
        assert came_db == pytest.approx(level_db(own[who, part]) + below_db, abs=1.0)
        assert left_db < came_db - 15.0


def test_who_speaks_at_once_keeps_both_voices() -> None:
    """In the sample call's talk-over, 6 s long, each is nearly as loud as alone: what the other is louder in is
    lost, so that a level is rather under than over."""
    sound = in_a_room(-12.0)
    own, made = voices(), cut(sound, checked(sound))
    hops = own[:, : own.shape[1] // 1600 * 1600].reshape(2, -1, 1600)
    loud = np.sqrt(np.mean(hops**2, axis=2)) > 0.015
    at_once = np.flatnonzero(loud.all(axis=0))
    assert len(at_once) > 10
    for who in (0, 1):
        left = made[who, : hops.shape[1] * 1600].reshape(-1, 1600)[at_once]
        assert level_db(left) == pytest.approx(level_db(hops[who][at_once]), abs=2.5)


def test_what_is_left_of_the_other_is_no_leak() -> None:
    """It moves as they do, and is no copy of it. As a leak it would cost both voices where both speak."""
    speaks = np.zeros((2, 20 * SAMPLE_RATE_HZ), np.float32)
    caller = voices()[1, 7 * SAMPLE_RATE_HZ : 11 * SAMPLE_RATE_HZ]
    speaks[1] = np.tile(caller, 5)
    moves = np.convolve(np.abs(speaks[1]), np.full(320, 1 / 320), "same")
    speaks[0] = np.roll(moves, 960) * np.random.default_rng(2).standard_normal(speaks.shape[1])
    found = {}
    for policy in (ORDINARY, TWO_IN_A_ROOM):
        engine = Engine(CueSettings(), policy=policy)
        events = [event for block in blocks_of(speaks) for event in engine.feed(block)]
        found[policy] = {
            event.reason for event in events if isinstance(event, MeasurabilityChanged) and event.reason
        }
    assert Reason.LEAK in found[ORDINARY]
    assert Reason.LEAK not in found[TWO_IN_A_ROOM]


def test_any_split_gives_the_same_sound() -> None:
    sound = in_a_room(-12.0)[:, : 8 * SAMPLE_RATE_HZ]
    crosstalk = Crosstalk(np.full(BANDS, 12.0), np.full(BANDS, 12.0))
    ticks = cut(sound, crosstalk)
    assert ticks.shape == sound.shape
    for n_samples in (160, 4_099):
        np.testing.assert_array_equal(cut(sound, crosstalk, n_samples), ticks)


def test_nothing_of_the_other_leaves_the_sound_as_it_is() -> None:
    rng = np.random.default_rng(3)
    sound = (0.1 * rng.standard_normal((2, 4 * SAMPLE_RATE_HZ))).astype(np.float32)
    made = cut(sound, Crosstalk(np.full(BANDS, 80.0), np.full(BANDS, 80.0)))
    np.testing.assert_allclose(made, sound, atol=1e-4)


def test_a_channel_that_is_absent_stays_absent() -> None:
    cutter = CrosstalkCut(Crosstalk(np.full(BANDS, 12.0), np.full(BANDS, 12.0)))
    sound = in_a_room(-12.0)[:, :16_000]
    made = cutter.feed(Block(0, 8_000, sound[0, :8_000], None))
    made += cutter.feed(Block(8_000, 8_000, None, sound[1, 8_000:])) + cutter.finish()
    for one in made:
        first = one.start_sample < 8_000
        assert (one.agent is not None, one.caller is not None) == (first, not first)
    assert sum(one.n_samples for one in made) == 16_000


@pytest.mark.parametrize("below_db", [-6.0, 0.0])
def test_two_who_are_too_near_are_not_told_apart(below_db: float) -> None:
    assert verdict(checked(in_a_room(below_db))) is Verdict.ALIKE


def test_exchanged_microphones_are_noticed() -> None:
    found = checked(in_a_room(-15.0)[::-1].copy())
    assert verdict(found) is Verdict.EXCHANGED
    assert verdict(found.exchanged()) is Verdict.APART


def test_a_voice_that_is_sooner_in_the_wrong_one_is_not_believed() -> None:
    """Louder here and sooner there: somebody turned one of them up."""
    assert verdict(checked(in_a_room(-15.0, later_s=-LATER_S))) is Verdict.ALIKE


def test_the_second_is_waited_for_until_the_first_has_ended() -> None:
    check = CrosstalkCheck()
    sound = in_a_room(-12.0)[:, : round(5.5 * SAMPLE_RATE_HZ)]
    for block in blocks_of(sound):
        check.feed(block)
    assert check.asked is Speaker.CALLER
    assert check.speech_s < 0.5 * WANTED_S
    with pytest.raises(ValueError, match="caller"):
        check.crosstalk()
