"""What a host of links, a search elsewhere and a robot need of every page."""
import re

from macros.description import LONGEST
from tests.pages import ADDRESSES, STAND_INS, every_page

SITE = "https://handbok.example/"


def said(soup):
    return {address: soup(address).select_one("meta[name=description]")["content"] for address in ADDRESSES}


def test_every_page_says_what_it_is_in_words_of_its_own(soup):
    words = said(soup)
    assert [address for address, text in words.items() if not 20 <= len(text) <= LONGEST + 2] == []
    assert sorted({text for text in words.values() if list(words.values()).count(text) > 1}) == []


def test_it_is_said_in_whole_words_without_marks_of_tools(soup):
    marks = re.compile(r"¶|Läs i handboken|uppgift från 2014|JavaScript|  |<")
    assert [text for text in said(soup).values() if marks.search(text)] == []


def test_front_matter_says_it_otherwise(soup):
    assert said(soup)["om/ordlista/"] == "Vad orden i handboken betyder: partiets, fackets och föreningens."


@every_page
def test_a_page_names_its_lasting_address_and_only_the_lost_one_hides(soup, address):
    page = soup(address)
    if address in STAND_INS:
        assert page.select_one("meta[name=robots]")["content"] == "noindex"
        assert page.select_one("link[rel=canonical]") is None
    else:
        assert page.select_one("link[rel=canonical]")["href"] == SITE + address
        assert page.select_one("meta[name=robots]") is None


def test_robots_may_read_everything_and_are_told_where_the_sitemap_is(site):
    assert (site / "robots.txt").read_text(encoding="utf-8").split("\n") == ["User-agent: *", "Allow: /", "", f"Sitemap: {SITE}sitemap.xml"]
