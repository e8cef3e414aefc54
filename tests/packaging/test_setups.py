"""What the set-ups of Windows hold, as far as it shows without making them. `packaging/windows/try_setups.py`
makes them and tries them under Wine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from coach.model.language import Language
from coach.settings.run_key import RUN, run_line
from tests.packaging.scripts import scripts_of
from tests.packaging.test_bootstrap import PACKAGING

WINDOWS = PACKAGING / "windows"
NAMESPACE = {"w": "http://schemas.microsoft.com/wix/2006/wi"}


@pytest.fixture(autouse=True)
def scripts() -> Iterator[None]:
    with scripts_of("windows", "program"):
        yield


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program's folder."""
    folder = tmp_path / "coach"
    for name in ("coach.exe", "coach-desktop.exe", "lib/a & b/ü ı.txt", "lib/c/d.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def described(program: Path, version: str, scope: str) -> ElementTree.Element:
    from setups import description  # noqa: PLC0415

    return ElementTree.fromstring(description(program, version, scope, Path("..") / "coach"))


def test_the_msi_holds_every_file_once(program: Path) -> None:
    root = described(program, "0.1.0", "perMachine")
    sources = [file.get("Source", "") for file in root.iterfind(".//w:File", NAMESPACE)]
    assert sorted(sources) == [
        "../coach/coach-desktop.exe",
        "../coach/coach.exe",
        "../coach/lib/a & b/ü ı.txt",
        "../coach/lib/c/d.txt",
    ]
    guids = [one.get("Guid") for one in root.iterfind(".//w:Component", NAMESPACE)]
    assert len(guids) == len(set(guids)) == len(sources) + 2
    ids = {one.get("Id") for one in root.iterfind(".//w:Directory", NAMESPACE)}
    assert {one.get("Id") for one in root.iterfind(".//w:DirectoryRef", NAMESPACE)} <= ids
    asked = {one.get("Id") for one in root.iterfind(".//w:ComponentRef", NAMESPACE)}
    assert asked == {one.get("Id") for one in root.iterfind(".//w:Component", NAMESPACE)}


@pytest.mark.parametrize(("scope", "root_key"), [("perMachine", "HKLM"), ("perUser", "HKCU")])
def test_each_msi_stays_in_its_own_part_of_the_machine(program: Path, scope: str, root_key: str) -> None:
    root = described(program, "0.1.0", scope)
    keys = {one.get("Root") for one in root.iter() if one.get("Root")}
    assert keys == {root_key}
    folders = {one.get("Id") for one in root.iterfind(".//w:Directory", NAMESPACE)}
    assert ("ProgramFiles64Folder" in folders) == (scope == "perMachine")


def test_a_newer_msi_takes_the_place_of_an_older_and_not_the_reverse(program: Path) -> None:
    older, newer = (described(program, one, "perMachine") for one in ("0.1.0", "0.2.0"))
    products = [one.find("w:Product", NAMESPACE) for one in (older, newer)]
    codes = [(one.get("UpgradeCode"), one.get("Id")) for one in products if one is not None]
    assert codes[0][0] == codes[1][0]
    assert codes[0][1] != codes[1][1]
    assert described(program, "0.1.0", "perMachine").find("w:Product", NAMESPACE).get("Id") == codes[0][1]  # type: ignore[union-attr]
    versions = {one.get("Property"): one for one in newer.iterfind(".//w:UpgradeVersion", NAMESPACE)}
    assert versions["OLDER"].get("Maximum") == versions["NEWER"].get("Minimum") == "0.2.0"
    assert versions["NEWER"].get("OnlyDetect") == "yes"


def test_both_set_ups_ask_a_coach_that_runs_to_quit(program: Path) -> None:
    script = (WINDOWS / "coach.nsi").read_text(encoding="utf-8")
    assert r"""nsExec::ExecToStack '"${PROGRAM}\coach.exe" quit'""" in script
    action = described(program, "0.1.0", "perUser").find(".//w:CustomAction", NAMESPACE)
    assert action is not None
    assert action.get("ExeCommand") == '/c if exist "[RUNNING]" "[RUNNING]" quit'
    assert action.get("Return") == "check"
    (when,) = described(program, "0.1.0", "perUser").iterfind(".//w:Custom", NAMESPACE)
    assert 50 < int(when.get("Sequence", "0")) < 1400, "after AppSearch, before InstallValidate"


def test_the_set_up_for_people_starts_at_login_as_the_settings_do() -> None:
    script = (WINDOWS / "coach.nsi").read_text(encoding="utf-8")
    assert f'!define RUN "{RUN}"' in script
    written = re.findall(r"""WriteRegStr HKCU "\$\{RUN\}" "Coach" '(.*)'""", script)
    assert written == [run_line((r"${PROGRAM}\coach-desktop.exe",))]
    assert 'Section /o "$(AtLogin)"' in script, "off unless it is asked for"


def test_the_data_stay_unless_the_person_says_otherwise() -> None:
    script = (WINDOWS / "coach.nsi").read_text(encoding="utf-8")
    asked = re.search(r"MessageBox (\S+) \"\$\(RemoveData\)\" (.*)`", script)
    assert asked is not None
    assert "MB_DEFBUTTON2" in asked[1], "the default answer is no"
    assert asked[2] == "/SD IDNO IDYES", "and so it is where nobody is asked"
    (removed,) = re.findall(r'RMDir /r "\$LOCALAPPDATA.*', script)
    assert script.index('$1 == "1"', script.index("/DATA=")) < script.index(removed)


def test_the_set_up_speaks_every_language_of_coach() -> None:
    script = (WINDOWS / "coach.nsi").read_text(encoding="utf-8")
    spoken = re.findall(r'MUI_LANGUAGE "(\w+)"', script)
    assert len(spoken) == len(Language)
    said: dict[str, set[str]] = {}
    for line in (WINDOWS / "strings.nsh").read_text(encoding="utf-8").splitlines():
        if match := re.match(r'LangString (\w+) \$\{LANG_(\w+)\} ".+"$', line):
            said.setdefault(match[1], set()).add(match[2])
    assert set(re.findall(r"\$\((\w+)\)", script)) == set(said)
    assert all(languages == {name.upper() for name in spoken} for languages in said.values())


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0.1.0"), ("1.2", "1.2.0"), ("1.2.3rc4", "1.2.3")])
def test_windows_gets_three_numbers(version: str, numbers: str) -> None:
    from setups import numbers_of  # noqa: PLC0415

    assert numbers_of(version) == numbers


def test_the_icons_hold_the_picture_in_every_size() -> None:
    from icons import ICNS_KINDS, ICO_SIZES, icns, ico  # noqa: PLC0415

    pictures = {size: b"png of %d" % size for size in {*ICO_SIZES, *ICNS_KINDS.values()}}
    made = ico({size: pictures[size] for size in ICO_SIZES})
    assert made[:6] == b"\0\0\1\0" + bytes([len(ICO_SIZES), 0])
    for n, size in enumerate(ICO_SIZES):
        entry = made[6 + 16 * n : 22 + 16 * n]
        assert entry[0] == size % 256
        start = int.from_bytes(entry[12:16], "little")
        assert made[start : start + int.from_bytes(entry[8:12], "little")] == pictures[size]
    whole = icns(pictures)
    assert whole[:4] == b"icns"
    assert int.from_bytes(whole[4:8], "big") == len(whole)
