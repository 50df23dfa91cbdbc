"""What the oldest browsers lack is not used, or is done without: held against the sheets, scripts and pages as they are built."""
import re

import pytest

from tests.ledger import read
from tests.pages import ROOT, every_page, file_of

FLOOR = read("floor.yml")
INSIDE = {"scripts": re.compile(r"<script>(.*?)</script>", re.DOTALL), "sheets": re.compile(r"<style>(.*?)</style>", re.DOTALL)}
FILES = {"scripts": ("assets/js/*.mjs", "sw.js"), "sheets": ("assets/css/*.css",)}
#: Texts and pictures in a sheet say nothing of what it asks for.
TEXT = re.compile(r"""/\*.*?\*/|"[^"]*"|'[^']*'|url\([^)]*\)""", re.DOTALL)


@pytest.fixture(scope="module")
def built(site):
    """built("sheets"): the texts of all of them, and of those that stand in a page."""
    def texts(kind):
        found = {path.name: path.read_text(encoding="utf-8") for pattern in FILES[kind] for path in site.glob(pattern)}
        found["in the page"] = INSIDE[kind].search(file_of(site, "").read_text(encoding="utf-8"))[1]
        return {name: TEXT.sub("''", text) if kind == "sheets" else text for name, text in found.items()}
    return texts


def lacked(kind, text):
    return [row["what"] for row in FLOOR[kind] if row["what"] not in FLOOR["without"][kind] and re.search(row["find"], text)]


@pytest.mark.parametrize("kind", FILES)
def test_no_sheet_and_no_script_needs_what_the_oldest_browsers_lack(built, kind):
    texts = built(kind)
    assert len(texts) > 5
    assert {name: found for name, text in texts.items() if (found := lacked(kind, text))} == {}


@every_page
def test_no_page_needs_what_the_oldest_browsers_lack(site, address):
    assert lacked("pages", file_of(site, address).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", FLOOR["prefixed"])
def test_what_had_another_name_stands_under_that_too(built, name):
    for sheet, text in built("sheets").items():
        plain, prefixed = (len(re.findall(rf"[;{{]{prefix}{name}:(?!none)", text)) for prefix in ("", "-webkit-"))
        assert prefixed >= plain, sheet


@pytest.mark.parametrize("kind", FLOOR["without"])
def test_what_is_done_without_is_something_they_lack(kind):
    assert set(FLOOR["without"][kind]) <= {row["what"] for row in FLOOR[kind]}


@pytest.mark.parametrize("place", ["README.md", "docs/om/utgavan.md"])
def test_the_oldest_browsers_are_named(place):
    text = (ROOT / place).read_text(encoding="utf-8")
    for name in ("Chrome och Edge 108", "Safari 15.6", "Firefox ESR"):
        assert name in text
