"""How soon the devices are open after a phone program opened the microphone.

The live session waits with its devices closed, on a real audio server whose devices run in blocks of 20 ms. The
time runs from the start of the phone program's process, which opens its stream some 30 ms later, to the first
sound of each device.
"""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path

from coach.history.store import open_history
from coach.model.programs import ProgramRole
from coach.model.snapshot import ChannelCondition, Listening
from coach.model.sound import Speaker
from coach.runtime.session import LiveSession
from coach.settings.schema import DeviceSettings, PhoneSettings, Settings
from coach.sources.live_sources import LiveSources
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK
from tests.benchmarks.desk import audio
from tests.benchmarks.figures import percentile, say

REPEATS = 20
PATIENCE_S = 20.0
ASK_EVERY_S = 0.002
HELD_S = 1.0
SETTLE_S = 5.0
PHONE = PhoneSettings(programs={"softphone": ProgramRole.PHONE})


def run() -> None:
    opened: list[LiveSources] = []

    def open_sources(devices: DeviceSettings, wake: threading.Event, start_s: float) -> LiveSources:
        opened.append(LiveSources(devices, wake, start_s))
        return opened[-1]

    took: dict[Speaker, list[float]] = {speaker: [] for speaker in Speaker}
    with audio() as server, tempfile.TemporaryDirectory(prefix="coach-opening-") as folder:
        session = LiveSession(Settings(phones=PHONE), open_history(Path(folder, "history.db")), open_sources)
        try:
            for sink in (MICROPHONE_SINK, CALLER_SINK):
                server.run_like_hardware(sink)
            time.sleep(SETTLE_S)
            session.start_listening()
            for _ in range(REPEATS):
                until_s = time.monotonic() + PATIENCE_S
                while session.snapshot().listening is not Listening.WAITING:
                    assert time.monotonic() < until_s, session.snapshot()
                    time.sleep(ASK_EVERY_S)
                before = len(opened)
                began_s = time.monotonic()
                phone = server.phone()
                waiting = set(Speaker)
                while waiting:
                    assert time.monotonic() < until_s + PATIENCE_S, session.snapshot()
                    for speaker in tuple(waiting):
                        is_open = len(opened) > before and (
                            opened[-1].state(speaker).condition is ChannelCondition.OK
                        )
                        if is_open:
                            took[speaker].append(time.monotonic() - began_s)
                            waiting.remove(speaker)
                    time.sleep(ASK_EVERY_S)
                time.sleep(HELD_S)
                phone.close()
        finally:
            session.close()
    for speaker, name in ((Speaker.AGENT, "the microphone"), (Speaker.CALLER, "the caller's channel")):
        say(f"until {name} is open", took[speaker], "s", "0.5")
        say("... 95th percentile", [percentile(took[speaker], 0.95)], "s", "0.5")
