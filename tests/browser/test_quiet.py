"""Tyst läge: from one tap on, nothing is written to the device but that choice."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import OPEN, backup, choose, device, everything, held, saved, steps, ticked
from tests.browser.test_axe import violations

KEY = OPEN[0]
QUIET, OUT = "Slå på tyst läge (lånad telefon eller jobbets telefon)", "Avsluta tyst läge"
PLACES = {"start": "", "a list": f"checklistor/{KEY}/", "the page on privacy": "om/integritet/"}
places = pytest.mark.parametrize("address", PLACES.values(), ids=PLACES)
#: For us only: the theme's own script breaks where storage is forbidden.
FORBIDDEN = """for (const act of ['getItem', 'setItem', 'removeItem']) { const old = Storage.prototype[act];
    Storage.prototype[act] = function (name, ...rest) {
        if (name.startsWith('handbok:')) throw new DOMException('', 'SecurityError');
        return old.call(this, name, ...rest); } }"""


def be_quiet(page):
    if page.locator("hb-list-tools").count():
        page.locator("hb-list-tools").first.scroll_into_view_if_needed()
    page.get_by_role("button", name=QUIET).click()


def all_kept(page):
    return page.evaluate("[Object.entries(localStorage).sort(), Object.entries(sessionStorage).sort()]")


@places
def test_it_is_one_tap_away(new_page, origin, address):
    page = device(new_page, origin, address=address)
    be_quiet(page)
    expect(page.get_by_text("Tyst läge är på: inget nytt sparas")).to_be_focused()
    [[name, _]] = all_kept(page)[1]
    assert name == "handbok:quiet"
    assert everything(page) == {}


@pytest.mark.parametrize("lists", [{}, {KEY: ticked(KEY, 1)}], ids=["empty", "with ticks from before"])
def test_nothing_is_written_from_then_on(new_page, origin, lists):
    page = device(new_page, origin, lists, "")
    be_quiet(page)
    before = all_kept(page)
    page.goto(f"{origin}/checklistor/{KEY}/")
    page.get_by_role("checkbox").nth(1).check()
    page.locator(".hb-checklist__more").first.evaluate("more => more.open = true")
    page.get_by_label("Anteckning").first.fill("Ring Åsa")
    page.keyboard.press("Tab")
    page.goto(f"{origin}/checklistor/{KEY}/#bockar=1.{KEY}.{steps(KEY)[2]}..1")
    page.get_by_role("button", name="Ja, lägg till").click()
    page.goto(f"{origin}/checklistor/")
    choose(page, backup({OPEN[1]: ticked(OPEN[1])}))
    page.get_by_role("button", name="Ja, lägg till").click()
    page.locator(".hb-scheme").get_by_role("button").click()
    page.goto(f"{origin}/om/integritet/")
    assert all_kept(page) == before


def test_a_list_can_still_be_ticked_on_its_page(new_page, origin):
    page = device(new_page, origin, address=f"checklistor/{KEY}/")
    be_quiet(page)
    page.get_by_role("checkbox").nth(1).check()
    expect(page.get_by_role("checkbox").nth(1)).to_be_checked()
    page.reload()
    expect(page.get_by_role("checkbox").nth(1)).not_to_be_checked()


@pytest.mark.parametrize("address", [*PLACES.values(), "handbok/inledning/"])
def test_every_page_says_so_while_it_is_on(new_page, origin, address):
    page = device(new_page, origin)
    page.evaluate("sessionStorage.setItem('handbok:quiet', '1')")
    page.goto(f"{origin}/{address}")
    line = page.locator(".hb-quiet__line")
    expect(line).to_contain_text("Tyst läge är på.")
    assert line.evaluate("line => getComputedStyle(line).position") == "static"
    assert violations(page) == ""


def test_the_way_out_leads_back(new_page, origin):
    page = device(new_page, origin, address=f"checklistor/{KEY}/")
    be_quiet(page)
    page.locator(".hb-quiet__line").get_by_role("button", name=OUT).click()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page.locator(".hb-quiet__line")).to_have_count(0)
    page.get_by_role("checkbox").first.check()
    assert list(held(page)) == [KEY]


def test_it_holds_for_this_tab_only(new_page, origin):
    page = device(new_page, origin, address="")
    be_quiet(page)
    other = page.context.new_page()
    other.goto(f"{origin}/checklistor/{KEY}/")
    expect(other.locator(".hb-quiet__line")).to_have_count(0)


def test_what_was_stored_is_offered_for_erasure(new_page, origin):
    page = device(new_page, origin, {KEY: ticked(KEY)}, f"checklistor/{KEY}/")
    be_quiet(page)
    page.get_by_role("button", name="Radera allt").click()
    assert violations(page) == ""
    page.get_by_role("button", name="Ja, radera allt").click()
    expect(page.get_by_text("Allt är raderat i den här webbläsaren.")).to_be_visible()
    assert everything(page) == {}
    page.reload()
    expect(page.locator(".hb-quiet__line")).to_be_visible()


def test_with_nothing_stored_nothing_is_offered(new_page, origin):
    page = device(new_page, origin, address=f"checklistor/{KEY}/")
    be_quiet(page)
    expect(page.get_by_role("button", name="Radera allt")).to_have_count(0)


@places
def test_it_works_where_storage_is_forbidden(new_page, origin, address):
    page = new_page()
    page.add_init_script(FORBIDDEN)
    page.goto(f"{origin}/{address}")
    be_quiet(page)
    expect(page.locator(".hb-quiet__line")).to_be_visible()
    page.get_by_role("button", name=OUT).first.click()
    expect(page.locator(".hb-quiet__line")).to_have_count(0)


def test_without_javascript_it_says_that_nothing_is_remembered(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/")
    expect(page.get_by_text("Utan JavaScript sparas inget.")).to_be_visible()


def test_what_is_ticked_in_silence_can_be_shared_and_saved(new_page, origin):
    page = device(new_page, origin, address=f"checklistor/{KEY}/")
    be_quiet(page)
    page.get_by_role("checkbox").first.check()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Dela bockarna med en länk").click()
    page.get_by_text("Länken är kopierad.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").endswith(f"#bockar=1.{KEY}.{steps(KEY)[0]}.-.1")
    assert steps(KEY)[0] in saved(page, "Spara listan i en fil")[1]
    assert everything(page) == {}
