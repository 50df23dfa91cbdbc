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
    reader.sees_dialog()
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


def left_early(reader):
    """A page was left just as storing began: its worker still waits for its word."""
    reader.open("om/")
    reader.script("navigator.serviceWorker.register('/sw.js', {scope: '/', updateViaCache: 'none'}).then(() => { document.title = 'registered' })")
    reader.until(lambda: reader.script("return document.title") == "registered", "the worker")


def test_a_page_that_was_left_early_does_not_hold_up_the_next_one_s_storing(reader):
    left_early(reader)
    visited(reader)


def test_a_page_that_was_left_early_does_not_hold_up_erasing(reader):
    left_early(reader)
    reader.open("checklistor/")
    reader.press("Radera allt")
    reader.press("Ja, radera allt")
    reader.sees("Allt är raderat i den här webbläsaren.")
    assert set(reader.kept()) == {"handbok:settings"}


def test_a_new_edition_waits_behind_a_button(reader, own):
    reader.handbook.folder = own
    visited(reader)
    publish(own, START, ">Inledning<", ">Ny inledning<")
    reader.open(START)
    reader.sees("Ny utgåva finns.")
    assert "Ny inledning" not in reader.text()
    reader.press("Visa den")
    reader.sees("Ny inledning")
