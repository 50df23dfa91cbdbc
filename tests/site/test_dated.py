"""The mark at a fact that may no longer hold."""
from tests.pages import ADDRESSES, article, every_page, record


def marks(page):
    return page.select("a.hb-dated")


@every_page
def test_a_mark_says_its_year_and_leads_to_what_to_check(soup, address):
    facts = record("dated.yml")
    for mark in marks(soup(address)):
        fact = facts[mark["href"].partition("#")[2]]
        assert fact["mark"]
        assert mark.get_text(strip=True) == f"uppgift från {fact['year']}"


@every_page
def test_a_section_has_one_mark_at_most(soup, address):
    count = 0
    for tag in article(soup(address)).select("h1, h2, h3, h4, a.hb-dated"):
        count = count + 1 if tag.name == "a" else 0
        assert count <= 1, str(tag)


def test_every_fact_to_be_marked_is_marked(soup):
    marked = {mark["href"].partition("#")[2] for address in ADDRESSES for mark in marks(soup(address))}
    assert marked == {key for key, fact in record("dated.yml").items() if fact["mark"]}
