"""Glossary words in the text."""
from tests.pages import every_page, record


@every_page
def test_a_word_opens_its_own_explanation(soup, address):
    glossary, page = record("glossary.yml"), soup(address)
    for button in page.select("button.hb-term"):
        text = page.find(id=button["popovertarget"])
        key = text.select_one("a.hb-term__all")["href"].partition("#ord-")[2]
        assert text.has_attr("popover")
        assert " ".join(glossary[key]["text"].split()) in " ".join(text.get_text().split())


@every_page
def test_a_word_is_explained_once_a_page(soup, address):
    words = [link["href"] for link in soup(address).select(".hb-term__text a.hb-term__all")]
    assert len(words) == len(set(words))
