"""The founders fill in once, and every document says it: as they type, copied, shared and printed. Nothing is stopped."""
import re

import pytest
from playwright.sync_api import expect

from tests.ledger import read
from tests.pages import ROOT, records

EXPECTED = ROOT / "tests/data/founding"
DOCUMENTS = records("documents")
FORMS = records("forms")
FIELDS = {field["id"]: field for form in ("plan", "documents") for group in FORMS[form]["groups"] for field in group["fields"] if "id" in field}
ANSWERS = {field: str(answer) for form in read("founding/answers.yml").values() for field, answer in form.items() if field in FIELDS}
SHOWN = [field.get("id") or field["use"] for group in FORMS["documents"]["groups"] for field in group["fields"]]
OVERVIEW = "grunda/dokument/"
every_document = pytest.mark.parametrize("key", DOCUMENTS)
PRINTED = "Skriv inte ut på jobbets skrivare."


def fill(page, **answers):
    """Type answers into the fields that stand on the page."""
    for field, answer in answers.items():
        page.get_by_label(FIELDS[field]["label"], exact=True).fill(answer)


@pytest.fixture
def filled(page, origin):
    """A phone whose founders have filled in the form, where all of it stands."""
    page.goto(f"{origin}/{OVERVIEW}")
    expect(page.locator("hb-form:defined")).to_have_count(1)
    fill(page, **{field: ANSWERS[field] for field in SHOWN if field in ANSWERS})
    return page


def open_(page, origin, key):
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    expect(page.locator("hb-document:defined")).to_have_count(1)
    return page.locator(f"#dokument-{key}")


