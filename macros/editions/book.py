"""Several pages as one text: every id once, and every link a place in the book or an address to type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bs4 import Tag

from macros.address import plain
from macros.editions.chapter import new, on_paper
from macros.editions.website import Website


class Book:
    """The chapters by their address, with their ids and links made fit to stand together.

    `parts` says what of a page to take, where it is not all of it: {"handbok/x/": "blockquote"}.
    `names` is how a place is called in the book: {("handbok/inledning/", "ga-vidare"): "inledning--ga-vidare"}.
    """

    def __init__(self, site: Website, addresses: Iterable[str], parts: Mapping[str, str] | None = None) -> None:
        self.site = site
        self.chapters: dict[str, Tag] = {address: self._taken(address, (parts or {}).get(address)) for address in addresses}
        self.names: dict[tuple[str, str], str] = {}
        for address, chapter in self.chapters.items():
            self._name(address, chapter)
        following = dict(zip(self.chapters, list(self.chapters)[1:]))
        for address, chapter in self.chapters.items():
            for link in chapter.select("a[href]"):
                self._lead(address, link)
            _without_web(chapter, self.names.get((following.get(address, ""), "")))

    def title(self, address: str) -> str:
        return self.site.title(address)

    def sections(self, address: str) -> list[tuple[str, str]]:
        """The id and the words of each heading of the second level."""
        headings = self.chapters[address].select("h2[id]")
        return [(heading["id"], " ".join(heading.get_text().split())) for heading in headings if not heading.find_parent(class_="hb-next")]

    def _taken(self, address: str, part: str | None) -> Tag:
        article = on_paper(self.site.article(address))
        if part:
            found = [tag.extract() for tag in article.select(part)]
            article.clear()
            article.extend(found)
        return article

    def _name(self, address: str, chapter: Tag) -> None:
        slug = plain(address).strip("/").rpartition("/")[2] or "start"
        for tag in chapter.select("[id]"):
            self.names[address, tag["id"]] = name = f"{slug}--{tag['id']}"
            if tag.name == "section" and tag["id"].startswith("checklist-"):
                # The list has a page of its own; in the book it stands here.
                self.names.setdefault((f"checklistor/{tag['id'].removeprefix('checklist-')}/", ""), name)
            tag["id"] = name
        for tag in chapter.select("[aria-labelledby]"):
            tag["aria-labelledby"] = f"{slug}--{tag['aria-labelledby']}"
        if heading := chapter.find(["h1", "h2"]):
            heading["id"] = self.names[address, ""] = slug

    def _lead(self, address: str, link: Tag) -> None:
        place = self.site.within(address, link["href"])
        if place is None:
            if link["href"].partition(":")[2].strip("/") not in link.get_text():
                link.append(new("span", f" ({link['href']})", class_="web"))
        elif name := self.names.get(place) or self.names.get((place[0], "")):
            link["href"] = f"#{name}"
            if link.find_parent(class_="hb-checklist__more") and link.get_text() == "Läs i handboken":
                link.string = "Läs mer"  # one already does
            if "hb-term" not in link.get("class", []):
                link["class"] = [*link.get("class", []), "ref-inside" if _in_brackets(link) else "ref"]
        elif {"hb-term", "hb-dated"} & set(link.get("class", [])):
            link.name = "span"  # a mark says enough where what it leads to is not at hand
            del link["href"]
        else:
            web = self.site.address + place[0] + (f"#{place[1]}" if place[1] else "")
            link["href"] = web
            link.append(new("span", f" ({web.partition('://')[2].partition('#')[0]})", class_="web"))


def _in_brackets(link: Tag) -> bool:
    """(så gör man) must not become (så gör man (se sidan 12))."""
    return str(link.previous_sibling or "").endswith("(")


def _without_web(chapter: Tag, following: str | None) -> None:
    """«Gå vidare» on paper: only what stands elsewhere in the book, and not the next chapter."""
    for box in chapter.select(".hb-next"):
        for row in box.select("li"):
            if not (link := row.select_one("a[href^='#']")) or link["href"] == f"#{following}":
                row.decompose()
        if not box.select("li"):
            box.decompose()
