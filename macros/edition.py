"""This edition: its name, what it is not, and who runs this copy."""

from __future__ import annotations

from macros.record import Keyed, Text


class Edition(Keyed):
    """`responsible` and `contact` may be empty; the page then says so."""

    title: Text
    disclaimer: Text
    year: int
    responsible: str = ""
    contact: str = ""
