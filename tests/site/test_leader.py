"""The leader's sheet: begins with the first minute, runs by the clock, and needs nothing but paper."""
import pytest

from macros.course import PROMISE
from tests.pages import article, record, records
from tests.site.test_course import every_session


@pytest.fixture
def sheet(soup, session):
    return article(soup(f"studiecirkel/{session['id']}/")).select_one(".hb-leader")


@every_session
def test_the_first_minute_is_said_word_for_word(sheet):
    first = sheet.select_one(".hb-leader__item")
    assert first.h3.get_text(" ", strip=True).startswith("0:00–")
    assert first.select_one(".hb-leader__say").get_text() == f"«{PROMISE}»"


@every_session
def test_the_clock_has_no_gap_and_ends_as_planned(sheet, session):
    times = [time.get_text().split("–") for time in sheet.select(".hb-leader__time")]
    assert [end for _, end in times[:-1]] == [start for start, _ in times[1:]]
    assert times[-1][1] == "1:45" and len(times) == len(session["programme"])


@every_session
def test_it_is_marked_as_an_addition_and_its_times_as_a_proposal(sheet):
    assert "tillägg i den här utgåvan" in sheet.select_one(".hb-sheet__label").get_text()
    assert "förslag i den här utgåvan" in sheet.select_one(".hb-sheet__facts").get_text()


@every_session
def test_exercises_stand_in_full_with_their_lists_and_paragraphs(sheet, session):
    told = sheet.get_text(" ", strip=True)
    for item in session["programme"]:
        assert [line for line in (*item.get("task", []), *item.get("do", [])) if line not in told] == []
        if "list" in item:
            found = records("checklists")[item["list"]]
            steps = [step for group in found.get("groups", [found]) for step in group["steps"]]
            shared = record("steps.yml")
            assert [step for step in steps if (step.get("text") or shared[step["use"]]["text"]) not in told] == []
        if "statute" in item:
            assert "Dubbelansluten medlem kan bara kandidera" in sheet.select_one(".hb-statute").get_text()


@every_session
def test_the_questions_stand_where_they_are_asked(sheet, session):
    questions = record("questions.yml")
    for number, item in enumerate(session["programme"]):
        if item["kind"] == "talk":
            asked = [questions[slug]["questions"][at - 1] for slug in item["chapters"] for at in item.get("ask", (1, 2, 3))]
            assert [li.get_text() for li in sheet.select(".hb-leader__item")[number].select(".hb-questions li")] == asked


@every_session
def test_there_is_a_code_to_hold_up_for_each_chapter_or_for_them_all(sheet, session):
    slugs = list(dict.fromkeys(slug for item in session["programme"] for slug in item.get("chapters", [])))
    addresses = [f"handbok.example/handbok/{slug}" for slug in slugs] if len(slugs) <= 3 else ["handbok.example/handbok"]
    assert [code.svg.title.get_text() for code in sheet.select(".hb-leader__codes figure")] == [f"QR-kod till {address}" for address in addresses]
