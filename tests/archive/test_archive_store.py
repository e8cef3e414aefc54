"""The same over a store with S3's interface: a real server on loopback, also where the way to it is bad."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.archive.made_archive import LAYOUT, coach, write_source
from tests.archive.store_server import BUCKET, BadWay, Store, store
from tests.archive.test_archive_analyze import is_whole

SOURCE, TARGET = f"s3://{BUCKET}/source", f"s3://{BUCKET}/target"


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    with store() as found:
        found.put_folder(write_source(tmp_path / "source"), "source")
        yield found


def test_a_store_gives_what_folders_give(bucket: Store, tmp_path: Path):
    said = coach("analyze", SOURCE, "--out", TARGET, "--layout", LAYOUT, **bucket.environment)
    assert said.returncode == 0, said.stderr
    is_whole(bucket.get_folder("target", tmp_path / "target"), 6)
    again = coach("analyze", SOURCE, "--out", TARGET, "--layout", LAYOUT, **bucket.environment)
    assert "6 were analyzed before." in again.stdout
    found = coach("find", TARGET, "--kind", "heard_out", **bucket.environment)
    assert "6 passages" in found.stdout
    lesson = tmp_path / "a.coachlesson"
    passage = found.stdout.split()[0]
    cut = coach("cut", TARGET, passage, "--source", SOURCE, "--out", lesson, **bucket.environment)
    assert cut.returncode == 0, cut.stderr
    report = coach("report", TARGET, "--out", tmp_path / "r.html", **bucket.environment)
    assert report.returncode == 0, report.stderr


def test_sound_that_a_kill_left_behind_goes(bucket: Store, tmp_path: Path):
    old, new = (tmp_path / f"coach-archive-sound-{name}" for name in ("old", "new"))
    for folder in (old, new):
        folder.mkdir()
        (folder / "0.wav").write_bytes(b"sound")
    os.utime(old, (1_700_000_000, 1_700_000_000))
    where = {**bucket.environment, "TMPDIR": str(tmp_path)}
    assert coach("analyze", SOURCE, "--out", TARGET, "--jobs", 1, **where).returncode == 0
    assert [path.name for path in tmp_path.glob("coach-archive-*")] == [new.name]


@pytest.mark.cluster
def test_a_bad_way_to_it_loses_and_doubles_nothing(bucket: Store, tmp_path: Path):
    way = BadWay(bucket.url, seed=21, slow=0.2, half=0.15, errors=0.15)
    try:
        for _ in range(6):
            said = coach("analyze", SOURCE, "--out", TARGET, "--layout", LAYOUT, **way.environment)
            assert "Traceback" not in said.stderr
            if said.returncode == 0:
                break
        assert said.returncode == 0, said.stderr
    finally:
        way.close()
    assert min(way.done[kind] for kind in ("slow", "half", "error")) > 2, way.done
    is_whole(bucket.get_folder("target", tmp_path / "target"), 6)
    assert not list((tmp_path / "target").glob("failed/*/*")), "a bad way is no fault of a recording"


def test_a_store_that_is_away_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    way = {
        "FSSPEC_S3_ENDPOINT_URL": "http://127.0.0.1:9",
        "AWS_ACCESS_KEY_ID": "x",
        "AWS_SECRET_ACCESS_KEY": "y",
    }
    said = coach("find", TARGET, **way)
    assert said.returncode == 1
    assert said.stderr.count("\n") == 1
    unknown = coach("find", "nosuch://place/x")
    assert (unknown.returncode, unknown.stderr.count("\n")) == (1, 1)
