"""Nothing of the handbook is lost: every chapter, section and point of its ledger stands with us."""
import itertools
from collections import Counter

import pytest

from tests import ledger
from tests.pages import article, records

POINTS = ledger.points()
every_point = pytest.mark.parametrize("point", POINTS, ids=lambda point: point.id)
every_chapter = pytest.mark.parametrize("chapter", ledger.chapters(), ids=lambda chapter: chapter["slug"])
#: What a component says about itself isn't the chapter's text; nor is a list that we have put together.
LABELS = [".hb-slides", ".hb-checklist__origin", ".hb-checklist__more", ".hb-statute__source"]
COMPILED = [f"#checklist-{key}" for key, checklist in records("checklists").items() if checklist["origin"] != "source"]


@pytest.fixture(scope="session")
def chapter_page(soup):
    return lambda slug: article(soup(f"handbok/{slug}/"))


@pytest.fixture(scope="session")
def section_text(chapter_page):
    """section_text("geo/stadgar"): what stands in that section, one line a block."""
    def text(place):
        anchors = [other["anchor"] for other in ledger.places().values() if other["page"] == place["page"] and other["anchor"]]
        return ledger.section_text(chapter_page(place["page"]), place, anchors)

    return {section: text(place) for section, place in ledger.places().items()}.__getitem__


def headings(page):
    return [ledger.heading(tag.get_text(" ")) for tag in page.select("h1, h2, h3, h4, h5")]


def test_the_ledger_is_whole():
    assert (len(ledger.chapters()), len(ledger.places()), len(POINTS)) == (12, 26, 301)


@every_chapter
def test_a_chapter_bears_the_handbooks_title(chapter_page, chapter):
    assert headings(chapter_page(chapter["slug"]))[0] == ledger.heading(chapter["title"])


def test_the_chapters_stand_in_the_handbooks_order(soup):
    links = [link["href"].strip("./") for link in soup("").select("nav.md-nav--primary a[href^='handbok/']")]
    slugs = [chapter["slug"] for chapter in ledger.chapters()]
    assert [slug for link in links if (slug := link.removeprefix("handbok/")) in slugs] == slugs


@every_chapter
def test_a_chapter_has_the_handbooks_sections_in_order(chapter_page, chapter):
    titles = headings(chapter_page(chapter["slug"]))
    wanted = [ledger.heading(section["title"]) for section in chapter["sections"]]
    assert [title for title in wanted if title not in titles] == []
    box_or_tool = [title for title in wanted if title != ledger.heading(chapter["title"])]
    assert sorted(box_or_tool, key=titles.index) == box_or_tool


@every_chapter
def test_a_chapter_is_about_as_long_as_the_source(chapter_page, chapter):
    beside = ", ".join([ledger.BESIDE, *LABELS, *COMPILED])
    ours = ledger.words("".join(ledger.strings(chapter_page(chapter["slug"]), beside)))
    assert ours <= 1.15 * ledger.read("words.yml")[chapter["slug"]]


@every_point
def test_every_point_of_the_handbook_stands_in_its_section(section_text, point):
    assert ledger.faults(section_text(point.section), point.hard, ledger.phrases()[point.id]) == []


@every_point
def test_removing_the_sentence_of_a_point_is_seen(section_text, point):
    phrase = ledger.phrases()[point.id]
    shorter = ledger.without_sentence(section_text(point.section), phrase)
    assert ledger.faults(shorter, (), phrase)


def test_every_point_has_a_phrase_and_every_phrase_a_point():
    assert set(ledger.phrases()) == {point.id for point in POINTS}
    assert [phrase for phrase in ledger.phrases().values() if ledger.words(phrase) < 2] == []


def test_no_phrase_serves_two_points():
    """Nor does one stand within another of its section: the shorter would live on the longer's sentence."""
    phrases = {point: ledger.flat(ledger.phrases()[point.id]) for point in POINTS}
    assert [phrase for phrase, times in Counter(phrases.values()).items() if times > 1] == []
    pairs = itertools.permutations(POINTS, 2)
    assert [(one.id, other.id) for one, other in pairs if one.section == other.section and phrases[one] in phrases[other]] == []
