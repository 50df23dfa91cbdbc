"""The plan in the page: moments in order, the founding list's steps, lines and lead texts for those without script."""
import json

import pytest

from tests.pages import record, records

PAGE = "grunda/plan/"
PLAN = record("plan.yml")
FIELDS = {field["id"]: field for group in records("forms")["plan"]["groups"] for field in group["fields"]}
FOUNDING = records("checklists")[PLAN["list"]]
STEPS = [step.get("id") or step["use"] for group in FOUNDING["groups"] for step in group["steps"]]


@pytest.fixture
def plan(soup):
    return soup(PAGE).select_one("section.hb-plan")


def test_the_moments_stand_in_the_order_of_the_data(plan):
    assert [heading.get_text() for heading in plan.select(".hb-plan__moment > .hb-plan__heading")] == [moment["title"] for moment in PLAN["moments"]]
    assert plan["aria-label"] == PLAN["title"]


def test_every_step_of_the_founding_list_stands_once_in_its_order_and_in_its_words(plan, soup):
    founding = soup(f"checklistor/{PLAN['list']}/")
    words = {box["name"]: box.find_parent("label").select_one(".hb-checklist__text").get_text() for box in founding.select("hb-checklist input")}
    boxes = plan.select(".hb-plan__step input[type=checkbox]")
    assert [(box["name"], box.find_parent("label").get_text(strip=True)) for box in boxes] == [(name, words[name]) for name in STEPS]


def test_a_step_can_be_pointed_at_and_leads_to_the_list_and_back(plan, soup):
    chapter = soup(f"handbok/{FOUNDING['chapter']}/")
    for name in STEPS:
        row = plan.find(id=f"plan-{name}")
        anchor = row.select_one(".hb-plan__more")["href"].partition("#")[2]
        assert chapter.find(id=anchor).select_one(f"a[href$='grunda/plan/#plan-{name}']")


def test_a_moment_leads_to_its_documents_once(plan):
    documents = records("documents")
    for moment in PLAN["moments"]:
        links = [link["href"] for link in plan.find(id=f"plan-moment-{moment['id']}").select(".hb-plan__document a")]
        assert sorted(links) == sorted(f"../dokument/{key}/" for key, each in documents.items() if set(each["steps"]) & set(moment["steps"]))


@pytest.mark.parametrize("moment", PLAN["moments"], ids=lambda moment: moment["id"])
def test_without_script_a_moment_has_a_line_for_its_day_and_says_how_long_before_or_after(plan, moment):
    shown = plan.find(id=f"plan-moment-{moment['id']}")
    assert shown.select_one(".hb-plan__day").get_text(strip=True) == "Dag:"
    lead = shown.select_one(".hb-plan__lead")
    field = FIELDS.get(moment.get("after") or moment.get("before"))
    assert bool(lead) == bool(field)
    if field and "proposal" in field:
        said = lead.get_text()
        assert said.startswith(f"{field['label']}: {field['proposal']} (förslag i den här utgåvan, ändra gärna")
    elif field:
        assert lead.get_text() == moment["missing"] == "Beror på kallelsetiden, se stadgarna."


def test_all_days_and_lead_times_are_asked_for_in_one_form(plan):
    form = plan.select_one("details[open] > hb-form[key=plan]")
    assert [field["data-field"] for field in form.select("[data-field]")] == list(FIELDS)


def test_only_what_is_marked_as_a_proposal_has_a_number(plan):
    given = json.loads(plan.find("hb-plan")["plan"])
    assert given["proposals"] == {name: field["proposal"] for name, field in FIELDS.items() if "proposal" in field}
    assert "kallelse" not in given["proposals"]


def test_nothing_that_needs_the_script_stands_there_without_it(plan):
    assert plan.select("button") == []
    assert plan.select_one(".hb-plan__now").get_text(strip=True) == ""
