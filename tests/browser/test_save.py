"""Saving to a file, on the overview: all lists or one, private ones only when asked."""
import json
import re

from playwright.sync_api import expect

from tests.browser.device import LISTS, OPEN, PRIVATE, backup, choose, device, filled, press, put, saved, ticked

FIRST, SECOND = OPEN[:2]
ADD = "Ja, lägg till"


def test_the_file_has_a_name_that_tells_neither_party_nor_person(new_page, origin):
    name, text = saved(device(new_page, origin, {FIRST: ticked(FIRST)}))
    assert re.fullmatch(r"handbok-allt-\d{4}-\d\d-\d\d\.json", name)
    assert set(json.loads(text)) == {"format", "version", "made", "lists"}


def test_one_list_can_be_saved_alone(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST), SECOND: ticked(SECOND)})
    page.get_by_label("Vad vill du spara?").select_option(LISTS[SECOND]["title"])
    name, text = saved(page)
    assert list(json.loads(text)["lists"]) == [SECOND]
    assert name.startswith("handbok-lista-")


def test_a_private_list_is_in_the_file_only_when_the_reader_asks(new_page, origin):
    private = PRIVATE[0]
    page = device(new_page, origin, {FIRST: ticked(FIRST), private: ticked(private)})
    box = page.get_by_role("checkbox", name=f"Ta med privata listor: {LISTS[private]['title']}")
    expect(box).not_to_be_checked()
    name, text = saved(page)
    assert list(json.loads(text)["lists"]) == [FIRST]
    assert not name.startswith("handbok-allt-")
    box.check()
    name, text = saved(page)
    assert sorted(json.loads(text)["lists"]) == sorted([FIRST, private])
    assert name.startswith("handbok-allt-")


def test_where_there_are_private_lists_only_saving_says_so(new_page, origin):
    page = device(new_page, origin, {PRIVATE[0]: ticked(PRIVATE[0])})
    press(page, "Spara en säkerhetskopia")
    expect(page.get_by_text("Kryssa i rutan om du vill ta med dem.")).to_be_visible()


def test_with_nothing_ticked_there_is_nothing_to_save(new_page, origin):
    page = device(new_page, origin)
    expect(page.get_by_text("Det finns inget att spara än.")).to_be_visible()
    expect(page.get_by_role("button", name="Spara en säkerhetskopia")).to_have_count(0)


def test_persistent_storage_is_asked_for_only_at_saving(new_page, origin):
    page = new_page()
    page.add_init_script("window.asked = 0; StorageManager.prototype.persist = async () => { window.asked += 1; return true; }")
    page.goto(f"{origin}/checklistor/")
    put(page, {FIRST: ticked(FIRST)})
    page.reload()
    choose(page, backup({SECOND: ticked(SECOND)}))
    press(page, ADD)
    assert page.evaluate("window.asked") == 0
    saved(page)
    page.wait_for_function("() => window.asked === 1")


def test_an_iphone_gets_the_file_in_its_share_sheet(new_page, origin):
    page = new_page(user_agent="Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15")
    page.add_init_script("navigator.canShare = () => true; navigator.share = async ({files}) => { window.shared = [files[0].name, await files[0].text()]; }")
    page.goto(f"{origin}/checklistor/")
    put(page, {FIRST: ticked(FIRST)})
    page.reload()
    press(page, "Spara en säkerhetskopia")
    page.wait_for_function("() => window.shared")
    name, text = page.evaluate("window.shared")
    assert name.startswith("handbok-allt-") and list(json.loads(text)["lists"]) == [FIRST]


def test_without_javascript_there_are_no_dead_controls(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/checklistor/")
    expect(page.get_by_text("Säkerhetskopior görs i webbläsaren, och det kräver JavaScript.")).to_be_visible()
    expect(page.locator("article").get_by_role("button")).to_have_count(0)
    expect(page.locator("article input")).to_have_count(0)


def test_a_part_of_what_is_kept_does_not_pass_for_all_of_it(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST), "plan": filled(bildandemote="2027-01-14")})
    page.get_by_label("Vad vill du spara?").select_option("Planen")
    assert saved(page)[0].startswith("handbok-del-")


def test_the_answer_stands_in_sight_beside_the_button(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST)}, viewport={"width": 390, "height": 600})
    button = page.get_by_role("button", name="Spara en säkerhetskopia")
    button.evaluate("button => scrollBy(0, button.getBoundingClientRect().bottom - innerHeight)")
    with page.expect_download():
        button.click()
    expect(page.get_by_text("Filen heter handbok-allt-")).to_be_in_viewport(ratio=1)
    expect(button).to_be_in_viewport()
