"""Blank documents for a word processor: the document of each page → utgavor/mallar/KEY.docx.

Where python-docx is missing none are made, and no page leads to one.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup, Tag

if TYPE_CHECKING:
    from macros.editions.letter import Letter

PAGES = "grunda/dokument/*/index.html"
FOLDER = "utgavor/mallar"
#: What is written by hand, as long as the place it has: in a sentence, on a line of a form, on a line of its own.
BLANK, ANSWER, LINE = "_" * 20, "_" * 34, "_" * 60

available = find_spec("docx") is not None
log = logging.getLogger("mkdocs.hooks.handbok")


def make(site: Path) -> None:
    """Every document of the site, blank."""
    if not available:
        return log.info("Mallarna för ordbehandlare görs inte: paketet python-docx saknas. Sidorna fungerar ändå.")
    from macros.editions.letter import Letter

    (site / FOLDER).mkdir(parents=True, exist_ok=True)
    for page in sorted(site.glob(PAGES)):
        article = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").select_one("article.hb-document")
        if article is not None:
            (site / FOLDER / f"{page.parent.name}.docx").write_bytes(write(article, Letter()))


def write(article: Tag, letter: Letter) -> bytes:
    """The document part by part, in the styles of the letter."""
    _parts(article, letter)
    return letter.bytes()


def _parts(of: Tag, letter: Letter) -> None:
    for part in of.find_all(True, recursive=False):
        match part:
            case Tag(name="dl"):
                letter.facts(_rows(part), signed="hb-document__sign" in part["class"])
            case Tag(name="ol"):
                letter.numbered([_words(point) for point in part.find_all("li")])
            case Tag(name="div") if "hb-document__slips" in part["class"]:
                for slip in part.find_all(class_="hb-document__slip"):
                    with letter.slip():
                        _parts(slip, letter)
            case Tag(name="div"):
                letter.lines([LINE] * len(part.find_all("div")))
            case Tag(name="p") if "hb-document__imprint" in part.get("class", []):
                letter.imprint(_words(part))
            case Tag(name="p"):
                letter.paragraph(_words(part))
            case _ if "hb-document__title" in part["class"]:
                letter.title(_words(part))
            case _:
                letter.heading(_words(part))


def _rows(facts: Tag) -> Iterator[tuple[str, str]]:
    for row in facts.find_all("div"):
        yield _words(row.dt), _words(row.dd, ANSWER)


def _words(tag: Tag, blank: str = BLANK) -> str:
    """As the eye reads it, with lines to write on for what is not filled in."""
    said = [blank if isinstance(node, Tag) and "hb-document__blank" in node.get("class", []) else node
            for node in tag.descendants if isinstance(node, str) or "hb-document__blank" in node.get("class", [])]
    return " ".join("".join(said).split())
