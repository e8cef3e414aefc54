"""A call under way: its sound goes to the engine, its events to the recorder, its state to the screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from coach.coaching.shown_cue import ShownCue
from coach.conversation.call_bounds import CallBounds, tell_bounds, tell_listened
from coach.model.baseline import Baseline, HeardVoice
from coach.model.call import CallRecord, CallSource
from coach.model.call_notes import Incident, StepShown
from coach.model.cues import Cue, CueAnswer
from coach.model.events import (
    BaselineLearned,
    CueDecided,
    CueOver,
    Event,
    ReadingTaken,
    SpeechEnded,
    SpeechStarted,
    SpeechTakenBack,
)
from coach.model.measures import Reading
from coach.model.own_sound import CallSeal, SoundPiece
from coach.model.snapshot import RunningCall
from coach.model.sound import SAMPLE_RATE_HZ, Block, Speaker
from coach.model.spans import Span
from coach.runtime.dependencies import CoachEngine, Recorder
from coach.runtime.earlier_calls import Terms, TermsAsked
from coach.runtime.keeping import CallWriter
from coach.runtime.own_sound import OwnSound

LANE_S = 20.0
# A bound for any input. Stretches of speech are at least about 50 ms apart, so LANE_S never holds as many.
MOST_STRETCHES = 400


class RecentSpeech:
    """The last LANE_S of speech of each speaker, for the lanes of the overlay."""

    def __init__(self) -> None:
        self._closed: dict[Speaker, deque[Span]] = {s: deque(maxlen=MOST_STRETCHES) for s in Speaker}
        self._open_since_s: dict[Speaker, float | None] = dict.fromkeys(Speaker)

    def started(self, speaker: Speaker, start_s: float) -> None:
        self._open_since_s[speaker] = start_s

    def ended(self, speaker: Speaker, span: Span) -> None:
        self._open_since_s[speaker] = None
        self._closed[speaker].append(span)

    def taken_back(self, speaker: Speaker) -> None:
        self._open_since_s[speaker] = None

    def lane(self, speaker: Speaker, now_s: float) -> tuple[Span, ...]:
        """Return the stretches of the last LANE_S, oldest first and cut to it. An open one ends now."""
        since_s = now_s - LANE_S
        closed = self._closed[speaker]
        while closed and closed[0].end_s <= since_s:
            closed.popleft()
        spans = [
            span
            if since_s <= span.start_s and span.end_s <= now_s
            else Span(max(span.start_s, since_s), min(span.end_s, now_s))
            for span in closed
        ]
        open_since_s = self._open_since_s[speaker]
        if open_since_s is not None and open_since_s < now_s:
            spans.append(Span(max(open_since_s, since_s), now_s))
        return tuple(spans)


# A power cut is to cost at most the last 5 s of a call, including the time that a write takes.
WRITE_EVERY_S = 4.0
# The agent may go back and forth through the steps. More than this many tell nothing new.
MOST_STEPS_NOTED = 200


class CallRun:
    """A call, from its first block to its record. Blocks must be contiguous; they are numbered here.

    The engine is made once it is known what earlier calls taught; until then blocks are held.
    """

    def __init__(
        self,
        writer: CallWriter,
        *,
        asked: TermsAsked | None,
        new_engine: Callable[[Terms], CoachEngine],
        recorder: Recorder,
        bounds: CallBounds,
        profile: str = "",
        quiet_hours: bool = False,
    ) -> None:
        """`asked` is None where earlier calls give nothing to this one."""
        self.title = writer.title
        self.writer = writer
        self.profile = profile
        self.learned: Baseline | None = None
        self._asked, self._new_engine = asked, new_engine
        self._engine: CoachEngine | None = None
        # At most of earlier_calls.TERMS_WAIT_S, beside what was heard before.
        self._held: deque[Block] = deque()
        self._recorder = recorder
        self._baseline: Baseline | None = None
        self._bounds = bounds
        self._samples = 0
        self._written_s = 0.0
        self._recent_speech = RecentSpeech()
        self._cues = ShownCue()
        self._shown_cues: tuple[Cue, ...] = ()
        self._reading: Reading | None = None
        self._caller_present = False
        self._paused = False
        self._quiet_hours = quiet_hours
        self._answers: tuple[CueAnswer, ...] = ()
        self._incident: Incident | None = None
        self._own_sound: OwnSound | None = None
        self._seal: CallSeal | None = None

    @property
    def time_s(self) -> float:
        """How much sound the call has so far, in seconds."""
        return self._samples / SAMPLE_RATE_HZ

    @property
    def counts(self) -> bool:
        """Whether the call counts towards the baseline and the trends: only live ones do."""
        return self.title.source is CallSource.LIVE

    def feed(self, block: Block) -> None:
        """Take in the next sound. Raises whatever the engine or the recorder raises."""
        block = replace(block, start_sample=self._samples)
        self._samples += block.n_samples
        self._caller_present = block.caller is not None
        tell_listened(self._bounds, block)
        self._held.append(block)
        if self._engine is not None or self._asked is None or self._asked.ready:
            self._hear_held()

    def _hear_held(self) -> CoachEngine:
        """Let the engine hear what was held, and return it."""
        if self._engine is None:
            terms = Terms() if self._asked is None else self._asked.terms
            self._baseline = terms.baseline
            self._engine = self._new_engine(terms)
            if self._paused:
                self._engine.pause_cues(True)
        while self._held:
            block = self._held.popleft()
            events = self._engine.feed(block)
            self._hear(events)
            if self._own_sound is not None:
                self._keep_pieces(self._own_sound.feed(block, events))
        return self._engine

    def keep_own_sound(self, seal: CallSeal | None) -> None:
        """Keep the agent's own sound from now on, under this seal or the one it had before; None: no longer."""
        if seal is None:
            if self._own_sound is not None:
                self._keep_pieces(self._own_sound.stop(self.time_s))
        elif self._own_sound is None:
            held = sum(block.n_samples for block in self._held)
            self._seal, self._own_sound = seal, OwnSound(self._samples - held)
        elif not self._own_sound.on:
            self._own_sound.go_on()

    def _keep_pieces(self, pieces: list[SoundPiece]) -> None:
        if self._seal is not None and pieces:
            self.writer.keep_sound(self._seal, pieces)

    @property
    def line_closed_s(self) -> float:
        """For how long the caller's line has been closed; 0 where it isn't listened to."""
        return 0.0 if self._engine is None else self._engine.line_closed_s

    def finish(self, closed_ago_s: float = 0.0) -> CallRecord:
        """End the call and return its whole record.

        A live call ends with its last speech, whatever showed that it was over, or with what the agent marked
        after it. `closed_ago_s`: its phone program closed the microphone so long ago, and what was said since
        is none of the call's.
        """
        self._hear(self._hear_held().finish())
        end_s = self._bounds.last_speech_s(self.time_s - closed_ago_s)
        if self.counts and end_s is not None:
            marked_s = self._incident.marked_s if self._incident is not None else 0.0
            self._recorder.cut_after(min(max(end_s, marked_s), self.time_s))
        record = self._recorder.record()
        if self._own_sound is not None:
            self._keep_pieces(self._own_sound.stop(record.duration_s))
        return record

    def heard_voice(self) -> HeardVoice | None:
        """Return the agent's ordinary speech in this call; None where there was too little."""
        return None if self._engine is None else self._engine.heard_voice()

    def record_so_far(self) -> CallRecord:
        """Return the record so far, without asking the engine again."""
        return self._recorder.record()

    def pause_cues(self, paused: bool) -> None:
        self._paused = paused
        if self._engine is not None:
            self._engine.pause_cues(paused)

    def answer(self, answer: CueAnswer) -> None:
        """Keep the agent's answer to a cue of this call, and replace any earlier one."""
        self._answers = (*(one for one in self._answers if one.cue != answer.cue), answer)
        self.writer.answer(answer)

    def mark_incident(self) -> None:
        """Begin the note of a call that has become abusive, and keep it. Only the first time counts."""
        if self._incident is None:
            self._note(Incident(self.time_s))

    def show_step(self, title: str) -> None:
        """Note a step that came on the screen. Ignored in an unmarked call, and where the step is repeated."""
        incident = self._incident
        if incident is None or len(incident.steps) >= MOST_STEPS_NOTED:
            return
        if not incident.steps or incident.steps[-1].title != title:
            self._note(replace(incident, steps=(*incident.steps, StepShown(title, self.time_s))))

    def _note(self, incident: Incident) -> None:
        self._incident = incident
        self.writer.note(incident)

    def write_if_due(self) -> None:
        """Write the record so far, every WRITE_EVERY_S of the call."""
        if self.time_s - self._written_s >= WRITE_EVERY_S:
            self._written_s = self.time_s
            self.writer.write(self._recorder.record())

    def has_ended(self) -> bool:
        """Whether both have been silent for long enough."""
        return self._bounds.has_ended(self.time_s)

    def silent_s(self) -> float:
        """How long both have been silent."""
        return self._bounds.silent_s(self.time_s)

    def running(self) -> RunningCall:
        """Return the call as the screen shows it."""
        now_s = self.time_s
        baseline = self.learned or self._baseline
        return RunningCall(
            started_at=self.title.started_at,
            source=self.title.source,
            title=self.title.title,
            time_s=now_s,
            agent_recent_speech=self._recent_speech.lane(Speaker.AGENT, now_s),
            caller_recent_speech=self._recent_speech.lane(Speaker.CALLER, now_s),
            caller_present=self._caller_present,
            reading=self._reading,
            cue=self._cues.shown(now_s),
            cues_paused=self._paused,
            baseline_speech_s=self._reading.baseline_speech_s if self._reading else 0.0,
            baseline=baseline,
            call_id=self.writer.call_id,
            answers=self._answers,
            answerable=self._cues.newest_to_answer(now_s),
            quiet_hours=self._quiet_hours,
            incident=self._incident,
            shown_cues=self._shown_cues,
            keeps_own_sound=self._own_sound is not None and self._own_sound.on,
        )

    def _hear(self, events: list[Event]) -> None:
        self._recorder.add(events)
        tell_bounds(self._bounds, events)
        for event in events:
            match event:
                case SpeechStarted():
                    self._recent_speech.started(event.speaker, event.start_s)
                case SpeechEnded():
                    self._recent_speech.ended(event.speaker, event.span)
                case SpeechTakenBack():
                    self._recent_speech.taken_back(event.speaker)
                case CueDecided():
                    self._cues.decided(event.cue)
                    if event.cue.held_back is None:
                        self._shown_cues = (*self._shown_cues, event.cue)
                case CueOver():
                    self._cues.over(event.cue)
                case BaselineLearned():
                    self.learned = event.baseline
                case ReadingTaken():
                    self._reading = event.reading
                case _:
                    continue
