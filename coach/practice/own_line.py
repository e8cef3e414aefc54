"""A line of a scene that someone records: levelled, packed, and checked as ours are.

The checks are those of `packaging/render_lines.py` but for the words, which nothing here listens to.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from coach.dsp.voice_measures import CLIPPED_AT
from coach.engine import Engine
from coach.model.events import SpeechEnded
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray
from coach.model.spans import Span
from coach.practice.line_level import (
    LEVEL_DB,
    MOST_OFF_DB,
    MOST_PAUSE_S,
    STEP_OF,
    Samples,
    active_level_db,
    at_level,
    is_speech,
    longest_pause_s,
)
from coach.practice.scene import Loudness
from coach.settings.schema import CueSettings
from coach.sources.opus import packed, unpacked

LEAST_SPEECH_S = 0.25
"""Ours: less is no line. The shortest of our scenes takes 1.0 s."""
AROUND_S, EDGE_S = 0.15, 0.03
"""What is kept around the speech while its level is looked for, and at the end (ours)."""
CLICK_S = 0.25
"""A sound this short, further from the line than any pause in it, is a key or a chair (ours)."""
FADE_SAMPLES = SAMPLE_RATE_HZ // 200
LEAST_LEVEL_DB, MOST_LEVEL_DB = -50.0, -12.0
"""Speech of a line as it came, in dBFS (ours). Below, it is brought up by 24 dB and more, and the hiss of the
converter with it. Above, its peaks, 12 dB over it and more (ITU-T P.56), are at full scale or are pressed."""
QUIET_ROOM_DB = -55.0
"""In a room below, a line that is not far enough over it is quiet, and not the room loud (ours)."""
LEAST_OVER_ROOM_DB = 20.0
"""Ours: a line at -26 dBFS is then over a room at -46, below which `line_level` hears pauses."""
CLIPPED_SAMPLES = 3
"""So many samples in a row at full scale are clipped; one or two may just have reached it (ours)."""


class LineFault(StrEnum):
    """Why a recording can't be a line. The words catalogue says what to do, as `scene_lines.fault.<value>`."""

    NOTHING_SAID = "nothing_said"
    TOO_QUIET = "too_quiet"
    TOO_LOUD = "too_loud"
    CLIPPED = "clipped"
    LOUD_ROOM = "loud_room"
    PAUSE = "pause"
    OFF_LEVEL = "off_level"


@dataclass(frozen=True, slots=True)
class Take:
    """A recording of a line. `stream`: it as Opus, at its step's level; None: nothing was said. `off_db`: how
    far it is off that level. As it came, its speech was at `level_db` dBFS, `over_room_db` over the room."""

    stream: bytes | None
    faults: tuple[LineFault, ...]
    lasts_s: float = 0.0
    off_db: float = 0.0
    pause_s: float = 0.0
    level_db: float = 0.0
    over_room_db: float = float("inf")


def take_of(recorded: FloatArray, loudness: Loudness) -> Take:
    """Return what a recording, shape (n,) at 16 kHz, is as a line of this loudness."""
    speech = _speech(recorded)
    if sum(span.duration_s for span in speech) < LEAST_SPEECH_S:
        return Take(None, (LineFault.NOTHING_SAID,))
    first = max(0, _sample(speech[0].start_s - AROUND_S))
    said = recorded[first : _sample(speech[-1].end_s + AROUND_S)].astype(np.float64)
    level_db = LEVEL_DB[STEP_OF[loudness]]
    levelled = _trimmed(at_level(said * 0.5 / np.abs(said).max(), level_db))
    back = _coded(levelled)
    stream = packed(levelled * 10 ** ((level_db - active_level_db(back)) / 20))  # coding shifts a quiet line
    back = _unpacked(stream)
    off_db, pause_s = active_level_db(back) - level_db, longest_pause_s(back)
    came_db, over_room_db = _spoken_db(said), _over_room_db(recorded, speech)
    clipped, near_room = _clipped(said) or np.abs(back).max() >= 1.0, over_room_db < LEAST_OVER_ROOM_DB
    quiet = came_db < LEAST_LEVEL_DB or (near_room and came_db - over_room_db < QUIET_ROOM_DB)
    found = {
        LineFault.TOO_QUIET: quiet,
        LineFault.TOO_LOUD: came_db > MOST_LEVEL_DB and not clipped,
        LineFault.CLIPPED: clipped,
        LineFault.LOUD_ROOM: near_room and not quiet,
        LineFault.PAUSE: pause_s > MOST_PAUSE_S,
        LineFault.OFF_LEVEL: abs(off_db) > MOST_OFF_DB,
    }
    faults = tuple(fault for fault, there in found.items() if there)
    return Take(stream, faults, len(back) / SAMPLE_RATE_HZ, off_db, pause_s, came_db, over_room_db)


