"""The glossary: a word, what it means, and its place in Swedish order."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Literal

from macros.record import Keyed, Slug, Text

#: å ä ö stand last; æ ø ü as Swedish word lists have them.
_PLACES = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y", "-": None, " ": None})


class Term(Keyed):
    """A word and one or two sentences about it."""

    term: Text
    text: Text
    see: tuple[Slug, ...] = ()
    origin: Literal["addition"] | None = None


def alphabetical(terms: Iterable[Term]) -> list[Term]:
    """In Swedish order."""
    return sorted(terms, key=lambda term: (swedish(term.term), term.term))


def swedish(word: str) -> str:
    """A word as something that sorts in Swedish order."""
    placed = unicodedata.normalize("NFC", word.casefold()).translate(_PLACES)
    return "".join(mark for mark in unicodedata.normalize("NFD", placed) if not unicodedata.combining(mark))
