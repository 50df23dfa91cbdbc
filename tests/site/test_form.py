"""Fields to fill in: ordinary inputs, each with its label, its help and the form that keeps it."""
import json

import pytest

from tests.pages import ADDRESSES, ALL, records

FORMS = records("forms")
PAGES = {"documents": "grunda/dokument/", "plan": "grunda/plan/", "wheel": "grunda/arshjul/"}
FIELDS = [(key, field) for key, form in FORMS.items() for group in form["groups"] for field in group["fields"]]
every_field = pytest.mark.parametrize("key, field", FIELDS, ids=lambda it: it if isinstance(it, str) else it.get("id") or it["use"])


def control(soup, key, field):
    return soup(PAGES[key]).find(id=f"falt-{field.get('id') or field['use']}")


@every_field
def test_a_field_stands_on_its_page_with_its_label(soup, key, field):
    found = control(soup, key, field)
    own = field if "id" in field else next(each for _, each in FIELDS if each.get("id") == field["use"])
    assert soup(PAGES[key]).find("label", attrs={"for": found["id"]}).get_text() == own["label"]
    assert (found["data-field"], found["data-kind"]) == (own["id"], own["kind"])
    assert found.find_parent("hb-form")["key"] == key
    assert found.get("data-form") == ("plan" if "use" in field else None)


@every_field
def test_what_helps_is_read_with_the_field(soup, key, field):
    if "hint" not in field and "proposal" not in field:
        return
    described = soup(PAGES[key]).find(id=control(soup, key, field)["aria-describedby"]).get_text()
    assert field.get("hint", "") in described
    assert ("Förslag i den här utgåvan, ändra gärna." in described) == ("proposal" in field)


@every_field
def test_only_a_proposal_is_filled_in_beforehand(soup, key, field):
    found = control(soup, key, field)
    assert found.get("value") == (str(field["proposal"]) if "proposal" in field else None)
    assert found.get_text() == "" and not found.get("placeholder")


def test_nothing_typed_is_offered_again_by_the_browser(soup):
    for address in PAGES.values():
        assert {each["autocomplete"] for each in soup(address).select("[data-field]")} == {"off"}


def test_only_pages_with_something_to_fill_in_fetch_its_sheet(soup):
    for address in ADDRESSES:
        page = soup(address)
        assert bool(page.select_one("link[href*='/blanketter.']")) == bool(page.select_one("hb-form, hb-document")), address


def test_without_script_it_says_that_nothing_is_remembered(soup):
    for address in PAGES.values():
        assert "Utan JavaScript glöms det du skriver" in soup(address).select_one("hb-form").get_text()


def test_the_script_that_saves_knows_every_field_and_what_the_calendar_remembers(soup):
    known = json.loads(soup("checklistor/").select_one("hb-backup-tools")["known"])
    for key, form in FORMS.items():
        own = [field["id"] for group in form["groups"] for field in group["fields"] if "id" in field]
        assert known[key]["form"] is True and known[key]["title"] == form["title"]
        assert [step["id"] for step in known[key]["steps"] if not step.get("unseen")] == own
    assert all(step["id"].startswith("kalender") for form in FORMS for step in known[form]["steps"] if step.get("unseen"))


@pytest.mark.parametrize("address", ALL)
def test_what_is_typed_is_not_for_services_that_correct_suggest_or_fill_in(soup, address):
    body = soup(address).body
    assert (body["spellcheck"], body["writingsuggestions"]) == ("false", "false")
    assert [field for field in body.select("input, textarea") if field.get("type") != "checkbox" and (field.get("autocomplete"), field.get("translate")) != ("off", "no")] == []


@pytest.mark.parametrize("address", PAGES.values())
def test_no_field_cuts_what_is_pasted_and_days_have_a_span(soup, address):
    """The span is fitting.mjs's own."""
    fields = soup(address).select("[data-field]")
    assert fields and [each for each in fields if each.get("maxlength")] == []
    assert {(each["min"], each["max"]) for each in fields if each["data-kind"] == "date"} == {("2000-01-01", "2099-12-31")}
