"""Makes a release: `packaging/release.py make|papers [--tag vVERSION] [--out FOLDER]`.

    make       on Linux, Windows and macOS: the program, and every package that can be made on this machine
    papers     over the packages of all three in one folder: sums, what is in them (CycloneDX), notes from
               CHANGELOG.md, and the descriptions for winget, Homebrew and Flathub
    compare A B    whether two builds of one commit are the same, file by file

The version stands in pyproject.toml and nowhere else; a tag that says another is refused. What this machine
lacks a tool for is named and left out.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), *(str(HERE / folder) for folder in ("program", "linux", "windows", "macos"))]

from contents import commit_time_s, project_of  # noqa: E402
from manifests import flathub, homebrew, winget  # noqa: E402
from origins import BESIDE  # noqa: E402
from papers import NOTES_NAME, SBOM_NAME, SUMS_NAME, NotesError, notes, sbom, sum_of, sums  # noqa: E402

PACKAGES = ("*.deb", "*.rpm", "*.AppImage", "*.tar.gz", "*-setup.exe", "*.msi", "*.dmg")


class ReleaseError(Exception):
    """The release can't be made; the message says why."""


def check_tag(tag: str | None, version: str) -> None:
    """Raises ReleaseError where a tag names another version than pyproject.toml."""
    if tag is not None and tag != f"v{version}":
        raise ReleaseError(
            f"The tag is {tag}, but pyproject.toml says {version}: it would have to be v{version}."
        )


def check_tree(root: Path) -> None:
    """Raises ReleaseError where something is not committed: then nobody could build the same again."""
    said = subprocess.run(
        ["git", "-C", str(root), "status", "--porcelain"], capture_output=True, text=True, check=True
    ).stdout
    if said.strip():
        raise ReleaseError(f"Not committed:\n{said.rstrip()}")


def steps(system: str) -> list[list[str]]:
    """The scripts that make the packages of a system, each with its arguments."""
    build = ["program/build.py"]
    if system == "linux":
        kinds = ["deb"] + ["rpm"] * bool(shutil.which("rpmbuild"))
        kinds += ["appimage"] * bool(os.environ.get("COACH_APPIMAGE_RUNTIME"))
        return [build, ["linux/packages.py", *kinds]]
    if system == "win32":
        return [build, ["windows/setups.py"]]
    return [build, ["macos/image.py"]]


def make(out: Path) -> list[Path]:
    """Make what this machine can. Raises ReleaseError."""
    out.mkdir(parents=True, exist_ok=True)
    for script, *arguments in steps(sys.platform):
        command = [sys.executable, str(HERE / script), *arguments, "--out", str(out)]
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            raise ReleaseError(f"{script} failed, see above.")
    if sys.platform == "linux":
        pack_tree(out / "work" / "tree" / "usr", out)
    return made_in(out)


def pack_tree(usr: Path, out: Path) -> Path:
    """The program and what lies beside it as an archive, for Flathub: `program` and `share`."""
    version, moment_s = str(project_of(ROOT)["version"]), commit_time_s(ROOT)
    packed = out / f"coach-{version}-linux-{os.uname().machine}.tar"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = moment_s
        return member

    with tarfile.open(packed, "w") as archive:
        for source, name in ((usr / "lib/coach" / version, "program"), (usr / "share", "share")):
            for file in sorted([source, *source.rglob("*")]):
                archive.add(file, Path(name) / file.relative_to(source), recursive=False, filter=plain)
    subprocess.run(["gzip", "--no-name", "--force", str(packed)], check=True)
    return packed.with_suffix(".tar.gz")


def made_in(out: Path) -> list[Path]:
    """The packages in a folder, of this version only."""
    version = str(project_of(ROOT)["version"])
    return sorted(file for pattern in PACKAGES for file in out.glob(pattern) if version in file.name)


def papers(out: Path, tag: str | None) -> list[Path]:
    """Write what goes beside the packages. Raises ReleaseError."""
    version, found = str(project_of(ROOT)["version"]), made_in(out)
    if not found:
        raise ReleaseError(f"There are no packages of {version} in {out}.")
    try:
        said = notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version, released=tag is not None)
    except NotesError as error:
        raise ReleaseError(str(error)) from error
    written = {
        NOTES_NAME: said,
        SBOM_NAME: sbom(version, commit_time_s(ROOT), [(one.name, one.licence) for one in BESIDE]),
        **descriptions(found, version),
    }
    for name, text in written.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_text(text, encoding="utf-8", newline="\n")
    (out / SUMS_NAME).write_text(sums([*found, out / SBOM_NAME]), encoding="utf-8", newline="\n")
    return [out / name for name in (*written, SUMS_NAME)]


def descriptions(found: list[Path], version: str) -> dict[str, str]:
    """The files for winget, Homebrew and Flathub, by name, of the packages that are there."""
    urls = project_of(ROOT).get("urls")
    page = str(urls["releases"]) if isinstance(urls, dict) and "releases" in urls else None
    if page is None:
        print("pyproject.toml names no page of releases, so winget, Homebrew and Flathub get nothing.")
        return {}
    by_end = {end: file for end in ("-setup.exe", "-x64.msi", "arm64.dmg", "x86_64.dmg", "tar.gz")
              for file in found if file.name.endswith(end)}  # fmt: skip
    made: dict[str, str] = {}
    if {"-setup.exe", "-x64.msi"} <= by_end.keys():
        for name, text in winget(page, version, by_end["-setup.exe"], by_end["-x64.msi"]).items():
            made[f"winget/{name}"] = text
    if {"arm64.dmg", "x86_64.dmg"} <= by_end.keys():
        made["homebrew/coach.rb"] = homebrew(page, version, by_end["arm64.dmg"], by_end["x86_64.dmg"])
    if "tar.gz" in by_end:
        manifest = (HERE / "linux" / "org.coach.desktop.yaml").read_text(encoding="utf-8")
        made["flathub/org.coach.desktop.yaml"] = flathub(manifest, page, version, by_end["tar.gz"])
    return made


def differing(one: Path, other: Path) -> list[str]:
    """The files that differ between two folders, or are in one only."""
    names = {file.relative_to(top) for top in (one, other) for file in top.rglob("*") if not file.is_dir()}
    return sorted(
        name.as_posix()
        for name in names
        if not (one / name).is_file()
        or not (other / name).is_file()
        or sum_of(one / name) != sum_of(other / name)
    )


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("make", "papers", "compare"))
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--tag")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    given = parser.parse_args(arguments)
    out = given.out.resolve()
    try:
        if given.what == "compare":
            found = differing(*given.folders)
            print("\n".join(found) or "the same")
            return 1 if found else 0
        check_tag(given.tag, str(project_of(ROOT)["version"]))
        if given.tag is not None:
            check_tree(ROOT)
        for file in make(out) if given.what == "make" else papers(out, given.tag):
            print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    except ReleaseError as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
