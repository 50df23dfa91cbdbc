"""The questions: three to each chapter, under the chapter's name, where the chapters lead."""
import pytest

from tests import ledger
from tests.pages import article, record

PAGE = "studiecirkel/"
CHAPTERS = [chapter["slug"] for chapter in ledger.chapters()]


@pytest.mark.parametrize("slug", CHAPTERS)
def test_every_chapter_has_its_three_questions_under_its_name(soup, slug):
    heading = article(soup(PAGE)).find("h3", id=slug)
    assert heading.get_text().removesuffix("¶") == article(soup(f"handbok/{slug}/")).h1.get_text().removesuffix("¶")
    told = [item.get_text() for item in heading.find_next("ol", class_="hb-questions").select("li")]
    assert told == record("questions.yml")[slug]["questions"] and len(set(told)) == 3


def test_they_stand_in_the_order_of_the_chapters_and_none_is_a_strangers():
    assert list(record("questions.yml")) == CHAPTERS
