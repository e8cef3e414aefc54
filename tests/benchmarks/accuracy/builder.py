"""Calls of one's own choosing, put together by the speech folder's `build_calls.py` itself.

That script builds twelve calls with fixed conditions when it runs. Here only its definitions are used: its last
loop is left out, and its `build` is asked for one call with one agent. Nothing of it is copied.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from coach.model.baseline import Baseline
from coach.model.sound import FloatArray, Speaker
from coach.offline.baseline_profile import learn_baseline
from tests.benchmarks.accuracy.corpus import HOPS_PER_S, Mask

# As in the script: sentences of a caller are under 6 s, their level -24 dBFS, 60 files of a language at most.
CALLER_FILES = 60
CALLER_LONGEST_S = 6.0
CALLER_DB = -24.0
AGENT_DB = -34.0
"""The level that the script brings an agent's ordinary sentences to, dBFS."""


@dataclass(frozen=True, slots=True)
class Overlapping:
    """A true overlap of both voices."""

    start_s: float
    end_s: float
    starter: Speaker
    kind: str


@dataclass(frozen=True, slots=True, eq=False)
class BuiltCall:
    """A call, (n,) samples at 16 kHz each, and what is true of it."""

    agent: FloatArray
    caller: FloatArray
    baseline: Baseline
    duration_s: float
    speech: dict[Speaker, tuple[tuple[float, float], ...]]
    overlaps: tuple[Overlapping, ...]
    raised: tuple[tuple[float, float], ...]

    def mask(self, speaker: Speaker) -> Mask:
        """Where this speaker truly speaks, every 10 ms."""
        return spans_mask(self.speech[speaker], self.duration_s)


def spans_mask(spans: Iterable[tuple[float, float]], duration_s: float) -> Mask:
    """Stretches of seconds as a mask every 10 ms."""
    mask = np.zeros(int(duration_s * HOPS_PER_S), np.bool_)
    for start_s, end_s in spans:
        mask[max(0, round(start_s * HOPS_PER_S)) : round(end_s * HOPS_PER_S)] = True
    return mask


def build_call(speech: Path, seed: int, agent: int, *, raised: bool) -> BuiltCall:
    """A clean call of three minutes by this agent, with raised spans or without; the same for the same seed."""
    with tempfile.TemporaryDirectory(prefix="coach-built-") as folder:
        script = _definitions(speech, Path(folder), 100 * seed + agent)
        languages = script["langs"]
        files = sorted(languages[agent // 2 % len(languages)].glob("*.flac"))
        script["rng"].shuffle(files)
        pool = [
            one for one in script["clips"](files[:CALLER_FILES]) if len(one) < CALLER_LONGEST_S * script["R"]
        ]
        pool = [one * 10 ** ((CALLER_DB - script["level_db"](one)) / 20) for one in pool]
        with contextlib.redirect_stdout(io.StringIO()):
            script["build"]("call", agent, pool, {} if raised else {"raised": False})
        sound, _ = soundfile.read(Path(folder, "call.flac"), dtype="float32")
        truth = json.loads(Path(folder, "call.json").read_text())
        baseline = learn_baseline([Path(folder, "call.usual.flac")])
    return BuiltCall(
        sound[:, 0].copy(),
        sound[:, 1].copy(),
        baseline,
        float(truth["duration_s"]),
        {who: tuple((start_s, end_s) for start_s, end_s in truth["speech"][who.value]) for who in Speaker},
        tuple(
            Overlapping(one["start_s"], one["end_s"], Speaker(one["starter"]), one["kind"])
            for one in truth["overlaps"]
        ),
        tuple((one["start_s"], one["end_s"]) for one in truth["raised"]),
    )


def _definitions(speech: Path, out: Path, seed: int) -> dict[str, Any]:
    """The script's names, after all of it but its last loop has run with these arguments."""
    path = speech / "build_calls.py"
    tree = ast.parse(path.read_text())
    tree.body = [node for node in tree.body if not isinstance(node, ast.For)]
    names: dict[str, Any] = {"__name__": "build_calls"}
    before = sys.argv
    sys.argv = [str(path), str(speech), str(out), str(seed)]
    try:
        exec(compile(tree, str(path), "exec"), names)
    finally:
        sys.argv = before
    return names
