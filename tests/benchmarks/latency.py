"""From the sound that completes a cue's condition to the painted cue, through the audio server to the screen.

Short calls made from the sample call's voices, in each of which three cues fall although cues keep 20 s apart,
because each ranks higher than the one before: the agent comes in while the caller speaks (`talk_over`), goes
on in a raised voice (`tone_rising`), and then nobody speaks (`dead_air`).

When the last sample came that a cue rests on is known apart from the app's clocks: a cue's `time_s` in the
kept call, brought to the sound's own time by where speech starts in both, and from there to the wall clock by
an ear at the sink. When the cue stood on the screen is read off the screen's pixels every 5 ms: `painted` is
when its first rows are there (the card slides open in 120 ms), `whole` when all of it is.
"""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import chain

import numpy as np

from coach.model.call import CallRecord, CallState
from coach.model.cues import CueKind
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray, Speaker
from coach.model.usual import Usual
from coach.settings.schema import CueSetting, CueSettings, OverlaySettings, Settings, When
from coach.ui.presenters.tokens import LIGHT
from tests.benchmarks.desk import Desk, desk
from tests.benchmarks.figures import percentile, say
from tests.end_to_end.desktop_process import OVERLAY_AT, OVERLAY_PART
from tests.end_to_end.screen import Watcher
from tests.end_to_end.stretch import SAMPLE_CALL, Played, lead_of, listen, read, shown

CALLS = 10
CALLER_ALONE_S = 9.0
TOGETHER_S = 4.0
RAISED_ALONE_S = 4.6
SILENT_S = 7.5
CUES = CueSettings(
    let_them_talk=CueSetting(on=False),
    back_in_range=CueSetting(on=False),
    dead_air=CueSetting(when=When.EARLIER),
)


def run() -> None:
    sample = read(SAMPLE_CALL)
    truth = listen(sample, None)
    usual = truth.usual
    assert usual is not None
    sound = _made_from(sample, truth)
    late: dict[CueKind, list[tuple[float, float]]] = {}
    with desk() as here:
        place = OverlaySettings(x=OVERLAY_AT[0], y=OVERLAY_AT[1])
        here.app.change_settings(Settings(first_run_done=True, cues=CUES, overlay=place))
        with here.app.history() as history:
            history.keep_usual(replace(usual, microphone=here.microphone))
        here.app.start()
        here.app.wait_listening()
        for number in range(CALLS):
            time.sleep(0.037 * number % 0.2)  # so that its ticks fall elsewhere each time
            for kind, lateness in _one_call(here, sound, usual):
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


def _one_call(here: Desk, sound: FloatArray, usual: Usual) -> list[tuple[CueKind, tuple[float, float]]]:
    """Play it in a call of its own -> each cue with how late it was painted, in part and whole."""
    watcher = Watcher(here.screen, OVERLAY_PART, (LIGHT.attention_ground,))
    try:
        here.app.command("call", "start")
        played = Played(here.server, sound)
        played.wait()
        here.app.command("call", "stop")
    finally:
        watcher.close()
    kept = here.app.newest_call(CallState.COMPLETE).record
    lead_s = lead_of(kept, listen(sound, usual))
    cues = shown(kept.cues)
    assert lead_s is not None
    assert len(cues) == len(watcher.seen), (cues, watcher.seen)
    completed = [played.began_s + cue.time_s - lead_s for cue in cues]
    return [
        (cue.kind, (seen.first_s - at_s, seen.whole_s - at_s))
        for cue, seen, at_s in zip(cues, watcher.seen, completed, strict=True)
    ]


def _made_from(sample: FloatArray, heard: CallRecord) -> FloatArray:
    """The caller alone, the agent over the caller, the agent in a raised voice, and silence."""
    starts_s = {cue.kind: cue.start_s for cue in shown(heard.cues)}
    longest = max(heard.speech[Speaker.CALLER], key=lambda span: span.end_s - span.start_s)
    n = round((CALLER_ALONE_S + TOGETHER_S + RAISED_ALONE_S + SILENT_S) * SAMPLE_RATE_HZ)
    sound: FloatArray = np.random.default_rng(1).standard_normal((2, n)).astype(np.float32) * np.float32(1e-4)

    def put(row: int, to_s: float, from_s: float, length_s: float) -> None:
        to, first, count = (round(s * SAMPLE_RATE_HZ) for s in (to_s, from_s, length_s))
        sound[row, to : to + count] += sample[row, first : first + count]

    put(1, 0.0, longest.start_s, CALLER_ALONE_S + TOGETHER_S)
    put(0, CALLER_ALONE_S, starts_s[CueKind.TALK_OVER], TOGETHER_S)
    put(0, CALLER_ALONE_S + TOGETHER_S, starts_s[CueKind.TONE_RISING], RAISED_ALONE_S)
    return sound
