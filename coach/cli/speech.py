"""What the command line says: keys of the words catalogue, read once."""

from __future__ import annotations

import functools

from coach.model.problems import Problem
from coach.words.catalogue import Catalogue, load_catalogue


@functools.cache
def words() -> Catalogue:
    """The catalogue. Reading it takes 17 ms, so it is read once a process."""
    return load_catalogue()


def say(key: str, /, **fields: object) -> str:
    """The sentence of this key. Raises KeyError for an unknown key or field: a defect of ours."""
    return words().say(key, **fields)


def problem_sentence(problem: Problem) -> str:
    """The one sentence of a problem."""
    return say(problem.key, **dict(problem.fields))
