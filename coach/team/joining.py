"""Joining a team by an invitation, and leaving it.

The order is what survives a kill at any step: the new password is in the keyring before the store knows it, and
the file that says which team was joined is written last. Run again, the same invitation then goes on.
"""

from __future__ import annotations

import uuid
from pathlib import Path

import sqlalchemy

from coach.model.problems import EnvironmentProblem
from coach.sealing import kept_secret
from coach.team.connection import LoginData, asked, open_engine
from coach.team.founding import new_password, verifier
from coach.team.invitation import LOOPBACK, Invitation, read_invitation
from coach.team.membership import (
    ROOT_NAME,
    Joined,
    forget,
    joined,
    keep,
    password_of,
    publisher_of,
    team_of,
    write_joined,
    write_root,
)
from coach.team.store import check_store


def join(folder: Path, text: str, *, without_tls: bool = False) -> Joined:
    """Join by the line of an invitation. Raises EnvironmentProblem.

    `without_tls`: the server is on this machine's loopback. Any other host is refused then, and so is a store
    without a certificate otherwise.
    """
    invitation = read_invitation(text)
    if joined(folder) is not None:
        raise EnvironmentProblem("team.joined_already")
    place = invitation.place
    if without_tls and place.host not in LOOPBACK:
        raise EnvironmentProblem("team.only_loopback", host=place.host)
    if not without_tls and not place.root:
        raise EnvironmentProblem("team.no_certificate")
    _keep_keys(invitation)
    write_root(folder, place)
    root = None if without_tls else folder / ROOT_NAME
    try:
        settled = _settle(invitation, root)
    except EnvironmentProblem as error:
        kept = kept_secret(password_of(invitation.login), room="team")
        if error.problem.key != "team.login_refused" or kept is None:
            raise
        _try_kept(invitation, root, kept)  # killed after the store took it: it is settled
        settled = True
    assert settled
    membership = Joined(
        place, invitation.team, invitation.team_id, invitation.team_key, invitation.login,
        invitation.member_id, invitation.name, invitation.is_admin, invitation.publishes, without_tls,
    )  # fmt: skip
    write_joined(folder, membership)
    return membership


def leave(folder: Path) -> None:
    """Forget the login and everything of the team here. What was released stays until it is over. Raises
    EnvironmentProblem where no team was joined."""
    membership = joined(folder)
    if membership is None:
        raise EnvironmentProblem("team.not_joined")
    forget(folder, membership)


def _keep_keys(invitation: Invitation) -> None:
    if invitation.publisher_private:
        keep(publisher_of(invitation.login), invitation.publisher_private)
    if invitation.team_private:
        keep(team_of(invitation.login), invitation.team_private)


def _settle(invitation: Invitation, root: Path | None) -> bool:
    """Exchange the one-time password for one that only this keyring holds."""
    data = LoginData(invitation.place, invitation.login, invitation.password, root)
    engine = open_engine(data)
    try:
        with asked(invitation.place.host), engine.connect() as connection, connection.begin():
            check_store(connection, invitation.team_id)
            password = new_password()
            hidden = verifier(connection, password, invitation.login)
            keep(password_of(invitation.login), password)
            connection.execute(sqlalchemy.text("SELECT coach_team.join_team(:verifier)"), {"verifier": hidden})
        return True
    finally:
        engine.dispose()


def _try_kept(invitation: Invitation, root: Path | None, password: str) -> None:
    engine = open_engine(LoginData(invitation.place, invitation.login, password, root))
    try:
        with asked(invitation.place.host), engine.connect() as connection:
            check_store(connection, invitation.team_id)
            mine = connection.execute(sqlalchemy.text("SELECT coach_team.me()")).scalar_one()
    finally:
        engine.dispose()
    if mine is None or uuid.UUID(str(mine)) != invitation.member_id:
        raise EnvironmentProblem("team.login_refused")
