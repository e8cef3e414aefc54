"""What a team's admin does: invite and remove. It gives them no sight of what others release."""

from __future__ import annotations

import uuid

import sqlalchemy

from coach.model.problems import EnvironmentProblem
from coach.model.team_limits import MOST_NAME
from coach.team.founding import new_password, verifier
from coach.team.invitation import Invitation
from coach.team.membership import Joined, secret, team_of
from coach.team.signatures import new_key, signed_publisher
from coach.team.store import TeamStore


def invite(
    store: TeamStore, membership: Joined, name: str, *, publishes: bool = False, admin: bool = False
) -> Invitation:
    """Make a login with a one-time password. `admin`: this one may invite too, and so gets the team's own key.

    Raises EnvironmentProblem where the name is taken, or this member is no admin.
    """
    if not name.strip() or len(name) > MOST_NAME:
        raise EnvironmentProblem("team.bad_name", most=MOST_NAME)
    team_private = secret(team_of(membership.login)) if publishes or admin else ""
    member_id, password = uuid.uuid4(), new_password()
    publisher_private, named = "", None
    if publishes:
        publisher_private, public = new_key()
        named = signed_publisher(team_private, membership.team_id, member_id, public)
    login = membership.login[: -len(member_id.hex)] + member_id.hex
    with store.transaction() as connection:
        connection.execute(
            sqlalchemy.text(
                "SELECT coach_team.invite(:id, :name, :verifier, :admin, :publishes, :key, :signed)"
            ),
            {
                "id": member_id,
                "name": name,
                "verifier": verifier(connection, password, login),
                "admin": admin,
                "publishes": publishes,
                "key": None if named is None else named.public_key,
                "signed": None if named is None else named.team_signature,
            },
        )
    return Invitation(
        membership.place, membership.team, membership.team_id, membership.team_key, login, password, member_id,
        name, is_admin=admin, publishes=publishes, publisher_private=publisher_private,
        team_private=team_private if admin else "",
    )  # fmt: skip
