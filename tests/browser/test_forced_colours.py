"""Where the reader's own colours rule (forced colours, high contrast), everything is still told apart.

Grounds and shadows go, borders and outlines stay: what used to be said by a ground must be said otherwise.
"""
from io import BytesIO

import pytest
from PIL import Image

from tests.browser.lists import PAGE as LIST
from tests.browser.lists import box, step

#: Words that are hardly seen against the ground under them; ratios as in WCAG 2.2.
UNSEEN = """() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([red, green, blue]) => [red, green, blue].map((part) => part / 255).map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [.2126, .7152, .0722][place], 0);
  const ground = (tag) => { for (; tag; tag = tag.parentElement) { const colour = parts(getComputedStyle(tag).backgroundColor); if ((colour[3] ?? 1) === 1) return colour; } return [255, 255, 255]; };
  return [...document.querySelectorAll("body *")]
    .filter((tag) => [...tag.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((tag) => !tag.closest("script, style, noscript, svg, .hb-hidden") && tag.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .filter((tag) => { const [low, high] = [light(parts(getComputedStyle(tag).color)), light(ground(tag))].sort((one, other) => one - other); return (high + .05) / (low + .05) < 4.5; })
    .map((tag) => tag.outerHTML.slice(0, 90));
}"""
STYLE = "(tag, [pseudo, ...names]) => names.map((name) => getComputedStyle(tag, pseudo)[name])"


def style(locator, *names, pseudo=None):
    return locator.evaluate(STYLE, [pseudo, *names])


@pytest.fixture(params=["light", "dark"])
def forced(new_page, request):
    return new_page(forced_colors="active", color_scheme=request.param)


def test_every_word_is_seen_also_in_the_search(forced, origin):
    for address in ("", LIST, "grunda/plan/", "grunda/dokument/rapport/", "handbok/bilda-partiforening/"):
        forced.goto(f"{origin}/{address}")
        assert forced.evaluate(UNSEEN) == [], address
    forced.goto(f"{origin}/#q=medlem")
    forced.locator("[data-search-hit] mark").first.wait_for()
    assert forced.evaluate(UNSEEN) == []


def test_a_list_tells_what_is_done_what_is_next_and_what_is_shown(forced, origin):
    forced.goto(f"{origin}/{LIST}")
    box(forced, "halla-mote").check()
    assert style(box(forced, "halla-mote"), "appearance") == ["auto"]      # the system draws it, and its tick
    assert style(step(forced, "namn"), "borderInlineStartStyle", "borderInlineStartWidth", pseudo="::before") == ["solid", "6px"]
    chosen, other = (style(forced.get_by_role("button", name=name, exact=True), "backgroundColor", "color") for name in ("Alla", "Kvar"))
    assert chosen != other and chosen[0] != chosen[1]
    bar = Image.open(BytesIO(forced.locator(".hb-checklist__bar").screenshot()))
    assert bar.getpixel((4, bar.height // 2)) != bar.getpixel((bar.width - 8, bar.height // 2))


def test_buttons_ways_and_fields_keep_their_edges_and_the_focus_its_ring(forced, origin):
    forced.goto(f"{origin}/")
    assert style(forced.locator(".hb-ways li").first, "borderTopStyle") == ["solid"]
    forced.locator(".hb-ways a").first.focus()
    forced.keyboard.press("Tab")
    assert style(forced.locator(".hb-ways li").nth(1), "outlineStyle", "outlineWidth") == ["solid", "3px"]
    forced.goto(f"{origin}/grunda/plan/")
    for edge in (forced.locator(".hb-tools__button, .hb-plan__button").first, forced.locator("hb-form input").first):
        assert style(edge, "borderTopStyle") == ["solid"]


def test_the_chosen_hit_and_the_arrows_of_the_menu_are_seen(forced, origin):
    forced.goto(f"{origin}/#q=medlem")
    forced.locator("[data-search-hit]").first.wait_for()
    forced.keyboard.press("ArrowDown")
    assert style(forced.locator("[data-search-hit][aria-selected=true]"), "outlineStyle") == ["solid"]
    assert style(forced.locator("[data-search-hit][aria-selected=false]").first, "outlineStyle") == ["none"]
    arrow, ground = (style(forced.locator(where).first, "backgroundColor", pseudo=pseudo)
                     for where, pseudo in ((".md-nav--primary .md-nav__link .md-nav__icon", "::after"), (".md-nav--primary", None)))
    assert arrow != ground
