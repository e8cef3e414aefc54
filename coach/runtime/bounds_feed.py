"""From the engine's events to the plain values that decide where a call begins and ends."""

from __future__ import annotations

from collections.abc import Iterable

from coach.conversation.call_bounds import CallBounds
from coach.model.events import Event, SpeechEnded, SpeechStarted, SpeechTakenBack, TrustChanged
from coach.model.measures import Measure, Reason


def tell_bounds(bounds: CallBounds, events: Iterable[Event]) -> None:
    """Pass on speech and hold music; every other event is none of its business."""
    for event in events:
        match event:
            case SpeechStarted():
                bounds.speech_started(event.speaker, event.start_s)
            case SpeechTakenBack():
                bounds.speech_taken_back(event.speaker)
            case SpeechEnded():
                bounds.speech_ended(event.speaker, event.span.start_s, event.span.end_s)
            case TrustChanged(measure=Measure.CALLER_SPEECH):
                bounds.hold_music(event.reason is Reason.HOLD_MUSIC, event.start_s)
            case _:
                continue
