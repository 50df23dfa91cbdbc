"""A showing: started, moved by keys, clicker, thumb and buttons, and left where the text says the same."""
import io
import itertools
import re

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import expect

from tests import chromium
from tests.browser.slides import PROJECTOR, show, slide, stage
from tests.browser.test_axe import violations
from tests.conftest import PHONE

CHAPTER = "bilda-partiforening"
WAY = "Visa som bilder"
LOADED = "() => [...document.styleSheets].some(each => each.href?.includes('slides_show'))"      # the last to come


@pytest.fixture
def projector(new_page, origin):
    page = new_page(**PROJECTOR)
    page.goto(f"{origin}/handbok/{CHAPTER}/")
    return page


@pytest.fixture(scope="module")
def large(browser):
    """A browser whose reader has asked for letters twice as large, in its settings."""
    browser = browser.browser_type.launch(executable_path=chromium.find(), args=["--blink-settings=defaultFontSize=32"])
    yield browser
    browser.close()


def at(page, number):
    expect(slide(page)).to_have_accessible_name(re.compile(f"^Bild {number} av "))
    return True


def test_the_way_to_the_slides_fills_the_screen_and_keeps_it_lit(projector):
    projector.evaluate("""() => { navigator.wakeLock.request = async kind => { window.lit = kind; return {release: () => { window.lit = '' }}; } }""")
    projector.get_by_role("link", name=WAY).click()
    assert at(projector, 1)
    projector.wait_for_function("() => document.fullscreenElement && window.lit === 'screen'")
    projector.get_by_role("button", name="Stäng").click()
    projector.wait_for_function("() => !document.fullscreenElement && window.lit === ''")
    expect(projector.get_by_role("link", name=WAY)).to_be_focused()


def test_to_leave_the_full_screen_is_to_leave_the_slides(projector):
    projector.get_by_role("link", name=WAY).click()
    projector.wait_for_function("() => document.fullscreenElement")
    projector.evaluate("document.exitFullscreen()")
    expect(projector.get_by_role("dialog")).to_have_count(0)


def test_keys_and_clickers_move_it(new_page, origin):
    page = new_page(**PROJECTOR)
    show(page, origin, CHAPTER)
    for key, number in [("ArrowRight", 2), ("PageDown", 3), (" ", 4), ("Enter", 5), ("Shift+ ", 4), ("ArrowLeft", 3), ("PageUp", 2), ("Home", 1), ("ArrowUp", 1), ("End", 12), ("ArrowDown", 12)]:
        page.keyboard.press(key)
        assert at(page, number), key
    page.keyboard.press("b")
    expect(slide(page)).to_be_hidden()
    page.keyboard.press("b")
    expect(slide(page)).to_be_visible()
    page.evaluate("window.same = true")
    page.keyboard.press("F5")           # what a clicker's «start» sends
    assert at(page, 12) and page.evaluate("window.same")


def test_its_buttons_move_it_and_it_says_how_far_it_has_come(projector, origin):
    show(projector, origin, CHAPTER)
    projector.get_by_role("button", name="Nästa").click()
    expect(stage(projector).get_by_role("status")).to_have_text("2 av 12")
    projector.get_by_role("button", name="Bakåt").click()
    expect(stage(projector).get_by_role("status")).to_have_text("1 av 12")
    assert stage(projector).locator("progress").evaluate("bar => bar.value / bar.max") == pytest.approx(1 / 12)


def swipe(page, *fingers):
    """Each finger is (from, to): all of them go down, move and leave together."""
    client = page.context.new_cdp_session(page)
    for kind, places in (("touchStart", [start for start, _ in fingers]), ("touchMove", [end for _, end in fingers]), ("touchEnd", [])):
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": each, "y": 300, "id": number} for number, each in enumerate(places)]})


def test_a_thumb_moves_it(new_page, origin):
    page = new_page(has_touch=True)
    show(page, origin, CHAPTER)
    for x, number in [(300, 2), (300, 3), (40, 2)]:      # right: on; left: back
        page.touchscreen.tap(x, 300)
        assert at(page, number)
    for start, end, number in [(330, 60, 3), (330, 60, 4), (60, 330, 3)]:
        swipe(page, (start, end))
        assert at(page, number)


