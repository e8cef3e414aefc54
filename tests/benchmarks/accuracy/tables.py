"""Tables of figures as Markdown."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.accuracy.bootstrap import Interval


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title, column heads, rows of cells, and a note."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


def cell(figure: Interval, digits: int = 1) -> str:
    """Format a figure with its interval; a dash where it is undefined."""
    if math.isnan(figure.value):
        return "-"
    return f"{figure.value:.{digits}f} ({figure.low:.{digits}f} to {figure.high:.{digits}f})"


def markdown(table: Table) -> str:
    """Format title, table and note, with each cell padded to the width of its column."""
    lines = [table.columns, *table.rows]
    widths = [max(3, *(len(line[column]) for line in lines)) for column in range(len(table.columns))]
    shown = [_line(table.columns, widths), "|" + "|".join("-" * (width + 2) for width in widths) + "|"]
    shown += [_line(row, widths) for row in table.rows]
    notes = [f"\n{note}" for note in table.notes]
    return "\n".join([f"### {table.title}\n", *shown, *notes]) + "\n"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(text.ljust(width) for text, width in zip(cells, widths, strict=True)) + " |"
