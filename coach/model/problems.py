"""The environment's errors, as keys of the words catalogue, which says what happened and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the person should know: a key of the words catalogue, and the fields of its sentence."""

    key: str
    fields: tuple[tuple[str, str | float], ...] = ()


class EnvironmentProblem(Exception):  # noqa: N818 (the environment's, not an error of ours)
    """Something outside this program is in the way: a file, a device, a permission, another program.

    The command line and the windows turn `problem` into one clear sentence. Our own defects are ordinary
    exceptions and are never wrapped in this. As a text it is its key alone: the fields may hold what somebody
    typed.
    """

    def __init__(self, key: str, **fields: object) -> None:
        self.problem = Problem(key, tuple((name, str(value)) for name, value in fields.items()))
        super().__init__(key)
