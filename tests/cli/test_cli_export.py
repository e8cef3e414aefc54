"""Exports and archives: what is in them, what never is, and what happens to bad ones."""

from __future__ import annotations

import csv
import json
import os
import random
import sqlite3
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from coach.cli import main
from coach.cli.context import settings_path
from coach.history.store import open_history
from coach.model.call import CallSource
from coach.model.call_notes import Tag
from coach.model.cues import CueAnswer
from coach.offline.own_data import LIST_NAME
from coach.places import HISTORY_NAME, SETTINGS_NAME, history_file
from coach.review.export import FIGURE_MEANINGS, csv_line
from coach.review.figures import FIGURES
from coach.whole_file import make_folder
from tests.fuzz import rounds
from tests.history.call_records import STARTED_AT, record

MARKER = "Zanzibar-41"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COACH_LANGUAGE", "en")
    return tmp_path / "home"


def coach(*arguments: object, stdin: str = "") -> Result:
    return CliRunner().invoke(main, ["history", *map(str, arguments)], input=stdin)


def keep(days: int = 0, title: str = "") -> int:
    history = open_history(history_file())
    call_id = history.begin(STARTED_AT + timedelta(days=days), CallSource.LIVE, title, "Headset", "c")
    history.complete(call_id, record(60.0))
    cue = history.call(call_id).record.cues[0]
    history.answer(call_id, CueAnswer(cue.cue_id, False))
    history.write_call_note(call_id, f"{MARKER}, noted")
    history.write_tags(call_id, [Tag("late"), Tag("late", 2.0), Tag("refund")])
    history.close()
    return call_id


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_say_what_the_calls_say(tmp_path: Path) -> None:
    call_id = keep()
    done = coach("export", tmp_path / "out", "--yes", "--part", "calls", "--part", "cues", "--part", "tracks")
    assert done.exit_code == 0, done.output
    whole = record(60.0)
    [row] = table(tmp_path / "out" / "calls.csv")
    assert (row["call_id"], row["started_at"]) == (str(call_id), STARTED_AT.isoformat())
    for name, value in whole.summary.figures.items():
        if not isinstance(value, tuple):
            assert row[name] == ("" if value is None else str(value)), name
    assert row["rise_recovery_s"] == "6.1;4.25"
    cues = table(tmp_path / "out" / "cues.csv")
    assert [float(cue["time_s"]) for cue in cues] == [cue.time_s for cue in whole.cues]
    assert [cue["fair"] for cue in cues][:2] == ["false", ""]
    tracks = table(tmp_path / "out" / "tracks.csv")
    assert len(tracks) == len(whole.track.time_s)
    assert "nan" not in (tmp_path / "out" / "tracks.csv").read_text()
    described = {(row["table"], row["column"]) for row in table(tmp_path / "out" / "dictionary.csv")}
    for name in ("calls", "cues", "tracks"):
        header = (tmp_path / "out" / f"{name}.csv").read_text("utf-8-sig").splitlines()[0].split(",")
        assert {(name, column) for column in header} <= described
    if os.name != "nt":
        assert {path.stat().st_mode & 0o777 for path in (tmp_path / "out").iterdir()} == {0o600}


def test_every_figure_is_described() -> None:
    assert set(FIGURE_MEANINGS) == {figure.name for figure in FIGURES}


def test_notes_leave_only_when_asked(tmp_path: Path) -> None:
    keep()
    coach("export", tmp_path / "out", "--yes", "--part", "calls")
    assert not any(MARKER in path.read_text("utf-8-sig") for path in (tmp_path / "out").iterdir())
    said = coach("export", tmp_path / "with", "--yes", "--notes")
    assert "With your notes and tags." in said.output
    [row] = table(tmp_path / "with" / "calls.csv")
    assert (row["note"], row["tags"]) == (f"{MARKER}, noted", "late;refund")


def test_what_will_be_in_it_is_said_before(tmp_path: Path) -> None:
    keep()
    said = coach("export", tmp_path / "out", stdin="n\n")
    assert said.exit_code == 1
    assert "1 call:" in said.output
    assert "calls.csv: a row for each call" in said.output
    assert "Without your notes and tags." in said.output
    assert not (tmp_path / "out").exists()


