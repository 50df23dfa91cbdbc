"""A new round keeps the old ones; what differed after a merge waits for a person; what was revised is said."""
from playwright.sync_api import expect

from tests.browser.lists import FIRST, KEY, PAGE, SECOND, WARNING, box, done, put, record, step, stored, with_page_changed
from tests.pages import records

LISTS = records("checklists")


def begin(page, title):
    page.get_by_role("button", name="Börja en ny omgång").click()
    page.get_by_label("Vad ska den heta?").fill(title)
    page.get_by_role("button", name="Börja omgången").click()


def test_a_new_round_keeps_the_old_one_readable(page, origin):
    put(page, origin, record((FIRST, done(note="Klubbat"))))
    begin(page, "2027")
    expect(box(page, FIRST)).not_to_be_checked()
    expect(page.get_by_text("Omgång: 2027")).to_be_visible()
    page.get_by_text("Tidigare omgångar").click()
    expect(page.locator(".hb-checklist__past")).to_contain_text("1 av 13")
    expect(page.locator(".hb-checklist__past")).to_contain_text("klart 5 mars · Klubbat")
    page.reload()
    assert [(each["id"], each["title"]) for each in stored(page)["rounds"]] == [("1", ""), ("2", "2027")]


def test_a_new_round_can_be_undone_until_something_is_ticked(page, origin):
    put(page, origin, record((FIRST, done())))
    begin(page, "2027")
    page.get_by_role("button", name="Ångra").click()
    expect(box(page, FIRST)).to_be_checked()
    begin(page, "2027")
    box(page, SECOND).check()
    page.get_by_role("button", name="Ångra").click()
    expect(page.get_by_text("Det gick inte att ångra")).to_be_visible()
    expect(box(page, SECOND)).to_be_checked()


def test_a_new_round_takes_two_taps_and_can_be_left(page, origin):
    put(page, origin, record((FIRST, done())))
    page.get_by_role("button", name="Börja en ny omgång").click()
    expect(page.get_by_text(WARNING).last).to_be_visible()
    page.get_by_role("button", name="Avbryt").click()
    expect(page.get_by_role("button", name="Börja en ny omgång")).to_be_focused()
    assert len(stored(page)["rounds"]) == 1


def test_a_round_is_offered_where_something_is_done_and_never_in_a_menu(page, origin):
    page.goto(f"{origin}/{PAGE}")
    expect(page.get_by_role("button", name="Börja en ny omgång")).to_be_hidden()
    menu = next(key for key, checklist in LISTS.items() if checklist["kind"] == "choose" and not checklist.get("private"))
    put(page, origin, record(), menu)
    page.locator(".hb-checklist").get_by_role("checkbox").first.check()
    expect(page.get_by_role("button", name="Börja en ny omgång")).to_have_count(0)


def test_a_private_round_asks_for_no_words(page, origin):
    private = next(key for key, checklist in LISTS.items() if checklist["kind"] == "occasion" and checklist.get("private"))
    page.goto(f"{origin}/checklistor/{private}/")
    page.locator(".hb-checklist").get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Börja en ny omgång").click()
    expect(page.get_by_role("button", name="Börja omgången")).to_be_focused()
    expect(page.locator(".hb-checklist").get_by_role("textbox")).to_have_count(0)


def test_notes_that_differ_stand_side_by_side_until_a_person_chooses(page, origin):
    torn = done(note="Ring Anna", others={"note": ["Ring Bo"]}, who="Cia")
    put(page, origin, record((FIRST, torn)))
    choice = step(page, FIRST).get_by_role("group", name="Olika anteckningar. Vad ska stå kvar?")
    expect(choice.get_by_role("listitem")).to_have_count(2)
    choice.get_by_role("button", name="Behåll den här Ring Bo").click()
    expect(choice).to_have_count(0)
    assert stored(page)["rounds"][0]["steps"][FIRST] == done(note="Ring Bo", who="Cia")
    page.get_by_role("button", name="Ångra").click()
    expect(choice.get_by_role("listitem")).to_have_count(2)
    choice.get_by_role("button", name="Behåll alla").click()
    assert stored(page)["rounds"][0]["steps"][FIRST] == done(note="Ring Anna\nRing Bo", who="Cia")


def test_dates_that_differ_are_shown_as_days(page, origin):
    put(page, origin, record((FIRST, done(due="2026-05-01", others={"due": ["2026-06-02"]}))))
    step(page, FIRST).get_by_role("button", name="Behåll den här 2 juni").click()
    assert stored(page)["rounds"][0]["steps"][FIRST]["due"] == "2026-06-02"


def test_a_step_revised_after_its_tick_says_so_until_it_is_ticked_anew(page, origin):
    with_page_changed(page, (f'id="checklist-{KEY}-{FIRST}"', f'id="checklist-{KEY}-{FIRST}" data-revised="2026-04-01"'))
    put(page, origin, record((FIRST, done(at="2026-03-05T12:00:00.000Z"))))
    told = step(page, FIRST).get_by_text("Texten har ändrats sedan du bockade av den här (5 mars).")
    expect(told).to_be_visible()
    box(page, FIRST).uncheck()
    box(page, FIRST).check()
    expect(told).to_have_count(0)


def test_a_step_ticked_after_it_was_revised_says_nothing(page, origin):
    with_page_changed(page, (f'id="checklist-{KEY}-{FIRST}"', f'id="checklist-{KEY}-{FIRST}" data-revised="2026-04-01"'))
    put(page, origin, record((FIRST, done(at="2026-04-01T12:00:00.000Z"))))
    expect(box(page, FIRST)).to_be_checked()
    expect(page.get_by_text("Texten har ändrats")).to_have_count(0)
