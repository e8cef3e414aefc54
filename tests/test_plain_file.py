"""Whatever lies in the place of a file of ours costs no more than a moment, and is said."""

from __future__ import annotations

import logging
import os
import re
import socket
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.cli.context import chosen_language
from coach.history.opening import open_engine
from coach.history.writers import lock_file
from coach.log_text import LOG_NAME, log_to_file
from coach.model.problems import EnvironmentProblem
from coach.offline.baseline_profile import load_baseline
from coach.plain_file import MOST_BYTES, NotOrdinaryError, TooLargeError, read_plain
from coach.runtime.control import ControlCommand, ControlServer, ask_running
from coach.settings.schema import SAFE_OFF, Settings
from coach.settings.settings_checks import switched_off
from coach.settings.settings_file import load_settings
from coach.tips.tip_file import read_tips
from coach.toml_lines import read_toml
from coach.ui.kit.desktop_facts import linux

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no pipes with names here")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))


KINDS: dict[str, Callable[[Path], object]] = {
    "pipe": lambda path: os.mkfifo(path, 0o600),
    "socket": _socket,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "folder": Path.mkdir,
    "loop": lambda path: path.symlink_to(path),
    "large": lambda path: os.truncate(os.open(path, os.O_CREAT | os.O_WRONLY), 5_000_000_000),
}


@pytest.fixture(params=KINDS)
def strange(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "it.json"
    KINDS[request.param](path)
    return path


def test_only_ordinary_files_of_a_limited_size_are_read(strange: Path) -> None:
    with pytest.raises(OSError, match=re.escape(str(strange))):
        read_plain(strange)


def test_the_limit_is_exact(tmp_path: Path) -> None:
    path = tmp_path / "it"
    path.write_bytes(bytes(MOST_BYTES))
    assert len(read_plain(path)) == MOST_BYTES
    path.write_bytes(bytes(MOST_BYTES + 1))
    with pytest.raises(TooLargeError):
        read_plain(path)
    with pytest.raises(NotOrdinaryError):
        read_plain(Path("/dev/null"))
    with pytest.raises(OSError, match="Invalid"):
        read_plain(Path("a\0b"))


def test_every_reader_of_ours_says_so(strange: Path) -> None:
    loaded = load_settings(strange)
    assert loaded.settings == switched_off(Settings(), SAFE_OFF)
    assert loaded.problems
    assert chosen_language(strange) == "system"
    assert read_tips(strange).problems
    with pytest.raises(EnvironmentProblem):
        load_baseline(strange)
    assert linux(lambda _command: "", strange) is False


def test_a_pipe_as_a_lock_or_a_socket_or_a_log_is_not_waited_for(tmp_path: Path) -> None:
    for name in ("control.lock", "other", LOG_NAME):
        os.mkfifo(tmp_path / name)
    with pytest.raises(EnvironmentProblem):
        ControlServer(lambda _command: "", tmp_path)
    with pytest.raises(NotOrdinaryError):
        lock_file(tmp_path / "other")
    root = logging.getLogger()
    handlers, level = [*root.handlers], root.level
    log_to_file(tmp_path)
    assert not any(isinstance(handler, logging.FileHandler) for handler in set(root.handlers) - set(handlers))
    root.handlers[:] = handlers
    root.setLevel(level)
    (tmp_path / "control.lock").unlink()
    os.mkfifo(tmp_path / "control.sock")
    assert ask_running(ControlCommand.STATUS, tmp_path) is None


def test_a_file_of_others_keeps_its_mode_when_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "thesis.sqlite"
    path.write_bytes(b"not a history" * 100)
    path.chmod(0o644)
    with pytest.raises(EnvironmentProblem):
        open_engine(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"k{number} = 1\n" for number in range(200_000)),
        "a" + ".a" * 250_000 + " = 1",
        "a = [" + "1," * 250_000 + "]",
        "a = " + "[[]]," * 100_000,
    ],
    ids=["keys", "parts", "values", "brackets"],
)
def test_a_text_beyond_all_measure_is_refused_before_it_is_parsed(text: str, monkeypatch) -> None:
    monkeypatch.setattr("tomllib.loads", lambda _text: pytest.fail("it was parsed"))
    with pytest.raises(ValueError, match=r"too many|more than"):
        read_toml(text)
