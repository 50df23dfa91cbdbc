"""What holds for every page, whatever stands on it."""
import re
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from tests.pages import ADDRESSES, ALL, every_page, record

UNRENDERED = re.compile(r"""\{\{|\}\} | \{%|%\} | \{\s?[#.:] | \*\* | \]\( | \]\[ | ^\s*(?:!!!|\?\?\?|:::|\#\#) | </?\w | \bNone\b | \bUndefined\b""",
                        re.VERBOSE | re.MULTILINE)
SPOKEN = ("title", "aria-label", "alt", "placeholder", "href", "content", "id")


def unrendered(soup: BeautifulSoup) -> list[str]:
    """Text and attributes that still hold Jinja or Markdown; code may."""
    said = [text for text in soup.find_all(string=True) if not text.find_parent(["script", "style", "code", "pre", "template"])]
    said += [str(tag[key]) for tag in soup.find_all(True) for key in SPOKEN if tag.get(key)]
    return [text for text in said if UNRENDERED.search(text)]


@every_page
def test_a_page_says_that_it_is_in_swedish(soup, address):
    assert soup(address).html["lang"] == "sv"


@every_page
def test_a_page_has_one_h1(soup, address):
    assert len(soup(address).find_all("h1")) == 1


@every_page
def test_no_heading_skips_a_level(soup, address):
    levels = [int(heading.name[1]) for heading in soup(address).find_all(re.compile(r"^h[1-6]$"))]
    assert levels[0] == 1
    assert [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1] == []


@every_page
def test_no_heading_is_empty(soup, address):
    headings = soup(address).select("h1, h2, h3, h4, h5, h6")
    assert [heading for heading in headings if not heading.get_text().strip(" ¶\n")] == []


@every_page
def test_the_link_at_a_heading_adds_nothing_to_its_words(soup, address):
    """Its sign is drawn: text would be copied with the heading."""
    links = soup(address).select(".headerlink")
    assert [link for link in links if link.get_text() or link["title"] != "Länk till avsnittet"] == []


@every_page
def test_an_id_stands_once_on_a_page(soup, address):
    ids = [tag["id"] for tag in soup(address).find_all(id=True)]
    assert sorted({id for id in ids if ids.count(id) > 1}) == []


@every_page
def test_nothing_is_left_unrendered(soup, address):
    assert unrendered(soup(address)) == []


@pytest.mark.parametrize("left", [
    "<p>{{ term('x') }}</p>", "<p>{% if x %}</p>", "<p>{ #id }</p>", "<p>{#id}</p>", "<p>{ .hb-voice }</p>", "<p>**nu**</p>",
    "<p>[text](sida.md)</p>", "<p>[text][ref]</p>", "<p>!!! note</p>", "<p>## Rubrik</p>", "<p>&lt;section&gt;</p>",
    "<p>Stadgan None</p>", "<a href='/None/'>x</a>", "<p>Undefined</p>", "<p title='{{ x }}'>x</p>",
])
def test_the_check_sees_what_is_left(left):
    assert unrendered(BeautifulSoup(left, "html.parser"))


@every_page
def test_the_footer_says_what_this_edition_is_not(soup, address):
    footer = " ".join(soup(address).select_one("footer.md-footer").get_text(" ").split())
    assert " ".join(record("edition.yml")["disclaimer"].split()) in footer


def test_every_page_has_a_title_of_its_own(soup):
    titles = [soup(address).title.get_text(strip=True) for address in ALL]
    assert all(titles)
    assert sorted({title for title in titles if titles.count(title) > 1}) == []


def test_the_pages_tested_are_the_pages_built(site):
    built = {path.relative_to(site).as_posix().removesuffix("index.html") for path in site.rglob("*.html")}
    assert built == set(ALL)


def test_the_sitemap_names_every_page(site):
    places = re.findall("<loc>(.+?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    assert sorted(urlsplit(place).path.removeprefix("/") for place in places) == ADDRESSES


def test_the_data_are_not_published(site):
    assert not (site / "_data").exists()
    assert list(site.rglob("*.yml")) == []
