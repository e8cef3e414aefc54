"""One tip as a card: title, text, what to say and what it takes the place of."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.tips import Tip
from coach.ui.ports import Say


@dataclass(frozen=True, slots=True)
class TipCardView:
    """A card. `examples` are (name, line) pairs; `cues` are (icon, what it says) pairs; `moment` is the first
    the tip belongs to; `spoken` says all of it."""

    tip_id: str
    title: str
    text: str
    examples: tuple[tuple[str, str], ...]
    cues: tuple[tuple[str, str], ...]
    moment: str
    spoken: str


def tip_card(words: Say, tip: Tip) -> TipCardView:
    """The card of a tip."""
    lines = [(name, line) for name, line in (("say", tip.say), ("instead_of", tip.instead_of)) if line]
    spoken = [words.say("ui.tips.spoken", title=tip.title, text=tip.text)]
    spoken += [words.say(f"ui.tips.spoken_{name}", line=line) for name, line in lines]
    return TipCardView(
        tip_id=tip.tip_id,
        title=tip.title,
        text=tip.text,
        examples=tuple(
            (words.say(f"ui.tips.{name}"), words.say("ui.tips.quoted", line=line)) for name, line in lines
        ),
        cues=tuple(
            (cue.value, words.say("ui.tips.for_cue", name=words.say(f"cue.{cue.value}.name")))
            for cue in tip.cues
        ),
        moment=words.say(f"moment.{tip.moments[0].value if tip.moments else 'with_a_cue'}"),
        spoken=" ".join(spoken),
    )
