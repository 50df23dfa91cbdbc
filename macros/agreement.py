"""What the data say about pages must be true of the pages. Knows pages only as names and anchors."""

from __future__ import annotations

from collections.abc import Mapping, Set

from macros.content import Shelf
from macros.course import PAGES
from macros.errors import Fault, suggest
from macros.handbook import Handbook
from macros.questions import PAGE as STUDY
from macros.statute import PAGE

#: Of each page its anchors; None of a page with faults, of which nothing can be said.
Pages = Mapping[str, Set[str] | None]
#: What stands where: (page, word, key).
Calls = Set[tuple[str, str, str]]


def check(handbook: Handbook, pages: Pages, calls: Calls) -> None:
    """Tell, at the place in the data, what the pages do not keep."""
    for checklist in handbook.checklists:
        for place, step in checklist.placed():
            # A shared step's section is told once, where the shared text stands.
            shared = handbook.steps.get(step.use) if step.use else None
            if step.section and not (shared and shared.section == step.section):
                _place(handbook.checklists, checklist.key, (*place, "section"), step.section, pages)
        _stands(handbook.checklists, checklist.key, f"handbok/{checklist.chapter}.md", "chapter", "checklist", pages, calls)
        _stands(handbook.checklists, checklist.key, f"checklistor/{checklist.key}.md", "title", "checklist", pages, calls)
    for document in handbook.documents:
        _stands(handbook.documents, document.key, f"grunda/dokument/{document.key}.md", "title", "document", pages, calls)
    for shelf, page, word in ((handbook.plans, "grunda/plan.md", "plan"), (handbook.wheels, "grunda/arshjul.md", "wheel")):
        for record in shelf:
            _stands(shelf, record.key, page, "title", word, pages, calls, "")
    for slides in handbook.slides:
        for number, slide in enumerate(slides.slides):
            _place(handbook.slides, slides.key, ("slides", number, "section"), f"{slides.key}#{slide.section}", pages)
        _stands(handbook.slides, slides.key, f"handbok/{slides.key}.md", "slides", "slides", pages, calls, "")
    for form in handbook.forms:
        for place, field in form.placed():
            if field.section and field.use is None:
                _place(handbook.forms, form.key, (*place, "section"), field.section, pages)
    _questions(handbook, pages, calls)
    _courses(handbook, pages, calls)
    for shared in handbook.steps:
        if shared.section:
            _place(handbook.steps, shared.key, ("section",), shared.section, pages)
    for fact in handbook.dated:
        _place(handbook.dated, fact.key, ("place",), fact.place, pages)
        if fact.mark:
            page = f"handbok/{fact.place.partition('#')[0]}.md"
            _stands(handbook.dated, fact.key, page, "place", "dated", pages, calls)
    for statute in handbook.statutes:
        for number, paragraph in enumerate(statute.paragraphs):
            if pages.get(f"{PAGE}.md") is not None and (f"{PAGE}.md", "statute", paragraph.id) not in calls:
                handbook.statutes.tell(statute.key, ("paragraphs", number, "id"), f"Paragrafen visas inte på sidan docs/{PAGE}.md.",
                                       f'Skriv {{{{ statute("{paragraph.id}") }}}} på en egen rad där.')


def _questions(handbook: Handbook, pages: Pages, calls: Calls) -> None:
    """Each is a chapter's, and where there are questions at all every chapter has its own."""
    for each in handbook.questions:
        _place(handbook.questions, each.key, (), each.key, pages)
        if f"handbok/{each.key}.md" in pages:
            _stands(handbook.questions, each.key, STUDY, "questions", "questions", pages, calls)
    for page in pages if handbook.questions.keys else ():
        slug = page.removeprefix("handbok/").removesuffix(".md")
        if page.startswith("handbok/") and slug != "index" and slug not in handbook.questions:
            handbook.tell(Fault(f"docs/{page}", None, "Kapitlet har inga frågor till studiecirkeln.",
                                f"Lägg till «{slug}:» i docs/_data/questions.yml, med tre frågor under «questions:»."))


def _courses(handbook: Handbook, pages: Pages, calls: Calls) -> None:
    """Each meeting has its two sheets, and what it refers to is there."""
    for course in handbook.courses:
        for number, session in enumerate(course.sessions):
            for word, page in PAGES.items():
                _stands(handbook.courses, course.key, page.format(session.id), "sessions", word, pages, calls, session.id)
            for at, item in enumerate(session.programme):
                if item.section:
                    _place(handbook.courses, course.key, ("sessions", number, "programme", at, "section"), item.section, pages)


def _place(shelf: Shelf, key: str, at: tuple, place: str, pages: Pages) -> None:
    slug, _, anchor = place.partition("#")
    page = f"handbok/{slug}.md"
    if page not in pages:
        chapters = [name.removeprefix("handbok/").removesuffix(".md") for name in pages if name.startswith("handbok/")]
        shelf.tell(key, at, f"Kapitlet «{slug}» finns inte.", suggest(slug, chapters))
    elif anchor and pages[page] is not None and anchor not in pages[page]:
        shelf.tell(key, at, f"Avsnittet «{anchor}» finns inte på sidan docs/{page}.", suggest(anchor, pages[page], "Se efter vad rubriken heter inom { #… }."))


def _stands(shelf: Shelf, key: str, page: str, at: str, word: str, pages: Pages, calls: Calls, named: str | None = None) -> None:
    named = key if named is None else named  # a word that needs no key is called with none
    call = f'{{{{ {word}("{named}") }}}}' if named else f"{{{{ {word}() }}}}"
    if page not in pages:
        shelf.tell(key, (at,), f"Sidan docs/{page} finns inte.", f"Skapa den, med {call} på en egen rad.")
    elif pages[page] is not None and (page, word, named) not in calls:
        shelf.tell(key, (at,), f"«{named or key}» visas inte på sidan docs/{page}.", f"Skriv {call} där.")
