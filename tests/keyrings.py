"""A keyring in memory, in place of the system's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend

from coach import sealing


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given for as long as it lives."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@contextmanager
def memory_keyring() -> Iterator[MemoryKeyring]:
    """The system has this keyring, and it counts as one that seals what it keeps."""
    before, sealing_ones, made = keyring.get_keyring(), sealing._SEALING_BACKENDS, MemoryKeyring()
    keyring.set_keyring(made)
    sealing._SEALING_BACKENDS = (*sealing_ones, __name__)
    try:
        yield made
    finally:
        keyring.set_keyring(before)
        sealing._SEALING_BACKENDS = sealing_ones
