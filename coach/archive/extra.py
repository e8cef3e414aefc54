"""Whether what the archive needs is installed."""

from __future__ import annotations

from importlib.util import find_spec

from coach.installation import built_from
from coach.model.problems import EnvironmentProblem

NEEDED = ("duckdb", "fsspec", "distributed")


def need_archive() -> None:
    """Raise EnvironmentProblem where the extra is not installed."""
    for name in NEEDED:
        try:
            there = find_spec(name) is not None
        except ValueError:  # it is there in name only
            there = False
        if not there:
            packaged = built_from() is not None  # there nobody can install an extra
            raise EnvironmentProblem("archive.not_in_package" if packaged else "archive.not_installed")
