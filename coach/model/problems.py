"""The environment's errors: a key of the words catalogue that says what happened and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the person should know: a key of the words catalogue and its fields."""

    key: str
    fields: tuple[tuple[str, str | float], ...] = ()


class EnvironmentProblem(Exception):  # noqa: N818 (the environment's, not an error of ours)
    """Something outside this program is in the way: a file, a device, a permission, another program.

    The edges (command line, windows) turn `problem` into one clear sentence. Errors of our own are ordinary
    exceptions and are never wrapped in this.
    """

    def __init__(self, key: str, **fields: object) -> None:
        self.problem = Problem(key, tuple((name, str(value)) for name, value in fields.items()))
        super().__init__(f"{key} {fields}")
