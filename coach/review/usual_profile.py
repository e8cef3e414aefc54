"""The agent's usual from recordings, and its file."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from coach.engine import Engine
from coach.model.events import UsualLearned
from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ
from coach.model.usual import Bandwidth, Usual, UsualSource
from coach.review.clipping import Clipping
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording

PROFILE_SCHEMA = 1
PROFILE_SUFFIX = ".json"
_NO_NUMBERS = {"source", "microphone", "bandwidth"}


def learn_usual(paths: Sequence[Path]) -> Usual:
    """Listen to recordings of the agent speaking as usual, one after the other, through the engine itself.

    Raises EnvironmentProblem where there is too little speech in all of them, or where that of one is clipped.
    """
    engine = Engine(CueSettings())
    usual: Usual | None = None
    clipping = Clipping()
    ends_s: list[float] = []
    at = 0
    for path in paths:
        for block in Recording(path, agent_only=True).blocks():
            moved = replace(block, start_sample=at)
            at += block.n_samples
            events = engine.feed(moved)
            clipping.feed(moved, events)
            for event in events:
                if isinstance(event, UsualLearned):
                    usual = event.usual
        ends_s.append(at / SAMPLE_RATE_HZ)
    usual = usual or engine.usual_so_far()
    clipping.hear(engine.finish())
    for path, start_s, end_s in zip(paths, [0.0, *ends_s], ends_s, strict=False):
        if clipping.too_much(start_s, end_s):
            raise EnvironmentProblem(
                "usual.clipped", path=path, percent=round(100 * clipping.share(start_s, end_s))
            )
    if usual is None:
        raise EnvironmentProblem("usual.too_little_speech", path=", ".join(str(path) for path in paths))
    return replace(usual, source=UsualSource.RECORDING)


def save_profile(usual: Usual, path: Path) -> None:
    """Write the profile, whole or not at all. Raises EnvironmentProblem where the file can't be written."""
    content = {"schema": PROFILE_SCHEMA, "usual": asdict(usual)}
    text = json.dumps(content, indent=1) + "\n"
    try:
        if path.exists() and not path.is_file():  # a device has nothing to lose; a folder refuses
            path.write_text(text, encoding="utf-8")
        else:
            _replace(path, text)
    except OSError as error:
        raise EnvironmentProblem("usual.not_written", path=path, error=error.strerror) from error


def _replace(path: Path, text: str) -> None:
    """Through a file beside it: a disk that fills up must not cost the profile that was there."""
    half = path.with_name(f".{path.name}.part")
    try:
        half.write_text(text, encoding="utf-8")
        half.replace(path)
    finally:
        with suppress(OSError):  # as a rule it isn't there
            half.unlink()


def load_usual(path: Path) -> Usual:
    """A usual from a profile that `coach usual learn` wrote, or learned from a recording."""
    if not _is_profile(path):
        return learn_usual([path])
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["schema"] != PROFILE_SCHEMA:
            raise EnvironmentProblem("usual.newer_profile", path=path)
        fields = content["usual"]
        numbers = {name: float(value) for name, value in fields.items() if name not in _NO_NUMBERS}
        bandwidth = fields.get("bandwidth")  # a profile of before it was kept has none
        usual = Usual(
            **numbers,
            source=UsualSource.PROFILE,
            microphone=str(fields["microphone"]),
            bandwidth=None if bandwidth is None else Bandwidth(bandwidth),
        )
    except OSError as error:
        raise EnvironmentProblem("usual.not_read", path=path, error=error.strerror) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise EnvironmentProblem("usual.not_a_profile", path=path) from error
    if not all(map(math.isfinite, numbers.values())) or usual.f0_hz <= 0.0:
        raise EnvironmentProblem("usual.not_a_profile", path=path)
    return usual


def _is_profile(path: Path) -> bool:
    """Whatever its name: a profile is a JSON object, and no sound begins like one."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return path.suffix.lower() == PROFILE_SUFFIX or file.read(1) == b"{"
    except OSError:  # said as of a recording
        return False
