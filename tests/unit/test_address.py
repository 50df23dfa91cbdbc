"""A file's name and the address that leads to it."""
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.address import address, quoted, target

NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1).filter(lambda name: name not in (".", ".."))


@pytest.mark.parametrize("name, at", [
    ("index.html", ""), ("handbok/inledning/index.html", "handbok/inledning/"), ("myindex.html", "myindex.html"),
    ("bilder/affisch #1.png", "bilder/affisch%20%231.png"), ("Vem får vara med?.png", "Vem%20f%C3%A5r%20vara%20med%3F.png"),
    ("100%25.png", "100%2525.png"), ("bild (1)!.png", "bild%20(1)!.png"),
])
def test_a_name_becomes_an_address(name, at):
    assert address(name) == at


def test_a_name_that_is_no_text_has_an_address_too():
    assert quoted(os.fsdecode(b"a\xff")) == "a%FF" and target("index.html", "a%FF") == os.fsdecode(b"a\xff")


@pytest.mark.parametrize("page, href, name", [
    ("om/index.html", "../bilder/affisch%20%231.png", "bilder/affisch #1.png"), ("om/index.html", "../?a#b", "index.html"),
    ("om/index.html", "fil (1).pdf", "om/fil (1).pdf"), ("om/index.html", "#x", "om/index.html"), ("om/index.html", "/a&amp;b", "a&b"),
    ("index.html", "https://annan.se/a.png", None), ("index.html", "//annan.se/a.png", None), ("index.html", "mailto:a@b.se", None),
])
def test_a_link_becomes_the_file_it_leads_to(page, href, name):
    assert target(page, href) == name


@given(NAMES)
def test_any_name_is_found_again_by_its_address(name):
    assert target("om/index.html", f"../{quoted(name)}") == name
