"""After one visit the handbook is here without a network, and a new edition waits until the reader wants it."""
import pytest

from tests.browser.hosting import copy, publish
from tests.engines.lists import STEP, tick

START, SAVED = "handbok/inledning/", "Handboken sparas i den här webbläsaren"
OFFERED = "performance.getEntriesByType('resource').some(({name}) => name.includes('/lagra.'))"
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


def test_what_a_host_refuses_is_left_out_and_told_and_the_rest_is_read_with_the_network_gone(reader, own):
    """Neither pack nor data nor pictures: what is text comes file by file."""
    picture = own / "bilder" / "affisch #1? (ny).png"
    picture.parent.mkdir()
    picture.write_bytes(b"a picture")
    publish(own, "om", "</h1>", '</h1><img src="../bilder/affisch%20%231%3F%20%28ny%29.png" alt="">')
    reader.handbook.folder, reader.handbook.ways.refuses = own, r"\.(bin|png)$|index\.json$"
    reader.open(START)
    reader.until(lambda: reader.has(STORED), "all stored")
    reader.handbook.stop()
    reader.open("om/integritet/")
    reader.sees("utom 2 filer som inte gick att hämta.")
    reader.press("Det som inte gick att hämta")
    reader.sees("bilder/affisch #1? (ny).png")
    reader.open("checklistor/bilda-partiforening/")
    reader.sees("0 av 13")
    reader.handbook.start()


def test_a_file_that_is_not_stored_is_answered_in_words_with_the_network_gone(reader):
    visited(reader)
    reader.handbook.stop()
    reader.open("grunda/dokument/rapport/")
    reader.until(lambda: reader.has(OFFERED), "what answers downloads")
    reader.follow("Hämta tom mall")
    reader.sees("Det gick inte att hämta. Försök igen när du har nät, eller ladda om sidan.")
    reader.open("utgavor/mallar/rapport.docx")
    reader.sees("Det går inte att hämta utan nät")
    assert list(reader.driver.downloads.iterdir()) == []
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
