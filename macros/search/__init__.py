"""The search: what the built pages say, as the one file that overrides/assets/js/search.mjs looks in."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from macros.glossary import Term
from macros.search import swedish
from macros.search.entries import Entry, pages
from macros.search.unfound import unfound
from macros.synonyms import Synonyms

INDEX = "assets/search/index.json"
log = logging.getLogger("mkdocs.hooks.handbok")


def write(site: Path, synonyms: Synonyms | None, glossary: Iterable[Term]) -> None:
    """Read the pages of `site` and write what a search needs; done twice it comes out the same."""
    found = pages(site)
    groups = [list(group) for group in synonyms.groups] if synonyms else []
    parts = {word: list(words) for word, words in synonyms.parts.items()} if synonyms else {}
    index = {
        "endings": swedish.INFLECTED, "derived": swedish.DERIVED, "small": swedish.SMALL,
        "groups": groups, "parts": parts, "pages": [(page.address, page.title, [_packed(entry) for entry in page.entries]) for page in found],
    }
    path = site / INDEX
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    lost = unfound([term.term for term in glossary], [entry for page in found for entry in page.entries if entry.kind != "word"], groups)
    if lost:
        log.info("En sökning på de här orden i ordlistan hittar bara ordlistan: %s. Skriv ord med samma betydelse i docs/_data/synonyms.yml.",
                 ", ".join(f"«{word}»" for word in lost))


def _packed(entry: Entry) -> tuple[str, ...]:
    """Most are sections of chapters; only others say their kind."""
    return entry[:3] if entry.kind == "chapter" else entry
