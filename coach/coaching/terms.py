"""The terms of a call: what is decided before it begins, by whoever begins it, and holds to its end."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.cues import HeldBack


@dataclass(frozen=True, slots=True)
class CallTerms:
    """`held_back`: all is measured and nothing is shown, for this reason (quiet hours, a silent call)."""

    held_back: HeldBack | None = None


ORDINARY = CallTerms()
