"""Erasing all: two taps in place, and it stays erased."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import OPEN, device, everything, held, press, put, steps, ticked
from tests.browser.lists import open_more
from tests.browser.test_axe import violations
from tests.pages import file_with

THREE = {key: ticked(key) for key in OPEN[:3]}
KEY = OPEN[0]
places = pytest.mark.parametrize("address", ["checklistor/", "om/integritet/"])


@places
def test_all_is_erased_in_two_taps(new_page, origin, address):
    page = device(new_page, origin, THREE, address)
    page.evaluate("localStorage.setItem('handbok:aside:checklist:x:2026', '{trasig'); localStorage.setItem('handbok:settings', '{}')")
    page.reload()
    press(page, "Radera allt")
    expect(page.get_by_text("Det går inte att ångra.")).to_be_focused()
    assert held(page) == THREE
    press(page, "Ja, radera allt")
    expect(page.get_by_text("Allt är raderat i den här webbläsaren.")).to_be_focused()
    assert everything(page) == {}


def test_what_was_being_typed_in_another_tab_is_gone_from_the_screen_too(new_page, origin):
    page = device(new_page, origin, address=f"checklistor/{KEY}/")
    first = steps(KEY)[0]
    note = open_more(page, first, KEY).get_by_label("Anteckning")
    note.press_sequentially("Hemligt")
    other = page.context.new_page()
    other.goto(f"{origin}/checklistor/")
    press(other, "Radera allt")
    press(other, "Ja, radera allt")
    expect(note).to_have_value("")
    expect(note).to_be_focused()
    note.press("K")
    assert held(page)[KEY]["rounds"][-1]["steps"] == {first: {"note": "K"}}


def test_who_only_reads_leaves_nothing_behind_and_a_choice_of_colours_is_erased_too(new_page, origin):
    page = device(new_page, origin, address="")
    assert everything(page) == {}
    page.locator(".hb-scheme").get_by_role("button").click()
    assert [name for name in everything(page) if name.endswith(".__palette")] != []
    put(page, THREE)
    page.goto(f"{origin}/checklistor/")
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    expect(page.get_by_text("Allt är raderat i den här webbläsaren.")).to_be_focused()
    assert everything(page) == {}


def test_what_later_parts_keep_elsewhere_is_erased_with_the_rest(new_page, origin, site):
    page = device(new_page, origin, THREE)
    page.evaluate("async file => (await import(file)).$stored.onErase(() => { window.erasedToo = true; })", f"{origin}/{file_with(site, 'stored')}")
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    expect(page.get_by_text("Allt är raderat i den här webbläsaren.")).to_be_focused()
    assert page.evaluate("window.erasedToo") is True


def test_a_second_tap_on_the_same_spot_erases_nothing(new_page, origin):
    """Pressing Enter twice asks and then does nothing: the question has the focus, not its answer."""
    page = device(new_page, origin, THREE)
    page.get_by_role("button", name="Radera allt").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert held(page) == THREE


def test_the_keyboard_is_enough_and_cancelling_leads_back(new_page, origin):
    page = device(new_page, origin, THREE)
    page.get_by_role("button", name="Radera allt").focus()
    page.keyboard.press("Enter")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Avbryt")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Radera allt")).to_be_focused()
    assert held(page) == THREE


@places
def test_a_copy_can_be_saved_first(new_page, origin, address):
    page = device(new_page, origin, THREE, address)
    press(page, "Radera allt")
    page.get_by_role("link", name="Spara en säkerhetskopia först").click()
    page.wait_for_url(f"{origin}/checklistor/#spara")
    with page.expect_download():
        press(page, "Spara en säkerhetskopia")


def test_other_open_tabs_do_not_write_it_back(new_page, origin):
    page = device(new_page, origin, THREE)
    other = page.context.new_page()
    other.goto(f"{origin}/checklistor/{KEY}/")
    expect(other.locator("hb-checklist :checked")).to_have_count(2)
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    expect(other.locator("hb-checklist :checked")).to_have_count(0)
    other.get_by_role("checkbox").nth(2).check()
    assert list(held(page)) == [KEY]
    [only] = held(page)[KEY]["rounds"][0]["steps"].values()
    assert only["state"] == "done"


def test_a_page_come_back_to_does_not_write_it_back(new_page, origin):
    page = device(new_page, origin, THREE, f"checklistor/{KEY}/")
    page.goto(f"{origin}/checklistor/")
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    page.go_back()
    expect(page.locator("hb-checklist :checked")).to_have_count(0)
    assert everything(page) == {}


def test_undoing_a_restore_afterwards_brings_nothing_back(new_page, origin):
    page = device(new_page, origin, THREE, f"checklistor/{KEY}/")
    page.evaluate(f"location.hash = '#bockar=1.{KEY}.{steps(KEY)[2]}..1'")
    press(page, "Ja, lägg till")
    other = page.context.new_page()
    other.goto(f"{origin}/checklistor/")
    press(other, "Radera allt")
    press(other, "Ja, radera allt")
    press(page, "Ångra")
    expect(page.get_by_text("Ångrat.")).to_be_visible()
    assert everything(page) == {}


def test_where_nothing_is_stored_there_is_nothing_to_press(new_page, origin):
    page = device(new_page, origin)
    expect(page.get_by_text("Inget är sparat i den här webbläsaren.")).to_be_visible()
    expect(page.get_by_role("button", name="Radera allt")).to_have_count(0)


@places
def test_it_says_what_it_cannot_reach(new_page, origin, address):
    page = device(new_page, origin, address=address)
    said = page.locator(".hb-erase").inner_text()
    for word in ("historik", "hämtade filer", "kalendern", "utskrifter", "länkar du har skickat", "andras kopior"):
        assert word in said


@places
def test_axe_finds_nothing_in_any_state(new_page, origin, address):
    page = device(new_page, origin, THREE, address)
    press(page, "Radera allt")
    assert violations(page) == ""
    press(page, "Ja, radera allt")
    assert violations(page) == ""


@places
def test_without_javascript_it_says_how(new_page, origin, address):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{address}")
    expect(page.get_by_text("Annars rensar du webbläsarens data")).to_be_visible()
    expect(page.locator("article").get_by_role("button")).to_have_count(0)
