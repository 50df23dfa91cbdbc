"""The handbook as files to take home."""

from __future__ import annotations

from collections.abc import Callable

from macros.desk import Desk


def register(desk: Desk, macro: Callable) -> None:
    handbook = desk.handbook

    @desk.word(macro, block=True)
    def editions() -> str:
        """{{ editions() }}: the handbook as files to take home, those that have been made."""
        return desk.block("editions", downloads=list(handbook.downloads))

    @desk.word(macro, block=True)
    def edition(key: str) -> str:
        """{{ edition("grundningsguide") }}: a line that leads to that file; nothing where it has not been made."""
        found = handbook.downloads.find(key)
        return desk.block("edition", download=found) if found else ""
