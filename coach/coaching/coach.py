"""The coach: rules over moments, one cue at a time, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coach.coaching.moment import Moment
from coach.coaching.rules import RULES, Judged, Rule
from coach.coaching.spacing import Spacing
from coach.coaching.terms import ORDINARY, CallTerms
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.events import CueDecided, CueOver
from coach.settings.schema import CueSettings

# A rise that took longer than this to pass is no news to anyone: no credit is shown for it.
CREDIT_WITHIN_S = 60.0


@dataclass(slots=True)
class _Episode:
    """One stretch in which a rule's condition holds."""

    start_s: float
    speech_start_s: float
    judged_s: float
    cue: Cue | None = None
    held_back: Cue | None = None


class Coach:
    """Feed moments in order; get what is decided and what is over."""

    def __init__(self, settings: CueSettings, terms: CallTerms = ORDINARY) -> None:
        self._spacing = Spacing(settings, terms.held_back)
        self._rules = [(rule, rule.enter[settings.of(rule.kind).when]) for rule in RULES]
        self._episodes: dict[CueKind, _Episode] = {}
        self._said: set[CueKind] = set()  # shown, and not seen to be over since
        self._risen: Cue | None = None

    def pause(self, paused: bool) -> None:
        """Hold every cue back until told otherwise."""
        self._spacing.paused = paused

    def feed(self, moment: Moment) -> list[CueDecided | CueOver]:
        """One tick."""
        events: list[CueDecided | CueOver] = []
        for rule, threshold in self._rules:
            judged = rule.value(moment)
            episode = self._episodes.get(rule.kind)
            # Most rules are far from anything most of the time.
            if episode is not None or (
                judged is not None and (judged.value >= threshold or rule.kind in self._said)
            ):
                events += self._apply(rule, threshold, episode, judged, moment)
        credit = self._credit(moment)
        return [*events, credit] if credit else events

    def finish(self, now_s: float) -> list[CueDecided | CueOver]:
        """The call is over: so is everything under way."""
        events: list[CueDecided | CueOver] = []
        for kind in list(self._episodes):
            events += self._end(kind, now_s)
        return events

    def _apply(
        self, rule: Rule, threshold: float, episode: _Episode | None, judged: Judged | None, moment: Moment
    ) -> list[CueDecided | CueOver]:
        kind, now_s = rule.kind, moment.now_s
        trusted = not any(measure in moment.untrusted for measure in rule.needs)
        if judged is None or not trusted:
            return self._unmeasured(rule, episode, now_s, trusted=trusted) if episode else []
        under_its_end = judged.value < threshold * rule.leave_share
        if under_its_end:
            self._said.discard(kind)
        if under_its_end or (episode is None and judged.value < threshold):
            return self._end(kind, now_s) if episode else []
        if episode is None:
            episode = self._episodes[kind] = _Episode(judged.start_s, moment.agent_speech_s, now_s)
        episode.judged_s = now_s
        if episode.cue is not None or moment.agent_speech_s - episode.speech_start_s < rule.hold_speech_s:
            return []
        return self._decide(rule, episode, judged, threshold, moment)

    def _unmeasured(
        self, rule: Rule, episode: _Episode, now_s: float, *, trusted: bool
    ) -> list[CueDecided | CueOver]:
        """Nothing to judge: the episode lingers or is over; what was said stays said until it is seen."""
        if trusted and now_s - episode.judged_s <= rule.lingers_s:
            return []
        if rule.until_seen and episode.cue is not None:
            self._said.add(rule.kind)
        return self._end(rule.kind, episode.judged_s if rule.lingers_s else now_s)

    def _decide(
        self, rule: Rule, episode: _Episode, judged: Judged, threshold: float, moment: Moment
    ) -> list[CueDecided | CueOver]:
        if judged.value < threshold:
            return []
        evidence = (*judged.evidence, ("threshold", threshold))
        cue = Cue(rule.kind, episode.start_s, moment.now_s, None, evidence)
        listening = self._episodes.get(CueKind.LET_THEM_TALK)
        floor_long = listening is not None and listening.cue is not None
        reason = self._spacing.verdict(
            rule, moment.now_s, caller_has_floor_long=floor_long, said_already=rule.kind in self._said
        )
        if reason is not None:
            if episode.held_back is None:
                episode.held_back = replace(cue, held_back=reason)
                self._note_rise(episode.held_back)
            return []
        episode.cue = cue
        self._spacing.shown(rule, moment.now_s)
        self._note_rise(cue)
        return [CueDecided(cue)]

    def _note_rise(self, cue: Cue) -> None:
        """A rise to come back from. One whose cue was said already goes on being the same."""
        if cue.kind is CueKind.TONE_RISING and cue.held_back is not HeldBack.REPEAT:
            self._risen = cue

    def _end(self, kind: CueKind, now_s: float) -> list[CueDecided | CueOver]:
        episode = self._episodes.pop(kind)
        if episode.cue is not None:
            return [CueOver(replace(episode.cue, end_s=now_s))]
        if episode.held_back is not None:
            return [CueDecided(replace(episode.held_back, end_s=now_s))]
        return []

    def _credit(self, moment: Moment) -> CueDecided | None:
        """Back to the usual after a rise: said once, where the rise was."""
        risen = self._risen
        if risen is None or CueKind.TONE_RISING in self._episodes or moment.departure is None:
            return None
        recovery_s = moment.now_s - risen.time_s
        if recovery_s > CREDIT_WITHIN_S:
            self._risen = None
            return None
        rule, threshold = next(one for one in self._rules if one[0].kind is CueKind.TONE_RISING)
        if not moment.agent_speaking or moment.departure.rise >= threshold * rule.leave_share:
            return None
        self._risen = None
        credit = Cue(
            CueKind.BACK_IN_RANGE,
            risen.time_s,
            moment.now_s,
            moment.now_s,
            (("recovery_s", recovery_s), ("level_db_over_usual", moment.departure.level_db)),
        )
        held_back = self._spacing.never(CueKind.BACK_IN_RANGE) or risen.held_back
        return CueDecided(replace(credit, held_back=held_back))
