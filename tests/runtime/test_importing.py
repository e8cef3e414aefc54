"""Bringing in a folder beside an open desktop: real recordings, real processes, a call in between, a stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.history.store import History, open_history
from coach.model.baseline import HeardVoice
from coach.model.call import CallSource
from coach.offline.folder_import import AgentSide
from coach.runtime.importing import FolderImports, ImportStage, ImportState
from tests.history.call_records import baseline
from tests.made_sound import on_timeline, voice

SECONDS = 30.0
PATIENCE_S = 120.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "calls"
    made.mkdir()
    for at in range(3):
        agent = on_timeline(SECONDS, (4.0, voice(24.0, 120.0, -30.0, seed=at)))
        caller = on_timeline(SECONDS, (0.5, voice(3.0, 210.0, -30.0, seed=9 + at)), seed=at)
        soundfile.write(made / f"2026-03-0{at + 1} 10-00-00.wav", np.stack([caller, agent], axis=1), 16_000)
    (made / "broken.wav").write_bytes(b"RIFF")
    return made


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    store = open_history(tmp_path / "history.sqlite")
    yield store
    store.close()


def wait(imports: FolderImports, done: Callable[[ImportState], bool]) -> ImportState:
    until_s = time.monotonic() + PATIENCE_S
    while not done(state := imports.state()):
        assert time.monotonic() < until_s, state
        time.sleep(0.02)
    return state


def over(imports: FolderImports) -> Callable[[ImportState], bool]:
    return lambda _state: not imports.busy


def test_a_folder_is_looked_through_and_brought_in(history: History, folder: Path) -> None:
    history.learn(HeardVoice(baseline()), "")
    imports = FolderImports(history, lambda: False)
    imports.look(folder)
    looked = wait(imports, over(imports))
    assert (looked.stage, looked.side) == (ImportStage.LOOKED, AgentSide.RIGHT)
    assert [one.dated is None for one in looked.found] == [False, False, False, True]
    assert [path.name for path, _problem in looked.failed] == ["broken.wav"]
    imports.hear(AgentSide.RIGHT)
    done = wait(imports, over(imports))
    assert (done.stage, done.new, done.known) == (ImportStage.DONE, 3, 0)
    assert done.done_s == pytest.approx(done.total_s) == pytest.approx(3 * SECONDS)
    assert {header.source for header in history.calls()} == {CallSource.IMPORT}
    imports.look(folder)
    wait(imports, over(imports))
    imports.hear(AgentSide.RIGHT)
    assert wait(imports, over(imports)).known == 3
    imports.close()


def test_nothing_new_is_heard_while_a_call_is_on(history: History, folder: Path) -> None:
    on = threading.Event()
    imports = FolderImports(history, on.is_set)
    imports.look(folder)
    wait(imports, over(imports))
    on.set()
    imports.hear(AgentSide.LEFT)
    wait(imports, lambda state: state.stage is ImportStage.WAITING)
    time.sleep(0.5)
    assert history.calls() == []
    on.clear()
    assert wait(imports, over(imports)).new == 3
    imports.close()


def test_a_stopped_import_goes_on_where_it_was(history: History, folder: Path) -> None:
    imports = FolderImports(history, lambda: False, jobs=1)
    imports.look(folder)
    wait(imports, over(imports))
    imports.hear(AgentSide.RIGHT)
    wait(imports, lambda state: state.new >= 1)
    imports.stop()
    stopped = wait(imports, over(imports))
    kept = len(history.calls())
    assert kept == stopped.new >= 1
    imports.look(folder)
    wait(imports, over(imports))
    imports.hear(AgentSide.RIGHT)
    done = wait(imports, over(imports))
    assert (done.stage, done.known, done.new) == (ImportStage.DONE, kept, 3 - kept)
    imports.close()


def test_a_folder_that_holds_nothing_is_said(history: History, tmp_path: Path) -> None:
    imports = FolderImports(history, lambda: False)
    imports.look(tmp_path)
    state = wait(imports, over(imports))
    assert (state.stage, state.problem and state.problem.key) == (ImportStage.STOPPED, "import.nothing")
    imports.close()


def test_a_defect_is_said_and_contained(
    history: History, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imports = FolderImports(history, lambda: False)
    imports.look(folder)
    wait(imports, over(imports))

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(history, "keep_import", broken)
    imports.hear(AgentSide.RIGHT)
    state = wait(imports, over(imports))
    assert state.problem is not None
    assert state.problem.key == "import.defect"
    imports.close()
