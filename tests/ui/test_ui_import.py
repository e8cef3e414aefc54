"""The page that brings in old recordings, over an import that does what it is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from shiboken6 import Shiboken

from coach.model.problems import Problem
from coach.offline.folder_import import AgentSide, Found
from coach.offline.import_dates import Dated, DatedBy
from coach.runtime.importing import ImportStage, ImportState
from coach.ui.calls.import_page import ImportPage
from coach.views.import_view import import_view
from coach.words.catalogue import load_catalogue
from tests.hostile_text import harm_in
from tests.made_up.rooms import FakeImports
from tests.ui.conftest import Bench

WHEN = datetime(2026, 3, 2, 14, 5, tzinfo=UTC)
GOOD = Found(Path("2026-03-02.wav"), Dated(WHEN, DatedBy.NAME), 60.0)
BY_FILE = Found(Path("call.wav"), Dated(WHEN, DatedBy.FILE), 60.0)
BAD = Found(Path("a\x1b[31m\u202e.wav"), None, 0.0, Problem("import.one_channel", (("path", "x.wav"),)))


def said(page: ImportPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_from_a_folder_to_a_list_of_what_failed(bench: Bench) -> None:
    imports = FakeImports()
    page = ImportPage(bench.open().services, imports)
    changes: list[None] = []
    page.changed.connect(lambda: changes.append(None))
    page.resize(700, 800)
    page.show()
    page.take(Path("/old"))
    assert imports.asked == [(Path("/old"), "")]
    imports.now = ImportState(ImportStage.LOOKED, (GOOD, BY_FILE, BAD))
    page._show()
    assert "2 recordings can be brought in." in said(page)
    assert "1 has only the date of its file" in said(page)
    assert not page.begin.isEnabled(), "nobody knows yet which channel is the agent's"
    page.sides[AgentSide.RIGHT].click()
    page.begin.click()
    assert imports.asked[-1] is AgentSide.RIGHT
    imports.now = replace(
        imports.now, stage=ImportStage.HEARING, total_s=120.0, done_s=60.0, left_s=90.0, new=1
    )
    page._show()
    assert "1 of 2 brought in. About 1 min 30 s left." in said(page)
    assert changes == [None]
    page.stop.click()
    assert imports.asked[-1] == "stop"
    failed = ((Path("b.wav"), Problem("recording.damaged", (("path", "b.wav"),))),)
    imports.now = replace(imports.now, stage=ImportStage.DONE, done_s=120.0, new=2, known=1, failed=failed)
    page._show()
    assert "Done: 2 calls are new. 1 was there already." in said(page)
    assert "b.wav:" in said(page)
    for one in page.findChildren(QAbstractButton):
        assert not one.isVisible() or one.accessibleName() or one.text()
    Shiboken.delete(page)


def test_the_proposed_channel_is_chosen_and_can_be_changed(bench: Bench) -> None:
    imports = FakeImports()
    imports.now = ImportState(ImportStage.LOOKED, (GOOD,), AgentSide.LEFT)
    page = ImportPage(bench.open().services, imports)
    page.show()
    assert page.begin.isEnabled()
    page.sides[AgentSide.RIGHT].click()
    page._show()
    page.begin.click()
    assert imports.asked == [AgentSide.RIGHT]
    Shiboken.delete(page)


def test_a_wrong_pattern_is_said_and_nothing_is_looked_at(bench: Bench) -> None:
    imports = FakeImports()
    page = ImportPage(bench.open().services, imports)
    page.show()
    page.pattern.setText("%Y-%m")
    page.take(Path("/old"))
    assert imports.asked == []
    assert "%d" in bench.desktop.window.notice.text
    Shiboken.delete(page)


@pytest.mark.parametrize("stage", list(ImportStage))
def test_every_stage_has_its_words(stage: ImportStage) -> None:
    state = ImportState(stage, (GOOD, BAD), total_s=60.0, failed=((BAD.path, BAD.problem or Problem("x")),))
    view = import_view(load_catalogue(), state)
    assert view.sentence
    assert not harm_in(" ".join((view.sentence, *view.failed, *(row.name for row in view.rows))))
