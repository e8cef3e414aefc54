"""What every command shares: its words, the settings, common options, and the version."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coach.model.problems import Problem
from coach.places import SETTINGS_NAME, settings_dir
from coach.plain_file import read_plain
from coach.toml_lines import read_toml
from coach.words.catalogue import Catalogue, load_catalogue
from coach.words.languages import language_for, system_languages

if TYPE_CHECKING:
    from coach.model.baseline import Baseline
    from coach.settings.schema import Settings


@functools.cache
def words() -> Catalogue:
    """Return the catalogue in the chosen language. Reading it takes 5 to 8 ms, so it is read once a process."""
    chosen = chosen_language(settings_dir() / SETTINGS_NAME)
    return load_catalogue(language_for(chosen, system_languages()))


def say(key: str, /, **fields: object) -> str:
    """Return the string of this key. Raises KeyError for an unknown key or field, which is a defect of ours."""
    return words().say(key, **fields)


def problem_sentence(problem: Problem) -> str:
    """Return a problem as one sentence."""
    return say(problem.key, **dict(problem.fields))


def settings_path() -> Path:
    """Return the path of the settings file."""
    from coach.settings.settings_file import FILE_NAME

    return settings_dir() / FILE_NAME


def load_settings_aloud() -> Settings:
    """Return the settings. Mistakes in the file are reported on stderr, and the defaults are used for them."""
    from coach.settings.settings_file import load_settings

    loaded = load_settings(settings_path())
    for problem in loaded.problems:
        click.echo(problem_sentence(problem), err=True)
    return loaded.settings


# Whoever reads a file reports, in our words, if it can't be read. Click would refuse the whole command.
PATH = click.Path(path_type=Path, readable=False)


def baseline_option(function: Any) -> Any:
    """Add the option --usual FILE."""
    return click.option("--usual", "baseline_file", type=PATH, metavar="FILE", help=say("cli.option.usual"))(
        function
    )


def channel_options(function: Any) -> Any:
    """Add the options --agent-only and --swap."""
    function = click.option("--swap", is_flag=True, help=say("cli.option.swap"))(function)
    return click.option("--agent-only", is_flag=True, help=say("cli.option.agent_only"))(function)


def baseline_from(file: Path | None) -> Baseline | None:
    """Return the baseline of a recording or a profile; None if none was given. Raises EnvironmentProblem."""
    if file is None:
        return None
    from coach.offline.baseline_profile import load_baseline

    return load_baseline(file, lambda problem: click.echo(problem_sentence(problem), err=True))


SYSTEM = "system"


def chosen_language(path: Path) -> str:
    """Return the value of `language` in this file, whatever it is; "system" if there is none or the file
    can't be read."""
    try:
        found = read_toml(read_plain(path).decode("utf-8-sig")).get("language", SYSTEM)
    except (OSError, ValueError, RecursionError):
        return SYSTEM
    return found if isinstance(found, str) else SYSTEM


def confirmed(question: str) -> bool:
    """Return whether the answer begins with the letter for yes. No answer at all, as after Ctrl+C, counts as
    no."""
    letter = say("cli.history.yes_letter")
    try:
        answer = click.prompt(f"{question} [{letter}/N]", default="", show_default=False)
    except click.Abort:
        click.echo()
        return False
    return str(answer).strip().casefold().startswith(letter)
