"""Where this user's settings are, and the settings as the command line takes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli.speech import problem_sentence
from coach.places import settings_dir

if TYPE_CHECKING:
    from coach.settings.schema import Settings


def settings_path() -> Path:
    """The settings' file."""
    from coach.settings.file import FILE_NAME

    return settings_dir() / FILE_NAME


def load_settings_aloud() -> Settings:
    """The settings; what is wrong with their file is said on stderr, and there the defaults hold."""
    from coach.settings.file import load_settings

    loaded = load_settings(settings_path())
    for problem in loaded.problems:
        click.echo(problem_sentence(problem), err=True)
    return loaded.settings
