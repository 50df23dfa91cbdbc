"""What the forms say of each other and of the rest: fields used once, found where they belong, made complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.errors import listed
from macros.form import FORMS, TOGETHER, Asked, Field, Form
from macros.references import exists, once

if TYPE_CHECKING:
    from macros.handbook import Handbook


def check(handbook: Handbook) -> None:
    """Tell what does not fit together, and fill in the fields that are shown in two forms."""
    shelf = handbook.forms
    for key in shelf.keys:
        if key not in FORMS:
            shelf.tell(key, (), f"Formuläret «{key}» har ingen plats i läsarens webbläsare.", f"Låt filen heta något av {listed(FORMS, 'eller')}.")
    for key in handbook.checklists.keys:
        if key in FORMS:
            handbook.checklists.tell(key, (), f"En lista får inte heta «{key}»: det heter ett formulär.", "Byt namn på filen.")
    forms = list(shelf)  # what is told of one is dropped, and should still be compared with the others
    shared: dict[str, str] = {}
    for form in forms:
        _names(handbook, form, shared if form.key in TOGETHER else {})
    at_home = {field.id: (form.key, field) for form in forms if form.key in TOGETHER for field in form.own}
    sound = {form.key for form in forms}.issuperset(key for key in TOGETHER if key in shelf)  # else its fields are missed for faults told already
    for form in forms:
        for place, field in form.placed():
            if field.use is not None and sound:
                exists(shelf, form.key, (*place, "use"), "Fältet", field.use, {name for name, (home, _) in at_home.items() if home != form.key})
            if field.dated is not None:
                exists(shelf, form.key, (*place, "dated"), "Den daterade uppgiften", field.dated, handbook.dated.keys)
    for form in forms:
        _complete(handbook, form, at_home)


def _names(handbook: Handbook, form: Form, seen: dict[str, str]) -> None:
    """Ids of groups and fields are anchors of one page; old ids must lead to one field."""
    shelf, anchors, old = handbook.forms, {"title": "formulärets egen rubrik"}, {}
    here = {field.name for _, field in form.placed()}
    for number, group in enumerate(form.groups):
        once(shelf, form.key, ("groups", number, "id"), group.id, anchors)
    used: dict[str, str] = {}
    for place, field in form.placed():
        if field.use is not None:
            once(shelf, form.key, (*place, "use"), field.use, used)
            continue
        once(shelf, form.key, (*place, "id"), field.id, seen)
        for number, name in enumerate(field.was):
            if name in here:
                shelf.tell(form.key, (*place, "was", number), f"Fältet «{name}» finns kvar och kan inte också vara ett gammalt namn.", "Ta bort det ur «was».")
            once(shelf, form.key, (*place, "was", number), name, old)


def _complete(handbook: Handbook, form: Form, at_home: dict[str, tuple[str, Field]]) -> None:
    """Each field with its words and the form that keeps its answer."""
    if any(field.use and field.use not in at_home for _, field in form.placed()):
        return handbook.forms.drop(form.key)  # why is told where the field stands
    done = tuple(
        group.model_copy(update={"fields": tuple(_asked(handbook, *at_home[field.use] if field.use else (form.key, field), field.use) for field in group.fields)})
        for group in form.groups
    )
    handbook.forms.complete(form.model_copy(update={"groups": done}))


def _asked(handbook: Handbook, home: str, field: Field, use: str | None) -> Asked:
    fact = handbook.dated.get(field.dated) if field.dated else None
    words = {name: getattr(field, name) for name in Field.model_fields}
    return Asked.model_construct(**words | {"use": use, "form": home, "fact": fact})
