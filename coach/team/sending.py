"""Sending what waits, in order: what the store refuses is said and doesn't hold up the rest."""

from __future__ import annotations

import logging

from coach.model.problems import EnvironmentProblem, Problem
from coach.team.connection import is_refusal
from coach.team.outbox import AnswerOrder, Outbox, ReleaseOrder, Waiting, WithdrawOrder
from coach.team.store import TeamStore

log = logging.getLogger(__name__)

WITHDRAWN = "team.withdrawn"
"""What the store says of a release that was withdrawn: one from an old copy of this outbox. It is no
problem."""


def send_all(store: TeamStore, outbox: Outbox) -> Problem | None:
    """Send every order that waits. Returns why an answer was not taken, if one was not.

    Raises EnvironmentProblem where the store can't be used now; what was not sent then waits on.
    """
    refused = None
    for one in outbox.waiting():
        if isinstance(one.order, ReleaseOrder) and one.order.refused is not None:
            continue
        if not one.path.exists() or _is_withdrawn(outbox, one):
            outbox.done(one)
            continue
        try:
            _send(store, one)
        except EnvironmentProblem as error:
            if not is_refusal(error.problem):
                raise
            refused = _not_taken(outbox, one, error.problem) or refused
        except Exception:  # a defect of ours in one order must not hold up the others
            log.exception("an order could not be sent")
            refused = _not_taken(outbox, one, Problem("team.defect")) or refused
        else:
            outbox.done(one)
    return refused


def _send(store: TeamStore, one: Waiting) -> None:
    match one.order:
        case ReleaseOrder() as order:
            store.release(order.release(), order.ends_at)
        case WithdrawOrder(release_id=release_id):
            store.withdraw(release_id)
        case AnswerOrder() as order:
            store.answer(order.answer_id, order.release_id, order.text)


def _not_taken(outbox: Outbox, one: Waiting, problem: Problem) -> Problem | None:
    if isinstance(one.order, ReleaseOrder) and problem.key != WITHDRAWN:
        outbox.refuse(one, problem)
        return None
    outbox.done(one)
    return problem if isinstance(one.order, AnswerOrder) else None


def _is_withdrawn(outbox: Outbox, one: Waiting) -> bool:
    """Whether this release is to be withdrawn anyway: it isn't sent first."""
    if not isinstance(one.order, ReleaseOrder):
        return False
    wanted = one.order.release_id
    return any(
        isinstance(later.order, WithdrawOrder) and later.order.release_id == wanted
        for later in outbox.waiting()
        if later.path > one.path
    )
