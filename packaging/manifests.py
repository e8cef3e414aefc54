"""The descriptions by which winget, Homebrew and Flathub find a release.

Each names where the files will lie, by the page of releases in pyproject.toml (`releases` of [project.urls]),
and their sums. They are handed in to those collections by hand.
"""

from __future__ import annotations

from pathlib import Path

from papers import sum_of

IDENTIFIER = "Coach.Coach"
SUMMARY = "A desktop coach for the voice on the phone"


def file_address(page: str, version: str, file: Path) -> str:
    """Where a file of a release lies, as GitHub and its kind have it."""
    return f"{page.rstrip('/')}/download/v{version}/{file.name}"


def winget(page: str, version: str, setup: Path, msi: Path) -> dict[str, str]:
    """The three files of a winget manifest 1.6, by name."""
    head = f"PackageIdentifier: {IDENTIFIER}\nPackageVersion: {version}\n"
    installers = [
        ("nullsoft", "user", setup, "  InstallerSwitches:\n    Silent: /S\n    SilentWithProgress: /S\n"),
        ("wix", "machine", msi, ""),
    ]
    listed = "".join(
        f"- Architecture: x64\n  InstallerType: {kind}\n  Scope: {scope}\n"
        f"  InstallerUrl: {file_address(page, version, file)}\n"
        f"  InstallerSha256: {sum_of(file).upper()}\n{switches}"
        for kind, scope, file, switches in installers
    )
    return {
        f"{IDENTIFIER}.yaml": f"{head}DefaultLocale: en-US\nManifestType: version\nManifestVersion: 1.6.0\n",
        f"{IDENTIFIER}.installer.yaml": (
            f"{head}MinimumOSVersion: 10.0.17763.0\nInstallers:\n{listed}"
            "ManifestType: installer\nManifestVersion: 1.6.0\n"
        ),
        f"{IDENTIFIER}.locale.en-US.yaml": (
            f"{head}PackageLocale: en-US\nPublisher: The Coach project\nPackageName: Coach\n"
            f"License: Apache-2.0\nShortDescription: {SUMMARY}\nReleaseNotesUrl: {page}\n"
            "ManifestType: defaultLocale\nManifestVersion: 1.6.0\n"
        ),
    }


def homebrew(page: str, version: str, arm: Path, intel: Path) -> str:
    """The cask."""
    prefix, suffix = arm.name.split("arm64")
    name = f"{prefix}#{{arch}}{suffix}".replace(version, "#{version}")
    return f"""cask "coach" do
  arch arm: "arm64", intel: "x86_64"

  version "{version}"
  sha256 arm:   "{sum_of(arm)}",
         intel: "{sum_of(intel)}"

  url "{page.rstrip("/")}/download/v#{{version}}/{name}"
  name "Coach"
  desc "{SUMMARY.removeprefix("A ").capitalize()}"
  homepage "{page}"

  depends_on macos: ">= :sonoma"

  app "Coach.app"

  zap trash: [
    "~/Library/Application Support/coach",
    "~/Library/LaunchAgents/org.coach.desktop.plist",
  ]
end
"""


def flathub(manifest: str, page: str, version: str, archive: Path) -> str:
    """The Flatpak manifest, with the released archive in place of the folders beside it. Raises ValueError
    where the manifest has other sources than it had."""
    at = manifest.index("      - type: dir\n        path: program")
    if manifest.count("type: dir") != 2:
        raise ValueError("the manifest has other folders than program and share")
    source = (
        f"      - type: archive\n        url: {file_address(page, version, archive)}\n"
        f"        sha256: {sum_of(archive)}\n        strip-components: 0\n"
    )
    return manifest[:at] + source
