"""A document prints alone, on as few sheets as it needs."""
import re

import pytest
from playwright.sync_api import expect

from tests.browser.documents import OVERVIEW, every_document, fill, open_

PRINTED = "Skriv inte ut på jobbets skrivare."


def sheets(pdf):
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["with-script", "without-script"])
@every_document
def test_a_document_prints_alone_without_site_or_address(new_page, origin, key, java_script_enabled):
    page = new_page(java_script_enabled=java_script_enabled, color_scheme="dark")
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    assert shown == page.locator(f"#dokument-{key}").inner_text()
    assert "Handbok" not in shown and "http" not in shown
    colours = page.locator(f"#dokument-{key}").evaluate("sheet => [getComputedStyle(sheet).color, getComputedStyle(sheet).backgroundColor]")
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


@every_document
def test_a_document_fits_one_sheet_of_its_own_margins(page, origin, key):
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    assert sheets(page.pdf(prefer_css_page_size=True)) == 1


def test_long_answers_go_on_on_a_second_sheet_with_the_signatures_together(page, origin):
    open_(page, origin, "protokoll")
    fill(page, ledamoter="\n".join(f"Kim Dal-Alm {number}" for number in range(60)))
    assert sheets(page.pdf(prefer_css_page_size=True)) == 2
    page.emulate_media(media="print")
    kept = page.locator(".hb-document__sign").evaluate("sign => getComputedStyle(sign).breakInside")
    assert kept == "avoid"


def test_a_printed_file_is_called_what_the_document_is_called(page, origin):
    open_(page, origin, "rapport")
    before = page.title()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.title() == "Rapport till distriktsstyrelsen"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.title() == before


def test_the_button_prints(page, origin):
    page.add_init_script("window.print = () => { window.printed = true }")
    open_(page, origin, "rapport")
    expect(page.get_by_text(PRINTED)).to_be_visible()
    page.get_by_role("button", name="Skriv ut").click()
    page.wait_for_function("() => window.printed")
