"""Who may publish, and that a thing is theirs: Ed25519 signatures that the server can't make.

The team's key signs the key of each publisher, and a publisher's key signs what is shared. Both halves are made
by the team's admin; the private ones are in invitations and in keyrings, never in the store.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import uuid
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from coach.model.problems import EnvironmentProblem
from coach.model.team import SharedKind


@dataclass(frozen=True, slots=True)
class PublisherKey:
    """A publisher's public key, with the team's signature."""

    member_id: uuid.UUID
    public_key: bytes
    team_signature: bytes


@dataclass(frozen=True, slots=True)
class SharedContent:
    """One version of what a team shares, with its publisher's signature."""

    item_id: uuid.UUID
    kind: SharedKind
    name: str
    version: int
    publisher: uuid.UUID
    content: bytes
    signature: bytes


def new_key() -> tuple[str, str]:
    """Make a key. Returns its private and its public half, in base64."""
    key = Ed25519PrivateKey.generate()
    private, public = key.private_bytes_raw(), key.public_key().public_bytes_raw()
    return base64.b64encode(private).decode(), base64.b64encode(public).decode()


def signed_publisher(team_private: str, team_id: uuid.UUID, member_id: uuid.UUID, public: str) -> PublisherKey:
    """Name a publisher. Raises EnvironmentProblem where the team's key is none."""
    raw = raw_key(public)
    return PublisherKey(member_id, raw, _private(team_private).sign(_publisher(team_id, member_id, raw)))


def sign_content(
    publisher_private: str, team_id: uuid.UUID, kind: SharedKind, name: str, version: int, publisher: uuid.UUID,
    content: bytes,
) -> SharedContent:  # fmt: skip
    """Sign one version. Raises EnvironmentProblem where the key is none."""
    said = _content(team_id, kind, name, version, publisher, content)
    signature = _private(publisher_private).sign(said)
    return SharedContent(item_id(team_id, kind, name), kind, name, version, publisher, content, signature)


def is_genuine(team_key: str, team_id: uuid.UUID, by: PublisherKey | None, shared: SharedContent) -> bool:
    """Whether somebody whom the team's key names signed exactly this."""
    if by is None or by.member_id != shared.publisher:
        return False
    if shared.item_id != item_id(team_id, shared.kind, shared.name):
        return False
    said = _content(team_id, shared.kind, shared.name, shared.version, shared.publisher, shared.content)
    try:
        named = _publisher(team_id, by.member_id, by.public_key)
        Ed25519PublicKey.from_public_bytes(raw_key(team_key)).verify(by.team_signature, named)
        Ed25519PublicKey.from_public_bytes(by.public_key).verify(shared.signature, said)
    except (InvalidSignature, ValueError):
        return False
    return True


def item_id(team_id: uuid.UUID, kind: SharedKind, name: str) -> uuid.UUID:
    """The id of what has this kind and name in this team, whoever publishes it."""
    return uuid.uuid5(team_id, f"{kind.value}\0{name}")


def raw_key(text: str) -> bytes:
    """Return the bytes of a key in base64. Raises EnvironmentProblem where it is none."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error) as error:
        raise EnvironmentProblem("team.bad_key") from error
    if len(raw) != 32:
        raise EnvironmentProblem("team.bad_key")
    return raw


def _private(text: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(raw_key(text))


def _publisher(team_id: uuid.UUID, member_id: uuid.UUID, public_key: bytes) -> bytes:
    return b"coach team publisher 1\0" + team_id.bytes + member_id.bytes + public_key


def _content(
    team_id: uuid.UUID, kind: SharedKind, name: str, version: int, publisher: uuid.UUID, content: bytes
) -> bytes:
    """What is signed. Each part has a length of its own, so that no two things are signed as one."""
    said = name.encode()
    return b"".join(
        (
            *(b"coach team shared 1\0", team_id.bytes, publisher.bytes, hashlib.sha256(content).digest()),
            *(version.to_bytes(8, "big"), kind.value.encode(), b"\0", len(said).to_bytes(4, "big"), said),
        )
    )
