"""Documents as data: what a part may be, what is filled in, and what must agree with the rest."""

import pytest
from pydantic import ValidationError

from macros.document import Document, Fact, Part, Piece, pieces
from macros.handbook import Handbook
from macros.sentences import all_in_swedish

LIST = "title: Bilda\nkind: steps\naudience: bilda\nchapter: guide\norigin: source\nsteps:\n  - {id: rapportera, text: Rapportera}\n"
FORM = "title: Uppgifter\ngroups:\n  - title: Allt\n    id: allt\n    fields:\n      - {id: namn, label: Namn, kind: text}\n      - use: dagen\n"
PLAN = "title: Planen\ngroups:\n  - title: Dagar\n    id: dagar\n    fields:\n      - {id: dagen, label: Dagen, kind: date}\n"
RECORD = {"key": "rapport", "title": "Rapport", "purpose": "Till distriktet.", "steps": ["rapportera"]}


def document(*parts):
    return Document.model_validate(RECORD | {"parts": parts})


@pytest.fixture
def handbook(tmp_path):
    """handbook(parts): a handbook with one document of these lines of YAML."""
    def read(parts, **files):
        files = {"checklists/bilda-partiforening.yml": LIST, "forms/documents.yml": FORM, "forms/plan.yml": PLAN,
                 "documents/rapport.yml": f"title: Rapport\npurpose: Till distriktet.\nsteps: [rapportera]\nparts:\n{parts}"} | files
        for name, text in files.items():
            path = tmp_path / "docs" / "_data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Handbook(tmp_path / "docs")

    return read


@pytest.mark.parametrize("text, expected", [
    ("Hej!", [Piece("Hej!")]),
    ("{namn}", [Piece(field="namn")]),
    ("Vi i {namn} möts {dagen}.", [Piece("Vi i "), Piece(field="namn"), Piece(" möts "), Piece(field="dagen"), Piece(".")]),
    ("{namn}{dagen}", [Piece(field="namn"), Piece(field="dagen")]),
])
def test_a_text_falls_into_words_and_fields(text, expected):
    assert pieces(text) == expected


def test_a_day_that_is_all_of_a_line_stands_alone():
    assert Fact(label="Dag", value="{dagen}").alone
    assert not Fact(label="Dag", value="den {dagen}").alone


def test_the_fields_are_those_of_all_parts():
    made = document({"text": "Vi i {namn}"}, {"facts": [{"label": "Dag", "value": "{dagen}"}]}, {"numbered": ["Val av {namn}", "Slut"]}, {"lines": 2})
    assert made.fields == {"namn", "dagen"}
    assert [place for place, _ in made.places()] == [("parts", 0, "text"), ("parts", 1, "facts", 0, "value"), ("parts", 2, "numbered", 0)]


@pytest.mark.parametrize("part", [{}, {"text": "Hej", "heading": "Hej"}, {"facts": []}, {"lines": 2, "sign": ["Datum"]}])
def test_a_part_is_one_thing(part):
    with pytest.raises(ValidationError) as caught:
        Part.model_validate(part)
    (_, mistake), = all_in_swedish(caught.value, Part)
    assert mistake.sentence == "En del av ett dokument är precis en av «text», «facts», «heading», «numbered», «lines», «sign» och «slips»."


@pytest.mark.parametrize("text", ["{namn", "namn}", "{}", "{{namn}}", "{namn}}"])
def test_braces_that_do_not_pair_are_told(text):
    with pytest.raises(ValidationError, match="Klamrarna går inte ihop"):
        Part(text=text)


def test_braces_where_nothing_is_filled_in_are_told():
    with pytest.raises(ValidationError, match="Här går det inte att fylla i något"):
        Part(heading="Mötet {dagen}")


def test_in_a_slip_nothing_comes_from_the_form():
    with pytest.raises(ValidationError, match="Här går det inte att fylla i något"):
        Part.model_validate({"slips": {"copies": 3, "parts": [{"text": "Vi i {namn}"}]}})


def test_a_sheet_has_at_least_one_line():
    with pytest.raises(ValidationError) as caught:
        Part(lines=0)
    (_, mistake), = all_in_swedish(caught.value, Part)
    assert mistake.sentence.startswith("Värdet för «lines»")


def test_a_document_asks_for_its_fields_in_the_forms_order_wherever_they_are_kept(handbook):
    data = handbook("  - text: Den {dagen} bildades {namn}\n")
    assert data.faults == []
    form, made = data.forms.find("documents"), data.documents.find("rapport")
    assert [field.label for field in made.asks(form)] == ["Namn", "Dagen"]
    assert made.by_form(form) == {"documents": ["namn"], "plan": ["dagen"]}
    assert made.known(form, str) == [{"id": "namn", "form": "documents"}, {"id": "dagen", "form": "plan"}]


def test_a_step_knows_its_documents(handbook):
    data = handbook("  - text: Hej\n")
    assert [each.key for each in data.documents_of("rapportera")] == ["rapport"]
    assert data.documents_of("annat") == data.documents_of("rapportera", "arsmote") == []


def test_of_a_form_or_list_with_faults_nothing_is_said(handbook):
    files = {"forms/documents.yml": "title: Uppgifter\n", "checklists/bilda-partiforening.yml": "title: Bilda\n"}
    data = handbook("  - text: \"{okänt}\"\n", **files)
    assert {fault.file.rpartition("/")[2] for fault in data.faults} == {"documents.yml", "bilda-partiforening.yml"}
