"""What the archive keeps and hands from process to process, as plain values that become JSON.

Nothing here is pickled with code in it: a task goes to a worker as these bytes, and comes back as these.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

SCHEMA: Final = 1


class Task(msgspec.Struct, frozen=True):
    """One recording to analyze, sent as its place and not as its sound.

    `names`: of one file of two channels, or of the agent's and the caller's. `sizes_bytes`: theirs.
    `fingerprint`: keyed, of names and states of the files. `agent`: a keyed hash, "" where nobody is named.
    `started_at`: ISO 8601 on the clock of the place.
    """

    source: str
    target: str
    names: tuple[str, ...]
    sizes_bytes: tuple[int, ...]
    fingerprint: str
    agent: str
    team: str
    language: str
    started_at: str
    swap: bool = False


class Reason(msgspec.Struct, frozen=True):
    """A problem: a key of the words, and its fields."""

    key: str
    fields: dict[str, str] = {}


class Outcome(msgspec.Struct, frozen=True):
    """What became of a task.

    NEW is written; KNOWN was there already, under the hash of its sound; FAILED can't be analyzed; LATER could
    not be reached and is tried again the next time; STOP means that nothing more can be written. `reason` says
    why, or of a NEW one what is missing of it.
    """

    state: Literal["new", "known", "failed", "later", "stop"]
    content_sum: str = ""
    reason: Reason | None = None


class Passage(msgspec.Struct, frozen=True):
    """A stretch of a call that may be worth showing, in seconds from its beginning. What was not measured or
    doesn't belong to its kind is None.

    `kind`: `heard_out` (a turn of the caller that was heard out), `rise`, `talk_over` (by the agent),
    `long_turn` (the agent's), `silence`. `caller_db_over_began`: the caller's median level in it against how
    they began. `rises`: of the agent's tone, that touch it. `answered_after_s`: from its end to the agent's
    answer. `agent_db_over_usual`: the agent's median level in it. `yielded_after_s`: after how long the agent
    gave way. `back_after_s`: how long after a rise the agent was back within their usual.
    """

    passage: str
    kind: str
    start_s: float
    end_s: float
    caller_db_over_began: float | None = None
    rises: int | None = None
    answered_after_s: float | None = None
    agent_db_over_usual: float | None = None
    yielded_after_s: float | None = None
    back_after_s: float | None = None


class Record(msgspec.Struct, frozen=True):
    """One recording, analyzed. `figures`: of one number each, by their names in reports; None: not measured for
    enough of the call. `track_rows`: how many rows its track has, without which it can't be unpacked."""

    schema: Literal[1]
    content_sum: str
    fingerprint: str
    agent: str
    team: str
    language: str
    started_at: str
    duration_s: float
    figures: dict[str, float | None]
    passages: tuple[Passage, ...]
    track_rows: int = 0
    missing: Reason | None = None


class Failed(msgspec.Struct, frozen=True):
    """A recording that can't be analyzed, without its name."""

    schema: Literal[1]
    fingerprint: str
    reason: Reason


def record_name(content_sum: str) -> str:
    """Where the record of a recording is in TARGET."""
    return f"records/{content_sum[:2]}/{content_sum}.json"


def track_name(content_sum: str) -> str:
    """Where its track is."""
    return f"tracks/{content_sum[:2]}/{content_sum}.track"


def failed_name(fingerprint: str) -> str:
    """Where it is said why a recording can't be analyzed."""
    return f"failed/{fingerprint[:2]}/{fingerprint}.json"
