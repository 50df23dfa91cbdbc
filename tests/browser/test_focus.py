"""Who goes by keyboard sees where they are: a ring, and never under the header (WCAG 2.2, 2.4.7 and 2.4.11)."""
from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError

from tests.browser.everywhere import OPEN
from tests.browser.lists import PAGE as LIST

PAGES = {"start": "", "chapter": "handbok/bilda-partiforening/", "list": LIST, "plan": "grunda/plan/", "document": "grunda/dokument/rapport/"}
#: What has the focus and what is wrong with how it is seen. Its ring may be drawn around the row or the label that stands for it.
FOCUS = """() => {
  const tag = document.activeElement;
  if (!tag || tag === document.body) return null;
  const shown = tag.matches(".md-option") ? tag.nextElementSibling : tag;
  const ringed = [shown, ...(shown.labels ?? []), shown.parentElement, shown.closest("li")].filter(Boolean)
    .some((part) => { const {outlineStyle, outlineWidth} = getComputedStyle(part); return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2; });
  const {top, bottom, width} = shown.getBoundingClientRect();
  const under = tag.closest(".md-header, .hb-skip") ? 0 : document.querySelector(".md-header").getBoundingClientRect().bottom;
  const faults = [ringed || "no ring", width > 1 || "no size", top >= under - 1 || `${Math.round(under - top)} px under the header`,
    Math.min(bottom, innerHeight) - top >= Math.min(24, bottom - top) - 1 || "below the screen",
    shown.checkVisibility({visibilityProperty: true, opacityProperty: true}) || "unseen"].filter((fault) => fault !== true);
  return {name: tag.outerHTML.slice(0, 80), faults};
}"""


def walk(page, key):
    """Press the key until the page is left: (how many places, what is wrong)."""
    places, wrong = 0, []
    while place := (page.keyboard.press(key), page.evaluate(FOCUS))[1]:
        places += 1
        if place["faults"]:  # the browser may not have scrolled yet
            with suppress(TimeoutError):
                page.wait_for_function(f"() => ({FOCUS})()?.faults.length === 0", timeout=1500)
            place = page.evaluate(FOCUS)
        wrong += [f"{key}: {fault}: {place['name']}" for fault in place["faults"]]
        assert places < 400, "the focus is caught"
    return places, list(dict.fromkeys(wrong))


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_the_focus_is_seen_all_the_way_down_and_up_again(new_page, origin, address, width):
    page = new_page(viewport={"width": width, "height": 720})
    page.goto(f"{origin}/{address}", wait_until="networkidle")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")      # what comes when the reader is near is there
    page.wait_for_function("() => [...document.querySelectorAll('hb-list-tools')].every(tools => tools.firstChild)")
    page.evaluate("scrollTo(0, 0)")
    page.evaluate(OPEN)
    down, up = walk(page, "Tab"), walk(page, "Shift+Tab")
    assert min(down[0], up[0]) > 10
    assert down[1] + up[1] == []


def test_a_place_that_a_link_leads_to_is_clear_of_the_header(page, origin):
    for address in ("handbok/bilda-partiforening/#hur-manga", "handbok/liten-guide-i-att-bilda-partiforening/#checklist-bilda-partiforening", "om/ordlista/#ord-facket"):
        page.goto(f"{origin}/{address}")
        page.wait_for_function("""() => { const top = document.querySelector(":target").getBoundingClientRect().top,
            header = document.querySelector(".md-header").getBoundingClientRect().bottom; return header <= top && top <= header + 60; }""")
