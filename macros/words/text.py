"""What stands in the text: paragraphs, words explained, dated facts, additions, and what this edition says of itself."""

from __future__ import annotations

from collections.abc import Callable

from macros.checklist import ORIGINS
from macros.desk import Desk
from macros.errors import Mistake
from macros.glossary import alphabetical
from macros.rendering import for_a_sentence


def register(desk: Desk, macro: Callable) -> None:
    handbook = desk.handbook

    @desk.word(macro, block=True)
    def statute(id: str) -> str:
        """{{ statute("paragraf-25b") }}: the paragraph word for word, with its source."""
        desk.called("statute", id)
        if not (found := handbook.paragraph(id)):
            return ""
        desk.once("statute", id)
        return desk.block("statute", paragraph=found[0], statute=found[1])

    @desk.word(macro)
    def statute_ref(id: str) -> str:
        """{{ statute_ref("paragraf-25b") }}: «§ 25b», a link to where the paragraph stands."""
        found = handbook.paragraph(id)
        return desk.inline("statute_ref", paragraph=found[0]) if found else ""

    @desk.word(macro, block=True)
    def memberships() -> str:
        """{{ memberships() }}: what § 25b says of two memberships, and where it is silent."""
        found = handbook.memberships
        return desk.block("memberships", memberships=found) if found else ""

    @desk.word(macro)
    def term(key: str, shown: str | None = None) -> str:
        """{{ term("valberedning", "valberedningen") }}: a word with its explanation, a link to the word list; the second is the form shown."""
        found = handbook.glossary.find(key)
        return desk.inline("term", term=found, shown=shown or found.term) if found else ""

    @desk.word(macro, block=True)
    def glossary() -> str:
        """{{ glossary() }}: all words in alphabetical order."""
        return desk.block("glossary", terms=alphabetical(handbook.glossary), term=handbook.glossary.find, ORIGINS=ORIGINS)

    @desk.word(macro)
    def dated(key: str) -> str:
        """{{ dated("grundkurs") }}: the mark «uppgift från 2014», which leads to what to check."""
        desk.called("dated", key)
        if not (fact := handbook.dated.find(key)):
            return ""
        if not fact.mark:
            raise Mistake(f"Den daterade uppgiften «{key}» ska inte märkas i texten: den har «mark: false».",
                          "Ta bort anropet, eller ändra till «mark: true» i docs/_data/dated.yml.")
        return desk.inline("dated", fact=fact)

    @desk.word(macro, block=True)
    def dated_facts() -> str:
        """{{ dated_facts() }}: all dated facts, with year, place and what to check."""
        return desk.block("dated_facts", facts=list(handbook.dated))

    @desk.word(macro, block=True)
    def addition(key: str, level: int | None = None) -> str:
        """{{ addition("kontakt-via-distriktet") }}: a note that this edition adds, marked as such."""
        found = handbook.additions.find(key)
        return desk.block("addition", addition=found, level=level) if found else ""

    @desk.word(macro, block=True)
    def responsible() -> str:
        """{{ responsible() }}: who runs this copy, or that nobody is named."""
        found = handbook.edition
        return desk.block("responsible", edition=found) if found else ""

    @desk.word(macro)
    def disclaimer() -> str:
        """{{ disclaimer() }}: the sentence that says what this edition is not."""
        found = handbook.edition
        return for_a_sentence(found.disclaimer) if found else ""
