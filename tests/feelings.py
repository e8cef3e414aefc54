"""Words for what someone feels, and for blame and praise, in every language: the program may use none of them.

They are beginnings of words, so that "wütend" finds "wütende" too. They are chosen by hand, without words that
only describe sound (German "leise", French "doux").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from coach.model.language import Language

_STEMS: Mapping[Language, str] = {
    Language.ENGLISH: """
        angry anger upset calm happy happi sad stress mood feel emotion nervous frustrat annoy irritat anxious
        hostile aggressive furious arousal valence sentiment friendly great excellent perfect""",
    Language.FRENCH: """
        colère fâch énerv calme heureu triste stress humeur
        ressent sentiment émoti nerveu frustr agac irrit anxieu
        hostil agressi furieu
        contente?s?$ génial excellent parfait bravo amica coupable""",
    Language.GERMAN: """
        wütend wut ärger verärgert zorn aufgebracht aufgeregt ruhig gelassen glücklich froh traurig gestresst
        stress stimmung laune gefühl fühl emotion nervös frust genervt gereizt ängstlich feindselig aggressiv
        freundlich unfreundlich großartig hervorragend perfekt toll schuld""",
    Language.SPANISH: """
        enfad enoj furi calma tranquil feliz contenta?o?s?$ triste estrés estresad ánimo humor sent[ií]r siento
        emoci nervios frustra irrita ansios hostil agresiv amable genial excelente perfect culpa""",
    Language.POLISH: """
        zły zła złoś gniew wściek spokoj szczęśliw smutn stres nastr uczuci czuj emocj nerw frustr iryt zirytow
        zdenerw niespokojn wrog agresyw przyjazn świetn doskonał idealn wspaniał win[aęy]$ zadowol""",
}


_OWN_WORDS = re.compile(r"^own_words = \[[^\]]*\]\n", re.MULTILINE)


def without_own_words(text: str) -> str:
    """Return a file of tips without the words that people type when they look for one.

    They are never shown, and those who look for help with an angry caller type "angry".
    """
    return _OWN_WORDS.sub("", text)


def feelings_in(text: str, language: Language) -> list[str]:
    """Find the words of `text` that name a feeling, blame or praise."""
    found = re.compile("|".join(_STEMS[language].split()))
    return [word for word in re.findall(r"\w+", text.lower()) if found.match(word)]
