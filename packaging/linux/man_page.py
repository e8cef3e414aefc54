"""The man page, from what the commands say of themselves."""

from __future__ import annotations

from datetime import date

import click

from coach.cli import COMMANDS, main
from coach.places import version

PAGE = """.TH COACH 1 "{day}" "Coach {version}" "User commands"
.SH NAME
coach \\- a desktop coach for the voice on the phone
.SH SYNOPSIS
.B coach
.RI [ command ]
.RI [ option ...]
.br
.B coach\\-desktop
.SH DESCRIPTION
{about}
.SH COMMANDS
{commands}
.SH FILES
.TP
.I ~/.config/coach/settings.toml
The settings.
.TP
.I ~/.local/share/coach/history.sqlite
What is kept of your calls. Nothing of it leaves this machine, and no package removes it.
.SH ENVIRONMENT
.TP
.B COACH_HOME
A folder for both, in place of the above.
.SH EXIT STATUS
0 when it is done, 1 when something outside the program is in the way, 2 when a command was misspelt.
.SH SEE ALSO
.B coach \\-\\-help
and
.B coach
.I command
.B \\-\\-help
say what each option does.
"""


def man_page(day: date) -> str:
    """The page, in roff."""
    context = click.Context(main, info_name="coach")
    entries = []
    for name in COMMANDS:
        command = main.get_command(context, name)
        if command is not None:
            entries.append(f".TP\n.B coach {name}\n{escaped(command.get_short_help_str(400))}")
    return PAGE.format(day=day, version=version(), about=escaped(main.help or ""), commands="\n".join(entries))


def escaped(text: str) -> str:
    """Text as roff reads it: no line is taken for a request."""
    plain = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
