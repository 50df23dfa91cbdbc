"""Slides: what an author says of single slides of a chapter. The rest is read from the chapter itself (slides-deck.mjs)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from macros import qr
from macros.record import Keyed, Record, Slug, Text
from macros.sentences import custom

#: Where what a chapter's slides add to its page lies, and its QR code, by the chapter's name.
ADDED, CODE = "assets/slides/{}.json", "assets/qr/{}.svg"
#: The most words that an author may give as a gist: with its heading it still fits on a slide.
LONGEST = 30


def _fits(text: str) -> str:
    if (words := len(text.split())) > LONGEST:
        raise custom(f"Texten har {words} ord. Under en rubrik rymmer en bild högst {LONGEST}.", "Korta den: hela texten står i kapitlet.")
    return text


class Slide(Record):
    """What is said of the slide of one part: `section` is its id on the page, of a heading, a list or a paragraph of the statutes."""

    section: Slug
    gist: Annotated[Text, AfterValidator(_fits)] | None = None  # instead of the first sentences under the heading
    note: Text | None = None  # for who leads
    skip: bool = False  # not shown; the last slide says so

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.skip and self.gist:
            raise custom("Bilden är utelämnad men har en text.", "Ta bort «gist» eller «skip».")
        if not (self.skip or self.gist or self.note):
            raise custom("Raden säger inget om bilden.", "Skriv «gist», «note» eller «skip», eller ta bort raden.")
        return self


class Slides(Keyed):
    """The slides of the chapter with that name."""

    slides: tuple[Slide, ...]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        names = [slide.section for slide in self.slides]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise custom(f"«{twice}» står två gånger.", "Skriv allt om en bild på ett ställe.")
        return self


def added(chapter: str, slides: Slides | None, questions: Iterable[str], disclaimer: str, minutes: int | None) -> str:
    """What slides say besides the chapter, as the script that shows them reads it: a page pays nothing for it before somebody asks."""
    own = {slide.section: slide.model_dump(exclude={"section"}, exclude_defaults=True) for slide in (slides.slides if slides else ())}
    code = f"../{CODE.removeprefix('assets/').format(chapter)}"
    return json.dumps({"code": code, "disclaimer": disclaimer, "minutes": minutes, "questions": [*questions], "slides": own}, ensure_ascii=False)


def code(address: str) -> str:
    """The QR code of a chapter, as SVG."""
    made = qr.svg(address, f"QR-kod till {address.partition('://')[2]}")
    return made.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)  # a file of its own has to say what it is
