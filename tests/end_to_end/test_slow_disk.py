"""A disk whose sync takes 6 s: nothing of a call is lost, and its cues come in time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from coach.model.call import CallState
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray, Speaker
from tests.audio_server import AudioServer
from tests.end_to_end.desktop_process import IN_CALL, LISTENING, DesktopProcess
from tests.end_to_end.screen import Screen
from tests.end_to_end.slow_disk import SlowDisk, has_compiler
from tests.end_to_end.stretch import SAMPLE_CALL, Played, lead_of, listen, read, shown

SYNC_S = 6.0
PLAYED_FROM_S, PLAYED_S = 60.0, 50.0
"""A part of the sample call with a cue at 32 s and a credit at 45 s."""
LOST_BY_STALLS_S = 0.3
"""What a busy machine may lose when it stops a device's reader for longer than its buffer lasts."""
SHOWN_WITHIN_S = 0.5
LOST_AT_MOST_S = 5.0
KEPT_WITHIN_S = 60.0

pytestmark = pytest.mark.skipif(not has_compiler(), reason="not installed: cc")


@pytest.fixture
def disk(desktop: DesktopProcess, tmp_path: Path) -> SlowDisk:
    disk = SlowDisk(tmp_path)
    desktop.more_environment = disk.environment
    return disk


def part_of_sample_call(from_s: float) -> FloatArray:
    first, last = (round(at_s * SAMPLE_RATE_HZ) for at_s in (from_s, from_s + PLAYED_S))
    return read(SAMPLE_CALL)[:, first:last].copy()


def test_a_slow_disk_costs_neither_sound_nor_cues(
    desktop: DesktopProcess, office: AudioServer, screen: Screen, disk: SlowDisk, tmp_path: Path
) -> None:
    sound = part_of_sample_call(PLAYED_FROM_S)
    truth = listen(sound, None)
    assert shown(truth.cues), "the stretch gives no cue"
    desktop.start()
    desktop.wait_listening()
    disk.takes(SYNC_S)
    desktop.command("call", "start")
    played = Played(office, sound)
    time.sleep(SYNC_S * 3)
    screen.save(tmp_path / "slow.png")
    played.wait()
    over_s = time.time()
    desktop.command("call", "stop")
    desktop.wait(lambda: desktop.status() == LISTENING)
    desktop.wait(lambda: [one.state for one in desktop.calls()] == [CallState.COMPLETE], KEPT_WITHIN_S)
    kept = desktop.newest_call(CallState.COMPLETE).record
    disk.takes(0.0)
    lead_s = lead_of(kept, truth)
    assert lead_s is not None
    gaps_s = sum(gap.duration_s for gaps in kept.gaps.values() for gap in gaps)
    assert gaps_s <= LOST_BY_STALLS_S
    painted = [cue for cue in desktop.shown() if cue.at_s < over_s]
    in_call = [cue for cue in shown(kept.cues) if cue.time_s - lead_s < PLAYED_S]
    assert [cue.kind for cue in painted] == [cue.kind for cue in in_call]
    assert {cue.kind for cue in shown(truth.cues)} <= {cue.kind for cue in in_call}
    late_s = [
        at.at_s - played.began_s - (cue.time_s - lead_s) for at, cue in zip(painted, in_call, strict=True)
    ]
    assert max(map(abs, late_s)) < SHOWN_WITHIN_S, late_s
    for speaker in Speaker:
        last_s = truth.speech[speaker][-1].end_s
        assert kept.speech[speaker][-1].end_s - lead_s > last_s - 1.0
    assert desktop.stop() == 0
    assert "Traceback" not in desktop.said()


def test_a_kill_loses_at_most_five_seconds_beyond_what_the_disk_accepts(
    desktop: DesktopProcess, office: AudioServer, disk: SlowDisk
) -> None:
    sound = part_of_sample_call(0.0)
    truth = listen(sound, None)
    desktop.start()
    desktop.wait_listening()
    disk.takes(SYNC_S)
    desktop.command("call", "start")
    played = Played(office, sound)
    time.sleep(SYNC_S * 4)
    assert desktop.status() == IN_CALL
    killed_s = desktop.kill()
    played.stop()
    disk.takes(0.0)
    desktop.start()
    desktop.wait_listening()
    kept = desktop.newest_call(CallState.CUT_SHORT).record
    lead_s = lead_of(kept, truth)
    assert lead_s is not None
    heard_s = killed_s - played.began_s
    assert heard_s - SYNC_S - LOST_AT_MOST_S <= kept.duration_s - lead_s <= heard_s
    assert desktop.stop() == 0
