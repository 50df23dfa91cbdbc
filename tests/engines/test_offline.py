"""After one visit the handbook is here without a network, and a new edition waits until the reader wants it."""
import pytest

from tests.browser.hosting import copy, publish
from tests.engines.lists import STEP, tick

START, SAVED = "handbok/inledning/", "Handboken sparas i den här webbläsaren"
STORED = "navigator.serviceWorker.controller && navigator.serviceWorker.controller.state === 'activated'"


@pytest.fixture
def own(site, tmp_path):
    """A folder that the test changes."""
    return copy(site, tmp_path / "site")


def visited(reader):
    """The page has been read, and then at rest for a while."""
    reader.open(START)
    reader.sees(SAVED)
    reader.until(lambda: reader.has(STORED), "all stored")


def test_after_one_visit_pages_search_lists_and_plan_work_with_the_network_gone(reader):
    visited(reader)
    reader.handbook.stop()
    reader.open("om/")
    reader.press("Sök")
    reader.type("Sök i handboken", "valkrets")
    reader.until(lambda: reader.has("document.querySelector('[data-search-hit]')"), "a hit")
    tick(reader)
    reader.reload()
    reader.sees("1 av 13")
    assert reader.is_ticked(STEP)
    reader.open("grunda/plan/")
    reader.type("Bildandemötet", "2027-01-14")
    reader.sees("torsdag 21 januari 2027")
    reader.handbook.start()


def test_a_new_edition_waits_behind_a_button(reader, own):
    reader.handbook.folder = own
    visited(reader)
    publish(own, START, ">Inledning<", ">Ny inledning<")
    reader.open(START)
    reader.sees("Ny utgåva finns.")
    assert "Ny inledning" not in reader.text()
    reader.press("Visa den")
    reader.sees("Ny inledning")
