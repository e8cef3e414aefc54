"""The time from the sound that completes a cue's condition to the painted cue, from audio server to screen.

Two short calls, cut from the sample call, are played in turns. In each there are two cues, although cues keep
20 s apart, because the second ranks higher: the agent's voice rises (`tone_rising`) or comes in while the
caller speaks (`talk_over`), and then nobody speaks (`dead_air`).

The time of the last sample that a cue rests on is found without the app's clocks: `time_s` of the cue in the
kept call is converted to the sound's own time by where speech starts in both, and from there to the wall clock
by an `Ear` at the sink. The time of the cue on the screen is read from the pixels every 5 ms: `painted` is when
its first rows are there (the card slides open in 120 ms), `whole` when all of it is.
"""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import chain

import numpy as np

from coach.model.baseline import Baseline
from coach.model.call import CallState
from coach.model.cues import CueKind
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.settings.schema import CueSetting, CueSettings, OverlaySettings, OverlaySize, Settings, When
from coach.views.tokens import LIGHT
from tests.benchmarks.desk import Desk, desk
from tests.benchmarks.figures import percentile, say
from tests.end_to_end.desktop_process import OVERLAY_AT, OVERLAY_PART
from tests.end_to_end.screen import Watcher
from tests.end_to_end.stretch import SAMPLE_CALL, Played, lead_of, listen, read, shown

CALLS = 12
PARTS_S = ((76.0, 98.8), (106.0, 125.0))
"""Stretches of the sample call in seconds: its rise and its talk-over, each with what leads up to it."""
SILENT_S = 7.5
MOST_LATE_S = 1.0
ROOM = 1e-4
CUES = CueSettings(
    by_kind={
        CueKind.LET_THEM_TALK: CueSetting(on=False),
        CueKind.BACK_IN_RANGE: CueSetting(on=False),
        CueKind.DEAD_AIR: CueSetting(when=When.EARLIER),
    }
)


def run() -> None:
    sample = read(SAMPLE_CALL)
    truth = listen(sample, None)
    baseline = truth.baseline
    assert baseline is not None
    sounds = [_call_of(sample, part_s) for part_s in PARTS_S]
    late: dict[CueKind, list[tuple[float, float]]] = {}
    with desk() as here:
        place = OverlaySettings(x=OVERLAY_AT[0], y=OVERLAY_AT[1], size=OverlaySize.SMALL)
        here.app.change_settings(Settings(first_run_done=True, cues=CUES, overlay=place))
        with here.app.history() as history:
            history.keep_baseline(replace(baseline, microphone=here.microphone.device_id.key))
        here.app.start()
        here.app.wait_listening()
        for number in range(CALLS):
            time.sleep(0.037 * number % 0.2)  # moves the engine's ticks against the sound each time
            for kind, lateness in _one_call(here, sounds[number % len(sounds)], baseline):
                late.setdefault(kind, []).append(lateness)
    for kind, values in late.items():
        say(f"{kind.value}: painted", [1000 * first for first, _ in values], "ms", "", 0)
    every = list(chain.from_iterable(late.values()))
    for name, values_ms in (
        ("painted", [1000 * first for first, _ in every]),
        ("whole", [1000 * whole for _, whole in every]),
    ):
        say(f"every cue: {name}", values_ms, "ms", "", 0)
        goal = "250" if name == "painted" else ""
        say(f"every cue: {name}, 95th percentile of {len(every)}", [percentile(values_ms, 0.95)], "ms", goal, 0)


def _one_call(here: Desk, sound: FloatArray, baseline: Baseline) -> list[tuple[CueKind, tuple[float, float]]]:
    """Play it in a call of its own. Returns each cue with how late it was painted, in part and whole."""
    watcher = Watcher(here.screen, OVERLAY_PART, (LIGHT.attention_ground,))
    try:
        here.app.command("call", "start")
        played = Played(here.server, sound)
        played.wait()
        here.app.command("call", "stop")
    finally:
        watcher.close()
    kept = here.app.newest_call(CallState.COMPLETE).record
    lead_s = lead_of(kept, listen(sound, baseline))
    assert lead_s is not None
    late = []
    for cue in shown(kept.cues):
        completed_s = played.began_s + cue.time_s - lead_s
        seen = [one for one in watcher.seen if 0.0 <= one.first_s - completed_s < MOST_LATE_S]
        assert len(seen) == 1, f"{cue} was not on the screen in time: {watcher.seen}, it fell at {completed_s}"
        late.append((cue.kind, (seen[0].first_s - completed_s, seen[0].whole_s - completed_s)))
    return late


def _call_of(sample: FloatArray, part_s: tuple[float, float]) -> FloatArray:
    """Make a call of a part of the sample call, after which only the room's noise goes on."""
    part = sample[:, round(part_s[0] * SAMPLE_RATE_HZ) : round(part_s[1] * SAMPLE_RATE_HZ)]
    silence = np.random.default_rng(1).standard_normal((2, round(SILENT_S * SAMPLE_RATE_HZ))) * ROOM
    return np.concatenate([part, silence.astype(np.float32)], axis=1)
