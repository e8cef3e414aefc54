"""The baseline over several calls: what one more call makes of it. Pure.

The first calls are taken as they are and their medians are the baseline, so that one call that began raised
makes no baseline. From then on a call moves it by its share of the speech, never by more than MOST_WEIGHT; a
call whose level, F0 and effort all depart together is no ordinary call and moves nothing; one whose level alone
departs is another microphone or another gain, which is asked about once, as is a call of the other bandwidth.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime
from statistics import median

from coach.coaching.baseline_learner import LEAST_SPEECH_S
from coach.coaching.gain import GAIN_FROM_DB
from coach.model.baseline import Baseline, HeardVoice, KeptBaseline, Merged, MergeOutcome, Question

# So many calls make the first baseline: of five, two may be anything and the medians still are the others'.
FIRST_CALLS = 5
# A new call moves the baseline by at most this share of the way: after a year of another voice it has followed,
# after a bad day it has not (own choice: half the way takes four such calls).
MOST_WEIGHT = 0.15
# Speech beyond this weighs no more: without a limit an old baseline would never move again.
MEMORY_S = 3600.0
# A call that departs by all three of these was held in another voice: about twice what is just noticed in level
# and pitch (1 dB, 0.5 st: Moore, Psychology of Hearing), and as much effort as 3 dB of level bring with them.
DEVIATES_LEVEL_DB = 3.0
DEVIATES_F0_ST = 1.0
DEVIATES_EFFORT_DB = 1.0
_NO_NUMBERS = {"source", "microphone", "speech_s", "bandwidth", "f0_within_turns_st"}
_NUMBERS = tuple(one.name for one in fields(Baseline) if one.name not in _NO_NUMBERS)


def with_call(kept: KeptBaseline | None, heard: HeardVoice, profile: str, now: datetime) -> Merged:
    """What one more call makes of the baseline of its microphone (which `heard.baseline` names) and profile."""
    voice = heard.baseline
    if voice.speech_s < LEAST_SPEECH_S:
        return Merged(kept, MergeOutcome.TOO_LITTLE)
    if kept is None:
        return Merged(KeptBaseline(voice, profile, now, 1, False, (voice,)), MergeOutcome.LEARNED)
    if kept.locked:
        return Merged(kept, MergeOutcome.LOCKED)
    if kept.baseline.bandwidth not in {None, voice.bandwidth}:
        return Merged(_asking(kept, heard, Question.BANDWIDTH), MergeOutcome.BANDWIDTH)
    if abs(heard.gain_db) >= GAIN_FROM_DB:
        return Merged(_asking(kept, heard, Question.GAIN), MergeOutcome.GAIN)
    if deviates(kept.baseline, voice) and not kept.first:
        return Merged(kept, MergeOutcome.DEVIATES)
    calls = kept.calls + 1
    if kept.first:
        first = (*kept.first, voice)
        baseline = median_of(first)
        settled = () if len(first) >= FIRST_CALLS else first
        return Merged(replace(kept, baseline=baseline, calls=calls, first=settled), MergeOutcome.LEARNED)
    return Merged(replace(kept, baseline=moved(kept.baseline, voice), calls=calls), MergeOutcome.LEARNED)


def deviates(baseline: Baseline, voice: Baseline) -> bool:
    """Do level, F0 and effort all lie over the baseline, or all under it, by more than is ordinary?"""
    level_db = voice.level_db - baseline.level_db
    f0_st = 12.0 * math.log2(voice.f0_hz / baseline.f0_hz)
    effort_db = voice.effort_db - baseline.effort_db
    over = level_db > DEVIATES_LEVEL_DB and f0_st > DEVIATES_F0_ST and effort_db > DEVIATES_EFFORT_DB
    under = level_db < -DEVIATES_LEVEL_DB and f0_st < -DEVIATES_F0_ST and effort_db < -DEVIATES_EFFORT_DB
    return over or under


def moved(baseline: Baseline, voice: Baseline) -> Baseline:
    """The baseline a little on its way to this call's: by the call's share of the speech, bounded."""
    weight = min(MOST_WEIGHT, voice.speech_s / (min(baseline.speech_s, MEMORY_S) + voice.speech_s))
    numbers = {
        name: (1.0 - weight) * getattr(baseline, name) + weight * getattr(voice, name) for name in _NUMBERS
    }
    numbers["f0_hz"] = baseline.f0_hz ** (1.0 - weight) * voice.f0_hz**weight  # pitch goes in semitones
    if voice.pace_syll_per_s <= 0.0:  # too little of it for a pace
        numbers["pace_syll_per_s"], numbers["pace_spread_syll_per_s"] = (
            baseline.pace_syll_per_s,
            baseline.pace_spread_syll_per_s,
        )
    return replace(
        baseline,
        speech_s=baseline.speech_s + voice.speech_s,
        bandwidth=voice.bandwidth,
        f0_within_turns_st=_moved_if_known(baseline.f0_within_turns_st, voice.f0_within_turns_st, weight),
        **numbers,
    )


def _moved_if_known(before: float | None, now: float | None, weight: float) -> float | None:
    """What was too little to measure moves nothing; what was never measured begins with this call."""
    if before is None or now is None:
        return now if before is None else before
    return (1.0 - weight) * before + weight * now


def median_of(voices: Sequence[Baseline]) -> Baseline:
    """Field by field the median of some calls; their speech together."""
    numbers = {name: median(getattr(one, name) for one in voices) for name in _NUMBERS}
    paced = [one for one in voices if one.pace_syll_per_s > 0.0]
    if paced:
        numbers["pace_syll_per_s"] = median(one.pace_syll_per_s for one in paced)
        numbers["pace_spread_syll_per_s"] = median(one.pace_spread_syll_per_s for one in paced)
    spreads_st = [one.f0_within_turns_st for one in voices if one.f0_within_turns_st is not None]
    return replace(
        voices[-1],
        speech_s=sum(one.speech_s for one in voices),
        f0_within_turns_st=median(spreads_st) if spreads_st else None,
        **numbers,
    )


def answered(kept: KeptBaseline, *, anew: bool, other: Baseline | None = None) -> KeptBaseline:
    """The question answered: begin `anew` with what was heard, or leave it as it was.

    Of a new microphone "as it was" means the baseline of `other`, the microphone used before.
    """
    if anew and kept.pending is not None:
        return replace(
            kept,
            baseline=kept.pending,
            first=(kept.pending,),
            calls=1,
            question=None,
            pending=None,
            declined=(),
        )
    if kept.question is Question.MICROPHONE and not anew and other is not None:
        baseline = replace(other, microphone=kept.baseline.microphone)
        return replace(kept, baseline=baseline, first=(), question=None)
    declined = kept.declined
    if kept.pending is not None and kept.question is not None:
        declined = (*declined, kept.question)
    return replace(kept, question=None, pending=None, declined=declined)


def _asking(kept: KeptBaseline, heard: HeardVoice, question: Question) -> KeptBaseline:
    """Asked once: until it is answered, and not again for this baseline after a "no" to the same
    question."""
    if question in kept.declined or kept.question is not None:
        return kept
    pending = replace(heard.baseline, level_db=heard.baseline.level_db + heard.gain_db)
    return replace(kept, question=question, pending=pending)
