"""The child that reads a microphone through sounddevice: `python -m coach.sources.microphone_child`.

It writes one header line (see `pcm`), then raw sound, until it is killed or the device has gone. Each opening
is a fresh process, because PortAudio freezes its device list when it starts, and through ALSA it takes the
Pulse source from `PULSE_SOURCE` in the environment, which the parent sets.

It uses blocking reads rather than PortAudio's callback: through PulseAudio the callback took 3 to 12 % of a
core, reads of 20 ms took 0.6 %. numpy is not imported, so that the child starts in about 100 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

import sounddevice

from coach.sources.pcm import (
    MAX_CHANNELS,
    MAX_RATE_HZ,
    MIN_RATE_HZ,
    NoStreamError,
    PcmFormat,
    Refusal,
    SampleType,
    header_line,
)

# Measured through PulseAudio 16 with reads of 20 ms. At 0.04 s and a block size of one fragment, each fragment
# is read within 0.4 ms of being complete, for 0.8 to 1.5 % of a core. At 0.1 s and any block size it costs 0.6
# to 1.6 %, and every 40 ms two fragments come, of which one is 20 ms old.
LATENCY_S = 0.04
OTHER_RATES_HZ = (48_000, 44_100, 32_000, 16_000, 96_000, 88_200, 22_050, 11_025, 8_000)


def find_device(name: str | None, host_api: str | None) -> tuple[int, dict[str, Any]]:
    """Find the input of this name and host API, or the default one, and return its index and description.

    Raises NoStreamError where there is none.
    """
    if name is None:
        index = sounddevice.default.device[0]
        if index is None or index < 0:
            raise NoStreamError(Refusal.MISSING, "no microphone")
        return index, dict(sounddevice.query_devices(index))
    apis = sounddevice.query_hostapis()
    for index, device in enumerate(sounddevice.query_devices()):
        same_api = host_api is None or apis[device["hostapi"]]["name"] == host_api
        if device["name"] == name and same_api and device["max_input_channels"] > 0:
            return index, dict(device)
    raise NoStreamError(Refusal.MISSING, name)


def open_stream(
    index: int, description: dict[str, Any], wanted_rate_hz: int, wanted_channels: int = 1
) -> tuple[sounddevice.RawInputStream, PcmFormat]:
    """Open the device with the first rate, channel count and format that it accepts.

    `wanted_rate_hz` is tried first (0: none is wanted), then the device's own rate; at each `wanted_channels`
    first. Raises NoStreamError where it accepts none.
    """
    own_rate_hz = int(description["default_samplerate"])
    rates = dict.fromkeys(r for r in (wanted_rate_hz, own_rate_hz, *OTHER_RATES_HZ) if r)
    most_channels = min(int(description["max_input_channels"]), MAX_CHANNELS)
    complaint = ""
    for rate_hz in rates:
        if not MIN_RATE_HZ <= rate_hz <= MAX_RATE_HZ:
            continue
        for channels in dict.fromkeys(c for c in (wanted_channels, 1, 2, most_channels) if c <= most_channels):
            for sample_type in SampleType:
                pcm = PcmFormat(rate_hz, channels, sample_type)
                try:
                    stream = sounddevice.RawInputStream(
                        samplerate=rate_hz,
                        channels=channels,
                        dtype=sample_type.value,
                        device=index,
                        latency=LATENCY_S,
                        blocksize=pcm.fragment_frames,
                    )
                    stream.start()
                except sounddevice.PortAudioError as error:
                    complaint = str(error.args[0])
                    continue
                return stream, pcm
    raise NoStreamError(Refusal.REFUSED, complaint)


def main() -> int:
    """Run the child. Returns 0 when the parent has gone, 1 where there is no stream or it was lost."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    parser.add_argument("--host-api")
    parser.add_argument("--rate-hz", type=int, default=0)
    parser.add_argument("--channels", type=int, default=1)
    wanted = parser.parse_args()
    out = sys.stdout.fileno()
    silence_complaints()
    try:
        stream, pcm = open_stream(*find_device(wanted.name, wanted.host_api), wanted.rate_hz, wanted.channels)
    except NoStreamError as refused:
        os.write(out, header_line(refused))
        return 1
    except sounddevice.PortAudioError as error:
        os.write(out, header_line(NoStreamError(Refusal.MISSING, str(error.args[0]))))
        return 1
    try:
        os.write(out, header_line(pcm))
        while True:
            data, _overflowed = stream.read(pcm.fragment_frames)  # losses show in totals, not in this flag
            write_all(out, data)
    except BrokenPipeError:
        return 0
    except sounddevice.PortAudioError:
        return 1


def write_all(pipe: int, data: Any) -> None:
    """Write all of a buffer to a pipe. Raises BrokenPipeError when nobody reads any more."""
    rest = memoryview(data).cast("B")
    while rest:
        rest = rest[os.write(pipe, rest) :]


def silence_complaints() -> None:
    """Discard standard error: ALSA and PortAudio write to it, nobody reads it, and its pipe would fill."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


if __name__ == "__main__":
    # Skip the interpreter's clean-up: PortAudio's exit handler may hang on a device that has gone.
    code = main()
    os._exit(code)
