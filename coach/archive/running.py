"""An analysis under way: every task is done somewhere, what became of it is counted, records are collected.

Nothing here grows with the number of recordings: tasks are made as they are taken, outcomes are only counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass

import msgspec

from coach.archive.pool import MOST_DEATHS
from coach.archive.shapes import SCHEMA, Failed, Outcome, Reason, Task, failed_name
from coach.archive.storage import Storage, is_full, said
from coach.archive.tables import collect
from coach.model.problems import EnvironmentProblem
from coach.offline.workers import Lost

COLLECT_EVERY = 20_000
"""So many new records are collected at once: a day's work of one machine, and 100 s of collecting. Ours."""
MOST_LATER = 20
"""Where so many in a row can't be reached the place is away, and going on would only be slow. Ours."""

Settled = Callable[[Iterable[bytes]], Iterator[tuple[bytes, bytes | Lost]]]
"""Does encoded tasks somewhere, and yields each with its encoded outcome."""


@dataclass(slots=True)
class Tally:
    """How many recordings came to which end so far. `known`: the same sound under another name."""

    new: int = 0
    known: int = 0
    failed: int = 0
    later: int = 0

    @property
    def done(self) -> int:
        return self.new + self.known + self.failed + self.later


def run(
    tasks: Iterable[Task],
    target: Storage,
    settled: Settled,
    told: Callable[[Task, Outcome, Tally], None],
) -> Tally:
    """Do these tasks, and collect the records. `told` hears of each what became of it.

    Raises EnvironmentProblem where nothing more can be written or too much can't be reached. What was written
    before stays, and the next run goes on from there.
    """
    tally, later_in_a_row, uncollected = Tally(), 0, 0
    answers = settled(msgspec.json.encode(task) for task in tasks)
    try:
        with closing(answers):  # type: ignore[type-var]  # it is a generator, which can be closed
            for sent, answer in answers:
                task = msgspec.json.decode(sent, type=Task)
                outcome = _outcome(answer)
                if outcome.state == "stop":
                    raise _problem(outcome)
                if outcome.state == "failed":
                    _keep_failure(target, task, outcome)
                setattr(tally, outcome.state, getattr(tally, outcome.state) + 1)
                told(task, outcome, tally)
                later_in_a_row = later_in_a_row + 1 if outcome.state == "later" else 0
                if later_in_a_row >= MOST_LATER:
                    raise _problem(outcome)
                uncollected += outcome.state == "new"
                if uncollected >= COLLECT_EVERY:
                    collect(target)
                    uncollected = 0
    except EnvironmentProblem:
        with suppress(EnvironmentProblem):  # what is there may still fit into the tables; the next run does it
            collect(target)
        raise
    collect(target)
    return tally


def _outcome(answer: bytes | Lost) -> Outcome:
    if isinstance(answer, Lost):
        return Outcome("failed", "", Reason("archive.worker_died", {"times": str(MOST_DEATHS)}))
    return msgspec.json.decode(answer, type=Outcome)


def _keep_failure(target: Storage, task: Task, outcome: Outcome) -> None:
    failed = Failed(SCHEMA, task.fingerprint, outcome.reason or Reason("archive.worker_died"))
    try:
        target.write(failed_name(task.fingerprint), msgspec.json.encode(failed))
    except OSError as error:
        key = "archive.full" if is_full(error) else "archive.target_away"
        raise EnvironmentProblem(key, error=said(error)) from error


def _problem(outcome: Outcome) -> EnvironmentProblem:
    reason = outcome.reason or Reason("archive.worker_died")
    return EnvironmentProblem(reason.key, **reason.fields)
