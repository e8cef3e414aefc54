"""The same on a cluster: scheduler and workers are processes of their own, killed at random, and speak TLS
only."""

from __future__ import annotations

import contextlib
import os
import pickle
import random
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from coach.archive.analyzing import analyze
from coach.archive.certificates import AUTHORITY, CERTIFICATE, KEY, make_certificates
from coach.archive.our_tasks_only import RefusedError, _Pickle
from coach.archive.pool import MOST_DEATHS
from tests.archive.made_archive import LAYOUT, ROOT, coach, write_recording, write_source
from tests.archive.test_archive_analyze import is_whole

READY_S = 60.0


class Cluster:
    """A scheduler and a worker command on loopback."""

    def __init__(self, folder: Path) -> None:
        self.certificates = folder / "certificates"
        make_certificates(self.certificates, datetime.now().astimezone())
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.url = f"tls://127.0.0.1:{self.port}"
        self.scheduler = self.start_scheduler()
        self.workers = self._start("worker", self.url, "--jobs", "2")

    def start_scheduler(self) -> subprocess.Popen[str]:
        return self._start("scheduler", "--host", "127.0.0.1", "--port", str(self.port))

    def worker_processes(self) -> list[psutil.Process]:
        """The processes that do tasks."""
        found = []
        for one in psutil.Process(self.workers.pid).children():
            with contextlib.suppress(psutil.Error):  # it died just now
                if "spawn_main" in " ".join(one.cmdline()):
                    found.append(one)
        return found

    def analyze(self, source: Path, target: Path) -> subprocess.Popen[str]:
        where = (str(source), "--out", str(target), "--layout", LAYOUT, "--scheduler", self.url)
        return self._start("analyze", *where)

    def close(self) -> None:
        for process in (self.workers, self.scheduler):
            process.terminate()
        for process in (self.workers, self.scheduler):
            try:
                process.communicate(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()

    def _start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [
            sys.executable,
            "-m",
            "coach",
            "archive",
            *arguments,
            "--certificates",
            str(self.certificates),
        ]
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cluster]:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    running = Cluster(tmp_path)
    try:
        until_s = time.monotonic() + READY_S
        while True:
            assert time.monotonic() < until_s, "the scheduler did not start"
            try:
                socket.create_connection(("127.0.0.1", running.port), 1.0).close()
                break
            except OSError:
                time.sleep(0.1)
        yield running
    finally:
        running.close()


def test_a_cluster_gives_what_one_machine_gives(cluster: Cluster, tmp_path: Path):
    source = write_source(tmp_path / "source", agents=3)
    (source / "broken.wav").write_bytes(b"RIFF but no more")
    running = cluster.analyze(source, tmp_path / "target")
    out, said = running.communicate(timeout=120)
    assert "3 recordings are newly analyzed." in out, said
    assert "broken.wav" in said
    is_whole(tmp_path / "target", 3)


@pytest.mark.cluster
def test_kills_at_random_on_a_cluster_lose_nothing(cluster: Cluster, tmp_path: Path):
    source = tmp_path / "source"
    for number in range(10):
        write_recording(source / "north" / f"agent{number}" / "de-2026-03-03.wav", number, repeat=3)
    running = cluster.analyze(source, tmp_path / "target")
    rng, killed = random.Random(21), 0
    for what in ("worker", "scheduler", "worker"):
        time.sleep(rng.uniform(2.0, 4.0))
        if running.poll() is not None:
            break
        if what == "worker":
            for one in rng.sample(alive := cluster.worker_processes(), min(1, len(alive))):
                one.kill()
                killed += 1
        else:
            cluster.scheduler.kill()
            cluster.scheduler.communicate()
            killed += 1
            time.sleep(1.0)
            cluster.scheduler = cluster.start_scheduler()
    out, said = running.communicate(timeout=180)
    assert killed >= 2, "it was over before anything was killed"
    assert running.returncode == 0, out + said
    is_whole(tmp_path / "target", 10)


@pytest.mark.cluster
def test_what_kills_its_worker_on_a_cluster_is_listed(cluster: Cluster, tmp_path: Path):
    write_recording(tmp_path / "source" / "north" / "ann" / "de-2026-03-03.wav", repeat=12)
    running = cluster.analyze(tmp_path / "source", tmp_path / "target")
    killed = set[int]()
    until_s = time.monotonic() + 120.0
    while running.poll() is None and time.monotonic() < until_s:
        for one in cluster.worker_processes():
            with contextlib.suppress(psutil.Error):
                if any("decoding_child" in " ".join(child.cmdline()) for child in one.children()):
                    one.kill()
                    killed.add(one.pid)
        time.sleep(0.005)
    _, said = running.communicate(timeout=60)
    assert "Three processes died" in said
    assert len(killed) == MOST_DEATHS


