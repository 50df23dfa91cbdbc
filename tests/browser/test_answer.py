"""Beside a field stands that its day is kept, and what of it is not: nothing is cut or dropped in silence."""
import re

from playwright.sync_api import expect

from tests.browser.device import filled
from tests.browser.forms import CHECKERS, DAY, MANY, NAME, answers, field, form
from tests.browser.lists import PAGE, SECOND, open_more, stored
from tests.browser.test_axe import violations

CUT = re.compile(r"De första 2\s000 tecknen får plats. Resten \(1\s690\) sparas inte.")


def answer(page, label):
    """What is said beside the field."""
    return page.locator(f"#{field(page, label).get_attribute('aria-describedby').split()[-1]}")


def test_what_is_pasted_and_does_not_fit_stays_in_the_field_and_is_told(new_page, origin):
    page = form(new_page, origin)
    field(page, CHECKERS).fill("a" * 3690)
    expect(answer(page, CHECKERS)).to_have_text(CUT)
    assert answers(page)["justerare"] == {"note": "a" * 2000}
    field(page, NAME).fill("Kaffepausen")
    expect(field(page, CHECKERS)).to_have_value("a" * 3690)
    assert violations(page) == ""
    field(page, CHECKERS).fill("a" * 1990)
    expect(answer(page, CHECKERS)).to_have_text("")
    assert answers(page)["justerare"] == {"note": "a" * 1990}


def test_erasing_also_takes_what_did_not_fit(new_page, origin):
    page = form(new_page, origin)
    field(page, CHECKERS).fill("a" * 3690)
    page.get_by_role("button", name="Radera uppgifterna").click()
    page.get_by_role("button", name="Ja, radera uppgifterna").click()
    expect(field(page, CHECKERS)).to_have_value("")
    expect(answer(page, CHECKERS)).to_have_text("")


def test_what_is_no_number_stays_and_is_told_beside_it(new_page, origin):
    page = form(new_page, origin, {"documents": filled(antal="4")})
    field(page, MANY).fill("12 eller 15")
    field(page, NAME).focus()
    expect(field(page, MANY)).to_have_value("12 eller 15")
    expect(answer(page, MANY)).to_contain_text("Skriv ett tal med siffror, högst fyra.")
    assert answers(page)["antal"] == {"note": "4"}


def test_a_day_that_is_kept_is_answered_beside_its_field_and_nothing_moves(new_page, origin):
    page = form(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    places = "() => [...document.querySelectorAll('.hb-form__label')].map(label => label.getBoundingClientRect().top + scrollY)"
    field(page, DAY).focus()
    before = page.evaluate(places)
    field(page, DAY).fill("2027-01-14")
    expect(answer(page, DAY)).to_have_text("Sparat: torsdag 14 januari 2027.")
    assert page.evaluate(places) == before
    field(page, DAY).fill("")
    expect(answer(page, DAY)).to_have_text("Ingen dag är sparad.")


def test_a_day_that_is_half_written_is_told_when_it_is_left_and_the_kept_one_stays(new_page, origin):
    page = form(new_page, origin, {"plan": filled(bildandemote="2027-01-14")})
    field(page, DAY).press("Delete")
    assert answers(page, "plan") == {"bildandemote": {"due": "2027-01-14"}}
    field(page, NAME).fill("Kaffepausen")
    expect(answer(page, DAY)).to_have_text("Dagen är inte färdigskriven och sparas inte. 14 januari 2027 är kvar.")
    assert answers(page, "plan") == {"bildandemote": {"due": "2027-01-14"}}
    page.reload()
    expect(field(page, DAY)).to_have_value("2027-01-14")


def test_a_day_outside_the_span_takes_no_other_s_place(new_page, origin):
    page = form(new_page, origin, {"plan": filled(bildandemote="2027-01-14")})
    field(page, DAY).fill("1927-02-03")
    expect(answer(page, DAY)).to_have_text("Året ska vara mellan 2000 och 2099. Dagen sparas inte. 14 januari 2027 är kvar.")
    assert answers(page, "plan") == {"bildandemote": {"due": "2027-01-14"}}


def test_nothing_is_called_kept_in_tyst_lage(new_page, origin):
    page = form(new_page, origin)
    page.evaluate("sessionStorage.setItem('handbok:quiet', '1')")
    page.reload()
    field(page, DAY).fill("2027-01-14")
    expect(page.get_by_text("Tyst läge är på.").first).to_be_visible()
    expect(answer(page, DAY)).to_have_text("")


def test_in_mer_too_days_are_answered_and_what_does_not_fit_is_told(page, origin):
    page.goto(f"{origin}/{PAGE}")
    more = open_more(page, SECOND)
    more.get_by_label("Senast").fill("2026-12-03")
    expect(more.get_by_text("Sparat: torsdag 3 december 2026.")).to_be_visible()
    more.get_by_label("Senast").press("Delete")
    more.get_by_label("Vem gör det?").fill("b" * 250)
    expect(more.get_by_text("3 december 2026 är kvar.")).to_be_visible()
    expect(more.get_by_text("De första 200 tecknen får plats. Resten (50) sparas inte.")).to_be_visible()
    more.get_by_label("Anteckning").fill("a" * 3690)
    expect(more.get_by_text(CUT)).to_be_visible()
    expect(more.get_by_label("Vem gör det?")).to_have_value("b" * 250)
    kept = stored(page)["rounds"][-1]["steps"][SECOND]
    assert (kept["due"], len(kept["who"]), len(kept["note"])) == ("2026-12-03", 200, 2000)
    assert violations(page) == ""


def test_the_name_of_a_round_that_does_not_fit_is_told(page, origin):
    page.goto(f"{origin}/{PAGE}")
    page.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Börja en ny omgång").click()
    page.get_by_label("Vad ska den heta?").fill("a" * 230)
    expect(page.get_by_text("De första 200 tecknen får plats. Resten (30) sparas inte.")).to_be_visible()
