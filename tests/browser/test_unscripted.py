"""Three states: the script runs, there is none, or it does not come to run. The third is as the second, on screen and on paper."""
import re

import pytest
from playwright.sync_api import expect

from tests.browser.lists import FIRST, PAGE, step

UNKEPT = "Det du bockar av eller skriver sparas inte"
SCRIPTS, FIRST_SCRIPT, LIST_SCRIPT = (re.compile(rf"/assets/js/{name}.*\.mjs$") for name in ("", r"sida\.", r"listor\."))
#: What came as a style sheet, and what of each part of the page is shown.
STATE = """() => ({
    sheets: [...document.styleSheets].map(({href}) => href?.replace(/.*css./, '')).filter(Boolean).sort(),
    shown: [...document.querySelectorAll('.md-header > *, .md-header a, .md-header button, .hb-slides, .hb-skip, main p, main [hidden], hb-list-tools')]
        .map((each) => [each.className, each.checkVisibility()]),
})"""
FAILING = {
    "not fetched": {"abort": True}, "of another type": {"content_type": "text/plain", "body": "1"},
    "not understood": {"content_type": "text/javascript", "body": "class {"}, "ends at once": {"content_type": "text/javascript", "body": "throw 0"},
}


@pytest.fixture
def broken(browser, origin):
    """broken(how, address): a page none of whose scripts comes to run. What breaks is not held against it."""
    contexts = []

    def open_(how, address, pattern=SCRIPTS):
        answer = FAILING[how]
        contexts.append(browser.new_context(locale="sv-SE", viewport={"width": 1280, "height": 900}, service_workers="block"))
        page = contexts[-1].new_page()
        page.route(pattern, lambda route: route.abort() if "abort" in answer else route.fulfill(**answer))
        page.goto(f"{origin}/{address}", wait_until="networkidle")
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def plain(new_page, origin):
    page = new_page(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page.goto(f"{origin}/{PAGE}", wait_until="networkidle")
    return page


@pytest.mark.parametrize("how", FAILING)
def test_where_the_script_does_not_run_the_page_is_as_without_script(broken, plain, how):
    page = broken(how, PAGE)
    expect(page.get_by_text(UNKEPT)).to_be_visible()
    assert page.locator("noscript").count() == 0
    page.wait_for_function("() => [...document.querySelectorAll('link[rel=stylesheet]')].every(({sheet}) => sheet)")
    for media in ("screen", "print"):
        for each in (page, plain):
            each.emulate_media(media=media)
        assert page.evaluate(STATE) == plain.evaluate(STATE)


def test_where_the_script_does_not_run_paper_has_columns_and_nothing_to_press(broken):
    page = broken("not fetched", PAGE)
    page.wait_for_function("() => [...document.querySelectorAll('link[rel=stylesheet]')].every(({sheet}) => sheet)")
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation")).to_have_count(0)
    expect(page.locator(".hb-skip")).to_be_hidden()
    expect(page.get_by_text(UNKEPT)).to_be_hidden()
    lefts = page.locator(".hb-checklist__columns > span").evaluate_all("heads => heads.map(head => head.getBoundingClientRect().left)")
    assert len(lefts) == 4 and lefts == sorted(set(lefts))


def test_a_list_whose_own_script_does_not_come_says_so_and_is_ticked_all_the_same(page, origin):
    page.route(LIST_SCRIPT, lambda route: route.abort())
    page.goto(f"{origin}/{PAGE}")
    expect(page.get_by_text(UNKEPT)).to_be_visible()
    box = step(page, FIRST).get_by_role("checkbox")
    box.check()
    expect(box).to_be_checked()


def test_a_form_whose_own_script_does_not_come_says_so(page, origin):
    page.route(re.compile(r"/papper\..*\.mjs$"), lambda route: route.abort())
    page.goto(f"{origin}/grunda/dokument/rapport/")
    expect(page.get_by_text(UNKEPT)).to_be_visible()


@pytest.mark.parametrize("address", ["", "grunda/plan/"])
def test_where_it_runs_nothing_of_that_is_said(page, origin, address):
    page.goto(f"{origin}/{address}", wait_until="networkidle")
    expect(page.get_by_text(UNKEPT)).to_have_count(0)
    assert page.locator("noscript").count() > 0
    expect(page.locator(".hb-scheme")).to_be_visible()


def test_a_page_saved_as_a_file_does_not_promise_to_keep_anything(new_page, origin):
    page = new_page()
    page.goto(f"{origin}/{PAGE}")
    step(page, FIRST).get_by_role("checkbox").first.check()
    keeping = ".hb-checklist__keeping"
    expect(page.locator(keeping)).to_contain_text("Bockarna sparas bara i den här webbläsaren.")
    page.locator("link[href*='verktyg']").wait_for(state="attached")
    html = page.content()
    file = new_page(java_script_enabled=False)
    file.route(f"**/{PAGE}", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    file.goto(f"{origin}/{PAGE}")
    expect(file.locator(keeping)).to_contain_text("Bockarna sparas")
    expect(file.locator(keeping)).to_be_hidden()
