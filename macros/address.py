"""A file of the site → the address that leads to it. The one place where names are quoted.

The service worker writes what it is asked for in the same way: `listed` in macros/editions/templates/sw-answer.js.
"""

from __future__ import annotations

import os
from html import unescape
from urllib.parse import quote, unquote, urljoin, urlsplit

INDEX = "index.html"


def address(name: str) -> str:
    """handbok/inledning/index.html → handbok/inledning/ and bilder/affisch #1.png → bilder/affisch%20%231.png"""
    page = name == INDEX or name.endswith(f"/{INDEX}")
    return quoted(name.removesuffix(INDEX) if page else name)


def quoted(name: str) -> str:
    """Each part as JavaScript's encodeURIComponent writes it; a name that is no text, too."""
    return quote(os.fsencode(name), safe="/!*'()")


def target(page: str, href: str) -> str | None:
    """The file that a link on a page leads to, both by their names; None if it leads out of the site.

    target("om/index.html", "../bilder/affisch%20%231.png") → "bilder/affisch #1.png"
    """
    url = urlsplit(unescape(href).strip())
    if url.scheme or url.netloc:
        return None
    name = unquote(urlsplit(urljoin(f"/{quoted(page)}", url.path)).path, errors="surrogateescape").lstrip("/")
    return name + INDEX if name == "" or name.endswith("/") else name


def plain(address: str) -> str:
    """An address as a name or an id that nothing has to quote: fr%C3%A5ga → fr_C3_A5ga"""
    return address.replace("%", "_")
