"""The handbook as a text for paper: chapters in the menu's order, then what is looked up. A4 and booklet differ in their sheet only."""

from __future__ import annotations

from macros.editions.book import Book
from macros.editions.chapter import new
from macros.editions.front import Front
from macros.editions.template import filled
from macros.editions.website import Website

CHAPTERS = "handbok/"
GLOSSARY, DATED, ABOUT = "om/ordlista/", "om/daterat/", "om/utgavan/"
LOOKED_UP = (GLOSSARY, DATED, ABOUT)


def addresses(site: Website) -> list[str]:
    """The chapters, and of the rest what is looked up."""
    return site.under(CHAPTERS) + [address for address in site.order if address in LOOKED_UP]


def text(site: Website, front: Front, booklet: bool = False) -> str:
    """A booklet ends with pages for notes, more than it needs, and a back that says how it was printed."""
    book = Book(site, addresses(site))
    for chapter in book.chapters.values():
        for box in chapter.select("input[type=checkbox]"):
            box.replace_with(new("span", class_="hb-checklist__box"))
    numbers = {address: number for number, address in enumerate(site.under(CHAPTERS), 1)}
    return filled("handbook.html", front=front, title=f"{front.name} – häfte" if booklet else front.name,
                  about=front.disclaimer, booklet=booklet, book=book,
                  chapters=[(address, numbers.get(address)) for address in book.chapters],
                  glossary=book.names.get((GLOSSARY, "")), dated=book.names.get((DATED, "")))