def test_who_has_other_certificates_is_not_let_in(cluster: Cluster, tmp_path: Path):
    make_certificates(tmp_path / "others", datetime.now().astimezone())
    write_source(tmp_path / "source", agents=1)
    said = coach(
        "analyze", tmp_path / "source", "--out", tmp_path / "t", "--scheduler", cluster.url,
        "--certificates", tmp_path / "others",
    )  # fmt: skip
    assert said.returncode == 1
    assert "No scheduler of ours answers" in said.stderr
    assert said.stderr.count("\n") == 1
    plain = ssl.create_default_context(cafile=str(cluster.certificates / AUTHORITY))
    plain.check_hostname = False
    with socket.create_connection(("127.0.0.1", cluster.port), 10.0) as raw:
        assert _heard_without_certificate(plain, raw) == b""


def _heard_without_certificate(context: ssl.SSLContext, raw: socket.socket) -> bytes:
    """What the scheduler says to who knows its authority, and shows no certificate."""
    try:
        with context.wrap_socket(raw) as bare:
            bare.sendall(b"x" * 64)
            return bare.recv(1024)
    except (ssl.SSLError, ConnectionError):
        return b""


def test_parts_of_a_cluster_listen_to_nobody_else(cluster: Cluster):
    time.sleep(3.0)
    processes = [psutil.Process(cluster.scheduler.pid), *cluster.worker_processes()]
    ports = [
        one.laddr.port for process in processes for one in process.net_connections() if one.status == "LISTEN"
    ]
    assert cluster.port in ports
    for port in ports:  # TLS is all that any of them speaks
        with socket.create_connection(("127.0.0.1", port), 10.0) as raw:
            raw.sendall(b"GET / HTTP/1.0\r\n\r\n")
            raw.settimeout(10.0)
            with contextlib.suppress(ConnectionResetError):
                assert b"HTTP" not in raw.recv(1024)


FOREIGN = """
import sys
from distributed import Client
from distributed.security import Security

folder, url = sys.argv[1:]
files = dict(tls_client_cert=f"{folder}/cluster.pem", tls_client_key=f"{folder}/cluster-key.pem")
security = Security(tls_ca_file=f"{folder}/authority.pem", require_encryption=True, **files)
client = Client(url, security=security, timeout=15)


def write():
    open(sys.argv[1] + "/was-here", "w").close()


for work in (
    lambda: client.submit(write, pure=False).result(timeout=15),
    lambda: client.submit(eval, "open('%s/was-here', 'w')" % folder).result(timeout=15),
    lambda: client.run(write),
    lambda: client.run_on_scheduler(write),
    lambda: client.upload_file(__file__),
):
    try:
        work()
    except BaseException as error:
        print("refused", type(error).__name__, flush=True)
    else:
        print("done", flush=True)
import os
os._exit(0)
"""


def test_even_with_our_certificate_only_our_task_runs(cluster: Cluster, tmp_path: Path):
    time.sleep(3.0)
    script = tmp_path / "foreign.py"
    script.write_text(FOREIGN, encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, str(script), str(cluster.certificates), cluster.url],
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert ran.stdout.count("refused") == 5, ran.stdout + ran.stderr[-2000:]
    assert not (cluster.certificates / "was-here").exists()
    write_source(tmp_path / "source", agents=1)
    running = cluster.analyze(tmp_path / "source", tmp_path / "target")
    out, said = running.communicate(timeout=120)
    assert "1 recording is newly analyzed." in out, said


class TestPickles:
    def test_our_task_is_read(self):
        assert _Pickle().loads(pickle.dumps(analyze)) is analyze

    @pytest.mark.parametrize("named", [eval, os.system, subprocess.Popen, getattr, Path], ids=str)
    def test_others_are_refused(self, named):
        with pytest.raises(RefusedError):
            _Pickle().loads(pickle.dumps(named))


def test_certificates_are_made_once_and_private(tmp_path: Path):
    assert coach("certificates", tmp_path / "c").returncode == 0
    assert (tmp_path / "c").stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "c").iterdir()} == dict.fromkeys(
        (AUTHORITY, CERTIFICATE, KEY), 0o600
    )
    again = coach("certificates", tmp_path / "c")
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_its_parts_end_when_they_are_told(cluster: Cluster, sent: signal.Signals):
    time.sleep(3.0)
    children = psutil.Process(cluster.workers.pid).children(recursive=True)
    for process in (cluster.workers, cluster.scheduler):
        process.send_signal(sent)
        _, said = process.communicate(timeout=20)
        assert "Traceback" not in said, said
    assert not psutil.wait_procs(children, timeout=10)[1]
