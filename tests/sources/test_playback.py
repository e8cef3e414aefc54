"""The player through a real sound server: what its monitor hears, and when, against what the player says."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.settings.schema import ChosenDevice
from coach.sources.playback import Player
from coach.sources.pulse import HOST_API
from tests.audio_server import CALLER_SINK, AudioServer

OUTPUT = ChosenDevice(CALLER_SINK, HOST_API)
WITHIN_S = 0.02
"""Playback and what is heard of it agree within this."""


class Ear:
    """Hears the monitor of the output: when it first was loud after a silence."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self.onsets_s: list[float] = []
        self.loud_s: list[float] = []

    def listen(self) -> None:
        assert self._process.stdout is not None
        last_s = 0.0
        while piece := os.read(self._process.stdout.fileno(), 960):
            now_s = time.monotonic()
            if np.abs(np.frombuffer(piece[: len(piece) // 2 * 2], "<i2")).max(initial=0) > 2_000:
                if now_s - last_s > 0.2:
                    self.onsets_s.append(now_s)
                self.loud_s.append(now_s)
                last_s = now_s


@contextmanager
def ear(server: AudioServer) -> Iterator[Ear]:
    server.run_like_hardware(CALLER_SINK)
    command = ["parec", "--raw", "--format=s16le", "--rate=48000", "--channels=1", "--latency-msec=5"]
    process = subprocess.Popen([*command, f"--device={CALLER_SINK}.monitor"], stdout=subprocess.PIPE)
    hearing = Ear(process)
    thread = threading.Thread(target=hearing.listen)
    thread.start()
    try:
        yield hearing
    finally:
        process.kill()
        thread.join()
        process.communicate()


@contextmanager
def player(output: ChosenDevice = OUTPUT, rate_hz: int = SAMPLE_RATE_HZ, channels: int = 1) -> Iterator[Player]:
    playing = Player(output, rate_hz=rate_hz, channels=channels)
    try:
        wait(lambda: playing.ready)
        yield playing
    finally:
        playing.close()


def wait(done: Callable[[], bool], patience_s: float = 10.0) -> None:
    until_s = time.monotonic() + patience_s
    while not done():
        assert time.monotonic() < until_s, "waited in vain"
        time.sleep(0.005)


def bursts(starts_s: tuple[float, ...], length_s: float, rate_hz: int = SAMPLE_RATE_HZ) -> FloatArray:
    samples = np.zeros(round(length_s * rate_hz), np.float32)
    burst = 0.5 * np.sin(2 * np.pi * 1_000 * np.arange(rate_hz // 20) / rate_hz)
    for start_s in starts_s:
        at = round(start_s * rate_hz)
        samples[at : at + len(burst)] = burst
    return samples


@pytest.mark.parametrize(("rate_hz", "channels"), [(16_000, 1), (48_000, 2)])
def test_what_is_heard_is_where_the_player_says(audio_server: AudioServer, rate_hz: int, channels: int) -> None:
    starts_s = (0.3, 1.0, 1.6)
    with ear(audio_server) as hearing, player(rate_hz=rate_hz, channels=channels) as playing:
        playing.play(bursts(starts_s, 2.0, rate_hz))
        wait(lambda: len(hearing.onsets_s) == 3)
        said_s = [playing.heard_at_s(start_s) for start_s in starts_s]
    for heard_s, expected_s in zip(hearing.onsets_s, said_s, strict=True):
        assert expected_s is not None
        assert abs(heard_s - expected_s) < WITHIN_S


def test_a_pause_holds_the_place(audio_server: AudioServer) -> None:
    with ear(audio_server) as hearing, player() as playing:
        playing.play(bursts((0.1, 1.0), 3.0))
        wait(lambda: len(hearing.onsets_s) == 1)
        playing.pause()
        time.sleep(0.3)
        held_s = playing.position_s
        time.sleep(1.2)
        assert playing.position_s == held_s
        assert len(hearing.onsets_s) == 1
        playing.resume()
        wait(lambda: len(hearing.onsets_s) == 2)
        heard_s = playing.heard_at_s(1.0)
        assert heard_s is not None
        assert abs(hearing.onsets_s[1] - heard_s) < WITHIN_S


def test_stop_begins_a_new_run(audio_server: AudioServer) -> None:
    with ear(audio_server) as hearing, player() as playing:
        playing.play(bursts((1.5,), 60.0))
        wait(lambda: playing.position_s > 0.1)
        playing.stop()
        assert playing.position_s == 0.0
        assert playing.given_s == 0.0
        playing.play(bursts((0.2,), 1.0))
        wait(lambda: playing.position_s == 1.0)
        time.sleep(1.0)
        assert len(hearing.onsets_s) == 1


def test_pieces_that_come_unevenly_leave_no_hole(audio_server: AudioServer) -> None:
    sound = 0.5 * np.sin(2 * np.pi * 1_000 * np.arange(SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ).astype(np.float32)
    with ear(audio_server) as hearing, player() as playing:
        for at in range(0, len(sound), 640):
            playing.play(sound[at : at + 640])
            time.sleep(0.0 if at % 1_280 else 0.07)
        wait(lambda: playing.position_s == 1.0)
        time.sleep(0.1)
    assert max(np.diff(hearing.loud_s)) < 0.06


def test_without_its_output_the_player_is_silent(audio_server: AudioServer) -> None:
    with player() as playing:
        playing.play(bursts((0.1,), 30.0))
        wait(lambda: playing.position_s > 0.2)
        audio_server.stop(hard=True)
        wait(lambda: playing.silent)
