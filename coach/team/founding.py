"""Making a team's store, and bringing one to a newer schema. Once, by somebody who may create roles.

That person needs no superuser: CREATEROLE, and CREATE in the database. For the time of one transaction they
become a member of the three roles behind the store; afterwards nobody is, and none of the three can log in.
PostgreSQL 15 lets CREATEROLE take any role that is no superuser's; from 16 on only those that it made, which
these are.
"""

from __future__ import annotations

import os
import re
import secrets
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy
from alembic import command
from alembic.config import Config
from cryptography import x509
from sqlalchemy import Connection

from coach.model.problems import EnvironmentProblem
from coach.model.team_limits import CLIENT_NUMBER, SCHEMA_NUMBER
from coach.plain_file import read_plain
from coach.team.connection import LoginData, asked, engine_with, parameters
from coach.team.driver import psycopg
from coach.team.invitation import LOOPBACK, Invitation, Place
from coach.team.signatures import new_key, signed_publisher

OLDEST_SERVER = 15
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
SOCKETS = "/var/run/postgresql"
"""Where Debian and Fedora have the server's socket."""
PASSWORD_BYTES = 24
"""192 bits; NIST SP 800-63B asks for 112 of a secret that can't be tried offline."""


@dataclass(frozen=True, slots=True)
class Founder:
    """As whom the store is made. `socket`: a folder with the server's socket on this machine, in place of a
    host that is reached; the system itself says there who one is."""

    data: LoginData
    socket: str = ""


@contextmanager
def founders_connection(founder: Founder) -> Iterator[Connection]:
    """A transaction of the founder. Raises EnvironmentProblem."""
    arguments: dict[str, str | int] = parameters(founder.data)
    if founder.socket:
        arguments |= {"host": founder.socket, "sslmode": "disable", "channel_binding": "prefer"}
        del arguments["require_auth"]
    engine = engine_with(arguments)
    try:
        with asked(founder.data.place.host), engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def found_team(founder: Founder, place: Place, team: str, admin: str) -> Invitation:
    """Make the store, and return the first admin's invitation. All of it or nothing.

    Raises EnvironmentProblem where there is a store already, the server is too old, or the founder may not.
    """
    token = secrets.token_hex(4)
    team_private, team_key = new_key()
    team_id, member_id = uuid.uuid4(), uuid.uuid4()
    publisher_private, publisher_key = new_key()
    named = signed_publisher(team_private, team_id, member_id, publisher_key)
    password = new_password()
    roles = _roles(token)
    with founders_connection(founder) as connection:
        _check_server(connection)
        if _schema_there(connection):
            raise EnvironmentProblem("team.store_there", database=place.database)
        _make_roles(connection, roles)
        with _standing_in(connection, roles):
            _run(connection, f"CREATE SCHEMA coach_team AUTHORIZATION {roles['owner']}")
            _run(connection, f"SET LOCAL ROLE {roles['owner']}")
            _upgrade(connection, roles)
            _run(connection, f"SET LOCAL ROLE {roles['keeper']}")
            connection.execute(
                sqlalchemy.text(
                    "INSERT INTO coach_team.store (schema_number, oldest_client, team_id, team)"
                    " VALUES (:schema, :client, :team_id, :team)"
                ),
                {"schema": SCHEMA_NUMBER, "client": CLIENT_NUMBER, "team_id": team_id, "team": team},
            )
            login = str(
                connection.execute(
                    sqlalchemy.text(
                        "SELECT coach_team.add_member(:id, :name, :verifier, true, true, :key, :signed)"
                    ),
                    {
                        "id": member_id,
                        "name": admin,
                        "verifier": verifier(connection, password, login_of(token, member_id)),
                        "key": named.public_key,
                        "signed": named.team_signature,
                    },
                ).scalar_one()
            )
            _run(connection, "RESET ROLE")
        _keep_others_out(connection, roles)
    return Invitation(
        place, team, team_id, team_key, login, password, member_id, admin, is_admin=True, publishes=True,
        publisher_private=publisher_private, team_private=team_private,
    )  # fmt: skip


def upgrade_store(founder: Founder) -> int:
    """Bring a store to the schema of this program. Returns its number. Raises EnvironmentProblem."""
    with founders_connection(founder) as connection:
        if not _schema_there(connection):
            raise EnvironmentProblem("team.no_store", host=founder.data.place.host)
        owner = connection.execute(
            sqlalchemy.text("SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'coach_team'")
        ).scalar_one()
        found = re.fullmatch(r"coach_([0-9a-f]{8})_owner", str(owner))
        if found is None:
            raise EnvironmentProblem("team.no_store", host=founder.data.place.host)
        roles = _roles(found[1])
        with _standing_in(connection, roles):
            _run(connection, f"SET LOCAL ROLE {roles['keeper']}")
            number = int(
                connection.execute(sqlalchemy.text("SELECT schema_number FROM coach_team.store")).scalar_one()
            )
            if number > SCHEMA_NUMBER:
                raise EnvironmentProblem("team.newer_store")
            _run(connection, f"SET LOCAL ROLE {roles['owner']}")
            _upgrade(connection, roles)
            _run(connection, f"SET LOCAL ROLE {roles['keeper']}")
            connection.execute(
                sqlalchemy.text("UPDATE coach_team.store SET schema_number = :number"),
                {"number": SCHEMA_NUMBER},
            )
            _run(connection, "RESET ROLE")
    return SCHEMA_NUMBER


