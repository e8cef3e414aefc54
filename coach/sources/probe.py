"""PortAudio's list of devices, read in a short-lived child: `python -m coach.sources.probe`.

In the app itself the list would stay as it was when PortAudio started, and to read it again every stream would
have to be closed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass

from coach.model.snapshot import Device, DeviceId
from coach.sources.child import answer_of, child_command
from coach.sources.pcm import NoStreamError, Refusal

PROBE_CHILD = "coach.sources.probe"
# Windows with many host APIs took longest to list its devices.
ASK_TIMEOUT_S = 10.0
# Windows lists every device once for each of four host APIs. This one has full names (MME cuts them at 31
# characters), the lowest delay, and the names that SoundCard uses for the loopback.
WINDOWS_API = "Windows WASAPI"


@dataclass(frozen=True, slots=True)
class PortAudioDevices:
    """The inputs and outputs that PortAudio lists; on Windows only those of WASAPI."""

    inputs: tuple[Device, ...]
    outputs: tuple[Device, ...]

    def default_input(self) -> Device:
        """Return the default input. Raises NoStreamError where there is none."""
        for device in self.inputs:
            if device.is_default:
                return device
        raise NoStreamError(Refusal.MISSING, "no microphone")


def ask_portaudio() -> PortAudioDevices:
    """Read the list anew. Raises NoStreamError where PortAudio isn't installed or doesn't answer."""
    try:
        listing = json.loads(answer_of(child_command(PROBE_CHILD), within_s=ASK_TIMEOUT_S))
        return PortAudioDevices(_devices(listing["inputs"]), _devices(listing["outputs"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NoStreamError(Refusal.MISSING, "PortAudio gave no list of devices") from error


def _devices(entries: list[list[object]]) -> tuple[Device, ...]:
    """PortAudio knows a device by its name alone: of two that share one, neither bears it alone."""
    alike = Counter((str(n), str(api)) for n, api, _ in entries)
    return tuple(
        Device(
            DeviceId(str(n), str(api)),
            str(n),
            bool(default),
            sole_name=str(n) if alike[str(n), str(api)] == 1 else "",
        )
        for n, api, default in entries
    )


def main() -> int:
    """Print the list as JSON, with the defaults of the host API that is used."""
    import sounddevice  # noqa: PLC0415  # the app imports this module without PortAudio

    apis = sounddevice.query_hostapis()
    names = [api["name"] for api in apis]
    only = WINDOWS_API if WINDOWS_API in names else None
    default_in, default_out = sounddevice.default.device
    if only:
        preferred = apis[names.index(only)]
        default_in, default_out = preferred["default_input_device"], preferred["default_output_device"]
    inputs, outputs = [], []
    for index, device in enumerate(sounddevice.query_devices()):
        api = names[device["hostapi"]]
        if only and api != only:
            continue
        if device["max_input_channels"] > 0:
            inputs.append((device["name"], api, index == default_in))
        if device["max_output_channels"] > 0:
            outputs.append((device["name"], api, index == default_out))
    json.dump({"inputs": inputs, "outputs": outputs}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
