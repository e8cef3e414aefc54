"""Whether cues help, in one line: the figures, their uncertainty, and what can't be told yet."""

from __future__ import annotations

from coach.review.effect import Effect, Interval, Side
from coach.ui.ports import Say
from coach.ui.presenters.wording import short_length


def effect_line(words: Say, effect: Effect | None) -> str:
    """The line under the list of calls; empty where no call was in the draw."""
    if effect is None:
        return ""
    shown, silent = effect.shown, effect.silent
    counted = words.say("ui.effect.calls", shown=shown.calls, silent=silent.calls)
    if effect.interval is None or shown.rises_per_h is None or silent.rises_per_h is None:
        return words.say("ui.effect.too_few", calls=counted)
    rates = words.say("ui.effect.rates", shown=shown.rises_per_h, silent=silent.rises_per_h)
    between = _between(words, effect.ratio, effect.interval)
    if not effect.can_be_told:
        return words.say("ui.effect.not_yet", rates=rates, interval=between, calls=counted)
    line = words.say("ui.effect.told", rates=rates, interval=between, calls=counted)
    back = _recovery(words, shown, silent) if effect.recovery_can_be_told else ""
    return f"{line} {back}".strip()


def _between(words: Say, ratio: float | None, interval: Interval) -> str:
    key = "ui.effect.interval" if interval.high != float("inf") else "ui.effect.interval_open"
    if ratio is None:
        return words.say("ui.effect.interval_alone", low=interval.low)
    return words.say(key, ratio=ratio, low=interval.low, high=interval.high)


def _recovery(words: Say, shown: Side, silent: Side) -> str:
    if shown.recovery_s is None or silent.recovery_s is None:
        return ""
    return words.say(
        "ui.effect.recovery",
        shown=short_length(words, shown.recovery_s),
        silent=short_length(words, silent.recovery_s),
    )
