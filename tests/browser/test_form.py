"""A form remembers what is written in it, on this device only, and loses nothing."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import device, everything, filled, held, name_of, press, put
from tests.browser.test_axe import violations
from tests.browser.test_store import FORBIDDEN, FULL, UNREADABLE
from tests.pages import file_with

PAGE = "grunda/dokument/"
NAME, DAY, MANY, CHECKERS = "Föreningens namn", "Bildandemötet", "Hur många är ni som bildar föreningen?", "Justerare"


def field(page, label):
    return page.get_by_label(label, exact=True)


def form(new_page, origin, kept=None, address=PAGE):
    """A phone of its own with the form, once its script has come."""
    page = device(new_page, origin, kept, address)
    page.get_by_role("button", name="Radera uppgifterna").wait_for()
    return page


def note(page):
    return page.locator(".hb-form__note").first


def answers(page, key="documents"):
    return held(page)[key]["rounds"][-1]["steps"]


def fill(page):
    field(page, NAME).fill("Kaffepausen")
    field(page, CHECKERS).fill("Sam Alm\nRobin Ask")
    field(page, MANY).fill("4")
    field(page, DAY).fill("2027-01-14")


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
    assert answers(page, "plan") == {"bildandemote": {}}
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


def test_a_form_erased_in_one_tab_stays_erased_in_the_other(new_page, origin):
    page = form(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    other = page.context.new_page()
    other.goto(f"{origin}/{PAGE}")
    press(page, "Radera uppgifterna")
    press(page, "Ja, radera uppgifterna")
    expect(field(other, NAME)).to_have_value("")
    field(other, MANY).fill("3")
    assert answers(page) == {"antal": {"note": "3"}}


def test_the_first_thing_written_is_told_with_tyst_lage_beside_it(new_page, origin):
    page = form(new_page, origin)
    field(page, NAME).fill("K")
    expect(note(page)).to_contain_text("Det du skriver sparas bara i den här webbläsaren.")
    note(page).get_by_role("button", name="Slå på tyst läge").click()
    field(page, MANY).fill("5")
    expect(note(page)).to_contain_text("Tyst läge är på.")
    assert answers(page) == {"namn": {"note": "K"}}


def test_in_tyst_lage_it_is_filled_in_and_nothing_is_written(new_page, origin):
    page = form(new_page, origin)
    press(page, "Tyst läge")
    field(page, NAME).fill("Hemliga klubben")
    expect(note(page)).to_contain_text("ingenting sparas")
    expect(field(page, NAME)).to_have_value("Hemliga klubben")
    assert everything(page) == {}
    page.reload()
    expect(field(page, NAME)).to_have_value("")


@pytest.mark.parametrize("script", [FULL, FORBIDDEN], ids=["full", "forbidden"])
def test_it_works_and_says_so_where_nothing_can_be_kept(page, origin, script):
    page.add_init_script(script)
    page.goto(f"{origin}/{PAGE}")
    field(page, NAME).fill("Kaffepausen")
    expect(note(page)).to_contain_text("Det du skriver sparas inte")
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


def torn(page):
    record = filled(namn="Fikarasten", justerare="Sam Alm\nRobin Ask")
    record["rounds"][0]["steps"]["namn"]["others"] = {"note": ["Kaffepausen"]}
    record["rounds"][0]["steps"]["justerare"]["others"] = {"note": ["Robin Ask\nKim Dal"]}
    plan = filled(bildandemote="2027-01-14")
    plan["rounds"][0]["steps"]["bildandemote"]["others"] = {"due": ["2027-02-28"]}
    put(page, {"documents": record, "plan": plan})
    page.reload()


def test_answers_that_differ_stand_side_by_side_until_one_is_chosen(new_page, origin):
    page = form(new_page, origin)
    torn(page)
    expect(page.get_by_role("group", name="Det finns olika svar")).to_have_count(3)
    assert violations(page) == ""
    press(page, "Behåll det här: Kaffepausen")
    expect(field(page, NAME)).to_have_value("Kaffepausen")
    expect(field(page, NAME)).to_be_focused()
    press(page, "Behåll det här: 28 februari 2027")
    expect(field(page, DAY)).to_have_value("2027-02-28")
    assert answers(page)["namn"] == {"note": "Kaffepausen"}
    assert answers(page, "plan")["bildandemote"] == {"due": "2027-02-28"}


def test_names_on_lines_can_all_be_kept(new_page, origin):
    page = form(new_page, origin)
    torn(page)
    press(page, "Behåll alla: Justerare")
    expect(field(page, CHECKERS)).to_have_value("Sam Alm\nRobin Ask\nKim Dal")
    expect(page.get_by_role("button", name="Behåll alla")).to_have_count(0)


def test_a_choice_can_be_undone(new_page, origin):
    page = form(new_page, origin)
    torn(page)
    before = answers(page)["namn"]
    press(page, "Behåll det här: Kaffepausen")
    press(page, "Ångra")
    expect(note(page)).to_have_text("Ångrat.")
    expect(field(page, NAME)).to_have_value("Fikarasten")
    assert answers(page)["namn"] == before


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


def test_without_javascript_it_is_filled_in_and_says_that_nothing_is_remembered(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{PAGE}")
    field(page, NAME).fill("Kaffepausen")
    expect(page.get_by_text("Utan JavaScript glöms det du skriver")).to_be_visible()
    expect(page.locator("hb-form").get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_on_paper_a_blank_field_is_a_line_and_a_day_not_chosen_is_no_pattern(new_page, origin, script):
    page = new_page(java_script_enabled=script)
    page.goto(f"{origin}/{PAGE}")
    field(page, NAME).fill("Kaffepausen")
    page.emulate_media(media="print")
    assert page.locator("hb-form [data-field]").first.evaluate("each => getComputedStyle(each).borderBottomStyle") == "solid"
    assert field(page, DAY).evaluate("each => getComputedStyle(each).color") == "rgba(0, 0, 0, 0)"
    field(page, DAY).press_sequentially("01142027")
    field(page, DAY).blur()
    assert field(page, DAY).evaluate("each => getComputedStyle(each).color") != "rgba(0, 0, 0, 0)"
    expect(page.get_by_text("Utan JavaScript glöms")).to_be_hidden()


def test_fields_are_easy_to_hit_and_fit_a_phone(new_page, origin):
    page = form(new_page, origin)
    boxes = [each.bounding_box() for each in page.locator("hb-form").locator("input, textarea, .hb-tools__link").all() if each.is_visible()]
    assert min(box["height"] for box in boxes) >= 44
    assert max(box["x"] + box["width"] for box in boxes) <= 390
