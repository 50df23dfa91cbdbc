"""It follows the reader: the current section, the page's title in the header, the way back to the top."""
import pytest
from playwright.sync_api import expect

PAGE = "handbok/bilda-partiforening/"
TOP = "Tillbaka till toppen"


@pytest.fixture
def wide(new_page, origin):
    page = new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{origin}/{PAGE}", wait_until="networkidle")
    return page


def current(page):
    return page.locator(".md-sidebar--secondary [aria-current=location]")


def test_the_section_that_is_read_is_marked(wide):
    expect(current(wide)).to_have_count(0)
    wide.locator(".md-sidebar--secondary").get_by_role("link", name="Rättigheter och inflytande").click()
    expect(current(wide)).to_have_text("Rättigheter och inflytande")
    expect(wide.locator(".md-sidebar--secondary .md-nav__link--passed")).to_have_count(3)
    wide.mouse.move(600, 400)
    wide.mouse.wheel(0, 100_000)
    expect(current(wide)).to_have_text("Gå vidare")
    wide.mouse.wheel(0, -100_000)
    expect(current(wide)).to_have_count(0)


def test_a_link_lands_clear_of_the_header(wide):
    wide.locator(".md-sidebar--secondary").get_by_role("link", name="Hur många och vilka?").click()
    wide.wait_for_function("() => scrollY > 0")
    header = wide.locator(".md-header").bounding_box()
    heading = wide.get_by_role("heading", name="Hur många och vilka?").bounding_box()
    assert header["y"] + header["height"] <= heading["y"] < header["y"] + header["height"] + 60


def test_the_header_bears_the_page_s_title_when_the_page_no_longer_shows_it(wide):
    title = wide.locator(".md-header__topic").nth(1)
    assert title.evaluate("topic => getComputedStyle(topic).opacity") == "0"
    wide.mouse.move(600, 400)
    wide.mouse.wheel(0, 1200)
    expect(title).to_have_css("opacity", "1")


def turned_back(page):
    """Down, and up a little; the page has gone quiet before."""
    page.wait_for_function("() => document.querySelector('.md-top').onclick")
    page.mouse.move(200, 400)
    page.mouse.wheel(0, 1500)
    page.wait_for_function("() => scrollY >= 1500")
    page.mouse.wheel(0, -200)
    return page.get_by_role("button", name=TOP)


def test_the_way_to_the_top_has_an_edge_and_goes_away_when_the_page_has_rested(page, origin):
    page.goto(f"{origin}/{PAGE}")
    button = turned_back(page)
    expect(button).to_have_css("border-top-style", "solid")
    box = button.bounding_box()
    assert box["height"] >= 44 and box["y"] > 600       # where the thumb is
    button.evaluate("button => button.getAnimations()[0].finish()")     # the time has passed
    expect(page.locator(".md-top")).to_be_hidden()
    page.mouse.wheel(0, -100)
    expect(button).to_be_visible()


def test_the_way_to_the_top_shows_when_the_reader_turns_back(wide):
    wide.wait_for_function("() => document.querySelector('.md-top').onclick")
    button = wide.locator(".md-top")
    expect(button).to_have_attribute("hidden", "")
    wide.mouse.move(600, 400)
    wide.mouse.wheel(0, 1500)
    wide.wait_for_function("() => scrollY >= 1500")
    expect(button).to_have_attribute("hidden", "")
    wide.mouse.wheel(0, -200)
    wide.get_by_role("button", name=TOP).click()
    wide.wait_for_function("() => scrollY === 0")
    expect(button).to_have_attribute("hidden", "")


def test_where_the_reader_is_among_the_chapters_is_seen_in_a_low_window(new_page, origin):
    page = new_page(viewport={"width": 1280, "height": 300})
    page.goto(f"{origin}/handbok/anvand-den-facklig-politiska-verktygsladan/", wait_until="networkidle")
    expect(page.locator(".md-sidebar--primary a.md-nav__link--active")).to_be_in_viewport()


#: Is the link within what its side bar shows?
SHOWN = """link => { const [one, side] = [link, link.closest('.md-sidebar__scrollwrap')].map(each => each.getBoundingClientRect());
    return one.height > 0 && one.top >= side.top && one.bottom <= side.bottom; }"""


def test_the_contents_beside_the_text_follow_also_where_the_menu_is_a_drawer(new_page, origin):
    page = new_page(viewport={"width": 1100, "height": 230})
    page.goto(f"{origin}/handbok/partiforeningens-uppgifter/", wait_until="networkidle")
    page.mouse.move(400, 150)
    page.mouse.wheel(0, 100_000)
    expect(current(page)).to_have_text("Gå vidare")
    assert current(page).evaluate(SHOWN)


def test_a_page_come_back_to_is_as_it_was_left(page, origin):
    """Nothing keeps the browser from putting it aside whole."""
    page.goto(f"{origin}/{PAGE}", wait_until="networkidle")
    assert page.evaluate("Object.keys(globalThis).filter(name => /^on(before)?unload$/.test(name) && globalThis[name])") == []
