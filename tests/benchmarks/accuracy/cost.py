"""The cost of measuring: processor time for an hour of sound, in this process, pinned to one core.

Ours is the whole analysis (voice activity, level, F0, pace, turns, tone, cues); a peer is one measure of one
channel. Processor time is used because other programs may be running. Compare ratios rather than single
figures.
"""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from coach.engine import Engine
from coach.model.sound import SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray
from coach.offline.analysis import listen
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording
from tests.benchmarks.accuracy import peers_f0, peers_pace, peers_voice
from tests.benchmarks.accuracy.bootstrap import Rows, interval
from tests.benchmarks.accuracy.corpus import read_mono
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.accuracy.peers import Peers, installed
from tests.benchmarks.accuracy.tables import Table, cell

CALLS = 4
PIECE_S = 30.0
SECONDS_AN_HOUR = 3600.0
Work = Callable[[Path], object]


def opensmile(samples: FloatArray) -> object:
    """Run openSMILE's eGeMAPS: level, F0, spectrum and voice quality every 10 ms."""
    return _smile().process_signal(samples, SAMPLE_RATE_HZ)


PEERS: Peers[Callable[[FloatArray], object]] = {"openSMILE eGeMAPS": (("opensmile",), opensmile)}


def run(options: Options) -> list[Table]:
    """Measure processor seconds for an hour of sound, over the folder's first calls."""
    paths = sorted((options.speech / "calls").glob("call_??.flac"))[: 1 if options.quick else CALLS]
    work: dict[str, tuple[int, Work]] = {
        "ours, a recording of two channels": (2, _two_channels),
        "ours, a recording of one channel": (1, _one_channel),
        "ours, live, two channels, 40 ms at a time": (2, _live),
    }
    if not options.only_ours:
        peers = {
            **{f"{name} (voice activity)": peer for name, peer in installed(peers_voice.PEERS).items()},
            **{f"{name} (F0)": peer for name, peer in installed(peers_f0.PEERS).items()},
            **{f"{name} (syllables)": peer for name, peer in installed(peers_pace.PEERS).items()},
            **installed(PEERS),
        }
        work |= {name: (1, _of_agent(peer)) for name, peer in peers.items()}
    rows = []
    with _one_core():
        for name, (channels, one) in work.items():
            _spent_s(one, paths[0])  # the first run imports and loads
            spent = [(_spent_s(one, path), Recording(path).duration_s) for path in paths]
            hour = interval(spent, _seconds_an_hour)
            per_channel = interval([(cpu_s, channels * s) for cpu_s, s in spent], _seconds_an_hour)
            core_pct = interval([(100 * cpu_s, SECONDS_AN_HOUR * s) for cpu_s, s in spent], _seconds_an_hour)
            rows.append((name, str(channels), cell(hour), cell(per_channel), cell(core_pct, 2)))
    columns = ("what", "channels", "CPU s an hour", "CPU s an hour and channel", "% of one core")
    note = (
        f"{len(paths)} calls of three minutes. Recordings with FLAC decoding included; live without capture; "
        f"peers on the agent's channel, decoded before, {PIECE_S:.0f} s at once: some take more than twice the "
        "time for twice the sound."
    )
    return [Table("Cost", columns, tuple(rows), (note,))]


def _two_channels(path: Path) -> object:
    return listen(Recording(path), CallRecorder(), None)


def _one_channel(path: Path) -> object:
    return listen(Recording(path, agent_only=True), CallRecorder(), None)


def _live(path: Path) -> object:
    """Feed the engine as the worker does in a live call."""
    agent, caller = _decoded(path)
    engine, recorder = Engine(CueSettings()), CallRecorder()
    for start in range(0, len(agent) - TICK_SAMPLES + 1, TICK_SAMPLES):
        part = slice(start, start + TICK_SAMPLES)
        recorder.add(engine.feed(Block(start, TICK_SAMPLES, agent[part], caller[part])))
    recorder.add(engine.finish())
    return recorder.record()


def _of_agent(peer: Callable[[FloatArray], object]) -> Work:
    def work(path: Path) -> None:
        agent = _decoded(path)[0]
        step = round(PIECE_S * SAMPLE_RATE_HZ)
        for start in range(0, len(agent), step):
            peer(agent[start : start + step])

    return work


@cache
def _decoded(path: Path) -> tuple[FloatArray, FloatArray]:
    """Decode a recording: agent and caller."""
    blocks = list(Recording(path).blocks())
    caller = [block.caller for block in blocks if block.caller is not None]
    return read_mono(path), np.concatenate(caller)


def _spent_s(work: Work, path: Path) -> float:
    """Measure the processor time of this process, without decoding what is already decoded."""
    _decoded(path)
    before_s = time.process_time()
    work(path)
    return time.process_time() - before_s


def _seconds_an_hour(rows: Rows) -> float:
    cpu_s, sound_s = rows.sum(axis=0)
    return float(SECONDS_AN_HOUR * cpu_s / sound_s)


@cache
def _smile() -> Any:  # opensmile ships no types
    module = importlib.import_module("opensmile")
    return module.Smile(module.FeatureSet.eGeMAPSv02, module.FeatureLevel.LowLevelDescriptors)


@contextmanager
def _one_core() -> Iterator[None]:
    """Pin this process to the last core it may use, and undo that afterwards."""
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if allowed:
        os.sched_setaffinity(0, {max(allowed)})
    try:
        yield
    finally:
        if allowed:
            os.sched_setaffinity(0, allowed)
