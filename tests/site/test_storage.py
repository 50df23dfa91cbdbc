"""The line of truth."""
import pytest


@pytest.mark.parametrize("address", ["checklistor/", "om/integritet/"])
def test_the_line_says_when_the_browser_erases_and_leads_to_a_copy(soup, address):
    line = soup(address).select_one("p.hb-storage")
    assert "sju dagar" in line.get_text() and "privat fönster" in line.get_text()
    assert line.select_one("a")["href"].endswith("#spara")
