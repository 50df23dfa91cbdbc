"""The questions of a chapter: for a study circle to talk about. Knows nothing of HTML."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from macros.record import Keyed, Text
from macros.sentences import custom

#: Where they stand, chapter by chapter.
PAGE = "studiecirkel/index.md"
COUNT = 3


class Questions(Keyed):
    """Open questions without a given answer. `key` is the chapter."""

    questions: tuple[Text, ...]

    @model_validator(mode="after")
    def _are_three(self) -> Self:
        if len(self.questions) != COUNT:
            told = "en fråga" if len(self.questions) == 1 else f"{len(self.questions)} frågor"
            raise custom(f"Kapitlet har {told}, men ska ha tre.", "Bilder, blad och träffar räknar med tre: skriv tre under «questions».")
        return self
