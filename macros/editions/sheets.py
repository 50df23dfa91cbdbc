"""utgavor/studiecirkel/*.pdf: the two sheets of each meeting of a study circle, as they stand on their pages."""

from __future__ import annotations

from macros.editions.chapter import on_paper
from macros.editions.front import Front
from macros.editions.template import filled
from macros.editions.website import Website

ROOM = "studiecirkel/"
#: How a file's name ends, and what the sheet is called.
KINDS = {"ledarstod": "ledarstöd", "deltagarblad": "deltagarblad"}


def wanted(site: Website) -> dict[str, str]:
    """{studiecirkel/traff-1-ledarstod: studiecirkel/traff-1/}, in the menu's order; it has the leaders' sheets, each with its handout below."""
    pages = [page for address in site.under(ROOM) for page in (address, f"{address}deltagarblad/") if site.has(page)]
    return {f"{ROOM}{address.removeprefix(ROOM).split('/')[0]}-{_kind(address)}": address for address in pages}


def text(site: Website, front: Front, address: str) -> str:
    sheet = on_paper(site.article(address)).select_one(".hb-sheet")
    for tag in sheet.select(".hb-sheet__ways"):
        tag.decompose()
    for tag in sheet.select("figure, figcaption"):
        tag.name = "div" if tag.name == "figure" else "p"  # the code is the figure
    for tag in sheet.select("[aria-label], [role], [cite]"):
        tag.attrs = {key: value for key, value in tag.attrs.items() if tag.name == "svg" or key not in ("aria-label", "role", "cite")}
    for link in sheet.select("a[href]"):
        path, anchor = site.within(address, link["href"])
        link["href"] = site.address + path + (f"#{anchor}" if anchor else "")
    return filled("sheet.html", front=front, title=f"{site.title(address)} – {KINDS[_kind(address)]}", about=front.disclaimer, sheet=sheet,
                  made=f"{front.day} · {front.host}/{address.rstrip('/')}")


def _kind(address: str) -> str:
    """A page below a meeting's own is what everybody gets."""
    return "deltagarblad" if address.endswith("/deltagarblad/") else "ledarstod"
