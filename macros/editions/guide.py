"""The founding guide: the chapter with its lists to fill in, the paragraphs, and the documents, blank."""

from __future__ import annotations

from bs4 import Tag

from macros.editions.book import Book
from macros.editions.chapter import new
from macros.editions.front import Front
from macros.editions.template import filled
from macros.editions.website import Website

FOUNDING = "handbok/liten-guide-i-att-bilda-partiforening/"
STATUTES = "handbok/den-geografiska-foreningen/"
DOCUMENTS = "grunda/dokument/"


def documents(site: Website) -> list[str]:
    """The pages that hold a document."""
    return [address for address in site.under(DOCUMENTS) if site.article(address).select_one(".hb-document")]


def text(site: Website, front: Front) -> str:
    forms = documents(site)
    parts = {STATUTES: ".hb-statute"} | dict.fromkeys(forms, ".hb-document")
    book = Book(site, [FOUNDING, STATUTES, *forms], parts)
    for list_ in book.chapters[FOUNDING].select(".hb-checklist"):
        _columns(list_)
    for address in forms:
        _blanks(book.chapters[address], address.strip("/").rpartition("/")[2])
    title = site.title(FOUNDING)
    return filled("guide.html", front=front, title=f"{title} – att fylla i", name=title, about=front.disclaimer, book=book,
                  founding=FOUNDING, statutes=STATUTES, documents=forms)


def _columns(list_: Tag) -> None:
    """Each step: a box, who, and when. A field is called KEY.STEP, as in the reader's store."""
    key = list_["id"].rpartition("--checklist-")[2]
    heads = new("p", class_="columns")
    heads.extend([new("span", "Steg"), " ", new("span", "Vem", class_="columns__who"), " ", new("span", "Datum", class_="columns__when")])
    list_.select_one(".hb-checklist__steps").insert_before(heads)
    for step in list_.select(".hb-checklist__step"):
        box, words = step.select_one("input"), step.select_one(".hb-checklist__text")
        name, said = f"{key}.{box['name']}", words.get_text(strip=True)
        what = new("div", class_="row__what")
        what.extend([new("input", type="checkbox", name=name, title=f"Klart: {said}"), *_number(step), words.extract()])
        row = new("div", class_="row")
        row.extend([what, _field(f"{name}-vem", f"Vem: {said}", "row__who"), _field(f"{name}-datum", f"Datum: {said}", "row__when")])
        box.replace_with(row)
        for sentence in step.select(".hb-checklist__sentence"):
            if sentence.select_one(".web"):
                sentence.decompose()  # the rest of the handbook isn't in this guide


def _number(step: Tag) -> list[Tag | str]:
    number = step.select_one(".hb-checklist__number")
    return [number.extract(), " "] if number else []


def _blanks(document: Tag, key: str) -> None:
    """What is left blank becomes a field; the same answer has the same name, so that it is filled in everywhere at once.

    What is signed, and slips, stay for the pen.
    """
    for level, look in (("h1", ".hb-document__title"), ("h2", ".hb-document__heading")):
        for heading in document.select(look):
            heading.name = level
    for blank in document.select("[data-answer]"):
        label = blank["aria-label"].removeprefix("Tomt: ")
        blank.replace_with(_field(f"uppgift.{blank['data-answer']}", label, f"blank blank--{blank['data-as']}"))
    for number, line in enumerate(document.select(".hb-document__lines > div"), 1):
        line.append(_field(f"dokument-{key}.rad-{number}", f"Rad {number}", "blank blank--line"))


def _field(name: str, title: str, look: str) -> Tag:
    return new("input", type="text", name=name, title=title, class_=look)
