"""Makes the set-ups of Windows from the program's folder: `setups.py [KIND...] [--out FOLDER]`.

`nsis` is for people: one `.exe`, for one person, with questions. `msi` is for administrators, for everybody on
the machine, and `msi-user` the same for one person: both can be installed without a question
(`msiexec /i FILE /qn`). The same description makes the MSI with `wixl` on Linux and with WiX 3 on Windows.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE.parent / "program")]

from contents import commit_time_s, project_of

FAMILY = uuid.UUID("d3a6c0b1-7a57-4a6a-9c57-5c58c0c00001")
"""The upgrade code: by it Windows knows every version of Coach. It never changes."""
KINDS = ("nsis", "msi", "msi-user")
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{product}" Name="Coach" Language="1033" Version="{numbers}" Manufacturer="The Coach project"
           UpgradeCode="{family}">
    <Package Id="{package}" InstallerVersion="500" Compressed="yes" InstallScope="{scope}"/>
    <Upgrade Id="{family}">
      <UpgradeVersion Property="OLDER" Minimum="0.0.0" Maximum="{numbers}"/>
      <UpgradeVersion Property="NEWER" Minimum="{numbers}" IncludeMinimum="no" OnlyDetect="yes"/>
    </Upgrade>
    <Condition Message="A newer version of Coach is installed.">NOT NEWER</Condition>
    <Media Id="1" Cabinet="coach.cab" EmbedCab="yes"/>
    <Icon Id="coach.ico" SourceFile="coach.ico"/>
    <Property Id="ARPPRODUCTICON" Value="coach.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <!-- A Coach that runs is asked to quit. In a call it doesn't, and nothing is installed or removed.
         The number puts this after AppSearch (50), which finds it, and before InstallValidate (1400); without
         one, wixl puts it first. -->
    <Property Id="RUNNING">
      <RegistrySearch Id="Running" Root="{root}" Key="Software\\Coach" Name="Program" Type="raw"{win64}/>
    </Property>
    <Property Id="SHELL" Value="cmd.exe"/>
    <CustomAction Id="QuitCoach" Property="SHELL" ExeCommand='/c if exist "[RUNNING]" "[RUNNING]" quit'
                  Execute="immediate" Return="check"/>
    <InstallExecuteSequence>
      <Custom Action="QuitCoach" Sequence="1250">RUNNING AND NOT UPGRADINGPRODUCTCODE</Custom>
      <RemoveExistingProducts After="InstallInitialize"/>
    </InstallExecuteSequence>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramMenuFolder" Name="Programs"/>
{place}
    </Directory>
"""
PLACES = {
    "perMachine": """      <Directory Id="ProgramFiles64Folder" Name="PFiles">
        <Directory Id="INSTALLDIR" Name="Coach">
{folders}
        </Directory>
      </Directory>""",
    "perUser": """      <Directory Id="LocalAppDataFolder" Name="AppData">
        <Directory Id="ProgramsOfPerson" Name="Programs">
          <Directory Id="INSTALLDIR" Name="Coach">
{folders}
          </Directory>
        </Directory>
      </Directory>""",
}


class SetupError(Exception):
    """A set-up can't be made; the message says why."""


def numbers_of(version: str) -> str:
    """A version as Windows has it: numbers only."""
    return ".".join((re.findall(r"\d+", version) + ["0"] * 3)[:3])


def named(kind: str, what: str) -> str:
    """An identifier that is the same in every build."""
    return str(uuid.uuid5(FAMILY, f"{kind} {what}")).upper()


def folders_xml(folders: Sequence[Path], parent: Path, indent: int) -> str:
    """The folders below `parent`, each in its own."""
    lines = []
    for folder in folders:
        if folder.parent == parent:
            inside = folders_xml(folders, folder, indent + 2)
            mark = f'<Directory Id="{identifier(folder)}" Name={quoteattr(folder.name)}'
            pad = " " * indent
            lines.append(f"{pad}{mark}>\n{inside}\n{pad}</Directory>" if inside else f"{pad}{mark}/>")
    return "\n".join(lines)


def identifier(path: Path) -> str:
    """A name within the MSI, for a path within the program's folder."""
    return f"i{uuid.uuid5(FAMILY, path.as_posix()).hex}"


