"""What the courses say of the rest: minutes that add up, names used once, lists and paragraphs that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.course import Course, Item, Session
from macros.errors import Mistake
from macros.references import Place, exists, once

if TYPE_CHECKING:
    from macros.handbook import Handbook


def check(handbook: Handbook) -> None:
    """Tell what does not fit together."""
    seen: dict[str, str] = {}
    for course in handbook.courses:
        for number, session in enumerate(course.sessions):
            place = ("sessions", number)
            once(handbook.courses, course.key, (*place, "id"), session.id, seen)
            _minutes(handbook, course, session, place)
            for at, item in enumerate(session.programme):
                _item(handbook, course.key, (*place, "programme", at), item)


def _minutes(handbook: Handbook, course: Course, session: Session, place: Place) -> None:
    tell, parts = handbook.courses.tell, session.parts()
    if session.programme[0].kind != "opening":
        tell(course.key, (*place, "programme", 0), "Träffen börjar inte med första minuten.", "Skriv en punkt med «kind: opening» först.")
    if len(parts) != course.lessons:
        tell(course.key, (*place, "programme"), f"Träffen «{session.id}» har {len(parts) - 1} pauser, men kursen räknar med {course.lessons - 1}.",
             "Ändra punkterna med «kind: break», eller «lessons» för hela kursen.")
    for number, minutes in enumerate(parts, 1):
        if minutes != course.lesson:
            tell(course.key, (*place, "programme"), f"Del {number} av träffen «{session.id}» är {minutes} minuter, men ska vara {course.lesson}.",
                 "Ändra «minutes» så att punkterna mellan pauserna blir så många.")
    for at, item in enumerate(session.programme):
        if item.kind == "break" and item.minutes != course.rest:
            tell(course.key, (*place, "programme", at, "minutes"), f"Pausen är {item.minutes} minuter, men ska vara {course.rest}.",
                 "Ändra den, eller «rest» för hela kursen.")


def _item(handbook: Handbook, key: str, place: Place, item: Item) -> None:
    shelf = handbook.courses
    if item.list is not None:
        exists(shelf, key, (*place, "list"), "Checklistan", item.list, handbook.checklists.keys)
    if item.document is not None:
        exists(shelf, key, (*place, "document"), "Dokumentet", item.document, handbook.documents.keys)
    for number, slug in enumerate(item.chapters):
        exists(shelf, key, (*place, "chapters", number), "Frågorna till", slug, handbook.questions.keys)
    try:
        if item.statute is not None:
            handbook.paragraph(item.statute)
    except Mistake as mistake:
        shelf.tell(key, (*place, "statute"), mistake.sentence, mistake.advice)
