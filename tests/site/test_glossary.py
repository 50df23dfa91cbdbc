"""The glossary."""
from tests.pages import record

ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"


def test_every_word_has_its_place_and_its_text(soup):
    page = soup("om/ordlista/")
    for key, word in record("glossary.yml").items():
        term = page.find("dt", id=f"ord-{key}")
        assert term.get_text(strip=True) == word["term"]
        assert " ".join(word["text"].split()) in " ".join(term.find_next_sibling("dd").get_text().split())


def test_the_words_stand_in_swedish_order(soup):
    words = [term.get_text(strip=True) for term in soup("om/ordlista/").select(".hb-glossary__word")]
    assert len(words) == len(record("glossary.yml"))
    assert words == sorted(words, key=lambda word: [ALPHABET.index(letter) for letter in word.casefold() if letter in ALPHABET])
