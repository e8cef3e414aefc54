"""What may be shown of an archive: never an agent, never a figure of fewer than five."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path

import duckdb
import pytest

from coach.archive.finding import FILTERS, KINDS, Answer, Wanted, find, query
from coach.archive.groups import GROUP_FIGURES, Group, GroupedBy, groups_of, student_t
from coach.archive.storage import Storage
from coach.archive.tables import LEAST_AGENTS, collect, tables_here
from coach.cli import archive as commands
from coach.model.problems import EnvironmentProblem
from tests.archive.made_archive import MadeCall, write_records

MARKED = 4242.0
"""The figure of every agent of a group that is too small: it must not come out, nor follow from what does."""


def made(tmp_path: Path) -> Storage:
    """Six agents in the north, of whom one alone speaks French; three in the south. Small groups are marked."""
    numbers = itertools.count()
    calls = [
        MadeCall(next(numbers), f"n{agent}", "north", day=day, value=10.0 + agent)
        for agent in range(6)
        for day in ("2026-03-03", "2026-03-10")
    ]
    calls.append(MadeCall(next(numbers), "n0", "north", "fr", value=MARKED))
    calls += [MadeCall(next(numbers), f"s{agent}", "south", value=MARKED) for agent in range(3)]
    calls += [MadeCall(next(numbers), "n1", "north", day="2026-07-07", value=MARKED)]
    write_records(tmp_path, calls)
    target = Storage(str(tmp_path))
    assert collect(target) == len(calls)
    assert collect(target) == 0
    return target


def hashes() -> list[str]:
    names = [f"{side}{agent}" for side in "ns" for agent in range(6)]
    return [hashlib.sha256(name.encode()).hexdigest()[:32] for name in names]


def groups(target: Storage, tmp_path: Path) -> tuple[Group, ...]:
    with duckdb.connect() as database:
        return groups_of(database, tables_here(target, "calls", tmp_path))


class TestGroups:
    def test_small_ones_are_left_out(self, tmp_path):
        found = groups(made(tmp_path), tmp_path)
        assert {(one.grouped_by, one.name) for one in found} == {
            (GroupedBy.WEEK, "2026-03-02"),
            (GroupedBy.WEEK, "2026-03-09"),
            (GroupedBy.TEAM, "north"),
            (GroupedBy.LANGUAGE, "de"),
        }
        assert all(one.agents >= LEAST_AGENTS for one in found)

    def test_no_difference_gives_a_small_one_away(self, tmp_path):
        found = [one for one in groups(made(tmp_path), tmp_path) if one.figure == GROUP_FIGURES[0]]
        calls = {by: sum(one.calls for one in found if one.grouped_by is by) for by in GroupedBy}
        assert set(calls.values()) == {12}, "all ways of grouping count the same calls"
        assert max(one.p90 for one in found) < 20.0

    def test_the_figures_are_those_of_the_calls(self, tmp_path):
        (north,) = [
            one
            for one in groups(made(tmp_path), tmp_path)
            if one.figure == "silence_s" and one.grouped_by is GroupedBy.TEAM
        ]
        assert (north.calls, north.agents, north.median, north.mean) == (12, 6, 12.5, 12.5)
        half = 2.5706 * 1.8708 / 6**0.5  # the quantile of t for 5 degrees, and the spread of 10 to 15
        assert north.high - north.mean == pytest.approx(half, rel=2e-3)

    def test_one_agent_with_most_of_the_calls_is_no_group(self, tmp_path):
        calls = [MadeCall(number, f"a{number % 5}") for number in range(5)]
        calls += [MadeCall(100 + number, "a0") for number in range(5)]
        write_records(tmp_path, calls)
        target = Storage(str(tmp_path))
        collect(target)
        assert groups(target, tmp_path) == ()
        assert find(target, Wanted(), 10) == ()

    def test_calls_that_name_nobody_are_one_agents(self, tmp_path):
        write_records(tmp_path, [MadeCall(number, "") for number in range(20)])
        target = Storage(str(tmp_path))
        collect(target)
        assert groups(target, tmp_path) == ()
        assert find(target, Wanted(), 10) == ()

    @pytest.mark.parametrize(("degrees", "quantile"), [(4, 2.7764), (9, 2.2622), (29, 2.0452), (999, 1.9623)])
    def test_the_quantile_is_that_of_the_books(self, degrees, quantile):
        assert student_t(0.95, degrees) == pytest.approx(quantile, rel=3e-3)


class TestFilters:
    def test_the_commands_name_the_same(self):
        assert tuple(FILTERS) == commands.FILTERS
        assert commands.KINDS == KINDS

    def test_a_named_filter_finds_its_passages(self, tmp_path):
        calls = [MadeCall(number, f"a{number}", value=55.0 + number) for number in range(12)]
        write_records(tmp_path, calls)
        target = Storage(str(tmp_path))
        collect(target)
        found = find(target, FILTERS["heard-out"], 100)
        assert [one.duration_s for one in found] == [float(value) for value in range(66, 59, -1)]
        assert {(one.team, one.language, one.month) for one in found} == {("north", "de", "2026-03")}
        assert len(find(target, FILTERS["heard-out"], 3)) == 3
        assert find(target, Wanted(caller_over_db=7.0), 9) == ()
        assert find(target, Wanted(month="2026-04"), 9) == ()

    def test_passages_of_few_agents_are_not_found(self, tmp_path):
        found = find(made(tmp_path), Wanted(), 100)
        assert len(found) == 12
        assert max(one.duration_s for one in found) < MARKED


TRIES = (
    "SELECT * FROM passages",
    "SELECT * FROM groups",
    "SELECT agent FROM passages",
    "SELECT * FROM calls",
    "SELECT max(duration_s) FROM passages",
    "SELECT max(p90), max(high), max(mean) FROM groups",
    "SELECT team, avg(duration_s), count(*) FROM passages GROUP BY team HAVING count(*) < 5",
    "SELECT avg(duration_s) FROM passages WHERE team IS NULL OR language = 'fr'",
    "SELECT sum(mean * calls) FILTER (grouped_by = 'week') - sum(mean * calls) FILTER (grouped_by = 'team')"
    " FROM groups",
    "SELECT month, list(duration_s) FROM passages GROUP BY CUBE (month, team, language)",
    "SELECT * FROM read_parquet('{target}/tables/*.parquet')",
    "SELECT * FROM '{target}/tables.json'",
    "SELECT * FROM read_text('{target}/records/*/*.json')",
    "SELECT * FROM glob('{target}/**')",
    "SELECT content FROM read_blob('/etc/passwd')",
    "SELECT * FROM parquet_metadata('{target}/tables/*.parquet')",
    "SELECT * FROM parquet_scan(['{target}/tables/*.parquet'])",
    "SELECT * FROM sniff_csv('{target}/tables.json')",
    "SELECT * FROM query('SELECT * FROM read_parquet(''{target}/tables/*.parquet'')')",
    "COPY passages TO '{target}/out.csv'",
    "COPY (SELECT 1) TO '{target}/out.parquet'",
    "ATTACH '{target}/other.duckdb'",
    "ATTACH ':memory:' AS other",
    "EXPORT DATABASE '{target}/out'",
    "IMPORT DATABASE '{target}/out'",
    "SET enable_external_access = true",
    "SET lock_configuration = false",
    "RESET enable_external_access",
    "PRAGMA database_list",
    "INSTALL httpfs",
    "LOAD httpfs",
    "CREATE TABLE stolen AS SELECT * FROM passages",
    "CREATE MACRO agent() AS 1",
    "INSERT INTO passages SELECT * FROM passages",
    "DELETE FROM passages",
    "DROP TABLE groups",
    "CALL pragma_version()",
    "EXPLAIN ANALYZE SELECT * FROM passages",
    "SELECT 1; SELECT * FROM read_parquet('{target}/tables/*.parquet')",
    "SELECT * FROM target",
    "SELECT * FROM duckdb_secrets()",
    "SELECT name, value FROM duckdb_settings() WHERE value LIKE '%archive%'",
    "SELECT sql FROM duckdb_tables()",
    "SELECT * FROM duckdb_columns() WHERE column_name LIKE '%agent%'",
    "SELECT path FROM duckdb_temporary_files()",
    "SELECT current_setting('temp_directory'), current_setting('secret_directory')",
    "SELECT query FROM duckdb_logs()",
    "FROM pragma_storage_info('passages')",
    "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 9) SELECT * FROM r, passages",
    "SELECT * FROM 'https://example.org/x.parquet'",
    "SELECT * FROM sqlite_scan('{target}/x', 'y')",
)  # fmt: skip


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Storage:
    return made(tmp_path_factory.mktemp("tried"))


@pytest.mark.parametrize("sql", TRIES)
def test_no_query_gets_an_agent_or_a_small_group(tried: Storage, sql: str):
    folder = tried.path("")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    try:
        answer = query(tried, sql.replace("{target}", str(folder)), 10_000)
    except EnvironmentProblem as refused:
        answer = Answer((refused.problem.key,), (tuple(refused.problem.fields),), more=False)
    text = repr(answer)
    assert not [one for one in hashes() if one in text]
    assert str(MARKED) not in text
    assert "'root:" not in text
    numbers = [cell for row in answer.rows for cell in row if isinstance(cell, float)]
    assert max(numbers, default=0.0) < MARKED / 12, "not even in a mean"
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_most_of_the_tries_are_refused(tried: Storage):
    refused = 0
    for sql in TRIES:
        try:
            query(tried, sql.replace("{target}", str(tried.path(""))), 10)
        except EnvironmentProblem:
            refused += 1
    assert refused >= 20


def test_an_honest_query_is_answered(tried: Storage):
    answer = query(tried, "SELECT kind, team, count(*) AS n FROM passages GROUP BY ALL", 10)
    assert answer == Answer(("kind", "team", "n"), (("heard_out", "north", 12),), more=False)
    assert query(tried, "SELECT passage FROM passages", 3).more


def test_a_new_call_comes_into_the_month_it_belongs_to(tmp_path):
    target = made(tmp_path)
    before = {path.name for path in (tmp_path / "tables").iterdir()}
    write_records(tmp_path, [MadeCall(900, "n2", value=19.0)])
    assert collect(target) == 1
    assert len(find(target, Wanted(), 100)) == 13
    after = {path.name for path in (tmp_path / "tables").iterdir()}
    assert len(after - before) == 3, "one month was written anew"


def test_a_record_that_is_none_is_removed(tmp_path):
    target = made(tmp_path)
    bad = tmp_path / "records" / "ff" / f"{'f' * 64}.json"
    bad.parent.mkdir(exist_ok=True)
    bad.write_text("{")
    assert collect(target) == 0
    assert not bad.exists()
