"""The line at the foot of the window: small, over nothing that is pressed, and gone when the reader goes on."""
import pytest
from playwright.sync_api import expect

from tests import chromium
from tests.browser.lists import PAGE
from tests.conftest import PHONE

#: The app on a home screen, with nothing in it: the line comes at once.
APP = "Object.defineProperty(Navigator.prototype, 'standalone', {get: () => true})"
LINE = "Har du bockat av något i webbläsaren"
READ = 2_500        # ms: it has been on the screen long enough


@pytest.fixture(scope="module")
def large(browser):
    """A browser whose reader has asked for letters twice as large, in its settings."""
    browser = browser.browser_type.launch(executable_path=chromium.find(), args=["--blink-settings=defaultFontSize=32"])
    yield browser
    browser.close()


def told(page, origin, address=""):
    page.add_init_script(APP)
    page.clock.install()
    page.goto(f"{origin}/{address}")
    page.get_by_text(LINE).wait_for()
    return page


@pytest.mark.parametrize(("letters", "size"), [("as they come", (320, 568)), *(("twice as large", size) for size in [(360, 640), (320, 568), (640, 360)])], ids=str)
def test_it_covers_at_most_a_fifth_of_a_small_screen_and_its_button_is_whole(browser, large, origin, letters, size):
    context = (large if letters == "twice as large" else browser).new_context(**{**PHONE, "viewport": {"width": size[0], "height": size[1]}})
    page = told(context.new_page(), origin)
    foot = page.locator(".hb-foot")
    assert foot.bounding_box()["height"] <= size[1] / 5 + .5
    assert foot.evaluate("each => each.scrollWidth <= each.clientWidth + 1 && each.scrollHeight <= each.clientHeight + 4")
    button = page.get_by_role("button", name="Nej tack").bounding_box()
    assert button["x"] + button["width"] <= size[0] and button["y"] + button["height"] <= size[1] + 4
    context.close()


def test_it_stays_until_it_can_have_been_read_goes_when_the_reader_scrolls_on_and_does_not_come_back(page, origin):
    told(page, origin)
    page.mouse.wheel(0, 400)
    page.wait_for_function("() => scrollY >= 400")
    expect(page.get_by_text(LINE)).to_be_visible()
    page.clock.fast_forward(READ)
    page.evaluate("new Promise(done => { addEventListener('scroll', done, {once: true}); scrollTo(0, 0); })")       # as what reads aloud does
    expect(page.get_by_text(LINE)).to_be_visible()
    page.mouse.wheel(0, 400)
    expect(page.get_by_text(LINE)).to_have_count(0)
    page.goto(f"{origin}/om/", wait_until="networkidle")
    expect(page.get_by_text(LINE)).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0


def test_it_goes_when_the_reader_ticks(page, origin):
    told(page, origin, PAGE)
    page.clock.fast_forward(READ)
    page.get_by_role("checkbox").first.check()
    expect(page.get_by_text(LINE)).to_have_count(0)


def test_the_menu_lies_over_it_and_the_foot_of_the_page_does_not_lie_under_it(page, origin):
    told(page, origin, "om/")
    at = "foot => { const {left, top, height} = foot.getBoundingClientRect(); return foot.contains(document.elementFromPoint(left + 30, top + height / 2)); }"
    assert page.locator(".hb-foot").evaluate(at)
    page.wait_for_function("""() => {
        scrollTo(0, document.body.scrollHeight);        // more comes as the reader does
        return document.querySelector('.md-footer').getBoundingClientRect().bottom <= document.querySelector('.hb-foot').getBoundingClientRect().top + 1;
    }""")
    before = page.evaluate("scrollY")
    page.get_by_role("button", name="Nej tack").click()
    assert page.evaluate("scrollY") == before
    page.evaluate("localStorage.clear()")
    page.goto(f"{origin}/")
    page.get_by_text(LINE).wait_for()
    page.locator(".md-header__button[for=__drawer]").click()
    page.locator(".md-nav--primary").get_by_role("link", name="Start", exact=True).wait_for()
    page.wait_for_function(f"() => !({at})(document.querySelector('.hb-foot'))")
