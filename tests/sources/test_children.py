"""No program that we start is trusted: what it answers is bounded, and it ends with us."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from coach.model.snapshot import ChannelCondition, Device, DeviceId
from coach.sources import capture_streams, child, pulse
from coach.sources.capture import Capture, Target
from coach.sources.child import MOST_ANSWER_BYTES, ChildProgram, answer_of, child_command
from coach.sources.pcm import NoStreamError, PcmFormat, SampleType, parse_header
from coach.sources.program_watch import Holding, programs_said
from coach.ui.kit import desktop_facts
from tests.sources.test_capture import wait_for

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs here are shell scripts")

SHADOWED = (
    "argparse",
    "array",
    "json",
    "numpy",
    "sounddevice",
    "selectors",
    "struct",
    "typing",
    "runpy",
    "coach",
)
TRUTHS = {
    "info": {"default_source_name": "a", "default_sink_name": "b"},
    "sources": [{"index": 1, "name": "a", "description": "A", "sample_specification": "s16le 2ch 48000Hz"}],
    "sinks": [{"index": 2, "name": "b", "description": "B", "monitor_source": "b.monitor"}],
}
NONSENSE = ("", "null", "[]", "{}", "[[[]]]", "[1]", '{"a": 1}', "[null]", "[{}]", "[" * 50_000, "1e999", "NaN")
VALUES = (None, 0, -1, 1e308, True, "", "²ch ²Hz", "9" * 5_000, "x" * 10_000, [], {}, [{}], {"a": []})


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """A function that puts a program of this name, a shell script, before all others."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def write(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o700)

    return write


