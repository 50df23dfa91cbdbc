"""A form is erased in two taps, in every tab."""
from playwright.sync_api import expect

from tests.browser.device import everything, filled, held, name_of, press
from tests.browser.forms import MANY, NAME, PAGE, answers, field, form


def test_a_form_erased_in_one_tab_stays_erased_in_the_other(new_page, origin):
    page = form(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    other = page.context.new_page()
    other.goto(f"{origin}/{PAGE}")
    press(page, "Radera uppgifterna")
    press(page, "Ja, radera uppgifterna")
    expect(field(other, NAME)).to_have_value("")
    field(other, MANY).fill("3")
    assert answers(page) == {"antal": {"note": "3"}}


def test_nor_does_what_was_being_typed_in_the_other_stay_or_come_back(new_page, origin):
    page = form(new_page, origin)
    other = page.context.new_page()
    other.goto(f"{origin}/{PAGE}")
    field(other, NAME).press_sequentially("Hemliga klubben")
    press(page, "Radera uppgifterna")
    press(page, "Ja, radera uppgifterna")
    expect(field(other, NAME)).to_have_value("")
    expect(field(other, NAME)).to_be_focused()
    field(other, NAME).press("K")
    assert answers(page) == {"namn": {"note": "K"}}


def test_all_is_erased_in_two_taps_but_what_belongs_to_the_plan(new_page, origin):
    plan = filled(bildandemote="2027-01-14")
    page = form(new_page, origin, {"documents": filled(namn="Kaffepausen"), "plan": plan})
    page.evaluate("localStorage.setItem('handbok:aside:documents:2026', '{trasig')")
    press(page, "Radera uppgifterna")
    expect(page.get_by_text("Dagarna hör till planen och blir kvar där.")).to_be_focused()
    press(page, "Ja, radera uppgifterna")
    expect(page.get_by_text("Uppgifterna är raderade här.")).to_be_focused()
    expect(field(page, NAME)).to_have_value("")
    assert (held(page), list(everything(page))) == ({"plan": plan}, [name_of("plan")])


def test_cancelling_erases_nothing_and_where_there_is_nothing_it_says_so(new_page, origin):
    page = form(new_page, origin)
    press(page, "Radera uppgifterna")
    expect(page.get_by_text("Det finns inget att radera.")).to_be_visible()
    field(page, NAME).fill("Kaffepausen")
    press(page, "Radera uppgifterna")
    press(page, "Avbryt")
    expect(page.get_by_role("button", name="Radera uppgifterna")).to_be_focused()
    assert answers(page) == {"namn": {"note": "Kaffepausen"}}
