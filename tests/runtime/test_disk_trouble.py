"""A call in a real process whose history is deleted, full or read-only: said, and kept when it can be."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coach.history.store import History
from coach.model.call import CallHeader, CallState

CALL = """
import json, pathlib, resource, signal, sys
from coach.history.store import History
from coach.runtime.session import LiveSession
from tests.runtime.fakes import FakeEngine, FakeSources
from tests.runtime.test_session import BY_HAND, both_speak
sources = FakeSources()
sources.scene, sources.speed = both_speak, 10.0
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write beyond the limit is then an error
history = History(pathlib.Path(sys.argv[1]))
session = LiveSession(BY_HAND, history, sources.open, new_engine=FakeEngine)
for line in sys.stdin:
    match line.split():
        case ["start"]:
            session.start_call()
        case ["stop"]:
            session.stop_listening()
        case ["room", n_bytes]:
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(n_bytes), resource.RLIM_INFINITY))
        case ["close"]:
            kept = session.close()
            history.close()
            print(json.dumps({"kept": kept}), flush=True)
            break
    now = session.snapshot()
    print(json.dumps({
        "problem": now.problem and now.problem.key,
        "time_s": now.call and now.call.time_s,
        "begun": now.call is not None and now.call.call_id is not None,
        "unkept": now.unkept,
        "lost": now.microphone.lost_samples + now.caller.lost_samples,
    }), flush=True)
"""
PLAIN_USER = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and rights of POSIX")


class Call:
    """The process. It answers each line with how it is."""

    def __init__(self, path: Path, before: tuple[str, ...] = ()) -> None:
        self.path = path
        self._process = subprocess.Popen(
            [*before, sys.executable, "-c", CALL, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def say(self, line: str = "look") -> dict[str, object]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer: dict[str, object] = json.loads(self._process.stdout.readline())
        return answer

    def wait(self, true: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        until_s = time.monotonic() + 20.0
        while not true(seen := self.say()):
            assert time.monotonic() < until_s, seen
            time.sleep(0.05)
        return seen

    def begin(self) -> None:
        self.say("start")
        self.wait(lambda now: as_s(now) > 5.0)

    def end(self) -> None:
        """End the call, wait until it is kept, and close."""
        self.say("stop")
        seen = self.wait(lambda now: not now["unkept"])
        assert seen["lost"] == 0
        assert self.say("close") == {"kept": True}

    def close(self) -> None:
        self._process.kill()
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()


def as_s(now: dict[str, object]) -> float:
    time_s = now["time_s"]
    return time_s if isinstance(time_s, float) else 0.0


@pytest.fixture
def call(tmp_path: Path) -> Iterator[Call]:
    made = Call(tmp_path / "data" / "history.sqlite")
    yield made
    made.close()


def kept(path: Path) -> CallHeader:
    history = History(path)
    (header,) = history.calls()
    history.close()
    return header


def test_a_folder_deleted_in_mid_call_costs_nothing_of_it(call: Call) -> None:
    call.begin()
    call.wait(lambda now: bool(now["begun"]))
    shutil.rmtree(call.path.parent.rename(call.path.parent.with_name("bin")))  # at once, as a file manager does
    seen = call.wait(lambda now: now["problem"] == "live.history_moved")
    call.wait(lambda now: as_s(now) > as_s(seen) + 5.0)
    call.end()
    assert kept(call.path).state is CallState.COMPLETE
    assert kept(call.path).duration_s > as_s(seen) + 5.0


def test_a_full_disk_is_said_and_the_call_kept_once_there_is_room(call: Call) -> None:
    call.begin()
    call.wait(lambda now: bool(now["begun"]))
    call.say("room 4096")
    seen = call.wait(lambda now: now["problem"] is not None)
    assert seen["problem"] == "history.full"
    call.wait(lambda now: as_s(now) > as_s(seen) + 5.0)
    call.say("stop")
    assert call.say()["unkept"]
    call.say("room 100000000")
    call.wait(lambda now: now["problem"] is None)
    call.end()
    assert kept(call.path).state is CallState.COMPLETE
    assert kept(call.path).duration_s > as_s(seen) + 5.0


def test_what_a_full_disk_took_until_the_end_is_owned_up_to(call: Call) -> None:
    call.begin()
    call.wait(lambda now: bool(now["begun"]))
    call.say("room 4096")
    call.wait(lambda now: now["problem"] == "history.full")
    call.say("stop")
    assert call.say("close") == {"kept": False}
    history = History(call.path)
    assert history.close_cut_short() == 1
    assert history.call(history.calls()[0].call_id).record.speech, "what was written before is there"
    history.close()


def test_a_folder_that_becomes_writable_gets_the_call(tmp_path: Path) -> None:
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("needs setpriv to give up root's rights")
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o500)
    call = Call(folder / "history.sqlite", PLAIN_USER if os.geteuid() == 0 else ())
    try:
        call.begin()
        assert call.wait(lambda now: now["problem"] is not None)["problem"] == "history.not_writable"
        folder.chmod(0o700)
        call.wait(lambda now: now["problem"] is None)
        call.end()
    finally:
        call.close()
    assert kept(folder / "history.sqlite").duration_s > 5.0
