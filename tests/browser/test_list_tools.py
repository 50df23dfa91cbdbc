"""Below a list: its ticks as a link, the list as a file, and erasing it."""
import json
import re

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
    name, text = saved(page, "Spara listan i en fil")
    assert re.fullmatch(r"handbok-lista-\d{4}-\d\d-\d\d\.json", name)
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


#: What answers each button, for a list with nothing ticked and for one with ticks.
ANSWERS = [(SHARE, {}, "Det finns inga bockar att dela än."), ("Spara listan i en fil", {KEY: ticked(KEY)}, "Filen heter handbok-lista"),
           ("Radera listan", {KEY: ticked(KEY)}, "Radera allt du har fyllt i")]


@pytest.mark.parametrize(("name", "lists", "words"), ANSWERS, ids=["share", "save", "erase"])
def test_an_answer_stands_below_its_button_and_in_sight(new_page, origin, name, lists, words):
    page = on_list(new_page, origin, lists=lists, viewport={"width": 390, "height": 600})
    button = page.get_by_role("button", name=name, exact=True)
    button.evaluate("button => scrollBy(0, button.getBoundingClientRect().bottom - innerHeight)")     # at the lower edge
    button.click()
    answer = page.get_by_text(words)
    expect(answer).to_be_in_viewport(ratio=1)
    above, here = button.bounding_box(), answer.bounding_box()
    assert 0 <= here["y"] - above["y"] - above["height"] < 90


def test_the_place_of_an_answer_is_a_live_region_before_its_words_come(new_page, origin):
    page = on_list(new_page, origin)
    places = page.locator("hb-list-tools [role=status]")
    expect(places).to_have_count(4)
    assert places.all_inner_texts() == [""] * 4
    place = places.nth(1).element_handle()
    press(page, SHARE)
    expect(page.get_by_text("Det finns inga bockar att dela än.")).to_be_visible()
    assert place.inner_text() == "Det finns inga bockar att dela än."


def test_a_second_tap_on_the_same_spot_neither_erases_nor_presses_anything_else(new_page, origin):
    page = on_list(new_page, origin, lists={KEY: ticked(KEY)}, has_touch=True, viewport={"width": 390, "height": 600})
    button = page.get_by_role("button", name="Radera listan", exact=True)
    button.evaluate("button => scrollBy(0, button.getBoundingClientRect().bottom - innerHeight)")
    spot = button.bounding_box()
    for _ in range(2):
        page.touchscreen.tap(spot["x"] + 40, spot["y"] + spot["height"] / 2)
    expect(page.get_by_text("Det går inte att ångra.")).to_be_visible()
    yes = page.get_by_role("button", name="Ja, radera listan").bounding_box()
    page.get_by_role("button", name="Ja, radera listan").tap()
    expect(page.get_by_text("Listan är raderad här.")).to_be_focused()
    page.touchscreen.tap(yes["x"] + 40, yes["y"] + yes["height"] / 2)
    assert page.evaluate("sessionStorage.length") == 0      # Tyst läge stands below
    assert held(page) == {}


CHAPTERS = sorted({one["chapter"] for one in LISTS.values() if sum(other["chapter"] == one["chapter"] for other in LISTS.values()) > 1})


def test_some_chapters_have_several_lists():
    assert len(CHAPTERS) > 2


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_lists_in_one_chapter_share_one_set_of_tools_and_each_leads_there(new_page, origin, chapter):
    keys = [key for key, one in LISTS.items() if one["chapter"] == chapter]
    page = device(new_page, origin, {key: ticked(key) for key in keys}, f"handbok/{chapter}/")
    page.locator("hb-list-tools").last.scroll_into_view_if_needed()
    tools = page.get_by_role("button", name="Radera listan", exact=True)
    expect(tools).to_have_count(1)
    expect(page.get_by_role("button", name="Slå på tyst läge")).to_have_count(1)
    first = page.locator("hb-list-tools").first.get_attribute("key")
    page.locator("hb-list-tools").first.get_by_role("button", name="eller radera listan").click()
    which = page.get_by_label("Vilken lista gäller det?")
    expect(which).to_be_focused()
    expect(which).to_be_in_viewport()
    expect(which).to_have_value(first)
    tools.click()
    press(page, "Ja, radera listan")
    expect(page.get_by_text("Listan är raderad här.")).to_be_focused()
    assert sorted(held(page)) == sorted(set(keys) - {first})


def test_the_tools_come_by_themselves_when_the_page_has_gone_quiet(new_page, origin):
    page = device(new_page, origin, address="checklistor/bilda-partiforening/")
    expect(page.locator("hb-list-tools")).not_to_be_in_viewport()
    expect(page.get_by_role("button", name="Radera listan")).to_be_attached()
    assert page.evaluate("scrollY") == 0
