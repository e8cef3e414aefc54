"""The desk of the benchmarks: an audio server, a screen, the app, and calls to play."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from coach.model.baseline import Baseline
from coach.model.snapshot import Device
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.settings.schema import DeviceSettings
from coach.sources.pulse import ask_pulse
from tests.audio_server import AudioServer, missing_tools
from tests.end_to_end.conftest import set_defaults
from tests.end_to_end.desktop_process import DesktopProcess
from tests.end_to_end.screen import Screen, missing_screen
from tests.end_to_end.stretch import SAMPLE_CALL, baseline_of, read, speech_folder

HOUR_S = 3600.0
DEFAULTS = DeviceSettings()


@dataclass(frozen=True, slots=True)
class Call:
    """A call to measure with. The baseline is None where it is to be learned from the call itself."""

    name: str
    sound: FloatArray
    baseline: Baseline | None

    @property
    def duration_s(self) -> float:
        return len(self.sound[0]) / SAMPLE_RATE_HZ


def calls(most: int = 12) -> list[Call]:
    """Return the calls of the speech folder, each with its recorded baseline; without it, the sample call."""
    folder = speech_folder()
    if folder is None:
        print("  (no speech folder: measured with the sample call)")
        return [Call("sample", read(SAMPLE_CALL), None)]
    paths = [path for path in sorted((folder / "calls").glob("*.flac")) if not path.stem.endswith(".usual")]
    return [Call(path.stem, read(path), baseline_of(path)) for path in paths[:most]]


def hour_of(made_from: Sequence[Call]) -> FloatArray:
    """Make an hour of two channels by repeating these calls."""
    lengths = np.cumsum([call.duration_s for call in made_from])
    times = int(np.ceil(HOUR_S / lengths[-1]))
    hour: FloatArray = np.concatenate([call.sound for call in made_from] * times, axis=1)
    return hour[:, : round(HOUR_S * SAMPLE_RATE_HZ)]


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts of the desk."""

    server: AudioServer
    screen: Screen
    app: DesktopProcess
    microphone: Device


@contextmanager
def audio() -> Iterator[AudioServer]:
    """A running audio server, which child processes find too."""
    if missing := missing_tools():
        raise SystemExit(f"not installed: {', '.join(missing)}")
    folder = Path(tempfile.mkdtemp(prefix="coach-audio-"))
    server = AudioServer(folder)
    before = {name: os.environ.get(name) for name in server.environment}
    os.environ.update(server.environment)
    server.start()
    set_defaults(server)
    try:
        yield server
    finally:
        server.close()
        for name, value in before.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def desk(arguments: Sequence[str] = ("-m", "coach")) -> Iterator[Desk]:
    """A whole desk, with the app not yet started."""
    if missing := missing_screen():
        raise SystemExit(f"not installed: {', '.join(missing)}")
    with audio() as server:
        screen = Screen()
        try:
            app = DesktopProcess(screen.display, arguments)
            try:
                yield Desk(server, screen, app, ask_pulse().source(None).device)
            finally:
                app.close()
        finally:
            screen.close()


@dataclass(frozen=True, slots=True)
class Spent:
    """Processor time so far, in seconds: of a process's first thread (in the app, that of the windows), of its
    other threads, and of its running children."""

    first_thread_s: float
    others_s: float
    children_s: float

    def since(self, before: Spent, seconds: float) -> Spent:
        """Return what was spent since then, in % of one core."""
        return Spent(
            (self.first_thread_s - before.first_thread_s) / seconds * 100,
            (self.others_s - before.others_s) / seconds * 100,
            (self.children_s - before.children_s) / seconds * 100,
        )


def spent(process: psutil.Process, without: Container[int] = ()) -> Spent:
    """Measure the processor time of a process and its children, except those with these ids."""
    first = next(thread for thread in process.threads() if thread.id == process.pid)
    whole, first_s = process.cpu_times(), first.user_time + first.system_time
    children = [child.cpu_times() for child in process.children(recursive=True) if child.pid not in without]
    return Spent(
        first_s,
        whole.user + whole.system - first_s,
        sum(times.user + times.system for times in children),
    )
