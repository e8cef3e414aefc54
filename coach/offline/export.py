"""Writing an export into a folder of its own: whole, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from coach.model.call import KeptCall
from coach.model.problems import EnvironmentProblem
from coach.review.export import Part, columns_of, csv_line, dictionary_rows, json_line, rows_of
from coach.whole_file import PRIVATE_FOLDER, make_folder

_HALF = ".half"


class Format(StrEnum):
    """The format of the tables: CSV, or JSON with one object a line."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is exported. `notes`: with what the agent wrote."""

    parts: tuple[Part, ...]
    form: Format
    notes: bool

    def files(self) -> tuple[str, ...]:
        """The names of the files that it makes."""
        ending = "csv" if self.form is Format.CSV else "jsonl"
        return (*(f"{part.value}.{ending}" for part in self.parts), f"dictionary.{ending}")


def export(
    call_ids: Sequence[int],
    call: Callable[[int], KeptCall],
    folder: Path,
    wanted: Wanted,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[int, ...]:
    """Write the tables of these calls into a new folder. Returns the calls that could not be read, which are
    left out.

    `call` reads one. `progress` is told how many are done. Raises EnvironmentProblem where something is at
    `folder` already, or it can't be written; then nothing is left there.
    """
    if os.path.lexists(folder):
        raise EnvironmentProblem("export.there_already", path=folder)
    half = folder.with_name(f".{folder.name}{_HALF}")
    lost = []
    try:
        shutil.rmtree(half, ignore_errors=True)
        make_folder(half, PRIVATE_FOLDER)
        with ExitStack() as open_files:
            files = dict(zip(wanted.parts, wanted.files(), strict=False))
            outs = {part: open_files.enter_context(_new(half / name)) for part, name in files.items()}
            for part, out in outs.items():
                if wanted.form is Format.CSV:
                    out.write(csv_line(column.name for column in columns_of(part, notes=wanted.notes)))
            for done, call_id in enumerate(call_ids, 1):
                try:
                    kept = call(call_id)
                except EnvironmentProblem:
                    lost.append(call_id)
                    continue
                for part, out in outs.items():
                    _write(out, part, kept, wanted)
                progress(done)
            with _new(half / wanted.files()[-1]) as out:
                rows = dictionary_rows(wanted.parts, notes=wanted.notes)
                if wanted.form is Format.CSV:
                    out.write(csv_line(rows[0]))
                for row in rows:
                    out.write(csv_line(row.values()) if wanted.form is Format.CSV else f"{json_line(row)}\n")
        half.rename(folder)
    except OSError as error:
        shutil.rmtree(half, ignore_errors=True)
        reason = error.strerror or type(error).__name__
        raise EnvironmentProblem("export.not_written", path=folder, error=reason) from error
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise
    return tuple(lost)


def _write(out: TextIO, part: Part, kept: KeptCall, wanted: Wanted) -> None:
    names = [column.name for column in columns_of(part, notes=wanted.notes)]
    for row in rows_of(part, kept, notes=wanted.notes):
        if wanted.form is Format.CSV:
            out.write(csv_line(row.get(name) for name in names))
        else:
            out.write(f"{json_line(row)}\n")


def _new(path: Path) -> TextIO:
    """Open a new file of this user alone. Spreadsheets take a CSV for UTF-8 only by the mark at its
    beginning."""
    encoding = "utf-8-sig" if path.suffix == ".csv" else "utf-8"
    return os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding=encoding, newline=""
    )
