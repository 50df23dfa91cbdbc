"""The sheet that everybody gets: aim, key points, questions, exercises with room to write, a code to each chapter."""
import pytest

from macros.course import PROMISE
from tests.pages import article, record
from tests.site.test_course import every_session


@pytest.fixture
def sheet(soup, session):
    return article(soup(f"studiecirkel/{session['id']}/deltagarblad/")).select_one(".hb-handout")


@every_session
def test_it_begins_with_the_first_minutes_sentence_and_asks_for_nothing_about_others(sheet):
    assert sheet.select_one(".hb-sheet__promise").get_text() == PROMISE
    assert "Skriv inte upp vad andra tycker, röstar på eller är med i." in sheet.get_text()


@every_session
def test_each_chapter_has_its_code_its_address_and_its_questions(sheet, session):
    slugs = list(dict.fromkeys(slug for item in session["programme"] for slug in item.get("chapters", [])))
    chapters = sheet.select(".hb-handout__chapter")
    assert [chapter.select_one(".hb-handout__address").get_text() for chapter in chapters] == [f"handbok.example/handbok/{slug}" for slug in slugs]
    assert [chapter.svg.title.get_text() for chapter in chapters] == [f"QR-kod till handbok.example/handbok/{slug}" for slug in slugs]
    for slug, chapter in zip(slugs, chapters):
        told = [item.get_text() for item in chapter.select(".hb-questions li")]
        assert told == record("questions.yml")[slug]["questions"][:3 if len(slugs) <= 3 else 1]


@every_session
def test_each_exercise_has_its_instruction_and_room_to_write(sheet, session):
    wanted = [item for item in session["programme"] if item.get("task")]
    shown = sheet.select(".hb-handout__exercise")
    assert [each.h3.get_text() for each in shown] == [item["title"] for item in wanted]
    for each, item in zip(shown, wanted):
        assert [line.get_text() for line in each.select(".hb-sheet__task > li")] == item["task"]
        assert len(each.select(".hb-sheet__lines > div")) == item.get("lines", 0)
    assert any(item.get("lines") for item in wanted)
