"""The entry points: the `coach` command, which is the same as `python -m coach`, and the desktop's icon."""

import sys

from coach.foreign_text import shown
from coach.installation import in_a_checkout
from coach.log_text import keep_crashes_plain

# This text is in the code, in English: without its libraries the program can't read the words catalogue.
NOT_INSTALLED = "Coach can't start, because {name} can't be loaded ({said}). {do}"
IN_A_CHECKOUT = "Run `python3 packaging/bootstrap.py run` in its folder: it installs what is missing."
INSTALLED = "Install Coach again."


def main() -> None:
    """Run the command line. A library that is missing or broken gives one sentence and exit code 1."""
    keep_crashes_plain()
    try:
        from coach.cli import main as command_line  # noqa: PLC0415  # its libraries may be missing

        command_line(prog_name="coach")
    except ImportError as error:
        if error.name is None or error.name.split(".")[0] == "coach":
            raise  # a defect of ours
        do = IN_A_CHECKOUT if in_a_checkout() else INSTALLED
        sys.exit(NOT_INSTALLED.format(name=error.name, said=shown(str(error)), do=do))


def desktop() -> None:
    """Open the desktop from its icon."""
    keep_crashes_plain()
    from coach.cli import desktop_main  # noqa: PLC0415  # as above

    desktop_main()


if __name__ == "__main__":
    main()
