"""What logs and crash texts say of an error: where it happened and of which kind it was, never its content.

An error's own message may quote what it choked on: a note about a caller, a title, a profile, a figure.
Libraries write the messages, so which ones do can't be listed, and none is trusted: `named` takes only what
names the kind of an error, and `LogFormatter` writes every error that way, with its traceback or as an
argument of a line. `log_to_file` sets that formatter up; `keep_crashes_plain` does the same for the errors
that nobody catches.

Sentences for a person are another matter: they come from the words catalogue and are shown, not logged.
"""

from __future__ import annotations

import copy
import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem
from coach.plain_file import refuse_other_kinds
from coach.whole_file import make_folder

LOG_NAME = "coach.log"
LOG_BYTES = 1_000_000
"""The log says what the program did, never what was heard. One megabyte holds months of it."""

_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class LogFormatter(logging.Formatter):
    """A formatter that writes errors without their messages, and paths fit to be shown."""

    def __init__(self, form: str = _FORM) -> None:
        super().__init__(form)

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of this record. The record itself stays as it is, for other handlers."""
        plain = copy.copy(record)
        if isinstance(plain.args, tuple):
            plain.args = tuple(_argument(one) for one in plain.args)
        if isinstance(plain.msg, BaseException):
            plain.msg, plain.args = named(plain.msg), ()
        plain.exc_text = None  # another handler may have filled it, in its own way
        return super().format(plain)

    def formatException(  # noqa: N802 (logging's name)
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Return the traceback of an error and of those that led to it."""
        return "" if ei[1] is None else crash_text(ei[1])


def _argument(one: object) -> object:
    match one:
        case BaseException():
            return named(one)
        case Path():
            return shown(str(one))
    return one


def named(error: BaseException) -> str:
    """Name the kind of an error: the key of an EnvironmentProblem, else its class and the code it carries."""
    kind = type(error).__qualname__
    match error:
        case EnvironmentProblem():
            return error.problem.key
        case OSError():
            return f"{kind}: [Errno {error.errno}] {error.strerror}" if error.errno is not None else kind
        case ImportError():
            return f"{kind}: {error.name}"
    code = getattr(error, "sqlite_errorname", None)
    return kind if code is None else f"{kind}: {code}"


def crash_text(error: BaseException) -> str:
    """Return the places in our code and the kinds of this error and of those that led to it, oldest first."""
    return "\nThen:\n".join(
        "".join(traceback.format_tb(one.__traceback__)) + named(one) for one in reversed(list(_led_to(error)))
    )


def log_to_file(folder: Path) -> None:
    """Log to a small file in this folder, and warnings also to the terminal that started the program.

    A folder that can't be made costs the file, with a warning in the terminal.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    handlers: list[logging.Handler] = [terminal]
    problem: OSError | None = None
    try:
        make_folder(folder)
        with suppress(FileNotFoundError):
            refuse_other_kinds(folder / LOG_NAME)  # opening a pipe would wait for ever
        handlers.append(
            logging.handlers.RotatingFileHandler(
                folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
            )
        )
    except OSError as error:
        problem = error
    for handler in handlers:
        handler.setFormatter(LogFormatter())
        root.addHandler(handler)
    if problem is not None:
        root.warning("no log in %s: %s", folder, problem)


def keep_crashes_plain() -> None:
    """Write errors that nobody catches, in any thread, without their messages: to the log, or without one to
    stderr."""
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(LogFormatter("%(message)s"))
    log = logging.getLogger("coach")
    sys.excepthook = lambda _kind, error, _trace: log.critical("a defect:\n%s", crash_text(error))
    threading.excepthook = lambda crash: log.critical(
        "a defect in a thread:\n%s", "" if crash.exc_value is None else crash_text(crash.exc_value)
    )
    sys.unraisablehook = lambda crash: log.error(
        "a defect while something was cleared away:\n%s",
        "" if crash.exc_value is None else crash_text(crash.exc_value),
    )


def _led_to(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        cause, context = following.__cause__, following.__context__
        following = cause or (None if following.__suppress_context__ else context)
