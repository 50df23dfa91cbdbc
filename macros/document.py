"""Documents: what founders send, sign and keep. Words with places to fill in; knows nothing of HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Annotated, NamedTuple, Self

from annotated_types import Ge, Len
from pydantic import AfterValidator, model_validator

from macros.form import Asked, Form
from macros.record import Keyed, Record, Slug, Text
from macros.sentences import custom

#: The list whose steps the documents belong to.
FOUNDING = "bilda-partiforening"
#: The form that asks for what is filled in.
FORM = "documents"

_PLACE = re.compile(r"\{([^{}]+)\}")


class Piece(NamedTuple):
    """Words as they stand, or the field whose answer stands there."""

    words: str = ""
    field: str = ""


def pieces(text: str) -> list[Piece]:
    """«Den {dag} höll vi» → words, field, words."""
    parts = _PLACE.split(text)  # every second is what stood in braces
    return [Piece(field=part) if number % 2 else Piece(words=part) for number, part in enumerate(parts) if number % 2 or part]


def _closed(text: str) -> str:
    if re.search(r"[{}]", _PLACE.sub("", text)):
        raise custom(f"Klamrarna går inte ihop: «{text}».", "Skriv det som ska fyllas i som {namn}: en klammer på var sida.")
    return text


def _without_places(text: str) -> str:
    if re.search(r"[{}]", text):
        raise custom(f"Här går det inte att fylla i något: «{text}».", "Ta bort klamrarna. Det som ska fyllas i står i «text», «value» eller «numbered».")
    return text


Plain = Annotated[Text, AfterValidator(_without_places)]
#: Words in which `{field}` stands for an answer.
Filled = Annotated[Text, AfterValidator(_closed)]


class Fact(Record):
    """A line of a form: what it is about, and what stands there."""

    label: Plain
    value: Filled

    @property
    def alone(self) -> bool:
        """Is the answer all there is? A day is then written with its weekday."""
        return len(pieces(self.value)) == 1


class OneThing(Record):
    """One part of something: exactly one of its keys."""

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        kinds = list(type(self).model_fields)
        if sum(bool(getattr(self, kind)) for kind in kinds) != 1:
            known = ", ".join(f"«{kind}»" for kind in kinds[:-1])
            raise custom(f"En del av ett dokument är precis en av {known} och «{kinds[-1]}».", "Dela upp den: varje del börjar med «- ».")
        return self


class SlipPart(OneThing):
    """One part of a slip. Nothing in it comes from the form: a slip is filled in by hand alone."""

    text: Plain | None = None
    sign: tuple[Plain, ...] = ()  # what is written, each on a line


class Slips(Record):
    """A sheet of slips to cut apart, one a person: nobody sees who has written before."""

    copies: Annotated[int, Ge(1)]
    parts: Annotated[tuple[SlipPart, ...], Len(1)]


class Part(OneThing):
    """One part of a document."""

    text: Filled | None = None
    facts: tuple[Fact, ...] = ()
    heading: Plain | None = None
    numbered: tuple[Filled, ...] = ()
    lines: Annotated[int, Ge(1)] | None = None  # that many empty lines
    sign: tuple[Plain, ...] = ()  # who signs, each on a line
    slips: Slips | None = None

    def texts(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Every text in which something may be filled in, with its place in the part."""
        if self.text:
            yield ("text",), self.text
        for number, fact in enumerate(self.facts):
            yield ("facts", number, "value"), fact.value
        for number, point in enumerate(self.numbered):
            yield ("numbered", number), point


class Document(Keyed):
    """`steps` are those of the founding list; `before` stands beside the document: what to settle before it is sent."""

    title: Plain
    purpose: Plain
    steps: Annotated[tuple[Slug, ...], Len(1)]
    before: tuple[Plain, ...] = ()
    addition: Slug | None = None
    parts: Annotated[tuple[Part, ...], Len(1)]

    def places(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Every field that is filled in, with its place in the file."""
        for number, part in enumerate(self.parts):
            for place, text in part.texts():
                for piece in pieces(text):
                    if piece.field:
                        yield ("parts", number, *place), piece.field

    @property
    def fields(self) -> frozenset[str]:
        """The ids of all that is filled in."""
        return frozenset(field for _, field in self.places())

    def asks(self, form: Form) -> list[Asked]:
        """The fields of the form that fill this document, in the form's order."""
        return [field for name, field in form.fields.items() if name in self.fields]

    def by_form(self, form: Form) -> dict[str, list[str]]:
        """{FORM: ids of the fields whose answers it keeps}"""
        kept: dict[str, list[str]] = {}
        for field in self.asks(form):
            kept.setdefault(field.form, []).append(field.name)
        return kept

    def known(self, form: Form, href: Callable[[str], str]) -> list[dict[str, object]]:
        """What the scripts must know of each field to fill in and to remark; what is empty or false is left out."""
        names = ("form", "min", "min_text", "missing", "office", "person")
        return [
            {"id": field.name}
            | {name: value for name in names if (value := getattr(field, name))}
            | ({"href": href("handbok/" + field.section.replace("#", "/#"))} if field.section else {})
            for field in self.asks(form)
        ]
