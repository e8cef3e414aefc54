"""Building calls of our choice with the speech folder's own `build_calls.py`.

That script builds twelve calls with fixed conditions when it runs. Only its definitions are used here, without
its last loop: its `build` is asked for one call by one agent. None of its code is copied.
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

# As in the script: a caller's sentences are under 6 s, at -24 dBFS, from at most 60 files of a language.
CALLER_FILES = 60
CALLER_LONGEST_S = 6.0
CALLER_DB = -24.0
AGENT_DB = -34.0
"""The level to which the script brings an agent's ordinary sentences, in dBFS."""


@dataclass(frozen=True, slots=True)
class Overlapping:
    """An overlap of both voices, as it was built."""

    start_s: float
    end_s: float
    starter: Speaker
    kind: str


@dataclass(frozen=True, slots=True, eq=False)
class BuiltCall:
    """A call, with (n,) samples at 16 kHz for each channel, and what is true of it."""

    agent: FloatArray
    caller: FloatArray
    baseline: Baseline
    duration_s: float
    speech: dict[Speaker, tuple[tuple[float, float], ...]]
    overlaps: tuple[Overlapping, ...]
    raised: tuple[tuple[float, float], ...]

    def mask(self, speaker: Speaker) -> Mask:
        """Return where this speaker truly speaks, every 10 ms."""
        return spans_mask(self.speech[speaker], self.duration_s)


def spans_mask(spans: Iterable[tuple[float, float]], duration_s: float) -> Mask:
    """Turn stretches in seconds into a mask of 10 ms hops."""
    mask = np.zeros(int(duration_s * HOPS_PER_S), np.bool_)
    for start_s, end_s in spans:
        mask[max(0, round(start_s * HOPS_PER_S)) : round(end_s * HOPS_PER_S)] = True
    return mask


def build_call(speech: Path, seed: int, agent: int, *, raised: bool) -> BuiltCall:
    """Build a clean call of three minutes by this agent, with or without raised spans; the seed fixes it."""
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
    """Run the script with these arguments, without its last loop, and return its names."""
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
