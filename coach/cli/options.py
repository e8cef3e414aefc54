"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coach.cli.speech import say

if TYPE_CHECKING:
    from coach.model.usual import Usual

# What can't be read is said by whoever reads it, in our words; click would refuse the whole command.
PATH = click.Path(path_type=Path, readable=False)


def usual_option(function: Any) -> Any:
    """--usual FILE"""
    return click.option("--usual", "usual_file", type=PATH, metavar="FILE", help=say("cli.option.usual"))(
        function
    )


def channel_options(function: Any) -> Any:
    """--agent-only and --swap"""
    function = click.option("--swap", is_flag=True, help=say("cli.option.swap"))(function)
    return click.option("--agent-only", is_flag=True, help=say("cli.option.agent_only"))(function)


def usual_from(file: Path | None) -> Usual | None:
    """The usual of a recording or a profile; None where none was given. Raises EnvironmentProblem."""
    if file is None:
        return None
    from coach.review.usual_profile import load_usual

    return load_usual(file)
