"""Nothing moves under a thumb: rows are tapped where they were seen, one soon after the other."""
import pytest
from playwright.sync_api import expect

from tests.browser.test_late import held
from tests.pages import records

LISTS = records("checklists")
CHAPTERS = sorted({checklist["chapter"] for checklist in LISTS.values()})
PAGES = [*(f"checklistor/{key}/" for key in LISTS), *(f"handbok/{chapter}/" for chapter in CHAPTERS), "grunda/plan/"]
ROWS = """() => [...document.querySelectorAll(".hb-checklist__row")].filter((row) => row.checkVisibility())
    .map((row) => row.getBoundingClientRect().top)"""
TICKED = "() => [...document.querySelectorAll('.hb-checklist__row input')].filter((box) => box.checkVisibility()).map((box) => box.checked)"
#: The mark of a tick, drawn or not.
MARK = "row => getComputedStyle(row.querySelector('input'), '::before').content"


def first_visit(new_page, origin, address, **waiting):
    page = new_page(has_touch=True)
    page.goto(f"{origin}/{address}", **waiting)
    return page


def in_view(page):
    """The rows' places, the first of them well below the header."""
    page.locator(".hb-checklist__row").first.evaluate("row => scrollTo(0, row.getBoundingClientRect().top + scrollY - 160)")
    page.wait_for_timeout(100)
    return page.evaluate(ROWS)


def tap(page, top):
    page.touchscreen.tap(200, top + 22)
    page.wait_for_timeout(60)


@pytest.mark.parametrize("address", PAGES)
def test_three_taps_where_the_first_three_rows_stood_are_three_ticks_and_no_row_has_moved(new_page, origin, address):
    page = first_visit(new_page, origin, address, wait_until="networkidle")
    before = in_view(page)
    for top in before[:3]:
        tap(page, top)
    assert page.evaluate(TICKED)[:3] == [True] * 3
    page.wait_for_timeout(150)
    after = page.evaluate(ROWS)
    assert [round(new - old) for old, new in zip(before, after, strict=True) if abs(new - old) > 1.5] == []


def test_a_whole_list_is_ticked_where_its_rows_stood_when_the_page_came(new_page, origin):
    page = first_visit(new_page, origin, "checklistor/bilda-partiforening/", wait_until="networkidle")
    places = [top + page.evaluate("scrollY") for top in page.evaluate(ROWS)]
    for place in places:
        page.evaluate("place => scrollTo(0, place - 300)", place)
        tap(page, place - page.evaluate("scrollY"))
    assert page.evaluate(TICKED) == [True] * len(places)


@pytest.mark.parametrize("address", ["checklistor/min-arbetsplats/", "handbok/vansterpartist-pa-arbetsplatsen/"])
def test_a_tick_is_seen_and_stays_before_script_and_the_rest_of_the_style_have_come(new_page, origin, address):
    page = new_page(has_touch=True)
    late = [held(page, f"**/assets/{kind}/**") for kind in ("js", "css")]
    page.goto(f"{origin}/{address}", wait_until="commit")
    page.locator(".hb-checklist__row").nth(2).wait_for()
    for top in in_view(page)[:3]:
        tap(page, top)
    assert page.evaluate(TICKED)[:3] == [True] * 3
    assert page.locator(".hb-checklist__row").first.evaluate(MARK) == '""'
    assert page.locator(".hb-checklist__row").nth(3).evaluate(MARK) == "none"
    for go in late:
        go()
    expect(page.locator(".hb-checklist__count").first).to_contain_text("3")
    assert page.evaluate(TICKED)[:3] == [True] * 3
