"""What lists of calls read: the newest, rows with their drawings and tags; and what is done with several."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.call_notes import MomentNote, Tag
from coach.model.cues import CueKind
from coach.model.problems import EnvironmentProblem
from coach.review.figures import RISE_RECOVERY_S
from tests.history.call_records import record
from tests.made_up.calls import kept_call, made_up_incident

BEGUN = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    store = open_history(tmp_path / "history.sqlite")
    yield store
    store.close()


def keep(store: History, hours: float = 0.0, source: CallSource = CallSource.LIVE, title: str = "") -> int:
    call_id = store.begin(BEGUN + timedelta(hours=hours), source, title, "m", "c")
    store.complete(call_id, record(60.0))
    return call_id


def test_recent_calls_are_those_since_then_and_the_newest(history: History) -> None:
    old = [keep(history, hours) for hours in range(5)]
    replays = [keep(history, 30 + hours, CallSource.REPLAY) for hours in range(3)]
    assert history.recent(BEGUN + timedelta(hours=31), 2) == history.headers(
        [replays[2], replays[1], old[4], old[3]]
    )
    assert history.recent(BEGUN + timedelta(days=9), 0) == history.headers([replays[2]])
    assert len(history.recent(BEGUN, 3)) == 8
    history.delete_calls([*old, *replays])
    assert history.recent(BEGUN, 3) == []


def test_a_header_says_that_there_is_a_note_and_a_rough_one(history: History) -> None:
    first, second, third = (keep(history, hours) for hours in range(3))
    history.write_call_note(first, "call back")
    history.call_rough(first, True)
    history.write_moments(second, [MomentNote(3.0, "depot")])
    said = [(one.noted, one.rough) for one in history.headers([first, second, third])]
    assert said == [(True, True), (True, False), (False, False)]
    assert [(one.noted, one.rough) for one in history.calls()][::-1] == said
    assert history.call(second).header.noted


def test_moments_and_times_are_those_of_the_call(history: History) -> None:
    whole = kept_call().record
    call_id = history.begin(BEGUN, CallSource.LIVE, "", "m", "c")
    history.complete(call_id, whole)
    other = keep(history, 1)
    moments = history.moments_of([call_id, other])
    assert moments[call_id].overlaps == whole.overlaps
    assert sorted(moments[call_id].cues) == sorted((cue.kind, cue.time_s) for cue in whole.cues)
    assert CueKind.TONE_RISING in dict(moments[call_id].cues)
    assert history.times_of(RISE_RECOVERY_S.name, [call_id, other, 99])[call_id] == (6.0, 9.0)


def test_several_calls_get_a_tag_once_each(history: History) -> None:
    first, second, third = (keep(history, hours) for hours in range(3))
    history.write_tags(first, [Tag("depot"), Tag("late", 4.0)])
    for _ in range(2):
        history.tag_calls([first, second], "late")
    assert history.call(first).after.tags == (Tag("depot"), Tag("late"), Tag("late", 4.0))
    assert history.tags_of([first, second, third]) == {first: ("depot", "late"), second: ("late",), third: ()}
    assert history.calls_with("lat").tolist() == [first, second]
    assert sorted(history.calls_tagged("late").tolist()) == [first, second]


def test_no_call_is_tagged_where_one_is_under_way(history: History) -> None:
    over = keep(history)
    running = history.begin(BEGUN, CallSource.LIVE, "", "m", "c")
    with pytest.raises(EnvironmentProblem, match="under_way"):
        history.tag_calls([over, running], "late")
    assert history.tags_of([over]) == {over: ()}


DELETES = """
import sys, time
from dataclasses import dataclass, field
from pathlib import Path
from coach.history.store import open_history
from coach.ui.calls.deletions import Deletions
from coach.ui.shell.errands import Errands
history = open_history(Path(sys.argv[1]))
@dataclass
class Services:
    history: object
    errands: Errands = field(default_factory=Errands)
    clock_s: object = time.monotonic
services = Services(history)
deletions = Deletions(services, lambda: None)
deletions.delete([1])
deletions.tick()
print("deleted", flush=True)
if sys.stdin.readline() == "quit\\n":
    deletions.close()
    services.errands.stop()
    history.close()
"""


@pytest.mark.parametrize("quits", [True, False])
def test_a_kill_leaves_what_quitting_deletes(tmp_path: Path, quits: bool) -> None:
    path = tmp_path / "history.sqlite"
    store = open_history(path)
    gone, stays = keep(store, title="marker-of-one"), keep(store, 1, title="other")
    store.write_call_note(gone, "marker-of-one was here")
    store.close()
    with subprocess.Popen(
        [sys.executable, "-c", DELETES, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == "deleted\n"
        if quits:
            process.stdin.write("quit\n")
            process.stdin.close()
            process.wait(20)
        else:
            process.kill()
            process.wait(20)
    left = open_history(path)
    assert [one.call_id for one in left.calls()] == ([stays] if quits else [stays, gone])
    left.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert (b"marker-of-one" in kept) is not quits
    assert b"other" in kept


def test_headers_are_marked_as_the_call_itself(history: History) -> None:
    call_id = history.begin(BEGUN, CallSource.LIVE, "", "m", "c")
    history.keep_incident(call_id, made_up_incident())
    history.complete(call_id, record(60.0))
    header = history.headers([call_id])[0]
    assert header == history.call(call_id).header
    assert header.has_incident
    assert not header.noted
