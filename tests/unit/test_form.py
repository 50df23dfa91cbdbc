"""Forms: fields made complete, shown in two places and kept in one."""
import re

from macros.form import FORMS
from macros.known import known
from tests.pages import ROOT
from tests.unit.test_handbook import handbook, sentences  # noqa: F401

PLAN = """title: Planen
groups:
  - title: Dagarna
    id: dagar
    fields:
      - {id: bildandemote, label: Bildandemötet, kind: date, dated: mars}
      - {id: rapport, label: Dagar till rapporten, kind: number, proposal: 7, was: [rapporten]}
"""
DOCUMENTS = """title: Uppgifterna
twice: står två gånger.
groups:
  - title: Föreningen
    id: foreningen
    fields:
      - {id: namn, label: Föreningens namn, kind: text}
      - use: bildandemote
"""
WHEEL = PLAN.replace("Planen", "Årshjulet")
DATED = "mars: {mark: true, year: 2014, what: Årsmötet i mars., check: Slå upp det., place: byrakrati}\n"


def files(**more):
    return {"forms/plan.yml": PLAN, "forms/documents.yml": DOCUMENTS, "dated.yml": DATED} | more


def test_a_field_of_another_form_comes_with_its_words_and_is_kept_where_it_belongs(handbook):  # noqa: F811
    data = handbook(files())
    assert data.faults == []
    fields = data.forms.find("documents").fields
    assert [(name, field.label, field.kind, field.form) for name, field in fields.items()] == [
        ("namn", "Föreningens namn", "text", "documents"), ("bildandemote", "Bildandemötet", "date", "plan")]
    assert fields["bildandemote"].fact.year == 2014
    assert [field.name for field in data.forms.find("documents").own] == ["namn"]


def test_the_wheel_has_names_of_its_own(handbook):  # noqa: F811
    data = handbook(files(**{"forms/wheel.yml": WHEEL}))
    assert data.faults == []
    assert data.forms.find("wheel").fields["bildandemote"].form == "wheel"


def test_the_wheel_shows_no_field_of_another_form_by_name(handbook):  # noqa: F811
    data = handbook({"forms/wheel.yml": WHEEL.replace("id: rapport,", "id: distriktet,"), "dated.yml": DATED,
                     "forms/documents.yml": DOCUMENTS.replace("bildandemote", "distriktet")})
    assert sentences(data) == [(8, "Fältet «distriktet» finns inte.")]


def test_a_field_of_a_form_with_faults_is_no_fault_of_its_own(handbook):  # noqa: F811
    data = handbook(files(**{"forms/plan.yml": PLAN.replace("kind: date", "kind: dag")}))
    assert [fault.file for fault in data.faults] == ["docs/_data/forms/plan.yml"]
    assert list(data.forms) == []


def test_the_scripts_know_each_form_with_its_own_fields_and_their_old_names(handbook):  # noqa: F811
    forms = known(handbook(files()), "../{}".format)
    assert forms["plan"] == {"title": "Planen", "href": "../grunda/plan/", "form": True, "steps": [{"id": "bildandemote"}, {"id": "rapport", "was": ["rapporten"]}]}
    assert forms["documents"]["steps"] == [{"id": "namn"}]


def test_a_form_is_called_the_same_in_the_data_and_in_the_store():
    store = (ROOT / "overrides/assets/js/store.mjs").read_text(encoding="utf-8")
    assert tuple(re.findall(r'"(\w+)"', re.search(r"FORMS = \[(.*?)\]", store).group(1))) == FORMS
