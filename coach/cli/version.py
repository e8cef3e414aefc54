"""Which version this is, installed or run from a checkout."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path


def version() -> str:
    """The version of the installed package, else what pyproject.toml beside the package says."""
    try:
        return importlib.metadata.version("coach")
    except importlib.metadata.PackageNotFoundError:
        project = Path(__file__).resolve().parents[2] / "pyproject.toml"
        with project.open("rb") as opened:
            return str(tomllib.load(opened)["project"]["version"])
