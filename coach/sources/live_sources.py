"""Both live channels as one stream of aligned blocks, which the worker reads."""

from __future__ import annotations

import math
import sys
import threading
from collections.abc import Callable
from typing import Protocol

import numpy as np

from coach.model.snapshot import ChannelCondition, ChannelState, Device, DeviceId
from coach.model.sound import Block, FloatArray, Speaker
from coach.settings.schema import ChosenDevice, DeviceSettings
from coach.sources import pulse
from coach.sources.capture import Capture
from coach.sources.conversion import Converter
from coach.sources.devices import find_interface, find_microphone
from coach.sources.loopback import find_loopback
from coach.sources.pcm import NoStreamError
from coach.sources.pulse_watch import DEVICES, PulseWatch
from coach.sources.ring import Fragment
from coach.sources.sample_timeline import SampleTimeline

# A live microphone always has some noise. Exact zeros for this long mean that it is muted or not permitted.
ZEROS_AFTER_S = 3.0
LOWEST_LEVEL_DB = -100.0


class Sources(Protocol):
    """What the worker needs of live sound. LiveSources is the real implementation."""

    def pull(self, now_s: float) -> list[Block]:
        """Return the aligned blocks since the last call, contiguous from sample 0. Never blocks."""

    def state(self, speaker: Speaker) -> ChannelState:
        """Return the state of a channel. Never blocks."""

    def close(self) -> None:
        """Close both devices, within about a second."""


class _Live:
    """One channel: its capture, the converter of the current opening, its meter."""

    def __init__(
        self, capture: Capture | None, speaker: Speaker, chosen: ChosenDevice | None, channel: int | None = None
    ) -> None:
        self.capture = capture
        self.speaker = speaker
        self._chosen, self._channel = chosen, channel
        self.lost_samples = 0
        self._converter: Converter | None = None
        self._opening = 0
        self._level_db: float | None = None
        self._zeros_since_s: float | None = None
        self._zeros = False

    def move(self, timeline: SampleTimeline, now_s: float) -> None:
        """Put what was captured onto the timeline."""
        if self.capture is None:
            return
        taken = self.capture.take()
        if taken.pcm is None:
            timeline.absent(self.speaker)
            self._level_db = None
            self._zeros_since_s, self._zeros = None, False
            return
        if taken.opening != self._opening:
            self._opening = taken.opening
            self._converter = Converter(taken.pcm, self._channel)
            timeline.restart(self.speaker)
        assert self._converter is not None
        for fragment in joined(taken.fragments):
            converted = self._converter.convert(fragment)
            if converted is None:
                continue
            self.lost_samples += converted.lost_samples
            self._meter(converted.samples, now_s)
            timeline.put(self.speaker, converted.samples, converted.arrived_s, converted.lost_samples)

    def _meter(self, samples: FloatArray, now_s: float) -> None:
        power = float(np.dot(samples, samples)) / len(samples)
        self._level_db = max(10.0 * math.log10(power), LOWEST_LEVEL_DB) if power > 0.0 else LOWEST_LEVEL_DB
        if power > 0.0:
            self._zeros_since_s, self._zeros = None, False
        elif self._zeros_since_s is None:
            self._zeros_since_s = now_s
        else:
            self._zeros = now_s - self._zeros_since_s >= ZEROS_AFTER_S

    def state(self, late_samples: int) -> ChannelState:
        if self.capture is None:
            return ChannelState(ChannelCondition.NOT_CHOSEN, None, None, 0)
        condition = self.capture.condition
        # Only for the microphone: an output that plays nothing gives zeros too, and rightly so.
        if condition is ChannelCondition.OK and self._zeros and self.speaker is Speaker.AGENT:
            condition = ChannelCondition.ZEROS
        device = self.capture.device
        if device is None and condition is ChannelCondition.MISSING and self._chosen is not None:
            name = self._chosen.name
            device = Device(DeviceId(name, self._chosen.host_api), name, is_default=False)
        lost = self.lost_samples + late_samples
        return ChannelState(condition, device, self._level_db, lost, self.capture.detail)


