"""What people typed and what was heard is in no log, no error's text and no crash text.

A marker stands in every field of the history that holds text, every write fails in every way there is, and each
error is logged, raised to the top, or thrown in a thread by a process that logs as the desktop does.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from coach.log_text import LOG_NAME, LogFormatter, crash_text, named
from coach.model.problems import EnvironmentProblem
from coach.settings.schema import Settings, TipsSettings
from coach.settings.settings_file import FILE_NAME, load_settings, save_settings
from coach.tips.team import TeamTips
from tests.hostile_text import HOSTILE, WRITTEN

ROOT = Path(__file__).resolve().parents[1]
MARKER = "Zanzibar-41"

PLANTED = f"""
import dataclasses, logging, pathlib, sqlite3, sys, threading, traceback
from datetime import timedelta
from tests.history import call_records as made
from coach.history import opening
from coach.history.store import History
from coach.log_text import keep_crashes_plain, log_to_file
from coach.model.baseline import HeardVoice
from coach.model.call import CallSource
from coach.model.call_notes import Incident, IncidentLine, Promise, StepShown
MARKER = {MARKER!r}
folder, way = pathlib.Path(sys.argv[1]), sys.argv[2]
keep_crashes_plain()
log_to_file(folder)
log = logging.getLogger("coach.test")
opening.BUSY_S = 0.1
history = History(folder / "history.sqlite")
voice = dataclasses.replace(made.baseline(MARKER), microphone=MARKER)
due = made.STARTED_AT + timedelta(hours=1)
line = IncidentLine(made.STARTED_AT, MARKER)

def begin(): return history.begin(made.STARTED_AT, CallSource.LIVE, MARKER, MARKER, MARKER)
over, running = begin(), begin()
history.complete(over, made.record(40.0))
with history.database.writing() as connection:
    connection.exec_driver_sql("INSERT INTO incidents VALUES (?, 1.0)", (over,))
history.keep_baseline(voice, "", "before")

writes = {{
    "begin": begin,
    "incident": lambda: history.keep_incident(running, Incident(1.0, (StepShown(MARKER, 1.0),), (line,))),
    "line": lambda: history.add_incident_line(over, line),
    "note": lambda: history.write_call_note(over, MARKER),
    "promise": lambda: history.keep_promise(Promise(over, due, due)),
    "keep_baseline": lambda: history.keep_baseline(voice, MARKER, MARKER),
    "learn": lambda: history.learn(HeardVoice(voice), MARKER, MARKER),
    "meet": lambda: history.meet_microphone(MARKER, MARKER, ""),
    "assign": lambda: history.assign_baseline(MARKER, MARKER, "elsewhere", MARKER),
    "write": lambda: history.write(running, made.record(30.0)),
    "complete": lambda: history.complete(running, made.record(60.0)),
}}

