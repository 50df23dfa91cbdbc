"""The statutes, word for word."""
import pytest

from tests.pages import ADDRESSES, records

PARAGRAPHS = [(statute, paragraph) for statute in records("statutes").values() for paragraph in statute["paragraphs"]]


@pytest.mark.parametrize(("statute", "paragraph"), PARAGRAPHS, ids=[paragraph["id"] for _, paragraph in PARAGRAPHS])
def test_a_paragraph_is_quoted_word_for_word_with_its_source(soup, statute, paragraph):
    quote = soup("handbok/den-geografiska-foreningen/").find("blockquote", id=paragraph["id"])
    said = " ".join(text.get_text() for text in quote.select(".hb-statute__text"))
    assert said.split() == paragraph["text"].split()
    assert quote.select_one(".hb-statute__number").get_text(strip=True) == paragraph["number"]
    assert statute["source"] in quote.select_one(".hb-statute__source").get_text()


def test_a_paragraph_is_quoted_in_its_chapter_beside_the_table_of_two_memberships_and_where_a_circle_reads_it(soup):
    places = [(quote["id"], address) for address in ADDRESSES for quote in soup(address).select("blockquote.hb-statute")]
    pages = ("handbok/den-geografiska-foreningen/", "grunda/tva-foreningar/")
    circle = [("paragraf-25b", page) for page in ("studiecirkel/traff-4/", "studiecirkel/traff-4/deltagarblad/")]
    assert sorted(places) == sorted([*((paragraph["id"], page) for _, paragraph in PARAGRAPHS for page in pages), *circle])
