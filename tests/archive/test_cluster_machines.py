"""A cluster of machines: network namespaces with links of their own, cut and mended, each part killed at
random.

Slow, and run by `python3 packaging/bootstrap.py test --cluster` alone, as root. It follows
packaging/ARCHIVE.md: the commands are those that a person types on two machines.
"""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from coach.archive.certificates import make_certificates
from tests.archive.made_archive import LAYOUT, ROOT, write_recording
from tests.archive.test_archive_analyze import is_whole

pytestmark = pytest.mark.cluster

RECORDINGS = 40
PARTED_S = 75.0
"""Longer than a worker may be silent (`cluster_parts.WORKER_SILENT_S`)."""


def ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)


@dataclass
class Machines:
    """Namespaces on one bridge, the first with the scheduler. Their disks are one, as with a network drive."""

    folder: Path
    name: str
    running: list[subprocess.Popen[str]] = field(default_factory=list)

    def make(self, count: int) -> None:
        ip("link", "add", f"{self.name}br", "type", "bridge")
        ip("link", "set", f"{self.name}br", "up")
        for at in range(count):
            ip("netns", "add", f"{self.name}{at}")
            ip(
                "link",
                "add",
                f"{self.name}v{at}",
                "type",
                "veth",
                "peer",
                "name",
                "eth0",
                "netns",
                f"{self.name}{at}",
            )
            ip("link", "set", f"{self.name}v{at}", "master", f"{self.name}br", "up")
            for what in (
                ("addr", "add", f"10.231.7.{at + 1}/24", "dev", "eth0"),
                ("link", "set", "eth0", "up"),
            ):
                ip("-n", f"{self.name}{at}", *what)
            ip("-n", f"{self.name}{at}", "link", "set", "lo", "up")

    def start(self, machine: int, *arguments: str) -> subprocess.Popen[str]:
        command = ["ip", "netns", "exec", f"{self.name}{machine}", sys.executable, "-m", "coach", "archive"]
        process = subprocess.Popen(
            [*command, *arguments, "--certificates", str(self.folder / "certificates")],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.running.append(process)
        return process

    def part(self, machine: int) -> None:
        ip("link", "set", f"{self.name}v{machine}", "down")

    def mend(self, machine: int) -> None:
        ip("link", "set", f"{self.name}v{machine}", "up")

    def close(self, count: int) -> None:
        for process in self.running:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
        for at in range(count):
            subprocess.run(["ip", "netns", "del", f"{self.name}{at}"], check=False, capture_output=True)
        subprocess.run(["ip", "link", "del", f"{self.name}br"], check=False, capture_output=True)


@pytest.fixture
def machines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machines]:
    if os.geteuid() != 0:
        pytest.skip("needs root for network namespaces")
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    made = Machines(tmp_path, f"ca{os.getpid() % 10_000}")
    make_certificates(tmp_path / "certificates", datetime.now().astimezone())
    for number in range(RECORDINGS):
        write_recording(tmp_path / "source" / "north" / f"a{number}" / "de-2026-03-03.wav", number, repeat=4)
    try:
        made.make(3)
        yield made
    finally:
        made.close(3)


def start_all(machines: Machines) -> tuple[subprocess.Popen[str], list[subprocess.Popen[str]]]:
    scheduler = machines.start(0, "scheduler")
    assert scheduler.stdout is not None
    assert re.search(r"tls://\S+:8786", scheduler.stdout.readline())
    workers = [machines.start(at, "worker", "tls://10.231.7.1:8786", "--jobs", "1") for at in (1, 2)]
    return scheduler, workers


def analyze(machines: Machines) -> subprocess.Popen[str]:
    where = (str(machines.folder / "source"), "--out", str(machines.folder / "target"), "--layout", LAYOUT)
    return machines.start(0, "analyze", *where, "--scheduler", "tls://10.231.7.1:8786")


def test_two_machines_do_what_the_page_says(machines: Machines):
    start_all(machines)
    running = analyze(machines)
    out, said = running.communicate(timeout=600)
    assert f"{RECORDINGS} recordings are newly analyzed." in out, said
    is_whole(machines.folder / "target", RECORDINGS)


def test_a_network_that_parts_loses_and_doubles_nothing(machines: Machines):
    start_all(machines)
    running = analyze(machines)
    time.sleep(6.0)
    machines.part(1)
    time.sleep(PARTED_S)
    machines.mend(1)
    out, said = running.communicate(timeout=600)
    assert running.returncode == 0, out + said
    is_whole(machines.folder / "target", RECORDINGS)


def test_faults_of_every_kind_lose_and_double_nothing(machines: Machines):
    """Kills of workers, of whole machines, of the scheduler and of the command; short and long partings."""
    rng = random.Random(int(os.environ.get("COACH_SEED", "21")))
    scheduler, workers = start_all(machines)
    running, done = (
        analyze(machines),
        dict.fromkeys(("worker", "machine", "scheduler", "command", "parting"), 0),
    )
    until_s = time.monotonic() + 900.0
    while time.monotonic() < until_s:
        time.sleep(rng.uniform(2.0, 5.0))
        if running.poll() == 0:
            break
        what = rng.choice(list(done)) if sum(done.values()) < 15 else ""
        if running.poll() is not None or what == "command":
            done["command"] += what == "command"
            if running.poll() is None:
                os.killpg(running.pid, signal.SIGKILL)
            running.communicate()
            running = analyze(machines)
        elif what == "worker":
            for one in psutil.Process(rng.choice(workers).pid).children(recursive=True)[-1:]:
                one.kill()
                done[what] += 1
        elif what == "machine":
            at = rng.randrange(2)
            os.killpg(workers[at].pid, signal.SIGKILL)
            workers[at].communicate()
            workers[at] = machines.start(at + 1, "worker", "tls://10.231.7.1:8786", "--jobs", "1")
            done[what] += 1
        elif what == "scheduler":
            os.killpg(scheduler.pid, signal.SIGKILL)
            scheduler.communicate()
            scheduler = machines.start(0, "scheduler")
            done[what] += 1
        elif what == "parting":
            at = rng.choice((1, 2))
            machines.part(at)
            time.sleep(rng.uniform(1.0, 8.0))
            machines.mend(at)
            done[what] += 1
    print("faults survived:", done)
    last = analyze(machines) if running.poll() not in {None, 0} else running
    last.communicate(timeout=600)
    again = machines.start(
        0, "analyze", str(machines.folder / "source"), "--out", str(machines.folder / "target"), "--layout",
        LAYOUT, "--retry", "--scheduler", "tls://10.231.7.1:8786",
    )  # fmt: skip
    out, said = again.communicate(timeout=600)
    assert again.returncode == 0, out + said
    is_whole(machines.folder / "target", RECORDINGS)
