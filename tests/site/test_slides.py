"""The way to a chapter's slides, in the page: what it carries, and what that costs before anybody asks for it."""
import gzip
import json
import posixpath
import re

import pytest

from macros.slides import ADDED, CODE
from tests.browser.slides import CHAPTERS
from tests.pages import ROOT, article, record, records

every_chapter = pytest.mark.parametrize("chapter", CHAPTERS)


def element(soup, chapter):
    return article(soup(f"handbok/{chapter}/")).select_one("hb-slides")


@every_chapter
def test_every_chapter_has_the_way_to_its_slides(soup, chapter):
    found = element(soup, chapter)
    assert found.a.get_text() == "Visa som bilder" and found.a["href"] == "#bildspel"


@every_chapter
def test_they_add_its_questions_the_disclaimer_and_what_an_author_says_of_single_slides(site, soup, chapter):
    assert element(soup, chapter)["added"] == f"../../{ADDED.format(chapter)}"
    said = json.loads((site / ADDED.format(chapter)).read_text(encoding="utf-8"))
    assert said["questions"] == record("questions.yml")[chapter]["questions"]
    assert said["disclaimer"] == record("edition.yml")["disclaimer"]
    assert said["minutes"] > 0
    assert said["slides"] == {slide["section"]: {key: value for key, value in slide.items() if key != "section"} for slide in records("slides")[chapter]["slides"]}


@every_chapter
def test_the_code_of_the_last_slide_is_there(site, chapter):
    said = json.loads((site / ADDED.format(chapter)).read_text(encoding="utf-8"))
    assert posixpath.normpath(posixpath.join(posixpath.dirname(ADDED), said["code"])) == CODE.format(chapter)
    assert (site / CODE.format(chapter)).read_text(encoding="utf-8").startswith("<svg ")


@every_chapter
def test_before_anybody_asks_they_cost_less_than_two_kilobytes(site, chapter):
    """Packed: the page's bytes more for them, the script that waits and its style."""
    page = (site / f"handbok/{chapter}/index.html").read_text(encoding="utf-8")
    without = re.sub(r'<div class="?hb-slides"?.*?</hb-slides>\s*</div>', "", page, count=1, flags=re.DOTALL)
    assert len(without) < len(page)
    script, style = (ROOT / "overrides/assets" / name for name in ("js/slides.mjs", "css/slides.css"))
    assert packed(page) - packed(without) + packed(script.read_text(encoding="utf-8")) + packed(style.read_text(encoding="utf-8")) < 2000


def packed(text):
    return len(gzip.compress(text.encode(), 9))
