"""The search as a reader meets it: by finger, by keys, by ear."""
import gzip
import re
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.test_late import held

HITS = "[data-search-hit]"


@pytest.fixture
def search(page, origin):
    """search("ord"): the start page with the search open and that typed."""
    def typed(words: str, at: str = ""):
        page.goto(f"{origin}/{at}")
        page.get_by_role("button", name="Sök").click()
        page.keyboard.type(words)
        return page

    return typed


def field(page):
    return page.get_by_role("combobox", name="Sök i handboken")


def test_hits_come_as_one_types(search):
    page = search("valbered")
    expect(page.locator(HITS).first).to_contain_text("valberedning")
    page.keyboard.type("ning")
    expect(page.get_by_role("status").filter(has_text="träff")).to_be_visible()
    expect(page.locator(HITS).first.locator("mark").first).to_have_text(re.compile("valberedning", re.IGNORECASE))


def test_a_hit_shows_its_chapter_and_its_sentence_with_the_found_part_of_a_compound(search):
    page = search("konferens")
    hit = page.locator(HITS, has_text="Varje partiförening har rätt till ombud på distriktets årskonferens.")
    expect(hit).to_contain_text("Kapitel · Bilda partiförening")
    expect(hit.locator("mark")).to_have_text("konferens")


def test_a_hit_leads_to_its_place_and_the_way_back_to_the_hits(search, origin):
    page = search("valkrets")
    page.locator(HITS).first.click()
    page.wait_for_url(f"{origin}/handbok/bilda-partiforening/#rattigheter")
    page.go_back()
    expect(page.locator(HITS).first).to_be_visible()
    expect(field(page)).to_have_value("valkrets")


def test_a_hit_on_the_same_page_closes_the_search_and_shows_the_place(search, origin):
    page = search("valkrets", at="handbok/bilda-partiforening/")
    page.locator(HITS).first.click()
    page.wait_for_url(f"{origin}/handbok/bilda-partiforening/#rattigheter")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.locator("#rattigheter")).to_be_in_viewport()


