"""One server for the tests of this folder that share a worker, and a team for each that asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.team.made_team import MadeTeam, made_team
from tests.team.postgres import Server, why_none


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A running server."""
    if reason := why_none():
        pytest.skip(reason)
    made = Server()
    try:
        made.start()
        yield made
    finally:
        made.close()


@pytest.fixture
def team(server: Server, tmp_path: Path) -> Iterator[MadeTeam]:
    """A team with an admin who joined."""
    with made_team(server, tmp_path) as made:
        yield made
