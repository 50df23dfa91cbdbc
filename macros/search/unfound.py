"""Which words a search would find nowhere but in the glossary: told to the author, who may add synonyms."""

from __future__ import annotations

from collections.abc import Iterable

from macros.search.entries import Entry
from macros.search.swedish import SMALL, fold, kin, part, words

_SMALL = {fold(word) for word in SMALL.split()}


def unfound(terms: Iterable[str], found: Iterable[Entry], groups: Iterable[Iterable[str]]) -> list[str]:
    """The terms of which some word stands in no entry: not itself, inflected, in a compound or as a synonym."""
    vocabulary = {word for entry in found for word in words(f"{entry.heading} {entry.text}")}
    alike = [[words(phrase) for phrase in group] for group in groups]
    return [term for term in terms if not all(_stands(word, vocabulary, alike) for word in words(term) if word not in _SMALL)]


def _stands(word: str, vocabulary: set[str], groups: list[list[list[str]]]) -> bool:
    here = lambda one: any(kin(one, other) or part(one, other) for other in vocabulary)  # noqa: E731
    if here(word):
        return True
    if any(here(word[:place].removesuffix("s")) and here(word[place:]) for place in range(4, len(word) - 3)):
        return True
    others = [phrase for group in groups if any(len(phrase) == 1 and kin(word, phrase[0]) for phrase in group) for phrase in group]
    return any(all(map(here, phrase)) for phrase in others if phrase != [word])
