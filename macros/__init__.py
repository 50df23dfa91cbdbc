"""The words authors may use in Markdown. Registration only; the work is elsewhere."""

from __future__ import annotations

from pathlib import Path

from macros.checklist import KINDS, ORIGINS
from macros.desk import Desk
from macros.document import FORM, FOUNDING, pieces
from macros.editions import documents as blanks
from macros.errors import Mistake
from macros.glossary import alphabetical
from macros.known import known
from macros.plan import given
from macros.rendering import for_a_sentence
from macros.wheel import MONTHS
from macros.wheel import given as given_wheel


def define_env(env) -> None:
    desk = env.desk = Desk(Path(env.conf["docs_dir"]))
    handbook = desk.handbook

    @desk.word(env.macro, block=True)
    def checklist(key: str, level: int = 3) -> str:
        """{{ checklist("bilda-partiforening") }}: a list to tick off, remembered on the reader's device."""
        desk.called("checklist", key)
        if not (found := handbook.checklists.find(key)):
            return ""
        desk.once("checklist", key)
        paragraph = lambda name: handbook.paragraph(name)[0]  # noqa: E731
        documents = lambda step: handbook.documents_of(step, key)  # noqa: E731
        return desk.block("checklist", checklist=found, level=level, ORIGINS=ORIGINS, paragraph=paragraph, documents=documents,
                          planned=any(plan.list == key for plan in handbook.plans))

    @desk.word(env.macro, block=True)
    def checklists() -> str:
        """{{ checklists() }}: all lists, grouped by whom they are for, in the menu's order."""
        return desk.block("checklists", audiences=desk.audiences(), ORIGINS=ORIGINS, KINDS=KINDS)

    @desk.word(env.macro, block=True)
    def plan(level: int = 2) -> str:
        """{{ plan() }}: the founding as a plan, with days that the reader fills in and the founding list's boxes."""
        desk.called("plan", "")
        found = handbook.plan
        checklist, form = (found and handbook.checklists.get(found.list)), (found and handbook.forms.get(found.form))
        if not (checklist and form):
            return ""
        documents = lambda steps: list(dict.fromkeys(each for step in steps for each in handbook.documents_of(step, checklist.key)))  # noqa: E731
        return desk.block("plan", plan=found, checklist=checklist, form=form, given=given(found, checklist, form), level=level, documents=documents)

    @desk.word(env.macro, block=True)
    def wheel(level: int = 2) -> str:
        """{{ wheel() }}: the association's year, with days that the board fills in."""
        desk.called("wheel", "")
        found = handbook.wheel
        if not (found and (form := handbook.forms.get(found.form))):
            return ""
        lists = {checklist.key: checklist for checklist in handbook.checklists}
        return desk.block("wheel", wheel=found, form=form, given=given_wheel(found, form), lists=lists, MONTHS=MONTHS, level=level)

    @desk.word(env.macro, block=True)
    def form(key: str, level: int = 3) -> str:
        """{{ form("documents") }}: fields to fill in, remembered on the reader's device."""
        desk.called("form", key)
        if not (found := handbook.forms.find(key)):
            return ""
        desk.once("form", key)
        return desk.block("form", form=found, level=level)

    @desk.word(env.macro, block=True)
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

    @desk.word(env.macro, block=True)
    def documents() -> str:
        """{{ documents() }}: all documents, in the menu's order."""
        form, founding = handbook.forms.get(FORM), handbook.checklists.get(FOUNDING)
        return desk.block("documents", documents=desk.documents(), form=form, founding=founding) if form and founding else ""

    @desk.word(env.macro, block=True)
    def storage() -> str:
        """{{ storage() }}: a line on what the reader's browser keeps and when it may erase it."""
        return desk.block("storage")

    @desk.word(env.macro, block=True)
    def backup() -> str:
        """{{ backup() }}: save all that is kept to a file, and take a file in."""
        return desk.block("backup", known=known(handbook))

    @desk.word(env.macro, block=True)
    def quiet() -> str:
        """{{ quiet() }}: Tyst läge, for a borrowed phone."""
        return desk.block("quiet")

    @desk.word(env.macro, block=True)
    def erase() -> str:
        """{{ erase() }}: erase all that is stored in the reader's browser."""
        return desk.block("erase")

    @desk.word(env.macro, block=True)
    def statute(id: str) -> str:
        """{{ statute("paragraf-25b") }}: the paragraph word for word, with its source."""
        desk.called("statute", id)
        if not (found := handbook.paragraph(id)):
            return ""
        desk.once("statute", id)
        return desk.block("statute", paragraph=found[0], statute=found[1])

    @desk.word(env.macro)
    def statute_ref(id: str) -> str:
        """{{ statute_ref("paragraf-25b") }}: «§ 25b», a link to where the paragraph stands."""
        found = handbook.paragraph(id)
        return desk.inline("statute_ref", paragraph=found[0]) if found else ""

    @desk.word(env.macro, block=True)
    def memberships() -> str:
        """{{ memberships() }}: what § 25b says of two memberships, and where it is silent."""
        found = handbook.memberships
        return desk.block("memberships", memberships=found) if found else ""

    @desk.word(env.macro)
    def term(key: str, shown: str | None = None) -> str:
        """{{ term("valberedning", "valberedningen") }}: a word with its explanation; the second is the form shown."""
        found = handbook.glossary.find(key)
        return desk.inline("term", term=found, shown=shown or found.term, id=desk.next_id(f"forklaring-{key}")) if found else ""

    @desk.word(env.macro, block=True)
    def glossary() -> str:
        """{{ glossary() }}: all words in alphabetical order."""
        return desk.block("glossary", terms=alphabetical(handbook.glossary), term=handbook.glossary.find, ORIGINS=ORIGINS)

    @desk.word(env.macro)
    def dated(key: str) -> str:
        """{{ dated("grundkurs") }}: the mark «uppgift från 2014», which leads to what to check."""
        desk.called("dated", key)
        if not (fact := handbook.dated.find(key)):
            return ""
        if not fact.mark:
            raise Mistake(f"Den daterade uppgiften «{key}» ska inte märkas i texten: den har «mark: false».",
                          "Ta bort anropet, eller ändra till «mark: true» i docs/_data/dated.yml.")
        return desk.inline("dated", fact=fact)

    @desk.word(env.macro, block=True)
    def dated_facts() -> str:
        """{{ dated_facts() }}: all dated facts, with year, place and what to check."""
        return desk.block("dated_facts", facts=list(handbook.dated))

    @desk.word(env.macro, block=True)
    def addition(key: str, level: int | None = None) -> str:
        """{{ addition("kontakt-via-distriktet") }}: a note that this edition adds, marked as such."""
        found = handbook.additions.find(key)
        return desk.block("addition", addition=found, level=level) if found else ""

    @desk.word(env.macro, block=True)
    def responsible() -> str:
        """{{ responsible() }}: who runs this copy, or that nobody is named."""
        found = handbook.edition
        return desk.block("responsible", edition=found) if found else ""

    @desk.word(env.macro)
    def disclaimer() -> str:
        """{{ disclaimer() }}: the sentence that says what this edition is not."""
        found = handbook.edition
        return for_a_sentence(found.disclaimer) if found else ""

    @desk.word(env.macro, block=True)
    def editions() -> str:
        """{{ editions() }}: the handbook as files to take home, those that have been made."""
        return desk.block("editions", downloads=list(handbook.downloads))

    @desk.word(env.macro, block=True)
    def edition(key: str) -> str:
        """{{ edition("grundningsguide") }}: a line that leads to that file; nothing where it has not been made."""
        found = handbook.downloads.find(key)
        return desk.block("edition", download=found) if found else ""
