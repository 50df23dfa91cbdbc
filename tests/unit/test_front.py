"""What an edition says of itself."""
from datetime import UTC, datetime

import pytest

from macros.editions import front
from macros.editions.front import Front

SITE = type("Site", (), {"name": "Handboken", "disclaimer": "Ur en bok (2014). Inte partiets.", "address": "https://exempel.se/bok/"})


def test_the_day_is_that_of_the_last_commit_or_as_the_builder_says(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795500000")
    assert Front.of(SITE).day == "24 november 2026"


@pytest.mark.parametrize(("said", "year"), [("Ur en bok (2014). Inte partiets.", 2014), ("Inget år.", 2000)])
def test_without_a_history_only_the_year_is_known(monkeypatch, said, year):
    monkeypatch.setattr(front, "released", lambda folder: None)
    site = type("Site", (SITE,), {"disclaimer": said})
    assert Front.of(site).made == datetime(year, 1, 1, tzinfo=UTC)


def test_an_address_is_told_as_one_types_it():
    assert Front.of(SITE).host == "exempel.se/bok"


def test_the_code_leads_to_the_pages_and_has_a_name():
    code = Front.of(SITE).qr
    assert code.startswith("<svg") and "<title>QR-kod till exempel.se/bok</title>" in code
    assert "style" not in code