def test_a_folder_of_other_modules_is_not_searched(tmp_path: Path) -> None:
    for name in SHADOWED:
        (tmp_path / f"{name}.py").write_text(f"open('{name}.ran', 'w')\n")
    for module in child.CHILD_MODULES:
        with subprocess.Popen(
            child_command(module),
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PULSE_SERVER": "unix:/nonexistent"},
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()  # and then the pipe is closed, which ends those that go on
    assert list(tmp_path.glob("*.ran")) == []


@pytest.mark.parametrize(
    "script",
    ["sleep 60", "yes", "yes >&2 & exec sleep 60", "setsid sleep 60 & exit 0", "exit 3", "kill -9 $$"],
)
def test_a_program_that_gives_no_answer_costs_its_time_only(
    put: Callable[[str, str], None], script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("pactl", script)
    put("gsettings", script)
    monkeypatch.setattr(pulse, "ASK_TIMEOUT_S", 0.5)
    monkeypatch.setattr(desktop_facts, "ANSWER_S", 0.5)
    with pytest.raises(NoStreamError, match="no_server"):
        pulse.ask_pulse()
    assert desktop_facts.ask(desktop_facts.GNOME) == ""
    assert capture_streams.ask_openings() is None


def test_an_answer_is_cut_at_its_limit(put: Callable[[str, str], None]) -> None:
    put("much", f"head -c {MOST_ANSWER_BYTES} /dev/zero")
    put("too_much", f"head -c {MOST_ANSWER_BYTES + 1} /dev/zero")
    assert len(answer_of(("much",), within_s=20.0)) == MOST_ANSWER_BYTES
    with pytest.raises(OSError, match="too long"):
        answer_of(("too_much",), within_s=20.0)


def _answers(monkeypatch: pytest.MonkeyPatch, said: dict[str, str]) -> None:
    monkeypatch.setattr(pulse, "_pactl", lambda *arguments: said.get(arguments[-1], "[]"))
    monkeypatch.setattr(pulse.shutil, "which", lambda _name: "/usr/bin/it")


def test_any_answer_of_the_server_is_devices_or_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """300 answers with one part exchanged, the same in every run."""
    draw = random.Random(16)
    read = 0
    for number in range(300):
        said = {name: json.dumps(truth) for name, truth in TRUTHS.items()}
        which = draw.choice(list(TRUTHS))
        if number % 3 == 0:
            said[which] = draw.choice(NONSENSE)
        else:
            truth = json.loads(said[which])
            entry = truth if isinstance(truth, dict) else truth[0]
            entry[draw.choice([*entry, "properties"])] = draw.choice(VALUES)
            said[which] = json.dumps(truth)
        said["source-outputs"] = said["sources"]
        _answers(monkeypatch, said)
        capture_streams.ask_openings()
        try:
            ends = pulse.ask_pulse()
        except NoStreamError:
            continue
        read += 1
        assert all(isinstance(end.label, str) and end.name for end in (*ends.sources, *ends.sinks))
    assert 50 < read < 300


def test_a_server_with_a_thousand_devices_gave_no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [{"name": f"a{number}", "description": "alike"} for number in range(1_000)]
    _answers(
        monkeypatch, {**{name: json.dumps(one) for name, one in TRUTHS.items()}, "sinks": json.dumps(many)}
    )
    with pytest.raises(NoStreamError, match="no list"):
        pulse.ask_pulse()


@pytest.mark.parametrize("text", [*NONSENSE, '{"sources": [{"name": 3}], "sinks": []}'])
def test_a_listing_of_our_own_child_is_checked_too(text: str) -> None:
    with pytest.raises(NoStreamError, match="no list"):
        pulse.parse_listing(text)
    with pytest.raises(NoStreamError):
        parse_header(text[:4_000].encode())
    assert programs_said(text.encode(), "") in (Holding(None), Holding(frozenset()))


def test_a_recorder_that_floods_takes_no_memory(put: Callable[[str, str], None]) -> None:
    put("parec", "cat /dev/zero & cat /dev/zero >&2 & exec cat /dev/zero")
    pcm = PcmFormat(16_000, 1, SampleType.INT16)
    target = Target(Device(DeviceId("f", "f"), "F", is_default=True), ChildProgram(("parec",), None, pcm))
    ours = psutil.Process()
    others = ours.children(recursive=True)
    capture = Capture("flood", lambda: target, threading.Event())
    try:
        wait_for(lambda: capture.condition is ChannelCondition.OK)
        before = ours.memory_info().rss
        lost = 0

        def many_lost() -> bool:
            nonlocal lost
            lost += sum(fragment.lost_frames for fragment in capture.take().fragments)
            return lost > 16_000 * 60

        wait_for(many_lost)
        children = [one for one in ours.children(recursive=True) if one not in others]
        assert len([one for one in children if one.name() == "cat"]) == 3
        capture.close()
        assert ours.memory_info().rss - before < 20_000_000
    finally:
        capture.close()
    assert psutil.wait_procs(children, timeout=10)[1] == []


STARTS = """
import sys, threading, time
from coach.sources.child import ChildProgram, ChildStream, answer_of, start_child
streams = [ChildStream(ChildProgram((name,))) for name in ("parec",)]
watch = start_child(("pactl", "subscribe"), None)
threading.Thread(target=lambda: answer_of(("pactl", "list"), within_s=60.0), daemon=True).start()
print(streams[0]._process.pid, watch.pid, flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems end a child by its pipe")
@pytest.mark.parametrize("setpriv", [True, False])
def test_no_child_outlives_a_parent_that_is_killed(put: Callable[[str, str], None], setpriv: bool) -> None:
    for name in ("pactl", "parec"):
        put(name, "exec sleep 61")
    script = STARTS if setpriv else f"from coach.sources import child; child.BOUND_TO_US = ('none',)\n{STARTS}"
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline()
        process = psutil.Process(parent.pid)
        wait_for(lambda: [one.name() for one in process.children(recursive=True)] == ["sleep"] * 3)
        children = process.children(recursive=True)
        parent.send_signal(signal.SIGKILL)
    assert psutil.wait_procs(children, timeout=10)[1] == []
