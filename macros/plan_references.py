"""What the plan and the wheel say of forms and lists: every name leads somewhere, every step has its moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.checklist import Checklist
from macros.content import Shelf
from macros.errors import suggest
from macros.form import Asked
from macros.plan import Plan
from macros.references import exists, once
from macros.wheel import Wheel

if TYPE_CHECKING:
    from macros.handbook import Handbook

Place = tuple[str | int, ...]
Fields = dict[str, Asked] | None  # None of a form with faults, of which nothing can be said
#: What an author calls a kind of field.
KINDS = {"date": "en dag", "number": "ett tal"}


def check(handbook: Handbook) -> None:
    """Tell what does not fit together."""
    for plan in handbook.plans:
        _plan(handbook, plan)
    for wheel in handbook.wheels:
        _wheel(handbook, wheel)


def _plan(handbook: Handbook, plan: Plan) -> None:
    shelf, fields, seen = handbook.plans, _form(handbook, handbook.plans, plan), {}
    for number, moment in enumerate(plan.moments):
        at = ("moments", number)
        once(shelf, plan.key, (*at, "id"), moment.id, seen)
        _field(shelf, plan, (*at, "date"), moment.date, "date", fields)
        if moment.lead:
            field = _field(shelf, plan, (*at, "after" if moment.after else "before"), moment.lead, "number", fields)
            if field and field.proposal is None and moment.missing is None:
                shelf.tell(plan.key, at, f"«{moment.lead}» har inget förslag, och «missing» saknas.", "Lägg till «missing: …», som säger varför dagen är tom.")
    if plan.gate not in plan.own:
        shelf.tell(plan.key, ("gate",), f"Ingen av planens punkter är dagen «{plan.gate}».", suggest(plan.gate, plan.own))
    _latest(handbook, shelf, plan, fields)
    if checklist := _list(handbook, shelf, plan, ("list",), plan.list):
        _steps(shelf, plan, checklist)
        _gate(shelf, plan, checklist)


def _wheel(handbook: Handbook, wheel: Wheel) -> None:
    shelf, fields, seen = handbook.wheels, _form(handbook, handbook.wheels, wheel), {}
    for number, entry in enumerate(wheel.moments):
        at = ("moments", number)
        once(shelf, wheel.key, (*at, "id"), entry.id, seen)
        _field(shelf, wheel, (*at, "id"), entry.id, "date", fields)
        _list(handbook, shelf, wheel, (*at, "list"), entry.list)
    for name in fields or ():
        if name not in seen:
            shelf.tell(wheel.key, ("moments",), f"Fältet «{name}» ur formuläret saknas i årshjulet.", f"Lägg till en punkt med «id: {name}».")
    _latest(handbook, shelf, wheel, fields)


def _steps(shelf: Shelf[Plan], plan: Plan, checklist: Checklist) -> None:
    """All steps of the list, each in one moment and in the list's order."""
    order, seen, last = [step.id for _, step in checklist.placed()], {}, -1
    for outer, moment in enumerate(plan.moments):
        for inner, name in enumerate(moment.steps):
            at = ("moments", outer, "steps", inner)
            once(shelf, plan.key, at, name, seen)
            exists(shelf, plan.key, at, "Steget", name, order)
            if name not in order:
                continue
            if order.index(name) < last:
                shelf.tell(plan.key, at, f"Steget «{name}» står inte i listans ordning.", f"I listan kommer det före «{order[last]}».")
            last = max(last, order.index(name))
    for name in order:
        if name not in seen:
            shelf.tell(plan.key, ("moments",), f"Steget «{name}» i listan «{checklist.key}» saknas i planen.", "Lägg till det i den punkt där det hör hemma.")
    if plan.unknown not in checklist.texts:
        shelf.tell(plan.key, ("unknown",), "Inget steg i listan har den texten.", "Skriv texten på det steg där ni frågar, ord för ord.")


def _gate(shelf: Shelf[Plan], plan: Plan, checklist: Checklist) -> None:
    """Whatever stands after the gate waits for it, by what the list says: then no day before it goes without remark."""
    known = {step.id for _, step in checklist.placed()}
    at = next((number for number, moment in enumerate(plan.moments) if moment.id == plan.own.get(plan.gate)), len(plan.moments))
    for outer, moment in enumerate(plan.moments[at + 1:], at + 1):
        for inner, name in enumerate(moment.steps):
            for first in plan.moments[at].steps if name in known else ():
                if first in known and first not in checklist.before(name):
                    shelf.tell(plan.key, ("moments", outer, "steps", inner), f"Steget «{name}» väntar inte på «{first}», fast det kommer efter «{plan.gate}».",
                               f"Skriv «{first}» i stegets «after», i listan «{checklist.key}».")


def _form(handbook: Handbook, shelf: Shelf, record: Plan | Wheel) -> Fields:
    exists(shelf, record.key, ("form",), "Formuläret", record.form, handbook.forms.keys)
    form = handbook.forms.get(record.form)
    return {field.id: field for field in form.own} if form else None


def _field(shelf: Shelf, record: Plan | Wheel, at: Place, name: str, kind: str, fields: Fields) -> Asked | None:
    """The field of that name, which must be of that kind."""
    if fields is None:
        return None
    exists(shelf, record.key, at, "Fältet", name, fields)
    if name in fields and fields[name].kind != kind:
        shelf.tell(record.key, at, f"Fältet «{name}» är inte {KINDS[kind]}.", suggest(name, [each.id for each in fields.values() if each.kind == kind]))
    return fields.get(name)


def _list(handbook: Handbook, shelf: Shelf, record: Plan | Wheel, at: Place, name: str | None) -> Checklist | None:
    if name is None:
        return None
    exists(shelf, record.key, at, "Checklistan", name, handbook.checklists.keys)
    return handbook.checklists.get(name)


def _latest(handbook: Handbook, shelf: Shelf, record: Plan | Wheel, fields: Fields) -> None:
    latest = record.latest
    _field(shelf, record, ("latest", "field"), latest.field, "date", fields)
    if checklist := _list(handbook, shelf, record, ("latest", "list"), latest.list):
        exists(shelf, record.key, ("latest", "step"), "Steget", latest.step, [step.id for _, step in checklist.placed()])
