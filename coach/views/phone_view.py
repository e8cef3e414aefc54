"""Which programs are phones: the list in Settings, and the settings after a choice or after Coach learned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from coach.foreign_text import shown
from coach.model.programs import CHOSEN, ProgramRole
from coach.model.snapshot import Snapshot
from coach.settings.schema import Settings
from coach.views.wording import Words

CHOICES = (ProgramRole.PHONE, ProgramRole.NO_PHONE, ProgramRole.LEARN)
"""What the agent can say of a program, in the order of the list."""


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """One program, its name to be shown, the name of its list, the lines of the list, and which of CHOICES is
    chosen."""

    program: str
    name: str
    choice_name: str
    choices: tuple[str, ...]
    chosen: int


def phone_rows(words: Words, settings: Settings) -> tuple[PhoneRow, ...]:
    """Return one row for each program that used the microphone, by name."""
    return tuple(_row(words, name, role) for name, role in sorted(settings.phones.programs.items()))


def _row(words: Words, program: str, role: ProgramRole) -> PhoneRow:
    choice = role if role in CHOSEN else ProgramRole.LEARN
    learned = role if role not in CHOSEN else ProgramRole.LEARN
    said = (*CHOICES[:-1], learned)
    return PhoneRow(
        program=program,
        name=shown(program),
        choice_name=words.say("ui.settings.phone_choice", program=program),
        choices=tuple(words.say(f"ui.settings.program.{one.value}") for one in said),
        chosen=CHOICES.index(choice),
    )


def with_role(settings: Settings, program: str, role: ProgramRole) -> Settings:
    """Return the settings with this program taken for a phone, for none, or to be learned."""
    return _with_programs(settings, {**settings.phones.programs, program: role})


def with_learned(settings: Settings, snapshot: Snapshot) -> Settings:
    """Return the settings with what was seen and learned of programs. What the agent chose stays."""
    programs = dict(settings.phones.programs)
    for name, role in snapshot.programs:
        if role not in CHOSEN and programs.get(name) not in CHOSEN:
            programs[name] = role
    return _with_programs(settings, programs)


def with_hearing_all_day(settings: Settings, on: bool) -> Settings:
    """Return the settings with listening between calls on or off."""
    return msgspec.structs.replace(settings, phones=msgspec.structs.replace(settings.phones, hear_all_day=on))


def _with_programs(settings: Settings, programs: Mapping[str, ProgramRole]) -> Settings:
    phones = msgspec.structs.replace(settings.phones, programs=dict(programs))
    return msgspec.structs.replace(settings, phones=phones)
