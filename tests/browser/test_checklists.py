"""The overview: how far, when last, what is next. A list that nobody has begun says nothing."""
from playwright.sync_api import expect

from tests.browser.lists import FIRST, KEY, done, put, record


def said(page, key=KEY):
    return page.locator(f".hb-checklists__progress[data-key='{key}']")


def test_the_overview_tells_progress_last_change_and_what_is_next(page, origin):
    put(page, origin, record((FIRST, done(at="2026-03-05T12:00:00.000Z"))))
    page.goto(f"{origin}/checklistor/")
    expect(said(page)).to_have_text("1 av 13 · ändrad 5 mars · nästa: Bestäm vad föreningen ska heta och hur den avgränsas")


def test_a_list_not_begun_says_nothing(page, origin):
    page.goto(f"{origin}/checklistor/")
    page.wait_for_function("() => customElements.get('hb-checklists') !== undefined")
    for place in page.locator(".hb-checklists__progress").all():
        expect(place).to_be_empty()


def test_a_menu_tells_what_is_chosen_and_no_next(page, origin):
    put(page, origin, record(("prata", done())), "min-arbetsplats")
    page.locator(".hb-checklist").get_by_role("checkbox").first.check()
    page.goto(f"{origin}/checklistor/")
    expect(said(page, "min-arbetsplats")).to_contain_text("1 vald")
    expect(said(page, "min-arbetsplats")).not_to_contain_text("nästa")


def test_a_new_round_is_seen_before_anything_is_ticked(page, origin):
    put(page, origin, record(aren=[FIRST]))
    page.goto(f"{origin}/checklistor/")
    expect(said(page)).to_contain_text("0 av 13")


def test_the_overview_follows_another_tab(page, origin):
    page.goto(f"{origin}/checklistor/")
    other = page.context.new_page()
    put(other, origin, record((FIRST, done())))
    expect(said(page)).to_contain_text("1 av 13")
