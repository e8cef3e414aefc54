"""Whatever a file does, each call reads as it was written or not at all, and one that doesn't costs no other.

Bits are flipped anywhere in a closed file, and values of any type and range are put into any column. Bounded,
with fixed seeds; see tests/fuzz.py for a longer run.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.history import tables
from coach.history.inspection import inspect
from coach.history.salvage import salvage
from coach.history.store import History, open_history
from coach.history.sums import BODY, seal
from coach.model.call import CallHeader, CallSource
from coach.model.call_notes import Incident, IncidentLine, Promise, StepShown
from coach.model.cues import CueAnswer, CueId
from coach.model.problems import EnvironmentProblem
from coach.views.call_rows import call_rows
from coach.words.catalogue import load_catalogue
from tests.fuzz import rounds
from tests.history.call_records import STARTED_AT, baseline, differences, record

CALLS = 4
LOST = {"history.unreadable_call", "history.no_such_call"}
WRITTEN = record(40.0)
VALUES: tuple[object, ...] = (
    None, 0, 1, -1, 2**63 - 1, -(2**63), 1e300, -1e300, float("inf"), float("-inf"), 5e-324,
    "", "x", "\0", "0", "nan", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00",
    "1970-01-01T00:00:00-24:00", "complete", "running", "{}", "[]", "null", "1e999", '{"v":1}',
    '{"v":1,"figures":{"rises":1e999},"not_measured_share":{},"line_delay":null}',
    "[" * 100_000, "a" * 300_000, b"", b"\xff\xfe", b"x" * 70, "\N{RIGHT-TO-LEFT OVERRIDE}", "1" * 5000,
    253402300799999999, -62135596800000000,
)  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed history of a few calls, with everything that can be added to them."""
    path = tmp_path_factory.mktemp("whole") / "history.sqlite"
    history = open_history(path)
    for number in range(CALLS):
        call_id = history.begin(STARTED_AT, CallSource.LIVE, f"call {number}", "m", "c")
        history.keep_incident(
            call_id, Incident(3.0, (StepShown("Warn", 3.5),), (IncidentLine(STARTED_AT, "a line"),))
        )
        history.complete(call_id, WRITTEN)
        for cue in WRITTEN.cues:
            history.answer(call_id, CueAnswer(CueId(cue.kind, cue.time_s), True))
        history.write_call_note(call_id, "a note")
        history.keep_promise(Promise(call_id, STARTED_AT, STARTED_AT))
    history.keep_baseline(baseline())
    history.close()
    return path


def read(path: Path) -> tuple[list[CallHeader], set[int]]:
    """Read everything as the windows do. Returns the headers, and which calls are there as they were written.

    Fails where a call reads otherwise than it was written. Raises EnvironmentProblem for a whole file.
    """
    history = History(path)
    try:
        history.close_cut_short()
        headers = history.calls()
        call_rows(load_catalogue(), headers, STARTED_AT.date())
        history.baselines(), history.open_promises(), history.cue_feedback(), history.calls_set_aside()
        good = set()
        for header in headers:
            try:
                kept = history.call(header.call_id)
            except EnvironmentProblem as problem:
                if problem.problem.key not in LOST:
                    raise
                continue
            assert differences(kept.record, WRITTEN) == []
            assert kept.header.summary == WRITTEN.summary
            assert header.readable
            assert header.title == kept.header.title
            assert header.started_at == kept.header.started_at == STARTED_AT
            good.add(header.call_id)
        return headers, good
    finally:
        history.close()


