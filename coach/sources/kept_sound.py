"""The agent's own sound of a call: its seal, and what is opened and played again."""

from __future__ import annotations

from datetime import datetime

import numpy as np

from coach.model.own_sound import PIECE_S, CallSeal, OwnSound, SealedSound
from coach.model.sound import SAMPLE_RATE_HZ
from coach.sealing import new_seal, open_piece, open_seal
from coach.sources.opus import unpacked
from coach.sources.playback import Player

FULL_SCALE = 32_767.0


class KeptSounds:
    """The agent's own sounds, for the windows."""

    def seal(self, call_started_at: datetime, until: datetime) -> CallSeal:
        """Make the key of a call's sound (`sealing.new_seal`)."""
        return new_seal(call_started_at, until)

    def open(self, kept: SealedSound) -> OwnSound:
        """Open a call's sound (`opened`)."""
        return opened(kept)

    def player(self) -> Player:
        """Open the default output. Raises OSError where no child starts."""
        return Player()


def opened(kept: SealedSound) -> OwnSound:
    """Open a call's sound: int16, with silence where a piece is missing, was altered, or was not asked for.

    Raises EnvironmentProblem where the system's keyring does not give the key.
    """
    key = open_seal(kept.sealed_key, kept.call_started_at)
    if not kept.pieces:
        return OwnSound(np.zeros(0, np.int16), 0.0, 0.0, kept.until)
    from_s = kept.pieces[0].start_s
    last = kept.pieces[-1]
    samples = np.zeros(round((last.start_s + PIECE_S - from_s) * SAMPLE_RATE_HZ), np.int16)
    end, lost_s, expected = 0, 0.0, 0
    for piece in kept.pieces:
        lost_s += (piece.number - expected) * PIECE_S
        expected = piece.number + 1
        packed = open_piece(key, kept.call_started_at, piece)
        plain = None if packed is None else unpacked(packed)
        if plain is None:
            lost_s += PIECE_S
            continue
        at = round((piece.start_s - from_s) * SAMPLE_RATE_HZ)
        plain = plain[: len(samples) - at]
        samples[at : at + len(plain)] = np.clip(plain * FULL_SCALE, -FULL_SCALE, FULL_SCALE)
        end = at + len(plain)
    return OwnSound(samples[:end], from_s, lost_s, kept.until)
