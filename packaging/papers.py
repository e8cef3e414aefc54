"""What goes beside the packages of a release: their sums, what is in them, and what has changed.

All of it is made from the commit and from the files, so that two makings are the same.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from datetime import UTC, datetime
from pathlib import Path

from third_party import _known, shipped

SBOM_NAME, SUMS_NAME, NOTES_NAME = "coach.cdx.json", "SHA256SUMS", "NOTES.md"
NOT_YET = "not yet released"
_SERIAL = uuid.UUID("5a1c2f0e-0f6d-4c0c-9a8e-6f0f5b1d0c0a")


class NotesError(Exception):
    """CHANGELOG.md says nothing that can be released."""


def sums(files: list[Path]) -> str:
    """SHA256SUMS: a line a file, as `sha256sum -c` reads it."""
    return "".join(f"{sum_of(file)}  {file.name}\n" for file in sorted(files, key=lambda file: file.name))


def sum_of(file: Path) -> str:
    """The SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def notes(changelog: str, version: str, *, released: bool) -> str:
    """What CHANGELOG.md says of a version. Raises NotesError where it says nothing, or where a version that is
    to be released is still called not yet released."""
    found = re.search(rf"^## {re.escape(version)}\b(.*)\n((?:(?!^## ).*\n?)*)", changelog, re.MULTILINE)
    if found is None or not found[2].strip():
        raise NotesError(f"CHANGELOG.md has nothing on {version}.")
    if released and NOT_YET in found[1]:
        raise NotesError(f"CHANGELOG.md still calls {version} {NOT_YET}: put the day there.")
    return f"# Coach {version}\n\n{found[2].strip()}\n"


def sbom(version: str, moment_s: int, beside: list[tuple[str, str]]) -> str:
    """What is in the packages, in CycloneDX 1.6: every locked package that runs, what their wheels bring along,
    and with `beside` (name and licence) what comes from the system that builds."""
    packages, inside = [], []
    for package in shipped():
        for one in package.versions:
            packages.append(
                {
                    "type": "library",
                    "bom-ref": f"pkg:pypi/{package.name}@{one}",
                    "name": package.name,
                    "version": one,
                    "purl": f"pkg:pypi/{package.name}@{one}",
                    "licenses": [_licence(package.licence)],
                }
            )
    for brought in _known()["inside"]:
        note = f"in the wheel of {brought['package']}"
        inside.append(_part(brought["name"], brought["licence"], note))
    inside += [_part(name, licence, "from the system that builds, or with Python") for name, licence in beside]
    coach = f"pkg:generic/coach@{version}"
    made = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SERIAL, f'{version} {moment_s}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": coach,
                "name": "coach",
                "version": version,
                "licenses": [_licence("Apache-2.0")],
            },
        },
        "components": packages + inside,
        "dependencies": [
            {"ref": coach, "dependsOn": [str(one["bom-ref"]) for one in packages + inside]},
        ],
    }
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _part(name: str, licence: str, note: str) -> dict[str, object]:
    ref = re.sub(r"[^a-z0-9]+", "-", f"{name} {note}".lower())
    return {
        "type": "library",
        "bom-ref": ref,
        "name": name,
        "description": note,
        "licenses": [_licence(licence)],
    }


def _licence(said: str) -> dict[str, object]:
    """A licence as CycloneDX has it: an SPDX expression, else a name."""
    words = re.split(r"\s+(?:AND|OR|WITH)\s+", said.strip("()"))
    is_spdx = all(re.fullmatch(r"[A-Za-z0-9.+-]+", word.strip("()")) for word in words)
    return {"expression": said} if is_spdx else {"license": {"name": said}}
