"""What the documents say of the rest: steps of the founding list, fields of the form, additions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.document import FORM, FOUNDING, Document
from macros.errors import suggest
from macros.references import exists, once

if TYPE_CHECKING:
    from macros.handbook import Handbook


def check(handbook: Handbook) -> None:
    """Tell what does not fit together."""
    for document in handbook.documents:
        _steps(handbook, document)
        _fields(handbook, document)
        if document.addition is not None:
            exists(handbook.documents, document.key, ("addition",), "Tillägget", document.addition, handbook.additions.keys)


def _steps(handbook: Handbook, document: Document) -> None:
    """Each a step of the founding list; of a list with faults nothing can be said."""
    shelf, checklist, seen = handbook.documents, handbook.checklists.get(FOUNDING), {}
    if FOUNDING not in handbook.checklists:
        return shelf.tell(document.key, ("steps",), f"Checklistan «{FOUNDING}» finns inte.", suggest(FOUNDING, handbook.checklists.keys))
    for number, name in enumerate(document.steps):
        once(shelf, document.key, ("steps", number), name, seen)
        if checklist:
            exists(shelf, document.key, ("steps", number), "Steget", name, [step.id for _, step in checklist.placed()])


def _fields(handbook: Handbook, document: Document) -> None:
    """Whatever is filled in is asked for in the form."""
    shelf, form = handbook.documents, handbook.forms.get(FORM)
    for place, name in document.places():
        if FORM not in handbook.forms:
            return shelf.tell(document.key, place, f"Formuläret «{FORM}» finns inte.", suggest(FORM, handbook.forms.keys))
        if form:
            exists(shelf, document.key, place, "Fältet", name, form.fields)
