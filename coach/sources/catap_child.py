"""The child that reads an output's own sound on macOS, through a Core Audio process tap:
`python -m coach.sources.catap_child`.

It needs macOS 14.2 and the permission to record system audio. Without the permission macOS gives zeros and no
error, so the child says on standard error that it has heard nothing but zeros so far; `coach doctor` asks about
the permission then. The tap mutes nothing. This was written from the source of catap 0.6, which a test compares
it with, and has not yet run on a Mac.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from contextlib import suppress

from coach.sources.microphone_child import write_all
from coach.sources.pcm import ONLY_ZEROS, SOUND, NoStreamError, PcmFormat, Refusal, SampleType, header_line

FAILURE_CHECK_S = 0.5
ONLY_ZEROS_S = 1.0
"""From then on it is said that there were only zeros; within the two seconds that `coach doctor` listens.
Ours."""


def record(out: int, name: str | None) -> None:
    """Write header and sound until the tap fails or the pipe closes.

    Without a name this is the mix of everything the Mac plays, on whichever output. Raises NoStreamError where
    no tap can be opened.
    """
    try:
        import catap  # noqa: PLC0415  # the import raises except on macOS 14.2 or later
    except ImportError as error:
        raise NoStreamError(Refusal.UNSUPPORTED, str(error)) from error

    broken = threading.Event()
    announcing = threading.Lock()
    announced = False

    def announce(stream: object) -> None:
        """Write the header, once: at the start, or with the first buffer where that is sooner."""
        nonlocal announced
        with announcing:
            if not announced:
                os.write(out, header_line(_format(stream)))
                announced = True

    def on_buffer(buffer: catap.AudioBuffer) -> None:
        # This runs on catap's worker thread, with bytes that are safe to keep. catap's own queue is bounded.
        if broken.is_set():
            return
        try:
            announce(buffer.format)
            write_all(out, buffer.data)
        except (BrokenPipeError, NoStreamError):
            broken.set()

    try:
        if name is None:
            session = catap.record_system_audio(on_buffer=on_buffer, mute=False)
        else:
            session = catap.record_device(name, on_buffer=on_buffer, mute=False)
        session.start()
    except (LookupError, ValueError) as error:  # catap's "no such device" and "several such devices"
        raise NoStreamError(Refusal.MISSING, str(error)) from error
    except (OSError, RuntimeError) as error:
        raise NoStreamError(Refusal.REFUSED, str(error)) from error
    try:
        if session.stream_format is not None:
            announce(session.stream_format)  # nobody should wait for a sound to know that the tap is open
        opened_s, said = time.monotonic(), SOUND
        while not broken.is_set() and not session.wait_for_capture_failure(FAILURE_CHECK_S):
            now = ONLY_ZEROS if session.captured_only_silence else SOUND
            if now != said and time.monotonic() >= opened_s + ONLY_ZEROS_S:
                print(now, file=sys.stderr, flush=True)
                said = now
    finally:
        with suppress(OSError, RuntimeError):  # the tap may have gone with its device
            session.close()


def _format(stream: object) -> PcmFormat:
    """Convert catap's stream format. Raises NoStreamError for samples that are neither int16 nor float32."""
    bits = int(getattr(stream, "bits_per_sample", 0))
    is_float = bool(getattr(stream, "is_float", False))
    if (bits, is_float) not in ((16, False), (32, True)):
        raise NoStreamError(Refusal.REFUSED, f"{bits} bit samples")
    rate_hz = round(float(getattr(stream, "sample_rate", 0.0)))
    channels = int(getattr(stream, "num_channels", 0))
    return PcmFormat(rate_hz, channels, SampleType.FLOAT32 if is_float else SampleType.INT16)


def main() -> int:
    """Run the child. Returns 0 when the parent has gone, 1 where there is no stream or it was lost."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    wanted = parser.parse_args()
    out = sys.stdout.fileno()
    try:
        record(out, wanted.name)
    except BrokenPipeError:
        return 0
    except NoStreamError as refused:
        os.write(out, header_line(refused))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
