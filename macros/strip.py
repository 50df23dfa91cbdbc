"""Our sheets become few, and what is written for authors is taken out of them; out of scripts and pages too, by others.

Works on the built site. Where the minifier is missing (some Macs) scripts and pages keep their comments.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

from macros.lower import lowered

try:
    from minify import string as minified
except ImportError:
    minified = None

#: What the first paint needs: it ends up in every page.
FIRST = "assets/css/forst.css"
JOINED = "assets/css/handbok.css"
#: What only pages with something to fill in fetch besides.
FORMS = "assets/css/blanketter.css"
#: What only the pages of the study circle fetch besides.
STUDY = "assets/css/studiecirkel.css"
#: What those who use a page fetch besides those who read it.
TOOLS = "assets/css/verktyg.css"
#: What only pages with a certain component fetch besides.
PAGES = "assets/css/sidor.css"
#: What holds where no script runs, from all of these: the build takes it out of them (macros/slim).
UNSCRIPTED = "assets/css/utan.css"
log = logging.getLogger("mkdocs.hooks.handbok")


def strip(site: Path, groups: Mapping[str, Iterable[str]]) -> None:
    """Join the sheets of each group, {address it gets: addresses relative to the site, in their order}; strip every sheet of ours."""
    if minified is None:
        log.info("Sidor och skript behåller sina kommentarer: paketet tdewolff-minify saknas. Sidorna fungerar ändå.")
    for name, parts in groups.items():
        if paths := [path for sheet in parts if (path := site / sheet).exists()]:
            joined = "\n".join(path.read_text(encoding="utf-8") for path in paths)
            for path in paths:
                path.unlink()
            (site / name).write_text(joined, encoding="utf-8")
    for path in site.glob("assets/css/*.css"):
        path.write_text(stripped("text/css", path.read_text(encoding="utf-8")), encoding="utf-8")


def stripped(kind: str, text: str) -> str:
    """The same sheet, script or page without comments and indents."""
    if kind == "text/css":
        return lowered(text)
    return minified(kind, text) if minified else text
