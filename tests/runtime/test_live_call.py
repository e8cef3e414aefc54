"""A call through a real audio server and the whole live session. The server restarts in the middle."""

from __future__ import annotations

import time
from collections.abc import Callable

from coach.model.snapshot import ChannelCondition, Listening, Snapshot
from coach.runtime.session import LiveSession
from coach.settings.schema import ChosenDevice, DeviceSettings, Settings
from coach.sources.playback import Player
from coach.sources.pulse import HOST_API
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, AudioServer, tone
from tests.runtime.fakes import FakeEngine, FakeKeeper, FakeListener, FakeRecorder, sound

CLOSED_WITHIN_S = 10.0
"""Long enough for a busy machine, and short against a wait that will never end."""
DEVICES = DeviceSettings(
    microphone=ChosenDevice(f"{MICROPHONE_SINK}.monitor", HOST_API),
    output=ChosenDevice(CALLER_SINK, HOST_API),
)


def wait(session: LiveSession, done: Callable[[Snapshot], bool], patience_s: float = 20.0) -> Snapshot:
    until_s = time.monotonic() + patience_s
    while not done(snapshot := session.snapshot()):
        assert time.monotonic() < until_s, f"waited in vain: {snapshot}"
        time.sleep(0.02)
    return snapshot


def test_a_call_outlives_the_audio_server(audio_server: AudioServer) -> None:
    keeper = FakeKeeper()
    session = LiveSession(
        Settings(devices=DEVICES),
        keeper,
        new_engine=FakeEngine,
        new_recorder=FakeRecorder,
        new_listener=FakeListener,
    )
    try:
        session.start_listening()
        wait(session, lambda now: now.listening is Listening.ON)
        audio_server.play(MICROPHONE_SINK, tone(440, 60))
        audio_server.play(CALLER_SINK, tone(900, 60))
        begun = wait(session, lambda now: now.call is not None).call  # by itself: both are active
        assert begun is not None
        wait(session, lambda now: now.call is not None and now.call.time_s > 2)
        audio_server.stop()
        lost = wait(session, lambda now: now.caller.condition is ChannelCondition.NO_SERVER).call
        assert lost is not None
        audio_server.start()
        audio_server.play(MICROPHONE_SINK, tone(440, 60))
        audio_server.play(CALLER_SINK, tone(900, 60))
        back = wait(
            session,
            lambda now: (
                now.call is not None
                and now.call.caller_present
                and now.microphone.condition is ChannelCondition.OK
                and now.call.time_s > lost.time_s + 1
            ),
        ).call
        assert back is not None
        assert back.started_at == begun.started_at  # the same call
        session.end_call()
        wait(session, lambda now: now.ended_calls == 1)
        assert list(keeper.completed) == [1]
    finally:
        closing_s = time.monotonic()
        session.close()
        assert time.monotonic() - closing_s < CLOSED_WITHIN_S


def test_a_replay_is_played_aloud(audio_server: AudioServer) -> None:
    """The replayed sound comes out of the chosen output."""
    player = Player(ChosenDevice(CALLER_SINK, HOST_API))
    try:
        for _ in range(50):
            player.play(sound(0.1))
        until_s = time.monotonic() + 10
        while "coach" not in (listed := audio_server.pactl("list", "sink-inputs").stdout) and (
            "python" not in listed.lower()
        ):
            assert time.monotonic() < until_s, listed
            time.sleep(0.05)
        assert not player.silent
    finally:
        player.close()


def test_a_player_without_an_output_is_silent(audio_server: AudioServer) -> None:
    audio_server.stop()
    player = Player(None)
    until_s = time.monotonic() + 10
    while not player.silent:
        player.play(sound(0.1))
        assert time.monotonic() < until_s
        time.sleep(0.05)
    for _ in range(200):
        player.play(sound(0.1))
    player.close()
