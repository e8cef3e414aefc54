"""The places of this machine: the shipped assets, the user's data, the user's settings.

`COACH_HOME` puts data and settings into one folder (for tests, a memory stick, a second profile). No function
here creates a folder.
"""

from __future__ import annotations

import importlib.metadata
import os
import sys
import tomllib
from pathlib import Path

import platformdirs

APP_NAME = "coach"
HISTORY_NAME = "history.sqlite"
SETTINGS_NAME = "settings.toml"
_LONGEST_PATH = 4_096


def assets_dir() -> Path:
    """The folder of the shipped assets: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent
    inside = package / "assets"
    return inside if inside.is_dir() else package.parent / "assets"


def licences_dir() -> Path:
    """The folder of the licences of others."""
    return assets_dir() / "licences"


def third_party_page() -> Path:
    """The page that lists the work of others: at the top of a checkout, beside the texts once installed."""
    inside = licences_dir() / "THIRD_PARTY.md"
    return inside if inside.is_file() else assets_dir().parent / "THIRD_PARTY.md"


def version() -> str:
    """Return the version of the installed package, else the one in the pyproject.toml beside the package."""
    try:
        return importlib.metadata.version("coach")
    except importlib.metadata.PackageNotFoundError:
        project = Path(__file__).resolve().parents[1] / "pyproject.toml"
        with project.open("rb") as opened:
            return str(tomllib.load(opened)["project"]["version"])


def data_dir() -> Path:
    """The folder of the history and the log: where the agent moved it, else where the system keeps data."""
    return moved_to() or data_dir_of_system()


def data_dir_of_system() -> Path:
    """Where the data are unless they were moved."""
    home = os.environ.get("COACH_HOME")
    return Path(home) / "data" if home else Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def is_away(path: Path) -> bool:
    """Whether this history was moved to where nothing is now: its disk is away."""
    return moved_to() == path.parent and not path.exists()


def moved_file() -> Path:
    """The file that says where the data were moved (`history.moving`)."""
    return settings_dir() / "data_folder"


def moved_to() -> Path | None:
    """Where the data were moved. None where they weren't, or what is written there is no whole path."""
    try:
        with moved_file().open("rb") as opened:
            folder = Path(os.fsdecode(opened.read(_LONGEST_PATH)).split("\0")[0])
    except (OSError, ValueError):
        return None
    return folder if folder.is_absolute() else None


def history_file() -> Path:
    """The file of the history."""
    return data_dir() / HISTORY_NAME


def sample_call() -> Path:
    """The recording of the sample call that is shipped."""
    return assets_dir() / "sample" / "sample_call.flac"


def settings_dir() -> Path:
    """The folder of the settings file and of a team's tips."""
    home = os.environ.get("COACH_HOME")
    return Path(home) / "settings" if home else Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def runtime_dir() -> Path:
    """The folder of the control socket, readable by this user only."""
    home = os.environ.get("COACH_HOME")
    if home:
        return Path(home) / "run"
    if sys.platform == "linux" and not os.environ.get("XDG_RUNTIME_DIR"):
        return data_dir() / "run"  # no login session: platformdirs would warn and use a shared folder
    return Path(platformdirs.user_runtime_dir(APP_NAME, appauthor=False))
