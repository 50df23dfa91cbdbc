"""The founding and what comes after: plan, documents, the fields they are filled from, the year."""

from __future__ import annotations

from collections.abc import Callable

from macros.desk import Desk
from macros.document import FORM, FOUNDING, pieces
from macros.editions import documents as blanks
from macros.plan import given
from macros.wheel import MONTHS
from macros.wheel import given as given_wheel


def register(desk: Desk, macro: Callable) -> None:
    handbook = desk.handbook

    @desk.word(macro, block=True)
    def plan(level: int = 2) -> str:
        """{{ plan() }}: the founding as a plan, with days that the reader fills in and the founding list's boxes."""
        desk.called("plan", "")
        found = handbook.plan
        checklist, form = (found and handbook.checklists.get(found.list)), (found and handbook.forms.get(found.form))
        if not (checklist and form):
            return ""
        documents = lambda steps: list(dict.fromkeys(each for step in steps for each in handbook.documents_of(step, checklist.key)))  # noqa: E731
        return desk.block("plan", plan=found, checklist=checklist, form=form, given=given(found, checklist, form), level=level, documents=documents)

    @desk.word(macro, block=True)
    def wheel(level: int = 2) -> str:
        """{{ wheel() }}: the association's year, with days that the board fills in."""
        desk.called("wheel", "")
        found = handbook.wheel
        if not (found and (form := handbook.forms.get(found.form))):
            return ""
        lists = {checklist.key: checklist for checklist in handbook.checklists}
        return desk.block("wheel", wheel=found, form=form, given=given_wheel(found, form), lists=lists, MONTHS=MONTHS, level=level)

    @desk.word(macro, block=True)
    def form(key: str, level: int = 3) -> str:
        """{{ form("documents") }}: fields to fill in, remembered on the reader's device."""
        desk.called("form", key)
        if not (found := handbook.forms.find(key)):
            return ""
        desk.once("form", key)
        return desk.block("form", form=found, level=level)

    @desk.word(macro, block=True)
    def document(key: str, level: int = 2) -> str:
        """{{ document("rapport") }}: a document to fill in, print and send, with what belongs to it."""
        desk.called("document", key)
        found, form, founding = handbook.documents.find(key), handbook.forms.get(FORM), handbook.checklists.get(FOUNDING)
        if not (found and founding and (form or not found.fields)):
            return ""
        desk.once("document", key)
        addition = handbook.additions.get(found.addition) if found.addition else None
        blank = f"{blanks.FOLDER}/{key}.docx" if blanks.available else None
        return desk.block("document_page", document=found, level=level, form=form, founding=founding, addition=addition,
                          blank=blank, pieces=pieces, asked=lambda name: form.fields[name])

    @desk.word(macro, block=True)
    def documents() -> str:
        """{{ documents() }}: all documents, in the menu's order."""
        form, founding = handbook.forms.get(FORM), handbook.checklists.get(FOUNDING)
        return desk.block("documents", documents=desk.documents(), form=form, founding=founding) if form and founding else ""
