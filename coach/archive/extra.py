"""Whether what the archive needs is installed."""

from __future__ import annotations

from coach.installation import are_there, built_from
from coach.model.problems import EnvironmentProblem


def need_archive() -> None:
    """Raise EnvironmentProblem where the extra is not installed."""
    if not are_there("duckdb", "fsspec", "distributed"):
        packaged = built_from() is not None  # there nobody can install an extra
        raise EnvironmentProblem("archive.not_in_package" if packaged else "archive.not_installed")