def _speech(recorded: FloatArray) -> list[Span]:
    """Return where the engine hears speech, as in a call, without clicks before and after it."""
    engine = Engine(CueSettings())
    events = []
    for at in range(0, len(recorded), TICK_SAMPLES):
        piece = recorded[at : at + TICK_SAMPLES]
        events += engine.feed(Block(at, len(piece), piece.astype(np.float32), None))
    events += engine.finish()
    spans = [event.span for event in events if isinstance(event, SpeechEnded)]
    while len(spans) > 1 and _is_click(spans[0], spans[1].start_s - spans[0].end_s):
        del spans[0]
    while len(spans) > 1 and _is_click(spans[-1], spans[-1].start_s - spans[-2].end_s):
        del spans[-1]
    return spans


def _is_click(span: Span, apart_s: float) -> bool:
    return span.duration_s <= CLICK_S and apart_s > MOST_PAUSE_S


def _trimmed(sound: Samples) -> Samples:
    """Cut both ends to the voice, faded."""
    speech, edge = np.flatnonzero(is_speech(sound)), round(EDGE_S * SAMPLE_RATE_HZ)
    kept = sound[max(0, speech[0] * HOP_SAMPLES - edge) : (speech[-1] + 1) * HOP_SAMPLES + edge].copy()
    fade = np.linspace(0, 1, FADE_SAMPLES)
    kept[:FADE_SAMPLES] *= fade
    kept[-FADE_SAMPLES:] *= fade[::-1]
    return kept


def _coded(sound: Samples) -> Samples:
    return _unpacked(packed(sound))


def _unpacked(stream: bytes) -> Samples:
    back = unpacked(stream)
    assert back is not None
    return back.astype(np.float64)


def _clipped(said: Samples) -> bool:
    """Are there samples in a row at full scale?"""
    full = (np.abs(said) >= CLIPPED_AT).astype(int)
    return bool(np.convolve(full, np.ones(CLIPPED_SAMPLES, int)).max(initial=0) >= CLIPPED_SAMPLES)


def _over_room_db(recorded: FloatArray, speech: list[Span]) -> float:
    """Return how far the speech is over the rest of the recording; infinite where there is no rest."""
    spoken = np.zeros(len(recorded), bool)
    for span in speech:
        spoken[max(0, _sample(span.start_s - AROUND_S)) : _sample(span.end_s + AROUND_S)] = True
    rest, said = recorded[~spoken], recorded[spoken]
    if len(rest) < AROUND_S * SAMPLE_RATE_HZ:
        return float("inf")
    return _level_db(said) - _level_db(rest)


def _spoken_db(said: Samples) -> float:
    """Return the level of the speech as it came, in dBFS: its pauses are found as if it were loud enough."""
    gain_db = LEVEL_DB[0] - _level_db(said.astype(np.float32))
    return active_level_db(said * 10 ** (gain_db / 20)) - gain_db


def _level_db(sound: FloatArray) -> float:
    """Return the level of the middle 10 ms in dBFS: a click among them changes nothing."""
    frames = sound[: len(sound) // HOP_SAMPLES * HOP_SAMPLES].reshape(-1, HOP_SAMPLES).astype(np.float64)
    return float(10 * np.log10(np.median(np.mean(frames**2, axis=1)) + 1e-12))


def _sample(at_s: float) -> int:
    return round(at_s * SAMPLE_RATE_HZ)
