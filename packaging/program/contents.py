"""What belongs into the packaged program, and what doesn't."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path

EXCLUDED_MODULES = [
    # readline is GPL-3, and nothing of ours reads lines from a terminal with it.
    *("readline", "tkinter", "_tkinter", "curses", "_curses", "dbm", "_dbm", "_gdbm", "idlelib", "lib2to3"),
    *("test", "unittest", "pydoc", "pydoc_data", "doctest", "pdb", "ensurepip", "venv", "xmlrpc"),
    # Only psycopg goes to a network, and its libpq has a TLS of its own (coach.team.driver); nothing is packed
    # but what zlib unpacks. So Python's TLS and its library stay out.
    *("ssl", "_ssl", "_hashlib", "_bz2", "_lzma", "_uuid"),
    # Parts of our libraries that only their developers use, or other databases.
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "setuptools", "pkg_resources", "pip"),
    *("sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
    *("mako.ext", "babel.messages", "IPython", "pytest", "hypothesis", "psutil", "mypy", "pycparser.lextab"),
    # The archive is for pip. Where the program is built beside the tests, its extra is installed, and what that
    # brings: msgspec would take attrs and YAML, and Python's logging the event log of Windows.
    *("duckdb", "fsspec", "s3fs", "distributed", "dask", "attr", "attrs", "yaml"),
    *("pywintypes", "pythoncom", "win32api", "win32con", "win32cred", "win32evtlog", "winerror"),
    "win32evtlogutil",
]
QT_LANGUAGES = ("en", "de", "es", "fr", "pl")
LOCALES = (*("root", "en", "en_001", "en_GB", "de", "de_DE", "es", "es_ES", "fr", "fr_FR", "pl", "pl_PL"),)
"""CLDR's data of the languages in `coach.words.languages` and of those they inherit from; a test compares
them."""

KEPT_LIBRARIES = re.compile(
    r"lib(python3|sqlite3|xcb-(cursor|icccm|image|keysyms|render-util|util)\.|xkbcommon-x11"
    r"|Qt6|icu|pyside6|shiboken6|gfortran-|quadmath-|scipy_openblas|portaudio.*\.(dylib|dll))"
)
"""On Linux nothing else of the system's is in the program: its own would be older, one day, than what the
system's graphics drivers need of it, and would get no security updates. Kept are those that few systems have,
and what belongs to Python and to the wheels."""
_OPTIONAL_QT = (
    "Qml|Quick|Network|Pdf|Sql|Test|VirtualKeyboard|Concurrent|Eglfs|EglF[Ss]|Wayland(Egl)?Compositor"
)
TAKEN_OUT = tuple(
    re.compile(pattern)
    for pattern in (
        # Qt's parts for other screens than a desktop's, and what QML, PDF, networks and databases need.
        r"PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|networkinformation|tls|sqldrivers|printsupport)/",
        r"PySide6/(Qt/)?plugins/(qmltooling|qmllint|virtualkeyboard|wayland-graphics-integration-server)/",
        r"PySide6/(Qt/)?plugins/platforminputcontexts/.*virtualkeyboard",
        r"PySide6/(Qt/)?plugins/platforms/(lib)?q(eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl|direct2d)",
        r"PySide6/(Qt/)?plugins/platformthemes/libqgtk3",
        r"PySide6/(Qt/)?plugins/imageformats/(lib)?q(gif|icns|jpeg|pdf|tga|tiff|wbmp|webp)",
        rf"(PySide6/)?(Qt/)?(lib/)?(lib)?Qt6?({_OPTIONAL_QT})",
        r"PySide6/opengl32sw",
    )
)


def is_taken(name: str) -> bool:
    """Whether a collected file, by its place in the program's folder, belongs into the program."""
    path = name.replace("\\", "/")
    if path.startswith("babel/locale-data/"):
        return Path(path).stem in LOCALES
    if "/translations/" in path:
        return re.fullmatch(rf"qtbase_({'|'.join(QT_LANGUAGES)})\.qm", path.rsplit("/", 1)[1]) is not None
    if "/" not in path and re.match(r"lib.*\.so", path) and KEPT_LIBRARIES.match(path) is None:
        return False
    return not any(pattern.match(path) for pattern in TAKEN_OUT)


def data_files(root: Path, work: Path) -> list[tuple[str, str]]:
    """The program's own files that are no code, each with the folder it goes to. `work` gets those that are
    made."""
    found = [(str(root / "assets"), "coach/assets")]
    found.append((str(root / "THIRD_PARTY.md"), "coach/assets/licences"))
    found.append((str(root / "coach" / "dsp" / "speech.npz"), "coach/dsp"))
    for room in ("history", "team"):
        migrations = root / "coach" / room / "migrations"
        found += [
            (str(file), f"coach/{room}/migrations/{file.parent.relative_to(migrations).as_posix()}")
            for file in sorted(migrations.rglob("*.py"))
        ]
    project = project_of(root)
    (work / "build.json").write_text(json.dumps(build_of(root)), encoding="utf-8")
    found.append((str(work / "build.json"), "coach"))
    # Not the metadata of what is installed here: those of an editable checkout name a folder of this machine.
    dist = work / f"coach-{project['version']}.dist-info"
    dist.mkdir(exist_ok=True)
    fields = {"Metadata-Version": "2.1", "Name": "coach", "Version": project["version"]}
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (dist / "METADATA").write_text(text, encoding="utf-8", newline="\n")
    found.append((str(dist), dist.name))
    return found


def project_of(root: Path) -> dict[str, object]:
    """The section `project` of pyproject.toml."""
    project: dict[str, object] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project


def build_of(root: Path) -> dict[str, str]:
    """What `coach.installation` reads: the day of the commit that is built, and the page of newer versions."""
    said = {"date": datetime.fromtimestamp(commit_time_s(root), UTC).date().isoformat()}
    urls = project_of(root).get("urls")
    if isinstance(urls, dict) and "releases" in urls:
        said["releases"] = str(urls["releases"])
    return said


def commit_time_s(root: Path) -> int:
    """When the commit that is built was made, in seconds since 1970: SOURCE_DATE_EPOCH, else what git says."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    said = subprocess.run(
        ["git", "-C", str(root), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=True
    )
    return int(said.stdout)


def version_file(version: str) -> str:
    """What Windows shows as the version of the program, for PyInstaller."""
    numbers = tuple(int(part) for part in (re.findall(r"\d+", version) + ["0"] * 4)[:4])
    words = {"FileDescription": "Coach", "ProductName": "Coach"}
    words |= {"FileVersion": version, "ProductVersion": version}
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
