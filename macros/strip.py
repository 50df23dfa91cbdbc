"""Our sheets become one, and our sheets and scripts lose what only their authors read.

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

JOINED = "assets/css/handbok.css"
#: What only pages with something to fill in fetch besides.
FORMS = "assets/css/blanketter.css"
#: What only the pages of the study circle fetch besides.
STUDY = "assets/css/studiecirkel.css"
log = logging.getLogger("mkdocs.hooks.handbok")


def strip(site: Path, sheets: Iterable[str], forms: Iterable[str] = (), study: Iterable[str] = ()) -> None:
    """Join `sheets`, addresses relative to the site, in their order, and so `forms` and `study`; strip them and every module of ours."""
    if minified is None:
        log.info("Stilmallar och skript behåller sina kommentarer: paketet tdewolff-minify saknas. Sidorna fungerar ändå.")
    for name, parts in ((JOINED, sheets), (FORMS, forms), (STUDY, study)):
        if paths := [site / sheet for sheet in parts]:
            joined = "\n".join(path.read_text(encoding="utf-8") for path in paths)
            for path in paths:
                path.unlink()
            (site / name).write_text(joined, encoding="utf-8")
    for path in site.glob("assets/js/*.mjs"):
        path.write_text(stripped("application/javascript", path.read_text(encoding="utf-8")), encoding="utf-8")
    for path in site.glob("assets/css/*.css"):  # what a script fetches by itself
        path.write_text(stripped("text/css", path.read_text(encoding="utf-8")), encoding="utf-8")


def stripped(kind: str, text: str) -> str:
    """The same sheet or script without comments and indents."""
    return minified(kind, text) if minified else text