def test_days_choose_the_calls(tmp_path: Path) -> None:
    numbers = [keep(days) for days in range(4)]
    coach("export", tmp_path / "out", "--yes", "--since", "2026-03-30", "--until", "2026-03-31")
    assert [row["call_id"] for row in table(tmp_path / "out" / "calls.csv")] == list(map(str, numbers[1:3]))


def test_json_has_an_object_a_line(tmp_path: Path) -> None:
    keep(title="“ü”\n=1")
    coach("export", tmp_path / "out", "--yes", "--format", "json")
    [row] = map(json.loads, (tmp_path / "out" / "calls.jsonl").read_text("utf-8").splitlines())
    assert (row["title"], row["rises"], row["caller_speech_s"]) == ("“ü”\n=1", 3, None)


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_is_a_formula(text: str) -> None:
    [[cell]] = csv.reader([csv_line([text])])
    assert cell == f"'{text}"


def test_a_number_below_zero_stays_one() -> None:
    assert csv_line([-30.25, None, True, "a,b"]) == '-30.25,,true,"a,b"\r\n'


def test_a_call_that_cannot_be_read_is_said_and_left_out(tmp_path: Path) -> None:
    first, second = keep(), keep()
    with sqlite3.connect(history_file()) as plain:
        plain.execute("UPDATE speech SET start_s = 'x' WHERE call_id = ?", (first,))
    plain.close()
    done = coach("export", tmp_path / "out", "--yes")
    assert done.exit_code == 1
    assert f"Can't be read, so not exported: {first}" in done.stderr
    assert [row["call_id"] for row in table(tmp_path / "out" / "calls.csv")] == [str(second)]


@pytest.mark.parametrize("form", ["csv", "archive"])
def test_nothing_that_is_there_is_overwritten(tmp_path: Path, form: str) -> None:
    keep()
    (tmp_path / "out").write_text("mine")
    done = coach("export", tmp_path / "out", "--format", form, "--yes")
    assert done.exit_code == 1
    assert "is there already" in done.stderr
    assert (tmp_path / "out").read_text() == "mine"


def test_a_folder_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    keep()
    (tmp_path / "file").write_text("")
    done = coach("export", tmp_path / "file" / "out", "--yes")
    assert done.exit_code == 1
    assert "can't be written" in done.stderr


def archived(tmp_path: Path) -> Path:
    make_folder(settings_path().parent)
    settings_path().write_text('profile = "Spanish"\n')
    keep()
    keep(1)
    done = coach("export", tmp_path / "all.zip", "--format", "archive", "--yes")
    assert done.exit_code == 0, done.output
    return tmp_path / "all.zip"


def test_an_archive_comes_back_byte_for_byte(tmp_path: Path) -> None:
    archive = archived(tmp_path)
    with zipfile.ZipFile(archive) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    keep(2, title="later")
    settings_path().write_text('profile = "Dutch"\n')
    done = coach("restore", archive, stdin="y\n")
    assert done.exit_code == 0, done.output
    assert "history.sqlite: " in done.output
    assert history_file().read_bytes() == files[HISTORY_NAME]
    assert settings_path().read_bytes() == files[SETTINGS_NAME] == b'profile = "Spanish"\n'
    [before] = settings_path().parent.glob("before-*")
    assert before.read_text() == 'profile = "Dutch"\n'
    history = open_history(history_file())
    assert len(history.calls()) == 2
    history.close()
    assert [copy.name.endswith("-before.sqlite") for copy in (history_file().parent / "backups").iterdir()] == [
        True
    ]


def test_an_archive_into_an_empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = archived(tmp_path)
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "new home"))
    assert coach("restore", archive, "--yes").exit_code == 0
    assert len(coach("list").output.splitlines()) == 2


def refused(archive: Path, key: str) -> None:
    before = (history_file().read_bytes(), settings_path().read_bytes())
    done = coach("restore", archive, "--yes")
    assert done.exit_code == 1, done.output
    assert key in done.stderr, done.stderr
    assert (history_file().read_bytes(), settings_path().read_bytes()) == before
    assert not list(history_file().parent.glob(".coach-restore-*"))


def rewritten(archive: Path, **changed: bytes) -> Path:
    """Write the archive with other contents: `name=content`, dots as two underscores."""
    new = archive.with_name("other.zip")
    changes = {name.replace("__", "."): content for name, content in changed.items()}
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(new, "w") as made:
        for name in {*old.namelist(), *changes}:
            made.writestr(name, changes.get(name) or old.read(name))
    return new


