"""Exporting calls from the window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from shiboken6 import Shiboken

from coach.offline.export import Format
from coach.review.export import Part
from coach.ui.calls.export_page import ExportPage
from tests.ui.conftest import Bench


def test_what_is_chosen_is_said_and_written(bench: Bench, tmp_path: Path) -> None:
    page = ExportPage(bench.open().services, [1, 2])
    page.show()
    assert "calls.csv, cues.csv, dictionary.csv" in page._contents.text()
    assert "Without your notes and tags." in page._contents.text()
    page.parts[Part.CUES].click()
    page.notes.click()
    page.forms[Format.JSON].click()
    assert "calls.jsonl, dictionary.jsonl. With your notes" in page._contents.text()
    page.forms[Format.CSV].click()
    page.save_to(tmp_path / "out")
    bench.settle()
    assert str(tmp_path / "out") in page._said.text()
    with (tmp_path / "out" / "calls.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["call_id"] for row in csv.DictReader(file)] == ["1", "2"]
    page.save_to(tmp_path / "out")
    bench.settle()
    assert "is there already" in bench.desktop.window.notice.text
    assert page.save.isEnabled()
    Shiboken.delete(page)


def test_nothing_chosen_can_not_be_saved(bench: Bench) -> None:
    page = ExportPage(bench.open().services, [1])
    page.show()
    for box in page.parts.values():
        if box.isChecked():
            box.click()
    assert not page.save.isEnabled()
    Shiboken.delete(page)


def test_without_the_extra_the_choice_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.ui.calls.export_page.parquet_is_there", lambda: False)
    page = ExportPage(bench.open().services, [1])
    page.show()
    assert not page.forms[Format.PARQUET].isEnabled()
    assert [one.text() for one in page.findChildren(QLabel) if "coach[archive]" in one.text()]
    Shiboken.delete(page)
