"""The party's statutes as the handbook quotes them, word for word."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from annotated_types import Len

from macros.record import Keyed, Record, Slug, Text

#: The page where the paragraphs stand; every reference leads there.
PAGE = "handbok/den-geografiska-foreningen"


class Paragraph(Record):
    """One paragraph. `id` is its anchor and permanent."""

    id: Slug
    number: Text
    text: Text
    revised: date | None = None


class Statute(Keyed):
    """A document of rules and where its wording comes from."""

    title: Text
    source: Text
    as_of: int
    paragraphs: Annotated[tuple[Paragraph, ...], Len(1)]
