"""Nothing is lost on a narrow screen, or with letters twice as large (WCAG 2.2, 1.4.4 and 1.4.10)."""
import pytest

from tests import chromium
from tests.browser.everywhere import faults
from tests.conftest import PHONE

#: Wider than the screen, or cut by a part's own edge. Titles that are shortened in the header stand whole in the page.
LOST = """() => {
  const beside = "svg, [popover], .hb-hidden, .hb-search__with, .md-toggle, .md-option, .md-sidebar, table:not([class]), pre, input, textarea, .md-header__title";
  const name = (tag) => tag.outerHTML.replace(/\\s+/g, " ").slice(0, 120);
  const wide = document.documentElement.scrollWidth > innerWidth ? [`scrolls sideways, ${document.documentElement.scrollWidth} px`] : [];
  return [...wide, ...[...document.querySelectorAll("header *, main *, footer *")].flatMap((tag) => {
    const box = tag.getBoundingClientRect(), {overflowX, overflowY} = getComputedStyle(tag);
    if (box.width <= 1 || tag.closest(beside) || !tag.checkVisibility({visibilityProperty: true, opacityProperty: true})) return [];
    if (box.right > innerWidth + 1 || box.left < -1) return [`outside: ${name(tag)}`];
    const cut = overflowX !== "visible" && tag.scrollWidth > tag.clientWidth + 1 || ["hidden", "clip"].includes(overflowY) && tag.scrollHeight > tag.clientHeight + 2;
    return cut ? [`cut: ${name(tag)}`] : [];
  })];
}"""


@pytest.fixture(scope="module")
def large(browser):
    """A browser whose reader has asked for letters twice as large, in its settings."""
    browser = browser.browser_type.launch(executable_path=chromium.find(), args=["--blink-settings=defaultFontSize=32"])
    yield browser
    browser.close()


def test_at_320_px_nothing_is_lost_on_any_page(new_page, origin):
    assert faults(new_page(viewport={"width": 320, "height": 640}), origin, LOST) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_with_letters_twice_as_large_nothing_is_lost_on_any_page(large, origin, width):
    page = large.new_page(**{**PHONE, "viewport": {"width": width, "height": 844}})
    assert faults(page, origin, LOST) == []
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "40px"
    page.close()


def test_on_the_narrowest_phone_the_head_and_what_has_long_words_stay_within_the_screen(large, origin):
    page = large.new_page(**{**PHONE, "viewport": {"width": 320, "height": 640}})
    assert faults(page, origin, LOST, ["", "grunda/dokument/protokoll/", "utgavor/"]) == []
    page.close()


def test_what_is_cut_or_too_wide_is_seen(page, origin):
    page.goto(f"{origin}/")
    page.evaluate("""() => {
        document.querySelector("article").insertAdjacentHTML("beforeend", '<div class="cut"><div>En<br>Två<br>Tre</div></div><div class="wide">Bred</div>');
        const style = new CSSStyleSheet();      // the page's policy lets no other in
        style.replaceSync('.cut { block-size: 1em; overflow: hidden } .wide { inline-size: 60em }');
        document.adoptedStyleSheets = [style];
    }""")
    assert [fault.split(":")[0].split(",")[0] for fault in page.evaluate(LOST)] == ["scrolls sideways", "cut", "outside"]
