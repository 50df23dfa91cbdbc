"""The pages without what only their template's author reads. End tags and quotes stay: other programs read the pages too."""

from __future__ import annotations

from pathlib import Path

from macros import strip

KEEP = {"html-keep-end-tags": True, "html-keep-document-tags": True, "html-keep-quotes": True, "html-keep-default-attr-vals": True}


def pages(site: Path) -> None:
    if strip.minified is None:
        return
    import minify

    minify.config(KEEP)
    for path in sorted(site.rglob("*.html")):
        path.write_text(strip.stripped("text/html", path.read_text(encoding="utf-8")), encoding="utf-8")