def test_two_fingers_or_one_on_an_enlarged_page_turn_nothing(new_page, origin):
    page = new_page(has_touch=True, viewport={"width": 820, "height": 1180})
    show(page, origin, CHAPTER, 5)
    swipe(page, (400, 100), (420, 700))
    swipe(page, (100, 400), (110, 420))
    assert at(page, 5)
    page.context.new_cdp_session(page).send("Emulation.setPageScaleFactor", {"pageScaleFactor": 2})
    page.wait_for_function("() => visualViewport.scale > 1.5")
    swipe(page, (330, 60))
    assert at(page, 5)


def test_a_mouse_that_selects_words_turns_nothing(projector, origin):
    show(projector, origin, CHAPTER, 3)
    words = slide(projector).get_by_text("Skriv motioner").bounding_box()
    y = words["y"] + 20
    projector.mouse.move(words["x"] + 2, y)
    projector.mouse.down()
    projector.mouse.move(words["x"] + 200, y, steps=4)
    projector.mouse.up()
    assert "Skriv" in projector.evaluate("getSelection().toString()")
    assert at(projector, 3)
    projector.mouse.click(900, 500)     # ends the selection
    assert at(projector, 3)
    projector.mouse.dblclick(900, 500)
    assert at(projector, 5)


def test_a_held_key_asks_the_browser_for_few_addresses_and_the_last_is_right(new_page, origin):
    page = new_page(**PROJECTOR)
    page.add_init_script("{ const real = history.replaceState; window.asked = 0; history.replaceState = (...all) => { asked += 1; real.apply(history, all); }; }")
    show(page, origin, CHAPTER)
    slide(page).evaluate("""slide => {
        for (let number = 0; number < 150; number += 1) slide.dispatchEvent(new KeyboardEvent('keydown', {key: number % 3 ? 'ArrowRight' : 'ArrowLeft', bubbles: true}));
    }""")
    page.wait_for_url("**/#bildspel-12")
    assert page.evaluate("asked") < 10


@pytest.mark.parametrize("size", [(360, 640), (320, 568), (640, 360)], ids=str)
def test_with_letters_twice_as_large_the_buttons_stand_apart_and_take_a_fifth_at_most(large, origin, size):
    page = large.new_page(**{**PHONE, "viewport": {"width": size[0], "height": size[1]}})
    show(page, origin, CHAPTER, 3)
    boxes = page.evaluate("""[...document.querySelectorAll('.hb-slides__bar > *')].filter(each => each.checkVisibility()).map(each => {
        const {left, right, top, bottom} = each.getBoundingClientRect();
        return {name: each.textContent, left, right, top, bottom, cut: each.scrollWidth > each.clientWidth};
    })""")
    assert len(boxes) == 4
    assert [each for each in boxes if each["cut"] or each["left"] < 0 or each["right"] > size[0] or each["bottom"] > size[1]] == []
    assert [(one["name"], other["name"]) for one, other in itertools.combinations(boxes, 2)
            if one["left"] < other["right"] and other["left"] < one["right"] and one["top"] < other["bottom"] and other["top"] < one["bottom"]] == []
    assert stage(page).locator(".hb-slides__bar").bounding_box()["height"] <= size[1] / 5
    page.close()


def test_an_address_leads_to_one_slide_and_follows_it(projector, origin):
    show(projector, origin, CHAPTER, 3)
    assert at(projector, 3)
    projector.keyboard.press("ArrowRight")
    projector.wait_for_url("**/#bildspel-4")
    projector.reload()
    assert at(projector, 4)
    show(projector, origin, CHAPTER, 999)
    assert at(projector, 12)


def test_the_way_back_closes_the_slides(projector):
    projector.get_by_role("link", name=WAY).click()
    assert at(projector, 1)
    projector.keyboard.press("ArrowRight")
    projector.go_back()
    expect(projector.get_by_role("dialog")).to_have_count(0)
    assert "#" not in projector.url


def test_escape_leads_back_to_where_the_text_says_the_same(projector, origin):
    show(projector, origin, CHAPTER)
    heading = "Rättigheter och inflytande"
    for _ in range(4):
        projector.keyboard.press("ArrowRight")
    expect(slide(projector).get_by_role("heading", name=heading)).to_be_visible()
    projector.keyboard.press("Escape")
    expect(projector.get_by_role("dialog")).to_have_count(0)
    expect(projector.get_by_role("heading", name=heading)).to_be_in_viewport()
    expect(projector.get_by_role("heading", name=heading)).to_be_focused()
    assert "#" not in projector.url


