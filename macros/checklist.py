"""Checklists: what has to be done, in which order, and why. Knows nothing of HTML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from annotated_types import Len
from pydantic import BeforeValidator, model_validator

from macros.record import Keyed, Origin, Place, Record, Slug, Text
from macros.sentences import custom

ORIGINS = {
    "source": "Handbokens lista",
    "compiled": "Sammanställd ur kapitlets text",
    "addition": "Tillägg i den här utgåvan",
}
AUDIENCES = {"du": "Du på jobbet", "bilda": "Ni som bildar", "styrelsen": "Styrelsen varje år"}
KINDS = {"steps": "Att bocka av", "choose": "Välj det som passar", "occasion": "Inför varje gång"}


def _digits_as_text(value: object) -> object:
    return str(value) if type(value) is int else value


class SharedStep(Keyed):
    """A text used in several lists, written once (steps.yml)."""

    text: Text
    why: Text | None = None
    section: Place | None = None
    statute: Slug | None = None
    revised: date | None = None


class Step(Record):
    """One thing to do. `id` is permanent: readers' ticks hang on it.

    With `use` the text comes from steps.yml, and the key there is the id unless another is given.
    """

    use: Slug | None = None
    id: Slug = ""
    text: Text | None = None
    number: Annotated[Text, BeforeValidator(_digits_as_text, json_schema_input_type=str | int)] | None = None
    why: Text | None = None
    section: Place | None = None
    statute: Slug | None = None
    after: tuple[Slug, ...] = ()  # ids of the same list that come first, and stand before it
    origin: Origin | None = None  # when it differs from the list's
    was: tuple[Slug, ...] = ()  # old ids whose ticks are carried along
    revised: date | None = None  # when its meaning changed: those who ticked before are told

    @model_validator(mode="after")
    def _has_its_words(self) -> Self:
        if self.use is None and self.text is None:
            raise custom("Nyckeln «text» saknas.", "Lägg till «text: …», eller «use: …» om texten står i steps.yml.")
        if self.use is not None and self.text is not None:
            raise custom("Både «use» och «text» står i samma steg.", "Ta bort «text» för att använda den gemensamma texten.")
        if self.use is None and not self.id:
            raise custom("Nyckeln «id» saknas.", "Lägg till «id: …», ett namn som aldrig ändras: läsarnas bockar hänger på det.")
        return self

    def completed(self, shared: SharedStep | None) -> Step:
        """The step with its id and the shared words; what the list says itself goes first."""
        if shared is None:
            return self.model_copy(update={"id": self.name})
        words = {name: getattr(shared, name) for name in ("text", "why", "section", "statute")}
        own = {name: value for name in words if (value := getattr(self, name)) is not None}
        revised = max(filter(None, (self.revised, shared.revised)), default=None)
        return self.model_copy(update={"id": self.name, "revised": revised} | words | own)

    @property
    def name(self) -> str:
        """Its id; a shared step is called by its key unless the list says otherwise."""
        return self.id or self.use or ""


class Group(Record):
    """Steps under a heading of their own. The group of a list without headings has none."""

    title: Text
    id: Slug
    steps: Annotated[tuple[Step, ...], Len(1)]


class Checklist(Keyed):
    """A list to tick off. Once the lists are completed its steps always stand in groups."""

    title: Text
    kind: Literal["steps", "choose", "occasion"]
    audience: Literal["du", "bilda", "styrelsen"]
    chapter: Slug
    origin: Origin
    private: bool = False
    intro: Text | None = None
    after_text: Text | None = None
    groups: tuple[Group, ...] = ()
    steps: tuple[Step, ...] = ()

    @model_validator(mode="after")
    def _has_steps_once(self) -> Self:
        if bool(self.groups) == bool(self.steps):
            raise custom("Listan ska ha antingen «steps» eller «groups».", "Skriv stegen under «steps:», eller under rubriker i «groups:».")
        return self

    def placed(self) -> Iterator[tuple[tuple[str | int, ...], Step]]:
        """Every step with its place in the file."""
        for number, step in enumerate(self.steps):
            yield ("steps", number), step
        for outer, group in enumerate(self.groups):
            for inner, step in enumerate(group.steps):
                # A list without headings has its one group only since it was completed.
                yield (("groups", outer, "steps", inner) if group.title else ("steps", inner)), step

    def step(self, name: str) -> Step:
        """The step of that id."""
        return next(step for _, step in self.placed() if step.id == name)

    def before(self, name: str) -> frozenset[str]:
        """The ids of all that comes before that step: what it waits for, what that waits for, and so on."""
        after = {step.name: step.after for _, step in self.placed()}
        found, waits = set(), [name]
        while waits:
            news = set(after.get(waits.pop(), ())) - found
            found |= news
            waits.extend(news)
        return frozenset(found)

    @property
    def texts(self) -> list[str | None]:
        return [step.text for _, step in self.placed()]

    @property
    def total(self) -> int:
        return sum(1 for _ in self.placed())
