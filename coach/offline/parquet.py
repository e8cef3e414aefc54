"""Tables as Parquet, where the optional extra `archive` is installed: DuckDB writes them from their JSON."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from coach.installation import built_from
from coach.model.problems import EnvironmentProblem
from coach.review.export import Column

CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}
"""DuckDB fetches nothing: what it needs here is in its wheel."""
TYPES: dict[type, str] = {str: "VARCHAR", int: "BIGINT", float: "DOUBLE", bool: "BOOLEAN"}


def parquet_is_there() -> bool:
    """Whether the extra is installed."""
    try:
        return find_spec("duckdb") is not None
    except ValueError:  # it is there in name only
        return False


def need_parquet() -> None:
    """Raise EnvironmentProblem where the extra is missing."""
    if not parquet_is_there():
        packaged = built_from() is not None  # there nobody can install an extra
        raise EnvironmentProblem("export.no_parquet_packaged" if packaged else "export.no_parquet")


def write_parquet(lines: Path, table: Path, columns: Sequence[Column]) -> None:
    """Write a new Parquet file from one of JSON lines. The extra must be there. Raises OSError where it
    can't be written."""
    import duckdb  # noqa: PLC0415  # optional, and 25 MB

    kinds = ", ".join(f"'{column.name}': '{TYPES[column.kind]}'" for column in columns)
    with duckdb.connect(config=CONFIG) as connection:
        wanted = f"SELECT * FROM read_json($lines, format='newline_delimited', columns={{{kinds}}})"
        try:
            connection.sql(wanted, params={"lines": str(lines)}).write_parquet(str(table))
        except duckdb.IOException as error:
            raise OSError(str(error)) from error
