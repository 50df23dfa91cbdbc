"""Slides: what an author says of single slides of a chapter. The rest is read from the chapter itself (slides-deck.mjs)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from macros import qr
from macros.record import Keyed, Record, Slug, Text
from macros.sentences import custom

#: Where the QR code of a chapter lies, by the chapter's name.
CODE = "assets/qr/{}.svg"
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


def codes(site: str | None, chapters: Iterable[str]) -> dict[str, str]:
    """The QR code of each chapter, as SVG by the chapter's name. `chapters`: `handbok/inledning/`; none without an address of the site."""
    return {url.split("/")[-2]: qr.svg(site + url, f"QR-kod till {url}") for url in chapters} if site else {}
