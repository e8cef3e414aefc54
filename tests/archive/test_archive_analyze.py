"""`coach archive analyze` over folders: what is written, once, whatever is killed."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import msgspec
import numpy as np
import psutil
import pytest
import soundfile

from coach.archive.call_names import CallName, Layout, side_of
from coach.archive.pool import MOST_DEATHS
from coach.archive.shapes import Record
from coach.history.chunks import unpack
from coach.model.sound import SAMPLE_RATE_HZ
from tests.archive.made_archive import (
    HEARD_OUT,
    LAYOUT,
    ROOT,
    SECONDS,
    coach,
    rows,
    sound,
    write_recording,
    write_source,
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def analyzed(tmp_path: Path, *more: object) -> subprocess.CompletedProcess[str]:
    arguments = (tmp_path / "source", "--out", tmp_path / "target", "--layout", LAYOUT, *more)
    return coach("analyze", *arguments)


def records(target: Path) -> list[Record]:
    return [
        msgspec.json.decode(path.read_bytes(), type=Record) for path in sorted(target.glob("records/*/*.json"))
    ]


def is_whole(target: Path, recordings: int) -> None:
    """Every recording is there exactly once, in records, tracks and tables, and nothing half."""
    found = records(target)
    sums = {one.content_sum for one in found}
    assert len(found) == len(sums) == recordings
    assert {path.stem for path in target.glob("tracks/*/*.track")} == sums
    assert Counter(str(row[0]) for row in rows(target, "calls", "content_sum")) == Counter(sums)
    assert not list(target.rglob("*.half"))


class TestNames:
    def test_a_layout_says_who_and_when(self):
        said = Layout(LAYOUT).read("centre/north/Ann B/fr-2026-03-02_10-11-12.wav")
        assert said.agent == "Ann B"
        assert (said.team, said.language) == ("north", "fr")
        assert said.started_at.startswith("2026-03-02T10:11:12")

    def test_a_name_that_does_not_fit_says_nothing(self):
        assert Layout("{team}/{agent}/{date}").read("2026-03-02.wav").agent == ""
        assert Layout().read("x/y.wav") == CallName()

    @pytest.mark.parametrize("layout", ["{who}", "{team}/{team}"])
    def test_a_wrong_layout_is_wrong_usage(self, layout, tmp_path):
        said = coach("analyze", tmp_path, "--out", tmp_path / "t", "--layout", layout)
        assert said.returncode == 2
        assert layout[-6:] in said.stderr

    def test_sides_are_told_by_the_end_of_a_name(self):
        assert side_of("a/call-agent.wav") == ("a/call", "agent")
        assert side_of("a/call_Caller.wav") == ("a/call", "caller")
        assert side_of("a/agent.wav") is None


def test_a_folder_is_analyzed_once(tmp_path):
    source = write_source(tmp_path / "source", agents=2)
    (source / "broken.wav").write_bytes(b"RIFF but no more")
    (source / "notes.txt").write_text("no sound")
    first = analyzed(tmp_path)
    assert "2 recordings are newly analyzed." in first.stdout, first.stderr
    assert first.returncode == 1
    assert "broken.wav" in first.stderr
    is_whole(tmp_path / "target", 2)
    one, other = records(tmp_path / "target")
    assert one.agent != other.agent
    assert {len(one.agent), len(other.agent)} == {32}
    assert (one.team, one.language, one.started_at[:10]) == ("team0", "de", "2026-03-03")
    assert one.figures["duration_s"] == pytest.approx(SECONDS)
    (heard_out,) = [passage for passage in one.passages if passage.kind == "heard_out"]
    assert (heard_out.start_s, heard_out.end_s) == pytest.approx(HEARD_OUT, abs=0.4)
    assert heard_out.answered_after_s == pytest.approx(1.2, abs=0.4)
    write_recording(source / "team0" / "agent9" / "de-2026-04-01.wav", 77)
    again = analyzed(tmp_path)
    assert "2 were analyzed before." in again.stdout
    assert "1 recording is newly analyzed." in again.stdout
    assert "broken.wav" in again.stderr, "what failed is listed again"
    is_whole(tmp_path / "target", 3)


def test_what_is_written_names_nobody(tmp_path):
    write_recording(tmp_path / "source" / "north" / "Ann Example" / "de-2026-03-03.wav")
    analyzed(tmp_path)
    files = [path for path in (tmp_path / "target").rglob("*") if path.is_file()]
    assert len(files) >= 6
    for path in files:
        assert b"ann example" not in path.read_bytes().lower(), path
        assert "ann" not in path.name.lower()
    key = tmp_path / "home" / "data" / "archive.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.read_bytes().strip() not in b"".join(path.read_bytes() for path in files)


def test_a_copy_counts_once(tmp_path):
    source = write_source(tmp_path / "source", agents=1)
    shutil.copy(source / "team0/agent0/de-2026-03-03_10-11-12.wav", source / "copy 2026-03-04.wav")
    said = analyzed(tmp_path, "--jobs", 1)
    assert "1 recording is newly analyzed." in said.stdout
    assert "1 is a copy of another one." in said.stdout
    is_whole(tmp_path / "target", 1)


def test_the_track_is_that_of_the_call(tmp_path):
    write_source(tmp_path / "source", agents=1)
    analyzed(tmp_path)
    (path,) = (tmp_path / "target").glob("tracks/*/*.track")
    (record,) = records(tmp_path / "target")
    track = unpack([(record.track_rows, path.read_bytes())])
    assert len(track.time_s) == pytest.approx(SECONDS * 10, abs=3)
    assert np.isfinite(track.caller_level_db[60:160]).mean() > 0.5


def test_two_files_of_one_channel_are_one_call(tmp_path):
    folder = tmp_path / "source" / "north" / "ann"
    folder.mkdir(parents=True)
    for side, one in zip(("agent", "caller"), sound(1), strict=True):
        soundfile.write(folder / f"de-2026-03-03-{side}.wav", one, SAMPLE_RATE_HZ)
    soundfile.write(folder / "de-2026-03-04-agent.wav", sound(1)[0], SAMPLE_RATE_HZ)
    said = analyzed(tmp_path)
    assert "1 recording is newly analyzed." in said.stdout
    assert "one channel" in said.stderr
    (record,) = records(tmp_path / "target")
    assert record.started_at[:10] == "2026-03-03"
    write_recording(tmp_path / "other" / "north" / "ann" / "de-2026-03-03.wav", 1)
    coach("analyze", tmp_path / "other", "--out", tmp_path / "target2")
    (both,) = records(tmp_path / "target2")
    assert both.figures == pytest.approx(record.figures, nan_ok=True)


def test_a_table_beside_the_recordings_goes_first(tmp_path):
    source = write_source(tmp_path / "source", agents=2)
    table = source / "calls.csv"
    table.write_text(
        "file,agent,team,date\nteam0/agent0/de-2026-03-03_10-11-12.wav,Zoe,south,2025-12-24 08:00:00\n",
        encoding="utf-8",
    )
    assert analyzed(tmp_path).returncode == 0
    found = {(one.team, one.language, one.started_at[:19]) for one in records(tmp_path / "target")}
    assert found == {("south", "de", "2025-12-24T08:00:00"), ("team0", "de", "2026-03-03T10:11:12")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("file,score\na.wav,1\n", "has other columns than these"),
        ("file,date\na.wav,soon\n", "has a date that can't be read: soon"),
    ],
)
def test_a_wrong_table_is_one_sentence(tmp_path, text, said):
    source = write_source(tmp_path / "source", agents=1)
    (source / "calls.csv").write_text(text, encoding="utf-8")
    ran = analyzed(tmp_path)
    assert ran.returncode == 1
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


def _start(tmp_path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "coach", "archive", "analyze", str(tmp_path / "source")]
    command += ["--out", str(tmp_path / "target"), "--layout", LAYOUT, "--jobs", "2"]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )


def test_kills_at_random_lose_and_double_nothing(tmp_path):
    write_source(tmp_path / "source", teams=2, agents=4)
    rng = random.Random(21)
    for at in range(3):
        running = _start(tmp_path)
        time.sleep(rng.uniform(1.0, 3.5))
        if at % 2:  # everything at once, as when the machine goes
            os.killpg(running.pid, signal.SIGKILL)
        else:  # the driver alone: its workers end with it
            children = psutil.Process(running.pid).children(recursive=True)
            running.kill()
            _, alive = psutil.wait_procs(children, timeout=20)
            assert not alive
        running.communicate()
    assert analyzed(tmp_path).returncode == 0
    is_whole(tmp_path / "target", 8)
    shutil.copytree(tmp_path / "source", tmp_path / "again")
    coach("analyze", tmp_path / "again", "--out", tmp_path / "clean", "--layout", LAYOUT)
    clean = {one.content_sum: one.figures for one in records(tmp_path / "clean")}
    assert {one.content_sum: one.figures for one in records(tmp_path / "target")} == clean


def _workers_that_decode(driver: psutil.Process) -> list[psutil.Process]:
    """The workers that have a recording open: each has a child that decodes it."""
    found = []
    for one in driver.children():
        try:
            if any("decoding_child" in " ".join(child.cmdline()) for child in one.children()):
                found.append(one)
        except psutil.Error:
            continue
    return found


def test_what_kills_its_worker_three_times_is_listed(tmp_path):
    write_recording(tmp_path / "source" / "north" / "ann" / "de-2026-03-03.wav", repeat=12)
    running = _start(tmp_path)
    driver, killed = psutil.Process(running.pid), set[int]()
    while running.poll() is None and len(killed) < MOST_DEATHS:
        for worker in _workers_that_decode(driver):
            if worker.pid not in killed:
                worker.kill()
                killed.add(worker.pid)
        time.sleep(0.005)
    _, said = running.communicate(timeout=60)
    assert len(killed) == MOST_DEATHS
    assert running.returncode == 1
    assert b"Three processes died while they analyzed it" in said
    assert "Three processes died" in analyzed(tmp_path).stderr, "it is not tried again by itself"
    assert analyzed(tmp_path, "--retry").returncode == 0
    is_whole(tmp_path / "target", 1)


def test_a_disk_that_is_full_stops_it_and_loses_nothing(tmp_path):
    write_source(tmp_path / "source", agents=5)
    (tmp_path / "target").mkdir()
    run = f'"{sys.executable}" -m coach archive analyze "{tmp_path}/source" --out "{tmp_path}/target"'
    script = f"""
        mount -t tmpfs -o size=48k tmpfs "{tmp_path}/target" || exit 9
        {run}; echo "first $?"
        mount -o remount,size=16m "{tmp_path}/target"
        {run}; echo "second $?"
        cp -r "{tmp_path}/target" "{tmp_path}/kept"
    """
    namespace = (
        ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
    )
    ran = subprocess.run(
        [*namespace, "sh", "-c", script], capture_output=True, text=True, timeout=120, check=False, cwd=ROOT
    )
    assert "first 1" in ran.stdout, ran.stderr
    assert "There is no room left where the results go" in ran.stderr
    assert "second 0" in ran.stdout
    assert "Traceback" not in ran.stderr
    is_whole(tmp_path / "kept", 5)
