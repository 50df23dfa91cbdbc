"""The study circle's sheets in the browser: without script, on paper, and their codes on the screen."""
import io

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from tests.pages import ADDRESSES, name

SHEETS = [address for address in ADDRESSES if address.startswith("studiecirkel/") and address != "studiecirkel/"]


@pytest.mark.parametrize("address", SHEETS, ids=name)
def test_a_sheet_prints_without_script_and_nothing_is_wider_than_the_paper(new_page, origin, address):
    page = new_page(java_script_enabled=False, viewport={"width": 658, "height": 1000})      # 174 mm, what A4 leaves between its margins
    page.goto(f"{origin}/{address}")
    page.emulate_media(media="print")
    assert page.locator(".hb-sheet").bounding_box()["width"] <= 658
    assert [box for box in (each.bounding_box() for each in page.locator(".hb-sheet svg, .hb-sheet table, .hb-sheet ol").all()) if box["x"] + box["width"] > 658] == []
    assert not page.locator(".hb-sheet__ways").is_visible()
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert len(sheets) <= (3 if address.endswith("/deltagarblad/") else 10)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_code_on_the_screen_leads_to_its_chapter(new_page, origin, scheme):
    page = new_page(color_scheme=scheme)
    page.goto(f"{origin}/studiecirkel/traff-3/deltagarblad/")
    found = [zxingcpp.read_barcodes(Image.open(io.BytesIO(code.screenshot())))[0].text for code in page.locator(".hb-handout svg").all()]
    assert found == [f"https://handbok.example/handbok/{slug}/" for slug in ("facket-i-vansterpartiet", "fackligt-politiskt-arbete-i-valrorelser")]
