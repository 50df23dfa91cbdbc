"""The built site, as one reads it: its pages in the menu's order, and the article of each. Knows nothing of Markdown."""

from __future__ import annotations

import copy
import posixpath
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from macros.address import quoted


class Website:
    """A folder of built pages. What is handed out may be altered: it is a copy."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._page = cache(self._parsed)
        home = self._page("")
        self.name = _words(home.select_one(".md-nav--primary > .md-nav__title"))
        self.address = home.select_one("link[rel=canonical]")["href"]
        self.disclaimer = _words(home.select_one(".md-copyright__highlight"))
        links = home.select(".md-nav--primary a.md-nav__link[href]")
        inside = [link["href"] for link in links if not link["href"].startswith("#")]
        #: Addresses of all pages of the menu, each once: "" is the start page.
        self.order = list(dict.fromkeys(self.within("", href)[0] for href in inside))

    def _parsed(self, address: str) -> BeautifulSoup:
        return BeautifulSoup(self._file(address).read_text(encoding="utf-8"), "html.parser")

    def _file(self, address: str) -> Path:
        return self.folder / unquote(address) / "index.html"

    def under(self, room: str) -> list[str]:
        """The pages below handbok/, in order, without the page that lists them."""
        return [address for address in self.order if address.startswith(room) and address != room]

    def has(self, address: str) -> bool:
        return self._file(address).is_file()

    def article(self, address: str) -> Tag:
        return copy.copy(self._page(address).find("article"))

    def title(self, address: str) -> str:
        heading = self.article(address).h1
        for mark in heading.select(".headerlink"):
            mark.decompose()
        return _words(heading)

    def within(self, address: str, href: str) -> tuple[str, str] | None:
        """Which page and id a link on a page leads to; None if it leads out of the site."""
        url = urlsplit(href)
        if url.scheme or url.netloc:
            return None
        path = quoted(unquote(urlsplit(urljoin(f"/{address}", url.path or "./")).path)).removesuffix("index.html")
        return posixpath.normpath(path).strip("/.") + ("/" if path.strip("/.") and path.endswith("/") else ""), url.fragment


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())
