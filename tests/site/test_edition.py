"""A line that leads to a file, where it is of use."""
from tests.pages import record


def test_the_contents_page_leads_to_the_book_as_files(soup):
    lines = soup("handbok/").select(".hb-edition:not([hidden])")
    told = record("downloads.yml")
    assert [(line.a.get_text(), line.a["href"]) for line in lines] == [
        (told[key]["title"], f"../utgavor/#{key}") for key in ("handbok", "handbok-hafte", "epub")]
