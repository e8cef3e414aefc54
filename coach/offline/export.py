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
from coach.offline.parquet import need_parquet, write_parquet
from coach.review.export import DICTIONARY, Part, columns_of, csv_line, dictionary_rows, json_line, rows_of
from coach.whole_file import PRIVATE_FOLDER, make_folder

_HALF = ".half"


class Format(StrEnum):
    """The format of the tables: CSV, JSON with one object a line, or Parquet, where the extra for it is
    installed (see parquet)."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


ENDINGS = {Format.CSV: "csv", Format.JSON: "jsonl", Format.PARQUET: "parquet"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is exported. `notes`: with what the agent wrote."""

    parts: tuple[Part, ...]
    form: Format
    notes: bool

    def files(self) -> tuple[str, ...]:
        """The names of the files that it makes."""
        ending = ENDINGS[self.form]
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
    `folder` already, it can't be written, or the extra for Parquet is missing; then nothing is left there.
    """
    if wanted.form is Format.PARQUET:
        need_parquet()
    if os.path.lexists(folder):
        raise EnvironmentProblem("export.there_already", path=folder)
    half = folder.with_name(f".{folder.name}{_HALF}")
    lost = []
    try:
        shutil.rmtree(half, ignore_errors=True)
        make_folder(half, PRIVATE_FOLDER)
        with ExitStack() as open_files:
            outs = {
                part: open_files.enter_context(_new(_written_first(half / name)))
                for part, name in zip(wanted.parts, wanted.files(), strict=False)
            }
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
            with _new(_written_first(half / wanted.files()[-1])) as out:
                rows = dictionary_rows(wanted.parts, notes=wanted.notes)
                if wanted.form is Format.CSV:
                    out.write(csv_line(rows[0]))
                for row in rows:
                    out.write(csv_line(row.values()) if wanted.form is Format.CSV else f"{json_line(row)}\n")
        if wanted.form is Format.PARQUET:
            _turn_to_parquet(half, wanted)
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


def _written_first(path: Path) -> Path:
    """Return the file that this one is made from, or itself: Parquet is made from lines of JSON."""
    return path.with_suffix(".jsonl") if path.suffix == ".parquet" else path


def _turn_to_parquet(folder: Path, wanted: Wanted) -> None:
    columns = [*(columns_of(part, notes=wanted.notes) for part in wanted.parts), DICTIONARY]
    for name, of_it in zip(wanted.files(), columns, strict=True):
        lines = _written_first(folder / name)
        write_parquet(lines, folder / name, of_it)
        (folder / name).chmod(0o600)
        lines.unlink()


def _new(path: Path) -> TextIO:
    """Open a new file of this user alone. Spreadsheets take a CSV for UTF-8 only by the mark at its
    beginning."""
    encoding = "utf-8-sig" if path.suffix == ".csv" else "utf-8"
    return os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding=encoding, newline=""
    )
