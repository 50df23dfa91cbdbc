"""The plan as text to send, compared with one written by hand beforehand."""
import pytest

from tests.browser.founding import BEFORE, DAYS, GIVEN, MEETING
from tests.browser.lists import done
from tests.pages import ROOT

EXPECTED = (ROOT / "tests/data/founding/plan.txt").read_text(encoding="utf-8")


@pytest.fixture
def text(one):
    return lambda reports: one("plan_text.planText('Er plan', plan_reckon.reckon(it).moments)",
                               {"plan": GIVEN, "values": DAYS, "reports": reports, "today": BEFORE})


def test_the_text_is_the_one_written_by_hand(text):
    assert text({}) == EXPECTED


def test_the_text_tells_what_is_done_and_what_has_a_day_of_its_own_but_never_who(text):
    said = text({"namn": done(who="Kim"), "halla-mote": {"state": "na"}, "rapportera": {"due": "2027-01-18", "who": "Kim", "note": "Kim ringer"}})
    assert "- Bestäm vad föreningen ska heta och hur den avgränsas (klart)\n" in said
    assert "- Rapportera besluten till distriktet (måndag 18 januari 2027)\n" in said
    assert "Håll ett möte" not in said and "Kim" not in said


def test_a_day_that_all_steps_were_given_by_hand_is_told_once(text):
    said = text({name: {"due": "2027-01-20"} for name in MEETING})
    assert "onsdag 20 januari 2027: Bildandemötet\n- Håll ett möte och bestäm er för att bilda en förening\n" in said
