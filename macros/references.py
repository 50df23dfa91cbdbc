"""What the data say of each other: names used once, references that lead somewhere, lists made complete."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from macros.checklist import Checklist, Group
from macros.content import Shelf
from macros.errors import Mistake, suggest

if TYPE_CHECKING:
    from macros.handbook import Handbook

Place = tuple[str | int, ...]


def check(handbook: Handbook) -> None:
    """Tell what does not fit together, and fill the shared texts into the lists."""
    anchors: dict[str, str] = {}
    for statute in handbook.statutes:
        for number, paragraph in enumerate(statute.paragraphs):
            once(handbook.statutes, statute.key, ("paragraphs", number, "id"), paragraph.id, anchors)
    for term in handbook.glossary:
        for number, other in enumerate(term.see):
            exists(handbook.glossary, term.key, ("see", number), "Ordet", other, handbook.glossary.keys)
    for checklist in handbook.checklists:
        _names(handbook.checklists, checklist)
        _order(handbook.checklists, checklist)
        _complete(handbook, checklist)
    for shared in handbook.steps:
        _statute(handbook, handbook.steps, shared.key, (), shared.statute)
    for table in handbook.tables:
        _statute(handbook, handbook.tables, table.key, (), table.statute)


def _names(shelf: Shelf[Checklist], checklist: Checklist) -> None:
    """Ids of groups and steps are anchors of one page; old ids must lead to one step."""
    anchors, old = {"title": "listans egen rubrik"}, {}
    names = {step.name for _, step in checklist.placed()}
    for number, group in enumerate(checklist.groups):
        once(shelf, checklist.key, ("groups", number, "id"), group.id, anchors)
    for place, step in checklist.placed():
        once(shelf, checklist.key, (*place, "id"), step.name, anchors)
        for number, name in enumerate(step.was):
            if name in names:
                shelf.tell(checklist.key, (*place, "was", number), f"Steget «{name}» finns kvar och kan inte också vara ett gammalt namn.",
                           "Ta bort det ur «was».")
            once(shelf, checklist.key, (*place, "was", number), name, old)


def _order(shelf: Shelf[Checklist], checklist: Checklist) -> None:
    """What comes first exists and stands first: so the first step that remains can always be done."""
    names = [step.name for _, step in checklist.placed()]
    for at, (place, step) in enumerate(checklist.placed()):
        for number, name in enumerate(step.after):
            exists(shelf, checklist.key, (*place, "after", number), "Steget", name, names)
            if name in names[at:]:
                shelf.tell(checklist.key, (*place, "after", number), f"Steget «{name}» ska göras före «{step.name}» men står inte före det.",
                           f"Flytta upp «{name}», eller ta bort det ur «after».")


def _complete(handbook: Handbook, checklist: Checklist) -> None:
    """Fill in the shared texts. From here on all steps stand in groups."""
    shelf, done = handbook.checklists, {}
    for place, step in checklist.placed():
        if step.use is not None:
            exists(shelf, checklist.key, (*place, "use"), "Den gemensamma texten", step.use, handbook.steps.keys)
        _statute(handbook, shelf, checklist.key, place, step.statute)
        done[place] = step.completed(handbook.steps.get(step.use) if step.use else None)
    if not all(step.text for step in done.values()):
        return shelf.drop(checklist.key)  # why is told where the shared text stands
    groups = tuple(
        group.model_copy(update={"steps": tuple(step for place, step in done.items() if place[1] == number)})
        for number, group in enumerate(checklist.groups)
    ) or (Group.model_construct(title=None, id=None, steps=tuple(done.values())),)
    shelf.complete(checklist.model_copy(update={"groups": groups, "steps": ()}))


def _statute(handbook: Handbook, shelf: Shelf, key: str, place: Place, name: str | None) -> None:
    try:
        if name is not None:
            handbook.paragraph(name)
    except Mistake as mistake:
        shelf.tell(key, (*place, "statute"), mistake.sentence, mistake.advice)


def once(shelf: Shelf, key: str, place: Place, name: str, seen: dict[str, str]) -> None:
    if name in seen:
        shelf.tell(key, place, f"Namnet «{name}» används två gånger.", f"Det finns redan ({seen[name]}). Välj ett annat här.")
    seen.setdefault(name, shelf.where(key, place))


def exists(shelf: Shelf, key: str, place: Place, what: str, name: str, known: Iterable[str]) -> None:
    if name not in known:
        shelf.tell(key, place, f"{what} «{name}» finns inte.", suggest(name, known))
