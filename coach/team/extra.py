"""Whether what a team's store needs is installed."""

from __future__ import annotations

from importlib.util import find_spec

from coach.model.problems import EnvironmentProblem

NEEDED = ("psycopg", "psycopg_binary")


def need_team() -> None:
    """Raise EnvironmentProblem where the extra is not installed."""
    for name in NEEDED:
        try:
            there = find_spec(name) is not None
        except ValueError:  # it is there in name only
            there = False
        if not there:
            raise EnvironmentProblem("team.not_installed")
