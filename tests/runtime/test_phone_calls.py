"""Calls by a phone program through a real audio server and the whole live session, with the real engine."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from coach.model.call import CallSource
from coach.model.programs import ProgramRole
from coach.model.snapshot import ChannelCondition, Listening
from coach.runtime.session import LiveSession
from coach.settings.schema import CallSettings, PhoneSettings, Settings
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, PLAY_RATE_HZ, AudioServer
from tests.made_sound import on_timeline, voice
from tests.runtime.fakes import FakeKeeper
from tests.runtime.test_live_call import wait

KNOWN = PhoneSettings(programs={"softphone": ProgramRole.PHONE})
TURN_S = 1.5
TURNS = 4
CALL_S = TURNS * TURN_S


@contextmanager
def live(settings: Settings) -> Iterator[tuple[LiveSession, FakeKeeper]]:
    keeper = FakeKeeper()
    session = LiveSession(settings, keeper)
    try:
        yield session, keeper
    finally:
        session.close()


@pytest.fixture
def desk(audio_server: AudioServer) -> AudioServer:
    audio_server.plug_in("headset", "Headset")
    audio_server.pactl("set-default-source", "headset")
    audio_server.pactl("set-default-sink", CALLER_SINK)
    for sink in (MICROPHONE_SINK, CALLER_SINK):
        audio_server.run_like_hardware(sink)
    return audio_server


def as_played(samples: np.ndarray) -> np.ndarray:
    """Sound of 16 kHz at the rate of the players."""
    return np.repeat(samples.astype(np.float64), PLAY_RATE_HZ // 16_000)


def speak(server: AudioServer) -> None:
    """Both speak in turn, the agent first: TURNS turns."""
    said = [voice(TURN_S - 0.2, 120.0, -30.0, seed=1), voice(TURN_S - 0.2, 205.0, -28.0, 4.7, seed=2)]
    for side, sink in enumerate((MICROPHONE_SINK, CALLER_SINK)):
        parts = ((turn * TURN_S, said[side]) for turn in range(side, TURNS, 2))
        server.play(sink, as_played(on_timeline(CALL_S, *parts)))


def test_three_calls_are_kept_and_nothing_is_heard_between_them(desk: AudioServer) -> None:
    with live(Settings(phones=KNOWN)) as (session, keeper):
        session.start_listening()
        for number in range(1, 4):
            wait(session, lambda now: now.listening is Listening.WAITING)
            assert session.snapshot().microphone.condition is ChannelCondition.CLOSED
            phone = desk.phone()
            speak(desk)
            wait(session, lambda now: now.call is not None)
            wait(session, lambda now: now.call is not None and now.call.time_s > CALL_S - TURN_S)
            time.sleep(TURN_S)
            phone.close()
            wait(session, lambda now, number=number: now.ended_calls == number)
        wait(session, lambda now: now.listening is Listening.WAITING)
    assert [one[1] for one in keeper.begun] == [CallSource.LIVE] * 3
    for record in keeper.completed.values():
        assert record.duration_s == pytest.approx(CALL_S, abs=1.0), "its first word is there, and its last"


def test_a_microphone_test_leaves_nothing(desk: AudioServer) -> None:
    with live(Settings(phones=KNOWN)) as (session, keeper):
        session.start_listening()
        wait(session, lambda now: now.listening is Listening.WAITING)
        phone = desk.phone()
        wait(session, lambda now: now.microphone.condition is ChannelCondition.OK)
        desk.play(MICROPHONE_SINK, as_played(voice(3.0, 120.0, -30.0)))
        time.sleep(3.0)
        phone.close()
        wait(session, lambda now: now.listening is Listening.WAITING)
    assert not keeper.begun


@pytest.mark.parametrize(
    "hangs_in", ["list source-outputs", "list", ""], ids=["asking who", "all lists", "all"]
)
def test_a_pactl_that_hangs_leaves_the_end_to_silence(
    desk: AudioServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hangs_in: str
) -> None:
    """It begins to hang while the devices are open, and every request is still carried out at once."""
    hanging, real = tmp_path / "hangs", shutil.which("pactl")
    fake = tmp_path / "pactl"
    fake.write_text(
        f"""#!/bin/sh
case "$*" in *"{hangs_in}"*) if [ -e {hanging} ]; then exec sleep 60; fi;; esac
exec {real} "$@"
"""
    )
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    settings = Settings(phones=KNOWN, calls=CallSettings(end_after_silence_s=5.0))
    with live(settings) as (session, keeper):
        session.start_listening()
        wait(session, lambda now: now.listening is Listening.WAITING)
        phone = desk.phone()
        wait(session, lambda now: now.microphone.condition is ChannelCondition.OK)
        wait(session, lambda now: now.caller.condition is ChannelCondition.OK)
        hanging.touch()
        speak(desk)
        wait(session, lambda now: now.call is not None)
        session.pause_cues(True)
        wait(session, lambda now: now.call is not None and now.call.cues_paused)
        phone.close()  # nobody says so
        wait(session, lambda now: now.ended_calls == 1)
        assert session.snapshot().listening is Listening.ON, "it listens on"
    (record,) = keeper.completed.values()
    assert record.duration_s == pytest.approx(CALL_S, abs=1.0)
