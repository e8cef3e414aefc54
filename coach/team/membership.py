"""Which team was joined, as a small file without a secret, and what the system's keyring holds for it."""

from __future__ import annotations

import shutil
from pathlib import Path
from uuid import UUID

import msgspec

from coach.model.problems import EnvironmentProblem
from coach.model.team import Membership
from coach.places import data_dir_of_system
from coach.plain_file import read_plain
from coach.sealing import forget_secret, keep_secret, kept_secret
from coach.team.invitation import Login, Place, Short
from coach.whole_file import make_folder, write_whole

FILE_NAME, ROOT_NAME = "membership.json", "root.pem"


class Joined(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file holds. `without_tls`: the server is on this machine's loopback, and was joined so."""

    place: Place
    team: Short
    team_id: UUID
    team_key: str
    login: Login
    member_id: UUID
    name: Short
    is_admin: bool
    publishes: bool
    without_tls: bool = False

    def shown(self) -> Membership:
        """What the windows show."""
        server = f"{self.place.host}:{self.place.port}/{self.place.database}"
        return Membership(self.team, server, str(self.member_id), self.name, self.publishes)


def team_folder() -> Path:
    """Where everything of a team lies. It stays on this machine's own disk when the history is moved."""
    return data_dir_of_system() / "team"


def joined(folder: Path) -> Joined | None:
    """Return which team was joined; None: none. Raises EnvironmentProblem where the file can't be read."""
    path = folder / FILE_NAME
    try:
        return msgspec.json.decode(read_plain(path), type=Joined)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        raise EnvironmentProblem("team.bad_membership", path=path) from error


def write_joined(folder: Path, membership: Joined) -> None:
    """Keep it. Raises EnvironmentProblem."""
    write_root(folder, membership.place)
    write(folder / FILE_NAME, msgspec.json.format(msgspec.json.encode(membership)))


def write_root(folder: Path, place: Place) -> None:
    """Write the certificate to where libpq reads it. Raises EnvironmentProblem."""
    if place.root:
        write(folder / ROOT_NAME, place.root.encode())


def write(path: Path, content: bytes) -> None:
    """Write a file whole, and its folder where there is none. Raises EnvironmentProblem."""
    try:
        make_folder(path.parent)
        write_whole(path, content)
    except OSError as error:
        raise EnvironmentProblem("team.not_written", path=path, error=error.strerror or error) from error


def forget(folder: Path, membership: Joined) -> None:
    """Delete the whole folder of the team, the file that says so first, and the secrets."""
    (folder / FILE_NAME).unlink(missing_ok=True)
    for name in (password_of(membership.login), publisher_of(membership.login), team_of(membership.login)):
        forget_secret(name)
    shutil.rmtree(folder, ignore_errors=True)


def password_of(login: str) -> str:
    """The name of the password in the keyring."""
    return f"team password {login}"


def publisher_of(login: str) -> str:
    """The name of a publisher's private key in the keyring."""
    return f"team publisher {login}"


def team_of(login: str) -> str:
    """The name of the team's private key in an admin's keyring."""
    return f"team key {login}"


def secret(name: str) -> str:
    """Return what the keyring holds. Raises EnvironmentProblem where it doesn't."""
    found = kept_secret(name, room="team")
    if found is None:
        raise EnvironmentProblem("team.no_secret")
    return found


def keep(name: str, text: str) -> None:
    """Have the keyring hold it. Raises EnvironmentProblem where there is none, or it doesn't."""
    keep_secret(name, text, room="team")
