"""Calls to play: finding a short stretch of a call in which cues fall, and playing it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.call import CallRecord
from coach.model.cues import Cue, CueKind
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.offline.baseline_profile import learn_baseline
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, PLAY_RATE_HZ, AudioServer
from tests.end_to_end.ear import Ear

REPOSITORY = Path(__file__).parents[2]
SAMPLE_CALL = REPOSITORY / "assets" / "sample" / "sample_call.flac"

BEFORE_S = 14.0
"""In the first 10 s of a call no cue falls, and the noise floor settles."""
SOONER_S = 8.0
"""How much earlier a stretch may begin, so that nobody speaks at its start."""
PAUSE_S = 0.15
AFTER_S = 4.0
MOST_APART_S = 40.0
STEADY_S = 0.1
LEADS_S = (0.0, 0.513, 1.027)
"""How much silence a call may have before its sound, which moves the engine's ticks against the sound."""
SAME_START_S = 0.03
MOST_LEAD_S = 15.0


def speech_folder() -> Path | None:
    """Return the folder of speech to measure with: COACH_SPEECH, else ../shared/speech; None without one."""
    named = os.environ.get("COACH_SPEECH")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "speech"
    return folder if (folder / "calls").is_dir() else None


def read(path: Path) -> FloatArray:
    """Read a two-channel recording at 16 kHz as (2, n): agent, caller."""
    samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    assert samples.shape[1] == len(Speaker), path
    sound: FloatArray = np.ascontiguousarray(soxr.resample(samples, rate_hz, SAMPLE_RATE_HZ).T)
    return sound


def listen(
    sound: FloatArray, baseline: Baseline | None, lead_s: float = 0.0, block_s: float = 1.0
) -> CallRecord:
    """Run a whole call through the engine, after `lead_s` of silence."""
    lead: FloatArray = np.zeros((len(Speaker), round(lead_s * SAMPLE_RATE_HZ)), np.float32)
    engine, recorder = Engine(CueSettings(), baseline), CallRecorder()
    for block in blocks(np.concatenate([lead, sound], axis=1), round(block_s * SAMPLE_RATE_HZ)):
        recorder.add(engine.feed(block))
    recorder.add(engine.finish())
    return recorder.record()


def blocks(sound: FloatArray, block_samples: int) -> Iterator[Block]:
    for at in range(0, sound.shape[1], block_samples):
        agent, caller = sound[:, at : at + block_samples].copy()
        yield Block(at, len(agent), agent, caller)


def shown(cues: Iterable[Cue]) -> list[Cue]:
    """Return the cues that were shown."""
    return [cue for cue in cues if cue.held_back is None]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a call, with its agent's baseline. The samples are (2, n) at 16 kHz: agent, caller."""

    call: Path
    sound: FloatArray
    baseline: Baseline

    @property
    def duration_s(self) -> float:
        return len(self.sound[0]) / SAMPLE_RATE_HZ


def baseline_of(call: Path) -> Baseline:
    """Learn the baseline of a call's agent from the recording beside it."""
    return learn_baseline([call.with_suffix(".usual.flac")])


def stretch_with(calls: Sequence[Path], kinds: set[CueKind]) -> Stretch | None:
    """Find the first short stretch in these calls that gives cues of all these kinds, by itself and steadily.

    Steadily means not at the edge of a threshold: the same cues fall at the same times, wherever the ticks
    fall. The place can't be written down here, because it changes with the numbers of the voice activity
    detector.
    """
    for call in calls:
        sound, baseline = read(call), baseline_of(call)
        record = listen(sound, baseline)
        cues = [cue for cue in shown(record.cues) if cue.kind in kinds]
        for first in cues:
            near = [cue for cue in cues if 0.0 <= cue.time_s - first.time_s <= MOST_APART_S]
            have = [next((cue.time_s for cue in near if cue.kind is kind), None) for kind in kinds]
            if None in have:
                continue
            last_s = max(time_s for time_s in have if time_s is not None)
            for start_s in _pauses_before(record, first.time_s - BEFORE_S):
                part = slice(*(round(s * SAMPLE_RATE_HZ) for s in (start_s, last_s + AFTER_S)))
                found = Stretch(call, np.ascontiguousarray(sound[:, part]), baseline)
                if _is_steady(found, kinds):
                    return found
    return None


def _pauses_before(record: CallRecord, at_s: float) -> Iterator[float]:
    """Return the moments shortly before this one in which nobody spoke, the latest first."""
    spans = [span for speaker in Speaker for span in record.speech[speaker]]
    start_s = at_s
    while start_s > max(PAUSE_S, at_s - SOONER_S):
        if not any(span.start_s < start_s + PAUSE_S and start_s - PAUSE_S < span.end_s for span in spans):
            yield start_s
        start_s -= PAUSE_S


def _is_steady(stretch: Stretch, kinds: set[CueKind]) -> bool:
    first: list[Cue] = []
    for lead_s in LEADS_S:  # the first difference saves running the others
        cues = shown(listen(stretch.sound, stretch.baseline, lead_s).cues)
        first = first or cues
        if not kinds <= {cue.kind for cue in cues} or len(cues) != len(first):
            return False
        if not all(
            cue.kind is same.kind
            and abs(cue.time_s - lead_s - same.time_s) < STEADY_S
            and same.time_s < stretch.duration_s - 1.0
            for cue, same in zip(cues, first, strict=True)
        ):
            return False
    return True


class Played:
    """A call that plays into both sinks as soon as it is made. `began_s` is on the wall clock."""

    def __init__(self, server: AudioServer, sound: FloatArray) -> None:
        ears = [Ear(sink) for sink in (MICROPHONE_SINK, CALLER_SINK)]
        try:
            fast = soxr.resample(sound.T, SAMPLE_RATE_HZ, PLAY_RATE_HZ).astype(np.float64)
            # An `Ear` notices the first sample that isn't zero, so sample 0 is marked inaudibly.
            fast[0] = 1e-3
            self._players = [
                server.play(sink, np.ascontiguousarray(fast[:, row]))
                for row, sink in enumerate((MICROPHONE_SINK, CALLER_SINK))
            ]
            starts = [ear.wait() for ear in ears]
        finally:
            for ear in ears:
                ear.close()
        self.began_s = sum(starts) / len(starts)
        self.apart_s = max(starts) - min(starts)
        self.duration_s = sound.shape[1] / SAMPLE_RATE_HZ

    def wait(self) -> None:
        """Wait until it is over."""
        for player in self._players:
            player.wait(self.duration_s + 10.0)

    def stop(self) -> None:
        """Stop playing."""
        for player in self._players:
            player.kill()
            player.wait(5)


def lead_of(kept: CallRecord, truth: CallRecord) -> float | None:
    """Estimate how long before the sound the kept call began, from where speech starts in both. None: no two
    starts agree."""
    starts = {speaker: [span.start_s for span in truth.speech[speaker]] for speaker in Speaker}
    leads = sorted(
        there.start_s - here_s
        for speaker in Speaker
        for there in kept.speech[speaker]
        for here_s in starts[speaker]
        if abs(there.start_s - here_s) < MOST_LEAD_S
    )
    agreeing = max(
        ([lead for lead in leads if abs(lead - middle) <= SAME_START_S] for middle in leads),
        key=len,
        default=[],
    )
    return sum(agreeing) / len(agreeing) if len(agreeing) > 1 else None
