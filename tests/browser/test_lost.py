"""A network that goes while a page is read: what has come works on, and what the reader asks for in vain is said."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import press

LIST, KEY = "checklistor/bilda-partiforening/", "bilda-partiforening"
CHAPTER = "handbok/bilda-partiforening/"
SAID = "Det gick inte att hämta. Försök igen när du har nät, eller ladda om sidan."
FIRST = "sida|sedan|listor"
TICKS = f"#bockar=1.{KEY}.halla-mote..1"
PAGES = ["", CHAPTER, LIST, "checklistor/", "grunda/plan/", "grunda/arshjul/", "grunda/dokument/rapport/", "om/integritet/"]


def cut(page, *there):
    """From now on no script can be fetched but those `there`. Returns what takes it back."""
    def answer(route):
        if any(f"/js/{name}." in route.request.url for name in there):
            route.continue_()
        else:
            route.abort()

    page.route("**/assets/js/*.mjs", answer)
    return lambda: page.unroute("**/assets/js/*.mjs", answer)


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("quiet", [False, True], ids=["", "quiet"])
def test_a_page_whose_later_scripts_never_come_is_read_in_peace(page, origin, address, quiet):
    """At the end the fixture asks whether anything broke."""
    if quiet:
        page.add_init_script("sessionStorage.setItem('handbok:quiet', '1')")
    page.clock.install()
    cut(page, *FIRST.split("|"))
    page.goto(f"{origin}/{address}")
    with page.expect_request("**/lagra.*.mjs"):
        page.clock.run_for(3000)
    page.mouse.wheel(0, 100_000)
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text(SAID)).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_have_count(1)


def test_a_tick_is_kept_and_what_it_brings_comes_later(page, origin):
    back = cut(page, *FIRST.split("|"))
    page.goto(f"{origin}/{LIST}")
    box = page.get_by_role("checkbox").first
    box.check()
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text(SAID)).to_be_hidden()
    back()
    page.reload()
    expect(box).to_be_checked()


def test_what_the_reader_opens_in_vain_is_said_and_opens_when_the_network_is_back(page, origin):
    back = cut(page, *FIRST.split("|"))
    page.goto(f"{origin}/{LIST}")
    more = page.locator("hb-checklist summary").first
    more.click()
    expect(page.get_by_text(SAID)).to_be_visible()
    expect(page.get_by_role("status").filter(has_text=SAID)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.get_by_text(SAID)).to_be_hidden()
    back()
    more.click()
    more.click()
    expect(page.get_by_label("Vem").first).to_be_visible()


def test_a_button_whose_script_does_not_come_says_so(page, origin):
    cut(page, *FIRST.split("|"), "verktyg", "tyst")
    page.goto(f"{origin}/{LIST}")
    page.mouse.wheel(0, 100_000)
    press(page, "Dela bockarna med en länk")
    expect(page.get_by_text(SAID)).to_be_visible()


def test_ticks_in_an_address_wait_for_the_network(page, origin):
    back = cut(page, *FIRST.split("|"))
    page.goto(f"{origin}/{LIST}{TICKS}")
    expect(page.get_by_text(SAID)).to_be_visible()
    assert page.url.endswith(TICKS)
    back()
    page.reload()
    expect(page.get_by_role("group", name="Bockar från en länk")).to_be_visible()
    assert "#" not in page.url


def test_a_fault_of_another_kind_is_not_taken_for_it(page, origin):
    page.goto(f"{origin}/{LIST}")
    page.evaluate("import(document.querySelector('script[type=module]').src)")
    stopped = page.evaluate("""() => ['Failed to fetch dynamically imported module: x', 'x is undefined'].map((words) => {
        const event = new PromiseRejectionEvent('unhandledrejection', {promise: Promise.resolve(), reason: new TypeError(words), cancelable: true});
        return !dispatchEvent(event);
    })""")
    assert stopped == [True, False]
