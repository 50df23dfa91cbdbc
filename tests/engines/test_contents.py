"""The contents on a phone, and the browser's own way back."""
from tests.engines.lists import STEP, tick

CLOSED = "document.querySelector('.hb-menu').ariaExpanded === 'false'"
READY = "history.state?.drawer"
#: It has slid in, and what it holds can be pressed.
IN = "document.querySelector('.md-sidebar--primary').getBoundingClientRect().left >= 0"


def opened(reader):
    reader.press("Meny")
    reader.until(lambda: reader.has(READY) and reader.has(IN), "the menu")


def test_back_closes_the_menu_and_once_more_leaves_the_page(reader):
    reader.open("handbok/")
    tick(reader)
    opened(reader)
    reader.back()
    reader.until(lambda: reader.has(CLOSED), "the menu closed")
    assert reader.is_ticked(STEP)
    reader.back()
    reader.until(lambda: reader.script("return location.pathname") == "/handbok/", "the page before")


def test_a_page_of_the_menu_comes_after_the_page_it_was_opened_on(reader):
    reader.open("")
    opened(reader)
    reader.follow("Handboken")
    reader.until(lambda: reader.script("return location.pathname") == "/handbok/", "the chapters")
    reader.back()
    reader.until(lambda: reader.script("return location.pathname") == "/", "the start page")
    reader.until(lambda: reader.has(CLOSED), "the menu closed")
    assert not reader.has(READY)


def test_closed_by_its_button_the_menu_leaves_nothing_to_go_back_to(reader):
    reader.open("handbok/")
    reader.open("")
    opened(reader)
    reader.press("Stäng menyn")
    reader.until(lambda: reader.has(CLOSED) and not reader.has(READY), "the menu closed")
    reader.back()
    reader.until(lambda: reader.script("return location.pathname") == "/handbok/", "the page before")