def test_an_altered_archive_changes_nothing(tmp_path: Path) -> None:
    archive = archived(tmp_path)
    refused(rewritten(archive, settings__toml=b'profile = "Other"\n'), "damaged or was changed")
    refused(rewritten(archive, history__sqlite=b"SQLite format 3\0"), "damaged or was changed")
    refused(rewritten(archive, list__json=b"{}"), "no archive of Coach")
    refused(rewritten(archive, list__json=b"[" * 100_000), "no archive of Coach")


@pytest.mark.parametrize("name", ["../evil", "/evil", "C:\\evil", "sub/history.sqlite", "evil.sqlite", "evil/"])
def test_an_archive_with_other_names_is_refused(tmp_path: Path, name: str) -> None:
    archive = archived(tmp_path)
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr(name, b"evil")
    refused(archive, "no archive of Coach")
    assert not list(tmp_path.rglob("*evil*"))


def test_an_archive_with_a_link_is_refused(tmp_path: Path) -> None:
    archive = archived(tmp_path)
    link = zipfile.ZipInfo("link")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr(link, "/etc/passwd")
    refused(archive, "no archive of Coach")


def test_an_archive_that_would_fill_the_disk_is_refused(tmp_path: Path) -> None:
    archive = archived(tmp_path)
    with zipfile.ZipFile(archive) as old:
        listed = old.read(LIST_NAME)
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(LIST_NAME, listed)
        made.writestr(HISTORY_NAME, bytes(200_000_000))
        made.writestr(SETTINGS_NAME, b"")
    refused(bomb, "damaged or was changed")


def test_cut_and_flipped_archives_change_nothing(tmp_path: Path) -> None:
    archive, chance = archived(tmp_path), random.Random(5)
    content = archive.read_bytes()
    before = (history_file().read_bytes(), settings_path().read_bytes())
    for number in range(rounds(40)):
        spoiled = bytearray(content)
        if number % 2:
            del spoiled[chance.randrange(len(spoiled)) :]
        else:
            place = chance.randrange(len(spoiled) * 8)
            spoiled[place // 8] ^= 1 << place % 8
        bad = tmp_path / "bad.zip"
        bad.write_bytes(spoiled)
        done = coach("restore", bad, "--yes")
        if done.exit_code == 0:  # a flip in a date or a comment of the ZIP format changes no content
            with zipfile.ZipFile(archive) as opened:
                assert history_file().read_bytes() == opened.read(HISTORY_NAME)
            history_file().write_bytes(before[0])
            continue
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        assert (history_file().read_bytes(), settings_path().read_bytes()) == before


def test_parquet_says_the_same_as_json(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    keep(title="=cmd|' /C calc'!A0")
    keep(days=1)
    for form in ("json", "parquet"):
        done = coach("export", tmp_path / form, "--yes", "--format", form, "--notes", "--part", "calls",
                     "--part", "cues", "--part", "tracks")  # fmt: skip
        assert done.exit_code == 0, done.output
    assert {path.name for path in (tmp_path / "parquet").iterdir()} == {
        "calls.parquet", "cues.parquet", "tracks.parquet", "dictionary.parquet",
    }  # fmt: skip
    for lines in (tmp_path / "json").iterdir():
        said = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
        table = duckdb.read_parquet(str(tmp_path / "parquet" / f"{lines.stem}.parquet"))
        rows = [dict(zip(table.columns, row, strict=True)) for row in table.fetchall()]
        assert len(rows) == len(said)
        for row, one in zip(rows, said, strict=True):
            assert {name: row[name] for name in one} == one
            assert all(isinstance(row[name], type(one[name])) for name in one if one[name] is not None)
    if os.name != "nt":
        assert {path.stat().st_mode & 0o777 for path in (tmp_path / "parquet").iterdir()} == {0o600}


def test_without_the_extra_parquet_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep()
    monkeypatch.setitem(sys.modules, "duckdb", None)
    done = coach("export", tmp_path / "out", "--yes", "--format", "parquet")
    assert done.exit_code == 1
    assert "coach[archive]" in done.output
    assert not (tmp_path / "out").exists()
    assert not list(tmp_path.glob(".out*"))
