"""The coach: rules over what each tick gives them, one cue at a time, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.coaching.credits import RETURNS, Credits
from coach.coaching.rules import RULES, SPEC_OF, CueSpec, Judged, RuleInput
from coach.coaching.shown_cue import LEAST_SHOWN_S
from coach.coaching.spacing import Spacing
from coach.model.cues import Cue, CueGroup, CueKind, HeldBack
from coach.model.events import CueDecided, CueOver
from coach.settings.schema import CueSettings

# A credit that could not be shown for so long is no news any more (own choice).
CREDIT_WAITS_S = 10.0


@dataclass(slots=True)
class _Episode:
    """One stretch in which a rule's condition holds."""

    start_s: float
    speech_start_s: float
    judged_s: float
    cue: Cue | None = None
    held_back: Cue | None = None

    @property
    def is_decided(self) -> bool:
        """Was its cue decided, shown or not?"""
        return (self.cue or self.held_back) is not None


class Coach:
    """Feed the inputs of each tick, in order; get what is decided and what is over."""

    def __init__(self, settings: CueSettings, policy: CallPolicy = ORDINARY) -> None:
        self._spacing = Spacing(settings, policy.held_back)
        offsets = dict(policy.offsets)
        self._rules = [
            (spec, spec.value, spec.enter[spec.setting(settings).when] + offsets.get(spec.kind, 0.0))
            for spec in RULES
            if spec.value is not None and (spec.on_by_default or spec.is_on(settings))
        ]
        # Why something is not shown in all of this call, rather than just now.
        self._never = {HeldBack.SWITCHED_OFF, policy.held_back}
        self._credits = Credits()
        self._returns = [
            (spec, threshold * spec.leave_share) for spec, _, threshold in self._rules if spec.kind in RETURNS
        ]
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._spacing.reset()
        self._credits.reset()
        self._episodes: dict[CueKind, _Episode] = {}
        self._ended_s: dict[CueKind, float] = {}
        # Shown, and not seen to be over since. Where it never is in this call: would have been, so that its
        # rises are timed as those of any call are.
        self._shown: set[CueKind] = set()
        # Of those: kept once more as a repeat. That it goes on and on is no news, and would fill the record.
        self._repeated: set[CueKind] = set()
        self._waiting: list[Cue] = []  # credits, until what is on the screen could be read
        self._on_screen_s = float("-inf")

    def pause(self, paused: bool) -> None:
        """Hold every cue back until told otherwise."""
        self._spacing.paused = paused

    def feed(self, inputs: RuleInput) -> list[CueDecided | CueOver]:
        """One tick."""
        events: list[CueDecided | CueOver] = []
        episodes, shown = self._episodes, self._shown
        for rule, value, threshold in self._rules:
            judged = value(inputs)
            episode = episodes.get(rule.kind) if episodes else None
            # Most rules are far from anything most of the time.
            if episode is not None or (
                judged is not None and (judged.value >= threshold or rule.kind in shown)
            ):
                events += self._apply(rule, threshold, episode, judged, inputs)
        if self._waiting or inputs.turns.finished or self._credits.under_way:
            events += self._due_credits(inputs)
        return events

    def finish(self, now_s: float) -> list[CueDecided | CueOver]:
        """The call is over: so is everything under way."""
        events: list[CueDecided | CueOver] = []
        for kind in list(self._episodes):
            events += self._end(kind, now_s)
        events += [CueDecided(replace(one, held_back=HeldBack.SPACING)) for one in self._waiting]
        self._waiting.clear()
        return events

    def _apply(
        self,
        rule: CueSpec,
        threshold: float,
        episode: _Episode | None,
        judged: Judged | None,
        inputs: RuleInput,
    ) -> list[CueDecided | CueOver]:
        kind, now_s = rule.kind, inputs.now_s
        trusted = not any(measure in inputs.unmeasured for measure in rule.needs)
        if judged is None or not trusted:
            return self._unmeasured(rule, episode, now_s) if episode else []
        end = threshold * rule.leave_share
        quicker = None if rule.end_value is None else rule.end_value(inputs)
        slower = quicker is not None and quicker < end
        if judged.value < end or slower:
            self._shown.discard(kind)
            self._repeated.discard(kind)
        is_over = judged.value < end or (slower and episode is not None and episode.is_decided)
        if is_over or (episode is None and judged.value < threshold):
            return self._end(kind, now_s) if episode else []
        if episode is None and now_s - self._ended_s.get(kind, float("-inf")) < rule.rest_s:
            return []
        if episode is None:
            episode = self._episodes[kind] = _Episode(judged.start_s, inputs.agent_speech_s, now_s)
        episode.judged_s = now_s
        if (
            episode.cue is not None
            or slower
            or inputs.agent_speech_s - episode.speech_start_s < rule.hold_speech_s
        ):
            return []
        return self._decide(rule, episode, judged, threshold, inputs)

    def _unmeasured(self, rule: CueSpec, episode: _Episode, now_s: float) -> list[CueDecided | CueOver]:
        """Nothing to judge: the episode lingers or is over. A cue that was shown counts as shown until its
        measure is seen under its end."""
        if now_s - episode.judged_s <= rule.lingers_s:
            return []
        never = episode.held_back is not None and episode.held_back.held_back in self._never
        if rule.until_seen and (episode.cue is not None or never):
            self._shown.add(rule.kind)
        return self._end(rule.kind, episode.judged_s if rule.lingers_s else now_s)

    def _decide(
        self, rule: CueSpec, episode: _Episode, judged: Judged, threshold: float, inputs: RuleInput
    ) -> list[CueDecided | CueOver]:
        waits = episode.held_back is not None and episode.held_back.held_back is HeldBack.SPACING
        # What only waited for its turn is shown while it holds; what has no end holds from its threshold on.
        if judged.value < threshold and not (waits and rule.leave_share > 0.0):
            return []
        evidence = (*judged.evidence(), ("threshold", threshold))
        cue = Cue(rule.kind, episode.start_s, inputs.now_s, None, evidence)
        said_already = rule.kind in self._shown
        reason = self._spacing.verdict(
            rule,
            inputs.now_s,
            caller_has_floor_long=self._floor_long(),
            said_already=said_already,
        )
        if reason is not None:
            if self._is_news(episode, reason) and rule.kind not in self._repeated:
                episode.held_back = replace(cue, held_back=reason)
                if said_already:
                    self._repeated.add(rule.kind)
                self._credits.note(episode.held_back, said_already=said_already)
            return []
        episode.cue = cue
        self._spacing.shown(rule, inputs.now_s)
        if rule.group is CueGroup.CUE:
            self._on_screen_s = inputs.now_s
        self._credits.note(cue, said_already=said_already)
        return [CueDecided(cue)]

    def _is_news(self, episode: _Episode, reason: HeldBack) -> bool:
        """Why an episode was held back first is kept; where nothing is shown in this call, when it would have
        been shown after the first seconds."""
        if episode.held_back is None:
            return True
        return reason in self._never and episode.held_back.held_back not in self._never

    def _end(self, kind: CueKind, now_s: float) -> list[CueDecided | CueOver]:
        episode = self._episodes.pop(kind)
        if episode.is_decided:
            self._ended_s[kind] = now_s
        if episode.cue is not None:
            return [CueOver(replace(episode.cue, end_s=now_s))]
        if episode.held_back is not None:
            return [CueDecided(replace(episode.held_back, end_s=now_s))]
        return []

    def _due_credits(self, inputs: RuleInput) -> list[CueDecided | CueOver]:
        """Credits that are decided now: one at a time, once what is on the screen could be read."""
        now_s = inputs.now_s
        for rule, under in self._returns:
            back = None if rule.kind in self._episodes else self._credits.back(rule, inputs, under)
            if back is not None:
                self._waiting.append(back)
        gave_way = self._credits.gave_way(inputs)
        if gave_way is not None:
            self._waiting.append(gave_way)
        if not self._waiting:
            return []
        credit = self._allowed(self._waiting[0], now_s)
        if credit.held_back is None:
            if self._cue_under_way():
                return []
            if now_s - self._on_screen_s < LEAST_SHOWN_S:  # the cue before it could not be read yet
                return []
            self._on_screen_s = now_s
        del self._waiting[0]
        return [CueDecided(replace(credit, time_s=now_s, end_s=now_s))]

    def _allowed(self, credit: Cue, now_s: float) -> Cue:
        """The credit, or why it isn't shown: the reason of the cue it follows, or one of its own."""
        reason = self._spacing.credit_verdict(credit.kind, now_s, caller_has_floor_long=self._floor_long())
        if now_s - credit.time_s > CREDIT_WAITS_S:
            reason = reason or HeldBack.SPACING
        return replace(credit, held_back=reason or credit.held_back)

    def _cue_under_way(self) -> bool:
        """Does the condition of a cue hold, shown or held back? Nothing goes well meanwhile."""
        return any(
            episode.is_decided and SPEC_OF[kind].group is CueGroup.CUE
            for kind, episode in self._episodes.items()
        )

    def _floor_long(self) -> bool:
        """Has the caller the floor for so long that everything else keeps quiet?"""
        listening = self._episodes.get(CueKind.LET_THEM_TALK)
        return listening is not None and listening.cue is not None
