"""Below a list: its ticks as a link, the list as a file, and erasing it."""
import json

import pytest
from playwright.sync_api import expect

from tests.browser.device import LISTS, OPEN, PRIVATE, device, held, press, saved, steps, ticked
from tests.browser.test_axe import violations

KEY = "arsmote"
SHARE, ADD, UNDO = "Dela bockarna med en länk", "Ja, lägg till", "Ångra"
SHEET = "navigator.share = async what => { window.shared = what; }"


def on_list(new_page, origin, key=KEY, lists=None, **options):
    """A phone on the list's own page, with the tools in sight."""
    page = device(new_page, origin, lists, f"checklistor/{key}/", **options)
    page.locator("hb-list-tools").scroll_into_view_if_needed()
    page.get_by_role("button", name="Radera listan").wait_for()
    return page


def shared(page):
    """The link that the reader gets on the clipboard."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    press(page, SHARE)
    expect(page.get_by_text("Länken är kopierad.")).to_be_visible()
    return page.evaluate("navigator.clipboard.readText()")


def test_a_link_carries_the_ticks_to_another_device_and_nothing_else(new_page, origin):
    mine = on_list(new_page, origin, lists={KEY: ticked(KEY, note="Ring Åsa", who="Kim", due="2026-12-01")})
    link = shared(mine)
    assert link.startswith(f"{origin}/checklistor/{KEY}/#bockar=")
    assert not any(word in link for word in ("Kim", "Ring", "2026"))
    theirs = device(new_page, origin)
    theirs.goto(link)
    expect(theirs.get_by_text(f"Listan «{LISTS[KEY]['title']}»: 2 bockar till.")).to_be_visible()
    assert held(theirs) == {}
    press(theirs, ADD)
    expect(theirs.get_by_role("button", name=UNDO)).to_be_visible()
    there = held(theirs)[KEY]["rounds"][0]["steps"]
    assert {name: set(step) for name, step in there.items()} == {name: {"state", "at"} for name in steps(KEY)[:2]}
    expect(theirs.locator("hb-checklist :checked")).to_have_count(2)


def test_the_button_says_who_can_read_the_link(new_page, origin):
    page = on_list(new_page, origin)
    expect(page.get_by_text("Alla som får länken kan läsa bockarna.")).to_be_visible()


def test_where_there_is_a_share_sheet_the_link_goes_there(new_page, origin):
    page = new_page()
    page.add_init_script(SHEET)
    page.goto(f"{origin}/checklistor/{KEY}/")
    page.get_by_role("checkbox").first.check()
    page.locator("hb-list-tools").scroll_into_view_if_needed()
    press(page, SHARE)
    page.wait_for_function("() => window.shared")
    assert page.evaluate("Object.keys(window.shared)") == ["url"]


def test_without_sheet_and_clipboard_the_link_can_be_copied_by_hand(new_page, origin):
    page = on_list(new_page, origin, lists={KEY: ticked(KEY)})
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    press(page, SHARE)
    field = page.get_by_label("Kopiera länken")
    expect(field).to_be_focused()
    assert field.input_value().startswith(f"{origin}/checklistor/{KEY}/#bockar=")
    assert violations(page) == ""


def test_with_nothing_ticked_there_is_nothing_to_share(new_page, origin):
    page = on_list(new_page, origin)
    press(page, SHARE)
    expect(page.get_by_text("Det finns inga bockar att dela än.")).to_be_visible()


@pytest.mark.parametrize("key", PRIVATE)
def test_a_private_list_has_no_link(new_page, origin, key):
    page = on_list(new_page, origin, key, {key: ticked(key)})
    expect(page.get_by_role("button", name=SHARE)).to_have_count(0)
    expect(page.get_by_text("Listan är privat. Den som öppnar filen kan läsa bockarna.")).to_be_visible()


def test_a_list_can_be_saved_to_a_file_alone(new_page, origin):
    page = on_list(new_page, origin, lists={KEY: ticked(KEY, note="Hej"), OPEN[1]: ticked(OPEN[1])})
    _, text = saved(page, "Spara listan i en fil")
    assert json.loads(text)["lists"] == {KEY: ticked(KEY, note="Hej")}


def test_a_list_is_erased_alone_in_two_taps(new_page, origin):
    page = on_list(new_page, origin, lists={KEY: ticked(KEY), OPEN[1]: ticked(OPEN[1])})
    press(page, "Radera listan")
    expect(page.get_by_text("Det går inte att ångra.")).to_be_focused()
    assert KEY in held(page)
    assert violations(page) == ""
    press(page, "Avbryt")
    expect(page.get_by_role("button", name="Radera listan")).to_be_focused()
    press(page, "Radera listan")
    press(page, "Ja, radera listan")
    expect(page.get_by_text("Listan är raderad här.")).to_be_focused()
    assert list(held(page)) == [OPEN[1]]
    expect(page.locator("hb-checklist :checked")).to_have_count(0)


def test_what_can_be_pressed_is_wide_enough_for_a_thumb(new_page, origin):
    page = on_list(new_page, origin)
    heights = page.locator("hb-list-tools button").evaluate_all("all => all.map(each => each.getBoundingClientRect().height)")
    assert len(heights) == 5 and min(heights) >= 44


def test_without_javascript_nothing_stands_there(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/checklistor/{KEY}/")
    assert page.locator("hb-list-tools").inner_text() == ""
