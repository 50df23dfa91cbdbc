"""The founders fill in once, and every document says it, as they type."""
import pytest
from playwright.sync_api import expect

from tests.browser.documents import ANSWERS, DOCUMENTS, EXPECTED, FIELDS, FORMS, OVERVIEW, copied, every_document, expected, fill, open_

SHOWN = [field.get("id") or field["use"] for group in FORMS["documents"]["groups"] for field in group["fields"]]


@pytest.fixture
def filled(page, origin):
    """A phone whose founders have filled in the form, where all of it stands."""
    page.goto(f"{origin}/{OVERVIEW}")
    expect(page.locator("hb-form:defined")).to_have_count(1)
    fill(page, **{field: ANSWERS[field] for field in SHOWN if field in ANSWERS})
    return page


def test_what_was_filled_in_once_stands_in_every_document(filled, origin):
    told = {}
    for key in DOCUMENTS:
        open_(filled, origin, key)
        told[key] = copied(filled)
    assert told == {key: expected(key) for key in DOCUMENTS}


@every_document
def test_with_nothing_filled_in_the_text_has_lines_to_write_on(page, origin, key):
    open_(page, origin, key)
    assert copied(page) == expected(key, EXPECTED / "blank")


@every_document
def test_what_is_not_filled_in_is_named_for_those_who_cannot_see_the_line(page, origin, key):
    paper = open_(page, origin, key)
    for blank in paper.locator("[data-answer]").all():
        assert blank.get_attribute("aria-label") == f"Tomt: {FIELDS[blank.get_attribute('data-answer')]['label']}"
        expect(blank).to_have_role("img")


def test_a_document_follows_what_is_typed_and_what_is_taken_away(page, origin):
    paper = open_(page, origin, "rapport")
    place = paper.locator("[data-answer=namn]")
    fill(page, namn="Kaffepausen")
    expect(place).to_have_text("Kaffepausen")
    expect(place).not_to_have_attribute("role", "img")
    fill(page, ledamoter="Kim Dal\n\n  Alex Ek ", bildandemote="2028-02-29")
    expect(paper.get_by_text("Kim Dal, Alex Ek")).to_be_visible()
    expect(paper.get_by_text("Den 29 februari 2028 höll vi ett möte")).to_be_visible()
    fill(page, namn="")
    expect(place).to_have_attribute("aria-label", "Tomt: Föreningens namn")


def test_a_document_follows_another_tab(page, origin):
    paper = open_(page, origin, "kallelse")
    other = page.context.new_page()
    other.goto(f"{origin}/{OVERVIEW}")
    expect(other.locator("hb-form:defined")).to_have_count(1)
    fill(other, lokal="Folkets hus")
    expect(paper.get_by_text("Folkets hus")).to_be_visible()


def test_an_answer_is_text_whatever_it_looks_like(page, origin):
    paper = open_(page, origin, "rapport")
    fill(page, namn="<b>Kaffe</b> & {antal}")
    expect(paper.locator("[data-answer=namn]")).to_have_text("<b>Kaffe</b> & {antal}")
    assert paper.locator("b").count() == 0


def test_the_fields_are_folded_once_filled_in_and_names_may_be_left_for_the_pen(filled, origin):
    open_(filled, origin, "rapport")
    expect(filled.get_by_label("Föreningens namn", exact=True)).to_be_hidden()
    expect(filled.get_by_text("(1 tom)")).to_be_visible()
    filled.get_by_text("Fyll i", exact=False).first.click()
    expect(filled.get_by_label("Föreningens namn", exact=True)).to_have_value("Kaffepausen")
    fill(filled, namn="")
    open_(filled, origin, "rapport")
    expect(filled.get_by_label("Föreningens namn", exact=True)).to_be_visible()


def test_nothing_is_folded_while_it_is_filled_in(page, origin):
    open_(page, origin, "kallelse")
    fill(page, **{field: ANSWERS[field] for field in ("namn", "arsmote", "tid", "lokal", "kontakt")})
    expect(page.get_by_text("allt är ifyllt")).to_be_visible()
    expect(page.get_by_label("Årsmötets plats", exact=True)).to_be_visible()


def test_the_overview_says_how_much_is_left(filled, origin):
    filled.goto(f"{origin}/{OVERVIEW}")
    rows = filled.locator(".hb-documents li")
    expect(rows.filter(has_text="Kallelse till")).to_contain_text("Allt är ifyllt")
    expect(rows.filter(has_text="Rapport till")).to_contain_text("1 av 10 uppgifter är tomma")
    expect(rows.filter(has_text="Talonger").locator(".hb-documents__left")).to_have_count(0)


def test_an_overview_of_blank_documents_counts_nothing(page, origin):
    page.goto(f"{origin}/{OVERVIEW}")
    expect(page.locator("hb-documents:defined")).to_have_count(1)
    assert "".join(page.locator(".hb-documents__left").all_inner_texts()) == ""
