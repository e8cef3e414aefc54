"""Reaching the store's server: TLS that is checked, SCRAM, and what went wrong as one clear sentence.

The server is known by the certificate in the invitation alone (`verify-full`), a password is never sent to it
(SCRAM only), and SCRAM is bound to that very TLS channel, so that nobody in between can pass it on. A server on
this machine's own loopback may be used without TLS, for tests and trials; then and only then.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy
from sqlalchemy import Connection, Engine

from coach.model.problems import EnvironmentProblem, Problem
from coach.team.driver import psycopg
from coach.team.invitation import LOOPBACK, Place

CONNECT_S = 8
"""How long to wait for a server that doesn't answer; ours."""
STATEMENT_MS = 20_000
"""How long the server works on one request: two hundred times what the slowest takes."""
SILENT_MS = 15_000
"""How long sent bytes may stay unanswered before the connection counts as lost (Linux; elsewhere the
system's)."""

REFUSALS = {
    "CT003": "team.not_allowed",
    "CT004": "team.name_taken",
    "CT005": "team.no_such_member",
    "CT006": "team.other_id",
    "CT007": "team.withdrawn",
    "CT008": "team.over_already",
    "CT009": "team.too_long",
    "CT010": "team.too_large",
    "CT011": "team.too_many",
    "CT012": "team.no_such_release",
    "CT013": "team.not_newer",
}
"""What the store's functions refuse, by their SQLSTATE (`migrations`)."""
_UNSENDABLE = ("22", "23")
"""Classes of SQLSTATE: data exception, integrity constraint violation."""
_NO_STORE = ("3F000", "42P01", "42883", "42703")
_LATER = ("08", "25", "40", "53", "55", "57", "58")
"""Connections, a server that only reads, rollbacks, resources, locks, an operator's stop, the server's system:
tried again."""


@dataclass(frozen=True, slots=True)
class LoginData:
    """With what one logs in. `root`: the file of the certificate; None without TLS."""

    place: Place
    login: str
    password: str
    root: Path | None

    def __repr__(self) -> str:
        return "LoginData()"  # no log and no traceback names a password


def open_engine(data: LoginData) -> Engine:
    """Return an engine that connects when it is used, and keeps no connection: between two turns a client holds
    nothing of the server. Raises EnvironmentProblem."""
    return engine_with(parameters(data))


def engine_with(told: dict[str, str | int], *, kept: bool = False) -> Engine:
    """Return an engine over connections that are told this. `kept`: one stays open between two uses."""
    conninfo = psycopg.conninfo.make_conninfo("", **told)
    return sqlalchemy.create_engine(
        sqlalchemy.URL.create("postgresql+psycopg"),
        creator=lambda: psycopg.connect(conninfo),
        poolclass=sqlalchemy.QueuePool if kept else sqlalchemy.NullPool,
        **({"pool_size": 1, "max_overflow": 0} if kept else {}),
        hide_parameters=True,  # else an error's message quotes what was to be written
        use_native_hstore=False,
    )


def parameters(data: LoginData) -> dict[str, str | int]:
    """What libpq is told. Everything it would else take from this user's environment or files is said.

    Raises EnvironmentProblem where there would be no TLS and the server is not this machine.
    """
    place = data.place
    if data.root is None and place.host not in LOOPBACK:
        raise EnvironmentProblem("team.only_loopback", host=place.host)
    told: dict[str, str | int] = {
        "host": place.host,
        "port": place.port,
        "dbname": place.database,
        "user": data.login,
        "password": data.password,
        "passfile": os.devnull,
        "require_auth": "scram-sha-256",
        "gssencmode": "disable",
        "sslcert": "",
        "sslkey": "",
        "connect_timeout": CONNECT_S,
        "tcp_user_timeout": SILENT_MS,
        "client_encoding": "utf-8",
        "application_name": "coach",
        # Compiling takes 20 to 40 ms and spares nothing where a list is some hundred rows.
        "options": f"-c statement_timeout={STATEMENT_MS} -c timezone=UTC -c search_path=pg_catalog -c jit=off",
    }
    if data.root is None:
        return {**told, "sslmode": "disable", "channel_binding": "prefer"}
    tls = {"sslmode": "verify-full", "sslrootcert": str(data.root), "channel_binding": "require"}
    return {**told, **tls, "ssl_min_protocol_version": "TLSv1.2"}


@contextmanager
def asked(host: str) -> Iterator[None]:
    """Turn what libpq and the store say into an EnvironmentProblem. Defects of ours pass through."""
    try:
        yield
    except (psycopg.Error, sqlalchemy.exc.DBAPIError) as error:
        cause = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) else error
        if not isinstance(cause, psycopg.Error):
            raise
        problem = _problem(cause, host)
        if problem is None:
            raise
        raise EnvironmentProblem(problem.key, **dict(problem.fields)) from error
    except UnicodeEncodeError as error:  # half a character, which no text can hold
        raise EnvironmentProblem("team.unsendable") from error


def is_passing(problem: Problem) -> bool:
    """Whether trying again later may help without anybody doing anything."""
    return problem.key in {"team.unreachable", "team.busy"}


def is_refusal(problem: Problem) -> bool:
    """Whether the store itself said no to this one thing."""
    return problem.key in {*REFUSALS.values(), "team.unsendable"}


def _problem(error: psycopg.Error, host: str) -> Problem | None:
    state = error.diag.sqlstate or error.sqlstate
    if state is None:
        return _not_connected(error, host)
    if state in REFUSALS:
        return Problem(REFUSALS[state])
    if state.startswith(_LATER):
        return Problem("team.busy", (("host", host),))
    if state.startswith("28"):
        return Problem("team.login_refused")
    if state == "42501":
        return Problem("team.not_allowed")
    if state in _NO_STORE:
        return Problem("team.no_store", (("host", host),))
    if state.startswith(_UNSENDABLE):
        return Problem("team.unsendable")
    return None


def _not_connected(error: psycopg.Error, host: str) -> Problem | None:
    """What is wrong where no session came about, or one was lost. libpq has no codes for it; its own words are
    English in every wheel."""
    if isinstance(error, psycopg.DataError):  # what no text can hold, such as a zero character
        return Problem("team.unsendable")
    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return None
    said = str(error)
    where = (("host", host),)
    for words, key in (
        (("certificate verify failed", "does not match host name", "root certificate"), "team.other_server"),
        (("server does not support SSL", "SSL required"), "team.no_tls"),
        (("authentication method requirement", "channel binding", "SCRAM-SHA-256-PLUS"), "team.weak_login"),
        (("too many connections", "too many clients"), "team.busy"),
    ):
        if any(one in said for one in words):
            return Problem(key, where)
    if error.pgconn is not None and error.pgconn.used_password and "authentication failed" in said:
        return Problem("team.login_refused")
    return Problem("team.unreachable", where)


def cut(connection: Connection) -> None:
    """End what this connection waits for, from another thread: its requests fail at once."""
    with suppress(Exception):
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        beside = socket.socket(fileno=driver.fileno())
        try:
            beside.shutdown(socket.SHUT_RDWR)
        finally:
            beside.detach()
