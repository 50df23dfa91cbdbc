"""Courses: the clock, which questions stand on a sheet, and what an author is told when minutes do not add up."""
import pytest

from macros.course import Session, clock
from macros.handbook import Handbook

ITEMS = [{"kind": "opening", "minutes": 5}, {"kind": "slides", "minutes": 10, "chapters": ["a"]}, {"kind": "break", "minutes": 15},
         {"kind": "talk", "minutes": 15, "chapters": ["a"], "ask": [2]}]


@pytest.fixture
def session():
    return Session.model_validate({"id": "ett", "title": "Ett", "aim": ["Kunna"], "prepare": ["Läs"], "materials": ["Penna"], "programme": ITEMS})


def test_the_clock_runs_from_the_beginning(session):
    assert [(each.starts, each.ends) for each in session.timed()] == [("0:00", "0:05"), ("0:05", "0:15"), ("0:15", "0:30"), ("0:30", "0:45")]
    assert clock(95) == "1:35"


def test_the_parts_are_what_stands_between_the_breaks(session):
    assert session.parts() == [15, 15]
    assert session.length == 45


def test_all_questions_stand_on_the_sheet_of_few_chapters_else_those_that_are_asked(session):
    assert session.asked("a") == [1, 2, 3]
    many = session.model_copy(update={"programme": (*session.programme, session.programme[1].model_copy(update={"chapters": ("b", "c", "d")}))})
    assert (many.few, many.asked("a"), many.asked("b")) == (False, [2], [])


def test_slides_take_the_minutes_of_the_longest_course(tmp_path):
    one = ("title: K\nabout: A\nlesson: 15\nlessons: 1\nrest: 0\nsessions:\n"
           "  - {{id: {0}, title: T, aim: [a], prepare: [a], materials: [a], programme: [{{kind: opening, minutes: {1}}}, {{kind: slides, minutes: {2}, chapters: [moten]}}]}}\n")
    files = {"questions.yml": "moten:\n  questions: [a, b, c]\n", "courses/a.yml": one.format("en", 12, 3),
             "courses/b.yml": one.format("forsta", 5, 10) + one.format("andra", 8, 7).partition("sessions:\n")[2]}
    for name, text in files.items():
        path = tmp_path / "docs/_data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    handbook = Handbook(tmp_path / "docs")
    assert handbook.faults == []
    assert (handbook.slide_minutes("moten"), handbook.slide_minutes("annat")) == (10, None)
