"""Forms: what readers write down, once, for the plan, the documents and the wheel. Knows nothing of HTML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from annotated_types import Ge, Len
from pydantic import model_validator

from macros.dated import DatedFact
from macros.record import Keyed, Place, Record, Slug, Text
from macros.sentences import custom

#: Each has a place of its own in readers' browsers (store.mjs), and no list may bear its name.
FORMS = ("plan", "documents", "wheel")
#: Forms whose fields share their names: what is asked in one can be shown in the other.
TOGETHER = ("plan", "documents")


class Field(Record):
    """One thing to write down. `id` is permanent: readers' answers hang on it.

    With `use` it is a field of another form, shown here too; the answer is kept there.
    """

    use: Slug | None = None
    id: Slug = ""
    label: Text | None = None
    kind: Literal["text", "lines", "date", "number"] | None = None
    hint: Text | None = None
    proposal: Annotated[int, Ge(0)] | None = None  # this edition's number, where the source has none
    min: Annotated[int, Ge(0)] | None = None
    min_text: Text | None = None  # what is said of a smaller number
    missing: Text | None = None  # what is said of none
    person: bool = False  # the answer is a person's name
    office: bool = False  # an office that one person may not hold along with another
    section: Place | None = None
    dated: Slug | None = None
    was: tuple[Slug, ...] = ()  # old ids whose answers are carried along

    @model_validator(mode="after")
    def _has_its_words(self) -> Self:
        if self.use is not None:
            if others := sorted(self.model_fields_set - {"use"}):
                raise custom(f"Både «use» och «{others[0]}» står i samma fält.", f"Ta bort «{others[0]}»: allt om fältet står där det hör hemma.")
            return self
        for name in ("id", "label", "kind"):
            if not getattr(self, name):
                raise custom(f"Nyckeln «{name}» saknas.", f"Lägg till «{name}: …», eller «use: …» om fältet står i ett annat formulär.")
        for name in ("proposal", "min"):
            if getattr(self, name) is not None and self.kind != "number":
                raise custom(f"«{name}» står i ett fält som inte är ett tal.", f"Ta bort «{name}», eller skriv «kind: number».")
        if (self.min is None) != (self.min_text is None):
            raise custom("«min» och «min_text» hör ihop.", "Skriv båda, eller ingen av dem.")
        return self

    @property
    def name(self) -> str:
        """Its id, here or where it belongs."""
        return self.id or self.use or ""


class Asked(Field):
    """A field as it is shown: with all its words, and the form that keeps the answer."""

    form: Slug
    fact: DatedFact | None = None


class Group(Record):
    """Fields under a heading of their own."""

    title: Text
    id: Slug
    intro: Text | None = None
    fields: Annotated[tuple[Field, ...], Len(1)]


class Form(Keyed):
    """All groups in order. Once the forms are completed (form_references.py) each field is `Asked`."""

    title: Text
    twice: Text | None = None  # what is said when one name stands in two offices
    groups: Annotated[tuple[Group, ...], Len(1)]

    def placed(self) -> Iterator[tuple[tuple[str | int, ...], Field]]:
        """Every field with its place in the file."""
        for outer, group in enumerate(self.groups):
            for inner, field in enumerate(group.fields):
                yield ("groups", outer, "fields", inner), field

    @property
    def fields(self) -> dict[str, Asked]:
        """{id: field} in order, also those that belong to another form."""
        return {field.name: field for _, field in self.placed()}

    @property
    def own(self) -> list[Asked]:
        """The fields whose answers are kept under this form's name."""
        return [field for _, field in self.placed() if field.use is None]
