"""References to a paragraph."""
from tests.pages import every_page, records

NUMBERS = {paragraph["id"]: paragraph["number"] for statute in records("statutes").values() for paragraph in statute["paragraphs"]}


@every_page
def test_a_reference_says_the_paragraph_it_leads_to(soup, address):
    for link in soup(address).select("a.hb-statute-ref"):
        assert NUMBERS[link["href"].partition("#")[2]] == link.get_text(strip=True)
