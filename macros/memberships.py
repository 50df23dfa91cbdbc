"""What a paragraph says of being a member of two associations, and where it is silent. No rules engine: rows to read."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Len

from macros.record import Keyed, Record, Slug, Text


class Row(Record):
    """One question: what the paragraph says, and of what it says nothing."""

    question: Text
    says: Text
    silent: Text


class Memberships(Keyed):
    """The rows beside the quoted paragraph. `ask` says what to do where it is silent."""

    title: Text
    statute: Slug
    ask: Text
    rows: Annotated[tuple[Row, ...], Len(1)]
