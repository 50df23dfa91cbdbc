"""All data of the handbook, read once a build, and what must agree between its files."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path
from typing import Any

from macros import course_references, document_references, form_references, plan_references, references
from macros.addition import Addition
from macros.checklist import Checklist, SharedStep
from macros.content import Shelf
from macros.course import Course, Session
from macros.dated import DatedFact
from macros.document import FOUNDING, Document
from macros.download import Download
from macros.edition import Edition
from macros.errors import Fault, Mistake, suggest
from macros.form import Form
from macros.glossary import Term
from macros.memberships import Memberships
from macros.plan import Plan
from macros.questions import Questions
from macros.slides import Slides
from macros.statute import Paragraph, Statute
from macros.synonyms import Synonyms
from macros.wheel import Wheel

#: Where each kind of content lies, its model, and what an author calls one of them.
ROOMS = {
    "checklists": (Checklist, "Checklistan"),
    "statutes": (Statute, "Stadgan"),
    "additions": (Addition, "Tillägget"),
    "forms": (Form, "Formuläret"),
    "documents": (Document, "Dokumentet"),
    "slides": (Slides, "Bildspelet"),
    "courses": (Course, "Kursen"),
    "steps.yml": (SharedStep, "Den gemensamma texten"),
    "glossary.yml": (Term, "Ordet"),
    "dated.yml": (DatedFact, "Den daterade uppgiften"),
    "downloads.yml": (Download, "Utgåvan att hämta"),
    "questions.yml": (Questions, "Frågorna till"),
}
#: Files that are one record each, with what an author is told to write where one is missing.
WHOLE = {
    "edition.yml": (Edition, "Utgåvan", "Skapa den, med «title», «disclaimer» och «year»."),
    "memberships.yml": (Memberships, "Tabellen", "Skapa den, med «title», «statute», «ask» och «rows»."),
    "plan.yml": (Plan, "Planen", "Skapa den, med «title», «list», «form» och «moments»."),
    "wheel.yml": (Wheel, "Årshjulet", "Skapa den, med «title», «form» och «moments»."),
    "synonyms.yml": (Synonyms, "Synonymerna", "Skapa den, med «groups» och «parts»."),
}

#: What systems and editors leave beside a file.
LEFT_BEHIND = re.compile(r"\..*|.*~|#.*#|.*\.(?:orig|bak|tmp|sw[a-p])|thumbs\.db|desktop\.ini", re.IGNORECASE)


class Handbook:
    """The shelves, with references between them checked and shared steps filled in."""

    def __init__(self, docs: Path) -> None:
        self.docs, data = docs, docs / "_data"
        self._loose: list[Fault] = []
        shelves = {name: Shelf(data / name, model, what, docs) for name, (model, what) in ROOMS.items()}
        self.checklists: Shelf[Checklist] = shelves["checklists"]
        self.statutes: Shelf[Statute] = shelves["statutes"]
        self.additions: Shelf[Addition] = shelves["additions"]
        self.forms: Shelf[Form] = shelves["forms"]
        self.documents: Shelf[Document] = shelves["documents"]
        self.slides: Shelf[Slides] = shelves["slides"]
        self.courses: Shelf[Course] = shelves["courses"]
        self.steps: Shelf[SharedStep] = shelves["steps.yml"]
        self.glossary: Shelf[Term] = shelves["glossary.yml"]
        self.dated: Shelf[DatedFact] = shelves["dated.yml"]
        self.downloads: Shelf[Download] = shelves["downloads.yml"]
        self.questions: Shelf[Questions] = shelves["questions.yml"]
        self._whole = {name: Shelf(data / name, model, what, docs, whole=True) for name, (model, what, _) in WHOLE.items()}
        self.editions: Shelf[Edition] = self._whole["edition.yml"]
        self.tables: Shelf[Memberships] = self._whole["memberships.yml"]
        self.plans: Shelf[Plan] = self._whole["plan.yml"]
        self.wheels: Shelf[Wheel] = self._whole["wheel.yml"]
        self._shelves: list[Shelf] = [*shelves.values(), *self._whole.values()]
        self._strangers(data)
        form_references.check(self)  # first: the others ask for complete forms
        references.check(self)
        document_references.check(self)  # asks for complete lists and forms
        plan_references.check(self)  # so do these
        course_references.check(self)

    @property
    def faults(self) -> list[Fault]:
        return [*self._loose, *chain.from_iterable(shelf.faults for shelf in self._shelves)]

    def tell(self, fault: Fault) -> None:
        """Note a fault that stands in no record."""
        self._loose.append(fault)

    @property
    def edition(self) -> Edition | None:
        """This edition; None if its file has faults."""
        return self._only("edition.yml")

    @property
    def memberships(self) -> Memberships | None:
        """What the statutes say of being a member of two associations; None if its file has faults."""
        return self._only("memberships.yml")

    @property
    def plan(self) -> Plan | None:
        """The founding as a plan; None if its file has faults."""
        return self._only("plan.yml")

    @property
    def wheel(self) -> Wheel | None:
        """The association's year; None if its file has faults."""
        return self._only("wheel.yml")

    @property
    def synonyms(self) -> Synonyms | None:
        """The search's words; None where there are none: the search does without."""
        return next(iter(self._whole["synonyms.yml"]), None)

    def session(self, id: str) -> tuple[Session, Course] | None:
        """A meeting and the course it belongs to; None if the file that should hold it has faults."""
        for course in self.courses:
            for session in course.sessions:
                if session.id == id:
                    return session, course
        if self.courses.faults:
            return None
        raise Mistake(f"Träffen «{id}» finns inte i kurserna.", suggest(id, [session.id for course in self.courses for session in course.sessions]))

    def slide_minutes(self, slug: str) -> int | None:
        """How long a chapter's slides are shown, as the longest course that shows them plans it; None where none does."""
        for course in sorted(self.courses, key=lambda course: -len(course.sessions)):
            for item in (item for session in course.sessions for item in session.programme):
                if item.kind == "slides" and slug in item.chapters:
                    return item.minutes
        return None

    def _only(self, file: str) -> Any:
        """The record that a whole file is."""
        shelf, key = self._whole[file], file.removesuffix(".yml")
        if key not in shelf:
            raise Mistake(f"Filen docs/_data/{file} finns inte.", WHOLE[file][2])
        return shelf.find(key)

    def documents_of(self, step: str, checklist: str = FOUNDING) -> list[Document]:
        """The documents that belong to a step of a list."""
        return [document for document in self.documents if checklist == FOUNDING and step in document.steps]

    def paragraph(self, name: str) -> tuple[Paragraph, Statute] | None:
        """A paragraph and the statute it belongs to; None if the file that should hold it has faults."""
        for statute in self.statutes:
            for paragraph in statute.paragraphs:
                if paragraph.id == name:
                    return paragraph, statute
        if self.statutes.faults:
            return None
        known = [paragraph.id for statute in self.statutes for paragraph in statute.paragraphs]
        raise Mistake(f"Paragrafen «{name}» finns inte i stadgarna.", suggest(name, known))

    def _strangers(self, data: Path) -> None:
        """A file with a name that nothing reads would be missed without a word."""
        read = {*(data / name for name in WHOLE), *(data / room for room in ROOMS), *chain.from_iterable((data / room).glob("*.yml") for room in ROOMS)}
        for file in sorted(path for path in data.rglob("*") if path.is_file() and path not in read):
            room = file.relative_to(data).parts[0]
            if room != "_schema" and not LEFT_BEHIND.fullmatch(file.name):
                advice = f"Lägg den direkt i docs/_data/{room}, med ett namn som slutar på «.yml»." if room in ROOMS else suggest(room, [*ROOMS, *WHOLE])
                self._loose.append(Fault(file.relative_to(self.docs.parent).as_posix(), None, "Filen läses inte av något.", advice))
