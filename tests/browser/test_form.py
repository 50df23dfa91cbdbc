"""A form remembers what is written in it, on this device only."""
from playwright.sync_api import expect

from tests.browser.device import device, everything, filled, put
from tests.browser.forms import CHECKERS, DAY, MANY, NAME, PAGE, answers, field, fill, form
from tests.pages import file_with


def test_what_is_written_stands_there_tomorrow(new_page, origin):
    page = form(new_page, origin)
    fill(page)
    page.reload()
    for label, value in [(NAME, "Kaffepausen"), (CHECKERS, "Sam Alm\nRobin Ask"), (MANY, "4"), (DAY, "2027-01-14")]:
        expect(field(page, label)).to_have_value(value)


def test_an_answer_is_kept_as_a_note_and_a_day_in_the_plan(new_page, origin):
    page = form(new_page, origin)
    fill(page)
    assert answers(page) == {"namn": {"note": "Kaffepausen"}, "justerare": {"note": "Sam Alm\nRobin Ask"}, "antal": {"note": "4"}}
    assert answers(page, "plan") == {"bildandemote": {"due": "2027-01-14"}}


def test_who_only_looks_leaves_nothing_behind(new_page, origin):
    page = form(new_page, origin)
    assert everything(page) == {}


def test_a_number_is_kept_as_digits_and_shown_as_it_is_kept(new_page, origin):
    page = form(new_page, origin)
    field(page, MANY).fill("4 st")
    field(page, NAME).focus()
    expect(field(page, MANY)).to_have_value("4")


def test_a_proposed_number_comes_back_where_none_is_given(new_page, origin):
    page = form(new_page, origin, address="grunda/plan/")
    lead = field(page, "Dagar från bildandemötet till rapporten")
    expect(lead).to_have_value("7")
    lead.fill("10")
    page.reload()
    expect(lead).to_have_value("10")
    lead.fill("")
    lead.blur()
    expect(lead).to_have_value("7")
    assert answers(page, "plan") == {"rapport": {}}


def test_a_day_typed_figure_by_figure_is_kept_when_its_year_is_whole(new_page, origin):
    page = form(new_page, origin)
    field(page, DAY).press_sequentially("01142")
    assert everything(page) == {}
    page.keyboard.type("027")
    expect(field(page, DAY)).to_have_value("2027-01-14")
    assert answers(page, "plan") == {"bildandemote": {"due": "2027-01-14"}}


def test_an_answer_can_be_taken_away(new_page, origin):
    page = form(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    field(page, NAME).fill("")
    page.reload()
    expect(field(page, NAME)).to_have_value("")


def test_two_tabs_show_the_same_and_what_is_being_typed_is_left_alone(new_page, origin):
    page = form(new_page, origin)
    other = page.context.new_page()
    other.goto(f"{origin}/{PAGE}")
    field(other, MANY).fill("5")
    expect(field(page, MANY)).to_have_value("5")
    field(page, NAME).fill("Kaffepausen")
    expect(field(other, NAME)).to_have_value("Kaffepausen")
    field(page, MANY).fill("6")
    expect(field(other, MANY)).to_have_value("5")
    expect(field(other, MANY)).to_be_focused()
    assert answers(page) == {"antal": {"note": "6"}, "namn": {"note": "Kaffepausen"}}


def test_what_is_written_before_the_script_has_come_is_kept(new_page, origin, site):
    page = device(new_page, origin, {"documents": filled(antal="4")})
    waiting = []
    page.route(f"**/{file_with(site, 'form-tools')}", lambda route: waiting.append(route))
    page.goto(f"{origin}/{PAGE}", wait_until="commit")
    field(page, NAME).fill("Kaffepausen")
    field(page, DAY).fill("2027-01-14")
    page.wait_for_function("() => true")
    while not waiting:
        page.wait_for_timeout(50)
    waiting[0].continue_()
    expect(field(page, MANY)).to_have_value("4")
    expect(field(page, NAME)).to_have_value("Kaffepausen")
    expect(field(page, DAY)).to_have_value("2027-01-14")
    assert answers(page)["namn"] == {"note": "Kaffepausen"}


def test_a_page_come_back_to_shows_what_is_kept(new_page, origin):
    page = form(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    expect(field(page, NAME)).to_have_value("Kaffepausen")
    page.goto(f"{origin}/checklistor/")
    put(page, {"documents": filled(namn="Fikarasten")})
    page.go_back()
    expect(field(page, NAME)).to_have_value("Fikarasten")
