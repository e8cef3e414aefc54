"""The licences of others are those of what is locked."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def third_party() -> ModuleType:
    spec = importlib.util.spec_from_file_location("third_party", PACKAGING / "third_party.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["third_party"] = module
    spec.loader.exec_module(module)
    return module


def test_the_page_and_the_texts_are_those_of_what_is_locked(third_party: ModuleType) -> None:
    assert third_party.what_differs() == []


def test_every_package_that_is_needed_has_a_licence(third_party: ModuleType) -> None:
    packages = {package.name: package.licence for package in third_party.shipped()}
    assert {"numpy", "pyside6-essentials", "soundfile", "soxr", "catap"} <= set(packages)
    assert "hatchling" not in packages, "what only builds the package isn't shipped"
    assert all(packages.values())


def test_what_the_lock_no_longer_says_is_found(third_party: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(third_party.LOCK.read_text().replace("soxr==1.1.0", "soxr==1.2.0"))
    third_party.LOCK = lock
    assert third_party.what_differs() == ["THIRD_PARTY.md is not what is locked"]
