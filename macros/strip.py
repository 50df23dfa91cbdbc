"""Our sheets become few, and our sheets and scripts lose what only their authors read.

Works on the built site. Where the minifier is missing (some Macs) the sheets are joined all the same.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

try:
    from minify import string as minified
except ImportError:
    minified = None

#: What the first paint needs: it ends up in every page.
FIRST = "assets/css/forst.css"
JOINED = "assets/css/handbok.css"
#: What only pages with something to fill in fetch besides.
FORMS = "assets/css/blanketter.css"
log = logging.getLogger("mkdocs.hooks.handbok")


def strip(site: Path, sheets: Iterable[str], forms: Iterable[str] = (), first: Iterable[str] = ()) -> None:
    """Join `sheets`, addresses relative to the site, in their order, and so `forms` and `first`; strip them and every module of ours."""
    if minified is None:
        log.info("Stilmallar och skript behåller sina kommentarer: paketet tdewolff-minify saknas. Sidorna fungerar ändå.")
    for name, parts in ((FIRST, first), (JOINED, sheets), (FORMS, forms)):
        if paths := [path for sheet in parts if (path := site / sheet).exists()]:
            joined = "\n".join(path.read_text(encoding="utf-8") for path in paths)
            for path in paths:
                path.unlink()
            (site / name).write_text(stripped("text/css", joined), encoding="utf-8")
    for path in site.glob("assets/js/*.mjs"):
        path.write_text(stripped("application/javascript", path.read_text(encoding="utf-8")), encoding="utf-8")


def stripped(kind: str, text: str) -> str:
    """The same sheet, script or page without comments and indents."""
    return minified(kind, text) if minified else text
