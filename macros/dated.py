"""Facts that may have changed since the handbook was written."""

from __future__ import annotations

from datetime import date

from macros.record import Keyed, Place, Text


class DatedFact(Keyed):
    """What is said, since when, and what to check. `mark` is true where acting on it today may fail."""

    mark: bool
    year: int
    what: Text
    check: Text
    place: Place
    checked: date | None = None
