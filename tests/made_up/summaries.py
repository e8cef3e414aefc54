"""Summaries of calls, changed figure by figure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coach.model.call import CallSummary

FIELDS = {"not_measured_share", "line_delay"}
"""What a summary holds beside its figures."""


def changed(summary: CallSummary, **changes: Any) -> CallSummary:
    """The summary with other figures, by their names, or other fields."""
    fields = {name: value for name, value in changes.items() if name in FIELDS}
    figures = {name: value for name, value in changes.items() if name not in FIELDS}
    return replace(summary, figures={**summary.figures, **figures}, **fields)
