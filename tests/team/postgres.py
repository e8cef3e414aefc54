"""A real PostgreSQL for tests: on loopback, in a folder of its own, with TLS by its own authority, SCRAM
only."""

from __future__ import annotations

import ipaddress
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from pwd import struct_passwd

START_S = 60.0
SUPERUSER, PASSWORD = "postgres", "of-the-tests"
CONFIGURATION = """
listen_addresses = '127.0.0.1'
ssl = on
fsync = {fsync}
max_connections = {connections}
shared_buffers = {buffers}
log_statement = 'all'
log_connections = on
logging_collector = off
"""


def server_programs() -> Path | None:
    """The folder of the newest PostgreSQL's programs; None where none is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    there = shutil.which("postgres")
    return None if there is None else Path(there).resolve().parent


def why_none() -> str:
    """Why no server can be had here; "" where one can."""
    if os.name == "nt" or server_programs() is None:
        return "no PostgreSQL is installed here"
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        return "PostgreSQL refuses to run as root, and there is no setpriv"
    return ""


class Authority:
    """An authority, and a certificate of a server that it signed."""

    def __init__(self, folder: Path, name: str = "localhost") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.root, self.certificate, self.key = (
            folder / one for one in ("root.pem", "server.crt", "server.key")
        )
        root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        usage = x509.KeyUsage(
            digital_signature=True, key_cert_sign=True, crl_sign=True, content_commitment=False,
            key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
            decipher_only=False,
        )  # fmt: skip
        root_name = _name(f"authority of {folder.name}")
        root = (
            _certificate(root_name, root_name, root_key.public_key())
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .sign(root_key, hashes.SHA256())
        )
        names: list[x509.GeneralName] = [x509.DNSName(name)]
        if name == "localhost":
            names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
        certificate = (
            _certificate(_name(name), root_name, key.public_key())
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .sign(root_key, hashes.SHA256())
        )
        self.root.write_bytes(root.public_bytes(serialization.Encoding.PEM))
        self.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        self.key.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )


class Server:
    """One server. It takes nobody without a password, and no password but by SCRAM (see `rules`)."""

    def __init__(self, *, connections: int = 60, buffers: str = "32MB", fsync: str = "off") -> None:
        programs = server_programs()
        assert programs is not None, why_none()
        self.programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="coach-pg-"))
        self.data = self.folder / "data"
        self.authority = Authority(self.folder / "authority")
        self._user = self._other_user()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None
        secret = self.folder / "secret"
        secret.write_text(PASSWORD)
        self.own(self.folder)
        self.run(
            "initdb", "-D", str(self.data), "-U", SUPERUSER, "--auth=scram-sha-256", f"--pwfile={secret}",
            "--encoding=UTF8", "--locale=C", "--no-sync",
        )  # fmt: skip
        self.configure(CONFIGURATION.format(connections=connections, buffers=buffers, fsync=fsync))
        self.rules("hostssl all all 127.0.0.1/32 scram-sha-256")
        self.use(self.authority)

    def configure(self, lines: str) -> None:
        """Add to the configuration."""
        with (self.data / "postgresql.conf").open("a") as opened:
            opened.write(lines)

    def rules(self, lines: str) -> None:
        """Say who is let in, and how."""
        (self.data / "pg_hba.conf").write_text(lines + "\n")

    def use(self, authority: Authority) -> None:
        """Have the server show a certificate of this authority from its next start on."""
        for source, name in ((authority.certificate, "server.crt"), (authority.key, "server.key")):
            shutil.copyfile(source, self.data / name)
            (self.data / name).chmod(0o600)
        self.own(self.data)

    def start(self) -> None:
        """Start, and wait until it answers."""
        command = [
            *(str(self.programs / "postgres"), "-D", str(self.data), "-p", str(self.port)),
            *("-c", f"unix_socket_directories={self.folder}"),
        ]
        log = (self.folder / "log").open("ab")
        with log:
            self._process = subprocess.Popen([*self._as_other(), *command], stdout=log, stderr=log)
        until_s = time.monotonic() + START_S
        while True:
            done = subprocess.run(
                [str(self.programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False
            )
            if done.returncode == 0:
                return
            if self._process.poll() is not None or time.monotonic() > until_s:
                raise AssertionError(self.log()[-3000:])
            time.sleep(0.05)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop it: at once (SIGINT), or as a crash does (SIGKILL, with all its children)."""
        if self._process is None:
            return
        pids = [self._process.pid]
        if how is signal.SIGKILL:
            pids += [child.pid for child in psutil.Process(self._process.pid).children(recursive=True)]
        for pid in pids:
            try:
                os.kill(pid, how)
            except ProcessLookupError:
                continue
        self._process.wait(30)
        self._process = None
        if how is signal.SIGKILL:
            (self.data / "postmaster.pid").unlink(missing_ok=True)
            until_s = time.monotonic() + 10.0
            while any(_alive(pid) for pid in pids) and time.monotonic() < until_s:
                time.sleep(0.02)

    def cpu_s(self) -> float:
        """How long the server's processes that have ended have worked, all together."""
        assert self._process is not None
        times = psutil.Process(self._process.pid).cpu_times()
        return float(times.children_user + times.children_system)

    def close(self) -> None:
        """Stop it and delete all of it."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def superuser(self, database: str = "postgres") -> psycopg.Connection:
        """Connect as the superuser, who sees everything."""
        return psycopg.connect(
            host="127.0.0.1", port=self.port, dbname=database, user=SUPERUSER, password=PASSWORD,
            sslmode="verify-full", sslrootcert=str(self.authority.root), autocommit=True,
        )  # fmt: skip

    def sql(self, database: str, *statements: str) -> list[tuple[object, ...]]:
        """Run statements as the superuser, and return what the last one says."""
        with self.superuser(database) as connection:
            for statement in statements:
                found = connection.execute(statement)
            return found.fetchall() if found.description else []

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs as the server's user."""
        done = subprocess.run(
            [*self._as_other(), str(self.programs / program), *arguments],
            capture_output=True, text=True, check=False, cwd=self.folder,
            env={
                **os.environ, "PGPASSWORD": PASSWORD, "LC_ALL": "C", "PGSSLMODE": "require",
                "HOME": str(self.folder),
            },
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done

    def log(self) -> str:
        """Everything the server logged."""
        return (self.folder / "log").read_text(errors="replace")

    def own(self, path: Path) -> None:
        """Give what the tests made to the server's user."""
        if self._user is None:
            return
        for one in (path, *path.rglob("*")):
            os.chown(one, self._user.pw_uid, self._user.pw_gid)
        self.folder.chmod(0o755)

    def _as_other(self) -> list[str]:
        if self._user is None:
            return []
        return [
            "setpriv", f"--reuid={self._user.pw_uid}", f"--regid={self._user.pw_gid}", "--clear-groups", "--",
        ]  # fmt: skip

    @staticmethod
    def _other_user() -> struct_passwd | None:
        """The user as whom a server runs: it refuses to run as root."""
        import pwd  # noqa: PLC0415  POSIX only

        if os.geteuid() != 0:
            return None
        for name in ("postgres", "nobody"):
            try:
                return pwd.getpwnam(name)
            except KeyError:
                continue
        raise AssertionError("no user to run PostgreSQL as")


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path(f"/proc/{pid}/stat").read_text().split(") ")[1].startswith("Z")


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _certificate(of: x509.Name, by: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(of)
        .issuer_name(by)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=2))
    )
