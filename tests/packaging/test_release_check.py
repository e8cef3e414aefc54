"""What is checked before a release: the README's table of cues and what a language lacks."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from coach.coaching.rules import CUE_SPECS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def check() -> ModuleType:
    spec = importlib.util.spec_from_file_location("release_check", ROOT / "packaging" / "release_check.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_table_has_a_row_for_every_cue(check: ModuleType) -> None:
    rows = re.findall(r"^\| `(\w+)` \|", check.cue_table(), re.MULTILINE)
    assert set(rows) == {spec.kind.value for spec in CUE_SPECS}
    assert len(rows) == len(CUE_SPECS)


def test_an_old_table_is_said_and_brought_up_to_date(
    check: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"Before\n\n{check.HEAD}| `gone` | Gone | never | |\n\nAfter\n", encoding="utf-8")
    monkeypatch.setattr(check, "README", readme)
    monkeypatch.setattr(check, "check_words", lambda _arguments: 0)
    assert check.main([]) == 1
    assert "the table of cues" in capsys.readouterr().out
    assert check.main(["--write"]) == 0
    assert check.main([]) == 0
    assert readme.read_text(encoding="utf-8") == f"Before\n\n{check.cue_table()}\nAfter\n"
