"""grundningsguide.pdf: a form, on screen and on paper."""
import ctypes
import io
import re

import pymupdf
import pypdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from tests.pages import record, records

GUIDE = "grundningsguide.pdf"
LISTS = ("bilda-partiforening", "fraga-distriktet")


def steps():
    shared = record("steps.yml")
    for key in LISTS:
        data = records("checklists")[key]
        for step in [step for group in data.get("groups", [data]) for step in group["steps"]]:
            yield f"{key}.{step.get('id') or step['use']}", step.get("text") or shared[step["use"]]["text"]


@pytest.fixture(scope="module")
def fields(pdf):
    return pdf(GUIDE).get_fields()


@pytest.mark.parametrize(("name", "text"), list(steps()))
def test_a_step_has_a_box_and_who_and_when(fields, name, text):
    assert fields[name]["/FT"] == "/Btn" and fields[name]["/TU"] == f"Klart: {text}"
    assert fields[f"{name}-vem"]["/FT"] == "/Tx" and fields[f"{name}-vem"]["/TU"] == f"Vem: {text}"
    assert fields[f"{name}-datum"]["/TU"] == f"Datum: {text}"


def test_every_box_has_an_unticked_look(pdf):
    widgets = [note.get_object() for page in pdf(GUIDE).pages for note in page.get("/Annots", []) if note.get_object()["/Subtype"] == "/Widget"]
    boxes = [widget for widget in widgets if widget.get("/FT") == "/Btn"]
    assert len(boxes) == len(list(steps()))
    assert all(set(box["/AP"]["/N"]) == {"/on", "/Off"} and box["/AS"] == "/Off" and box["/DA"] for box in boxes)
    assert all("/N" in widget["/AP"] and widget["/F"] == 4 for widget in widgets)


#: Polish, Turkish, Vietnamese, Arabic and Ukrainian: the letters of names that a party and a union have among their members.
NAMES = ("Łukasz Żółć", "Ştefan Ğül", "Özgür Yıldırım", "Nguyễn Thị Hằng", "محمد عبد الله", "Олена Шевченко")


@pytest.fixture(scope="module")
def font(pdf):
    return pdf(GUIDE).trailer["/Root"]["/AcroForm"]["/DR"]["/Font"]["/Wingdings"]


def test_the_form_needs_no_font_of_the_readers(pdf, font):
    """Programs find a letter by ToUnicode, and its drawing by its number: both know all that names are written with."""
    letters = font["/DescendantFonts"][0]
    assert letters["/FontDescriptor"]["/FontFile2"].get_data()[:4] == b"\0\1\0\0"
    drawn = letters["/CIDToGIDMap"].get_data()
    ranges = [[int(number, 16) for number in row] for row in re.findall(r"<(\w{4})> <(\w{4})> <(\w{4})>", font["/ToUnicode"].get_data().decode())]
    wanted = {*"åäöÅÄÖé–”’", *"".join(NAMES)}
    assert {sign for sign in wanted if not any(first <= ord(sign) <= last and at == first for first, last, at in ranges)} == set()
    assert {sign for sign in wanted if drawn[2 * ord(sign):2 * ord(sign) + 2] in (b"", b"\0\0")} == set()
    assert pdf(GUIDE).trailer["/Root"]["/AcroForm"]["/NeedAppearances"].value is False


def test_a_name_typed_in_chrome_is_whole_in_other_programs(made, tmp_path):
    """PDFium fills the fields in as a reader does, MuPDF reads what is then drawn."""
    with pymupdf.open(made / GUIDE) as blank:
        places = [(page.number, widget.rect, page.rect.height) for page in blank for widget in page.widgets() if widget.field_name.endswith("-vem")]
    form = pdfium.PdfDocument(made / GUIDE)
    form.init_forms()
    pages = {}
    for name, (number, rect, height) in zip(NAMES, places):
        page = pages[number] = pages.get(number) or form[number]
        middle = (rect.x0 + rect.x1) / 2, height - (rect.y0 + rect.y1) / 2
        raw.FORM_OnLButtonDown(form.formenv, page, 0, *middle)
        raw.FORM_OnLButtonUp(form.formenv, page, 0, *middle)
        typed = ctypes.create_string_buffer(f"{name}\0".encode("utf-16-le"))
        raw.FORM_ReplaceSelection(form.formenv, page, ctypes.cast(typed, ctypes.POINTER(ctypes.c_ushort)))
        raw.FORM_ForceToKillFocus(form.formenv)
    form.save(tmp_path / GUIDE)
    with pymupdf.open(tmp_path / GUIDE) as filled:
        filled.bake(annots=False)
        read = " ".join(page.get_text() for page in filled)
    assert [name for name in NAMES if name not in read] == []


def test_what_is_filled_in_is_read_again(pdf):
    filled = pypdf.PdfWriter(clone_from=pdf(GUIDE))
    answers = {"bilda-partiforening.halla-mote": "/on", "bilda-partiforening.halla-mote-vem": "Åsa Öberg", "uppgift.namn": "Vänstern på lagret"}
    for page in filled.pages:
        if "/Annots" in page:
            filled.update_page_form_field_values(page, answers, auto_regenerate=False)
    out = io.BytesIO()
    filled.write(out)
    again = pypdf.PdfReader(out).get_fields()
    assert {name: again[name].value for name in answers} == answers
    assert again["bilda-partiforening.rapportera"].value == "/Off"


def test_an_answer_stands_in_every_document_that_asks_for_it(pdf):
    names = {field.get_object()["/T"]: field.get_object() for root in pdf(GUIDE).trailer["/Root"]["/AcroForm"]["/Fields"] for field in root.get_object()["/Kids"]}
    assert len(names["namn"]["/Kids"]) >= 4
    assert names["namn"]["/TU"]


def test_fields_are_in_the_order_of_the_page(pdf):
    page = next(page for page in pdf(GUIDE).pages if any(note.get_object().get("/FT") == "/Btn" for note in page.get("/Annots", [])))
    rows = [note.get_object() for note in page["/Annots"] if note.get_object()["/Subtype"] == "/Widget"]
    assert [row["/T"].rpartition("-")[2] for row in rows[1:3]] == ["vem", "datum"]
    tops = [float(row["/Rect"][3]) for row in rows[::3]]
    assert tops == sorted(tops, reverse=True)


def test_both_paragraphs_and_all_documents_are_there(pdf, website):
    whole = " ".join(" ".join(page.extract_text() for page in pdf(GUIDE).pages).split())
    assert "§ 25 Partiföreningen är partiets grundorganisation." in whole and "§ 25b" in whole
    titles = [one["title"] for one in records("documents").values()]
    assert titles and [title for title in titles if title not in whole] == []


def test_names_of_others_are_for_the_pen(fields):
    """Slips and what is signed: nothing that could lie in a file."""
    assert not [name for name in fields if "namnlista" in name or "underskrift" in name]


def test_it_leads_nowhere_that_it_does_not_hold(drawn):
    links = [link for page in drawn(GUIDE) for link in page.get_links()]
    assert all("nameddest" in link or link["uri"].startswith("https://handbok.example/") for link in links)


def test_a_document_can_be_handed_over_without_telling_where_it_comes_from(pdf):
    """Its sheet bears the document, its number and «mall, tillägg»."""
    titles = tuple(one["title"] for one in records("documents").values())
    sheets = [page.extract_text() for page in pdf(GUIDE).pages if "mall, tillägg" in page.extract_text()]
    assert len(sheets) >= len(titles)
    assert [sheet for sheet in sheets if "handbok.example" in sheet or not sheet.strip().startswith(titles)] == []
