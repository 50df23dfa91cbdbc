"""What the reader's device keeps, and how to carry it off or erase it."""

from __future__ import annotations

from collections.abc import Callable

from macros.desk import Desk
from macros.known import known


def register(desk: Desk, macro: Callable) -> None:
    handbook = desk.handbook

    @desk.word(macro, block=True)
    def storage() -> str:
        """{{ storage() }}: a line on what the reader's browser keeps and when it may erase it."""
        return desk.block("storage")

    @desk.word(macro, block=True)
    def backup() -> str:
        """{{ backup() }}: save all that is kept to a file, and take a file in."""
        return desk.block("backup", known=known(handbook, desk.href))

    @desk.word(macro, block=True)
    def offline() -> str:
        """{{ offline() }}: which pages the reader's browser keeps to be read without a network, and storing or erasing them."""
        return desk.block("offline")

    @desk.word(macro, block=True)
    def quiet() -> str:
        """{{ quiet() }}: Tyst läge, for a borrowed phone."""
        return desk.block("quiet")

    @desk.word(macro, block=True)
    def erase() -> str:
        """{{ erase() }}: erase all that is stored in the reader's browser."""
        return desk.block("erase")
