"""The timeline, tested against simulated devices whose clocks and losses are known exactly."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.sources.sample_timeline import MAX_WAIT_S, SampleTimeline, slipped

FRAGMENT = 320


@dataclass
class Device:
    """A device with a clock of its own that hears `scene(t)` and gives fragments of 20 ms.

    `ppm`: by how much its clock is fast. `latency_s`: a constant delay. `jitter_s`: a random one, never
    negative.
    """

    ppm: float = 0.0
    latency_s: float = 0.01
    jitter_s: float = 0.004
    starts_s: float = 0.0
    sent: int = 0
    rng: np.random.Generator = field(default_factory=lambda: np.random.default_rng(5))

    @property
    def rate_hz(self) -> float:
        return SAMPLE_RATE_HZ * (1 + self.ppm * 1e-6)

    def due_s(self) -> float:
        return self.starts_s + (self.sent + FRAGMENT) / self.rate_hz + self.latency_s

    def fragment(self) -> tuple[FloatArray, float]:
        """Samples whose values are the times of their capture, in seconds, so that alignment shows."""
        captured_s = self.starts_s + (self.sent + np.arange(FRAGMENT)) / self.rate_hz
        arrived_s = self.due_s() + float(self.rng.exponential(self.jitter_s))
        self.sent += FRAGMENT
        return captured_s.astype(np.float64), arrived_s  # type: ignore[return-value]


def simulate(agent: Device, caller: Device, until_s: float, lose: dict[int, int] | None = None) -> list[Block]:
    """Run both devices. `lose` drops the caller's fragments by number: counted (value 1) or unnoticed (0)."""
    timeline = SampleTimeline(0.0)
    timeline.restart(Speaker.AGENT)
    timeline.restart(Speaker.CALLER)
    blocks: list[Block] = []
    number = pending_lost = 0
    while min(agent.due_s(), caller.due_s()) < until_s:
        if agent.due_s() <= caller.due_s():
            samples, arrived_s = agent.fragment()
            timeline.put(Speaker.AGENT, samples, arrived_s)
        else:
            samples, arrived_s = caller.fragment()
            number += 1
            if lose and number in lose:
                pending_lost += FRAGMENT * lose[number]
            else:
                timeline.put(Speaker.CALLER, samples, arrived_s, pending_lost)
                pending_lost = 0
        blocks += timeline.pull(arrived_s)
    return blocks


def assert_contiguous(blocks: list[Block]) -> None:
    at = 0
    for block in blocks:
        assert block.start_sample == at
        assert block.n_samples % HOP_SAMPLES == 0
        for channel in (block.agent, block.caller):
            assert channel is None or channel.shape == (block.n_samples,)
        at += block.n_samples


def misalignment_ms(blocks: list[Block]) -> FloatArray:
    """Return, for each block with both channels, the difference of their capture times."""
    apart = [b.agent[0] - b.caller[0] for b in blocks if b.agent is not None and b.caller is not None]
    return 1000 * np.array(apart)


@pytest.mark.parametrize(("agent_ppm", "caller_ppm"), [(0, 100), (0, -100), (100, -100), (-100, 100)])
def test_two_clocks_stay_aligned(agent_ppm: float, caller_ppm: float) -> None:
    minutes = 10
    blocks = simulate(Device(agent_ppm), Device(caller_ppm, starts_s=0.013), minutes * 60)
    assert_contiguous(blocks)
    apart = misalignment_ms(blocks[25:])
    assert len(apart) > minutes * 60 * 20
    # Without a correction, 100 ppm amount to 60 ms after 10 minutes.
    assert np.abs(apart).max() < 4.0
    assert all(b.agent is not None and b.caller is not None for b in blocks[25:])


def test_sound_in_both_channels_is_on_the_clock() -> None:
    blocks = simulate(Device(100), Device(-100), 600)
    for block in blocks[25:]:
        assert block.agent is not None
        # The place of a sample is when it would arrive without jitter: capture time plus the device's latency.
        assert block.start_sample / SAMPLE_RATE_HZ == pytest.approx(block.agent[0] + 0.01, abs=0.004)


def test_a_counted_loss_is_a_gap_of_its_length() -> None:
    blocks = simulate(Device(), Device(), 20, lose=dict.fromkeys(range(400, 410), 1))
    assert_contiguous(blocks)
    missing = sum(block.n_samples for block in blocks[25:] if block.caller is None)
    lost = 10 * FRAGMENT
    assert lost <= missing <= lost + 2 * HOP_SAMPLES
    assert np.abs(misalignment_ms(blocks[25:])).max() < 3.0
    assert all(block.agent is not None for block in blocks[25:])


