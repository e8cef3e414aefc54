"""Attempts compared: only those of the same person at the same drill or scene."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from coach.model.practice import Attempt, PracticeKind, PracticeTurn
from coach.practice.drill import Drill
from coach.practice.outcome import Counted, DrillOutcome
from coach.practice.scene import Heard, Scene
from coach.practice.scene_run import SceneOutcome


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


def attempt_at_scene(
    scene: Scene, outcome: SceneOutcome, begun_at: datetime, lasted_s: float, profile: str, microphone: str
) -> Attempt:
    """Return an attempt at a scene, to be kept: of its turns, those that were heard out and answered low."""
    return Attempt(
        PracticeKind.SCENE,
        scene.scene_id,
        begun_at,
        lasted_s,
        Counted.TURNS.value,
        float(sum(turn.heard is Heard.HEARD_OUT for turn in outcome.turns)),
        float(len(outcome.turns)),
        profile,
        microphone,
        {"first_step": float(outcome.first_step)},
        tuple(turn.kept() for turn in outcome.turns),
        outcome.end.value,
    )


def steps_of(attempt: Attempt) -> tuple[int, ...]:
    """Return how loud the caller of a scene was: as they began, and after each turn."""
    return (round(attempt.numbers.get("first_step", 0.0)), *(turn.step for turn in attempt.turns))


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
