"""What a search may lead to: sections, paragraphs of the statutes, glossary words and the steps of lists.

Read from the built pages, so that whatever an author writes, and however, can be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bs4 import BeautifulSoup, NavigableString, Tag

from macros.address import address

#: What isn't the page's own text: additions, marks, labels of tools, what only a voice says, and ways to other pages.
BESIDE = (
    ".headerlink, pre, script, noscript, style, template, [hidden], [aria-hidden=true], .hb-hidden, .hb-addition, .hb-dated, .hb-next, "
    ".hb-voice, .hb-slides, .hb-tools, .hb-checklist__more p:has(> a), .hb-ways, .hb-glossary__see, .hb-glossary__origin, .hb-statute__source, .hb-checklist__origin, summary, "
    "progress, textarea, select, button, .hb-leader > :not(h1), .hb-course"
)
BLOCKS = {"article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "li", "ol",
          "p", "pre", "section", "table", "td", "th", "tr", "ul"}
#: What begins an entry, and of which kind it is; a heading's kind is its page's.
STARTS = "h1[id], h2[id], h3[id], .hb-checklist[id], .hb-statute[id], .hb-glossary__word[id]"
#: What names an entry that isn't named by its heading.
NAMES = {"list": ".hb-checklist__title", "paragraph": ".hb-statute__number"}
HEADINGS = ("h1", "h2", "h3")
#: Headings that begin no entry.
WITHIN = ("hb-checklist", "hb-addition", "hb-next")
#: What a step says besides its text; the steps that come before it are found as themselves.
WHY = ".hb-checklist__more > p:not(:has(a), .hb-checklist__origin)"
#: A page's own article; one that stands in it ends before it does.
ARTICLE = re.compile(r"<main\b.*?(<article\b.*</article>)", re.DOTALL)
CHAPTERS, LISTS = "handbok/", "checklistor/"


class Entry(NamedTuple):
    """One place to lead to. `kind`: chapter, list, paragraph, word, step or page."""

    anchor: str
    heading: str
    text: str
    kind: str


class Page(NamedTuple):
    address: str
    title: str
    entries: list[Entry]


def pages(site: Path) -> list[Page]:
    """Every page that has something to find: chapters first, lists last."""
    found: list[Page] = []
    for path in sorted(site.rglob("index.html"), key=lambda path: _place(path.relative_to(site).as_posix())):
        at = address(path.relative_to(site).as_posix())
        # Only the article is read: the menu on every page grows with the book.
        own = ARTICLE.search(path.read_text(encoding="utf-8"))
        article = BeautifulSoup(own[1], "html.parser").article if own else None
        if article and (entries := list(_entries(article, at))):
            # A paragraph that is quoted twice is found once, in its chapter.
            told = {entry.anchor for page in found for entry in page.entries if entry.kind == "paragraph"}
            entries = [entry for entry in entries if entry.kind != "paragraph" or entry.anchor not in told]
            found.append(Page(at, entries[0].heading, _brief(entries, {page.title for page in found})))
    return found


def _place(address: str) -> tuple[int, str]:
    return (2 if address.startswith(LISTS) else 0 if address.startswith(CHAPTERS) else 1), address


def _entries(article: Tag, address: str) -> Iterator[Entry]:
    if not (title := article.h1) or article.select_one(".hb-handout"):  # a handout is found by its meeting
        return
    if address.startswith(LISTS) and address != LISTS:
        yield Entry("", _line(title), "", "step")
        for step in article.select(".hb-checklist__step[id]"):
            why = "\n".join(line for line in map(_line, step.select(WHY)) if not line.startswith("Efter: «"))
            yield Entry(step["id"], _line(step.select_one(".hb-checklist__text")), why, "step")
        return
    plain = "chapter" if address.startswith(CHAPTERS) and address != CHAPTERS else "page"
    starts = [start for start in article.select(STARTS) if not (start.name in HEADINGS and start.find_parent(class_=WITHIN))]
    for start, text in zip(starts, _texts(article, starts)):
        kind, heading = next(((kind, start.select_one(name)) for kind, name in NAMES.items() if start.select_one(name)), (plain, start))
        kind = "word" if start.name == "dt" else kind
        name = _line(heading)
        text = _clean(text).removeprefix(name).strip()
        if kind == "list":
            # Its steps stand once, as they are on the list's own page; the search puts them together.
            text = _line(start.select_one(".hb-checklist__intro"))
        if text or kind in ("list", "page") or start is title:
            yield Entry("" if start is title else start["id"], name, text, kind)


def _texts(article: Tag, starts: list[Tag]) -> list[str]:
    """What follows each start until the next; a list or paragraph of the statutes holds what stands in it, no more."""
    held: dict[int, list[str]] = {id(start): [] for start in starts}
    beside = {id(tag) for tag in article.select(BESIDE)}

    def walk(node: Tag, now: int | None) -> int | None:
        for child in node.children:
            if type(child) is NavigableString and now:
                held[now].append(str(child))
            elif isinstance(child, Tag) and id(child) not in beside:
                if id(child) in held and child.name not in HEADINGS and child.name != "dt":
                    walk(child, id(child))
                    continue
                now = id(child) if id(child) in held else now
                held.get(now, []).append("\n" * (child.name in BLOCKS))
                now = walk(child, now)
                held.get(now, []).append("\n" * (child.name in BLOCKS))
        return now

    walk(article, None)
    return ["".join(held[id(start)]) for start in starts]


def _brief(entries: list[Entry], titles: set[str]) -> list[Entry]:
    """Another page than the handbook's is one place, found by what it begins with and what its sections are called:
    the index must be small enough to fetch on a telephone. Chapters named as headings are found as themselves."""
    first, *rest = entries
    if first.kind != "page":
        return entries
    begins = re.split(r"(?<=[.!?:])\s|\n", first.text, maxsplit=1)[0]
    headings = [entry.heading for entry in rest if entry.kind == "page" and entry.heading not in titles]
    return [first._replace(text="\n".join(filter(None, [begins, *headings]))), *(entry for entry in rest if entry.kind != "page")]


def _line(tag: Tag | None) -> str:
    return _clean("".join(_pieces(tag))).replace("\n", " ") if tag else ""


def _pieces(tag: Tag) -> Iterator[str]:
    beside = {id(each) for each in tag.select(BESIDE)}
    for text in tag.find_all(string=True):
        if type(text) is NavigableString and not any(id(parent) in beside for parent in text.parents):
            yield str(text)


def _clean(text: str) -> str:
    """One kind of space, a line a block, no soft hyphens, and no gap where a mark was left out."""
    lines = text.replace("\u00ad", "").replace("\u00a0", " ").replace("¶", "").split("\n")
    return "\n".join(line for raw in lines if (line := re.sub(r" (?=[.,;!?](?: |$))", "", " ".join(raw.split()))))
