"""What holds for every PDF, whatever stands in it."""
import os
import re

import pytest
from pypdf.generic import IndirectObject

from macros.editions import engine
from tests.editions.conftest import PDFS, SHEETS
from tests.pages import record

every_pdf = pytest.mark.parametrize("name", PDFS)
#: Without these words no edition is handed out.
DISCLAIMER = record("edition.yml")["disclaimer"]


def elements(reference):
    element = reference.get_object()
    yield element
    for kid in element["/K"]:
        if isinstance(kid, IndirectObject) and "/S" in kid.get_object():
            yield from elements(kid)


def tree(pdf):
    return list(elements(pdf.trailer["/Root"]["/StructTreeRoot"]["/K"][0]))


@every_pdf
def test_it_is_in_swedish_and_shows_its_title(pdf, name):
    root = pdf(name).trailer["/Root"]
    assert root["/Lang"] == "sv"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert root["/MarkInfo"]["/Marked"].value


@every_pdf
def test_title_and_author_never_claim_the_party(pdf, name):
    said = pdf(name).metadata
    assert said.title and said.author == "Facklig-politisk handbok, omskrivning"
    assert "Vänsterpartiet" not in said.title + said.author
    assert said.subject == DISCLAIMER


@every_pdf
def test_it_says_that_it_aims_at_pdf_ua(pdf, name):
    xmp = pdf(name).trailer["/Root"]["/Metadata"].get_data().decode()
    assert 'pdfuaid:part="1"' in xmp
    assert pdf(name).metadata.title in xmp


@every_pdf
def test_the_first_page_says_what_it_is_not(pdf, name):
    words = " ".join(pdf(name).pages[0].extract_text().replace("-\n", "").split())
    assert DISCLAIMER in words


@every_pdf
def test_one_family_is_used_and_carried_along(drawn, name):
    fonts = {font[3].partition("+")[2] or font[3]: drawn(name).extract_font(font[0])[3] for page in drawn(name) for font in page.get_fonts(full=True)}
    assert [font for font in fonts if not re.match(r"Source-?Serif-?Pro", font)] == []
    assert all(fonts.values()), "each has its bytes in the file"


@every_pdf
def test_headings_lists_and_paragraphs_have_their_tags(pdf, name):
    tags = {element["/S"] for element in tree(pdf(name))}
    assert {"/H1", "/H2", "/P", "/L", "/LI", "/LBody", "/Link", "/Figure"} <= tags
    assert tags <= {"/Document", "/Sect", "/Art", "/Div", "/P", "/H1", "/H2", "/H3", "/H4", "/L", "/LI", "/Lbl", "/LBody", "/Link", "/Span", "/NonStruct",
                    "/BlockQuote", "/Figure", "/Form", "/Table", "/THead", "/TBody", "/TR", "/TH", "/TD"}


@every_pdf
def test_no_tag_is_empty(pdf, name):
    assert [element["/S"] for element in tree(pdf(name)) if not element["/K"] and element["/S"] != "/TD"] == []


@every_pdf
def test_a_tag_knows_what_it_stands_in(pdf, name):
    assert all(kid.get_object().raw_get("/P") == element.indirect_reference for element in tree(pdf(name)) for kid in element["/K"]
               if isinstance(kid, IndirectObject) and "/S" in kid.get_object())


@every_pdf
def test_each_link_and_field_says_what_it_is(pdf, name):
    notes = [note.get_object() for page in pdf(name).pages for note in page.get("/Annots", [])]
    assert notes
    assert [note for note in notes if not (note.get("/Contents") or note.get("/TU") or note["/Parent"].get("/TU"))] == []


@every_pdf
def test_a_page_is_walked_through_in_reading_order(pdf, name):
    assert {page["/Tabs"] for page in pdf(name).pages} == {"/S"}


@every_pdf
def test_no_party_mark_and_no_other_picture_than_the_code(pdf, name):
    assert [page.images for page in pdf(name).pages if len(page.images)] == []
    codes = [element.get("/Alt") for element in tree(pdf(name)) if element["/S"] == "/Figure"]
    assert codes == ["QR-kod till handbok.example"] if name not in SHEETS else codes and all(code.startswith("QR-kod till handbok.example/handbok") for code in codes)


def test_what_is_started_after_it_has_the_systems_fonts_again(monkeypatch):
    for before in (None, "/etc/fonts/fonts.conf"):
        monkeypatch.delenv(engine.FONTS, raising=False)
        if before:
            monkeypatch.setenv(engine.FONTS, before)
        engine.weasyprint.cache_clear()
        engine.layout("<html lang=sv><head><title>Prov</title></head><body><p>Ett ord.</p></body></html>")
        assert os.environ.get(engine.FONTS) == before
