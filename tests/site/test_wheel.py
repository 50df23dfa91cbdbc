"""The year in the page: a circle for the eye, every entry with its day to fill in, a sheet with a row a month."""
import pytest

from tests.pages import record, records

PAGE = "grunda/arshjul/"
WHEEL = record("wheel.yml")
FIELDS = {field["id"]: field for group in records("forms")["wheel"]["groups"] for field in group["fields"]}
MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]


@pytest.fixture
def wheel(soup):
    return soup(PAGE).select_one("section.hb-wheel")


def test_every_entry_has_its_day_to_fill_in_and_its_list(wheel, soup):
    for entry in WHEEL["moments"]:
        shown = wheel.find(id=f"wheel-{entry['id']}")
        assert shown.select_one("input[type=date]")["data-field"] == entry["id"]
        assert shown.find("label").get_text() == FIELDS[entry["id"]]["label"]
        assert [link["href"] for link in shown.select(".hb-wheel__list a")] == ([f"../../checklistor/{entry['list']}/"] if "list" in entry else [])
    assert [entry["id"] for entry in WHEEL["moments"]] == list(FIELDS)


def test_the_sheet_has_a_row_a_month_and_the_sources_only_time_in_march(wheel):
    rows = wheel.select(".hb-wheel__sheet tbody tr")
    assert [row.th.get_text() for row in rows] == MONTHS
    assert [row.td.get_text(strip=True) for row in rows] == ["", "", "Årsmötet: Senast i mars, enligt handboken.", *[""] * 9]


def test_the_circle_is_for_the_eye_only_and_marks_march(wheel):
    circle = wheel.find("svg")
    assert circle["aria-hidden"] == "true"
    assert [text.get_text() for text in circle.select(".hb-wheel__month")] == [month[:3] for month in MONTHS]
    assert [group.get_text(strip=True) for group in circle.select(".hb-wheel__marked")] == ["mar"]


def test_nothing_has_a_style_of_its_own(wheel):
    assert wheel.select("[style]") == []


def test_nothing_that_needs_the_script_stands_there_without_it(wheel):
    assert wheel.select("button") == []
