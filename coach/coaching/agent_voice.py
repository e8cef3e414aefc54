"""The agent's voice as it runs: tone, pace and what is learned of their baseline, hop by hop of speech."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from math import isfinite

import numpy as np

from coach.coaching.bandwidth import BandwidthWatch
from coach.coaching.baseline_learner import STEP_HOPS, BaselineLearner
from coach.coaching.f0_spread import F0SpreadCount
from coach.coaching.gain import AgcDetector, GainWatch, unlikely_db
from coach.coaching.measurability import CLIPPED_SHARE, NOISY_SHARE
from coach.coaching.pace import PaceWindow
from coach.coaching.tone import BaselineDeviation, HopOfSpeech, Tone, ToneWindow, deviation, hops_of_speech
from coach.dsp.frames import frame_time_s
from coach.dsp.syllables import SyllableNuclei
from coach.dsp.voice_measures import VoiceHops
from coach.model.baseline import Bandwidth, Baseline, BaselineSource, HeardVoice
from coach.model.sound import HOP_S, HOPS_PER_TICK
from coach.model.spans import F0Spread

# After a pause this long the last words are no longer "now": the running values begin anew.
FRESH_AFTER_S = 2.5
# Running values are computed every few ticks: they move slowly.
EVERY_HOPS = 12
# A stretch that is over the baseline by this much (see tone.BaselineDeviation.rise) is not ordinary speech to
# learn from.
ORDINARY_RISE = 0.4
# Someone who offers a recording as their baseline is taken at their word from this much speech on.
LEAST_TO_SAY_S = 5.0

# Of the sounds before speech the last few may be its first syllables: where nothing was heard before, the rule
# takes up to 0.8 s to be sure (own measurement, first words of recordings), at five to ten syllables a second.
# Later a stretch begins where it begins, and a nucleus may lie half a syllable before that.
BEFORE_FIRST_SPEECH_HOPS = 80
BEFORE_SPEECH_HOPS = 10
NUCLEI_WAITING = 8
# Log odds. A nucleus is voiced at lower ones than an F0 needs: what matters is that it is a vowel, not how high
# (set on the odd-numbered of the labelled German sentences).
NUCLEUS_VOICED_FROM = -0.75
_NO_NUCLEI: list[float] = []


class AgentVoice:
    """Hop by hop in, running values out. Tone holds through pauses shorter than FRESH_AFTER_S; pace is that of
    the last seconds of speech, however long ago.
    """

    def __init__(self, baseline: Baseline | None) -> None:
        """Without a `baseline` it is learned from ordinary speech as the call goes. What is ordinary in this
        call is learned in any case: it is what the call adds to a baseline of many."""
        self._given_baseline = baseline
        self._bandwidth = BandwidthWatch(None if baseline is None else baseline.bandwidth)
        self._learners = {one: BaselineLearner(BaselineSource.CALL, one) for one in Bandwidth}
        self._window = ToneWindow()
        self._gain = GainWatch()
        self._agc = AgcDetector()
        self._pace = PaceWindow()
        self._nuclei = SyllableNuclei()
        self._f0_spread = F0SpreadCount()
        self._ordinary_f0_spread = F0SpreadCount()
        self.reset()

    def reset(self) -> None:
        """Forget everything heard, as if just made."""
        for one in (self._bandwidth, self._window, self._gain, self._agc, self._pace, self._nuclei):
            one.reset()
        self._f0_spread.reset()
        self._ordinary_f0_spread.reset()
        self.f0_spread: F0Spread | None = None
        """How much the voice has moved so far, as of the last turn; None on too little voiced speech."""
        for learner in self._learners.values():
            learner.reset()
        self.baseline = self._given_baseline
        self.tone: Tone | None = None
        self.noisy = False
        """Does too little of the last speech stand over the room?"""
        self.clipped = False
        """Was too much of the last speech at full scale?"""
        self.deviation: BaselineDeviation | None = None
        self.pace_syll_per_s: float | None = None
        self.pace_now_syll_per_s: float | None = None
        """That of the last moments alone."""
        self.faster_since_s: float | None = None
        """Since when in the call the pace is nearer to what it is now than to the baseline's; None while it is
        not over the baseline's."""
        self._nuclei_waiting: deque[int] = deque(maxlen=NUCLEI_WAITING)
        self._first_speech_hop: int | None = None
        self._speech_hops = 0
        self._computed_at = 0
        self._learned_at = 0
        self._quiet_hops = 0
        self._forgotten = True
        self._measured: VoiceHops | None = None
        self._hops: list[HopOfSpeech] = []  # of what was measured, once there is speech in it
        self._drowned: list[bool] = []
        self._envelope: list[float] = []
        self._voiced: list[bool] = []
        self._voiced_ticks: list[bool] = []

    @property
    def speech_s(self) -> float:
        """The agent's speech so far."""
        return self._speech_hops * HOP_S

    @property
    def baseline_speech_s(self) -> float:
        """How much speech the baseline rests on, or has so far."""
        if self._given_baseline is not None and self.baseline is not None:
            return self.baseline.speech_s
        return self._heard_most.speech_s

    @property
    def agc_running(self) -> bool:
        """Is the microphone's gain being turned up and down just now?"""
        return self._agc.running

    @property
    def other_band(self) -> Bandwidth | None:
        """The microphone's bandwidth where it is not the one the baseline was learned from."""
        if self.baseline is None or self.baseline.bandwidth in {None, self._bandwidth.now}:
            return None
        return self._bandwidth.now

    @property
    def _heard_most(self) -> BaselineLearner:
        wide, narrow = self._learners[Bandwidth.WIDE], self._learners[Bandwidth.NARROW]
        return wide if wide.speech_s >= narrow.speech_s else narrow

    def baseline_so_far(self) -> Baseline | None:
        """The baseline on whatever speech there was, if there was a little."""
        if self._given_baseline is not None:
            return self.baseline
        return self._with_f0_spread(self._heard_most.baseline(least_speech_s=LEAST_TO_SAY_S))

    def heard(self) -> HeardVoice | None:
        """The ordinary speech of this call alone, None where there was too little of it: what was heard in the
        bandwidth of the baseline that was given, where that is enough, else in the one the call had most of."""
        own = self._heard_most.baseline()
        if (
            self._given_baseline is not None
            and self.baseline is not None
            and self.baseline.bandwidth is not None
        ):
            own = self._learners[self.baseline.bandwidth].baseline() or own
        own = self._with_f0_spread(own)
        return None if own is None else HeardVoice(own, self._gain.offset_db)

    def _with_f0_spread(self, baseline: Baseline | None) -> Baseline | None:
        """The same, with how much the voice moved in ordinary speech."""
        spread = self._ordinary_f0_spread.spread()
        if baseline is None or spread is None:
            return baseline
        return replace(baseline, f0_within_turns_st=spread.within_turns_st)

    def finish(self) -> None:
        """The call is over, and with it the turn."""
        self._end_turn()

    def _end_turn(self) -> None:
        self._f0_spread.end_turn()
        self._ordinary_f0_spread.end_turn()
        self.f0_spread = self._f0_spread.spread()

    def hear(self, voice: VoiceHops) -> None:
        """What was measured in the ticks that are gone through next."""
        voiced = voice.voicing > NUCLEUS_VOICED_FROM
        self._voiced = voiced.tolist()
        self._voiced_ticks = np.logical_or.reduce(voiced.reshape(-1, HOPS_PER_TICK), axis=1).tolist()
        self._envelope = voice.envelope.tolist()
        self._measured, self._hops = voice, []

    def next_tick(
        self, tick: int, active: tuple[bool, ...], speech_from_hop: int | None, *, trusted: bool
    ) -> tuple[list[float], bool]:
        """One of the ticks of `hear`, and which of its hops the speech score calls speech.

        `speech_from_hop` is where the stretch of speech under way began, None between stretches. Nothing is
        taken in while the agent's speech is not `trusted`. -> times of the syllable nuclei that became
        certain, and whether the baseline moved.
        """
        if not (self._voiced_ticks[tick] or True in active):
            self._quiet_hops += HOPS_PER_TICK
            self._nuclei.skip(HOPS_PER_TICK)
            self._forget_after_a_long_pause()
            return _NO_NUCLEI, False
        if trusted and not self._hops and True in active and self._measured is not None:
            self._hops, self._drowned = hops_of_speech(self._measured)
        for hop, is_active in enumerate(active, tick * HOPS_PER_TICK):
            nucleus_hop = self._nuclei.step(self._envelope[hop], self._voiced[hop])
            if nucleus_hop is not None:
                self._nuclei_waiting.append(nucleus_hop)
            if is_active and trusted:
                self._speech_hops += 1
                self._quiet_hops = 0
                self._forgotten = False
                self._window.add(self._hops[hop], drowned=self._drowned[hop])
                self._count_f0(self._hops[hop][0], drowned=self._drowned[hop])
            else:
                self._quiet_hops += 1
        nuclei_s = self._settle_nuclei(speech_from_hop if trusted else None)
        self._forget_after_a_long_pause()
        new_hops = self._speech_hops - self._computed_at
        if new_hops < EVERY_HOPS:
            return nuclei_s, False
        self._computed_at = self._speech_hops
        self._pace.add_speech(new_hops)
        return nuclei_s, self._compute()

    def _count_f0(self, f0_hz: float, *, drowned: bool) -> None:
        if not isfinite(f0_hz) or drowned or self.noisy:
            return
        raised = self.deviation is not None and self.deviation.rise >= ORDINARY_RISE
        self._f0_spread.add(f0_hz)
        self._ordinary_f0_spread.add(f0_hz, counts=not raised)

    def _settle_nuclei(self, speech_from_hop: int | None) -> list[float]:
        """Nuclei inside speech count; those just before wait, for it may turn out to have begun with them."""
        if speech_from_hop is None:
            return _NO_NUCLEI
        if self._first_speech_hop is None:
            self._first_speech_hop = speech_from_hop
        is_first = speech_from_hop == self._first_speech_hop
        before = BEFORE_FIRST_SPEECH_HOPS if is_first else BEFORE_SPEECH_HOPS
        inside = [hop for hop in self._nuclei_waiting if hop >= speech_from_hop - before]
        self._nuclei_waiting.clear()
        nuclei_s = [frame_time_s(hop) for hop in inside]
        for nucleus_s in nuclei_s:
            self._pace.add_nucleus(nucleus_s)
        return nuclei_s

    def _forget_after_a_long_pause(self) -> None:
        if not self._forgotten and self._quiet_hops * HOP_S > FRESH_AFTER_S:
            self._forgotten = True
            self._end_turn()
            self._window.clear()
            self.tone = self.deviation = None
            self.noisy = self.clipped = False

    def _compute_pace(self) -> None:
        self.pace_syll_per_s = pace = self._pace.rate_syll_per_s()
        self.pace_now_syll_per_s = self._pace.now_syll_per_s()
        usual = 0.0 if self.baseline is None else self.baseline.pace_syll_per_s
        over = pace is not None and 0.0 < usual < pace
        self.faster_since_s = self._pace.faster_since_s((usual + pace) / 2) if over and pace else None

    def _compute(self) -> bool:
        self._compute_pace()
        drowned_share = self._window.drowned_share
        self.noisy = drowned_share is not None and drowned_share > NOISY_SHARE
        if self.noisy:
            self.tone = self.deviation = None
            self.clipped = False
            return False
        tone = self._window.tone()
        if tone is None:
            return False
        self.tone = tone
        self.clipped = tone.clipped_share > CLIPPED_SHARE
        # Clipping puts harmonics where a telephone sends nothing.
        if tone.clipped_share == 0.0 or self._bandwidth.now is None:
            self._bandwidth.feed(tone.upper_band_db)
        self.deviation = None
        if self.baseline is not None:
            heard = deviation(tone, self.baseline)
            # What bends level and effort tells nothing of the gain.
            if self.other_band is None and not self._bandwidth.doubtful and not self.clipped:
                self._gain.feed(heard, tone.noise_db)
                self._agc.feed(unlikely_db(heard), tone.noise_db)
            tone = replace(tone, level_db=tone.level_db - self._gain.offset_db)
            self.deviation = deviation(
                tone, self.baseline, level_counts=not self.agc_running, effort_counts=not self.clipped
            )
        return self._learn(tone)

    def _learn(self, tone: Tone) -> bool:
        """Ordinary speech moves the baseline of its bandwidth; what is raised, clipped, under a running gain or
        perhaps of the other bandwidth does not."""
        raised = self.deviation is not None and self.deviation.rise >= ORDINARY_RISE
        ordinary = not (raised or self.agc_running) and tone.clipped_share <= CLIPPED_SHARE
        bandwidth = None if self._bandwidth.doubtful else self._bandwidth.now
        if not ordinary or bandwidth is None or self._speech_hops - self._learned_at < STEP_HOPS:
            return False
        self._learned_at = self._speech_hops
        learner = self._learners[bandwidth]
        learner.add(tone, self.pace_syll_per_s)
        if self._given_baseline is not None or not learner.has_news:
            return False
        baseline = self._with_f0_spread(learner.baseline())
        moved = baseline is not None and baseline != self.baseline
        if baseline is not None:
            self.baseline = baseline
        return moved
