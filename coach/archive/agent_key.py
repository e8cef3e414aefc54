"""The key that turns an agent's name into a hash. It stays with whoever runs the analysis.

Whoever has only what the archive wrote can't tell whose call one is, nor try names: that needs the key. It is
no part of any task, and never in TARGET. Without it two runs could not be brought together, so keep it.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from coach.model.problems import EnvironmentProblem
from coach.places import data_dir
from coach.plain_file import read_plain
from coach.whole_file import make_folder, write_whole

KEY_NAME = "archive.key"
KEY_BYTES = 32
HASH_DIGITS = 32
"""128 bits: a million fingerprints are two alike with a chance of 1 in 10^27."""


def key_file() -> Path:
    """Where the key is unless another file is named."""
    return data_dir() / KEY_NAME


class AgentKey:
    """The key, read or made."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def __repr__(self) -> str:
        return "AgentKey()"  # no log and no traceback names a key

    def agent(self, name: str) -> str:
        """Return the hash of an agent's name; "" where there is none. Case and spaces around it don't count."""
        plain = " ".join(name.split()).casefold()
        return self._hash("agent", plain) if plain else ""

    def fingerprint(self, *parts: object) -> str:
        """Return what tells one state of a recording's files from any other, without saying their names."""
        return self._hash("recording", "\0".join(map(str, parts)))

    def _hash(self, what: str, text: str) -> str:
        return hmac.new(self._key, f"{what}\0{text}".encode(), hashlib.sha256).hexdigest()[:HASH_DIGITS]


def open_key(path: Path, *, make: bool) -> AgentKey:
    """Read the key; with `make`, make one where there is none. Raises EnvironmentProblem."""
    try:
        if not path.exists() and make:
            make_folder(path.parent)
            write_whole(path, secrets.token_hex(KEY_BYTES).encode() + b"\n")
        key = bytes.fromhex(read_plain(path).decode("ascii").strip())
    except FileNotFoundError as error:
        raise EnvironmentProblem("archive.no_key", path=path) from error
    except (OSError, ValueError) as error:
        raise EnvironmentProblem("archive.bad_key", path=path) from error
    if len(key) != KEY_BYTES:
        raise EnvironmentProblem("archive.bad_key", path=path)
    return AgentKey(key)
