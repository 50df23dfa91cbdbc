"""Answers that differ between devices stand side by side until a person chooses."""
from playwright.sync_api import expect

from tests.browser.device import filled, press, put
from tests.browser.forms import CHECKERS, DAY, NAME, answers, field, form
from tests.browser.test_axe import violations


def torn(page):
    record = filled(namn="Fikarasten", justerare="Sam Alm\nRobin Ask")
    record["rounds"][0]["steps"]["namn"]["others"] = {"note": ["Kaffepausen"]}
    record["rounds"][0]["steps"]["justerare"]["others"] = {"note": ["Robin Ask\nKim Dal"]}
    plan = filled(bildandemote="2027-01-14")
    plan["rounds"][0]["steps"]["bildandemote"]["others"] = {"due": ["2027-02-28"]}
    put(page, {"documents": record, "plan": plan})
    page.reload()


def test_what_was_written_before_the_script_came_stands_beside_what_was_kept(new_page, origin):
    page = form(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    page.add_init_script("""document.addEventListener('DOMContentLoaded', () => { document.querySelector('[data-field=namn]').value = 'Fikarasten'; })""")
    page.reload()
    press(page, "Behåll det här Kaffepausen")
    expect(field(page, NAME)).to_have_value("Kaffepausen")
    press(page, "Ångra")
    expect(field(page, NAME)).to_have_value("Fikarasten")
    assert answers(page)["namn"] == {"note": "Fikarasten", "others": {"note": ["Kaffepausen"]}}


def test_answers_that_differ_stand_side_by_side_until_one_is_chosen(new_page, origin):
    page = form(new_page, origin)
    torn(page)
    expect(page.get_by_role("group", name="Det finns olika svar")).to_have_count(3)
    assert violations(page) == ""
    press(page, "Behåll det här Kaffepausen")
    expect(field(page, NAME)).to_have_value("Kaffepausen")
    expect(field(page, NAME)).to_be_focused()
    press(page, "Behåll det här 28 februari 2027")
    expect(field(page, DAY)).to_have_value("2027-02-28")
    assert answers(page)["namn"] == {"note": "Kaffepausen"}
    assert answers(page, "plan")["bildandemote"] == {"due": "2027-02-28"}


def test_names_on_lines_can_all_be_kept(new_page, origin):
    page = form(new_page, origin)
    torn(page)
    press(page, "Behåll alla Justerare")
    expect(field(page, CHECKERS)).to_have_value("Sam Alm\nRobin Ask\nKim Dal")
    expect(page.get_by_role("button", name="Behåll alla")).to_have_count(0)


def test_a_choice_can_be_undone(new_page, origin):
    page = form(new_page, origin)
    torn(page)
    before = answers(page)["namn"]
    press(page, "Behåll det här Kaffepausen")
    press(page, "Ångra")
    expect(page.locator(".hb-form__answer").first).to_have_text("Ångrat.")
    expect(field(page, NAME)).to_have_value("Fikarasten")
    assert answers(page)["namn"] == before
