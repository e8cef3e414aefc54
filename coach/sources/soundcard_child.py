"""The child that reads an output's own sound through SoundCard: `python -m coach.sources.soundcard_child`.

On Windows this is WASAPI loopback, which sounddevice lacks (its issues 281 and 510). On Linux it stands in
for `parec` and `pactl` where those aren't installed. SoundCard aborts its process when a Pulse server
restarts, so the app never imports it.

It writes one header line (see `pcm`), then raw sound, until it is killed or the output has gone. Where it reads
the default output on Windows, it also ends when another one becomes the default; the supervisor then starts a
new child.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import warnings
from contextlib import ExitStack
from typing import Any

import soundcard

from coach.sources.microphone_child import silence_complaints, write_all
from coach.sources.pcm import FRAGMENT_S, NoStreamError, PcmFormat, Refusal, SampleType, header_line

RATE_HZ = 48_000
MOST_CHANNELS = 2
# How often the default output is looked up again, on Windows only: on Linux the app watches the server.
DEFAULT_CHECK_S = 2.0


def find_loopback(name: str | None) -> tuple[Any, str]:
    """Find SoundCard's loopback of an output, by name or id (None: the default one), and the output's id.

    Raises NoStreamError where there is none.
    """
    speakers = soundcard.all_speakers()
    if name is None:
        wanted = soundcard.default_speaker()
    else:
        # Exact matches only: SoundCard's own look-up falls back to "contains", and might find another output.
        wanted = next((speaker for speaker in speakers if name in (speaker.name, speaker.id)), None)
    if wanted is None:
        raise NoStreamError(Refusal.MISSING, name or "no output")
    for loopback in soundcard.all_microphones(include_loopback=True):
        if loopback.isloopback and loopback.id in (wanted.id, f"{wanted.id}.monitor"):
            return loopback, str(wanted.id)
    raise NoStreamError(Refusal.MISSING, str(wanted.name))


def listing() -> dict[str, list[dict[str, object]]]:
    """Return sources and sinks with the fields of `pulse.PulseEnd`."""
    default_source, default_sink = soundcard.default_microphone(), soundcard.default_speaker()
    sources = [
        {
            "name": str(source.id),
            "label": str(source.name),
            "rate_hz": 0,
            "monitor": "",
            "is_monitor": bool(source.isloopback),
            "is_default": default_source is not None and source.id == default_source.id,
        }
        for source in soundcard.all_microphones(include_loopback=True)
    ]
    sinks = [
        {
            "name": str(sink.id),
            "label": str(sink.name),
            "rate_hz": 0,
            "monitor": f"{sink.id}.monitor",
            "is_monitor": False,
            "is_default": default_sink is not None and sink.id == default_sink.id,
        }
        for sink in soundcard.all_speakers()
    ]
    return {"sources": sources, "sinks": sinks}


def open_recorder(loopback: Any, opened: ExitStack) -> tuple[Any, PcmFormat]:
    """Open the loopback with two channels, or where its driver refuses those, with one.

    Some drivers name more channels than they let record. `opened` closes it. Raises what SoundCard does where
    it accepts neither.
    """
    refused: Exception | None = None
    for channels in range(max(1, min(int(loopback.channels), MOST_CHANNELS)), 0, -1):
        pcm = PcmFormat(RATE_HZ, channels, SampleType.FLOAT32)
        try:
            made = loopback.recorder(RATE_HZ, channels=channels, blocksize=pcm.fragment_frames)
            return opened.enter_context(made), pcm
        except Exception as error:  # noqa: BLE001  # SoundCard raises what its system gave
            refused = error
    assert refused is not None
    raise refused


def record(out: int, name: str | None) -> None:
    """Write header and sound until the default output changes. Raises NoStreamError where there is none."""
    loopback, speaker_id = find_loopback(name)
    checks_every = round(DEFAULT_CHECK_S / FRAGMENT_S)
    with ExitStack() as opened:
        recorder, pcm = open_recorder(loopback, opened)
        os.write(out, header_line(pcm))
        reads = 0
        while True:
            # WASAPI gives nothing at all while nothing plays; SoundCard fills that in with zeros.
            write_all(out, recorder.record(numframes=pcm.fragment_frames))
            reads += 1
            follows = name is None and sys.platform == "win32" and reads % checks_every == 0
            if follows and str(soundcard.default_speaker().id) != speaker_id:
                return


def main() -> int:
    """Run the child. Returns 0 when the parent has gone or the default changed, 1 without a stream."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    parser.add_argument("--list", action="store_true")
    wanted = parser.parse_args()
    silence_complaints()
    warnings.simplefilter("ignore")  # of discontinuities, which the timeline sees in the sample totals
    out = sys.stdout.fileno()
    if wanted.list:
        write_all(out, json.dumps(listing()).encode())
        return 0
    try:
        record(out, wanted.name)
    except BrokenPipeError:
        return 0
    except NoStreamError as refused:
        os.write(out, header_line(refused))
        return 1
    except Exception as error:  # noqa: BLE001  # SoundCard raises what its system gave; the parent is told
        os.write(out, header_line(NoStreamError(Refusal.REFUSED, f"{type(error).__name__}: {error}")))
        return 1
    return 0


if __name__ == "__main__":
    # Skip the interpreter's clean-up: SoundCard's may wait for a server that has gone.
    code = main()
    os._exit(code)
