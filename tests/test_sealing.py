"""Sealing sound: what opens again, what doesn't, and where nothing is sealed at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from coach.model.problems import EnvironmentProblem
from coach.sealing import new_seal, open_piece, open_seal, seal_piece
from tests.keyrings import MemoryKeyring, memory_keyring

BEGAN = datetime(2026, 11, 30, 9, 0, 0, 250_001, tzinfo=UTC)
UNTIL = BEGAN + timedelta(days=30)


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


def test_a_piece_opens_again_with_its_calls_key(ring: MemoryKeyring) -> None:
    seal = new_seal(BEGAN, UNTIL)
    piece = seal_piece(seal.key, BEGAN, 7, 35.0, b"sound")
    key = open_seal(seal.sealed_key, BEGAN)
    assert open_piece(key, BEGAN, piece) == b"sound"
    assert b"sound" not in piece.sealed
    assert seal.key not in seal.sealed_key
    assert len(ring.kept) == 1, "one key for all calls"
    assert new_seal(BEGAN, UNTIL).key != seal.key
    assert "key" not in repr(seal)


def test_nothing_else_opens_it(ring: MemoryKeyring) -> None:
    seal, other = new_seal(BEGAN, UNTIL), BEGAN + timedelta(seconds=1)
    piece = seal_piece(seal.key, BEGAN, 7, 35.0, b"sound")
    for bit in range(0, len(piece.sealed) * 8, 5):
        altered = bytearray(piece.sealed)
        altered[bit // 8] ^= 1 << bit % 8
        assert open_piece(seal.key, BEGAN, replace(piece, sealed=bytes(altered))) is None
    wrong = (
        replace(piece, number=8),
        replace(piece, start_s=30.0),
        replace(piece, sealed=piece.sealed[:-1]),
        replace(piece, sealed=b""),
        replace(piece, number=-1),
    )
    assert all(open_piece(seal.key, BEGAN, one) is None for one in wrong)
    assert open_piece(seal.key, other, piece) is None
    for sealed, began in ((seal.sealed_key, other), (seal.sealed_key[:-1], BEGAN), (b"", BEGAN)):
        with pytest.raises(EnvironmentProblem, match="other_key"):
            open_seal(sealed, began)
    ring.kept.clear()
    with pytest.raises(EnvironmentProblem, match="other_key"):
        open_seal(seal.sealed_key, BEGAN)
    ring.kept["Coach", "own sound"] = "not base64!"
    with pytest.raises(EnvironmentProblem, match="other_key"):
        open_seal(seal.sealed_key, BEGAN)


class PlainFileKeyring(MemoryKeyring):
    """One that keeps keys in a plain file: any that is not the system's."""

    __module__ = "keyrings.alt.file"


@pytest.mark.parametrize("backend", [NoKeyring, PlainFileKeyring])
def test_without_a_keyring_that_seals_nothing_is_sealed(
    backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", backend)
    with pytest.raises(EnvironmentProblem, match="no_keyring"):
        new_seal(BEGAN, UNTIL)


SEALS = f"""
import sys
from datetime import datetime
from coach.sealing import new_seal, open_seal
began = datetime.fromisoformat({BEGAN.isoformat()!r})
if len(sys.argv) > 1:
    print(open_seal(bytes.fromhex(sys.argv[1]), began).hex())
else:
    seal = new_seal(began, began)
    print(seal.key.hex(), seal.sealed_key.hex())
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs GNOME Keyring",
)
def test_the_systems_keyring_keeps_the_key_for_the_next_start(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG"))}
    environment |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": str(Path.cwd())}

    def in_a_session(*arguments: str) -> list[str]:
        """What a process prints in a session of its own, in which the keyring is unlocked."""
        script = 'echo -n pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
        wanted = ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", SEALS, *arguments]
        done = subprocess.run(
            wanted,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.split()

    key, sealed = in_a_session()
    assert in_a_session(sealed) == [key]
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert stored
    assert bytes.fromhex(key) not in stored