def joined(fragments: tuple[Fragment, ...]) -> list[Fragment]:
    """Join fragments up to the next loss, because a call costs more than the samples in it."""
    runs: list[list[Fragment]] = []
    for fragment in fragments:
        if runs and not fragment.lost_frames:
            runs[-1].append(fragment)
        else:
            runs.append([fragment])
    return [Fragment(b"".join(one.data for one in run), run[-1].arrived_s, run[0].lost_frames) for run in runs]


class LiveSources:
    """The microphone and the caller's channel: opened, aligned and supervised.

    A device that isn't there is tried again once a second, and at once when the sound server reports a change.
    Nothing that a device does is raised here.
    """

    def __init__(
        self,
        devices: DeviceSettings,
        wake: threading.Event,
        start_s: float,
        *,
        second_microphone: ChosenDevice | None = None,
        second_channel: bool = False,
    ) -> None:
        """Start to open both devices, and return at once.

        `wake` is set when there is something to pull. `start_s`: when sample 0 is on the monotonic clock.
        `second_microphone`: that of a second person in the room, who is heard as the caller; or, with
        `second_channel`, they have the second channel of the first one's interface.
        """
        self._devices = devices
        self._second = devices.microphone if second_channel else second_microphone
        self._shared = second_channel
        self._timeline = SampleTimeline(start_s)
        find = find_interface if second_channel else find_microphone
        microphone = Capture("agent", lambda: find(devices.microphone), wake)
        caller = None
        if second_channel:
            caller = Capture("caller", lambda: find(devices.microphone), wake)
        elif second_microphone is not None:
            caller = Capture("caller", lambda: find_microphone(second_microphone), wake)
        elif devices.listen_to_caller:
            caller = Capture("caller", lambda: find_loopback(devices.output), wake)
        self._channels = {
            Speaker.AGENT: _Live(microphone, Speaker.AGENT, devices.microphone, 0 if second_channel else None),
            Speaker.CALLER: _Live(
                caller, Speaker.CALLER, self._second or devices.output, 1 if second_channel else None
            ),
        }
        has_pulse = sys.platform == "linux" and pulse.has_pulse()
        self._watch = PulseWatch(self._look_again, DEVICES) if has_pulse else None

    def pull(self, now_s: float) -> list[Block]:
        for channel in self._channels.values():
            channel.move(self._timeline, now_s)
        return self._timeline.pull(now_s)

    def state(self, speaker: Speaker) -> ChannelState:
        return self._channels[speaker].state(self._timeline.late_samples(speaker))

    def close(self) -> None:
        closers: list[Callable[[], None]] = [c.capture.close for c in self._channels.values() if c.capture]
        if self._watch is not None:
            closers.append(self._watch.close)
        threads = [threading.Thread(target=closer, name="closing") for closer in closers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _look_again(self) -> None:
        """Look at the devices again after they changed.

        A channel is reopened where its device is no longer the default, has gone (the server moves the stream
        to some other device, unasked), or has come back.
        """
        try:
            ends = pulse.ask_pulse()
        except NoStreamError:
            return  # the server is down; the readers have noticed, and try again
        self._check(Speaker.AGENT, ends.sources, self._devices.microphone is None)
        if self._shared or self._second is not None:
            self._check(Speaker.CALLER, ends.sources, self._shared and self._devices.microphone is None)
        else:
            self._check(Speaker.CALLER, ends.sinks, self._devices.output is None)

    def _check(self, speaker: Speaker, ends: tuple[pulse.PulseEnd, ...], follow_default: bool) -> None:
        capture = self._channels[speaker].capture
        if capture is None:
            return
        device = capture.device
        found = next((end for end in ends if device and end.name == device.device_id.name), None)
        if found is None or (follow_default and not found.is_default):
            capture.reopen()  # even while it is being opened: it would stay with the wrong device
        elif capture.condition is not ChannelCondition.OK:
            capture.retry()
