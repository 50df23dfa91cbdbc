"""Any page prints from the browser: alone on its paper, with where it comes from, black on white, whole or a section of it."""
import io

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.hosting import AT_ONCE

CHAPTER = "handbok/facklig-aktivitet/"
TITLE = "Facklig aktivitet"
WIDE = {"viewport": {"width": 1280, "height": 900}}
PAGES = [CHAPTER, "handbok/liten-guide-i-att-bilda-partiforening/", "om/daterat/"]


def printed(page, origin, address, script=True):
    """The text of each sheet."""
    page.goto(f"{origin}/{address}")
    page.wait_for_load_state("networkidle")
    if script:
        page.evaluate(AT_ONCE)
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages]


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize("address", PAGES)
def test_every_sheet_says_where_it_comes_from(new_page, origin, address):
    page = new_page(**WIDE)
    sheets = printed(page, origin, address)
    title = flat(page.locator("h1").first.evaluate("h1 => h1.firstChild.textContent"))
    for number, sheet in enumerate(sheets, 1):
        assert title in flat(sheet)
        assert f"https://handbok.example/{address}" in sheet
        assert f"{number} ({len(sheets)})" in sheet


def test_without_javascript_the_last_sheet_says_so_once(new_page, origin):
    sheets = printed(new_page(java_script_enabled=False, **WIDE), origin, CHAPTER, script=False)
    assert f"https://handbok.example/{CHAPTER}" in flat(sheets[-1])


def test_the_day_of_the_edition_stands_on_the_sheet(page, origin):
    page.goto(f"{origin}/{CHAPTER}")
    day = page.locator(".hb-imprint time").get_attribute("datetime")
    page.emulate_media(media="print")
    expect(page.locator(".hb-imprint")).to_contain_text(day)


@pytest.mark.parametrize("address", ["checklistor/arsmote/", "handbok/inledning/"])
def test_what_fits_on_a_sheet_is_followed_by_no_blank_one(page, origin, address):
    assert len(printed(page, origin, address)) == 1


def test_what_only_works_on_a_screen_is_not_printed(new_page, origin):
    page = new_page(**WIDE)
    page.goto(f"{origin}/{CHAPTER}")
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("searchbox")).to_have_count(0)
    expect(page.get_by_role("heading", name=TITLE)).to_be_visible()


def test_paper_is_white_and_text_black_where_the_screen_is_dark(new_page, origin):
    page = new_page(color_scheme="dark", **WIDE)
    page.goto(f"{origin}/{CHAPTER}")
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate("""() => [getComputedStyle(document.body).backgroundColor,
        ...['article h1', 'article p:not([class])', 'article li'].map(each => getComputedStyle(document.querySelector(each)).color)]""")
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(0, 0, 0)", "rgb(0, 0, 0)"]


def test_nothing_is_wider_than_the_paper(new_page, origin):
    page = new_page(viewport={"width": 658, "height": 1000})      # 174 mm, what A4 leaves between its margins
    for address in PAGES:
        page.goto(f"{origin}/{address}")
        page.emulate_media(media="print")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address


def test_headings_and_items_keep_together(page, origin):
    page.goto(f"{origin}/{CHAPTER}")
    page.emulate_media(media="print")
    looks = page.evaluate("""() => ({
        headings: [...new Set([...document.querySelectorAll('article :is(h1, h2, h3):not(.hb-hidden)')].map(each => getComputedStyle(each).breakAfter))],
        items: [...new Set([...document.querySelectorAll('article li')].map(each => getComputedStyle(each).breakInside))]})""")
    assert set(looks["headings"]) <= {"avoid", "avoid-page"} and set(looks["items"]) <= {"avoid", "avoid-page"}


def test_the_ways_on_are_printed_as_addresses(new_page, origin):
    sheets = printed(new_page(**WIDE), origin, CHAPTER)
    assert "https://handbok.example/handbok/bilda-partiforening/" in flat(" ".join(sheets))


@pytest.fixture
def chapter(page, origin):
    page.add_init_script("window.print = () => { window.printed = true }")
    page.goto(f"{origin}/{CHAPTER}")
    page.locator(".hb-print").scroll_into_view_if_needed()
    page.get_by_text("Skriv ut", exact=True).click()
    return page


def test_one_section_is_printed_with_the_pages_title_and_address(chapter):
    chapter.get_by_label("Bara ett avsnitt").select_option("Ett starkt fack")
    chapter.get_by_role("button", name="Skriv ut det här avsnittet").click()
    chapter.wait_for_function("() => window.printed")
    chapter.emulate_media(media="print")
    headings = chapter.locator("article").get_by_role("heading")
    expect(headings).to_have_count(2)
    expect(headings.first).to_contain_text(TITLE)
    expect(headings.last).to_contain_text("Ett starkt fack")
    expect(chapter.get_by_text("En stor andel av partiets medlemmar")).to_be_visible()
    expect(chapter.get_by_text("Facket är sina medlemmar")).to_be_hidden()
    expect(chapter.locator(".hb-imprint")).to_be_visible()


@pytest.mark.parametrize("end", ["dispatchEvent(new Event('afterprint'))", "document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}))"])
def test_afterwards_the_page_is_whole_again(chapter, end):
    chapter.get_by_role("button", name="Skriv ut det här avsnittet").click()
    chapter.wait_for_function("() => window.printed")
    chapter.evaluate(end)
    assert chapter.locator(".hb-print--away").count() == 0


def test_every_section_of_the_page_can_be_chosen(chapter):
    sections = [text.strip() for text in chapter.locator("article > h2[id]:not(#ga-vidare)").evaluate_all("all => all.map(h => h.firstChild.textContent)")]
    assert [text.strip() for text in chapter.get_by_label("Bara ett avsnitt").locator("option").all_text_contents()] == sections


def test_a_list_has_its_own_buttons_instead(page, origin):
    page.goto(f"{origin}/checklistor/bilda-partiforening/")
    page.evaluate("document.querySelector('.hb-print').scrollIntoView()")
    page.wait_for_function("() => Boolean(customElements.get('hb-print'))")
    expect(page.get_by_text("Skriv ut", exact=True)).to_have_count(0)
    expect(page.get_by_role("button", name="Skriv ut tom")).to_be_visible()


@pytest.mark.parametrize("address", [CHAPTER, "checklistor/arsmote/", "grunda/plan/"])
def test_a_page_printed_to_a_file_has_a_name_that_tells_neither_party_nor_union(page, origin, address):
    page.goto(f"{origin}/{address}", wait_until="networkidle")
    title = page.title()
    page.evaluate(AT_ONCE)
    assert PdfReader(io.BytesIO(page.pdf())).metadata.title == "Handbok"
    page.wait_for_function("title => document.title === title", arg=title)
