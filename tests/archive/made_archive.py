"""Archives for the tests: recordings of made sound, and records that no recording stands behind."""

from __future__ import annotations

import functools
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import duckdb
import msgspec
import numpy as np
import soundfile

from coach.archive.shapes import SCHEMA, Passage, Record, record_name
from coach.archive.storage import Storage
from coach.archive.tables import FIGURE_NAMES
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from tests.made_sound import on_timeline, voice

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 36.0
HEARD_OUT = (4.0, 18.0)
LAYOUT = "{team}/{agent}/{language}-{date}"


@functools.cache
def channels() -> tuple[FloatArray, FloatArray]:
    """The agent's and the caller's: a greeting, 14 s of the caller, an answer 1.2 s later."""
    agent = on_timeline(
        SECONDS, (0.5, voice(2.5, 120.0, -30.0, seed=1)), (19.2, voice(15.0, 120.0, -30.0, seed=2))
    )
    caller = on_timeline(SECONDS, (HEARD_OUT[0], voice(14.0, 210.0, -30.0, seed=3)), seed=4)
    return agent, caller


def sound(number: int) -> tuple[FloatArray, FloatArray]:
    """The same call with another content: one sample differs, which nobody hears."""
    agent, caller = (one.copy() for one in channels())
    agent[0] = (number + 1) / 2**14
    return agent, caller


def write_recording(path: Path, number: int = 0, *, repeat: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    both = np.tile(np.stack(sound(number), axis=1), (repeat, 1))
    soundfile.write(path, both, SAMPLE_RATE_HZ, subtype="PCM_16")
    return path


def write_source(folder: Path, *, teams: int = 1, agents: int = 6) -> Path:
    """A call of each agent of each team."""
    for team in range(teams):
        for agent in range(agents):
            path = folder / f"team{team}" / f"agent{agent}" / "de-2026-03-03_10-11-12.wav"
            write_recording(path, team * agents + agent)
    return folder


def coach(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `coach archive`, as a person does."""
    return subprocess.run(
        [sys.executable, "-m", "coach", "archive", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        cwd=ROOT,
        env={**os.environ, **environment},
    )


def rows(target: Path, kind: str, what: str = "*", tail: str = "") -> list[tuple[object, ...]]:
    """What the tables of a kind that count hold."""
    listed = msgspec.json.decode((target / "tables.json").read_bytes())
    files = [str(target / tables[kind]) for tables in listed["months"].values()]
    with duckdb.connect() as database:
        return database.execute(f"SELECT {what} FROM read_parquet($files) {tail}", {"files": files}).fetchall()


@dataclass(frozen=True)
class MadeCall:
    """A call that was never heard."""

    number: int
    agent: str
    team: str = "north"
    language: str = "de"
    day: str = "2026-03-03"
    value: float = 10.0
    passages: int = 1


def write_records(target: Path, calls: Iterable[MadeCall]) -> None:
    """Write records as the analysis does."""
    storage = Storage(str(target))
    for call in calls:
        content_sum = hashlib.sha256(str(call.number).encode()).hexdigest()
        found = tuple(
            Passage(
                passage=hashlib.sha256(f"{call.number} {at}".encode()).hexdigest()[:16],
                kind="heard_out",
                start_s=10.0 * at,
                end_s=10.0 * at + call.value,
                caller_db_over_began=6.5,
                rises=0,
                answered_after_s=1.2,
            )
            for at in range(call.passages)
        )
        agent = hashlib.sha256(call.agent.encode()).hexdigest()[:32] if call.agent else ""
        fingerprint = hashlib.sha256(f"f{call.number}".encode()).hexdigest()[:32]
        record = Record(
            SCHEMA, content_sum, fingerprint, agent, call.team, call.language, f"{call.day}T10:00:00", 300.0,
            dict.fromkeys(FIGURE_NAMES, call.value), found,
        )  # fmt: skip
        storage.write(record_name(content_sum), msgspec.json.encode(record))
