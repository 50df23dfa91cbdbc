"""What the scripts must know of every list and form to save it and take it in again. Knows nothing of HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from macros.checklist import Checklist
from macros.form import Form

if TYPE_CHECKING:
    from macros.handbook import Handbook

#: Where each form is filled in.
PAGES = {"plan": "grunda/plan/", "documents": "grunda/dokument/", "wheel": "grunda/arshjul/"}


def known(handbook: Handbook, href: Callable[[str], str]) -> dict[str, dict[str, object]]:
    """{KEY: {title, href, steps: [{id, was}]}}; what is empty or false is left out. No list bears the name of a form."""
    lists = {one.key: {"title": one.title, "href": href(f"checklistor/{one.key}/")} | ({"private": True} if one.private else {}) | {"steps": _steps(one)}
             for one in handbook.checklists}
    return lists | {form.key: {"title": form.title, "href": href(PAGES[form.key]), "form": True, "steps": _fields(handbook, form)} for form in handbook.forms}


def _steps(checklist: Checklist) -> list[dict[str, object]]:
    return [_step(step.id, step.was) for _, step in checklist.placed()]


def _fields(handbook: Handbook, form: Form) -> list[dict[str, object]]:
    """A form's own fields, and what its calendar file remembers: readers never see it."""
    moments = [moment.id for each in (*handbook.plans, *handbook.wheels) if each.form == form.key for moment in each.moments]
    calendar = ["kalender", *(f"kalender-{id}" for id in moments)] if moments else []
    return [_step(field.id, field.was) for field in form.own] + [{"id": id, "unseen": True} for id in calendar]


def _step(id: str, was: Iterable[str]) -> dict[str, object]:
    return {"id": id} | ({"was": list(was)} if was else {})
