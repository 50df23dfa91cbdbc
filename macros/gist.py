"""The gist of a chapter, read from its page: the box, and of each section its heading and how it begins.

Nothing is kept twice: who leads a circle has on paper what the chapter says today.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag

from macros.rendering import block

#: What templates leave for a chapter, and for one section in full.
_PLACE = re.compile(r'<div class="hb-gist" data-(?P<what>box|points|short|full|section)="(?P<slug>[^"#]+)(?:#(?P<anchor>[^"]+))?"></div>')
#: What is no part of the text, or is shown elsewhere.
_BESIDE = ".hb-slides, .headerlink, .hb-hidden, .hb-next, .hb-addition, .hb-statute, script, style, details, summary"


class Section(NamedTuple):
    """A heading (none before the first), sentences paragraph by paragraph, and the items of what is listed."""

    id: str
    heading: str
    paragraphs: list[list[str]]
    items: list[str]


class Gist(NamedTuple):
    """Who speaks, what the box says, and the sections."""

    voice: str
    box: list[str]
    sections: list[Section]

    @property
    def points(self) -> list[str]:
        """The box; where the box is a list, that; else how each section begins."""
        if self.box or not self.sections:
            return self.box
        first = self.sections[0]
        return first.items if not first.paragraphs else [each.paragraphs[0][0] for each in self.sections if each.paragraphs]


def gist(html: str) -> Gist:
    """Of a chapter's content as it is built."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.select(_BESIDE):
        if not tag.decomposed:
            tag.decompose()
    for mark in soup.select(".hb-dated"):
        mark.string = f"({_words(mark)})"
    voice = soup.select_one(".hb-voice")
    box = [_words(item) for item in soup.select(".hb-keypoints li")]
    for tag in filter(None, [soup.h1, voice, *soup.select(".hb-keypoints")]):
        tag.extract()
    sections = [Section("", "", [], [])]
    for tag in soup.find_all(["h2", "p", "li"]):
        if tag.name == "h2":
            sections.append(Section(tag.get("id", ""), _words(tag), [], []))
        elif tag.name == "p" and not tag.find_parent(class_="hb-checklist"):
            sections[-1].paragraphs.append([" ".join(line.split()) for line in tag.get_text().split("\n") if line.strip()])
        elif tag.name == "li":
            sections[-1].items.append(_words(tag))
    # A list that a chapter ends with has a page of its own; one that is the section is what it says.
    kept = [each for each in sections if each.paragraphs or each.items and not each.id.startswith("checklist")]
    return Gist(_words(voice) if voice else "", box, kept)


def fill(html: str, chapters: Mapping[str, str]) -> str:
    """A page with the gists in their places. `chapters` is the built content by slug; what isn't there stays empty."""
    def filled(place: re.Match[str]) -> str:
        found = gist(chapters[place["slug"]]) if place["slug"] in chapters else Gist("", [], [])
        section = next((each for each in found.sections if each.id == place["anchor"]), None)
        return block("gist", gist=found, what=place["what"], section=section, sentences=1 if place["what"] == "short" else 2)

    return _PLACE.sub(filled, html)


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text().replace("¶", "").split())
