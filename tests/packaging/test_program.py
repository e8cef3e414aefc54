"""What the packaged program is made of, as far as it shows without building it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from coach.cli import COMMANDS
from coach.model.language import Language
from coach.places import version
from coach.settings.login_start import LABEL, entry_of
from coach.words.languages import FACTS
from tests.packaging.scripts import scripts_of
from tests.packaging.test_bootstrap import ROOT

PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"


@pytest.fixture(autouse=True)
def scripts() -> Iterator[None]:
    with scripts_of("", "program", "linux"):
        yield


@pytest.fixture
def contents() -> ModuleType:
    import contents  # noqa: PLC0415

    return contents


@pytest.mark.parametrize(
    "name",
    [
        "libreadline.so.8",
        "libdb-5.3.so",
        "libjack.so.0",
        "libportaudio.so.2",
        "libstdc++.so.6",
        "libX11.so.6",
        "libcrypto.so.3",
        "libmvec.so.1",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "libQt6Network.so.6",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/qtdeclarative_de.qm",
        "babel/locale-data/ja.dat",
        r"PySide6\opengl32sw.dll",
    ],
)
def test_what_does_not_belong_in_it_stays_out(contents: ModuleType, name: str) -> None:
    assert not contents.is_taken(name)


@pytest.mark.parametrize(
    "name",
    [
        "libpython3.11.so.1.0",
        "libsqlite3.so.0",
        "libxcb-cursor.so.0",
        "libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "babel/locale-data/root.dat",
        "babel/global.dat",
        "coach/history/migrations/versions/0001_calls.py",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    ],
)
def test_what_it_needs_stays_in(contents: ModuleType, name: str) -> None:
    assert contents.is_taken(name)


def test_dates_of_every_language_are_in_it(contents: ModuleType) -> None:
    from babel.core import get_global  # noqa: PLC0415

    parents = get_global("parent_exceptions")
    needed = {"root"}
    for facts in FACTS.values():
        name = facts.locale
        while name != "root":
            needed.add(name)
            name = parents.get(name) or (name.rpartition("_")[0] or "root")
    assert needed == set(contents.LOCALES)
    assert set(contents.QT_LANGUAGES) == {language.value for language in Language}


def test_readline_and_networks_are_excluded(contents: ModuleType) -> None:
    assert {"readline", "ssl", "_ssl", "PySide6.QtNetwork"} <= set(contents.EXCLUDED_MODULES)
    ours = {
        node.module if isinstance(node, ast.ImportFrom) else name.name
        for file in (ROOT / "coach").rglob("*.py")
        if file.parent.name != "archive"  # an extra, which a packaged program does not have
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    # Parquet is offered where the archive's extra is installed; elsewhere the choice says so.
    assert ours & set(contents.EXCLUDED_MODULES) == {"duckdb"}


def test_the_files_beside_the_code_are_named(contents: ModuleType, tmp_path: Path) -> None:
    found = contents.data_files(ROOT, tmp_path)
    to = {Path(source).name: place for source, place in found}
    assert to["speech.npz"] == "coach/dsp"
    for room in ("history", "team"):
        migrations = ROOT / "coach" / room / "migrations"
        newest = max((migrations / "versions").glob("0*.py"))
        assert (str(migrations / "env.py"), f"coach/{room}/migrations/.") in found
        assert (str(newest), f"coach/{room}/migrations/versions") in found
    metadata = (tmp_path / to[f"coach-{version()}.dist-info"] / "METADATA").read_text(encoding="utf-8")
    assert f"Version: {version()}\n" in metadata
    assert str(ROOT) not in metadata
    data = {
        file
        for file in (ROOT / "coach").rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc", ".md"}
    }
    assert {file.name for file in data} == {"speech.npz"}, (
        "a new file beside the code must be named in contents.py"
    )


@pytest.mark.parametrize(
    ("path", "origin"),
    [
        ("coach/assets/icons/coach.svg", "Coach"),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", "numpy"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "pyside6-essentials"),
        ("python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", "Python"),
        ("_soundfile_data/libsndfile_x86_64.so", "soundfile"),
        ("libxcb-cursor.so.0", "xcb-util-cursor"),
        ("VCRUNTIME140_1.dll", "Microsoft Visual C++ runtime"),
        ("libreadline.so.8", None),
        ("libdb-5.3.so", None),
        ("libjack.so.0", None),
        ("numpy.libs/libreadline.so.8", None),
        ("libsomething.so.1", None),
    ],
)
def test_each_file_has_a_known_maker_or_stops_the_build(path: str, origin: str | None) -> None:
    from origins import origin_of, owners_here  # noqa: PLC0415

    assert origin_of(path, owners_here()) == origin


def test_a_module_of_nobody_stops_the_build(tmp_path: Path) -> None:
    from origins import look, table  # noqa: PLC0415

    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "libsqlite3.so.0").write_bytes(bytes(3_000_000))
    (tmp_path / "lib" / "libgdbm.so.6").write_bytes(b"")
    sizes, nobody = look(tmp_path, {"numpy.linalg": 400_000, "json": 7, "coach.packaged": 300, "mypy.build": 1})
    assert nobody == ["libgdbm.so.6", "module mypy.build"]
    assert "| SQLite | 3.0 |" in table(sizes)
    assert (sizes["numpy"], sizes["Python"]) == (400_000, 7)
    assert "numpy 0.40" in table(sizes, 1), "what Python code weighs is its maker's"


def test_the_desktop_file_starts_what_is_on_the_path() -> None:
    entry = entry_of((LINUX / "coach.desktop").read_text(encoding="utf-8"))
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("coach-desktop", "coach", "false")
    if tool := shutil.which("desktop-file-validate"):
        said = subprocess.run([tool, str(LINUX / "coach.desktop")], capture_output=True, text=True, check=False)
        assert (said.returncode, said.stdout) == (0, "")


def test_the_metadata_of_shops_are_well_formed() -> None:
    text = (LINUX / "org.coach.desktop.metainfo.xml.in").read_text(encoding="utf-8")
    component = ElementTree.fromstring(text)
    assert component.findtext("id") == LABEL
    assert component.findtext("launchable") == "coach.desktop"
    assert component.findtext("project_license") == "Apache-2.0"
    assert "@VERSION@" in text


def test_the_flatpak_reaches_no_network_and_no_files() -> None:
    path = LINUX / "org.coach.desktop.yaml"
    text = path.read_text(encoding="utf-8")
    assert f"app-id: {LABEL}\n" in text
    allowed = re.findall(r"^  - (--\S+)$", text, re.MULTILINE)
    assert {"--socket=pulseaudio", "--socket=wayland", "--talk-name=org.freedesktop.secrets"} <= set(allowed)
    assert [one for one in allowed if "network" in one or "filesystem" in one or "session-bus" in one] == []
    if tool := shutil.which("flatpak-builder"):
        subprocess.run([tool, "--show-manifest", str(path)], check=True, capture_output=True)


def test_the_man_page_names_every_command() -> None:
    from man_page import escaped, man_page  # noqa: PLC0415

    page = man_page(date(2026, 11, 30))
    assert [line.removeprefix(".B coach ") for line in page.splitlines() if line.startswith(".B coach ")][
        : len(COMMANDS)
    ] == list(COMMANDS)
    assert escaped(".TH is no request") == "\\&.TH is no request"


def test_the_packages_ask_for_what_the_program_needs_of_the_system() -> None:
    from needs import NEEDS  # noqa: PLC0415

    asked = {need.deb.split(" ")[0] for need in NEEDS}
    assert {"libportaudio2", "libasound2-plugins", "libgl1", "libegl1", "libfontconfig1", "libxcb1"} <= asked
    sonames = [name for need in NEEDS for name in need.sonames]
    assert len(sonames) == len(set(sonames))
    assert all(need.rpm for need in NEEDS)


def test_a_running_program_keeps_its_files_in_an_upgrade(tmp_path: Path) -> None:
    """The scripts of the package, run on a tree of its own in place of /usr/lib/coach."""
    program = tmp_path / "coach"
    old = program / "0.1.0"
    old.mkdir(parents=True)
    shutil.copy(shutil.which("sleep") or "", old / "coach")

    def script(name: str, own: str, action: str) -> None:
        text = (LINUX / "deb" / name).read_text(encoding="utf-8")
        text = text.replace("/usr/lib/coach", str(program)).replace("@VERSION@", own)
        subprocess.run(["sh", "-c", text, name, action], check=True)

    with subprocess.Popen([old / "coach", "60"]) as running:
        script("prerm", "0.1.0", "upgrade")
        shutil.rmtree(old)  # as dpkg does
        (program / "0.2.0").mkdir()
        script("postinst", "0.2.0", "configure")
        assert (old / "coach").is_file(), "the one that runs can still start its children"
        assert sorted(one.name for one in program.iterdir()) == ["0.1.0", "0.2.0"]
        running.kill()
    script("postinst", "0.2.0", "configure")
    assert [one.name for one in program.iterdir()] == ["0.2.0"]
    script("prerm", "0.2.0", "upgrade")
    assert [one.name for one in program.iterdir()] == ["0.2.0"], (
        "nothing is kept for a program that does not run"
    )
    old.mkdir()
    script("prerm", "0.2.0", "remove")
    assert [one.name for one in program.iterdir()] == ["0.2.0"], "the rest is dpkg's to remove"
