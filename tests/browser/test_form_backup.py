"""What is filled in on forms is saved, restored, undone and erased with the lists."""
import json

import pytest
from playwright.sync_api import expect

from tests.browser.device import OPEN, backup, choose, device, everything, filled, held, press, saved, ticked
from tests.browser.hostile.files import SCRIPT

LIST = OPEN[0]
ADD, UNDO = "Ja, lägg till", "Ångra"


def merged(**fields):
    """As `filled`, and as merging writes it: each step with a state and a time."""
    record = filled(**fields)
    steps = record["rounds"][0]["steps"]
    steps.update({name: {"state": "", "at": ""} | step for name, step in steps.items()})
    return record


ALL = {LIST: ticked(LIST), "plan": merged(bildandemote="2027-01-14", rapport="10"), "documents": merged(namn="Kaffepausen", ordforande="Kim Dal")}


def test_all_is_saved_erased_and_restored(new_page, origin):
    page = device(new_page, origin, ALL)
    _, text = saved(page)
    assert set(json.loads(text)) == {"format", "version", "made", "lists", "plan", "documents"}
    press(page, "Radera allt")
    expect(page.get_by_text("en lista, planen och uppgifterna till dokumenten, med bockar, anteckningar, namn och datum")).to_be_focused()
    press(page, "Ja, radera allt")
    assert everything(page) == {}
    choose(page, text)
    press(page, ADD)
    expect(page.get_by_text("Tillagt i en lista, planen och uppgifterna till dokumenten:")).to_be_focused()
    assert held(page) == ALL


def test_the_choice_says_what_all_is_and_each_can_be_saved_alone(new_page, origin):
    page = device(new_page, origin, ALL)
    what = page.get_by_label("Vad vill du spara?")
    expect(what.locator("option").first).to_have_text("Allt (en lista, planen och uppgifterna till dokumenten)")
    what.select_option("Planen")
    saved_ = json.loads(saved(page)[1])
    assert (saved_["lists"], saved_["plan"], "documents" in saved_) == ({}, ALL["plan"], False)


def test_a_file_with_only_a_form_is_enough(new_page, origin):
    page = device(new_page, origin, {"documents": ALL["documents"]})
    _, text = saved(page)
    other = device(new_page, origin)
    choose(other, text)
    press(other, ADD)
    expect(other.get_by_text("Tillagt i uppgifterna till dokumenten:")).to_be_focused()
    assert held(other) == {"documents": ALL["documents"]}


def test_a_file_from_before_the_forms_is_taken_in_beside_them(new_page, origin):
    page = device(new_page, origin, {"plan": ALL["plan"]})
    choose(page, backup({LIST: ticked(LIST)}))
    press(page, ADD)
    expect(page.get_by_role("button", name=UNDO)).to_be_visible()
    assert held(page) == {"plan": ALL["plan"], LIST: ticked(LIST)}


def test_what_a_form_would_get_is_said_in_its_own_words(new_page, origin):
    page = device(new_page, origin)
    choose(page, backup({"plan": ALL["plan"], "documents": ALL["documents"]}))
    expect(page.get_by_text("Planen: 1 uppgift, 1 datum.")).to_be_visible()
    expect(page.get_by_text("Uppgifterna till dokumenten: 2 uppgifter.")).to_be_visible()
    assert everything(page) == {}


def test_what_the_calendar_file_remembers_is_not_counted_as_an_answer(new_page, origin):
    page = device(new_page, origin, {"plan": filled(bildandemote="2027-01-14")})
    choose(page, backup({"plan": filled(bildandemote="2027-01-14", kalender="x7k2", **{"kalender-bildandemote": "2027-01-14"})}))
    expect(page.get_by_text("Planen: det som kalenderfilen behöver.")).to_be_visible()
    press(page, ADD)
    expect(page.get_by_role("button", name=UNDO)).to_be_visible()
    assert set(held(page)["plan"]["rounds"][0]["steps"]) == {"bildandemote", "kalender", "kalender-bildandemote"}


def test_undoing_brings_back_what_was_and_keeps_what_is_written_since(new_page, origin):
    page = device(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    before = everything(page)
    file = backup({"documents": filled(namn="Fikarasten", antal="4"), "plan": ALL["plan"]})
    choose(page, file)
    press(page, ADD)
    press(page, UNDO)
    expect(page.get_by_text("Ångrat. Allt är som det var.")).to_be_focused()
    assert everything(page) == before
    choose(page, file)
    press(page, ADD)
    expect(page.get_by_role("button", name=UNDO)).to_be_visible()
    other = page.context.new_page()
    other.goto(f"{origin}/grunda/dokument/")
    other.get_by_role("button", name="Radera uppgifterna").wait_for()
    other.get_by_label("Mötets plats", exact=True).fill("Biblioteket")
    press(page, UNDO)
    expect(page.get_by_text("Det du har ändrat efteråt är kvar.")).to_be_visible()
    assert list(held(page)) == ["documents"]
    kept = held(page)["documents"]["rounds"][0]["steps"]
    assert {field: answer["note"] for field, answer in kept.items()} == {"namn": "Kaffepausen", "plats": "Biblioteket"}


def test_different_answers_of_two_devices_wait_for_a_person(new_page, origin):
    page = device(new_page, origin, {"documents": filled(namn="Kaffepausen")})
    choose(page, backup({"documents": filled(namn="Fikarasten")}))
    press(page, ADD)
    expect(page.get_by_role("button", name=UNDO)).to_be_visible()
    page.goto(f"{origin}/grunda/dokument/")
    press(page, "Behåll det här Kaffepausen")
    expect(page.get_by_label("Föreningens namn", exact=True)).to_have_value("Kaffepausen")
    expect(page.get_by_text("Det finns olika svar.")).to_have_count(0)


def test_words_from_a_file_are_never_html(new_page, origin):
    page = new_page()
    page.add_init_script("window.alert = () => document.documentElement.dataset.ran = 'yes'")
    page.goto(f"{origin}/checklistor/")
    record = filled(namn=SCRIPT, justerare=SCRIPT)
    record["rounds"][0]["steps"]["namn"]["others"] = {"note": [SCRIPT * 2]}
    choose(page, backup({"documents": record}))
    press(page, ADD)
    page.goto(f"{origin}/grunda/dokument/")
    expect(page.get_by_label("Föreningens namn", exact=True)).to_have_value(SCRIPT)
    expect(page.get_by_role("group", name="Det finns olika svar")).to_be_visible()
    assert page.locator("article img").count() == 0
    assert page.locator("html").get_attribute("data-ran") is None


def test_a_list_that_bears_the_name_of_a_form_is_left_alone(new_page, origin):
    """Somebody's old test, or a hand in the storage: it is neither shown nor saved, but erased with all the rest."""
    page = device(new_page, origin, {"plan": ALL["plan"]})
    page.evaluate("localStorage.setItem('handbok:checklist:plan', '{}')")
    page.reload()
    saved_ = json.loads(saved(page)[1])
    assert (saved_["lists"], saved_["plan"]) == ({}, ALL["plan"])
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    assert everything(page) == {}


@pytest.mark.parametrize("keys, words", [
    ([], ""), (["a"], "en lista"), (["a", "b"], "2 listor"), (["plan"], "planen"), (["wheel", "a"], "en lista och årshjulet"),
    (["a", "plan", "wheel", "b", "documents"], "2 listor, planen, uppgifterna till dokumenten och årshjulet"),
])
def test_what_is_counted_is_said_in_words(one, keys, words):
    assert one("counted.counted(it)", keys) == words