def founder_from(
    url: str, root: Path | None, server: str, ask_password: Callable[[], str], *, without_tls: bool = False
) -> tuple[Founder, Place]:
    """Return as whom to connect, and the place that invitations name.

    `server`: HOST or HOST:PORT for them, where the URL names another one or a socket. Raises
    EnvironmentProblem.
    """
    try:
        parsed = sqlalchemy.make_url(url)
        port = parsed.port or 5432
    except (sqlalchemy.exc.ArgumentError, ValueError) as error:
        raise EnvironmentProblem("team.bad_url") from error
    if parsed.get_backend_name() != "postgresql" or not parsed.database:
        raise EnvironmentProblem("team.bad_url")
    asked_host = parsed.query.get("host", "")
    host = parsed.host or (asked_host if isinstance(asked_host, str) else asked_host[0])
    socket = "" if host and not host.startswith("/") else host or SOCKETS
    found = re.fullmatch(r"\[?([A-Za-z0-9.:-]+?)\]?(?::(\d{1,5}))?", server)
    if server and found is None:
        raise EnvironmentProblem("team.bad_url")
    if socket and found is None:
        raise EnvironmentProblem("team.server_unnamed")
    named_host, named_port = (found[1], int(found[2] or port)) if found else (host, port)
    place = Place(
        named_host, named_port, parsed.database, _root_text(root, named_host, without_tls=without_tls)
    )
    user = parsed.username or os.environ.get("PGUSER") or os.environ.get("USER") or "postgres"
    password = parsed.password or ("" if socket else ask_password())
    reached = Place("localhost" if socket else host, port, parsed.database, place.root)
    return Founder(LoginData(reached, user, password, None if socket else root), socket), place


def _root_text(root: Path | None, host: str, *, without_tls: bool) -> str:
    if without_tls and host not in LOOPBACK:
        raise EnvironmentProblem("team.only_loopback", host=host)
    if root is None:
        if not without_tls:
            raise EnvironmentProblem("team.needs_root")
        return ""
    try:
        pem = read_plain(root).decode("ascii")
        if x509.load_pem_x509_certificates(pem.encode()):
            return pem
    except (OSError, ValueError) as error:
        raise EnvironmentProblem("team.no_root", path=root) from error
    raise EnvironmentProblem("team.no_root", path=root)


def new_password() -> str:
    """Make a password that nobody has to remember."""
    return secrets.token_urlsafe(PASSWORD_BYTES)


def login_of(token: str, member_id: uuid.UUID) -> str:
    """The login of a member: it names nobody, for every role on a server can see all logins."""
    return f"coach_{token}_{member_id.hex}"


def verifier(connection: Connection, password: str, login: str) -> str:
    """Return what the server keeps in place of a password; the password itself never gets there."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    made = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode()


def _roles(token: str) -> dict[str, str]:
    """The roles behind a store, and the prefix of its logins. Several stores may share a server."""
    prefix = f"coach_{token}"
    return {name: f"{prefix}_{name}" for name in ("owner", "keeper", "maker", "members")} | {"prefix": prefix}


def _run(connection: Connection, sql: str) -> None:
    connection.exec_driver_sql(sql)


def _check_server(connection: Connection) -> None:
    number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
    if number < OLDEST_SERVER * 10_000:
        raise EnvironmentProblem("team.old_server", version=number // 10_000, oldest=OLDEST_SERVER)
    may = connection.exec_driver_sql(
        "SELECT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user)"
        " AND has_database_privilege(current_database(), 'CREATE')"
    ).scalar_one()
    if not may:
        raise EnvironmentProblem("team.may_not_found")


def _schema_there(connection: Connection) -> bool:
    found = connection.exec_driver_sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'coach_team'")
    return bool(found.scalar_one())


def _make_roles(connection: Connection, roles: dict[str, str]) -> None:
    for name in ("owner", "keeper", "members"):
        _run(connection, f"CREATE ROLE {roles[name]} NOLOGIN")
    _run(connection, f"CREATE ROLE {roles['maker']} NOLOGIN CREATEROLE")
    _run(connection, f"GRANT {roles['members']} TO {roles['maker']} WITH ADMIN OPTION")


@contextmanager
def _standing_in(connection: Connection, roles: dict[str, str]) -> Iterator[None]:
    """Be a member of the roles behind the store for as long as this lasts."""
    behind = ", ".join(roles[name] for name in ("owner", "keeper", "maker"))
    superuser = connection.exec_driver_sql("SHOW is_superuser").scalar_one() == "on"
    if not superuser:
        _run(connection, f"GRANT {behind} TO CURRENT_USER")
    yield
    if not superuser:
        _run(connection, f"REVOKE {behind} FROM CURRENT_USER")


def _upgrade(connection: Connection, roles: dict[str, str]) -> None:
    """Run the migrations that are missing. Raises EnvironmentProblem where they are not there: Alembic would
    find nothing to do, and say nothing."""
    if not any((MIGRATIONS / "versions").glob(f"{SCHEMA_NUMBER:04}_*.py")):
        raise EnvironmentProblem("team.no_migrations", path=MIGRATIONS / "versions")
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    made.set_main_option("path_separator", "newline")
    made.attributes.update(connection=connection, roles=roles)
    command.upgrade(made, "head")


def _keep_others_out(connection: Connection, roles: dict[str, str]) -> None:
    """Let members alone use the database, as far as the founder may say so: it may be somebody else's."""
    with suppress(sqlalchemy.exc.DBAPIError), connection.begin_nested():
        database = connection.exec_driver_sql("SELECT quote_ident(current_database())").scalar_one()
        _run(connection, f"GRANT CONNECT ON DATABASE {database} TO {roles['members']}")
        owns = connection.exec_driver_sql(
            "SELECT pg_has_role(datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()"
        ).scalar_one()
        if owns:
            _run(connection, f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")
