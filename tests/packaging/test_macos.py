"""What can be said of the packages of macOS without a Mac: nothing of this has run on one."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.places import version
from coach.settings.login_start import LABEL
from tests.packaging.scripts import scripts_of
from tests.packaging.test_bootstrap import PACKAGING
from tests.sources.test_loopback_children import CATAP

MACOS = PACKAGING / "macos"


@pytest.fixture(autouse=True)
def scripts() -> Iterator[None]:
    with scripts_of("macos", "program", ""):
        yield


def test_macos_is_told_why_coach_listens() -> None:
    from bundle import info_plist  # noqa: PLC0415

    told = plistlib.loads(plistlib.dumps(info_plist()))
    assert told["LSMinimumSystemVersion"] == "14.2"
    assert told["CFBundleShortVersionString"] == version()
    for key in ("NSMicrophoneUsageDescription", "NSAudioCaptureUsageDescription"):
        assert told[key].startswith("Coach ")
        assert "Nothing leaves this Mac" in told[key]


def test_the_entitlements_are_the_microphone_and_exchanged_libraries() -> None:
    granted = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert granted == {
        "com.apple.security.device.audio-input": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_application_has_the_name_that_the_launch_agent_and_the_doctor_know() -> None:
    spec = (PACKAGING / "program" / "coach.spec").read_text(encoding="utf-8")
    assert f'bundle_identifier="{LABEL}"' in spec
    assert 'name="Coach.app"' in spec


def test_an_application_that_lacks_a_part_gets_no_image(tmp_path: Path) -> None:
    from image import INSIDE, ImageError, make, what_lacks  # noqa: PLC0415

    application = tmp_path / "Coach.app"
    for name in INSIDE:
        (application / name).parent.mkdir(parents=True, exist_ok=True)
        (application / name).touch()
    assert what_lacks(application) == []
    (application / INSIDE[0]).unlink()
    assert what_lacks(application) == ["Contents/Info.plist"]
    with pytest.raises(ImageError, match=r"Info\.plist"):
        make(tmp_path)


@pytest.mark.parametrize(
    ("signer", "notary", "programs"),
    [
        (None, None, ["codesign --verify", "ditto", "hdiutil create"]),
        ("Developer ID", None, ["codesign --verify", "ditto", "hdiutil create", "codesign --sign"]),
        (
            "Developer ID",
            "coach",
            [
                *("codesign --verify", "ditto", "hdiutil create", "codesign --sign"),
                *("xcrun notarytool", "xcrun stapler", "spctl --assess"),
            ],
        ),
        (None, "coach", ["codesign --verify", "ditto", "hdiutil create"]),
    ],
)
def test_apple_sees_only_what_is_signed(signer: str | None, notary: str | None, programs: list[str]) -> None:
    from image import commands  # noqa: PLC0415

    run = commands(Path("/d/Coach.app"), Path("/d/tree"), Path("/d/Coach.dmg"), signer, notary)
    assert len(run) == len(programs)
    for command, program in zip(run, programs, strict=True):
        assert " ".join(command).startswith(program)


def test_catap_is_compared_with_what_is_called_of_it() -> None:
    """The wheel itself is compared by `bootstrap.py packages`; here, the stand-in that our tests of the child
    run against: it is as far from the child as catap may be."""
    from catap_interface import MEMBERS, what_lacks  # noqa: PLC0415

    source = CATAP.format(plays="'sound'", has_format=True, closes=True)
    lacking = what_lacks({"__init__": source})
    assert "record_system_audio(mute)" not in lacking
    assert "record_device(mute)" in lacking
    whole = (
        "def record_system_audio(*, on_buffer, mute): ...\ndef record_device(name, *, on_buffer, mute): ...\n"
    )
    for name, members in MEMBERS.items():
        whole += f"class {name}:\n" + "".join(f"    {member}: int\n" for member in members)
    assert what_lacks({"__init__": whole}) == []
    changed = whole.replace("captured_only_silence", "heard_silence")
    assert what_lacks({"__init__": changed}) == ["RecordingSession.captured_only_silence"]
