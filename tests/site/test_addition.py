"""Notes that this edition has added."""
from tests.pages import ADDRESSES, every_page, records


@every_page
def test_a_note_says_that_it_is_an_addition(soup, address):
    for note in soup(address).select(".hb-addition"):
        assert note["role"] == "note"
        assert note.select_one(".hb-addition__label").get_text(strip=True) == "Tillägg i den här utgåvan"


def test_every_note_stands_somewhere_in_full(soup):
    shown = [" ".join(note.get_text().split()) for address in ADDRESSES for note in soup(address).select(".hb-addition")]
    for note in records("additions").values():
        wanted = [" ".join(text.split()) for text in [note["title"], *note["paragraphs"]]]
        assert any(all(text in said for text in wanted) for said in shown)