def copied(page):
    """The text on the clipboard."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopiera texten").click()
    expect(page.get_by_text("Texten är kopierad. Klistra in den där du vill ha den.")).to_be_visible()
    return page.evaluate("navigator.clipboard.readText()")


def expected(key, folder=EXPECTED):
    return (folder / f"{key}.txt").read_text(encoding="utf-8").removesuffix("\n")


def sheets(pdf):
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def remarks(page):
    return page.locator(".hb-document-page__remarks p").all_inner_texts()


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


def test_a_blank_document_is_not_remarked_on(page, origin):
    open_(page, origin, "rapport")
    assert remarks(page) == []


def test_what_may_be_missing_is_said_kindly_and_stops_nothing(page, origin):
    open_(page, origin, "rapport")
    fill(page, antal="2", ordforande="Kim Dal", kassor="Kim dal", valberedning="Sam Alm")
    expect(page.get_by_text("Ni behöver vara minst tre, enligt handboken.")).to_be_visible()
    assert remarks(page)[-1] == f"Kim Dal {FORMS['documents']['twice']}"
    fill(page, antal="3", kassor="")
    expect(page.get_by_text("Kassör saknas. Också den ska finnas i styrelsen, enligt handboken.")).to_be_visible()
    assert "Ni behöver vara minst tre" not in " ".join(remarks(page))
    assert "Så många är vi: 3" in copied(page)


def test_an_office_is_remarked_on_only_where_the_document_uses_it(page, origin):
    open_(page, origin, "kallelse")
    fill(page, namn="Kaffepausen")
    assert remarks(page) == []


def test_a_remark_leads_to_the_handbook(page, origin):
    open_(page, origin, "rapport")
    fill(page, ordforande="Kim Dal")
    page.locator(".hb-document-page__remarks p", has_text="kassör").get_by_role("link", name="Läs i handboken").click()
    expect(page).to_have_url(f"{origin}/handbok/liten-guide-i-att-bilda-partiforening/#mote")


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["with-script", "without-script"])
@every_document
def test_a_document_prints_alone_without_site_or_address(new_page, origin, key, java_script_enabled):
    page = new_page(java_script_enabled=java_script_enabled, color_scheme="dark")
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    assert shown == page.locator(f"#dokument-{key}").inner_text()
    assert "Handbok" not in shown and "http" not in shown
    colours = page.locator(f"#dokument-{key}").evaluate("sheet => [getComputedStyle(sheet).color, getComputedStyle(sheet).backgroundColor]")
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


@every_document
def test_a_document_fits_one_sheet_of_its_own_margins(page, origin, key):
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    assert sheets(page.pdf(prefer_css_page_size=True)) == 1


def test_long_answers_go_on_on_a_second_sheet_with_the_signatures_together(page, origin):
    open_(page, origin, "protokoll")
    fill(page, ledamoter="\n".join(f"Kim Dal-Alm {number}" for number in range(60)))
    assert sheets(page.pdf(prefer_css_page_size=True)) == 2
    page.emulate_media(media="print")
    kept = page.locator(".hb-document__sign").evaluate("sign => getComputedStyle(sign).breakInside")
    assert kept == "avoid"


def test_a_printed_file_is_called_what_the_document_is_called(page, origin):
    open_(page, origin, "rapport")
    before = page.title()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.title() == "Rapport till distriktsstyrelsen"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.title() == before


def test_the_button_prints(page, origin):
    page.add_init_script("window.print = () => { window.printed = true }")
    open_(page, origin, "rapport")
    expect(page.get_by_text(PRINTED)).to_be_visible()
    page.get_by_role("button", name="Skriv ut").click()
    page.wait_for_function("() => window.printed")


def test_sharing_is_offered_where_the_browser_can(page, origin):
    open_(page, origin, "rapport")
    expect(page.get_by_role("button", name="Dela")).to_have_count(0)
    page.add_init_script("navigator.share = async (what) => { window.shared = what }")
    open_(page, origin, "namnlista")
    page.get_by_role("button", name="Dela").click()
    page.wait_for_function("() => window.shared")
    assert page.evaluate("window.shared") == {"text": expected("namnlista")}


def test_without_a_clipboard_the_text_can_be_copied_by_hand(page, origin):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    open_(page, origin, "inbjudan")
    page.get_by_role("button", name="Kopiera texten").click()
    expect(page.get_by_label("Kopiera texten")).to_have_value(expected("inbjudan", EXPECTED / "blank"))
    expect(page.get_by_label("Kopiera texten")).to_be_focused()


def test_the_blank_file_is_fetched_with_one_tap(page, origin):
    open_(page, origin, "protokoll")
    with page.expect_download() as coming:
        page.get_by_role("link", name="Hämta tom mall (.docx)").click()
    assert coming.value.suggested_filename == "protokoll.docx"
    assert coming.value.path().read_bytes()[:2] == b"PK"


def test_the_overview_says_how_much_is_left(filled, origin):
    filled.goto(f"{origin}/{OVERVIEW}")
    rows = filled.locator(".hb-documents li")
    expect(rows.filter(has_text="Kallelse till")).to_contain_text("Allt är ifyllt")
    expect(rows.filter(has_text="Rapport till")).to_contain_text("1 av 10 uppgifter är tomma")
    expect(rows.filter(has_text="Namnlista").locator(".hb-documents__left")).to_have_count(0)


def test_an_overview_of_blank_documents_counts_nothing(page, origin):
    page.goto(f"{origin}/{OVERVIEW}")
    expect(page.locator("hb-documents:defined")).to_have_count(1)
    assert "".join(page.locator(".hb-documents__left").all_inner_texts()) == ""


def test_from_step_to_document_and_back_to_the_step(page, origin):
    page.goto(f"{origin}/checklistor/bilda-partiforening/#checklist-bilda-partiforening-rapportera")
    page.locator("#checklist-bilda-partiforening-rapportera").get_by_role("link", name="Rapport till distriktsstyrelsen").click()
    expect(page).to_have_url(f"{origin}/{OVERVIEW}rapport/")
    page.get_by_role("link", name="i listan om: Rapportera besluten till distriktet").click()
    row = page.locator("#checklist-bilda-partiforening-rapportera")
    expect(row.get_by_role("link", name="Rapport till distriktsstyrelsen")).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="Rapportera besluten till distriktet", exact=True).click()
    expect(page.locator("#plan-rapportera")).to_be_in_viewport()


@every_document
def test_without_javascript_a_document_is_read_and_filled_in_by_hand(new_page, origin, key):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    paper = page.locator(f"#dokument-{key}")
    expect(paper).to_be_visible()
    for blank in paper.locator(".hb-document__blank").all():
        assert blank.bounding_box()["width"] > 60
    expect(page.locator(".hb-document-page").get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("link", name="Hämta tom mall (.docx)")).to_be_visible()


@pytest.mark.parametrize("quiet", [True, False])
def test_in_quiet_mode_documents_are_filled_in_and_forgotten(page, origin, quiet):
    page.goto(f"{origin}/om/")
    page.evaluate("on => on && sessionStorage.setItem('handbok:quiet', '1')", quiet)
    paper = open_(page, origin, "rapport")
    fill(page, namn="Kaffepausen")
    expect(paper.get_by_text("Kaffepausen")).to_be_visible()
    assert ("Kaffepausen" in page.evaluate("JSON.stringify(localStorage)")) is not quiet
    page.reload()
    expect(page.locator("hb-document:defined")).to_have_count(1)
    expect(paper.get_by_text("Kaffepausen")).to_have_count(0 if quiet else 1)
