"""The courses: every chapter in each, minutes that add up, and a way to both sheets of every meeting."""
import re

import pytest

from macros.course import PROMISE
from tests import ledger
from tests.pages import ADDRESSES, DOCS, article, records

COURSES = records("courses")
SESSIONS = [session for course in COURSES.values() for session in course["sessions"]]
CHAPTERS = {chapter["slug"] for chapter in ledger.chapters()}
every_course = pytest.mark.parametrize("key", COURSES)
every_session = pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session["id"])


@every_course
def test_every_chapter_is_part_of_the_course(key):
    shown = {slug for session in COURSES[key]["sessions"] for item in session["programme"] for slug in item.get("chapters", [])}
    assert shown == CHAPTERS


@every_course
def test_in_each_meeting_the_minutes_add_up(key):
    course = COURSES[key]
    for session in course["sessions"]:
        parts = [[]]
        for item in session["programme"]:
            parts.append([]) if item["kind"] == "break" else parts[-1].append(item["minutes"])
        assert [sum(part) for part in parts] == [course["lesson"]] * course["lessons"], session["id"]
        assert [item["minutes"] for item in session["programme"] if item["kind"] == "break"] == [course["rest"]] * (course["lessons"] - 1)


def test_there_are_five_meetings_of_two_times_45_minutes_and_one_single_evening():
    assert [(len(course["sessions"]), course["lessons"], course["lesson"]) for course in COURSES.values()] == [(1, 2, 45), (5, 2, 45)]


@every_session
def test_an_exercise_refers_to_what_is_there(session, soup):
    for item in session["programme"]:
        if item["kind"] == "exercise":
            assert {"section", "list", "statute", "document", "wheel"} & set(item), item["title"]
        if section := item.get("section"):
            slug, _, anchor = section.partition("#")
            assert article(soup(f"handbok/{slug}/")).find(id=anchor), section


@every_session
def test_the_way_in_leads_to_both_sheets(session, soup):
    row = article(soup("studiecirkel/")).find(id=f"kurs-{session['id']}")
    assert [link["href"] for link in row.select(".hb-course__sheets a")] == [f"{session['id']}/", f"{session['id']}/deltagarblad/"]


def test_the_way_in_says_the_first_minutes_sentence_word_for_word():
    assert PROMISE in (DOCS / "studiecirkel/index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("address", [address for address in ADDRESSES if address.startswith("studiecirkel/")])
def test_nobody_is_listed(soup, address):
    """No list of who comes, and no place to write what others think."""
    page = article(soup(address))
    assert page.select("input, textarea, form") == []
    assert re.findall(r"närvaro\w*|deltagarlista|namnlista", page.get_text(), re.IGNORECASE) == []


def test_only_the_pages_of_the_study_circle_fetch_its_sheet(soup):
    found = [address for address in ADDRESSES if soup(address).select_one("link[href*='/studiecirkel.']")]
    assert found == [address for address in ADDRESSES if address.startswith("studiecirkel/")]


def test_a_study_association_is_asked_about_its_own_terms(soup):
    told = article(soup("studiecirkel/")).find(id="anmala").find_next("p").get_text(" ")
    assert "Fråga studieförbundet om villkoren" in told
