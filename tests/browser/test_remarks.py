"""What is said of answers, and how an answer is written: pure, asked in Chromium."""
import pytest

TWICE = "står två gånger."
FIELDS = [
    {"id": "antal", "min": 3, "min_text": "Minst tre.", "href": "#antal"},
    {"id": "ordforande", "missing": "En ordförande ska finnas.", "office": True},
    {"id": "ledamoter", "office": True},
    {"id": "sekreterare"},
]


@pytest.fixture
def remarks(one):
    """remarks(antal="2"): the texts."""
    return lambda **values: [" ".join(remark[part] for part in ("name", "text") if part in remark) for remark in one("remarks.remarks(...it)", [FIELDS, values, TWICE])]


@pytest.mark.parametrize("values, said", [
    ({}, []),
    ({"sekreterare": "  "}, []),
    ({"sekreterare": "Kim"}, ["En ordförande ska finnas."]),
    ({"ordforande": "Kim"}, []),
    ({"ordforande": " "}, []),
    ({"ordforande": "Kim", "antal": "2"}, ["Minst tre."]),
    ({"ordforande": "Kim", "antal": "0"}, ["Minst tre."]),
    ({"ordforande": "Kim", "antal": "3"}, []),
    ({"ordforande": "Kim", "antal": "många"}, []),
    ({"antal": "2"}, ["Minst tre.", "En ordförande ska finnas."]),
])
def test_what_may_be_missing_is_said_once_something_is_filled_in(remarks, values, said):
    assert remarks(**values) == said


@pytest.mark.parametrize("chair, members, names", [
    ("Kim Dal", "Alex Ek\nSam Alm", []),
    ("Kim Dal", "Alex Ek\nkim  DAL ", ["Kim Dal"]),
    ("Åsa Öst", "A\u030asa O\u0308st", ["Åsa Öst"]),
    ("Kim", "Kim\nKim\nAlex\nAlex", ["Kim", "Alex"]),
    ("Kim", "Kim Dal", []),
])
def test_a_name_at_two_offices_is_said_once_however_it_is_written(remarks, chair, members, names):
    assert remarks(ordforande=chair, ledamoter=members) == [f"{name} {TWICE}" for name in names]


def test_a_name_that_holds_no_office_may_stand_anywhere(remarks):
    assert remarks(ordforande="Kim", sekreterare="Kim") == []


def test_a_form_that_says_nothing_of_names_says_nothing(one):
    assert one("remarks.remarks(...it)", [FIELDS, {"ordforande": "Kim", "ledamoter": "Kim"}, ""]) == []


def test_a_remark_knows_its_place_in_the_handbook(one):
    assert one("remarks.remarks(...it)", [FIELDS[:1], {"antal": "1"}, TWICE]) == [{"text": "Minst tre.", "href": "#antal"}]


@pytest.mark.parametrize("value, kind, written", [
    ("2027-01-14", "date", "14 januari 2027"),
    ("2027-01-14", "date-long", "torsdag 14 januari 2027"),
    ("i vår", "date-long", "i vår"),
    ("", "date", ""),
    (" Kim Dal\n\n Alex Ek ", "lines", "Kim Dal, Alex Ek"),
    (" 4 ", "number", "4"),
    ("  ", "text", ""),
])
def test_an_answer_is_written_as_its_kind(one, value, kind, written):
    assert one("answers.written(...it)", [value, kind]) == written
