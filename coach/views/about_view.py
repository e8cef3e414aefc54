"""What About says of the program: its version, and how old that is. Nothing asks anywhere for a newer one."""

from __future__ import annotations

from datetime import date

from coach.views.wording import Words
from coach.words.languages import date_with_year

DAYS_A_MONTH = 30.44


def version_line(words: Words, version: str, built: date | None, today: date) -> str:
    """The version, and where it is known, the date of its last change and how long ago that is."""
    if built is None:
        return words.say("ui.about.version", version=version)
    months = int(max(0, (today - built).days) / DAYS_A_MONTH)
    day = date_with_year(words.language, built)
    age = words.say("ui.about.months", n=months) if months else words.say("ui.about.new")
    return words.say("ui.about.version_of", version=version, day=day, age=age)
