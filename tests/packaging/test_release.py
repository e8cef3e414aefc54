"""What goes beside the packages of a release, and what a release refuses."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.places import version
from tests.packaging.scripts import scripts_of
from tests.packaging.test_bootstrap import PACKAGING, ROOT

PAGE = "https://somewhere.example/coach/releases"
CHANGELOG = "# Changes\n\n## 0.2.0, 1 May 2027\n- One.\n- Two.\n\n## 0.1.0, not yet released\n- First.\n"


@pytest.fixture(autouse=True)
def scripts() -> Iterator[None]:
    with scripts_of("", "program", "linux"):
        yield


def test_a_tag_of_another_version_is_refused() -> None:
    from release import ReleaseError, check_tag, main  # noqa: PLC0415

    check_tag("v0.2.0", "0.2.0")
    check_tag(None, "0.2.0")
    for tag in ("0.2.0", "v0.2.1", "v0.2.0-rc1", "latest"):
        with pytest.raises(ReleaseError, match=re.escape(tag)):
            check_tag(tag, "0.2.0")
    assert main(["make", "--tag", "v99.0.0"]) == 1


def test_what_is_not_committed_is_not_released(tmp_path: Path) -> None:
    from release import ReleaseError, check_tree  # noqa: PLC0415

    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    check_tree(tmp_path)
    (tmp_path / "new.py").touch()
    with pytest.raises(ReleaseError, match=r"new\.py"):
        check_tree(tmp_path)


def test_the_notes_are_what_the_changelog_says() -> None:
    from papers import NotesError, notes  # noqa: PLC0415

    assert notes(CHANGELOG, "0.2.0", released=True) == "# Coach 0.2.0\n\n- One.\n- Two.\n"
    assert "First" in notes(CHANGELOG, "0.1.0", released=False)
    with pytest.raises(NotesError, match="not yet released"):
        notes(CHANGELOG, "0.1.0", released=True)
    with pytest.raises(NotesError, match=r"0\.3\.0"):
        notes(CHANGELOG, "0.3.0", released=False)
    assert notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version(), released=False)


def test_sums_are_as_sha256sum_reads_them(tmp_path: Path) -> None:
    from papers import sums  # noqa: PLC0415

    files = [tmp_path / name for name in ("b.deb", "a ı.msi")]
    for file in files:
        file.write_bytes(file.name.encode())
    (tmp_path / "SHA256SUMS").write_text(sums(files), encoding="utf-8")
    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr
    files[0].write_bytes(b"altered")
    assert (
        subprocess.run(["sha256sum", "--status", "-c", "SHA256SUMS"], cwd=tmp_path, check=False).returncode == 1
    )


def test_the_bill_of_materials_names_every_locked_package_once() -> None:
    from papers import sbom  # noqa: PLC0415
    from third_party import shipped  # noqa: PLC0415

    made = json.loads(sbom("0.2.0", 1_800_000_000, [("SQLite", "blessing (public domain)")]))
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    assert made["metadata"]["timestamp"] == "2027-01-15T08:00:00Z"
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", made["serialNumber"])
    refs = [one["bom-ref"] for one in made["components"]]
    assert len(refs) == len(set(refs))
    for package in shipped():
        assert {f"pkg:pypi/{package.name}@{one}" for one in package.versions} <= set(refs)
    licences = {one["name"]: one["licenses"] for one in made["components"]}
    assert licences["pyside6-essentials"] == [{"expression": "LGPL-3.0-only"}]
    assert licences["SQLite"] == [{"license": {"name": "blessing (public domain)"}}]
    assert "libsndfile" in licences
    assert sbom("0.2.0", 1, []) == sbom("0.2.0", 1, [])


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder with stand-ins for the packages of a release."""
    for end in ("setup.exe", "x64.msi", "x64-user.msi", "arm64.dmg", "x86_64.dmg"):
        (tmp_path / f"Coach-{version()}-{end}").write_bytes(end.encode())
    for name in (
        f"coach_{version()}_amd64.deb",
        f"coach-{version()}-linux-x86_64.tar.gz",
        "coach_0.0.1_amd64.deb",
    ):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path


def test_the_descriptions_name_the_files_and_their_sums(
    packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import release  # noqa: PLC0415
    from papers import sum_of  # noqa: PLC0415

    project = {"version": version(), "urls": {"releases": PAGE}}
    monkeypatch.setattr(release, "project_of", lambda _root: project)
    assert release.main(["papers", "--out", str(packages)]) == 0

    def address(name: str) -> str:
        return f"{PAGE}/download/v{version()}/{name}"

    winget = (packages / "winget" / "Coach.Coach.installer.yaml").read_text(encoding="utf-8")
    for end in ("setup.exe", "x64.msi"):
        file = packages / f"Coach-{version()}-{end}"
        assert f"InstallerUrl: {address(file.name)}\n  InstallerSha256: {sum_of(file).upper()}\n" in winget
    cask = (packages / "homebrew" / "coach.rb").read_text(encoding="utf-8")
    for end in ("arm64", "x86_64"):
        assert sum_of(packages / f"Coach-{version()}-{end}.dmg") in cask
    assert f'url "{PAGE}/download/v#{{version}}/Coach-#{{version}}-#{{arch}}.dmg"' in cask
    flatpak = (packages / "flathub" / "org.coach.desktop.yaml").read_text(encoding="utf-8")
    archive = packages / f"coach-{version()}-linux-x86_64.tar.gz"
    assert f"url: {address(archive.name)}\n        sha256: {sum_of(archive)}" in flatpak
    assert "type: dir" not in flatpak
    listed = (packages / "SHA256SUMS").read_text(encoding="utf-8")
    assert listed.count("\n") == 8, "seven packages of this version and the bill of materials"
    assert "coach_0.0.1" not in listed


def test_without_a_page_of_releases_nobody_is_told_where(
    packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import release  # noqa: PLC0415

    monkeypatch.setattr(release, "project_of", lambda _root: {"version": version()})
    assert release.main(["papers", "--out", str(packages)]) == 0
    assert not (packages / "winget").exists()


def test_two_builds_are_compared_file_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from release import main  # noqa: PLC0415

    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / "lib").mkdir(parents=True)
        (folder / "lib" / "a").write_bytes(b"a")
    assert main(["compare", str(one), str(other)]) == 0
    (other / "lib" / "a").write_bytes(b"b")
    (one / "c").touch()
    assert main(["compare", str(one), str(other)]) == 1
    assert capsys.readouterr().out.splitlines() == ["the same", "c", "lib/a"]


def test_the_public_runner_runs_the_same_commands() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    scripts = re.findall(r"packaging[/\\](\w+\.py)", text)
    assert {"bootstrap.py", "release.py"} == set(scripts)
    assert all((PACKAGING / name).is_file() for name in scripts)
    for system in ("ubuntu", "windows", "macos"):
        assert f"{system}-" in text
    assert "--draft" in text, "nothing is published without a person"
