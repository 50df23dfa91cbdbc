"""The study circle: questions, courses and the sheets of each meeting."""

from __future__ import annotations

from collections.abc import Callable

from macros.course import KINDS, PROMISE, Course, Session
from macros.desk import Desk
from macros.wheel import MONTHS


def register(desk: Desk, macro: Callable) -> None:
    handbook = desk.handbook

    @desk.word(macro, block=True)
    def questions(slug: str) -> str:
        """{{ questions("inledning") }}: what to talk about after that chapter, numbered."""
        desk.called("questions", slug)
        found = handbook.questions.find(slug)
        return desk.block("questions", questions=found) if found else ""

    @desk.word(macro, block=True)
    def course(key: str, level: int = 3) -> str:
        """{{ course("fem-traffar") }}: the meetings of a course, each with its chapters and its two sheets."""
        found = handbook.courses.find(key)
        return desk.block("course", course=found, level=level, heading=desk.heading) if found else ""

    @desk.word(macro, block=True)
    def leader(id: str) -> str:
        """{{ leader("traff-1") }}: what the leader of a meeting says and does, minute by minute."""
        desk.called("leader", id)
        return sheet("leader", *found) if (found := handbook.session(id)) else ""

    @desk.word(macro, block=True)
    def handout(id: str) -> str:
        """{{ handout("traff-1") }}: the sheet that everybody gets at a meeting."""
        desk.called("handout", id)
        return sheet("handout", *found) if (found := handbook.session(id)) else ""

    def sheet(template: str, session: Session, course: Course) -> str:
        wheel = next(iter(handbook.wheels), None)
        form = wheel and handbook.forms.get(wheel.form)
        listed = {found.chapter for item in session.exercises if item.list and (found := handbook.checklists.get(item.list))}
        return desk.block(template, listed=listed, session=session, course=course, KINDS=KINDS, PROMISE=PROMISE, MONTHS=MONTHS, heading=desk.heading,
                          code=desk.code, typed=desk.typed, questions=handbook.questions.get, checklist=handbook.checklists.get,
                          document=handbook.documents.get, paragraph=handbook.paragraph, wheel=wheel, form=form)
