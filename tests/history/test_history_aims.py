"""Aims: two stand at most, one is the aim of the day, and one that is let go stays in the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.history.salvage import salvage
from coach.history.store import History, open_history
from coach.model.aims import Aim
from coach.model.problems import EnvironmentProblem

BEGUN = datetime(2026, 11, 23, 8, tzinfo=UTC)
LISTEN = Aim("talk_overs_by_agent", False, 0.0, 1, BEGUN, "Hear them out", of_the_day=True)
WAIT = Aim("median_wait_s", True, 0.8, 5, BEGUN)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[History]:
    opened = open_history(tmp_path / "history.sqlite")
    yield opened
    opened.close()


def test_what_is_kept_is_read(store: History) -> None:
    first, second = store.keep_aim(LISTEN), store.keep_aim(WAIT)
    assert store.aims() == (replace(LISTEN, aim_id=first), replace(WAIT, aim_id=second))


def test_two_stand_at_most(store: History) -> None:
    store.keep_aim(LISTEN)
    second = store.keep_aim(WAIT)
    with pytest.raises(EnvironmentProblem, match="aims_full"):
        store.keep_aim(WAIT)
    store.end_aim(second, BEGUN)
    assert store.keep_aim(WAIT) > second


def test_one_is_the_aim_of_the_day(store: History) -> None:
    first = store.keep_aim(LISTEN)
    second = store.keep_aim(replace(WAIT, of_the_day=True))
    assert [one.aim_id for one in store.aims() if one.of_the_day] == [second]
    store.keep_aim(replace(LISTEN, aim_id=first))
    assert [one.aim_id for one in store.aims() if one.of_the_day] == [first]


def test_a_changed_aim_stays_one(store: History) -> None:
    aim_id = store.keep_aim(LISTEN)
    changed = replace(LISTEN, aim_id=aim_id, misses_in_ten=2, words="Let them finish")
    assert store.keep_aim(changed) == aim_id
    assert store.aims() == (changed,)


def test_an_aim_that_was_let_go_stays_in_the_file(store: History) -> None:
    store.end_aim(store.keep_aim(LISTEN), BEGUN)
    assert store.aims() == ()
    with sqlite3.connect(store.path) as file:
        assert file.execute("SELECT words, of_the_day, ended_at FROM aims").fetchall() == [
            ("Hear them out", 0, BEGUN.isoformat())
        ]
    file.close()


def test_one_that_cannot_be_read_is_left_out(store: History) -> None:
    store.keep_aim(LISTEN)
    second = store.keep_aim(WAIT)
    with sqlite3.connect(store.path) as file:
        file.execute("UPDATE aims SET value = 'much' WHERE aim_id = 1")
    file.close()
    assert [one.aim_id for one in store.aims()] == [second]


def test_a_moment_without_a_zone_is_refused(store: History) -> None:
    with pytest.raises(ValueError, match="begun_at"):
        store.keep_aim(replace(WAIT, begun_at=BEGUN.replace(tzinfo=None)))
    with pytest.raises(ValueError, match="ended_at"):
        store.end_aim(1, BEGUN.replace(tzinfo=None))


def test_a_salvaged_history_has_its_aims(store: History, tmp_path: Path) -> None:
    store.keep_aim(LISTEN)
    kept = store.aims()
    store.close()
    salvage(store.path, tmp_path / "saved.sqlite")
    saved = open_history(tmp_path / "saved.sqlite")
    assert saved.aims() == kept
    saved.close()


def test_deleting_everything_deletes_the_aims(store: History) -> None:
    store.keep_aim(LISTEN)
    store.delete_everything()
    assert store.aims() == ()
    assert b"Hear them out" not in store.path.read_bytes()
