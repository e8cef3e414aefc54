"""`soak live`: the real app with a real sound server, in real time."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soxr

from coach.model.snapshot import Listening
from coach.model.sound import SAMPLE_RATE_HZ, Speaker
from coach.model.spans import Span
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, PLAY_RATE_HZ, AudioServer, PhoneProgram
from tests.benchmarks.desk import desk
from tests.benchmarks.soak.fast import (
    KEPT_WITHIN_S,
    LOOK_EVERY_S,
    SAMPLE_EVERY_S,
    SETTINGS,
    counted,
    found_calls,
    read_log,
    sample,
)
from tests.benchmarks.soak.faults import (
    IN_LIVE,
    OF_THE_MACHINE,
    RETRY_S,
    STOPPED_S,
    Fault,
    FaultKind,
    Unheard,
    plan,
)
from tests.benchmarks.soak.judging import Outcome, Sample
from tests.benchmarks.soak.outside import OutsideFaults
from tests.benchmarks.soak.script import ScriptedCall, script, sound
from tests.end_to_end.conftest import set_defaults
from tests.end_to_end.desktop_process import DesktopProcess
from tests.end_to_end.slow_disk import SlowDisk

OTHER_MICROPHONE = "desk_microphone"
"""The phone program has its own, so that it goes on when the headset is unplugged; Coach falls back to it."""
SERVER_AWAY_S = 0.5


class Phone:
    """The phone program, and what the two say: it follows the script in real time."""

    def __init__(self, server: AudioServer, calls: tuple[ScriptedCall, ...]) -> None:
        self._server, self._due = server, list(calls)
        self._call: ScriptedCall | None = None
        self._program: PhoneProgram | None = None
        self._players: list[subprocess.Popen[bytes]] = []
        self._sound: list[npt.NDArray[np.float64]] = []
        self._next: list[npt.NDArray[np.float64]] = []
        self._make_next()

    def look(self, at_s: float) -> None:
        """Begin or end a call, where it is time."""
        if self._call is not None and at_s >= self._call.closed_s:
            self.hang_up()
            self._call = None
            self._make_next()
        if self._call is None and self._due and self._due[0].opened_s <= at_s:
            self._call, self._sound = self._due.pop(0), self._next
            self.pick_up(at_s)

    def pick_up(self, at_s: float) -> None:
        """Hold the microphone and play the call from here on, where one is under way."""
        call = self._call
        if call is None:
            return
        began_s = time.monotonic()
        self._program = self._server.phone(device=OTHER_MICROPHONE)
        since_s = at_s + time.monotonic() - began_s - call.opened_s
        for sink, row in zip((MICROPHONE_SINK, CALLER_SINK), self._sound, strict=True):
            self._players.append(self._server.play(sink, row[round(since_s * PLAY_RATE_HZ) :]))

    def _make_next(self) -> None:
        """Make the sound of the next call before it is due, which takes seconds."""
        if self._due:
            call = self._due[0]
            first, n = (round(s * SAMPLE_RATE_HZ) for s in (call.opened_s, call.closed_s - call.opened_s))
            both = sound([call], first, n)
            self._next = [soxr.resample(row, SAMPLE_RATE_HZ, PLAY_RATE_HZ).astype(np.float64) for row in both]

    def end_with_the_server(self) -> None:
        """The server has ended, and the phone's stream and the players with it."""
        self._program = None
        self._stop_playing()

    def hang_up(self) -> None:
        """Let the microphone go, and play nothing."""
        program, self._program = self._program, None
        if program is not None:
            program.close()
        self._stop_playing()

    def _stop_playing(self) -> None:
        for player in self._players:
            player.kill()
            player.wait(5)
        self._players.clear()


