"""The agent's baseline, learned from recordings, and its profile file."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from coach.coaching.baseline_learner import MEMORY, STEP_S
from coach.dsp.periodicity import F0_MAX_HZ, F0_MIN_HZ
from coach.dsp.spectrum import SILENCE_DB
from coach.engine import Engine
from coach.model.baseline import Bandwidth, Baseline, BaselineSource
from coach.model.events import BaselineLearned
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.sound import SAMPLE_RATE_HZ
from coach.offline.clipping import Clipping
from coach.plain_file import TooLargeError, read_plain
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording
from coach.whole_file import write_whole

PROFILE_SCHEMA = 1
PROFILE_SUFFIX = ".json"
# Twice the pace of the fastest talkers.
MOST_PACE_SYLL_PER_S = 20.0
MOST_F0_SPREAD_ST = 12.0 * math.log2(F0_MAX_HZ / F0_MIN_HZ)
# The lowest and highest values that can have been measured. Levels lie between that of exact zeros and full
# scale, and effort, the balance of two levels, within the same width on either side of 0. F0 is searched for
# only in its range. A baseline rests on at least one running value of speech and at most MEMORY of them. A
# spread is no wider than the range of its value.
_RANGES = {
    "level_db": (SILENCE_DB, 0.0),
    "level_spread_db": (0.0, -SILENCE_DB),
    "f0_hz": (F0_MIN_HZ, F0_MAX_HZ),
    "f0_spread_st": (0.0, MOST_F0_SPREAD_ST),
    "effort_db": (SILENCE_DB, -SILENCE_DB),
    "effort_spread_db": (0.0, -2.0 * SILENCE_DB),
    "pace_syll_per_s": (0.0, MOST_PACE_SYLL_PER_S),
    "pace_spread_syll_per_s": (0.0, MOST_PACE_SYLL_PER_S),
    "noise_db": (SILENCE_DB, 0.0),
    "speech_s": (STEP_S, MEMORY * STEP_S),
}
_F0_SPREAD = "f0_within_turns_st"


def learn_baseline(paths: Sequence[Path], missing: Callable[[Problem], None] | None = None) -> Baseline:
    """Learn a baseline from recordings of the agent's ordinary speech, one after the other.

    `missing` is told of each that breaks off; what is there of it counts.
    Raises EnvironmentProblem where there is too little speech in all of them, or where that of one is clipped.
    """
    engine = Engine(CueSettings())
    baseline: Baseline | None = None
    clipping = Clipping()
    ends_s: list[float] = []
    at = 0
    for path in paths:
        recording = Recording(path, agent_only=True)
        for block in recording.blocks():
            moved = replace(block, start_sample=at)
            at += block.n_samples
            events = engine.feed(moved)
            clipping.feed(moved, events)
            for event in events:
                if isinstance(event, BaselineLearned):
                    baseline = event.baseline
        ends_s.append(at / SAMPLE_RATE_HZ)
        if recording.problem is not None and missing is not None:
            missing(recording.problem)
    baseline = baseline or engine.baseline_so_far()
    clipping.hear(engine.finish())
    for path, start_s, end_s in zip(paths, [0.0, *ends_s], ends_s, strict=False):
        if clipping.too_much(start_s, end_s):
            raise EnvironmentProblem(
                "usual.clipped", path=path, percent=round(100 * clipping.share(start_s, end_s))
            )
    if baseline is None:
        raise EnvironmentProblem("usual.too_little_speech", path=", ".join(str(path) for path in paths))
    return replace(baseline, source=BaselineSource.RECORDING)


def save_profile(baseline: Baseline, path: Path) -> None:
    """Write the profile, all or nothing. Raises EnvironmentProblem where the file can't be written."""
    content = {"schema": PROFILE_SCHEMA, "usual": asdict(baseline)}
    text = json.dumps(content, indent=1) + "\n"
    try:
        if path.exists() and not path.is_file():  # a device has no old content to lose; a folder raises
            path.write_text(text, encoding="utf-8")
        else:
            write_whole(path, text.encode(), private=False)
    except OSError as error:
        raise EnvironmentProblem("usual.not_written", path=path, error=error.strerror) from error


def load_baseline(path: Path, missing: Callable[[Problem], None] | None = None) -> Baseline:
    """A usual from a profile that `coach usual learn` wrote, or learned from a recording; `missing` is told if
    that breaks off.
    """
    if not _is_profile(path):
        return learn_baseline([path], missing)
    try:
        content = json.loads(read_plain(path).decode("utf-8"))
        if content["schema"] != PROFILE_SCHEMA:
            raise EnvironmentProblem("usual.newer_profile", path=path)
        return _baseline_of(content["usual"])
    except TooLargeError as error:
        raise EnvironmentProblem("usual.not_a_profile", path=path) from error
    except OSError as error:
        raise EnvironmentProblem("usual.not_read", path=path, error=error.strerror) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EnvironmentProblem("usual.not_a_profile", path=path) from error


def _baseline_of(fields: Mapping[str, object]) -> Baseline:
    """Make a baseline of a profile's fields. Raises KeyError, TypeError or ValueError for impossible ones."""
    microphone, bandwidth = fields["microphone"], fields.get("bandwidth")
    if not isinstance(microphone, str) or not isinstance(bandwidth, str | None):
        raise TypeError("microphone or bandwidth is not a text")
    spread_st = fields.get(_F0_SPREAD)  # older profiles have none
    return Baseline(
        **{name: _number(name, fields[name]) for name in _RANGES},
        source=BaselineSource.PROFILE,
        microphone=microphone,
        bandwidth=None if bandwidth is None else Bandwidth(bandwidth),  # older profiles have none
        f0_within_turns_st=None if spread_st is None else _number(_F0_SPREAD, spread_st),
    )


def _number(name: str, value: object) -> float:
    """Check a number. Raises TypeError where it is none, ValueError where it can't have been measured."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} is not a number")
    lowest, highest = (0.0, MOST_F0_SPREAD_ST) if name == _F0_SPREAD else _RANGES[name]
    if not lowest <= value <= highest:  # NaN fails this too
        raise ValueError(f"{name} can't be {value}")
    return float(value)


def _is_profile(path: Path) -> bool:
    """Whether the file is a profile, by its suffix or its first byte: "{" begins JSON, and no sound."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return path.suffix.lower() == PROFILE_SUFFIX or file.read(1) == b"{"
    except OSError:  # reading it as a recording will report this
        return False
