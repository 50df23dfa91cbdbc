"""Restoring from a file: shown first, merged, and undone."""
from playwright.sync_api import expect

from tests.browser.device import AT, LISTS, OPEN, PRIVATE, backup, choose, device, everything, filled, held, press, saved, steps, ticked
from tests.browser.test_axe import violations

FIRST, SECOND = OPEN[:2]
LATER = "2026-11-10T08:00:00.000Z"
ADD, UNDO = "Ja, lägg till", "Ångra"


def test_saved_erased_and_restored_is_the_same(new_page, origin):
    lists = {FIRST: ticked(FIRST, note="Ring Åsa", who="Kim"), SECOND: ticked(SECOND, 1)}
    page = device(new_page, origin, lists)
    _, text = saved(page)
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    assert everything(page) == {}
    choose(page, text)
    press(page, ADD)
    expect(page.get_by_role("button", name=UNDO)).to_be_visible()
    assert held(page) == lists


def test_a_restore_shows_first_what_it_adds_and_changes_nothing_yet(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST, 1)})
    before = everything(page)
    choose(page, backup({FIRST: ticked(FIRST, 3), SECOND: ticked(SECOND, 1)}))
    expect(page.get_by_text(f"Listan «{LISTS[FIRST]['title']}»: 2 bockar till.")).to_be_visible()
    expect(page.get_by_text(f"Listan «{LISTS[SECOND]['title']}»: 1 bock till.")).to_be_visible()
    expect(page.get_by_text("Det här läggs till")).to_be_focused()
    assert everything(page) == before
    press(page, "Avbryt")
    expect(page.get_by_label("Återställ från en säkerhetskopia")).to_be_focused()
    assert everything(page) == before


def test_a_restore_merges_with_what_the_device_has(new_page, origin):
    name = steps(FIRST)[0]
    here, there = ticked(FIRST, 2, note="Här"), ticked(FIRST, 1, at=LATER, note="Där")
    there["rounds"][0]["steps"][name]["state"] = "na"
    page = device(new_page, origin, {FIRST: here, SECOND: ticked(SECOND)})
    choose(page, backup({FIRST: there}))
    press(page, ADD)
    expect(page.get_by_role("button", name=UNDO)).to_be_visible()
    merged = held(page)[FIRST]["rounds"][0]["steps"]
    assert merged[name] == {"state": "na", "at": LATER, "note": "Där", "others": {"note": ["Här"]}}
    assert merged[steps(FIRST)[1]] == {"state": "done", "at": AT, "note": "Här"}
    assert held(page)[SECOND] == ticked(SECOND)


def test_undoing_brings_back_exactly_what_was(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST, 1)})
    before = everything(page)
    choose(page, backup({FIRST: ticked(FIRST, 3, at=LATER, who="Kim"), SECOND: ticked(SECOND)}))
    press(page, ADD)
    press(page, UNDO)
    expect(page.get_by_text("Ångrat. Allt är som det var.")).to_be_focused()
    assert everything(page) == before


def test_undoing_keeps_what_was_ticked_after_the_restore(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST, 1)})
    choose(page, backup({FIRST: ticked(FIRST, 2)}))
    press(page, ADD)
    other = page.context.new_page()
    other.goto(f"{origin}/checklistor/{FIRST}/")
    other.get_by_role("checkbox").nth(2).check()
    press(page, UNDO)
    expect(page.get_by_text("Det du har ändrat efteråt är kvar.")).to_be_visible()
    assert list(held(page)[FIRST]["rounds"][0]["steps"]) == [steps(FIRST)[0], steps(FIRST)[2]]


def test_a_file_that_brings_nothing_new_says_so(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST)})
    choose(page, backup({FIRST: ticked(FIRST)}))
    expect(page.get_by_text("Allt det finns redan här. Inget ändras.")).to_be_visible()
    expect(page.get_by_role("button", name=ADD)).to_have_count(0)


def test_a_full_storage_keeps_what_was_there(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST, 1)})
    before = everything(page)
    choose(page, backup({FIRST: ticked(FIRST, 3), SECOND: ticked(SECOND)}))
    page.evaluate("""key => { const set = Storage.prototype.setItem; Storage.prototype.setItem = function (name, text) {
        if (name.endsWith(key)) throw new DOMException('', 'QuotaExceededError');
        set.call(this, name, text); } }""", SECOND)
    press(page, ADD)
    expect(page.get_by_text("Det gick inte att spara")).to_be_visible()
    assert everything(page) == before


def test_axe_finds_nothing_in_any_state(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST), SECOND: ticked(SECOND), PRIVATE[0]: ticked(PRIVATE[0])})
    assert violations(page) == ""
    choose(page, "{")
    page.get_by_text("Inget är ändrat.").wait_for()
    assert violations(page) == ""
    choose(page, backup({FIRST: ticked(FIRST, 3, note="Hej"), "okand": ticked(SECOND)}))
    page.get_by_role("button", name=ADD).wait_for()
    assert violations(page) == ""
    press(page, ADD)
    page.get_by_role("button", name=UNDO).wait_for()
    assert violations(page) == ""


def test_the_keyboard_is_enough(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST)})
    choose(page, backup({SECOND: ticked(SECOND)}))
    expect(page.get_by_text("Det här läggs till")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("button", name=UNDO).wait_for()
    for _ in range(2):      # the way to the list comes before
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Ångrat. Allt är som det var.")).to_be_focused()
    assert list(held(page)) == [FIRST]


def test_after_a_restore_each_list_is_named_leads_there_and_tells_of_choices_that_wait(new_page, origin):
    page = device(new_page, origin, {FIRST: ticked(FIRST, 2, note="Här")})
    choose(page, backup({FIRST: ticked(FIRST, 2, at=LATER, note="Där"), SECOND: ticked(SECOND, 1), "plan": filled(bildandemote="2027-01-14")}))
    press(page, ADD)
    expect(page.get_by_text("Tillagt i 2 listor och planen:")).to_be_focused()
    told = page.locator("hb-backup-tools li")
    expect(told).to_have_text([f"Listan «{LISTS[FIRST]['title']}»: 2 val väntar där", f"Listan «{LISTS[SECOND]['title']}»", "Planen"])
    assert [link.get_attribute("href") for link in told.get_by_role("link").all()] == [f"{FIRST}/", f"{SECOND}/", "../grunda/plan/"]
    told.get_by_role("link").first.click()
    expect(page.get_by_text("Olika anteckningar. Vad ska stå kvar?")).to_have_count(2)