def test_flipped_bits_give_no_other_figures(whole: Path, tmp_path: Path) -> None:
    chance = random.Random(16)
    content = whole.read_bytes()
    path = tmp_path / "history.sqlite"
    refused = lost = 0
    for _ in range(rounds(150)):
        place = chance.randrange(len(content) * 8)
        spoiled = bytearray(content)
        spoiled[place // 8] ^= 1 << place % 8
        clear(path)
        path.write_bytes(spoiled)
        try:
            _headers, good = read(path)
            lost += CALLS - len(good)
        except EnvironmentProblem as problem:
            if not problem.problem.key.startswith("history."):
                raise
            refused += 1
    assert refused < rounds(150) / 10, "most damage costs a call, and not the history"
    assert lost > rounds(150) / 25, "damage is seen: most of so small a file is the unused rest of pages"


def test_any_value_in_any_column_costs_one_call(whole: Path, tmp_path: Path) -> None:
    chance = random.Random(61)
    path = tmp_path / "history.sqlite"
    columns = [
        (table.name, column.name)
        for table in tables.metadata.sorted_tables
        for column in table.columns
        if "call_id" in table.columns and column.name != "call_id" and table.name != "set_aside"
    ]
    for _ in range(rounds(50)):
        clear(path)
        shutil.copy(whole, path)
        (table, column), value = chance.choice(columns), chance.choice(VALUES)
        with closing(sqlite3.connect(path)) as plain, plain:
            try:
                plain.execute(f"UPDATE {table} SET {column} = ? WHERE call_id = 2", (value,))
            except sqlite3.IntegrityError:
                continue
        if chance.random() < 0.5:
            reseal(path, 2)
        headers, good = tolerant(path)
        assert {1, 3, 4} <= good, (table, column, value)
        assert {header.call_id for header in headers} >= {1, 3, 4}


def tolerant(path: Path) -> tuple[list[CallHeader], set[int]]:
    """The same as `read`; but call 2 may read as anything, since it may be sealed after it was changed."""
    history = History(path)
    try:
        history.close_cut_short()
        headers = history.calls()
        call_rows(load_catalogue(), headers, STARTED_AT.date())
        history.baselines(), history.open_promises(), history.cue_feedback()
        good = set()
        for header in headers:
            try:
                kept = history.call(header.call_id)
            except EnvironmentProblem as problem:
                if header.call_id != 2 or problem.problem.key not in {*LOST, "history.nothing_yet"}:
                    raise
                continue
            if header.call_id != 2:
                assert differences(kept.record, WRITTEN) == []
            good.add(header.call_id)
        return headers, good
    finally:
        history.close()


def reseal(path: Path, call_id: int) -> None:
    history = open_history(path)
    with history.database.writing() as connection:
        seal(connection, call_id)
    history.close()


def clear(path: Path) -> None:
    for file in path.parent.glob(path.name + "*"):
        shutil.rmtree(file) if file.is_dir() else file.unlink()


@pytest.mark.parametrize("table", [table.name for table in BODY])
def test_every_value_of_a_record_is_sealed(whole: Path, tmp_path: Path, table: str) -> None:
    path = tmp_path / "history.sqlite"
    with closing(sqlite3.connect(whole)) as plain:
        names = [row[1] for row in plain.execute(f"PRAGMA table_info({table})")]
        if plain.execute(f"SELECT count(*) FROM {table} WHERE call_id = 1").fetchone() == (0,):
            pytest.fail(f"no row of {table} to change")
    keys = ", ".join(name for name in ("cue_seq", "seq", "speaker", "measure") if name in names)
    for name in set(names) - {"call_id", "seq", "cue_seq"}:
        clear(path)
        shutil.copy(whole, path)
        with closing(sqlite3.connect(path)) as plain, plain:
            plain.execute(
                f"UPDATE {table} SET {name} = CASE typeof({name}) WHEN 'text' THEN {name} || 'x'"
                " WHEN 'blob' THEN"
                f" CAST({name} || x'00' AS BLOB) ELSE coalesce({name}, 0) + 0.125 END"
                f" WHERE call_id = 1"
                f" AND ({keys}) = (SELECT {keys} FROM {table} WHERE call_id = 1 ORDER BY {keys})"
            )
        assert read(path)[1] == {2, 3, 4}, name


def test_a_damaged_index_hides_no_call(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path / "history.sqlite"))
    empty_index(path, "calls")
    assert read(path)[1] == {1, 2, 3, 4}
    assert [problem.key for problem in inspect(path).problems] == ["history.damaged"]
    history = open_history(path)
    damage = history.damage()
    assert damage is not None
    assert "coach history salvage" in load_catalogue().say(damage.key, **dict(damage.fields))
    history.close()
    history = open_history(whole)
    assert history.damage() is None
    history.close()


def empty_index(path: Path, table: str) -> None:
    with closing(sqlite3.connect(path)) as plain:
        wanted = "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"
        [page] = plain.execute(wanted, (table,)).fetchone()
        [size] = plain.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size + 3 : (page - 1) * size + 5] = b"\0\0"  # no entry
    path.write_bytes(content)


# What is good, saved into a new file


def test_what_is_good_is_saved_into_a_new_file(whole: Path, tmp_path: Path) -> None:
    path, new = tmp_path / "history.sqlite", tmp_path / "new.sqlite"
    shutil.copy(whole, path)
    empty_index(path, "calls")
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE speech SET end_s = end_s + 0.5 WHERE call_id = 3")
    before = path.read_bytes()
    saved = salvage(path, new)
    assert (saved.calls, saved.lost) == (3, (3,))
    assert path.read_bytes() == before
    assert read(new)[1] == {1, 2, 4}
    assert inspect(new).problems == ()
    one, other = open_history(whole), open_history(new)
    for call_id in (1, 2, 4):
        kept, back = one.call(call_id), other.call(call_id)
        assert (kept.header, kept.answers, kept.incident, kept.after) == (
            back.header, back.answers, back.incident, back.after
        )  # fmt: skip
    assert one.baselines() == other.baselines()
    assert other.begin(STARTED_AT, CallSource.LIVE, "", "m", "c") == CALLS + 1
    one.close()
    other.close()


def test_damaged_pages_cost_the_calls_on_them(whole: Path, tmp_path: Path) -> None:
    chance = random.Random(7)
    content = whole.read_bytes()
    saved_calls = 0
    for number in range(rounds(15)):
        path, new = tmp_path / "history.sqlite", tmp_path / f"new {number}.sqlite"
        spoiled = bytearray(content)
        start = chance.randrange(1, len(content) // 4096) * 4096
        spoiled[start : start + 4096] = chance.randbytes(4096)
        path.write_bytes(spoiled)
        try:
            saved = salvage(path, new)
        except EnvironmentProblem as problem:
            if not problem.problem.key.startswith("history.") or new.exists():
                raise
            continue
        saved_calls += saved.calls
        assert len(read(new)[1]) == saved.calls
    assert saved_calls > rounds(15) / 2, "each table of so small a file has a page or two"


def test_salvage_writes_over_nothing(whole: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite"
    new.write_bytes(b"somebody's")
    with pytest.raises(EnvironmentProblem, match="there_already"):
        salvage(whole, new)
    assert new.read_bytes() == b"somebody's"
