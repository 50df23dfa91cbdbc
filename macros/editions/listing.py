"""The page utgavor/ and the lines that lead there: what has been made is uncovered, with its size. Done twice it is the same."""

from __future__ import annotations

import re
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from pypdf import PdfReader

from macros.editions.chapter import new
from macros.editions.front import Front
from macros.editions.website import Website

FOLDER = "utgavor/"
_FRAME = re.compile(r'<section\b[^>]*\bclass="hb-editions".*?</section>', re.DOTALL)
_LINE = re.compile(r'(<p class="hb-edition" data-file="([^"]+)")(?: hidden(?:="")?)?>')


def make(folder: Path) -> None:
    made = folder / FOLDER
    front = Front.of(Website(folder))
    for page in folder.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        if 'class="hb-edition' in text:
            shown = _LINE.sub(lambda line: line[1] + (">" if (made / line[2]).is_file() else " hidden>"), text)
            shown = _FRAME.sub(lambda frame: _uncovered(frame[0], made, front), shown)
            page.write_text(shown, encoding="utf-8")


def _uncovered(frame: str, made: Path, front: Front) -> str:
    """What is there is a link with its facts; what isn't stays hidden, as it was written."""
    soup = BeautifulSoup(frame, "html.parser")
    items = soup.select(".hb-editions__item")
    for item in items:
        _item(item, made / item["data-file"])
    some = any(not item.has_attr("hidden") for item in items)
    _show(soup.select_one(".hb-editions__none"), not some)
    for part in soup.select(".hb-editions__list, .hb-editions__made, .hb-editions__web"):
        _show(part, some)
    soup.select_one(".hb-editions__made").string = f"Filerna gjordes ur sidornas text den {front.day}." if some else ""
    web = soup.select_one(".hb-editions__web")
    web.clear()
    if some:
        web.extend([BeautifulSoup(front.qr, "html.parser").svg, new("p", f"Koden leder till webbplatsen: {front.address}")])
    return soup.decode(formatter="minimal")


def _item(item: Tag, file: Path) -> None:
    name, facts = item.select_one(".hb-editions__name"), item.select_one(".hb-editions__facts")
    title = name.get_text()
    name.clear()
    _show(item, file.is_file())
    if not file.is_file():
        name.string, facts.string = title, ""
        return
    name.append(new("a", title, href=file.name, download=""))
    pages = _pages(file)
    facts.string = " · ".join(filter(None, [file.suffix[1:].upper(), pages, size(file.stat().st_size)]))


def _pages(file: Path) -> str:
    """Sheets of a booklet are counted as one prints them."""
    if file.suffix != ".pdf":
        return ""
    pages = PdfReader(file).pages
    wide = pages[0].mediabox.width > pages[0].mediabox.height
    return f"{len(pages) // 2} ark, {2 * len(pages)} sidor" if wide else f"{len(pages)} sidor"


def size(count: int) -> str:
    """As one says it: 36 kB, 1,2 MB."""
    return f"{count / 1e6:.1f} MB".replace(".", ",") if count >= 1e6 else f"{max(1, round(count / 1e3))} kB"


def _show(tag: Tag, shown: bool) -> None:
    if shown:
        tag.attrs.pop("hidden", None)
    else:
        tag["hidden"] = ""
