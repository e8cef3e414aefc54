"""Figures of groups of calls, by week, by team and by language: never of fewer than five agents, never of one.

A figure of a small group must not follow from others by subtraction: all weeks together less all teams that are
shown would be the team that isn't. So for each figure, calls of a week, team or language that may not be shown
count nowhere at all; that is done again until nothing changes. No two ways of grouping are crossed.

Calls of one agent are alike, so an interval counts agents and not calls: it is that of the mean of their means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist

import duckdb

from coach.archive.tables import LEAST_AGENTS, MOST_SHARE
from coach.review.figures import (
    AGENT_SHARE,
    LONGEST_AGENT_TURN_S,
    LONGEST_HEARD_OUT_S,
    MEDIAN_WAIT_S,
    OVERLAP_SHARE,
    PACE_SYLL_PER_S,
    RISES,
    SILENCE_S,
    TALK_OVERS_BY_AGENT,
)

CONFIDENCE = 0.95
GROUP_FIGURES = tuple(
    one.name
    for one in (
        LONGEST_HEARD_OUT_S, MEDIAN_WAIT_S, LONGEST_AGENT_TURN_S, AGENT_SHARE, OVERLAP_SHARE,
        TALK_OVERS_BY_AGENT, RISES, PACE_SYLL_PER_S, SILENCE_S,
    )
)  # fmt: skip
"""Those that people read of a call, in the order of the report. None tells one voice from another, as F0 and
level would."""


class GroupedBy(StrEnum):
    """How calls are brought together."""

    WEEK = "week"
    TEAM = "team"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Group:
    """One figure of one group. `name`: the first day of a week, as in 2026-03-02; else that of the team or
    language, "" where none is said. Percentiles are of calls; `mean` and its interval of agents' means."""

    grouped_by: GroupedBy
    name: str
    figure: str
    calls: int
    agents: int
    p10: float
    p25: float
    median: float
    p75: float
    p90: float
    mean: float
    low: float
    high: float


COLUMNS = (
    "grouped_by VARCHAR, name VARCHAR, figure VARCHAR, calls BIGINT, agents BIGINT, p10 DOUBLE, p25 DOUBLE,"
    " median DOUBLE, p75 DOUBLE, p90 DOUBLE, mean DOUBLE, low DOUBLE, high DOUBLE"
)
_WEEK = "CAST(CAST(date_trunc('week', try_cast(substr(started_at, 1, 10) AS DATE)) AS DATE) AS VARCHAR)"


def groups_of(
    database: duckdb.DuckDBPyConnection, files: Sequence[str], figures: Sequence[str] = GROUP_FIGURES
) -> tuple[Group, ...]:
    """Return every group that may be shown, of tables of calls. Calls without a date are in none."""
    if not files:
        return ()
    wanted = ", ".join(figures)
    database.execute(
        f"CREATE OR REPLACE TEMP TABLE grouped_calls AS SELECT agent, team, language, {_WEEK} AS week, {wanted}"
        " FROM read_parquet($files) WHERE week IS NOT NULL",
        {"files": list(files)},
    )
    found = [group for figure in figures for group in _groups_of_figure(database, figure)]
    database.execute("DROP TABLE grouped_calls")
    return tuple(found)


def _groups_of_figure(database: duckdb.DuckDBPyConnection, figure: str) -> list[Group]:
    database.execute(
        "CREATE OR REPLACE TEMP TABLE cells AS SELECT agent, team, language, week, count(*) AS n"
        f" FROM grouped_calls WHERE {figure} IS NOT NULL GROUP BY ALL"
    )
    while sum(_take_out_small(database, one) for one in GroupedBy):
        pass
    found = []
    for one in GroupedBy:
        rows = database.execute(
            f"""
            WITH base AS (
                SELECT g.agent, g.{one.value} AS name, {figure} AS value FROM grouped_calls g
                SEMI JOIN cells USING (agent, team, language, week) WHERE {figure} IS NOT NULL),
            of_agents AS (SELECT name, agent, avg(value) AS mean FROM base GROUP BY ALL),
            means AS (
                SELECT name, count(*) AS agents, avg(mean) AS mean, stddev_samp(mean) AS spread
                FROM of_agents GROUP BY name),
            spreads AS (
                SELECT name, count(*) AS calls,
                    quantile_cont(value, [0.1, 0.25, 0.5, 0.75, 0.9]) AS points
                FROM base GROUP BY name)
            SELECT name, calls, agents, points[1], points[2], points[3], points[4], points[5], mean, spread
            FROM spreads JOIN means USING (name) ORDER BY name"""
        ).fetchall()
        for name, calls, agents, p10, p25, median, p75, p90, mean, spread in rows:
            half = student_t(CONFIDENCE, agents - 1) * spread / agents**0.5
            found.append(
                Group(
                    one, name, figure, calls, agents, p10, p25, median, p75, p90, mean, mean - half, mean + half
                )
            )
    return found


def _take_out_small(database: duckdb.DuckDBPyConnection, grouped_by: GroupedBy) -> int:
    """Take out every call of a group that may not be shown, and return how many cells that were. All calls
    whose agent nobody named count as one agent's."""
    name = grouped_by.value
    row = database.execute(
        f"""
        DELETE FROM cells WHERE {name} IN (
            SELECT {name} FROM (SELECT {name}, agent, sum(n) AS n FROM cells GROUP BY ALL) GROUP BY {name}
            HAVING count(*) < {LEAST_AGENTS} OR max(n) > {MOST_SHARE} * sum(n))"""
    ).fetchone()
    return 0 if row is None else int(row[0])


def student_t(confidence: float, degrees: int) -> float:
    """The quantile of Student's t for an interval on both sides, by its expansion around the normal one
    (Abramowitz and Stegun 26.7.5): within 0.3 % from 4 degrees of freedom on."""
    z = NormalDist().inv_cdf(0.5 + confidence / 2.0)
    terms: tuple[float, ...] = (
        (z**3 + z) / 4.0,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96.0,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384.0,
    )
    return float(z + sum(term / degrees ** (at + 1) for at, term in enumerate(terms)))
