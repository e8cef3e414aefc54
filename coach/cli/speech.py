"""What the command line says: keys of the words catalogue, read once."""

from __future__ import annotations

import functools

from coach.model.problems import Problem
from coach.places import SETTINGS_NAME, settings_dir
from coach.settings.language import chosen_language
from coach.words.catalogue import Catalogue, load_catalogue
from coach.words.languages import language_for, system_languages


@functools.cache
def words() -> Catalogue:
    """The catalogue in the language that is set. Reading it takes 5 to 8 ms, so it is read once a process."""
    chosen = chosen_language(settings_dir() / SETTINGS_NAME)
    return load_catalogue(language_for(chosen, system_languages()))


def say(key: str, /, **fields: object) -> str:
    """The sentence of this key. Raises KeyError for an unknown key or field: a defect of ours."""
    return words().say(key, **fields)


def problem_sentence(problem: Problem) -> str:
    """The one sentence of a problem."""
    return say(problem.key, **dict(problem.fields))
