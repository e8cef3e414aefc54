"""The beginning of the sample call, for an agent who presses nothing, and a power cut during it.

This needs only what is in the repository. `test_whole_call` does more, with the folder of speech.
"""

from __future__ import annotations

import time
from pathlib import Path

import psutil

from coach.model.call import CallSource, CallState
from coach.model.sound import SAMPLE_RATE_HZ, Speaker
from coach.views.tokens import LIGHT
from tests.audio_server import AudioServer
from tests.end_to_end.desktop_process import IN_CALL, LISTENING, OVERLAY_PART, DesktopProcess
from tests.end_to_end.screen import Screen, pixels_of
from tests.end_to_end.stretch import SAMPLE_CALL, Played, lead_of, listen, read

PLAYED_S = 21.0
LOST_AT_MOST_S = 5.0
LEAST_OF_A_LANE = 20
"""In pixels of exactly its colour: two seconds of speech on a lane are 6 by 5."""


def test_the_sample_call_begins_and_survives_a_power_cut(
    desktop: DesktopProcess, office: AudioServer, screen: Screen, tmp_path: Path
) -> None:
    sound = read(SAMPLE_CALL)[:, : round(PLAYED_S * SAMPLE_RATE_HZ)]
    truth = listen(sound, None)
    desktop.start()
    desktop.wait_listening()
    assert lanes_on(screen) == {"agent": False, "caller": False}
    assert desktop.status() == LISTENING
    played = Played(office, sound)
    desktop.wait(lambda: desktop.status() == IN_CALL, PLAYED_S)

    until_s = played.began_s + PLAYED_S - 1.0
    while not all(lanes_on(screen).values()):
        assert time.time() < until_s, "no speech was ever on both lanes"
        time.sleep(0.05)
    picture = screen.save(tmp_path / "lanes.png")
    assert pixels_of(picture, LIGHT.background) > 100_000
    time.sleep(max(0.0, until_s - time.time()))
    assert desktop.status() == IN_CALL
    children = desktop.children()
    assert children
    killed_s = desktop.kill()
    played.stop()
    _, left = psutil.wait_procs(children, timeout=5.0)
    assert not left, "what it started outlives it"

    desktop.start()
    desktop.wait_listening()
    kept = desktop.newest_call(CallState.CUT_SHORT)
    assert kept.header.source is CallSource.LIVE
    lead_s = lead_of(kept.record, truth)
    assert lead_s is not None, "the kept call's speech is not that of the file"
    heard_s, kept_s = killed_s - played.began_s, kept.record.duration_s - lead_s
    assert heard_s - LOST_AT_MOST_S <= kept_s <= heard_s
    for speaker in Speaker:  # from the first word on, though the call began only after both had spoken
        assert abs(kept.record.speech[speaker][0].start_s - lead_s - truth.speech[speaker][0].start_s) < 0.1
    assert desktop.stop() == 0
    assert "Traceback" not in desktop.said()


def lanes_on(screen: Screen) -> dict[str, bool]:
    """Return the speakers whose speech is on the overlay's lanes."""
    left, top, _, _ = OVERLAY_PART
    lanes = screen.picture(left + 48, top + 36, 66, 28)
    return {
        lane: pixels_of(lanes, colour) >= LEAST_OF_A_LANE
        for lane, colour in (("agent", LIGHT.agent), ("caller", LIGHT.caller))
    }
