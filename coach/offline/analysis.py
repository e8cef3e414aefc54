"""The analysis of one recording: the live engine listens to it, and its report is written to disk."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from coach.allocator import keep_freed_memory
from coach.dsp.channels import SETTLED_HOPS
from coach.dsp.frames import FRAME_DELAY_SAMPLES
from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.call import CallRecord
from coach.model.events import Event, HopsMeasured
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray, Speaker
from coach.review.recorder import CallRecorder
from coach.review.report import measures_of, report_of
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording
from coach.sources.recording_pair import RecordingPair
from coach.whole_file import written_whole


def analyze_file(
    path: Path,
    out_dir: Path,
    *,
    measures: bool = False,
    baseline: Baseline | None = None,
    agent_only: bool = False,
    swap: bool = False,
    progress: Callable[[float], None] | None = None,
    missing: Callable[[Problem], None] | None = None,
) -> tuple[Path, ...]:
    """Analyze one recording and return the files that were written: its report, and with `measures` an npz.

    `progress` is told the share done, 0 to 1; `missing` what is missing of the recording, when the report of
    what is there is written. Raises EnvironmentProblem for a recording that can't be read or a folder that
    can't be written; then no half-written report is left behind.
    """
    recording = Recording(path, agent_only=agent_only, swap=swap)
    recorder = CallRecorder(keep_hops=measures)
    record = listen(recording, recorder, baseline, progress)
    report, its_measures = out_dir / f"{path.stem}.json", out_dir / f"{path.stem}.npz"
    try:
        with ExitStack() as both:  # the measures take their place first, so whoever sees the report finds them
            file = both.enter_context(written_whole(report, private=False))
            file.write(f"{json.dumps(report_of(record), indent=1)}\n".encode())
            if measures:
                arrays = measures_of(record, recorder.hops, recorder.syllables_s)
                its_file = both.enter_context(written_whole(its_measures, private=False))
                np.savez(its_file, **arrays)  # type: ignore[arg-type]  # numpy's stub takes any array by name
    except OSError as error:
        raise EnvironmentProblem("analyze.not_written", path=out_dir, error=error.strerror) from error
    if recording.problem is not None and missing is not None:
        missing(recording.problem)
    return (report, its_measures) if measures else (report,)


def listen(
    recording: Recording | RecordingPair,
    recorder: CallRecorder,
    baseline: Baseline | None,
    progress: Callable[[float], None] | None = None,
) -> CallRecord:
    """Feed the whole recording to the live engine and return the record of the call."""
    keep_freed_memory()
    engine = Engine(CueSettings(), baseline)
    for block in recording.blocks():
        recorder.add(engine.feed(block))
        if progress is not None:
            progress(min(1.0, engine.time_s / recording.duration_s))
    recorder.add(engine.finish())
    recorder.add(_last_hops(engine, recording))
    return recorder.record()


def _last_hops(engine: Engine, recording: Recording | RecordingPair) -> list[Event]:
    """Return the last values for every 10 ms, which come some hops late.

    Silence after the end brings them out. The call is over, so the engine's other events about that silence are
    dropped.
    """
    late = SETTLED_HOPS * HOP_SAMPLES + FRAME_DELAY_SAMPLES
    silence: FloatArray = np.zeros(-(-late // TICK_SAMPLES) * TICK_SAMPLES, np.float32)
    caller = silence if Speaker.CALLER in recording.channels else None
    after = Block(round(engine.time_s * SAMPLE_RATE_HZ), len(silence), silence, caller)
    return [event for event in engine.feed(after) if isinstance(event, HopsMeasured)]
