"""Words that mean about the same, and words that a computer would split wrongly. For the search alone."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.record import Keyed, Text


class Synonyms(Keyed):
    """docs/_data/synonyms.yml. Each word in its dictionary form: the search knows how words are inflected."""

    #: Words or phrases that may stand for each other.
    groups: tuple[Annotated[tuple[Text, ...], Field(min_length=2)], ...] = ()
    #: A word and the parts it really has; of itself alone if it is no compound.
    parts: dict[Text, Annotated[tuple[Text, ...], Field(min_length=1)]] = {}
