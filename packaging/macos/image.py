"""Makes the disk image of Coach.app, and has Apple look at it: `packaging/macos/image.py [--out FOLDER]`.

It runs on a Mac, with the application that `packaging/program/build.py` left in the folder. COACH_IDENTITY
names the Developer ID certificate, which signed the application too; COACH_NOTARY the keychain profile made by
`xcrun notarytool store-credentials`. Without the first nothing is signed, without the second nothing is sent
to Apple: such an image opens only on the Mac it was made on.

Not tried on a Mac: written from the man pages of hdiutil, codesign, notarytool and stapler. A test reads the
commands.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent / "program")]

from bundle import identity
from contents import project_of

INSIDE = (
    "Contents/Info.plist",
    "Contents/MacOS/coach",
    "Contents/Resources/coach.icns",
    "Contents/Resources/coach/assets/icons/coach.svg",
    "Contents/Resources/coach/dsp/speech.npz",
    "Contents/Resources/coach/history/migrations/env.py",
    "Contents/Frameworks/_sounddevice_data/portaudio-binaries/libportaudio.dylib",
)
"""What an application must hold to start, to hear, and to keep what it heard."""


class ImageError(Exception):
    """The image can't be made; the message says why."""


def what_lacks(application: Path) -> list[str]:
    """What the application should hold and doesn't."""
    return [name for name in INSIDE if not (application / name).exists()]


def commands(
    application: Path, tree: Path, image: Path, signer: str | None, notary: str | None
) -> list[list[str]]:
    """What is run, in this order. `tree` holds what the image shows."""
    run = [["codesign", "--verify", "--deep", "--strict", str(application)]]
    run.append(["ditto", str(application), str(tree / application.name)])
    make = ["hdiutil", "create", "-volname", "Coach", "-srcfolder", str(tree), "-fs", "HFS+", "-format", "UDZO"]
    run.append([*make, "-ov", str(image)])
    if signer is not None:
        run.append(["codesign", "--sign", signer, "--timestamp", str(image)])
        if notary is not None:
            run.append(["xcrun", "notarytool", "submit", str(image), "--keychain-profile", notary, "--wait"])
            run.append(["xcrun", "stapler", "staple", str(image)])
            run.append(
                ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(image)]
            )
    return run


def make(out: Path) -> Path:
    """Make the image. Raises ImageError."""
    application = out / "Coach.app"
    if lacking := what_lacks(application):
        raise ImageError(f"{application} lacks {lacking}: run packaging/program/build.py first.")
    tree = out / "work" / "image"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    (tree / "Applications").symlink_to("/Applications")
    image = out / f"Coach-{project_of(ROOT)['version']}-{platform.machine()}.dmg"
    for command in commands(application, tree, image, identity(), os.environ.get("COACH_NOTARY") or None):
        if subprocess.run(command, check=False).returncode != 0:
            raise ImageError(f"{' '.join(command[:3])} failed, see above.")
    return image


def main(arguments: Sequence[str]) -> int:
    """Make the image, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    try:
        print(make(parser.parse_args(arguments).out.resolve()))
    except ImageError as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
