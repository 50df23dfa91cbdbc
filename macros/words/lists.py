"""Lists to tick off."""

from __future__ import annotations

from collections.abc import Callable

from macros.checklist import KINDS, ORIGINS
from macros.desk import Desk


def register(desk: Desk, macro: Callable) -> None:
    handbook = desk.handbook

    @desk.word(macro, block=True)
    def checklist(key: str, level: int = 3) -> str:
        """{{ checklist("bilda-partiforening") }}: a list to tick off, remembered on the reader's device."""
        desk.called("checklist", key)
        if not (found := handbook.checklists.find(key)):
            return ""
        desk.once("checklist", key)
        paragraph = lambda name: handbook.paragraph(name)[0]  # noqa: E731
        documents = lambda step: handbook.documents_of(step, key)  # noqa: E731
        return desk.block("checklist", checklist=found, level=level, ORIGINS=ORIGINS, paragraph=paragraph, documents=documents,
                          planned=any(plan.list == key for plan in handbook.plans))

    @desk.word(macro, block=True)
    def checklists() -> str:
        """{{ checklists() }}: all lists, grouped by whom they are for, in the menu's order."""
        return desk.block("checklists", audiences=desk.audiences(), ORIGINS=ORIGINS, KINDS=KINDS)