class LiveFaults:
    """Carries out the faults that need a sound server or a real process. `unheard`: what surely was not heard;
    `perhaps_unheard`: what may not have been, because buffers of the system hold some of it."""

    def __init__(
        self, faults: tuple[Fault, ...], server: AudioServer, app: DesktopProcess, phone: Phone
    ) -> None:
        self._due = [fault for fault in faults if fault.kind not in OF_THE_MACHINE]
        self._server, self._app, self._phone = server, app, phone
        self._on: Fault | None = None
        self.unheard: list[Unheard] = []
        self.perhaps_unheard: list[Unheard] = []
        self.done: Counter[FaultKind] = Counter()

    def look(self, at_s: float) -> None:
        """Begin what is due at this time of the soak, and end what has lasted long enough."""
        if self._on is not None and at_s >= self._on.at_s + self._on.lasts_s:
            self.end()
        if self._on is None and self._due and self._due[0].at_s <= at_s:
            fault = self._due.pop(0)
            self.done[fault.kind] += 1
            self._begin(fault, at_s)

    def end(self) -> None:
        """End what is on."""
        fault, self._on = self._on, None
        if fault is None:
            return
        if fault.kind is FaultKind.STOPPED:
            os.kill(self._app.pid, signal.SIGCONT)
        else:
            set_defaults(self._server)

    def _begin(self, fault: Fault, at_s: float) -> None:
        match fault.kind:
            case FaultKind.DEVICE_GONE:
                self._on = fault
                for line in self._server.pactl("list", "short", "modules").stdout.splitlines():
                    if "source_name=headset" in line:
                        self._server.pactl("unload-module", line.split()[0])
                self._perhaps(at_s, RETRY_S)
            case FaultKind.CHILD_KILLED:
                children = self._app.children()
                if children:
                    children[int(at_s) % len(children)].kill()
                self._perhaps(at_s, RETRY_S)
            case FaultKind.STOPPED:
                self._on = fault
                os.kill(self._app.pid, signal.SIGSTOP)
                self._perhaps(at_s, STOPPED_S)
            case _:
                self._restart_server(at_s)

    def _restart_server(self, at_s: float) -> None:
        began_s = time.monotonic()
        self._server.stop(hard=True)
        self._phone.end_with_the_server()
        time.sleep(SERVER_AWAY_S)
        self._server.start()
        set_up(self._server)
        away_s = time.monotonic() - began_s
        self.unheard += [Unheard(speaker, Span(at_s, at_s + away_s)) for speaker in Speaker]
        self._phone.pick_up(at_s + away_s)

    def _perhaps(self, at_s: float, lasts_s: float) -> None:
        self.perhaps_unheard += [Unheard(speaker, Span(at_s, at_s + lasts_s)) for speaker in Speaker]


def set_up(server: AudioServer) -> None:
    """Set the devices up as at a desk with two microphones."""
    server.plug_in(OTHER_MICROPHONE, "Desk microphone")
    set_defaults(server)


def soak_live(minutes: float, every_s: float, seed: int) -> Outcome:
    """Run it, and return what is left. `every_s`: how often a fault comes."""
    duration_s = minutes * 60.0
    calls = script(seed, duration_s)
    faults = plan(seed, duration_s, every_s, IN_LIVE)
    samples: list[Sample] = []
    with desk() as here, tempfile.TemporaryDirectory(prefix="coach-disk-") as folder:
        disk, app = SlowDisk(Path(folder)), here.app
        here.server.plug_in(OTHER_MICROPHONE, "Desk microphone")
        app.more_environment = disk.environment
        app.change_settings(SETTINGS)
        app.start()
        app.wait(lambda: app.status() == Listening.WAITING.value, KEPT_WITHIN_S)
        phone = Phone(here.server, calls)
        outside = OutsideFaults(faults, app, disk, seed)
        ours = LiveFaults(faults, here.server, app, phone)
        epoch_s, began_s, sampled_s = time.time(), time.monotonic(), 0.0
        while (at_s := time.monotonic() - began_s) < duration_s:
            phone.look(at_s)
            ours.look(time.monotonic() - began_s)
            outside.look(at_s)
            if at_s - sampled_s > SAMPLE_EVERY_S:
                sampled_s = at_s
                samples.append(sample(app, at_s))
            time.sleep(LOOK_EVERY_S)
        ours.end()
        outside.end_all()
        phone.hang_up()
        time.sleep(KEPT_WITHIN_S)
        code = app.stop()
        found = found_calls(app, epoch_s, ((0.0, 0.0),))
        logged = read_log(app)
    return Outcome(
        true=tuple(Span(call.first_s, call.last_s) for call in calls),
        found=tuple(found),
        unheard=tuple(ours.unheard),
        perhaps_unheard=tuple(ours.perhaps_unheard),
        faults=counted(outside.done, ours.done),
        samples=tuple(samples),
        logged=tuple(logged),
        second_starts_refused=outside.second_starts_refused,
        exit_code=code,
    )
