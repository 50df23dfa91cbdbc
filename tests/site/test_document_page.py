"""Around a document: where it belongs, the fields it uses and no others, what to settle first, and the way on."""
import pytest

from tests.pages import ADDRESSES, DOCS, article, record, records

DOCUMENTS = records("documents")
every_document = pytest.mark.parametrize("key", DOCUMENTS)
FORM = [field.get("id") or field["use"] for group in records("forms")["documents"]["groups"] for field in group["fields"]]
FOUNDING = records("checklists")["bilda-partiforening"]
STEPS = {step.get("id") or step["use"]: step.get("text") or record("steps.yml")[step["use"]]["text"] for group in FOUNDING["groups"] for step in group["steps"]}


@pytest.fixture
def around(soup):
    return lambda key: soup(f"grunda/dokument/{key}/").select_one(".hb-document-page")


@every_document
def test_a_document_has_a_page_and_opens_it(soup, key):
    assert f"grunda/dokument/{key}/" in ADDRESSES
    assert article(soup(f"grunda/dokument/{key}/")).h1.get_text() == DOCUMENTS[key]["title"]


def test_there_is_no_page_without_a_document():
    assert {path.stem for path in (DOCS / "grunda/dokument").glob("*.md")} - {"index"} == set(DOCUMENTS)


@every_document
def test_it_leads_to_its_steps_in_the_plan_and_in_the_list(around, key):
    rows = around(key).select(".hb-document-page__steps li")
    assert [row.a.get_text() for row in rows] == [STEPS[id] for id in DOCUMENTS[key]["steps"]]
    assert [[link["href"].removeprefix("../../../").removeprefix("../../") for link in row.find_all("a")] for row in rows] == [
        [f"plan/#plan-{id}", f"checklistor/bilda-partiforening/#checklist-bilda-partiforening-{id}"] for id in DOCUMENTS[key]["steps"]]


@every_document
def test_the_steps_of_the_list_lead_to_the_document(soup, key):
    for id in DOCUMENTS[key]["steps"]:
        links = soup("checklistor/bilda-partiforening/").select(f"#checklist-bilda-partiforening-{id} details a[href$='grunda/dokument/{key}/']")
        assert [(link.get_text(), link.parent.get_text()) for link in links] == [(DOCUMENTS[key]["title"], f"Dokument: {DOCUMENTS[key]['title']}")]


@every_document
def test_only_what_the_document_uses_is_asked_for_in_the_forms_order(around, key):
    used = {blank["data-answer"] for blank in around(key).select("[data-answer]")}
    assert [control["data-field"] for control in around(key).select("[data-field]")] == [field for field in FORM if field in used]


def test_the_list_of_names_has_no_form(around):
    assert around("namnlista").select("hb-form, input, textarea, details") == []


@every_document
def test_what_to_settle_first_stands_beside_the_document(around, key):
    assert [item.get_text() for item in around(key).select(".hb-document-page__before li")] == DOCUMENTS[key].get("before", [])
    assert around(key).select(".hb-document .hb-document-page__before") == []


@every_document
def test_the_way_to_the_blank_file_and_the_warning_stand_together(around, key):
    tools = around(key).select_one(".hb-document-page__tools")
    assert tools.find("a", string="Hämta tom mall (.docx)")["href"] == f"../../../utgavor/mallar/{key}.docx"
    assert "Skriv inte ut på jobbets skrivare." in tools.get_text()


@every_document
def test_there_are_no_dead_buttons_without_script(around, key):
    assert around(key).select("button:not([hidden])") == []


@pytest.mark.parametrize("key", [key for key, each in DOCUMENTS.items() if "addition" in each])
def test_an_addition_stands_beside_the_document(around, key):
    assert around(key).select_one(".hb-addition") and around(key).select(".hb-document .hb-addition") == []
