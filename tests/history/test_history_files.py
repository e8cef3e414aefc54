"""Files written by the code of each version of the schema. Today's code reads from each what was written."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from coach.history import tables
from coach.history.migrations import upgrade
from coach.history.store import History, open_history
from coach.model.baseline import Bandwidth, HeardVoice
from coach.model.call import CallSource, TrialArm
from coach.model.call_notes import AfterCall, Promise
from coach.model.cues import CueAnswer, CueId
from coach.model.problems import EnvironmentProblem
from tests.history.call_records import STARTED_AT, baseline, differences, record
from tests.history.write_file import plain

FILES = sorted((Path(__file__).parent / "files").glob("*.sqlite"))
NOW_CALLED = {
    "usual": "baseline",
    "trust": "unmeasured",
    "draw": "trial_arm",
    "has_note": "has_incident",
    "agent_level_db_over_usual": "agent_level_db_over_baseline",
    "agent_f0_st_over_usual": "agent_f0_st_over_baseline",
}
"""Names that have changed since older files, and the lists beside them, were written."""
NOTHING_KNOWN = (None, False, "", 0, [], {})


def copied(file: Path, folder: Path) -> Path:
    return Path(shutil.copy(file, folder / "history.sqlite"))


def written_in(file: Path) -> dict[str, Any]:
    """Return what the code of its time wrote into this file."""
    written: dict[str, Any] = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    for kept in written["usuals"]:
        if kept.pop("asked", False):  # 0006: the file doesn't say which question was answered
            kept["declined"] = ["gain", "bandwidth"]
    return written


def unlike(written: Any, found: Any, where: str) -> Iterator[str]:
    """List where the value read differs from the one written, as far as that version could express it."""
    if isinstance(written, dict) and isinstance(found, dict):
        if isinstance(found.get("cue"), list):  # an answer once named its cue by two fields
            found = {**found, "kind": found["cue"][0], "time_s": found["cue"][1]}
            del found["cue"]
        if "figures" in found and "figures" not in written:  # a summary once had a field for each figure
            found = {**found, **found["figures"]}
            del found["figures"]
        names = {name if name in found else NOW_CALLED.get(name, name): name for name in written}
        for now, then in names.items():
            yield from unlike(written[then], found.get(now, "nothing of that name"), f"{where}.{then}")
        for more in found.keys() - names.keys():
            if found[more] not in NOTHING_KNOWN:
                yield f"{where}.{more}: {found[more]} was never written"
    elif isinstance(written, list) and isinstance(found, list) and len(written) == len(found):
        for place, (one, other) in enumerate(zip(written, found, strict=True)):
            yield from unlike(one, other, f"{where}[{place}]")
    elif written != found:
        yield f"{where}: {written} was written, {found} is read"


def test_every_version_has_its_file() -> None:
    assert [file.stem for file in FILES] == [f"{n + 1:04}" for n in range(int(tables.HEAD_REVISION))], (
        "the file of a new version is made as tests/history/files/README.md says"
    )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_says_what_was_written(file: Path, tmp_path: Path) -> None:
    written = written_in(file)
    history = open_history(copied(file, tmp_path))
    headers = {header.call_id: header for header in history.calls()}
    assert len(headers) == len(written["calls"])
    said: list[str] = []
    for call in written["calls"]:
        header = headers[call["header"]["call_id"]]
        assert header.readable
        after = call.get("after", {})
        noted = bool(after.get("note") or after.get("moments"))  # told by what was added, in every version
        said += unlike({**call["header"], "readable": True, "noted": noted}, plain(header), "list")
        if call["record"] is None:
            with pytest.raises(EnvironmentProblem, match="nothing_yet"):
                history.call(header.call_id)
            continue
        kept = history.call(header.call_id)
        assert kept.header == header
        said += unlike(call["record"], plain(kept.record), "record")
        said += unlike(call.get("answers", []), plain(kept.answers), "answers")
        said += unlike(call.get("incident"), plain(kept.incident), "incident")
        said += unlike(call.get("after", {}), plain(kept.after), "after")
    said += unlike(written["usuals"], plain(history.baselines()), "usuals")
    said += unlike(written.get("attempts", []), plain(history.attempts()), "attempts")
    assert said == []
    history.close()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_old_file_is_written_on(file: Path, tmp_path: Path) -> None:
    path = copied(file, tmp_path)
    history = open_history(path)
    assert history.close_cut_short() == 0
    first = history.calls()[-1].call_id
    cue = history.call(first).record.cues[1]
    history.answer(first, CueAnswer(CueId(cue.kind, cue.time_s), True))
    assert [answer.fair for answer in history.call(first).answers if answer.cue.kind is cue.kind] == [True]
    due = STARTED_AT + timedelta(hours=1)
    history.write_call_note(first, "Ask the depot.")
    history.call_rough(first, False)
    history.keep_promise(Promise(first, due, due))
    after = replace(history.call(first).after, moments=(), tags=())
    assert after == AfterCall("Ask the depot.", False, Promise(first, due, due))
    history.learn(HeardVoice(baseline("Desk")), "Dutch")
    [learned] = [one.baseline for one in history.baselines() if one.profile == "Dutch"]
    assert learned.bandwidth is Bandwidth.WIDE
    begun = history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c", TrialArm.SHOWN)
    assert begun > max(call["header"]["call_id"] for call in written_in(file)["calls"])
    history.complete(begun, record(95.0))
    assert differences(history.call(begun).record, record(95.0)) == []
    history.delete(first)
    history.close()
    with closing(sqlite3.connect(path)) as plain_file:
        assert plain_file.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (tables.HEAD_REVISION,)
        ]
        assert plain_file.execute("PRAGMA foreign_key_check").fetchall() == []
        assert plain_file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize(
    "damage",
    ["summary = 'x'", "summary = '[]'", "shape = '3'", "usual = 'null'", "summary = CAST(x'ff' AS TEXT)"],
)
def test_what_broke_before_a_migration_costs_one_call(tmp_path: Path, damage: str) -> None:
    [file] = [file for file in FILES if file.stem == "0006"]
    path = copied(file, tmp_path)
    with closing(sqlite3.connect(path)) as plain_file, plain_file:
        plain_file.execute(f"UPDATE calls SET {damage} WHERE call_id = 1")
        plain_file.execute("UPDATE usuals SET first = '{' WHERE microphone = 'Headset 1'")
    history = open_history(path)
    assert [header.call_id for header in history.calls() if not header.readable] == [1]
    assert microphones(history) == ["Headset 0", "Headset 2", "Headset 3"]
    history.close()


def microphones(history: History) -> list[str]:
    return [one.baseline.microphone for one in history.baselines()]


def test_a_program_without_its_migrations_says_so_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copied(FILES[0], tmp_path)
    folder = upgrade.FOLDER
    monkeypatch.setattr(upgrade, "FOLDER", tmp_path / "nothing")
    for there in (path, tmp_path / "new.sqlite"):
        with pytest.raises(EnvironmentProblem, match=r"history\.no_migrations"):
            open_history(there)
    monkeypatch.setattr(upgrade, "FOLDER", folder)
    assert len(open_history(path).calls()) > 0
