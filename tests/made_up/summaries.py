"""Summaries of calls with some figures changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coach.model.call import CallSummary

FIELDS = {"not_measured_share", "line_delay"}
"""The fields of a summary that are not figures."""


def changed(summary: CallSummary, **changes: Any) -> CallSummary:
    """Return the summary with other figures, given by name, or other fields."""
    fields = {name: value for name, value in changes.items() if name in FIELDS}
    figures = {name: value for name, value in changes.items() if name not in FIELDS}
    return replace(summary, figures={**summary.figures, **figures}, **fields)