def test_who_only_looked_at_the_first_slide_is_where_they_were(projector):
    projector.evaluate("scrollTo(0, 60)")
    way = projector.get_by_role("link", name=WAY)
    way.click()
    assert at(projector, 1)
    projector.keyboard.press("Escape")
    expect(way).to_be_focused()
    expect(way).to_be_in_viewport()


def test_the_code_on_the_last_slide_leads_to_the_chapter(projector, origin):
    show(projector, origin, CHAPTER, 12)
    projector.wait_for_function("() => document.querySelector('dialog img').complete")
    [code] = zxingcpp.read_barcodes(Image.open(io.BytesIO(projector.screenshot())))
    assert code.text == f"https://handbok.example/handbok/{CHAPTER}/"
    assert projector.get_by_role("img", name="QR-kod till kapitlet").bounding_box()["width"] > 768 / 3      # for the back row


def test_without_javascript_the_page_itself_is_there(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/handbok/{CHAPTER}/#bildspel-3")
    expect(page.get_by_role("link", name=WAY)).to_be_hidden()
    expect(page.get_by_role("heading", name="Varför en facklig partiförening?")).to_be_visible()


def test_with_the_network_gone_it_starts_moves_and_shows_the_leader_what_comes(projector):
    projector.wait_for_function(LOADED)
    projector.context.set_offline(True)
    projector.get_by_role("link", name=WAY).click()
    assert at(projector, 1)
    assert "flex" in stage(projector).evaluate("each => getComputedStyle(each).display")
    with projector.context.expect_page() as opened:
        projector.get_by_role("button", name="Öppna ledarstödet").click()
    opened.value.get_by_role("button", name="Nästa").click()
    assert at(projector, 2)


@pytest.mark.parametrize("what", ["**/bilder.*.mjs", "**/assets/slides/**"], ids=["script", "words"])
def test_where_they_cannot_be_fetched_it_is_said_and_the_text_is_there(new_page, origin, what):
    page = new_page(**PROJECTOR)
    page.route(what, lambda route: route.abort())
    page.goto(f"{origin}/handbok/{CHAPTER}/")
    page.get_by_role("link", name=WAY).click()
    expect(page.get_by_text("Det gick inte att hämta. Försök igen när du har nät, eller ladda om sidan.")).to_be_visible()
    expect(page.get_by_role("heading", name="Varför en facklig partiförening?")).to_be_visible()
    page.unroute(what)
    page.get_by_role("link", name=WAY).click()
    assert at(page, 1)


def test_a_link_within_the_chapter_fetches_no_slides(new_page, origin):
    page = new_page(**PROJECTOR)
    page.clock.install()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{origin}/handbok/{CHAPTER}/#varfor", wait_until="networkidle")
    page.get_by_role("link", name="Hur många och vilka?").last.click()
    page.wait_for_load_state("networkidle")
    assert page.url.endswith("#hur-manga")
    assert [url for url in asked if "/bilder." in url] == []


def test_where_data_is_saved_the_slides_come_when_they_are_asked_for(new_page, origin):
    page = new_page(**PROJECTOR)
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    page.clock.install()
    page.goto(f"{origin}/handbok/{CHAPTER}/")
    page.wait_for_load_state("networkidle")
    page.clock.fast_forward(10_000)
    assert not page.evaluate(LOADED)
    page.get_by_role("link", name=WAY).click()
    assert at(page, 1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_on_any_kind_of_slide(new_page, origin, scheme, width):
    page = new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    show(page, origin, "den-geografiska-foreningen")
    kinds = {}
    for number in range(16):
        kind = slide(page).get_attribute("data-kind")
        if kind not in kinds:
            kinds[kind] = violations(page)
        page.keyboard.press("ArrowRight")
    show(page, origin, "partiforeningens-uppgifter", 2)
    kinds["list"] = violations(page)
    assert set(kinds) == {"title", "point", "gist", "addition", "quotation", "list", "question", "last"}
    assert {kind: found for kind, found in kinds.items() if found} == {}
