"""Courses: the handbook as a study circle, meeting by meeting, minute by minute. Knows nothing of HTML.

What the chapters say, their questions and lists are not kept here: a course only says when they are used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, NamedTuple, Self

from annotated_types import Interval, Len
from pydantic import model_validator

from macros.record import Keyed, Place, Record, Slug, Text
from macros.sentences import custom

#: What every meeting begins with, word for word.
PROMISE = "Ingen behöver berätta var man jobbar, vad man röstar på eller vad man är med i."
#: What an item is called.
KINDS = {"opening": "Första minuten", "slides": "Bilder", "reading": "Läsning", "talk": "Samtal", "exercise": "Övning", "break": "Paus", "close": "Avslutning"}
#: Where a meeting stands: the sheet of whoever leads, and what is handed out.
PAGES = {"leader": "studiecirkel/{}/index.md", "handout": "studiecirkel/{}/deltagarblad.md"}
#: With more chapters than this a sheet says less of each.
FEW = 3

Number = Annotated[int, Interval(ge=1, le=3)]


class Item(Record):
    """A part of a meeting. `do` and `say` are for whoever leads, `task` for all, `lines` are to write on.

    An exercise stands on something of the handbook, in full on the sheets: a section, a list, a paragraph, a document or the wheel.
    """

    kind: Literal["opening", "slides", "reading", "talk", "exercise", "break", "close"]
    minutes: Annotated[int, Interval(ge=1, le=90)]
    title: Text | None = None
    how: Text | None = None  # how many sit together
    chapters: tuple[Slug, ...] = ()
    ask: tuple[Number, ...] = ()  # which of a chapter's questions; none is all
    section: Place | None = None
    list: Slug | None = None
    statute: Slug | None = None
    document: Slug | None = None
    wheel: bool = False
    do: tuple[Text, ...] = ()
    say: tuple[Text, ...] = ()
    task: tuple[Text, ...] = ()
    lines: Annotated[int, Interval(ge=0, le=12)] = 0

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> Self:
        match self.kind:
            case "slides" if len(self.chapters) != 1:
                raise custom("En punkt med bilder visar ett kapitel.", "Skriv «chapters:» med ett kapitel, och en punkt till för nästa.")
            case "talk" if not self.chapters:
                raise custom("Ett samtal saknar kapitel.", "Skriv «chapters:»: frågorna hämtas därifrån.")
            case "reading" if not (self.chapters or self.section):
                raise custom("En läsning saknar text.", "Skriv «section:» eller «chapters:».")
            case "exercise" if not (self.title and self.task):
                raise custom("En övning saknar namn eller uppgift.", "Skriv «title:» och «task:».")
            case "exercise" if not (self.section or self.list or self.statute or self.document or self.wheel):
                raise custom("En övning hänvisar inte till något i handboken.", "Skriv «section:», «list:», «statute:», «document:» eller «wheel: true».")
        return self


class Timed(NamedTuple):
    """An item and when it is, from the beginning of the meeting: 0:05, 0:15."""

    starts: str
    ends: str
    item: Item


class Session(Record):
    """A meeting. `id` is permanent: its addresses and files are called by it."""

    id: Slug
    title: Text
    aim: Annotated[tuple[Text, ...], Len(1)]
    before: tuple[Text, ...] = ()  # for all
    prepare: Annotated[tuple[Text, ...], Len(1)]  # for whoever leads
    materials: Annotated[tuple[Text, ...], Len(1)]
    programme: Annotated[tuple[Item, ...], Len(1)]

    @property
    def length(self) -> int:
        """Minutes in all."""
        return sum(item.minutes for item in self.programme)

    @property
    def chapters(self) -> list[str]:
        """Those that are shown, read or talked about, in order."""
        return list(dict.fromkeys(slug for item in self.programme for slug in item.chapters))

    @property
    def few(self) -> bool:
        return len(self.chapters) <= FEW

    @property
    def exercises(self) -> list[Item]:
        """What is to be done, also by reading."""
        return [item for item in self.programme if item.task]

    def asked(self, slug: str) -> list[int]:
        """Numbers of the questions that stand on the sheet: all of few chapters, else those that are asked."""
        asked = {number for item in self.programme if item.kind == "talk" and slug in item.chapters for number in item.ask or (1, 2, 3)}
        return [1, 2, 3] if self.few else sorted(asked)

    def timed(self) -> Iterator[Timed]:
        at = 0
        for item in self.programme:
            yield Timed(clock(at), clock(at := at + item.minutes), item)

    def parts(self) -> list[int]:
        """Minutes of each part between the breaks."""
        parts = [0]
        for item in self.programme:
            if item.kind == "break":
                parts.append(0)
            else:
                parts[-1] += item.minutes
        return parts


class Course(Keyed):
    """All meetings in order, each of so many lessons with a rest between them; in minutes."""

    title: Text
    about: Text
    lesson: Annotated[int, Interval(ge=10, le=90)]
    lessons: Annotated[int, Interval(ge=1, le=4)]
    rest: Annotated[int, Interval(ge=0, le=60)]
    sessions: Annotated[tuple[Session, ...], Len(1)]


def clock(minutes: int) -> str:
    """95 → 1:35"""
    return f"{minutes // 60}:{minutes % 60:02}"
