"""Sealing sound, so that only this agent on this machine can open it: AES-GCM, with a key for each call.

That key is kept sealed too, by one that the system's keyring holds. Where there is no keyring that seals what
it keeps, nothing is kept: a key in a plain file would be none. Each piece is bound to its call and to its
number, so a piece that is altered, exchanged or put elsewhere does not open. What else is secret, a team's
password and keys, the same keyring holds itself (`keep_secret`).
"""

from __future__ import annotations

import base64
import binascii
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from coach.model.own_sound import CallSeal, SealedPiece
from coach.model.problems import EnvironmentProblem

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

log = logging.getLogger(__name__)

SERVICE, USER = "Coach", "own sound"
"""The name of the key in the system's keyring."""
KEY_BYTES, NONCE_BYTES = 32, 12
"""AES-256, and the nonce that GCM is made for (NIST SP 800-38D)."""
_SEALING_BACKENDS = ("keyring.backends.SecretService", "keyring.backends.Windows", "keyring.backends.macOS")
"""Keyrings that seal what they keep: those of the systems. Others keep it in plain files, or nowhere."""


def new_seal(call_started_at: datetime, until: datetime) -> CallSeal:
    """Make the key of a call's sound. Raises EnvironmentProblem where the system has no keyring for it.

    May wait for a person who unlocks the keyring.
    """
    key = os.urandom(KEY_BYTES)
    nonce = os.urandom(NONCE_BYTES)
    sealed = nonce + _cipher(_key_of_keys(make=True)).encrypt(nonce, key, _bound(call_started_at, "key"))
    return CallSeal(key, sealed, until)


def open_seal(sealed_key: bytes, call_started_at: datetime) -> bytes:
    """Return the key of a call's sound. Raises EnvironmentProblem where the keyring is not there, or its key is
    not the one that sealed this."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415  only who keeps sound loads it

    nonce, sealed = sealed_key[:NONCE_BYTES], sealed_key[NONCE_BYTES:]
    try:
        return _cipher(_key_of_keys(make=False)).decrypt(nonce, sealed, _bound(call_started_at, "key"))
    except (InvalidTag, ValueError) as error:
        raise EnvironmentProblem("sound.other_key") from error


def seal_piece(
    key: bytes, call_started_at: datetime, number: int, start_s: float, packed: bytes
) -> SealedPiece:
    """Seal one piece. `number` is its place among the pieces of the call, and must never be used twice."""
    bound = _bound(call_started_at, f"{number} {start_s!r}")
    return SealedPiece(number, start_s, _cipher(key).encrypt(_nonce(number), packed, bound))


def open_piece(key: bytes, call_started_at: datetime, piece: SealedPiece) -> bytes | None:
    """Return what a piece holds; None where it was altered, or is not this piece of this call."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415

    bound = _bound(call_started_at, f"{piece.number} {piece.start_s!r}")
    try:
        return _cipher(key).decrypt(_nonce(piece.number), piece.sealed, bound)
    except (InvalidTag, ValueError, OverflowError):
        return None


def _cipher(key: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    return AESGCM(key)


def _nonce(number: int) -> bytes:
    return number.to_bytes(NONCE_BYTES, "big")


def _bound(call_started_at: datetime, what: str) -> bytes:
    """What a seal is bound to: the start of its call, which stays when its number changes."""
    return f"coach {round(call_started_at.timestamp() * 1e6)} {what}".encode()


def kept_secret(name: str, *, room: str) -> str | None:
    """Return what the system's keyring holds under this name; None: nothing.

    May wait for a person who unlocks it. Raises EnvironmentProblem, in the words of `room`, where the system
    has no keyring that seals what it keeps, or it stays locked.
    """
    import keyring  # noqa: PLC0415  0.1 to 0.35 s, and it asks the system

    with _of_the_keyring(room):
        return keyring.get_password(SERVICE, name)


def keep_secret(name: str, secret: str, *, room: str) -> None:
    """Have the keyring hold it, and look that it does. Raises EnvironmentProblem as `kept_secret` does."""
    import keyring  # noqa: PLC0415

    with _of_the_keyring(room):
        keyring.set_password(SERVICE, name, secret)
        if keyring.get_password(SERVICE, name) != secret:
            raise EnvironmentProblem(f"{room}.no_keyring")


def forget_secret(name: str) -> None:
    """Have the keyring forget it. Where it can't be asked, that is logged."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        if keyring.get_password(SERVICE, name) is not None:
            keyring.delete_password(SERVICE, name)
    except (KeyringError, OSError, RuntimeError) as error:
        log.warning("the keyring: %s", error)


@contextmanager
def _of_the_keyring(room: str) -> Iterator[None]:
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    if not type(keyring.get_keyring()).__module__.startswith(_SEALING_BACKENDS):
        raise EnvironmentProblem(f"{room}.no_keyring")
    try:
        yield
    except (KeyringError, OSError, RuntimeError) as error:
        log.warning("the keyring: %s", error)
        raise EnvironmentProblem(f"{room}.keyring_locked") from error


def _key_of_keys(*, make: bool) -> bytes:
    kept = kept_secret(USER, room="sound")
    if kept is None and make:
        kept = base64.b64encode(os.urandom(KEY_BYTES)).decode()
        keep_secret(USER, kept, room="sound")
    if kept is None:
        raise EnvironmentProblem("sound.other_key")
    try:
        key = base64.b64decode(kept, validate=True)
    except (ValueError, binascii.Error) as error:
        raise EnvironmentProblem("sound.other_key") from error
    if len(key) != KEY_BYTES:
        raise EnvironmentProblem("sound.other_key")
    return key
