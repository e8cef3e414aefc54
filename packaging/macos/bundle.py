"""What macOS must know of Coach.app: its Info.plist.

Without NSAudioCaptureUsageDescription the tap gives zeros, and macOS asks nobody; without
NSMicrophoneUsageDescription it ends a program that opens the microphone. 14.2 is the first macOS with process
taps.
"""

from __future__ import annotations

import os
from pathlib import Path

from contents import QT_LANGUAGES, project_of

ROOT = Path(__file__).resolve().parents[2]
OLDEST_MACOS = "14.2"
ARCHITECTURES = ("arm64", "x86_64")
"""Each gets an application of its own: of some libraries there are no wheels for both in one."""
MICROPHONE = "Coach measures your voice during a call: level, pitch and pace. Nothing leaves this Mac."
CALLER = (
    "Coach hears the caller through the sound that this Mac plays, so that it knows who is speaking. Nothing"
    " leaves this Mac, and the caller's sound is never kept."
)


def info_plist() -> dict[str, object]:
    """Info.plist, but for what PyInstaller puts there itself (the executable, the icon, the identifier)."""
    version = str(project_of(ROOT)["version"])
    return {
        "CFBundleName": "Coach",
        "CFBundleDisplayName": "Coach",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(QT_LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSAudioCaptureUsageDescription": CALLER,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache-2.0",
        "NSMicrophoneUsageDescription": MICROPHONE,
        "NSPrincipalClass": "NSApplication",
    }


def identity() -> str | None:
    """The name of the Developer ID certificate to sign with; None signs for this machine only."""
    return os.environ.get("COACH_IDENTITY") or None
