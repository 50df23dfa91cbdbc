"""Notes that this edition adds to the handbook's text."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Len

from macros.record import Keyed, Text


class Addition(Keyed):
    """A note, written once and shown where it is needed."""

    title: Text
    paragraphs: Annotated[tuple[Text, ...], Len(1)]
