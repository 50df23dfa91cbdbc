"""What the search knows of Swedish: how words end, which are too small to look for, when two are forms of one.

search-words.mjs does the same in the browser, with the same lists; a test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata

#: Endings that make another form of the same word, without their dots.
INFLECTED = (
    "a ad ade ades ande andes ar are ares arna arnas ars as ast aste at ats d da dd dda dde de den des e el eln en ena enas ens er era erna "
    "ernas ers es et ets n na nas nde nden ns or orna ornas ors r ra rna rnas rs s t ta te tes ts"
)
#: Endings that make another word of the same family.
DERIVED = (
    "al ala alt ande anden andet are aren arna ation ationen ationer else elsen elser era erad erade erades erande erar eras erat eri eriet "
    "erier ering eringar eringen eringens het heten heter ig iga ighet igheten igt ing ingar ingarna ingarnas ingen ingens ion ionen ioner ning ningar ningarna ningen "
    "ningens sam skap skapet"
)
#: Words that stand in any question. They count only where nothing else is asked for.
SMALL = (
    "alla allt att av bara blev bli blir borde bör de dem den denna deras dess det detta dig din dina ditt du där då efter eller en er era ert "
    "ett finns fram från få får för gjorde gå går gör göra ha had hade han har hela hen henne hon hos hur här i in inte ja jag just kan kanske "
    "kom kommer kunna kunde man med mellan men mer mest mig min mina mitt mot måste ner ni nog nu när någon något några nån och om oss på "
    "samma se sen ser sig sin sina sitt ska skall skulle som så ta tar till under upp ur ut utan vad var vara varför varit vart vem "
    "vems vi vid vilja vilka vilken vilket vill vår våra vårt vara än är även åt över "
    "a an and are can do does for how i in is it of on or the to we what when where who why you"
)
_INFLECTED, _DERIVED = ({"", *INFLECTED.split()}, {"", *INFLECTED.split(), *DERIVED.split()})
WORD = re.compile(r"[^\W\d_](?:-[^\W\d_]+)|[^\W\d_]+")


def fold(text: str) -> str:
    """Small letters without dots and accents, as many as before."""
    return "".join(unicodedata.normalize("NFD", sign.lower())[0] for sign in unicodedata.normalize("NFC", text))


def words(text: str) -> list[str]:
    """Folded; «e-post» is one word, «vänsterparti-adress» two."""
    return [fold(word).replace("-", "") for word in WORD.findall(unicodedata.normalize("NFC", text))]


def kin(one: str, other: str) -> float:
    """How surely two folded words are forms of one: 1 the same, .92 inflected, .75 of a family, 0 not at all."""
    if one == other:
        return 1
    common = next((place for place, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    ways = (_ends(one[place:], other[place:], one[:place]) for place in range(common, max(2, common - 3), -1))
    return next(filter(None, ways), 0)


def _ends(one: str, other: str, stem: str) -> float:
    for whole, lost in ((one, other), (other, one)):
        # register, registret; cirkel, cirklar; medlem, medlemmar: a vowel falls out, or a consonant is doubled.
        if whole[:2] in ("er", "el", "en") and lost[:1] == whole[1] and whole[2:] in _INFLECTED and lost[1:] in _INFLECTED:
            return .92
        if not whole and lost[:1] == stem[-1] and lost[0] in "mn" and lost[1:] in _INFLECTED:
            return .92
    both = one in _INFLECTED and other in _INFLECTED
    if len(stem) == 3:
        return .92 if both and len(one) + len(other) < 4 else 0
    if both:
        return .92
    return .75 if one in _DERIVED and other in _DERIVED else 0


def part(word: str, whole: str) -> bool:
    """Is the word one end of the compound `whole`, in any form?"""
    if len(word) > 3 and whole.startswith(word):
        return True
    return any(kin(word, whole[place:]) > .9 for place in range(2, len(whole) - 2))
