"""Glossary words in the text."""
from tests.pages import article, every_page, record


def explained(page):
    return page.select(".hb-term")


@every_page
def test_a_word_leads_to_its_place_in_the_word_list_and_carries_its_own_explanation(soup, address):
    glossary = record("glossary.yml")
    for word in explained(soup(address)):
        assert word.name == "a" and word.get_text(strip=True)
        term = glossary[word["href"].partition("om/ordlista/#ord-")[2]]
        assert (word["data-term"], word["data-text"]) == (term["term"], " ".join(term["text"].split()))


@every_page
def test_an_explanation_does_not_stand_in_the_text(soup, address):
    """Else it is copied, read aloud and set in the sentence by reader modes."""
    page = soup(address)
    read = " ".join(article(page).get_text().split())
    if not page.select_one(".hb-glossary"):
        assert [word["data-text"] for word in explained(page) if word["data-text"] in read] == []


@every_page
def test_a_word_is_explained_once_a_page(soup, address):
    words = [word["href"] for word in explained(soup(address))]
    assert len(words) == len(set(words))
