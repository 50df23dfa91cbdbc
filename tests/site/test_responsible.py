"""Who runs this copy."""
from tests.pages import ADDRESSES, record


def test_the_site_says_who_is_responsible_or_that_nobody_is_named(soup):
    said = [" ".join(note.get_text().split()) for address in ADDRESSES for note in soup(address).select(".hb-responsible")]
    assert said and all((record("edition.yml").get("responsible") or "Ingen ansvarig är angiven.") in text for text in said)
