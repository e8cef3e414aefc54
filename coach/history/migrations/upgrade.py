"""Bring a database to the newest schema, each migration in a transaction of its own."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from coach.history.tables import HEAD_REVISION
from coach.model.problems import EnvironmentProblem

FOLDER = Path(__file__).resolve().parent


def config() -> Config:
    """Make Alembic's configuration without an ini file. The scripts are beside this module."""
    made = Config()
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.set_main_option("path_separator", "newline")
    return made


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run every migration that this database lacks, up to `revision`. One that fails leaves no trace.

    Raises EnvironmentProblem where the scripts are not there: Alembic would find nothing to do, and say
    nothing.
    """
    if not any((FOLDER / "versions").glob(f"{HEAD_REVISION}_*.py")):
        raise EnvironmentProblem("history.no_migrations", path=FOLDER / "versions")
    made = config()
    made.attributes["connection"] = connection
    command.upgrade(made, revision)
