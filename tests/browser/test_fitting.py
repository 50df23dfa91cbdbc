"""What of a field can be kept, and the sentence about the rest."""
import pytest

OUTSIDE = "Året ska vara mellan 2000 och 2099. Dagen sparas inte."
HALF = "Dagen är inte färdigskriven och sparas inte."
NUMBER = "Skriv ett tal med siffror, högst fyra. Det som står här sparas inte."


def test_a_text_of_the_largest_length_is_kept_whole(one):
    assert one("fitting.fitting(it)", {"kind": "text", "value": "å" * 2000}) == {"value": "å" * 2000}


def test_of_a_longer_text_the_beginning_is_kept_and_the_rest_is_told(one):
    assert one("fitting.fitting(it)", {"kind": "lines", "value": "a" * 3690}) == {
        "value": "a" * 2000, "fault": "De första 2\u00a0000 tecknen får plats. Resten (1\u00a0690) sparas inte. Korta texten."}
    assert one("fitting.fitting(it)", {"kind": "text", "limit": "who", "value": "a" * 201}) == {
        "value": "a" * 200, "fault": "De första 200 tecknen får plats. Resten (1) sparas inte. Korta texten."}


@pytest.mark.parametrize("value", ["", "2000-01-01", "2027-01-14", "2099-12-31"])
def test_a_day_in_the_span_and_no_day_are_kept(one, value):
    assert one("fitting.fitting(it)", {"kind": "date", "value": value}) == {"value": value}


@pytest.mark.parametrize("value", ["1999-12-31", "2100-01-01", "20277-02-03", "202777-02-03"])
def test_a_day_outside_it_takes_no_other_s_place(one, value):
    assert one("fitting.fitting(it)", {"kind": "date", "value": value}) == {"fault": OUTSIDE}


@pytest.mark.parametrize("it", [{"value": "0202-01-14"}, {"value": "", "broken": True}])
def test_a_day_that_is_being_written_takes_no_other_s_place(one, it):
    assert one("fitting.fitting(it)", {"kind": "date", **it}) == {"fault": HALF, "begun": True}


@pytest.mark.parametrize(("value", "kept"), [("4", "4"), ("4 st", "4"), (" ", ""), ("", ""), ("1234", "1234")])
def test_a_number_is_its_digits(one, value, kept):
    assert one("fitting.fitting(it)", {"kind": "number", "value": value}) == {"value": kept}


@pytest.mark.parametrize("value", ["12345", "fyra", "12 eller 15"])
def test_what_is_no_number_of_four_digits_is_told(one, value):
    assert one("fitting.fitting(it)", {"kind": "number", "value": value}) == {"fault": NUMBER}
