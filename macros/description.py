"""What a page says of itself in one or two sentences, for those who see it before they open it: its first words.

A page may say it otherwise, by `description` in its front matter.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

#: As much as hosts of links and searches show.
LONGEST = 155
BLOCKS = {"p", "li", "dt", "dd", "label", "legend", "blockquote", "div", "section", "br"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
#: What isn't said to somebody who has not come yet: headings, tools, marks, ways elsewhere, and what is said of the device.
BESIDE = {"h1", "h2", "h3", "h4", "h5", "h6", "hb-form", "nav", "noscript", "pre", "script", "select", "style", "summary", "svg", "template", "textarea"}
BESIDE_CLASSES = {"hb-checklist__more", "hb-checklist__number", "hb-checklist__origin", "hb-dated", "hb-document-page__steps", "hb-editions__none", "hb-form__keeping", "hb-glossary__see", "hb-hidden",
                  "hb-plan__keeping", "hb-slides", "hb-storage", "hb-tools", "hb-ways", "headerlink"}


class Enough(Exception):
    """What follows need not be read."""


class Words(HTMLParser):
    """The blocks of a page's text, as they come, until there are enough of them."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self._now = ""
        self._beside = 0  # how many open tags deep in what isn't said

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        about = dict(attributes)
        if tag in BLOCKS:
            self._end()
        if tag in VOID:
            return
        aside = tag in BESIDE or {"hidden", "aria-hidden"} & set(about) or BESIDE_CLASSES & set((about.get("class") or "").split())
        self._beside += bool(self._beside or aside)

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self._end()
        self._beside -= bool(self._beside and tag not in VOID)

    def handle_data(self, data: str) -> None:
        if not self._beside:
            self._now += data

    def _end(self) -> None:
        if block := " ".join(self._now.replace("\u00ad", "").split()):
            self.blocks.append(block if block[-1] in ".:!?" else f"{block}.")
        self._now = ""
        if sum(map(len, self.blocks)) > 2 * LONGEST:
            raise Enough


def description(html: str) -> str:
    """The whole sentences that there is room for; at least the first, cut at a word if it is too long by itself."""
    words = Words()
    try:
        words.feed(html)
    except Enough:
        pass
    first, *rest = re.split(r"(?<=[.!?:]) (?=[A-ZÅÄÖ§])", re.sub(r" ([.,])", r"\1", " ".join(words.blocks)))
    said = first if len(first) <= LONGEST else f"{first[:LONGEST].rsplit(' ', 1)[0]} …"
    for sentence in rest:
        if len(said) + len(sentence) >= LONGEST:
            break
        said += f" {sentence}"
    return said