def spoiled():
    plain = sqlite3.connect(history.path, isolation_level=None)
    names = [name for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    keys = [name for name in names if name not in ("alembic_version", "sqlite_sequence")
            and not name.startswith("call_texts")]  # an index of words, which takes no trigger
    if way == "trigger":
        for name in keys:
            plain.execute(f"CREATE TRIGGER no_{{name}} BEFORE INSERT ON {{name}} BEGIN"
                          f" SELECT RAISE(ABORT, '{{MARKER}}'); END")
    elif way == "gone":
        plain.execute("PRAGMA foreign_keys = OFF")
        for name in keys:
            plain.execute(f"ALTER TABLE {{name}} RENAME TO x_{{name}}")
    elif way == "locked":
        plain.execute("BEGIN IMMEDIATE")
    return plain

if way == "surrogate":
    MARKER = MARKER + chr(0xDC80)
    voice = dataclasses.replace(voice, microphone=MARKER)
    line = IncidentLine(made.STARTED_AT, MARKER)
elif way == "type":
    class Wrong(str):
        def __conform__(self, _protocol): return [str(self)]
    MARKER = Wrong(MARKER)
    voice = dataclasses.replace(voice, microphone=MARKER)
    line = IncidentLine(made.STARTED_AT, MARKER)

other = spoiled()
failed = 0
caught = []
for name, write in writes.items():
    try:
        write()
    except Exception as error:
        failed += 1
        log.exception("%s failed", name)
        log.warning("%s: %s", name, error)
        log.warning(error)
        if not isinstance(error, sqlite3.Error) and way != "trigger":
            assert {MARKER!r} not in "".join(traceback.format_exception(error)), name
        caught.append(error)
print(failed)

def crash(): raise caught[0]
thread = threading.Thread(target=crash); thread.start(); thread.join()
class Cleared:
    def __del__(self): raise ValueError({MARKER!r})
Cleared()
crash()
"""


@pytest.mark.parametrize(
    ("way", "least"), [("trigger", 8), ("gone", 11), ("locked", 8), ("surrogate", 6), ("type", 6)]
)
def test_what_was_typed_is_in_no_log(tmp_path: Path, way: str, least: int) -> None:
    program = [sys.executable, "-c", PLANTED, str(tmp_path), way]
    done = subprocess.run(program, capture_output=True, text=True, check=False, cwd=ROOT)
    log = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert done.returncode == 1
    assert int(done.stdout) >= least, done.stderr
    for said in (log, done.stderr):
        assert MARKER not in said
        assert "a defect in a thread:" in said
        assert "ValueError" in said, "what is cleared away"
        assert "in crash" in said, "where it happened is said"
    assert "Traceback" not in done.stderr


def test_an_error_is_named_by_its_kind_alone() -> None:
    assert named(ValueError(MARKER)) == "ValueError"
    assert named(EnvironmentProblem("history.full", path=MARKER)) == "history.full"
    assert named(FileNotFoundError(2, "No such file or directory", MARKER)) == (
        "FileNotFoundError: [Errno 2] No such file or directory"
    )
    assert MARKER not in str(EnvironmentProblem("history.full", path=MARKER))


def test_every_error_that_led_to_one_is_named() -> None:
    try:
        try:
            raise KeyError(MARKER)
        except KeyError as first:
            raise ValueError(MARKER) from first
    except ValueError as error:
        error.add_note(MARKER)
        first_cause = error.__cause__
        assert first_cause is not None
        first_cause.__context__ = error  # a loop
        said = crash_text(error)
    assert said.index("KeyError") < said.index("Then:") < said.index("ValueError")
    assert said.count("test_every_error_that_led_to_one_is_named") == 2
    assert said.replace("KeyError(MARKER)", "").count(MARKER) == 0


def test_another_handler_gets_the_record_as_it_was() -> None:
    error = ValueError(MARKER)
    record = logging.LogRecord("coach", logging.ERROR, "", 0, "%s", (error,), (ValueError, error, None))
    logging.Formatter().format(record)
    assert LogFormatter("%(message)s").format(record) == "ValueError\nValueError"
    assert record.args == (error,)


def test_settings_and_tips_that_fail_are_in_no_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.handler.setFormatter(LogFormatter())
    in_the_way, team = tmp_path / "in the way", tmp_path / "team.toml"
    in_the_way.write_bytes(b"")
    typed = Settings(profile=MARKER, tips=TipsSettings(team_file=f"/{MARKER}.toml"))
    with pytest.raises(EnvironmentProblem) as raised:
        save_settings(in_the_way / FILE_NAME, typed)
    logging.getLogger("coach").warning("settings: %s", raised.value, exc_info=raised.value)
    team.write_text(f"[[tip]]\nid = 'one'\nmoments = ['opening']\ntitle = '{MARKER}'\ntext = '{MARKER}.'\n")
    assert TeamTips(in_the_way).load(team).problems == ()
    for wrong in (f"profile = {MARKER}\n", f"{MARKER} = 1\n", f'profile = ["{MARKER}"]\n', f"[{MARKER}\n"):
        path = tmp_path / FILE_NAME
        path.write_text(wrong, encoding="utf-8")
        assert load_settings(path).problems
        team.write_text(wrong, encoding="utf-8")
        assert TeamTips(in_the_way).load(team).problems
    assert "settings.not_writable" in caplog.text
    assert "could not be copied" in caplog.text
    assert MARKER not in "".join(caplog.handler.format(one) for one in caplog.records)


def test_a_path_in_a_line_is_written_out() -> None:
    path = Path("logs") / HOSTILE
    record = logging.LogRecord(
        "coach", logging.WARNING, "", 0, "no log in %s: %s", (path, OSError(13, "no")), None
    )
    assert (
        LogFormatter("%(message)s").format(record)
        == f"no log in logs/{WRITTEN}: PermissionError: [Errno 13] no"
    )
