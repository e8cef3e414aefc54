"""Makes `.deb`, `.rpm` and an AppImage from the program's folder: `packaging/linux/packages.py KIND... [--out
FOLDER]`.

All three hold the same tree. The program lies in `/usr/lib/coach/VERSION`, so that one that runs keeps its own
files while a newer one is installed, and `/usr/bin/coach` leads to it.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent / "program"), str(ROOT)]

from contents import commit_time_s, project_of
from man_page import man_page
from needs import NEEDS, OLDEST_GLIBC, WELCOME_DEB, newest_glibc, unmet

MAINTAINER = "The Coach project <coach@localhost>"
ARCHITECTURES = {"x86_64": ("amd64", "x86_64")}
SUMMARY = "Coach for the voice on the phone"
KINDS = ("deb", "rpm", "appimage")


class PackageError(Exception):
    """A package can't be made; the message says why."""


class Names:
    """What the files and fields of one version are called."""

    def __init__(self) -> None:
        project = project_of(ROOT)
        self.version = str(project["version"])
        self.moment_s = commit_time_s(ROOT)
        self.day = datetime.fromtimestamp(self.moment_s, UTC).date()
        self.deb_architecture, self.rpm_architecture = ARCHITECTURES[os.uname().machine]


def stage(program: Path, tree: Path, names: Names) -> None:
    """Lay out what is installed under `tree`."""
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "usr/share"
    folder = tree / "usr/lib/coach" / names.version
    folder.parent.mkdir(parents=True)
    shutil.copytree(program, folder, symlinks=True)
    (tree / "usr/bin").mkdir()
    for name in ("coach", "coach-desktop"):
        (tree / "usr/bin" / name).symlink_to(f"../lib/coach/{names.version}/coach")
    _put(HERE / "coach.desktop", share / "applications/coach.desktop")
    _put(ROOT / "assets/icons/coach.svg", share / "icons/hicolor/scalable/apps/coach.svg")
    text = (HERE / "org.coach.desktop.metainfo.xml.in").read_text(encoding="utf-8")
    text = text.replace("@VERSION@", names.version).replace("@DATE@", names.day.isoformat())
    _write(share / "metainfo/org.coach.desktop.metainfo.xml", text)
    manual = share / "man/man1"
    manual.mkdir(parents=True)
    (manual / "coach.1.gz").write_bytes(_packed(man_page(names.day)))
    (manual / "coach-desktop.1.gz").symlink_to("coach.1.gz")
    documents = share / "doc/coach"
    documents.mkdir(parents=True)
    (documents / "CHANGELOG.md.gz").write_bytes(_packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    others = f"/usr/lib/coach/{names.version}/lib/coach/assets/licences"
    _write(documents / "copyright", f"Coach, under this licence. Those of others are in {others}.\n\n{licence}")
    for file in [*tree.rglob("*"), tree]:
        if not file.is_symlink():
            is_program = file.is_dir() or (os.access(file, os.X_OK) and file.name == "coach")
            file.chmod(0o755 if is_program else 0o644)
        os.utime(file, (names.moment_s, names.moment_s), follow_symlinks=False)


def make_deb(tree: Path, work: Path, out: Path, names: Names, *, packed: str = "xz") -> Path:
    """The package for Debian and Ubuntu. `packed`: as dpkg-deb names it; "none" is for trials."""
    whole = work / "deb"
    shutil.rmtree(whole, ignore_errors=True)
    shutil.copytree(tree, whole, symlinks=True)
    control = whole / "DEBIAN"
    control.mkdir()
    size_kb = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
    fields = {
        "Package": "coach",
        "Version": names.version,
        "Architecture": names.deb_architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kb),
        "Depends": ", ".join(need.deb for need in NEEDS),
        "Recommends": ", ".join(WELCOME_DEB),
        "Section": "sound",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n It measures level, pitch, pace and turns of a call, on this machine only.",
    }
    _write(control / "control", "".join(f"{name}: {value}\n" for name, value in fields.items()))
    for script in ("prerm", "postinst"):
        text = (HERE / "deb" / script).read_text(encoding="utf-8").replace("@VERSION@", names.version)
        _write(control / script, text)
        (control / script).chmod(0o755)
    sums = subprocess.run(
        "find usr -type f -print0 | sort -z | xargs -0 md5sum",
        shell=True,
        cwd=whole,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    _write(control / "md5sums", sums)
    made = out / f"coach_{names.version}_{names.deb_architecture}.deb"
    _run(["dpkg-deb", "--root-owner-group", f"-Z{packed}", "--build", str(whole), str(made)], names)
    return made


def make_rpm(tree: Path, work: Path, out: Path, names: Names) -> Path:
    """The package for Fedora, RHEL and openSUSE."""
    top = work / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    top.mkdir(parents=True)
    text = (HERE / "coach.spec.in").read_text(encoding="utf-8")
    needs = "\n".join(f"Requires: {name}" for name in dict.fromkeys(need.rpm for need in NEEDS))
    for mark, value in {
        "@VERSION@": names.version.replace("-", "~"),
        "@SUMMARY@": SUMMARY,
        "@REQUIRES@": needs,
        "@TREE@": str(tree),
        "@DAY@": names.day.strftime("%a %b %d %Y"),
    }.items():
        text = text.replace(mark, value)
    _write(top / "coach.spec", text)
    command = ["rpmbuild", "-bb", "--quiet", f"--define=_topdir {top}", f"--target={names.rpm_architecture}"]
    _run([*command, str(top / "coach.spec")], names)
    (built,) = (top / "RPMS").rglob("*.rpm")
    return Path(shutil.move(built, out / built.name))


def make_appimage(tree: Path, work: Path, out: Path, names: Names) -> Path:
    """An AppImage: a runtime, which must be at hand as the file that COACH_APPIMAGE_RUNTIME names, and behind
    it the tree as a compressed file system."""
    runtime = os.environ.get("COACH_APPIMAGE_RUNTIME")
    if not runtime or not Path(runtime).is_file():
        raise PackageError("COACH_APPIMAGE_RUNTIME must name the file of an AppImage runtime (type2-runtime).")
    whole = work / "appimage"
    shutil.rmtree(whole, ignore_errors=True)
    shutil.copytree(tree, whole, symlinks=True)
    (whole / "coach.desktop").symlink_to("usr/share/applications/coach.desktop")
    (whole / "coach.svg").symlink_to("usr/share/icons/hicolor/scalable/apps/coach.svg")
    (whole / ".DirIcon").symlink_to("coach.svg")
    (whole / "AppRun").symlink_to(f"usr/lib/coach/{names.version}/coach")
    image = work / "coach.squashfs"
    image.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-comp", "zstd", "-quiet", "-no-progress"]
    _run(["mksquashfs", str(whole), str(image), *options], names)
    made = out / f"Coach-{names.version}-{names.rpm_architecture}.AppImage"
    made.write_bytes(Path(runtime).read_bytes() + image.read_bytes())
    made.chmod(0o755)
    return made


def _put(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _run(command: list[str], names: Names) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(names.moment_s)}
    if shutil.which(command[0]) is None:
        raise PackageError(f"{command[0]} is not installed.")
    if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        raise PackageError(f"{command[0]} failed, see above.")


def make(kinds: Sequence[str], out: Path) -> list[Path]:
    """Make these packages of the program in `out/coach`. Raises PackageError."""
    names, work, program = Names(), out / "work", out / "coach"
    if not (program / "coach").is_file():
        raise PackageError(f"There is no program in {program}: run packaging/program/build.py first.")
    if missing := unmet(program):
        raise PackageError(f"needs.py lacks who brings {missing}.")
    if [int(part) for part in newest_glibc(program).split(".")] > [
        int(part) for part in OLDEST_GLIBC.split(".")
    ]:
        raise PackageError(f"The program asks for glibc {newest_glibc(program)}, newer than needs.py says.")
    tree = work / "tree"
    stage(program, tree, names)
    makers = {"deb": make_deb, "rpm": make_rpm, "appimage": make_appimage}
    return [makers[kind](tree, work, out, names) for kind in kinds]


def main(arguments: Sequence[str]) -> int:
    """Make packages, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", choices=[*KINDS, []], default=[])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    given = parser.parse_args(arguments)
    try:
        for made in make(given.kinds or KINDS[:1], given.out.resolve()):
            print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    except PackageError as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
