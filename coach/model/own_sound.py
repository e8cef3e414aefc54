"""The agent's own sound, kept only where they asked for it in that call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from coach.model.sound import FloatArray

PIECE_S = 5.0
"""How long a piece is, but the last of a call, and how much sound is lost at most with one."""


@dataclass(frozen=True, slots=True, eq=False)
class SoundPiece:
    """A piece of sound on its way to the file. `samples`: 16 kHz mono, silent where it is not the agent's.

    `number` counts the pieces of a call from 0, without a hole.
    """

    number: int
    start_s: float
    samples: FloatArray


@dataclass(frozen=True, slots=True)
class CallSeal:
    """The key of one call's sound, and the same sealed by the system's keyring, as it is kept.

    `until`: when the sound goes.
    """

    key: bytes
    sealed_key: bytes
    until: datetime

    def __repr__(self) -> str:
        return "CallSeal()"  # no log and no traceback names a key


@dataclass(frozen=True, slots=True)
class SealedPiece:
    """A piece as it is kept."""

    number: int
    start_s: float
    sealed: bytes


@dataclass(frozen=True, slots=True)
class SealedSound:
    """Everything that is kept of one call's sound, its pieces in order. `call_started_at`: when the call began
    that it was kept in, which a split may have made two of; what is sealed is bound to it."""

    sealed_key: bytes
    until: datetime
    pieces: tuple[SealedPiece, ...]
    call_started_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class OwnSound:
    """The sound of a call as it is played: 16 kHz mono, from `from_s` of the call on.

    `lost_s`: how much of it can't be read, because a piece is missing or was altered.
    """

    samples: npt.NDArray[np.int16]
    from_s: float
    lost_s: float
    until: datetime
