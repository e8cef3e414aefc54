"""An invitation: one line of text that lets one person into a team once.

It names the server and the certificate by which it is known, and holds a one-time password. It also holds the
public half of the team's key: what the team shares is signed by people whom that key names, so that whoever
runs the server can't slip anything in. Whoever has the line before it was used can join in that person's place;
hand it over as you would a password.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from typing import Annotated
from uuid import UUID

import msgspec

from coach.model.problems import EnvironmentProblem

BEGINS = "coach-team-"
VERSION = 1
MOST_CHARACTERS = 20_000
"""Ten times an invitation with a chain of three certificates; ours."""
_MOST_BYTES = 60_000
_HOST = r"^[A-Za-z0-9]([A-Za-z0-9.:-]{0,252}[A-Za-z0-9])?$|^::1$"
"""A name or an address. libpq would take a path for a socket, and a comma for a list of servers."""
LOOPBACK = ("localhost", "127.0.0.1", "::1")

Host = Annotated[str, msgspec.Meta(pattern=_HOST)]
Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
Short = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=r"^[^\x00]+$")]
Login = Annotated[str, msgspec.Meta(pattern="^coach_[0-9a-f]{8}_[0-9a-f]{32}$")]


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a store is. `root`: the PEM by which its server is known; "" only on this machine's loopback."""

    host: Host
    port: Port
    database: Short
    root: str = ""


class Invitation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the line holds. Keys are in base64. `team_private` is there for an admin, `publisher_private` for
    somebody who may publish."""

    place: Place
    team: Short
    team_id: UUID
    team_key: str
    login: Login
    password: Short
    member_id: UUID
    name: Short
    is_admin: bool = False
    publishes: bool = False
    publisher_private: str = ""
    team_private: str = ""

    def __repr__(self) -> str:
        return "Invitation()"  # no log and no traceback names a password


def checked_place(place: Place) -> Place:
    """Return the place, if an invitation can name it. Raises EnvironmentProblem."""
    try:
        return msgspec.convert(msgspec.to_builtins(place), type=Place)
    except msgspec.ValidationError as error:
        raise EnvironmentProblem("team.bad_url") from error


def invitation_text(invitation: Invitation) -> str:
    """Return the line."""
    packed = zlib.compress(msgspec.json.encode(invitation), 9)
    return f"{BEGINS}{VERSION}:{base64.urlsafe_b64encode(packed).decode().rstrip('=')}"


def read_invitation(text: str) -> Invitation:
    """Return what a line holds; white space in it doesn't count. Raises EnvironmentProblem."""
    plain = "".join(text[: 2 * MOST_CHARACTERS].split())
    found = re.fullmatch(rf"{BEGINS}(\d{{1,6}}):([A-Za-z0-9_-]+)", plain)
    if found is None or len(plain) > MOST_CHARACTERS:
        raise EnvironmentProblem("team.bad_invitation")
    if int(found[1]) > VERSION:
        raise EnvironmentProblem("team.newer_invitation")
    try:
        packed = base64.urlsafe_b64decode(found[2] + "=" * (-len(found[2]) % 4))
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(packed, _MOST_BYTES)
        if not unpacking.eof:
            raise EnvironmentProblem("team.bad_invitation")
        return msgspec.json.decode(content, type=Invitation)
    except (binascii.Error, zlib.error, msgspec.DecodeError, ValueError) as error:
        raise EnvironmentProblem("team.bad_invitation") from error
