"""The overview of the documents: each with what it is for, its step and the way to it."""
import re

import pytest

from tests.pages import ROOT, records

PAGE = "grunda/dokument/"
DOCUMENTS = records("documents")


@pytest.fixture
def rows(soup):
    return soup(PAGE).select(".hb-documents li")


def test_every_document_is_there_in_the_order_of_the_menu(rows):
    menu = re.findall(r"grunda/dokument/([\w-]+)\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert [row.a["href"].strip("/") for row in rows] == [key for key in menu if key != "index"]
    assert {row.a["href"].strip("/") for row in rows} == set(DOCUMENTS)


def test_a_row_says_what_the_document_is_for(rows):
    for row in rows:
        document = DOCUMENTS[row.a["href"].strip("/")]
        assert row.a.get_text() == document["title"]
        assert row.select_one(".hb-documents__purpose").get_text() == document["purpose"]
        assert row.select_one(".hb-documents__step").get_text().startswith("Steg: ")


def test_what_is_always_blank_is_not_counted(rows):
    assert [row.a["href"].strip("/") for row in rows if not row.select("[data-fields]")] == ["namnlista"]
