"""Attempts compared: only those of the same person at the same drill or scene."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from coach.model.practice import Attempt, PracticeKind, PracticeTurn
from coach.practice.drill import Drill
from coach.practice.outcome import DrillOutcome


def attempt_at(
    drill: Drill, outcome: DrillOutcome, begun_at: datetime, lasted_s: float, profile: str, microphone: str
) -> Attempt:
    """Return an attempt at a drill, to be kept."""
    return Attempt(
        PracticeKind.DRILL,
        drill.drill_id,
        begun_at,
        lasted_s,
        outcome.counted.value,
        outcome.kept,
        outcome.out_of,
        profile,
        microphone,
        dict(outcome.numbers),
        tuple(
            PracticeTurn(
                turn.number,
                wait_s=turn.wait_s,
                took_s=turn.took_s,
                why="" if turn.fault is None else turn.fault.value,
            )
            for turn in outcome.turns
        ),
    )


def by_name(attempts: Iterable[Attempt], kind: PracticeKind, profile: str) -> Mapping[str, Sequence[Attempt]]:
    """Return this person's attempts of a kind, by the name of the drill or scene, the oldest first."""
    found: dict[str, list[Attempt]] = {}
    for attempt in sorted(attempts, key=lambda one: one.begun_at):
        if attempt.kind is kind and attempt.profile == profile:
            found.setdefault(attempt.name, []).append(attempt)
    return found


def shares_of(attempts: Sequence[Attempt]) -> tuple[float, ...]:
    """Return what was kept in each, 0 to 1."""
    return tuple(one.kept / one.out_of if one.out_of > 0 else 0.0 for one in attempts)
