"""The report of an archive is one page that needs nothing else, and ranks nobody."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from coach.archive.groups import Group, GroupedBy
from coach.archive.storage import Storage
from coach.archive.tables import collect
from coach.model.language import Language
from coach.views.archive_report import archive_report, tick_step
from coach.words.catalogue import load_catalogue
from tests.archive.made_archive import MadeCall, coach, write_records
from tests.feelings import feelings_in

TODAY = date(2026, 11, 30)


def group(name: str, grouped_by: GroupedBy = GroupedBy.TEAM, figure: str = "median_wait_s") -> Group:
    return Group(grouped_by, name, figure, 120, 6, 0.2, 0.4, 0.8, 1.4, 2.6, 0.9, 0.7, 1.1)


@pytest.mark.parametrize("language", list(Language))
def test_it_is_whole_in_every_language(language):
    groups = (group("2026-03-02", GroupedBy.WEEK), group("north"), group(""), group("de", GroupedBy.LANGUAGE))
    page = archive_report(load_catalogue(language), groups, language.value, TODAY)
    assert page.count("<svg") == 3
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        ElementTree.fromstring(drawing)
    assert "<script" not in page
    assert not re.findall(r"(?:src|href)=", page)
    text = re.sub(r"<style>.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL)
    assert not feelings_in(text, language)


@pytest.mark.parametrize("value", [0.0, 3.0, -2.0, 1e-9, 4321.0])
def test_groups_in_which_every_call_has_the_same_are_drawn(value):
    same = Group(GroupedBy.TEAM, "north", "median_wait_s", 9, 5, *(value,) * 8)
    (drawing,) = re.findall(r"<svg.*?</svg>", archive_report(load_catalogue(), (same,), "en", TODAY), re.DOTALL)
    marks = [float(x) for x in re.findall(r' (?:x1|x2|cx|x)="([^"]*)"', drawing)]
    assert all(0.0 <= x <= 720.0 for x in marks)


@pytest.mark.parametrize(
    ("width", "step"), [(0.0, 1.0), (9.0, 2.0), (10.0, 2.0), (11.0, 5.0), (0.7, 0.2), (260.0, 100.0)]
)
def test_marks_of_a_scale_are_round(width, step):
    assert tick_step(width) == pytest.approx(step)


def test_names_of_others_can_do_nothing():
    page = archive_report(load_catalogue(), (group("<script>alert(1)</script>"),), "en", TODAY)
    assert "<script" not in page


def test_the_command_writes_it_without_small_groups(tmp_path: Path):
    calls = [MadeCall(number, f"a{number}", "north") for number in range(6)]
    calls += [MadeCall(100 + number, f"s{number}", "south") for number in range(3)]
    write_records(tmp_path / "target", calls)
    collect(Storage(str(tmp_path / "target")))
    said = coach("report", tmp_path / "target", "--out", tmp_path / "report.html")
    assert said.returncode == 0, said.stderr
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "north" in page
    assert "south" not in page
    assert "2 March 2026" in page
