"""The study circle's sheets as PDF: few pages, codes that lead to the chapters, day, address and what it is not."""
import re

import pymupdf
import pytest
import zxingcpp
from PIL import Image

from tests.editions.conftest import SHEETS
from tests.pages import record, records

LEADERS = [name for name in SHEETS if name.endswith("ledarstod.pdf")]
HANDOUTS = [name for name in SHEETS if name.endswith("deltagarblad.pdf")]
SESSIONS = {session["id"]: session for course in records("courses").values() for session in course["sessions"]}


def codes(document):
    """What a camera reads on each page, at 200 dots an inch."""
    found = []
    for page in document:
        drawn = page.get_pixmap(dpi=200)
        found += [code.text for code in zxingcpp.read_barcodes(Image.frombytes("RGB", (drawn.width, drawn.height), drawn.samples))]
    return found


def chapters(name):
    """Addresses of the chapters that a sheet is about."""
    session = SESSIONS[re.sub(r"studiecirkel/|-(ledarstod|deltagarblad)\.pdf", "", name)]
    return [f"https://handbok.example/handbok/{slug}/" for slug in dict.fromkeys(slug for item in session["programme"] for slug in item.get("chapters", []))]


@pytest.mark.parametrize("name", HANDOUTS)
def test_a_handout_is_one_sheet_with_a_code_to_each_chapter(drawn, name):
    assert len(drawn(name)) <= 2
    assert sorted(codes(drawn(name))) == sorted(chapters(name))


@pytest.mark.parametrize("name", LEADERS)
def test_a_leaders_sheet_is_a_few_pages_and_has_a_page_to_hold_up_for_each_chapter(drawn, name):
    shown = chapters(name) if len(chapters(name)) <= 3 else ["https://handbok.example/handbok/"]
    assert len(drawn(name)) - len(shown) <= 6
    assert codes(drawn(name)) == shown
    for page in list(drawn(name))[-len(shown):]:
        width = max(drawing["rect"].width for drawing in page.get_drawings())
        assert width >= pymupdf.paper_size("a4")[0] * .75


@pytest.mark.parametrize("name", SHEETS)
def test_every_page_is_a4_and_has_day_address_and_what_it_is_not(drawn, name):
    address = "handbok.example/" + name.removesuffix(".pdf").replace("-ledarstod", "").replace("-deltagarblad", "/deltagarblad")
    for page in drawn(name):
        assert [round(side) for side in page.rect[2:]] == [595, 842]
        words = " ".join(page.get_text().replace("\u2010", "-").split())
        assert record("edition.yml")["disclaimer"] in words and address in words
        assert re.search(r"\b\d{1,2} [a-z]+ \d{4} ·", words)
        assert all(page.rect.contains(block[:4]) for block in page.get_text("blocks"))


def test_every_sheet_is_made_and_led_to_where_it_exists(made, soup):
    for name in SHEETS:
        assert (made / name).is_file()
        meeting = re.sub(r"studiecirkel/|-(ledarstod|deltagarblad)\.pdf", "", name)
        line, = [line for line in soup(f"studiecirkel/{meeting}/").select(".hb-edition") if line["data-file"] == name]
        assert not line.has_attr("hidden") and line.a["href"] == f"../../utgavor/{name}"
