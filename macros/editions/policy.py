"""A strict policy on every page: no script and no style inside it but the build's own, no other host, no form sent, no referrer.

What a page may hold is told by hashes, one union of them for all pages, so that a header can say the same.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from macros.errors import Fault
from macros.markup import elements

#: Other types of <script> hold data, which no policy asks about.
_RUN = {"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"}
#: Attributes by which a page loads something, or sends something away.
_LOADS = {"src", "srcset", "poster", "data", "action", "formaction"}
_LINKS = _LOADS | {"href", "xlink:href"}
#: A <link> of these only names an address.
_NAMES = {"canonical", "prev", "next", "alternate", "license"}
_SPACE = re.compile(r"[\s\0]")
_ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.I)

_OURS = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*><meta name="referrer"[^>]*>')
#: The character set comes first: browsers look for it in the first kilobyte only.
_HEADS = [re.compile(each, re.I) for each in (r"<meta charset=[^>]*>", r"<head[^>]*>", r"<!doctype[^>]*>(?:\s*<html[^>]*>)?")]


class _Page:
    """What a policy would have to allow, and what it never will."""

    def __init__(self, text: str) -> None:
        self.found: dict[str, list[str]] = {"script": [], "style": []}
        self.bad: list[tuple[str, str, str]] = []  # tag, attribute, value
        for element in elements(text):
            tag = element.tag
            if tag == "style" or (tag == "script" and "src" not in element.attrib and element.get("type", "").lower() in _RUN):
                self.found[tag].append(element.text or "")
            loads = _LOADS | ({"href"} if tag == "link" and element.get("rel") not in _NAMES else set())
            for name, value in element.items():
                script = name in _LINKS and _SPACE.sub("", value).lower().startswith("javascript:")
                if name.startswith("on") or name == "style" or script or (name in loads and _ELSEWHERE.match(value)):
                    self.bad.append((tag, name, value))


def check(site: Path, docs: Path | None = None) -> list[Fault]:
    """What the policy would forbid in the pages of `site`. With `docs` it is told where its author wrote it:
    as long as nothing has been taken out of the pages."""
    return _told(((path, _Page(path.read_text(encoding="utf-8"))) for path in sorted(site.rglob("*.html"))), site, docs)


def make(site: Path, docs: Path | None = None) -> list[Fault]:
    """Every page of `site` says the policy, first of all. Returns what the policy would forbid in them; then nothing is written."""
    pages = {path: _Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    if faults := _told(pages.items(), site, docs):
        return faults
    said = f'<meta http-equiv="Content-Security-Policy" content="{policy(pages.values())}"><meta name="referrer" content="no-referrer">'
    for path in pages:
        text = _OURS.sub("", path.read_text(encoding="utf-8"))
        place = next(filter(None, (head.search(text) for head in _HEADS)), None)
        end = place.end() if place else 0
        path.write_text(text[:end] + said + text[end:], encoding="utf-8")
    return []


def policy(pages: Iterable[_Page]) -> str:
    pages = list(pages)
    scripts, styles = (sorted({_hash(text) for page in pages for text in page.found[kind]}) for kind in ("script", "style"))
    return "; ".join([
        "default-src 'none'",
        " ".join(["script-src 'self'", *scripts]),
        " ".join(["style-src 'self'", *styles]),
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ])


def said(site: Path) -> str | None:
    """The policy that the pages of a built site say."""
    found = _OURS.search(page.read_text(encoding="utf-8")) if (page := next(iter(site.rglob("*.html")), None)) else None
    return re.search(r'content="([^"]*)"', found[0])[1] if found else None


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _told(pages: Iterable[tuple[Path, _Page]], site: Path, docs: Path | None) -> list[Fault]:
    return [fault for path, page in pages for fault in _faults(path.relative_to(site).as_posix(), page.bad, docs)]


def _faults(page: str, bad: Iterable[tuple[str, str, str]], docs: Path | None) -> Iterator[Fault]:
    for tag, name, value in bad:
        place = _written(page, name, value, docs) or (page, None)
        what = f'<{tag} {name}="{value if len(value) < 50 else value[:50] + "…"}">'
        if name == "style":
            yield Fault(*place, f"Utseende inne i en tagg visas inte för läsaren: {what}",
                        "Ge taggen en klass och skriv utseendet i en fil i overrides/assets/css.")
        elif name in _LINKS and _ELSEWHERE.match(value):
            yield Fault(*place, f"Sidan hämtar från en annan webbplats, som då får veta vem som läser: {what}",
                        "Lägg filen i docs/ och länka till den där, eller skriv en vanlig länk till webbplatsen.")
        else:
            yield Fault(*place, f"Skript inne i en tagg körs inte hos läsaren: {what}",
                        "Ta bort det ur sidan eller mallen och låt en fil i overrides/assets/js göra det.")


def _written(page: str, name: str, value: str, docs: Path | None) -> tuple[str, int] | None:
    """The file and line of the Markdown; None where it came from a template."""
    place = page.removesuffix("index.html").rstrip("/")
    for source in (f"{place}.md", f"{place}/index.md".lstrip("/")) if docs else ():
        if (docs / source).is_file():
            for number, line in enumerate((docs / source).read_text(encoding="utf-8").splitlines(), 1):
                if value in line and (f"{name}=" in line or name in _LOADS):  # an image in Markdown has no attribute
                    return f"{docs.name}/{source}", number
    return None
