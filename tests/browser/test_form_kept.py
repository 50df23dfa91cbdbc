"""Where a form's answers can't be kept or read it says so, and loses nothing."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import device, everything, filled, press
from tests.browser.forms import MANY, NAME, PAGE, answers, field, form, keeping, note
from tests.browser.test_store import FORBIDDEN, FULL, UNREADABLE


def test_before_anything_is_written_the_form_says_where_it_is_kept(new_page, origin):
    page = form(new_page, origin)
    expect(keeping(page)).to_contain_text("Det du skriver sparas bara i den här webbläsaren.")
    field(page, NAME).fill("K")
    press(page, "Slå på tyst läge")
    expect(keeping(page)).to_contain_text("Tyst läge är på: det du skriver sparas inte.")
    field(page, MANY).fill("5")
    assert answers(page) == {"namn": {"note": "K"}}


def test_in_tyst_lage_it_is_filled_in_and_nothing_is_written(new_page, origin):
    page = form(new_page, origin)
    press(page, "Tyst läge")
    field(page, NAME).fill("Hemliga klubben")
    expect(keeping(page)).to_contain_text("sparas inte")
    expect(field(page, NAME)).to_have_value("Hemliga klubben")
    assert everything(page) == {}
    page.reload()
    expect(field(page, NAME)).to_have_value("")


@pytest.mark.parametrize("script", [FULL, FORBIDDEN], ids=["full", "forbidden"])
def test_it_works_and_says_so_where_nothing_can_be_kept(page, origin, script):
    page.add_init_script(script)
    page.goto(f"{origin}/{PAGE}")
    field(page, NAME).fill("Kaffepausen")
    expect(keeping(page)).to_contain_text("Det du skriver sparas inte")
    field(page, MANY).fill("4")
    expect(field(page, NAME)).to_have_value("Kaffepausen")


@pytest.mark.parametrize("text", [text for text, _ in UNREADABLE.values()], ids=UNREADABLE)
def test_what_cannot_be_read_lies_aside_and_is_told(new_page, origin, text):
    page = form(new_page, origin)
    page.evaluate("text => localStorage.setItem('handbok:documents', text)", text)
    page.reload()
    expect(note(page)).to_contain_text("Det ligger orört kvar i webbläsaren, och fälten börjar om tomma.")
    field(page, NAME).fill("Kaffepausen")
    assert [value for name, value in everything(page).items() if name.startswith("handbok:aside:documents:")] == [text]
    page.reload()
    expect(field(page, NAME)).to_have_value("Kaffepausen")


def test_a_renamed_field_carries_its_answer_along_and_the_others_stay(new_page, origin):
    page = device(new_page, origin, {"documents": filled(foreningsnamn="Kaffepausen", okand="Hej")})
    page.route(f"**/{PAGE}", lambda route: route.fulfill(
        body=route.fetch().text().replace('data-field="namn"', 'data-field="namn" data-was="foreningsnamn"'), content_type="text/html; charset=utf-8"))
    page.goto(f"{origin}/{PAGE}")
    expect(field(page, NAME)).to_have_value("Kaffepausen")
    assert answers(page) == {"namn": {"note": "Kaffepausen"}, "okand": {"note": "Hej"}}
