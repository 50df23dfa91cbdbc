"""What is pressed can be hit: 44 px for buttons, fields and rows, 24 px for a link that stands alone (WCAG 2.2, 2.5.8).

A link in a sentence is as high as its line; that is its exception in 2.5.8.
"""
from tests.browser.everywhere import faults

#: The area that answers to a press: the element, the label of a box, or the row that a link is stretched over.
TOO_SMALL = """() => {
  const stretched = (tag, pseudo) => { const {content, position, inset} = getComputedStyle(tag, pseudo); return content !== "none" && position === "absolute" && inset === "0px"; };
  const placed = (tag) => { while (tag.parentElement && getComputedStyle(tag).position === "static") tag = tag.parentElement; return tag; };
  const block = (tag) => { do tag = tag.parentElement; while (getComputedStyle(tag).display.startsWith("inline")); return tag; };
  const words = (tag) => tag.textContent.replace(/[\\s¶]+/g, " ").trim();
  const area = (tag) => [tag, ...(tag.matches("[type=checkbox], [type=radio], [type=file]") ? tag.labels : []),
      ...(["::before", "::after"].some((pseudo) => stretched(tag, pseudo)) ? [placed(tag)] : [])]
    .map((part) => part.getBoundingClientRect()).reduce((one, other) => one.width * one.height < other.width * other.height ? other : one);
  const least = (tag) => {
    if (!tag.matches("a, .hb-term")) return 44;
    if (!getComputedStyle(tag).display.startsWith("inline")) return 44;
    const around = block(tag);
    return words(around) !== words(tag) ? 0 : around.matches("li") ? 44 : 24;
  };
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, label[tabindex], [tabindex='0']")]
    .filter((tag) => tag.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !tag.matches(".md-toggle, .md-option"))
    .map((tag) => [tag, area(tag), least(tag)])
    .filter(([, {width, height}, least]) => Math.min(width, height) < least - .5)
    .map(([tag, {width, height}, least]) => `${Math.round(width)}×${Math.round(height)} of ${least}: ${tag.outerHTML.replace(/\\s+/g, " ").slice(0, 120)}`);
}"""


def test_what_is_pressed_is_large_enough_on_every_page(page, origin):
    assert faults(page, origin, TOO_SMALL) == []


def test_so_is_what_stands_in_the_open_menu_and_the_open_search(page, origin):
    page.goto(f"{origin}/")
    menu = page.locator(".md-nav--primary")
    page.locator(".md-header__button[for=__drawer]").click()
    menu.get_by_role("link", name="Start", exact=True).wait_for()
    assert page.evaluate(TOO_SMALL) == []
    menu.locator(".md-nav__container").get_by_role("button").first.click()
    menu.get_by_role("link", name="Bilda partiförening", exact=True).wait_for()
    assert page.evaluate(TOO_SMALL) == []
    page.goto(f"{origin}/#q=medlm")
    page.locator("[data-search-hit], .hb-search__near").first.wait_for()
    assert page.evaluate(TOO_SMALL) == []


def test_a_small_button_a_low_row_and_a_lone_link_are_seen(page, origin):
    page.goto(f"{origin}/")
    page.evaluate("""document.body.insertAdjacentHTML("beforeend",
        "<button>x</button><ul><li><a href='#a'>Ensam</a></li></ul><footer><a href='#b'>Ensam</a></footer><p>Ord och <a href='#c'>länk</a>.</p>")""")
    assert len(page.evaluate(TOO_SMALL)) == 3
