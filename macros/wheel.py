"""The association's year: entries that the board gives a day. Knows nothing of HTML.

Each entry is a date field of a form, which has its words; `list` is what to tick off when it comes.
"""

from __future__ import annotations

from typing import Annotated

from annotated_types import Len

from macros.form import Form
from macros.plan import Latest
from macros.record import Keyed, Record, Slug, Text

MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december")


class Entry(Record):
    """One thing of the year, by the name of its field."""

    id: Slug
    list: Slug | None = None
    neutral: Text  # what a calendar calls it, for whoever sees it there


class Wheel(Keyed):
    """All entries in the order they are shown. `latest` is the source's only time."""

    title: Text
    form: Slug
    latest: Latest
    moments: Annotated[tuple[Entry, ...], Len(1)]


def given(wheel: Wheel, form: Form) -> dict[str, object]:
    """What the script shows and puts in a calendar."""
    return {
        "form": wheel.form,
        "latest": wheel.latest.model_dump(include={"field", "month", "text"}),
        "labels": [(field.id, field.label) for field in form.own],
        "moments": [{"id": entry.id, "neutral": entry.neutral} for entry in wheel.moments],
    }
