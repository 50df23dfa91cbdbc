"""What a chapter says stands on the sheets as the chapter says it today."""
from macros.course import PAGES
from tests.pages import article, records
from tests.site.test_course import SESSIONS


def test_every_place_is_filled(soup):
    for session in SESSIONS:
        for page in (f"studiecirkel/{session['id']}/", f"studiecirkel/{session['id']}/deltagarblad/"):
            assert [place for place in article(soup(page)).select(".hb-gist") if any(key.startswith("data-") for key in place.attrs)] == []
    assert set(PAGES) == {"leader", "handout"} and records("courses")


def test_the_leader_has_the_box_and_the_sections_of_each_chapter(soup):
    told = article(soup("studiecirkel/traff-2/")).select_one(".hb-leader__chapters").get_text(" ", strip=True)
    chapter = article(soup("handbok/facklig-aktivitet/"))
    assert [point.get_text() for point in chapter.select(".hb-keypoints li") if point.get_text() not in told] == []
    headings = [heading.get_text().removesuffix("¶") for heading in chapter.select("h2[id]") if heading["id"] not in ("varva", "checklista", "ga-vidare")]
    assert len(headings) > 4 and [heading for heading in headings if heading not in told] == []
