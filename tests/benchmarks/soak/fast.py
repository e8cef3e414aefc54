"""`soak fast`: hours of calls through the whole desktop, as fast as the machine takes the sound."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

from coach.log_text import LOG_NAME
from coach.model.call import CallState
from coach.model.programs import ProgramRole
from coach.model.spans import Span
from coach.places import HISTORY_NAME
from coach.settings.schema import PhoneSettings, Settings
from tests.benchmarks.soak.faults import IN_FAST, OF_THE_MACHINE, FaultKind, clock_offsets, plan, unheard_in
from tests.benchmarks.soak.judging import FoundCall, FoundCue, Outcome, Sample, soak_s_of
from tests.benchmarks.soak.outside import OutsideFaults
from tests.benchmarks.soak.progress import DONE_S, progress_s
from tests.benchmarks.soak.script import script
from tests.end_to_end.desktop_process import DesktopProcess
from tests.end_to_end.slow_disk import SlowDisk
from tests.end_to_end.stretch import shown
from tests.runtime.day_of_calls import PHONE

LOOK_EVERY_S = 0.05
SAMPLE_EVERY_S = 1.0
STUCK_S = 120.0
"""The app that gets no further for so long, of the real clock, is given up."""
KEPT_WITHIN_S = 30.0
SETTINGS = Settings(first_run_done=True, phones=PhoneSettings(programs={PHONE: ProgramRole.LEARNED_PHONE}))


def soak_fast(hours: float, every_s: float, seed: int) -> Outcome:
    """Run it, and return what is left. `every_s`: how often a fault comes."""
    duration_s = hours * 3600.0
    faults = plan(seed, duration_s, every_s, IN_FAST)
    epoch_s = float(round(time.time()))
    app = DesktopProcess(
        "", ("-m", "tests.benchmarks.soak.desktop_at_speed", str(seed), str(hours), str(every_s), str(epoch_s))
    )
    with contextlib.closing(app), tempfile.TemporaryDirectory(prefix="coach-disk-") as folder:
        disk = SlowDisk(Path(folder))
        app.more_environment = {**disk.environment, "QT_QPA_PLATFORM": "offscreen"}
        app.change_settings(SETTINGS)
        app.start()
        outside = OutsideFaults(faults, app, disk, seed)
        samples = _run(app, outside, duration_s)
        time.sleep(KEPT_WITHIN_S)
        code = app.stop()
        found = found_calls(app, epoch_s, clock_offsets(faults))
        logged = read_log(app)
    return Outcome(
        true=tuple(Span(call.first_s, call.last_s) for call in script(seed, duration_s)),
        found=tuple(found),
        unheard=unheard_in(faults),
        perhaps_unheard=(),
        faults=counted(
            outside.done, Counter(fault.kind for fault in faults if fault.kind not in OF_THE_MACHINE)
        ),
        samples=tuple(samples),
        logged=tuple(logged),
        second_starts_refused=outside.second_starts_refused,
        exit_code=code,
    )


def counted(*some: Mapping[FaultKind, int]) -> Counter[str]:
    """Add counts of faults up, by what people call them."""
    total: Counter[str] = Counter()
    for counts in some:
        total.update({kind.value: times for kind, times in counts.items()})
    return total


def _run(app: DesktopProcess, outside: OutsideFaults, duration_s: float) -> list[Sample]:
    samples: list[Sample] = []
    at_s, moved_s, sampled_s = 0.0, time.monotonic(), 0.0
    while True:
        newest_s, now_s = progress_s(app.home), time.monotonic()
        if newest_s == DONE_S:
            break
        if newest_s > at_s:
            at_s, moved_s = newest_s, now_s
        elif now_s - moved_s > STUCK_S:
            raise TimeoutError(f"it stands still at {at_s:.0f} s of {duration_s:.0f}:\n{app.said()[-20_000:]}")
        outside.look(at_s)
        if at_s > 0.0 and now_s - sampled_s > SAMPLE_EVERY_S:
            sampled_s = now_s
            samples.append(sample(app, at_s))
        time.sleep(LOOK_EVERY_S)
    outside.end_all()
    return samples


def sample(app: DesktopProcess, at_s: float) -> Sample:
    """Measure the app and its files."""
    process, data = psutil.Process(app.pid), app.home / "data"

    def size_kb(name: str) -> float:
        path = data / name
        return path.stat().st_size / 1e3 if path.exists() else 0.0

    return Sample(
        at_s,
        process.memory_info().rss / 1e6,
        process.num_threads(),
        process.num_fds(),
        size_kb(HISTORY_NAME),
        size_kb(f"{HISTORY_NAME}-wal"),
        size_kb(LOG_NAME),
    )


def found_calls(app: DesktopProcess, epoch_s: float, offsets: Sequence[tuple[float, float]]) -> list[FoundCall]:
    """Read the kept calls, in order, at their times of the soak. One that has none is put before its start."""
    with app.history() as history:
        headers = sorted(history.calls(), key=lambda one: one.call_id)
        starts = soak_s_of([(one.started_at.timestamp() - epoch_s, one.duration_s) for one in headers], offsets)
        found = []
        for header, at_s in zip(headers, starts, strict=True):
            start_s = -header.duration_s - 1.0 if at_s is None else at_s
            kept = history.call(header.call_id)
            cues = tuple(
                FoundCue(cue.kind, Span(start_s + cue.start_s, start_s + cue.time_s))
                for cue in shown(kept.record.cues)
            )
            whole = header.state is CallState.COMPLETE and header.readable
            found.append(FoundCall(Span(start_s, start_s + header.duration_s), whole, cues))
    return found


def read_log(app: DesktopProcess) -> list[str]:
    """Return the lines of the log, the one before it, and of the terminal."""
    lines: list[str] = []
    for path in (app.home / "data" / f"{LOG_NAME}.1", app.home / "data" / LOG_NAME, app.home / "terminal.log"):
        if path.exists():
            lines += path.read_text(encoding="utf-8", errors="replace").splitlines()
    return lines
