"""Whether what a team's store needs is installed."""

from __future__ import annotations

from coach.installation import are_there
from coach.model.problems import EnvironmentProblem


def need_team() -> None:
    """Raise EnvironmentProblem where the extra is not installed."""
    if not are_there("psycopg", "psycopg_binary"):
        raise EnvironmentProblem("team.not_installed")
