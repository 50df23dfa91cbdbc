"""Erasing all: what the page says of it."""
import pytest


@pytest.mark.parametrize("address", ["checklistor/", "om/integritet/"])
def test_it_says_what_it_cannot_reach_with_and_without_script(soup, address):
    part = soup(address).select_one(".hb-erase")
    assert "Sidan kommer inte åt webbläsarens historik" in part.get_text()
    assert "rensar du webbläsarens data" in part.select_one("hb-erase").get_text()
