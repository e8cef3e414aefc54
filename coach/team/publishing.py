"""Handing the team something: checked as everybody will check it, signed, and one version up."""

from __future__ import annotations

from pathlib import Path

from coach.model.problems import EnvironmentProblem
from coach.model.team import SharedKind
from coach.team.membership import Joined, publisher_of, secret
from coach.team.shared_items import check_content, checked_name
from coach.team.signatures import item_id, sign_content
from coach.team.store import TeamStore
from coach.team.used import shared_folder


def publish(
    store: TeamStore, membership: Joined, folder: Path, kind: SharedKind, name: str, content: bytes
) -> int:
    """Share this. Returns its version. Raises EnvironmentProblem where it is not in order, or this member may
    not publish."""
    if not membership.publishes:
        raise EnvironmentProblem("team.may_not_publish")
    plain = checked_name(name)
    check_content(kind, content, shared_folder(folder))
    there = store.shared_content(item_id(membership.team_id, kind, plain))
    version = 1 if there is None else there[0].version + 1
    private = secret(publisher_of(membership.login))
    store.publish(
        sign_content(private, membership.team_id, kind, plain, version, membership.member_id, content)
    )
    return version
