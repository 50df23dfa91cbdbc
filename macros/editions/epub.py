"""utgavor/handbok.epub: the handbook for reading apps, EPUB 3, from the same pages as the paper ones."""

from __future__ import annotations

import re
import uuid
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from bs4 import Tag

from macros.address import plain
from macros.editions import cover, handbook
from macros.editions.book import Book
from macros.editions.chapter import new
from macros.editions.front import Front
from macros.editions.template import filled
from macros.editions.website import Website

FILE = "utgavor/handbok.epub"
CSS = Path(__file__).parent / "epub.css"


def make(folder: Path) -> None:
    site = Website(folder)
    if not site.under(handbook.CHAPTERS):
        return
    front = Front.of(site)
    (folder / FILE).parent.mkdir(exist_ok=True)
    _pack(folder / FILE, parts(site, front), front.made)


def parts(site: Website, front: Front) -> dict[str, str | bytes]:
    """The files of the book by their name, in the order that the format asks for."""
    book = Book(site, handbook.addresses(site))
    files = {address: f"{plain(address).strip('/').replace('/', '-')}.xhtml" for address in book.chapters}
    home = {tag["id"]: files[address] for address, chapter in book.chapters.items() for tag in chapter.select("[id]")}
    for address, chapter in book.chapters.items():
        _for_screen(chapter, files[address], home)
    chapters = [(files[address], site.title(address), book.chapters[address]) for address in book.chapters]
    # The name of the book is the same at every build, and another where it stands at another address.
    values = {"front": front, "chapters": chapters, "id": uuid.uuid5(uuid.NAMESPACE_URL, front.address)}
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": filled("epub_container.xml"),
        "EPUB/package.opf": filled("epub_package.xml", **values),
        "EPUB/nav.xhtml": filled("epub_nav.xhtml", **values),
        "EPUB/toc.ncx": filled("epub_toc.ncx", **values),
        "EPUB/cover.png": cover.png(front),
        "EPUB/cover.xhtml": filled("epub_cover.xhtml", **values),
        **{f"EPUB/{file}": filled("epub_chapter.xhtml", title=title, chapter=chapter) for file, title, chapter in chapters},
        "EPUB/book.css": CSS.read_text(encoding="utf-8"),
    }


def _for_screen(chapter: Tag, file: str, home: dict[str, str]) -> None:
    """Links between chapters lead to their files; a box is drawn, for most apps cannot tick one."""
    for box in chapter.select("input[type=checkbox]"):
        box.replace_with(new("span", class_="hb-checklist__box"))
    for tag in chapter.select("[cite], [role]"):
        tag.attrs = {key: value for key, value in tag.attrs.items() if key not in ("cite", "role")}
    for tag in chapter.find_all(True):
        for key in [key for key in tag.attrs if key.startswith("data-")]:
            del tag[key]
    for link in chapter.select("a[href^='#']"):
        name = link["href"].removeprefix("#")
        link["href"] = f"{'' if home[name] == file else home[name]}#{name}"


def _pack(path: Path, files: dict[str, str | bytes], made: datetime) -> None:
    """A zip with the edition's time on every part; the first, unpacked, says what it is."""
    time = max(made, datetime(1980, 1, 1, tzinfo=UTC)).timetuple()[:6]
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in files.items():
            packing = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            written = re.sub(r"\n{3,}", "\n\n", data) if isinstance(data, str) else data
            packed.writestr(zipfile.ZipInfo(name, time), written, packing)
