"""A page's article as it can stand on paper: nothing to press, nothing folded, nothing said twice."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

#: What only a screen has use for.
_SCREEN = ", ".join([
    "script", "noscript", "style", "template", "progress", "summary", "[hidden]", "button", ".headerlink", ".hb-start", ".hb-hidden",
    ".hb-tools", ".hb-slides", ".hb-storage", ".hb-editions", ".hb-edition", "hb-list-tools",
    ".hb-checklist__progress", ".hb-checklist__keeping", ".hb-checklist__note", ".hb-checklist__tools", ".hb-checklist__paper",
])


def on_paper(article: Tag) -> Tag:
    """The same article, altered."""
    for tag in article.select(_SCREEN):
        if not tag.decomposed:
            tag.decompose()
    for list_ in article.select("dl"):
        _as_list(list_)
    for details in article.select("details"):
        _unfolded(details)
    for tag in article.find_all(lambda tag: tag.name.startswith("hb-") or tag.name == "label"):
        tag.unwrap()
    return article


def new(tag_name: str, text: str = "", /, **attributes: str) -> Tag:
    """A tag of its own. `class_` is class, `data_x` is data-x."""
    names = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    tag = BeautifulSoup("", "html.parser").new_tag(tag_name, attrs=names)
    if text:
        tag.string = text
    return tag


def _as_list(terms: Tag) -> None:
    """Words and explanations as one list item each: in a PDF, <dt> and <dd> would be two."""
    terms.name = "ul"
    for row in terms.find_all("div", recursive=False):
        row.unwrap()
    for word in terms.find_all("dt"):
        item = new("li", id=word.get("id", ""), class_=f"{terms['class'][0]}__item" if terms.get("class") else "")
        word.insert_before(item)
        said = word.find_next_sibling("dd")
        word.name, said.name = "b", "span"
        del word["id"]
        item.extend([word.extract(), " ", said.extract()])


def _unfolded(details: Tag) -> None:
    """What is folded under a step becomes one small paragraph."""
    more = new("p", class_="hb-checklist__more")
    for paragraph in details.find_all("p"):
        ends = paragraph.get_text().strip().endswith((".", "?", "!"))
        sentence = new("span", class_="hb-checklist__sentence")
        sentence.extend([*list(paragraph.contents), "" if ends else "."])
        more.extend([sentence, " "])
    details.replace_with(more)
