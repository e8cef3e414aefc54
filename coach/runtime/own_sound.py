"""Taking the agent's own sound out of a call, piece by piece, once they asked for it.

Only their speech is taken; the rest is silence. Where both speak, the caller may be in the microphone too, so
such a stretch is taken only while the microphone is as quiet under the caller's speech as it is when nobody
speaks. Until the caller was heard, and where they were not for a while, nothing is known of that and nothing is
taken: their voice may come out of other speakers than those that are listened to.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

import numpy as np

from coach.model.events import Event, MeasurabilityChanged, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.measures import FloatArray, Measure
from coach.model.own_sound import PIECE_S, SoundPiece
from coach.model.sound import SAMPLE_RATE_HZ, Block, Speaker

SETTLED_S = 10.0
"""Ours: what is heard of a moment may be taken back or called a leak later, and the closing of a phone program
seen, by less than this."""
RECENT_S = 60.0
"""Ours: a caller who was heard so long ago may be on another output by now. Few turns are as long."""
BEFORE_S, AFTER_S = 0.2, 0.3
"""Ours: taken before and after a stretch of speech, so that no sound of it is cut off."""
FADE_S = 0.02
"""A stretch begins and ends without a click."""
HEARD_S, QUIET_S = 2.0, 1.0
"""Ours: so much of the caller alone, and of silence, is heard before it is known whether they leak."""
LEAK_DB = 1.5
"""Ours: by so much more sound in the microphone under the caller's speech, they may be understood in it."""
LEVELS_S = 60.0
"""Ours: a microphone that is moved, or speakers turned on, are noticed within a minute of such frames."""
FRAME_S = 0.04
_FRAME = round(FRAME_S * SAMPLE_RATE_HZ)


class OwnSound:
    """The pieces of one call. Sound and events come in as they do to the call; moments are seconds of it."""

    def __init__(self, from_sample: int) -> None:
        """Take the agent's sound from this sample of the call on."""
        self.on = True
        self._number = 0
        self._first_frame = from_sample // _FRAME  # of `_frames`
        self._from_frame = self._first_frame  # the first that is not in a piece yet
        self._frames: deque[FloatArray] = deque()  # the microphone's sound, FRAME_S each
        self._caller_heard: deque[bool] = deque()
        self._rest = np.zeros(from_sample % _FRAME, np.float32)
        self._speech: dict[Speaker, list[list[float]]] = {speaker: [] for speaker in Speaker}
        self._untrusted: list[list[float]] = []
        self._under_caller, self._quiet = _Levels(), _Levels()
        self._caller_heard_s = -np.inf  # when the caller was heard last, in a piece that was made

    def go_on(self) -> None:
        """Take the agent's sound again, from now on."""
        self.on = True
        self._from_frame = self._first_frame + len(self._frames)

    def stop(self, end_s: float) -> list[SoundPiece]:
        """Take no more after `end_s`; return what is left until then."""
        pieces = self._cut(end_s, settled=True) if self.on else []
        self.on = False
        return pieces

    def feed(self, block: Block, events: Iterable[Event]) -> list[SoundPiece]:
        """Take in the next sound and what was heard since the last; return the pieces that are whole."""
        self._note(events)
        agent = np.zeros(block.n_samples, np.float32) if block.agent is None else block.agent
        samples = np.concatenate((self._rest, agent))
        whole = len(samples) // _FRAME * _FRAME
        self._rest = samples[whole:]
        for frame in samples[:whole].reshape(-1, _FRAME):
            self._frames.append(frame)
            self._caller_heard.append(block.caller is not None)
        now_s = (self._first_frame + len(self._frames)) * FRAME_S
        pieces = self._cut(now_s - SETTLED_S, settled=False) if self.on else []
        self._forget(now_s)
        return pieces

    @property
    def leaks(self) -> bool:
        """Whether the caller may be understood in the microphone, as far as it is known."""
        if self._under_caller.s < HEARD_S or self._quiet.s < QUIET_S:
            return True
        return self._under_caller.upper_db > self._quiet.upper_db + LEAK_DB

    def _note(self, events: Iterable[Event]) -> None:
        for event in events:
            match event:
                case SpeechStarted(speaker, start_s, _):
                    self._speech[speaker].append([start_s, np.inf])
                case SpeechEnded(speaker, span, _):
                    _close(self._speech[speaker], span.start_s, span.end_s)
                case SpeechTakenBack(speaker, _):
                    if self._speech[speaker] and self._speech[speaker][-1][1] == np.inf:
                        self._speech[speaker].pop()
                case MeasurabilityChanged(Measure.AGENT_SPEECH, reason, start_s):
                    if self._untrusted and self._untrusted[-1][1] == np.inf:
                        self._untrusted[-1][1] = start_s
                    if reason is not None:
                        self._untrusted.append([start_s, np.inf])
                case _:
                    pass

    def _cut(self, until_s: float, *, settled: bool) -> list[SoundPiece]:
        pieces = []
        per_piece = round(PIECE_S / FRAME_S)
        end = min(int(until_s / FRAME_S), self._first_frame + len(self._frames))
        while end - self._from_frame >= per_piece or (settled and end > self._from_frame):
            to = min(self._from_frame + per_piece, end)
            pieces.append(self._piece(self._from_frame, to))
            self._from_frame = to
        return pieces

    def _piece(self, first: int, last: int) -> SoundPiece:
        at = first - self._first_frame
        frames = np.array([self._frames[at + i] for i in range(last - first)])
        times_s = (np.arange(first, last) + 0.5) * FRAME_S
        agent = _within(times_s, self._speech[Speaker.AGENT], BEFORE_S, AFTER_S)
        caller = _within(times_s, self._speech[Speaker.CALLER], BEFORE_S, AFTER_S)
        heard = np.array([self._caller_heard[at + i] for i in range(last - first)])
        untrusted = _within(times_s, self._untrusted, BEFORE_S, AFTER_S)
        self._measure(frames, caller & heard & ~agent, ~caller & heard & ~agent)
        lately = self._heard_lately(times_s, caller & heard)
        taken = agent & heard & lately & ~untrusted & ~(caller & self.leaks)
        number, self._number = self._number, self._number + 1
        return SoundPiece(number, first * FRAME_S, _faded(taken) * frames.reshape(-1))

    def _heard_lately(self, times_s: np.ndarray, caller: np.ndarray) -> np.ndarray:
        """Whether enough of the caller alone was heard by now, and not too long before each frame."""
        last_s = np.maximum.accumulate(np.where(caller, times_s, self._caller_heard_s))
        if len(last_s):
            self._caller_heard_s = float(last_s[-1])
        return (self._under_caller.s >= HEARD_S) & (times_s - last_s <= RECENT_S)

    def _measure(self, frames: FloatArray, caller: np.ndarray, quiet: np.ndarray) -> None:
        power = np.mean(np.square(frames, dtype=np.float64), axis=1)
        self._under_caller.add(power[caller])
        self._quiet.add(power[quiet])

    def _forget(self, now_s: float) -> None:
        """Let go of what is in a piece, and of what is too old to begin one."""
        keep_from = self._from_frame if self.on else int((now_s - SETTLED_S) / FRAME_S)
        while self._first_frame < keep_from and self._frames:
            self._frames.popleft()
            self._caller_heard.popleft()
            self._first_frame += 1
        old_s = self._first_frame * FRAME_S - SETTLED_S
        for spans in (*self._speech.values(), self._untrusted):
            while spans and spans[0][1] < old_s:
                del spans[0]