def test_all_can_be_done_with_keys(page, origin):
    page.goto(f"{origin}/om/", wait_until="networkidle")
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type("kassör")
    options = page.get_by_role("option")
    options.first.wait_for()
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    expect(field(page)).to_have_attribute("aria-activedescendant", options.nth(1).get_attribute("id"))
    expect(field(page)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    goal = options.first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(goal)


def test_escape_closes_and_gives_the_focus_and_the_address_back(page, origin):
    page.goto(f"{origin}/handbok/inledning/#inledning", wait_until="networkidle")
    link = page.locator("article a").last
    link.focus()
    page.keyboard.press("/")
    page.keyboard.type("medlem")
    page.wait_for_function("() => location.hash === '#q=medlem'")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(link).to_be_focused()
    page.wait_for_function("() => location.hash === '#inledning'")
    page.get_by_role("button", name="Sök").click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Sök")).to_be_focused()


def test_a_slash_in_a_field_is_a_slash(page, origin):
    page.goto(f"{origin}/#q=a")
    expect(field(page)).to_be_focused()
    page.keyboard.type("1/2")
    expect(field(page)).to_have_value("1/2")


def test_the_screen_reader_hears_how_many_and_what_was_meant(search):
    page = search("valbredning")
    expect(page.get_by_role("status").filter(has_text="träff")).to_contain_text("«valbredning» söks som «valberedning».")
    field(page).fill("kassör pizza")
    expect(page.get_by_role("status").filter(has_text="träff")).to_contain_text("pizza")
    assert page.get_by_role("listbox", name="Träffar").count() <= 1


def test_no_hit_is_said_with_the_nearest_words_and_the_way_to_the_contents(search, origin):
    page = search("kallezzlar")
    expect(page.get_by_role("status").filter(has_text="träff")).to_have_text("Ingen träff på «kallezzlar».")
    assert page.locator(HITS).count() == 0
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    page.get_by_role("button", name=re.compile("^kallelse")).first.click()
    expect(page.locator(HITS).first).to_be_visible()
    expect(field(page)).to_be_focused()
    field(page).fill("qqqq")
    page.get_by_role("link", name="Se alla kapitel").click()
    page.wait_for_url(f"{origin}/handbok/")


@pytest.mark.parametrize("query", ["§ 25b", "25 b", "paragraf 25b", "§25 b", "25B"])
def test_a_paragraph_is_found_however_it_is_written(search, origin, query):
    page = search(query)
    expect(page.locator(HITS).first).to_have_attribute("href", f"{origin}/handbok/den-geografiska-foreningen/#paragraf-25b")


def test_an_address_opens_with_hits_and_nothing_of_it_reaches_the_host(page, origin):
    asked = []
    page.on("request", lambda request: asked.append(unquote(request.url)))
    page.goto(f"{origin}/om/#q=%C3%A5rsm%C3%B6te")
    page.locator(HITS).first.wait_for()
    field(page).fill("valkrets")
    page.wait_for_function("() => location.hash === '#q=valkrets' && !location.search")
    assert [address for address in asked if "årsmöte" in address or "valkrets" in address or urlsplit(address).query] == []


def test_an_address_changed_by_hand_searches_anew(page, origin):
    page.goto(f"{origin}/#q=valkrets")
    page.locator(HITS).first.wait_for()
    page.evaluate("location.hash = '#q=blogg'")
    expect(page.locator(HITS).first).to_contain_text("blogg")


@pytest.mark.parametrize("query", ["%", "%E4", "<b>x</b>", "a" * 5000, "💥 medlem", ".*+?^${}()|[]\\"], ids=["percent", "latin", "tags", "long", "emoji", "signs"])
def test_whatever_an_address_asks_for_is_only_text(page, origin, query):
    page.goto(f"{origin}/#q={query}")
    expect(page.get_by_role("status").filter(has_text=re.compile("träff|Skriv"))).to_be_visible()
    assert page.locator("hb-search b").count() == 0


def test_in_tyst_läge_the_address_does_not_follow(page, origin):
    page.goto(f"{origin}/")
    page.evaluate("sessionStorage.setItem('handbok:quiet', '1')")
    page.reload(wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("valkrets")
    page.locator(HITS).first.wait_for()
    page.wait_for_timeout(700)
    assert urlsplit(page.url).fragment == ""


def test_it_searches_without_net_once_it_has_been_open(search):
    page = search("valkrets")
    page.locator(HITS).first.wait_for()
    page.context.set_offline(True)
    field(page).fill("blogg")
    expect(page.locator(HITS).first).to_contain_text("blogg")


def test_what_could_not_be_fetched_is_told_and_fetched_the_next_time(page, origin):
    page.route("**/assets/search/index.json", lambda route: route.abort())
    page.goto(f"{origin}/#q=valkrets")
    expect(page.get_by_role("status").filter(has_text="gick inte att hämta")).to_be_visible()
    expect(page.get_by_role("link", name="Se alla kapitel")).to_be_visible()
    page.unroute("**/assets/search/index.json")
    field(page).fill("blogg")
    expect(page.locator(HITS).first).to_be_visible()


def test_opening_it_costs_little_and_nothing_before(page, origin, site):
    """25 kB over the wire, all scripts of the search and the index together; the theme's search is never asked for."""
    asked = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.lstrip("/")))
    page.goto(f"{origin}/", wait_until="networkidle")
    ours = [path for path in asked if "search" in path]
    assert ours == []
    page.get_by_role("button", name="Sök").click()
    page.keyboard.type("medlem")
    page.locator(HITS).first.wait_for()
    ours = [path for path in asked if "search" in path]
    assert "assets/search/index.json" in ours
    assert [path for path in ours if "javascripts" in path or path.startswith("search/")] == []
    assert sum(len(gzip.compress((site / path).read_bytes(), 9)) for path in ours) <= 25_000


@pytest.mark.parametrize("address", ["", "handbok/inledning/", "404.html"], ids=["start", "chapter", "lost"])
def test_without_script_the_same_place_leads_to_the_contents(new_page, origin, address):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{address}")
    page.locator("hb-search").get_by_role("link", name="Innehåll").click()
    page.wait_for_url(f"{origin}/handbok/#q=")
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_everything_to_press_is_big_enough_and_nothing_scrolls_sideways(new_page, origin, width):
    page = new_page(viewport={"width": width, "height": 640})
    page.goto(f"{origin}/#q=xyzxyz medlm förening")
    page.locator(".hb-search__near, [data-search-hit]").first.wait_for()
    boxes = page.evaluate("""[...document.querySelectorAll('hb-search :is(button, a, input)')].filter(tag => tag.checkVisibility())
        .map(tag => [tag.textContent.slice(0, 20), tag.getBoundingClientRect()]).filter(([, box]) => box.height < 43.9 || box.width < 43.9 || box.right > innerWidth)""")
    assert [box for box in boxes if box[0] != "Se alla kapitel" or box[1]["height"] < 43.9] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_search_asked_for_before_its_script_has_come_opens_when_it_does(page, origin):
    go = held(page, "**/assets/js/sedan.*")
    page.goto(f"{origin}/om/", wait_until="commit")
    page.locator(".hb-search__open").click()
    page.wait_for_url(f"{origin}/handbok/#q=")
    go()
    expect(field(page)).to_be_focused()