def description(program: Path, version: str, scope: str, from_work: Path) -> str:
    """The MSI as WiX has it. `scope`: perMachine or perUser; `from_work`: the program, from the folder in which
    this is written."""
    files = sorted(file.relative_to(program) for file in program.rglob("*") if file.is_file())
    folders = sorted({parent for file in files for parent in file.parents if parent != Path()})
    numbers = numbers_of(version)
    root = "HKLM" if scope == "perMachine" else "HKCU"
    win64 = ' Win64="yes"'
    text = HEAD.format(
        product=named("product", f"{version} {scope}"), package=named("package", f"{version} {scope}"),
        numbers=numbers, family=str(FAMILY).upper(), scope=scope, root=root, win64=win64,
        place=PLACES[scope].format(folders=folders_xml(folders, Path(), 10)),
    )  # fmt: skip
    components: list[str] = []

    def add(name: str, what: str, where: str, inside: str) -> None:
        guid = named("component", f"{scope} {what}")
        component = f'<Component Id="{name}" Guid="{guid}"{win64}>{inside}</Component>'
        components.append(f'    <DirectoryRef Id="{where}">{component}</DirectoryRef>')

    for file in files:
        where = "INSTALLDIR" if file.parent == Path() else identifier(file.parent)
        source = quoteattr((from_work / file).as_posix())
        inside = f'<File Id="{identifier(file)}" Source={source} KeyPath="yes"/>'
        add(f"c{identifier(file)}", file.as_posix(), where, inside)
    key = f'Root="{root}" Key="Software\\Coach" KeyPath="yes"'
    noted = f'<RegistryValue {key} Name="{{}}" Type="{{}}" Value="{{}}"/>'
    add("Registry", "registry", "INSTALLDIR", noted.format("Program", "string", "[INSTALLDIR]coach.exe"))
    target = 'Target="[INSTALLDIR]coach-desktop.exe" WorkingDirectory="INSTALLDIR"'
    shortcut = f'<Shortcut Id="Coach" Name="Coach" {target}/>'
    add("Menu", "menu", "ProgramMenuFolder", shortcut + noted.format("Menu", "integer", "1"))
    names = [f"c{identifier(file)}" for file in files] + ["Registry", "Menu"]
    feature = "".join(f'<ComponentRef Id="{name}"/>' for name in names)
    tail = f'    <Feature Id="Coach" Title="Coach" Level="1">{feature}</Feature>\n  </Product>\n</Wix>\n'
    return "\n".join([text.rstrip(), *components, tail])


def make_msi(program: Path, out: Path, version: str, scope: str) -> Path:
    """Make an MSI. Raises SetupError."""
    source = out / "work" / f"coach-{scope}.wxs"
    source.write_text(description(program, version, scope, Path("..") / program.name), encoding="utf-8")
    made = out / f"Coach-{version}-x64{'' if scope == 'perMachine' else '-user'}.msi"
    if shutil.which("wixl"):
        _run(["wixl", "--arch", "x64", "-o", str(made), str(source)], source.parent)
    else:
        compiled = source.with_suffix(".wixobj")
        _run(["candle", "-nologo", "-arch", "x64", "-out", str(compiled), str(source)], source.parent)
        _run(["light", "-nologo", "-sval", "-out", str(made), str(compiled)], source.parent)
    return made


def make_nsis(program: Path, out: Path, version: str, *, quickly: bool = False) -> Path:
    """Make the set-up for people. `quickly`: larger, for trials. Raises SetupError."""
    made = out / f"Coach-{version}-setup.exe"
    size_kb = sum(file.stat().st_size for file in program.rglob("*") if file.is_file()) // 1024
    defined = {
        "SOURCE": program, "OUT": made, "VERSION": version, "NUMBERS": f"{numbers_of(version)}.0",
        "SIZE_KB": size_kb, "ICON": program.parent / "work" / "coach.ico", "STRINGS": HERE / "strings.nsh",
    }  # fmt: skip
    if sys.platform == "linux":
        defined["TARGET"] = "amd64-unicode"
    faster = ["-XSetCompressor /FINAL zlib"] if quickly else []
    command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *faster]
    _run([*command, *(f"-D{name}={value}" for name, value in defined.items()), str(HERE / "coach.nsi")], HERE)
    return made


def _run(command: list[str], cwd: Path) -> None:
    if shutil.which(command[0]) is None:
        raise SetupError(f"{command[0]} is not installed.")
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(commit_time_s(ROOT))}
    if subprocess.run(command, cwd=cwd, env=environment, check=False).returncode != 0:
        raise SetupError(f"{command[0]} failed, see above.")


def make(kinds: Sequence[str], out: Path, version: str | None = None) -> list[Path]:
    """Make these set-ups of the program in `out/coach`. Raises SetupError."""
    program = out / "coach"
    version = version or str(project_of(ROOT)["version"])
    if not (program / "coach.exe").is_file():
        raise SetupError(
            f"There is no program of Windows in {program}: run packaging/program/build.py there first."
        )
    makers = {
        "nsis": lambda: make_nsis(program, out, version),
        "msi": lambda: make_msi(program, out, version, "perMachine"),
        "msi-user": lambda: make_msi(program, out, version, "perUser"),
    }
    return [makers[kind]() for kind in kinds]


def main(arguments: Sequence[str]) -> int:
    """Make set-ups, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", choices=[*KINDS, []], default=[])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    given = parser.parse_args(arguments)
    try:
        for made in make(given.kinds or KINDS, given.out.resolve()):
            print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    except SetupError as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