class _Levels:
    """The levels of the last LEVELS_S of some frames, in dBFS."""

    def __init__(self) -> None:
        self._db: deque[float] = deque(maxlen=round(LEVELS_S / FRAME_S))

    def add(self, power: FloatArray) -> None:
        self._db.extend((10 * np.log10(power + 1e-12)).tolist())

    @property
    def s(self) -> float:
        """How long they are together."""
        return len(self._db) * FRAME_S

    @property
    def upper_db(self) -> float:
        """What a quarter of them are louder than: speech that leaks is there most of the time, a breath or a
        chair is not."""
        return float(np.percentile(self._db, 75))


def _close(spans: list[list[float]], start_s: float, end_s: float) -> None:
    if spans and spans[-1][1] == np.inf:
        spans[-1][:] = [min(start_s, spans[-1][0]), end_s]
    else:
        spans.append([start_s, end_s])


def _within(times_s: FloatArray, spans: list[list[float]], before_s: float, after_s: float) -> np.ndarray:
    found = np.zeros(len(times_s), bool)
    for start_s, end_s in spans:
        found |= (times_s >= start_s - before_s) & (times_s < end_s + after_s)
    return found


def _faded(taken: np.ndarray) -> FloatArray:
    """A gain for each sample: 1 where a frame is taken, 0 where it isn't, with fades inside what is taken."""
    gain = np.repeat(taken.astype(np.float32), _FRAME)
    n = round(FADE_S * SAMPLE_RATE_HZ)
    ramp = np.linspace(0.0, 1.0, n, dtype=np.float32)
    change = np.diff(taken.astype(np.int8))
    for frame in np.flatnonzero(change == 1) + 1:
        gain[frame * _FRAME : frame * _FRAME + n] *= ramp
    for frame in np.flatnonzero(change == -1) + 1:
        gain[frame * _FRAME - n : frame * _FRAME] *= ramp[::-1]
    return gain
