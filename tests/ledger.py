"""The handbook's account of itself: chapters, sections and points that the text must carry.

tests/data/ledger.yml is the source's; tests/data/points.yml says where each section stands with us,
and gives each point a phrase of our own text; tests/data/words.yml tells how long the source's chapters are.
"""
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from bs4 import NavigableString, Tag

DATA = Path(__file__).parent / "data"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
WORD = re.compile(r"[^\W_]+(?:[-.@:/][^\W_]+)*|§")
BLOCKS = {*HEADINGS, "article", "aside", "blockquote", "br", "dd", "details", "div", "dl", "dt", "figure", "footer", "hb-checklist",
          "label", "legend", "li", "nav", "ol", "p", "section", "summary", "table", "td", "th", "tr", "ul"}
#: Not the handbook's text: this edition's additions, and what we say about the text.
BESIDE = ".headerlink, script, style, [popover], .hb-addition, .hb-dated, .hb-next, .hb-voice, .hb-hidden"


@dataclass(frozen=True)
class Point:
    id: str
    section: str
    hard: tuple[str, ...]       # must_contain and, of the statutes, the quote


def read(name: str) -> dict:
    return yaml.safe_load((DATA / name).read_text(encoding="utf-8"))


@cache
def chapters() -> list[dict]:
    return read("ledger.yml")["chapters"]


@cache
def points() -> list[Point]:
    return [Point(point["id"], section["id"], (*map(str, point.get("must_contain", [])), *filter(None, [point.get("quote")])))
            for chapter in chapters() for section in chapter["sections"] for point in section["points"]]


@cache
def places() -> dict[str, dict]:
    return read("points.yml")["sections"]


@cache
def phrases() -> dict[str, str]:
    return read("points.yml")["phrases"]


def flat(text: str) -> str:
    """As the eye reads it: no soft hyphens, one kind of space, no capitals. Blocks keep a line each."""
    lines = text.replace("\u00ad", "").replace("\u00a0", " ").casefold().split("\n")
    return "\n".join(line for raw in lines if (line := " ".join(raw.split())))


def words(text: str) -> int:
    return len(WORD.findall(text))


def heading(text: str) -> str:
    return flat(text).replace("\n", " ").strip(" ¶:!?")


def faults(text: str, hard: tuple[str, ...], phrase: str) -> list[str]:
    """What the text of a section lacks of a point. A phrase stands once, or removing it would go unseen."""
    line = text.replace("\n", " ")
    lacks = [token for token in hard if flat(token) not in line]
    times = text.count(flat(phrase))
    return lacks + ([f"«{phrase}» står {times} gånger"] if times != 1 else [])


def without_sentence(text: str, phrase: str) -> str:
    """The text without the sentence that holds the phrase."""
    sentences = re.split(r"(?<=[.!?])\s|\n", text)
    return "\n".join(sentence for sentence in sentences if flat(phrase) not in sentence)


def strings(article: Tag, beside: str = BESIDE) -> list[NavigableString]:
    """The handbook's own words on a page, in order; blocks are parted by a new line."""
    left_out = {id(tag) for tag in article.select(beside)}
    found: list[NavigableString] = []

    def walk(node):
        for child in node.children:
            if type(child) is NavigableString:
                found.append(child)
            elif isinstance(child, Tag) and id(child) not in left_out:
                edge = child.name in BLOCKS
                found.extend([NavigableString("\n")] * edge)
                walk(child)
                found.extend([NavigableString("\n")] * edge)

    walk(article)
    return found


def stretch(article: Tag, anchor: str) -> set[int]:
    """The strings from a heading to the next of its level or above, or to the end of the box it stands in."""
    start = article.find(id=anchor)
    assert start is not None and start.name in HEADINGS, f"#{anchor} is no heading"
    box = next(parent for parent in start.parents if parent is article or parent.name in ("section", "div", "aside"))
    inside, ids = set(map(id, box.descendants)), set()
    for node in [start, *start.next_elements]:
        if id(node) not in inside or node is not start and node.name in HEADINGS and node.name <= start.name:
            break
        ids.add(id(node))
    return ids


def section_text(article: Tag, place: dict, anchors_on_page: list[str]) -> str:
    """The text of a section: from its anchor on, or (rest) what the page's other anchors leave."""
    if place.get("rest"):
        taken = set().union(*(stretch(article, anchor) for anchor in anchors_on_page))
        kept = lambda string: id(string) not in taken
    else:
        taken = stretch(article, place["anchor"])
        kept = lambda string: id(string) in taken
    return flat("".join(string if string == "\n" or kept(string) else " " for string in strings(article)))
