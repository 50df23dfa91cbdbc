"""The way to a chapter's slides, in the page: what it carries, and what that costs before anybody asks for it."""
import gzip
import re

import pytest

from macros.slides import CODE
from tests.browser.slides import CHAPTERS
from tests.pages import ROOT, article, record, records

every_chapter = pytest.mark.parametrize("chapter", CHAPTERS)


def element(soup, chapter):
    return article(soup(f"handbok/{chapter}/")).select_one("hb-slides")


@every_chapter
def test_every_chapter_has_the_way_its_questions_and_the_disclaimer(soup, chapter):
    found = element(soup, chapter)
    assert found.a.get_text() == "Visa som bilder" and found.a["href"] == "#bildspel"
    kept = found.template
    assert [item.string for item in kept.select("ol > li")] == record("questions.yml")[chapter]["questions"]
    assert kept.select_one(".hb-slides__disclaimer").string == record("edition.yml")["disclaimer"]


@every_chapter
def test_what_an_author_says_of_a_slide_is_carried_word_for_word(soup, chapter):
    own = records("slides")[chapter]["slides"]
    rows = element(soup, chapter).template.select("[data-section]")
    assert [(row["data-section"], row.p and row.p.string, row.aside and row.aside.string, row.has_attr("data-skip")) for row in rows] == [
        (slide["section"], slide.get("gist"), slide.get("note"), slide.get("skip", False)) for slide in own]


@every_chapter
def test_the_code_of_the_last_slide_is_there(site, soup, chapter):
    assert element(soup, chapter)["code"] == f"../../{CODE.format(chapter)}"
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
