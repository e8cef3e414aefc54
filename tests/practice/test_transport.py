"""Where the ear is, the picture is: seeking, pausing, loops and speeds, heard when the test says so."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from coach.model.sound import SAMPLE_RATE_HZ
from coach.model.spans import Span
from coach.practice.transport import Transport
from tests.made_up.players import StillPlayer

LENGTH_S = 20.0
RAMP = (np.arange(round(LENGTH_S * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ / LENGTH_S).astype(np.float32)
"""A sound whose value says where in the piece it is."""


def made() -> tuple[Transport, StillPlayer]:
    player = StillPlayer()
    return Transport(player, RAMP), player


def run(transport: Transport, player: StillPlayer, seconds: float, step_s: float = 0.05) -> None:
    """Let so much be heard, with a tick before each step, as frames come."""
    for _ in range(round(seconds / step_s)):
        transport.tick()
        player.hear(step_s)
    transport.tick()


def test_the_position_is_what_was_heard() -> None:
    transport, player = made()
    transport.play()
    assert transport.position_s == 0.0
    run(transport, player, 3.0)
    assert transport.position_s == pytest.approx(3.0)
    assert np.allclose(np.concatenate(player.given)[:48_000], RAMP[:48_000])


def test_a_pause_stays_and_goes_on_from_there() -> None:
    transport, player = made()
    transport.play()
    run(transport, player, 2.0)
    transport.pause()
    assert (transport.playing, transport.position_s) == (False, pytest.approx(2.0))
    assert player.given_s == 0.0
    transport.play()
    assert player.given[0][0] == pytest.approx(2.0 / LENGTH_S, abs=1e-4)


def test_seeking_drops_what_waits() -> None:
    transport, player = made()
    transport.play()
    run(transport, player, 1.0)
    transport.seek(12.0)
    assert transport.position_s == pytest.approx(12.0)
    assert player.given[0][0] == pytest.approx(12.0 / LENGTH_S, abs=1e-4)
    transport.seek(-5.0)
    assert transport.position_s == 0.0


@pytest.mark.parametrize("rate", [0.6, 0.8])
def test_slower_takes_longer(rate: float) -> None:
    transport, player = made()
    transport.set_rate(rate)
    transport.play()
    run(transport, player, 5.0)
    assert transport.position_s == pytest.approx(5.0 * rate, abs=1e-3)


def test_a_change_of_speed_goes_on_from_the_same_place() -> None:
    transport, player = made()
    transport.play()
    run(transport, player, 4.0)
    transport.set_rate(0.7)
    assert transport.position_s == pytest.approx(4.0)
    run(transport, player, 2.0)
    assert transport.position_s == pytest.approx(5.4, abs=1e-3)
    transport.set_rate(0.1)
    assert transport.rate == 0.6


def test_a_loop_comes_round_without_a_hole() -> None:
    transport, player = made()
    transport.play()
    transport.repeat(Span(4.0, 6.0))
    heard = []
    for _ in range(100):
        transport.tick()
        heard.append(transport.position_s)
        player.hear(0.05)
    assert min(heard) == pytest.approx(4.0)
    assert 5.9 < max(heard) < 6.0
    assert sum(b < a for a, b in itertools.pairwise(heard)) == 2
    transport.repeat(None)
    run(transport, player, 4.0)
    assert transport.position_s > 6.0


def test_a_loop_ends_where_one_goes_out_of_it() -> None:
    transport, _ = made()
    transport.repeat(Span(4.0, 6.0))
    transport.seek(5.0)
    assert transport.loop is not None
    transport.seek(8.0)
    assert transport.loop is None


def test_too_short_a_stretch_is_no_loop() -> None:
    transport, _ = made()
    transport.repeat(Span(4.0, 4.5))
    assert transport.loop is None


def test_it_ends_once_all_was_heard_and_begins_anew() -> None:
    transport, player = made()
    transport.seek(19.0)
    transport.play()
    run(transport, player, 0.5)
    assert not transport.ended
    run(transport, player, 1.0)
    assert (transport.ended, transport.playing, transport.position_s) == (True, False, LENGTH_S)
    transport.play()
    assert transport.position_s == 0.0


def test_the_player_never_waits_for_a_frame() -> None:
    """A window that stands still for a second leaves no hole."""
    transport, player = made()
    transport.play()
    for _ in range(5):
        transport.tick()
        before_s = player.position_s
        player.hear(1.0)
        assert player.position_s - before_s == pytest.approx(1.0)


def test_another_sound_goes_on_from_its_own_place() -> None:
    transport, player = made()
    transport.play()
    run(transport, player, 2.0)
    transport.change(-RAMP[: 10 * SAMPLE_RATE_HZ], 3.0)
    assert transport.position_s == pytest.approx(3.0)
    assert player.given[0][0] == pytest.approx(-3.0 / LENGTH_S, abs=1e-4)
    assert transport.duration_s == 10.0
