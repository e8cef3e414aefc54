"""`python -m coach`: the same as the `coach` command."""

import sys

# In English, in the code: without its libraries the program can't read its catalogue of words.
NOT_INSTALLED = (
    "Coach can't start, because {name} can't be loaded ({said})."
    " Run `python3 packaging/bootstrap.py run` in its folder: it installs what is missing."
)


def main() -> None:
    """Run the command line; a library that is missing or broken is one sentence and exit code 1."""
    try:
        from coach.cli import main as command_line  # noqa: PLC0415  # what it needs may be missing

        command_line(prog_name="coach")
    except ImportError as error:
        if error.name is None or error.name.split(".")[0] == "coach":
            raise  # a defect of ours
        sys.exit(NOT_INSTALLED.format(name=error.name, said=error))


if __name__ == "__main__":
    main()
