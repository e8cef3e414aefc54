"""The entry point of `python -m coach`, which is the same as the `coach` command."""

import sys

# This text is in the code, in English: without its libraries the program can't read the words catalogue.
NOT_INSTALLED = (
    "Coach can't start, because {name} can't be loaded ({said})."
    " Run `python3 packaging/bootstrap.py run` in its folder: it installs what is missing."
)


def main() -> None:
    """Run the command line. A library that is missing or broken gives one sentence and exit code 1."""
    try:
        from coach.cli import main as command_line  # noqa: PLC0415  # its libraries may be missing

        command_line(prog_name="coach")
    except ImportError as error:
        if error.name is None or error.name.split(".")[0] == "coach":
            raise  # a defect of ours
        sys.exit(NOT_INSTALLED.format(name=error.name, said=error))


if __name__ == "__main__":
    main()
