"""The leader's window: in step with the projector, with what to say and the time against the plan."""
import re

import pytest
from playwright.sync_api import expect

from tests.browser.slides import PROJECTOR, show, slide
from tests.browser.test_axe import violations

CHAPTER = "bilda-partiforening"


@pytest.fixture
def rooms(new_page, origin):
    """The projector and the leader's window, from the third slide, with a clock of the test's own."""
    page = new_page(**PROJECTOR)
    page.context.clock.install()
    show(page, origin, CHAPTER, 3)
    with page.context.expect_page() as opened:
        page.keyboard.press("l")
    leader = opened.value
    leader.get_by_role("heading", name="Ledarstöd: Bilda partiförening").wait_for()
    return page, leader


def test_it_shows_what_is_shown_and_what_comes(rooms):
    _, leader = rooms
    expect(leader.get_by_text("Bild 3 av 12")).to_be_visible()
    expect(leader.get_by_text("Skriv motioner till kongressen")).to_be_visible()
    expect(leader.get_by_text("Varför en facklig partiförening?")).to_be_visible()
    assert leader.title() == "Ledarstöd: Bilda partiförening"
    assert leader.evaluate("document.documentElement.lang") == "sv"


def test_the_two_are_in_step_whoever_moves(rooms):
    page, leader = rooms
    for move, number in [(lambda: leader.get_by_role("button", name="Nästa").click(), 4), (lambda: leader.keyboard.press("PageDown"), 5),
                         (lambda: page.keyboard.press("PageDown"), 6), (lambda: leader.get_by_role("button", name="Bakåt").click(), 5),
                         (lambda: page.get_by_role("button", name="Bakåt").click(), 4)]:
        move()
        expect(leader.get_by_text(f"Bild {number} av 12")).to_be_visible()
        expect(slide(page)).to_have_accessible_name(f"Bild {number} av 12")


def test_the_notes_are_the_chapters_text_and_our_own_are_marked(rooms):
    page, leader = rooms
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    notes = leader.get_by_role("heading", name="Anteckningar").locator("..")
    expect(notes.get_by_role("heading", name="Tillägg i den här utgåvan")).to_be_visible()
    expect(notes.get_by_role("heading", name="Ur kapitlet")).to_be_visible()
    expect(notes.get_by_text("Partikongressen 2012 tog upp motioner från bland andra Hotell- och restaurangvänstern")).to_be_visible()


def test_the_time_is_told_against_the_plan(rooms):
    page, leader = rooms
    leader.get_by_label("Planerade minuter").fill("12")
    page.context.clock.fast_forward("06:00")
    page.context.clock.run_for(1500)
    expect(leader.get_by_role("timer")).to_have_text(re.compile(r"^6:0\d av 12 min, 3 min efter planen$"))
    leader.get_by_role("button", name="Pausa tiden").click()
    page.context.clock.fast_forward("03:00")
    page.context.clock.run_for(1500)
    expect(leader.get_by_role("timer")).to_have_text(re.compile(r"^6:0\d av 12 min"))
    leader.get_by_role("button", name="Låt tiden gå").click()
    page.context.clock.fast_forward("07:00")
    page.context.clock.run_for(1500)
    expect(leader.get_by_role("timer")).to_have_text(re.compile(r"^13:0\d av 12 min, 2 min över planen$"))
    leader.get_by_role("button", name="Börja om tiden").click()
    expect(leader.get_by_role("timer")).to_have_text(re.compile("^0:00 av 12 min"))


def test_it_goes_when_the_slides_go_and_can_be_closed_alone(rooms):
    page, leader = rooms
    leader.close()
    page.keyboard.press("ArrowRight")
    expect(slide(page)).to_have_accessible_name("Bild 4 av 12")
    with page.context.expect_page() as again:
        page.get_by_role("button", name="Öppna ledarstödet").click()
    expect(again.value.get_by_text("Bild 4 av 12")).to_be_visible()
    with again.value.expect_event("close"):
        page.keyboard.press("Escape")


def test_a_reload_of_it_brings_it_back_with_its_time(rooms):
    page, leader = rooms
    leader.get_by_label("Planerade minuter").fill("12")
    page.context.clock.fast_forward("03:00")
    leader.evaluate("location.reload()")
    page.keyboard.press("ArrowRight")
    expect(leader.get_by_text("Bild 4 av 12")).to_be_visible()
    expect(leader.get_by_role("timer")).to_have_text(re.compile(r"^3:0\d av 12 min"))
    leader.keyboard.press("PageDown")
    expect(slide(page)).to_have_accessible_name("Bild 5 av 12")
    leader.evaluate("location.reload()")
    page.context.clock.run_for(1500)        # nobody presses anything
    expect(leader.get_by_text("Bild 5 av 12")).to_be_visible()


def test_a_browser_that_lets_no_window_through_is_told_of(new_page, origin):
    page = new_page(**PROJECTOR)
    page.add_init_script("window.open = () => null")
    show(page, origin, CHAPTER)
    page.get_by_role("button", name="Öppna ledarstödet").click()
    expect(page.get_by_text("Tillåt popupp-fönster för den här webbplatsen och försök igen.")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_it(new_page, origin, scheme):
    page = new_page(color_scheme=scheme, **PROJECTOR)
    show(page, origin, CHAPTER, 5)
    with page.context.expect_page() as opened:
        page.keyboard.press("l")
    opened.value.get_by_text("Bild 5 av 12").wait_for()
    assert violations(opened.value) == ""


def test_a_browser_without_sheets_made_by_script_links_to_the_sheet(new_page, origin):
    page = new_page(**PROJECTOR)
    page.context.add_init_script("delete Document.prototype.adoptedStyleSheets")
    show(page, origin, CHAPTER)
    with page.context.expect_page() as opened:
        page.keyboard.press("l")
    columns = opened.value.locator(".hb-slides-leader__columns")
    expect(columns).to_have_css("display", "grid")