def test_an_unannounced_loss_is_found_in_the_totals() -> None:
    blocks = simulate(Device(), Device(), 20, lose=dict.fromkeys(range(400, 410), 0))
    assert_contiguous(blocks)
    missing_s = sum(block.n_samples for block in blocks[25:] if block.caller is None) / SAMPLE_RATE_HZ
    assert 0.2 <= missing_s <= 0.2 + 0.35  # what was lost, and the time to confirm it
    after = [block for block in blocks if block.start_sample > 10 * SAMPLE_RATE_HZ]
    assert np.abs(misalignment_ms(after)).max() < 4.0


def test_a_channel_that_goes_and_comes_back_is_absent_meanwhile() -> None:
    timeline = SampleTimeline(0.0)
    agent, caller = Device(), Device(starts_s=3.0)
    timeline.restart(Speaker.AGENT)
    blocks: list[Block] = []
    while agent.due_s() < 6:
        samples, arrived_s = agent.fragment()
        timeline.put(Speaker.AGENT, samples, arrived_s)
        if caller.sent == 0 and arrived_s >= 3.0:
            timeline.restart(Speaker.CALLER)
        while caller.due_s() < min(arrived_s, 5.0):
            samples, caller_arrived_s = caller.fragment()
            timeline.put(Speaker.CALLER, samples, caller_arrived_s)
        if arrived_s >= 5.0:
            timeline.absent(Speaker.CALLER)
        blocks += timeline.pull(arrived_s)
    assert_contiguous(blocks)
    heard = [b.start_sample / SAMPLE_RATE_HZ for b in blocks if b.caller is not None]
    assert heard[0] == pytest.approx(3.2, abs=0.15)
    assert heard[-1] == pytest.approx(5.0, abs=0.15)
    assert timeline.late_samples(Speaker.CALLER) == 0


def test_a_silent_reader_delays_the_other_only_briefly() -> None:
    timeline = SampleTimeline(0.0)
    agent, caller = Device(jitter_s=0.0), Device(jitter_s=0.0)
    timeline.restart(Speaker.AGENT)
    timeline.restart(Speaker.CALLER)
    taken_s = 0.0
    while agent.due_s() < 4:
        samples, arrived_s = agent.fragment()
        timeline.put(Speaker.AGENT, samples, arrived_s)
        if arrived_s < 2:
            samples, caller_s = caller.fragment()
            timeline.put(Speaker.CALLER, samples, caller_s)
        for block in timeline.pull(arrived_s):
            taken_s = (block.start_sample + block.n_samples) / SAMPLE_RATE_HZ
        assert arrived_s < 0.5 or arrived_s - taken_s < MAX_WAIT_S + 0.1
    assert arrived_s - taken_s < 0.1


def test_a_burst_after_a_stall_is_not_taken_for_a_loss() -> None:
    timeline = SampleTimeline(0.0)
    agent, caller = Device(jitter_s=0.0), Device(jitter_s=0.0)
    timeline.restart(Speaker.AGENT)
    timeline.restart(Speaker.CALLER)
    blocks: list[Block] = []
    for _ in range(500):
        samples, arrived_s = agent.fragment()
        timeline.put(Speaker.AGENT, samples, arrived_s)
        if not 4.0 < arrived_s < 4.2:  # the caller's reader stalls for 0.2 s, then delivers all at once
            while caller.sent < agent.sent:
                samples, _ = caller.fragment()
                timeline.put(Speaker.CALLER, samples, arrived_s)
        blocks += timeline.pull(arrived_s)
    assert all(block.caller is not None for block in blocks[25:])
    assert np.abs(misalignment_ms(blocks[25:])).max() < 0.1


def test_time_goes_on_without_any_device() -> None:
    timeline = SampleTimeline(100.0)
    blocks = timeline.pull(103.0)
    assert_contiguous(blocks)
    assert all(block.agent is None and block.caller is None for block in blocks)
    total_s = sum(block.n_samples for block in blocks) / SAMPLE_RATE_HZ
    assert total_s == pytest.approx(3.0 - MAX_WAIT_S, abs=0.05)


@pytest.mark.parametrize("slip", [-1, 0, 1])
def test_a_slip_changes_the_length_and_little_else(slip: int) -> None:
    time_s = np.arange(320) / SAMPLE_RATE_HZ
    wave = np.sin(2 * np.pi * 300 * time_s).astype(np.float32)
    out = slipped(wave, slip)
    assert len(out) == len(wave) + slip
    assert out[0] == wave[0]
    assert out[-1] == pytest.approx(wave[-1])
    assert np.abs(np.diff(out)).max() < 1.2 * np.abs(np.diff(wave)).max()  # no click
