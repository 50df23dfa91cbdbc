"""Ticks: made by thumb or keyboard, remembered on the device, and possible without script."""
import pytest
from playwright.sync_api import expect

from tests.pages import records

LISTS = records("checklists")
FOUNDING = "handbok/liten-guide-i-att-bilda-partiforening/"
every_list = pytest.mark.parametrize("key", LISTS)
steps_and_occasions = pytest.mark.parametrize("key", [key for key, checklist in LISTS.items() if checklist["kind"] != "choose"])
menus = pytest.mark.parametrize("key", [key for key, checklist in LISTS.items() if checklist["kind"] == "choose"])


def boxes(page, key):
    return page.locator(f"hb-checklist[key='{key}']").get_by_role("checkbox")


def stored(page, key):
    return page.evaluate("key => JSON.parse(localStorage.getItem(`handbok:checklist:${key}`))", key)


@every_list
def test_a_ticked_step_is_still_ticked_after_a_reload(page, origin, key):
    page.goto(f"{origin}/checklistor/{key}/")
    boxes(page, key).nth(1).check()
    page.reload()
    expect(boxes(page, key).nth(1)).to_be_checked()
    expect(boxes(page, key).first).not_to_be_checked()


@every_list
def test_a_tick_taken_back_stays_back(page, origin, key):
    page.goto(f"{origin}/checklistor/{key}/")
    boxes(page, key).first.check()
    page.reload()
    expect(boxes(page, key).first).to_be_checked()      # before the script has come there is nothing to take back
    boxes(page, key).first.uncheck()
    page.reload()
    expect(boxes(page, key).first).not_to_be_checked()


@every_list
def test_a_list_has_the_same_ticks_in_its_chapter_as_on_its_own_page(page, origin, key):
    page.goto(f"{origin}/handbok/{LISTS[key]['chapter']}/")
    boxes(page, key).last.check()
    page.goto(f"{origin}/checklistor/{key}/")
    expect(boxes(page, key).last).to_be_checked()


def test_ticks_belong_to_one_list_even_where_a_text_is_shared(page, origin):
    for key in LISTS:
        page.goto(f"{origin}/checklistor/{key}/")
        expect(page.locator("hb-checklist :checked")).to_have_count(0)
        boxes(page, key).first.check()


def test_a_tick_survives_a_way_through_other_pages(page, origin):
    page.goto(f"{origin}/{FOUNDING}")
    boxes(page, "bilda-partiforening").first.check()
    page.locator("footer a[rel=next], footer .md-footer__link--next").first.click()
    page.go_back()
    expect(boxes(page, "bilda-partiforening").first).to_be_checked()


def test_a_tick_is_stored_with_its_time_in_the_shape_that_never_changes(page, origin):
    page.goto(f"{origin}/{FOUNDING}")
    boxes(page, "bilda-partiforening").first.check()
    record = stored(page, "bilda-partiforening")
    name = boxes(page, "bilda-partiforening").first.get_attribute("name")
    assert record["version"] == 1
    [round_] = record["rounds"]
    assert {"id", "title", "started", "steps"} <= set(round_)
    assert round_["steps"][name]["state"] == "done"
    assert round_["steps"][name]["at"].endswith("Z")


def test_another_open_tab_follows(page, origin):
    page.goto(f"{origin}/{FOUNDING}")
    other = page.context.new_page()
    other.goto(f"{origin}/checklistor/bilda-partiforening/")
    boxes(page, "bilda-partiforening").first.check()
    expect(boxes(other, "bilda-partiforening").first).to_be_checked()


def test_what_cannot_be_read_is_moved_aside_byte_for_byte(page, origin):
    page.goto(f"{origin}/{FOUNDING}")
    page.evaluate("localStorage.setItem('handbok:checklist:bilda-partiforening', '{trasig')")
    page.reload()
    boxes(page, "bilda-partiforening").first.check()
    aside = page.evaluate("Object.entries(localStorage).filter(([key]) => key.startsWith('handbok:aside:'))")
    assert [value for _, value in aside] == ["{trasig"]
    page.reload()
    expect(boxes(page, "bilda-partiforening").first).to_be_checked()


@steps_and_occasions
def test_progress_tells_how_many_of_how_many(page, origin, key):
    page.goto(f"{origin}/checklistor/{key}/")
    total = boxes(page, key).count()
    boxes(page, key).first.check()
    expect(page.locator(f"#checklist-{key}").get_by_text(f"1 av {total}")).to_be_visible()


@menus
def test_a_menu_tells_what_is_chosen_and_never_a_total(page, origin, key):
    page.goto(f"{origin}/checklistor/{key}/")
    boxes(page, key).first.check()
    boxes(page, key).nth(1).check()
    expect(page.locator(f"#checklist-{key}").get_by_text("2 valda")).to_be_visible()
    expect(page.locator(f"#checklist-{key}").get_by_text(f" av {boxes(page, key).count()}")).to_have_count(0)


def test_the_overview_tells_how_far_each_list_has_come(page, origin):
    page.goto(f"{origin}/{FOUNDING}")
    boxes(page, "bilda-partiforening").first.check()
    total = boxes(page, "bilda-partiforening").count()
    page.goto(f"{origin}/checklistor/")
    expect(page.locator("[data-key='bilda-partiforening']")).to_contain_text(f"1 av {total}")


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["with-script", "without-script"])
def test_the_keyboard_reaches_a_box_and_space_ticks_it(new_page, origin, java_script_enabled):
    page = new_page(java_script_enabled=java_script_enabled)
    page.goto(f"{origin}/checklistor/bilda-partiforening/")
    first = boxes(page, "bilda-partiforening").first
    for _ in range(60):
        page.keyboard.press("Tab")
        if first.evaluate("box => box === document.activeElement"):
            break
    expect(first).to_be_focused()
    page.keyboard.press("Space")
    expect(first).to_be_checked()


@every_list
def test_every_step_can_be_ticked_without_javascript(new_page, origin, key):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/checklistor/{key}/")
    for box in boxes(page, key).all():
        box.check()
    expect(page.locator("hb-checklist :checked")).to_have_count(boxes(page, key).count())


@every_list
def test_a_row_is_wide_enough_for_a_thumb(page, origin, key):
    page.goto(f"{origin}/checklistor/{key}/")
    sizes = page.locator("hb-checklist label").evaluate_all("rows => rows.map(row => row.getBoundingClientRect().height)")
    assert min(sizes) >= 44


def test_without_script_the_reader_sees_that_ticks_are_lost_and_paper_does_not_say_so(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/checklistor/arsmote/")
    said = page.locator(".hb-unkept")
    expect(said).to_be_visible()
    expect(said).to_contain_text("Det du bockar av eller skriver sparas inte")
    page.emulate_media(media="print")
    expect(said).to_be_hidden()
