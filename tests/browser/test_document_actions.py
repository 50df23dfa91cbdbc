"""A document is copied, shared, fetched, and found again."""
import pytest
from playwright.sync_api import expect

from tests.browser.documents import EXPECTED, OVERVIEW, every_document, expected, fill, open_


def test_sharing_is_offered_where_the_browser_can(page, origin):
    open_(page, origin, "rapport")
    expect(page.get_by_role("button", name="Dela")).to_have_count(0)
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    open_(page, origin, "namnlista")
    page.get_by_role("button", name="Dela").click()
    page.wait_for_function("() => window.shared")
    assert page.evaluate("window.shared") == {"text": expected("namnlista")}


def test_without_a_clipboard_the_text_can_be_copied_by_hand(page, origin):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    open_(page, origin, "inbjudan")
    page.get_by_role("button", name="Kopiera texten").click()
    expect(page.get_by_label("Kopiera texten")).to_have_value(expected("inbjudan", EXPECTED / "blank"))
    expect(page.get_by_label("Kopiera texten")).to_be_focused()


def test_the_blank_file_is_fetched_with_one_tap(page, origin):
    open_(page, origin, "protokoll")
    with page.expect_download() as coming:
        page.get_by_role("link", name="Hämta tom mall (.docx)").click()
    assert coming.value.suggested_filename == "protokoll.docx"
    assert coming.value.path().read_bytes()[:2] == b"PK"


def test_from_step_to_document_and_back_to_the_step(page, origin):
    page.goto(f"{origin}/checklistor/bilda-partiforening/#checklist-bilda-partiforening-rapportera")
    page.locator("#checklist-bilda-partiforening-rapportera").get_by_role("link", name="Rapport till distriktsstyrelsen").click()
    expect(page).to_have_url(f"{origin}/{OVERVIEW}rapport/")
    page.get_by_role("link", name="i listan om: Rapportera besluten till distriktet").click()
    row = page.locator("#checklist-bilda-partiforening-rapportera")
    expect(row.get_by_role("link", name="Rapport till distriktsstyrelsen")).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="Rapportera besluten till distriktet", exact=True).click()
    expect(page.locator("#plan-rapportera")).to_be_in_viewport()


@every_document
def test_without_javascript_a_document_is_read_and_filled_in_by_hand(new_page, origin, key):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    paper = page.locator(f"#dokument-{key}")
    expect(paper).to_be_visible()
    for blank in paper.locator(".hb-document__blank").all():
        assert blank.bounding_box()["width"] > 60
    expect(page.locator(".hb-document-page").get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("link", name="Hämta tom mall (.docx)")).to_be_visible()


@pytest.mark.parametrize("quiet", [True, False])
def test_in_quiet_mode_documents_are_filled_in_and_forgotten(page, origin, quiet):
    page.goto(f"{origin}/om/")
    page.evaluate("on => on && sessionStorage.setItem('handbok:quiet', '1')", quiet)
    paper = open_(page, origin, "rapport")
    fill(page, namn="Kaffepausen")
    expect(paper.get_by_text("Kaffepausen")).to_be_visible()
    assert ("Kaffepausen" in page.evaluate("JSON.stringify(localStorage)")) is not quiet
    page.reload()
    expect(page.locator("hb-document:defined")).to_have_count(1)
    expect(paper.get_by_text("Kaffepausen")).to_have_count(0 if quiet else 1)
