"""What a program that uses the microphone is taken for: said by the agent, or learned from calls."""

from __future__ import annotations

from enum import StrEnum


class ProgramRole(StrEnum):
    """The values stand in the settings file."""

    LEARN = "learn"
    """Coach is to learn it, and hasn't yet."""
    LEARNED_PHONE = "learned_phone"
    LEARNED_NO_PHONE = "learned_no_phone"
    PHONE = "phone"
    """The agent says so, as in NO_PHONE."""
    NO_PHONE = "no_phone"


PHONES = frozenset({ProgramRole.PHONE, ProgramRole.LEARNED_PHONE})
NO_PHONES = frozenset({ProgramRole.NO_PHONE, ProgramRole.LEARNED_NO_PHONE})
CHOSEN = frozenset({ProgramRole.PHONE, ProgramRole.NO_PHONE})
"""What the agent said: nothing that is learned changes it."""
