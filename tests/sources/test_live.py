"""Live sound from a real PulseAudio: both channels at once, and devices and servers that go away."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.model.snapshot import ChannelCondition
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.settings.schema import ChosenDevice, DeviceSettings
from coach.sources.devices import find_microphone, list_microphones, list_outputs, sound_server_down
from coach.sources.live_sources import LiveSources
from coach.sources.pcm import NoStreamError, Refusal
from coach.sources.program_watch import watch_programs
from coach.sources.pulse import HOST_API
from coach.sources.pulse_watch import RECORDING, PulseWatch
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, AudioServer, noise, tone

AGENT_MONITOR = ChosenDevice(f"{MICROPHONE_SINK}.monitor", HOST_API)
CALLER = ChosenDevice(CALLER_SINK, HOST_API)
PATIENCE_S = 15.0
CLOSED_WITHIN_S = 10.0
"""Long enough for a busy machine, and short against a wait that will never end."""


class Listener:
    """A reader of live sources that keeps every block."""

    def __init__(
        self, devices: DeviceSettings, second: ChosenDevice | None = None, *, second_channel: bool = False
    ) -> None:
        self.blocks: list[Block] = []
        self.sources = LiveSources(
            devices,
            threading.Event(),
            time.monotonic(),
            second_microphone=second,
            second_channel=second_channel,
        )

    def listen(self, duration_s: float) -> list[Block]:
        """Listen for a time and return the new blocks, which must continue the earlier ones."""
        return self.listen_until(lambda: False, duration_s, must=False)

    def listen_until(
        self, done: Callable[[], bool], patience_s: float = PATIENCE_S, *, must: bool = True
    ) -> list[Block]:
        until_s, first = time.monotonic() + patience_s, len(self.blocks)
        while time.monotonic() < until_s:
            for block in self.sources.pull(time.monotonic()):
                expected = self.blocks[-1].start_sample + self.blocks[-1].n_samples if self.blocks else 0
                assert block.start_sample == expected
                self.blocks.append(block)
            if done():
                return self.blocks[first:]
            time.sleep(0.02)
        assert not must, f"waited in vain: {self.conditions()}"
        return self.blocks[first:]

    def conditions(self) -> list[ChannelCondition]:
        return [self.sources.state(speaker).condition for speaker in Speaker]

    def has(self, agent: bool, caller: bool) -> Callable[[], bool]:
        """Whether the newest block holds exactly these channels."""
        return lambda: (
            bool(self.blocks)
            and (self.blocks[-1].agent is not None, self.blocks[-1].caller is not None) == (agent, caller)
        )


@contextmanager
def listening(
    microphone: ChosenDevice | None = AGENT_MONITOR, output: ChosenDevice | None = CALLER
) -> Iterator[Listener]:
    listener = Listener(DeviceSettings(microphone, output))
    try:
        yield listener
    finally:
        closing_s = time.monotonic()
        listener.sources.close()
        assert time.monotonic() - closing_s < CLOSED_WITHIN_S
        assert listener.conditions() == [ChannelCondition.CLOSED] * 2


@contextmanager
def watching() -> Iterator[Callable[[], frozenset[str] | None]]:
    """Who holds the microphone, as the newest answer says it."""
    watch = watch_programs(lambda: None)
    try:
        yield lambda: None if (holding := watch.holding()) is None else holding.programs
    finally:
        watch.close()


def joined(blocks: list[Block], speaker: Speaker) -> FloatArray:
    pieces = [block.agent if speaker is Speaker.AGENT else block.caller for block in blocks]
    return np.concatenate([piece for piece in pieces if piece is not None])


def loudest_hz(samples: FloatArray) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * SAMPLE_RATE_HZ / len(samples)


def test_each_channel_hears_its_own_device(audio_server: AudioServer) -> None:
    with listening() as listener:
        audio_server.play(MICROPHONE_SINK, tone(440, 20))
        audio_server.play(CALLER_SINK, tone(1_000, 20))
        listener.listen_until(listener.has(True, True))
        blocks = listener.listen(3.0)[-40:]
        assert loudest_hz(joined(blocks, Speaker.AGENT)) == pytest.approx(440, abs=2)
        assert loudest_hz(joined(blocks, Speaker.CALLER)) == pytest.approx(1_000, abs=2)
        assert listener.conditions() == [ChannelCondition.OK] * 2
        # 0.3 of full scale, as a level in dBFS, which is how the engine measures it.
        assert listener.sources.state(Speaker.AGENT).level_db == pytest.approx(-13.5, abs=1.0)


@pytest.mark.parametrize("shared", [False, True], ids=["two_microphones", "two_channels"])
def test_two_people_each_have_a_microphone(audio_server: AudioServer, shared: bool) -> None:
    """Two devices, or the two channels of one."""
    second = None if shared else ChosenDevice(f"{CALLER_SINK}.monitor", HOST_API)
    devices = DeviceSettings(AGENT_MONITOR, None, listen_to_caller=False)
    listener = Listener(devices, second, second_channel=shared)
    try:
        if shared:
            audio_server.play(MICROPHONE_SINK, np.stack((tone(440, 20), tone(1_000, 20)), axis=1))
        else:
            audio_server.play(MICROPHONE_SINK, tone(440, 20))
            audio_server.play(CALLER_SINK, tone(1_000, 20))
        listener.listen_until(listener.has(True, True))
        blocks = listener.listen(2.0)[-25:]
        for speaker, hz in ((Speaker.AGENT, 440), (Speaker.CALLER, 1_000)):
            assert loudest_hz(joined(blocks, speaker)) == pytest.approx(hz, abs=3)
    finally:
        listener.sources.close()


def test_one_sound_in_both_channels_is_aligned(audio_server: AudioServer) -> None:
    """One monitor, read through sounddevice and through parec, gives the same sound at the same time."""
    with listening(microphone=ChosenDevice(f"{CALLER_SINK}.monitor", HOST_API)) as listener:
        audio_server.play(CALLER_SINK, noise(20))
        listener.listen_until(listener.has(True, True))
        blocks = [b for b in listener.listen(4.0) if b.agent is not None and b.caller is not None][-50:]
        agent, caller = joined(blocks, Speaker.AGENT), joined(blocks, Speaker.CALLER)
        size = 2 * len(agent)
        product = np.fft.rfft(agent, size) * np.conj(np.fft.rfft(caller, size))
        lag = int(np.argmax(np.fft.irfft(product)))
        lag = lag - size if lag > size // 2 else lag
        assert abs(lag) / SAMPLE_RATE_HZ < 0.008


@pytest.mark.parametrize("hard", [False, True])
def test_the_server_restarts_in_mid_call(audio_server: AudioServer, hard: bool) -> None:
    with listening() as listener:
        audio_server.play(MICROPHONE_SINK, tone(440, 30))
        listener.listen_until(listener.has(True, True))
        audio_server.stop(hard=hard)
        listener.listen_until(listener.has(False, False))
        listener.listen_until(lambda: listener.conditions() == [ChannelCondition.NO_SERVER] * 2)
        audio_server.start()
        audio_server.play(MICROPHONE_SINK, tone(550, 30))
        listener.listen_until(listener.has(True, True))
        blocks = listener.listen(2.0)[-25:]
        assert loudest_hz(joined(blocks, Speaker.AGENT)) == pytest.approx(550, abs=2)


def test_an_unplugged_device_comes_back(audio_server: AudioServer) -> None:
    headset = "module-null-sink sink_name=headset rate=44100 channels=1"
    number = audio_server.pactl("load-module", *headset.split()).stdout.strip()
    with listening(microphone=ChosenDevice("headset.monitor", HOST_API)) as listener:
        listener.listen_until(listener.has(True, True))
        audio_server.pactl("unload-module", number)
        listener.listen_until(listener.has(False, True))
        listener.listen_until(lambda: listener.conditions()[0] is ChannelCondition.MISSING)
        audio_server.pactl("load-module", *headset.split())
        audio_server.play("headset", tone(700, 30))
        listener.listen_until(listener.has(True, True))
        blocks = listener.listen(2.0)[-25:]
        assert loudest_hz(joined(blocks, Speaker.AGENT)) == pytest.approx(700, abs=2)


def test_the_default_output_is_followed(audio_server: AudioServer) -> None:
    audio_server.pactl("set-default-sink", CALLER_SINK)
    audio_server.pactl("load-module", "module-null-sink", "sink_name=speakers", "rate=44100")
    audio_server.play(CALLER_SINK, tone(440, 30, level=0.1))  # the server moves it along with the default
    audio_server.play("speakers", tone(900, 30, level=0.5))
    with listening(output=None) as listener:
        listener.listen_until(listener.has(True, True))
        assert loudest_hz(joined(listener.listen(2.0)[-25:], Speaker.CALLER)) == pytest.approx(440, abs=2)
        audio_server.pactl("set-default-sink", "speakers")

        def follows() -> bool:
            device = listener.sources.state(Speaker.CALLER).device
            return device is not None and device.device_id.name == "speakers"

        listener.listen_until(follows)
        listener.listen_until(listener.has(True, False))
        listener.listen_until(listener.has(True, True))
        assert loudest_hz(joined(listener.listen(2.0)[-25:], Speaker.CALLER)) == pytest.approx(900, abs=2)


def test_a_microphone_whose_channels_are_out_of_phase_is_heard(audio_server: AudioServer) -> None:
    with listening() as listener:
        left = tone(440, 20)
        audio_server.play(MICROPHONE_SINK, np.stack([left, -left], 1))
        listener.listen_until(listener.has(True, True))
        assert loudest_hz(joined(listener.listen(3.0)[-40:], Speaker.AGENT)) == pytest.approx(440, abs=2)
        assert listener.sources.state(Speaker.AGENT).level_db == pytest.approx(-13.5, abs=1.0)


@pytest.mark.parametrize("after_s", [0.0, 0.02, 0.05, 0.1, 0.2])
def test_a_default_that_changes_during_opening_is_followed(audio_server: AudioServer, after_s: float) -> None:
    """So it happens when the sound server restarts and its session manager sets the defaults a moment later."""
    audio_server.pactl("set-default-sink", MICROPHONE_SINK)
    audio_server.plug_in("built_in", "Built-in")
    audio_server.plug_in("headset", "Headset")
    audio_server.pactl("set-default-source", "built_in")
    with listening(microphone=None, output=None) as listener:
        time.sleep(after_s)
        audio_server.pactl("set-default-sink", CALLER_SINK)
        audio_server.pactl("set-default-source", "headset")

        def right() -> bool:
            states = [listener.sources.state(speaker) for speaker in Speaker]
            return [
                state.device.device_id.name for state in states if state.device and state.level_db is not None
            ] == ["headset", CALLER_SINK]

        listener.listen_until(right)


@pytest.mark.parametrize("rate_hz", [8_000, 44_100, 96_000])
def test_whatever_rate_the_device_has(audio_server: AudioServer, rate_hz: int) -> None:
    audio_server.pactl("load-module", "module-null-sink", "sink_name=odd", f"rate={rate_hz}", "channels=6")
    audio_server.play("odd", tone(600, 20))
    with listening(ChosenDevice("odd.monitor", HOST_API), ChosenDevice("odd", HOST_API)) as listener:
        listener.listen_until(listener.has(True, True))
        blocks = listener.listen(2.0)[-25:]
        for speaker in Speaker:
            assert loudest_hz(joined(blocks, speaker)) == pytest.approx(600, abs=2)


def test_a_device_that_is_not_there_is_missing_and_time_goes_on(audio_server: AudioServer) -> None:
    assert audio_server is not None
    with listening(ChosenDevice("nowhere", HOST_API), ChosenDevice("nobody", "no such host API")) as listener:
        blocks = listener.listen(2.0)
        assert listener.conditions() == [ChannelCondition.MISSING, ChannelCondition.NO_LOOPBACK_HERE]
        missing = listener.sources.state(Speaker.AGENT).device
        assert missing is not None
        assert missing.label == "nowhere"
        assert len(blocks) > 20
        assert all(block.agent is None and block.caller is None for block in blocks)


def test_a_muted_microphone_is_said(audio_server: AudioServer) -> None:
    assert audio_server is not None
    with listening() as listener:
        listener.listen_until(lambda: listener.conditions()[0] is ChannelCondition.ZEROS)
        assert listener.conditions()[1] is ChannelCondition.OK  # an output that plays nothing is no problem


def test_no_server_at_all(audio_server: AudioServer) -> None:
    audio_server.stop()
    assert list_microphones() == ()
    assert list_outputs() == ()
    assert sound_server_down()
    with listening() as listener:
        listener.listen(1.0)
        assert listener.conditions() == [ChannelCondition.NO_SERVER] * 2


def test_soundcard_stands_in_where_parec_is_missing(
    audio_server: AudioServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    audio_server.play(CALLER_SINK, tone(600, 30))
    monkeypatch.setattr("shutil.which", lambda _program: None)
    assert {device.device_id.name for device in list_outputs()} == {MICROPHONE_SINK, CALLER_SINK}
    with listening() as listener:
        listener.listen_until(listener.has(True, True))
        blocks = listener.listen(2.0)[-25:]
        assert loudest_hz(joined(blocks, Speaker.CALLER)) == pytest.approx(600, abs=2)


def test_devices_are_listed_by_name(audio_server: AudioServer) -> None:
    audio_server.pactl("set-default-sink", CALLER_SINK)
    outputs = {device.device_id.name: device for device in list_outputs()}
    assert set(outputs) == {MICROPHONE_SINK, CALLER_SINK}
    assert outputs[CALLER_SINK].is_default
    assert outputs[CALLER_SINK].device_id.host_api == HOST_API
    audio_server.pactl(
        "load-module", "module-remap-source", f"master={MICROPHONE_SINK}.monitor", "source_name=headset"
    )
    assert "headset" in {device.device_id.name for device in list_microphones()}


def test_names_are_as_people_wrote_them(audio_server: AudioServer) -> None:
    audio_server.plug_in("mic_a", "Mikrofon Büro")
    audio_server.plug_in("mic_b", "Anna’s AirPods")
    assert {device.label: device.sole_name for device in list_microphones()} == {
        "Mikrofon Büro": "Mikrofon Büro",
        "Anna’s AirPods": "Anna’s AirPods",
    }


def test_two_of_one_name_are_told_apart(audio_server: AudioServer) -> None:
    for name in ("usb1", "usb2"):
        audio_server.plug_in(name, "USB Headset")
    found = {device.device_id.name: device for device in list_microphones()}
    assert {name: device.label for name, device in found.items()} == {
        "usb1": "USB Headset (usb1)",
        "usb2": "USB Headset (usb2)",
    }
    assert {device.sole_name for device in found.values()} == {""}


@pytest.mark.parametrize("description", ["", "(null)"])
def test_a_device_without_a_name_has_its_id_for_one(audio_server: AudioServer, description: str) -> None:
    audio_server.plug_in("mic_a", description)
    (found,) = list_microphones()
    assert (found.label, found.sole_name) == ("mic_a", "")


def test_a_monitor_is_the_microphone_for_nobody_who_did_not_choose_it(audio_server: AudioServer) -> None:
    audio_server.pactl("set-default-source", f"{CALLER_SINK}.monitor")
    assert list_microphones() == ()
    with pytest.raises(NoStreamError) as refused:
        find_microphone(None)
    assert refused.value.refusal is Refusal.MISSING
    chosen = ChosenDevice(f"{CALLER_SINK}.monitor", HOST_API)
    assert [device.device_id.name for device in list_microphones(chosen)] == [chosen.name]
    assert find_microphone(chosen).device.device_id.name == chosen.name


def test_the_default_headset_is_unplugged_and_comes_back(audio_server: AudioServer) -> None:
    """The server's default source is then the caller's own output."""
    number = audio_server.plug_in("headset", "Headset")
    audio_server.pactl("set-default-source", "headset")
    audio_server.play(MICROPHONE_SINK, tone(440, 30))
    audio_server.play(CALLER_SINK, tone(1_000, 30))
    with listening(microphone=None) as listener:
        listener.listen_until(listener.has(True, True))
        audio_server.pactl("unload-module", number)
        assert audio_server.pactl("get-default-source").stdout.strip().endswith(".monitor")
        listener.listen_until(listener.has(False, True))
        blocks = listener.listen(2.0)
        assert all(block.agent is None for block in blocks)
        assert listener.conditions() == [ChannelCondition.MISSING, ChannelCondition.OK]
        audio_server.plug_in("headset", "Headset")
        audio_server.pactl("set-default-source", "headset")
        listener.listen_until(listener.has(True, True))
        assert loudest_hz(joined(listener.listen(2.0)[-25:], Speaker.AGENT)) == pytest.approx(440, abs=2)


def test_no_default_microphone_before_a_call(audio_server: AudioServer) -> None:
    audio_server.pactl("set-default-source", f"{CALLER_SINK}.monitor")
    with listening(microphone=None) as listener:
        listener.listen_until(lambda: listener.conditions()[0] is ChannelCondition.MISSING)
        assert listener.sources.state(Speaker.AGENT).device is None
        audio_server.plug_in("headset", "Headset")
        audio_server.pactl("set-default-source", "headset")
        listener.listen_until(listener.has(True, True))


def test_programs_that_are_read_speak_plainly(
    audio_server: AudioServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As pactl does under the German, French, Spanish and Polish locales of some versions."""
    real = shutil.which("pactl")
    fake = tmp_path / "pactl"
    fake.write_text(
        f"""#!/bin/sh
if [ "$LC_ALL" = C.UTF-8 ] && [ -z "$LANGUAGE" ]; then exec {real} "$@"; fi
{real} "$@" | sed 's/\\([0-9]\\)[.]\\([0-9]\\)/\\1,\\2/g'
"""
    )
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    audio_server.plug_in("headset", "Headset")
    assert [device.label for device in list_microphones()] == ["Headset"]


def test_who_holds_a_microphone_is_followed(audio_server: AudioServer) -> None:
    audio_server.plug_in("headset", "Headset")
    audio_server.pactl("set-default-source", "headset")
    with listening(microphone=None) as listener, watching() as held:
        listener.listen_until(lambda: held() == frozenset())
        listener.listen_until(listener.has(True, True))
        assert held() == frozenset(), "our own doesn't count"
        phone = audio_server.phone()
        listener.listen_until(lambda: held() == {"softphone"})
        phone.close()
        listener.listen_until(lambda: held() == frozenset())


def test_a_subscription_that_hangs_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It looks like one without news."""
    hangs = tmp_path / "pactl"
    hangs.write_text("#!/bin/sh\nexec sleep 60\n")
    hangs.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    looks = threading.Semaphore(0)
    watch = PulseWatch(looks.release, replace(RECORDING, anyway_s=0.01))
    try:
        assert all(looks.acquire(timeout=PATIENCE_S) for _ in range(3))
    finally:
        watch.close()
