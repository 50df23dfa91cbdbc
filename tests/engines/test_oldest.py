"""Chromium 108, the oldest that every promise is kept to; and 92, where the text is read and the page says that nothing is kept."""
import pytest

from tests.engines.engine import chosen
from tests.engines.lists import PAGE, STEP, tick

CHAPTER = "handbok/bilda-partiforening/"
OTHER, OTHER_TITLE = "handbok/vansterpartist-i-facket/", "Vänsterpartist i facket"
LOST = "Det gick inte att hämta. Försök igen när du har nät, eller ladda om sidan."
UNKEPT = "Det du bockar av eller skriver sparas inte"
#: What lies at the middle of an element, and whether that is in sight at all.
ON_TOP = """const box = arguments[0].getBoundingClientRect();
    return arguments[0].contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))"""
LOOK = "const { color, backgroundColor, textDecorationLine } = getComputedStyle(arguments[0]); return [color, backgroundColor, textDecorationLine]"


def engine(name):
    return pytest.mark.parametrize("older_driver", [name] if name in chosen() else [], indirect=True)


oldest, too_old = engine("chromium-108"), engine("chromium-92")


def the(reader, selector):
    return reader.until(lambda: reader.driver.element("return document.querySelector(arguments[0])", selector), selector)


def look(reader, selector):
    return reader.script(LOOK, the(reader, selector))


@oldest
def test_on_the_oldest_a_list_is_kept_shown_and_printed_in_columns(older_reader):
    reader = older_reader
    tick(reader)
    reader.reload()
    reader.sees("1 av 13")
    assert reader.is_ticked(STEP)
    assert UNKEPT not in reader.text()
    assert reader.script(ON_TOP, the(reader, ".hb-menu")), "the menu button is covered"
    reader.driver.tab.emulate_media(media="print")
    lefts = reader.script("return [...document.querySelectorAll('.hb-checklist__columns > span')].map((head) => head.getBoundingClientRect().left)")
    assert len(lefts) == 4 and lefts == sorted(set(lefts)), "the heads of the columns stand in one"


@oldest
def test_on_the_oldest_links_and_buttons_can_be_told_and_what_is_lost_is_said(older_reader):
    reader = older_reader
    reader.open(CHAPTER)
    assert look(reader, "article p a:not([class])")[2] == "underline"
    reader.press("Meny")
    reader.follow(OTHER_TITLE)
    reader.until(lambda: reader.script("return location.pathname") == f"/{OTHER}", "the other chapter")
    reader.until(lambda: reader.driver.element("return document.querySelector('.hb-foot button')"), "«Stäng»")
    assert look(reader, ".hb-foot button")[0] != look(reader, ".hb-foot__line")[1]


@oldest
def test_on_the_oldest_what_cannot_be_fetched_is_said_where_it_is_seen(older_reader):
    reader = older_reader
    reader.open(PAGE)
    reader.sees("0 av 13")
    reader.handbook.stop()
    said = []
    reader.driver.tab.on("dialog", lambda box: (said.append(box.message), box.dismiss()))
    reader.press("Mer om: " + STEP)
    reader.until(lambda: said == [LOST], "the sentence, in a box of the browser's")
    reader.press(STEP)
    assert reader.is_ticked(STEP)


@oldest
def test_on_the_oldest_search_answers_slides_open_and_a_document_is_filled(older_reader):
    reader = older_reader
    reader.open(CHAPTER)
    reader.press("Sök")
    reader.sees_dialog()
    reader.type("Sök i handboken", "förening")
    reader.until(lambda: reader.has("document.querySelector('[data-search-hit]')"), "hits")
    reader.key("Escape")
    reader.follow("Visa som bilder")
    reader.sees("1 av ")
    reader.key("ArrowRight")
    reader.sees("2 av ")
    reader.open("grunda/dokument/rapport/")
    reader.type("Övriga i styrelsen", "Åsa")
    reader.until(lambda: "Åsa" in reader.script("return document.querySelector('article.hb-document').innerText"), "what was filled in")


@too_old
def test_below_that_the_text_is_read_links_and_menu_work_and_the_page_says_that_nothing_is_kept(older_reader):
    reader = older_reader
    reader.open(PAGE)
    reader.sees(UNKEPT)
    assert reader.text().count("sparas inte") == 1
    reader.press(STEP)
    assert reader.is_ticked(STEP)
    assert reader.kept() == {}
    reader.open(CHAPTER)
    assert look(reader, "article p a:not([class])")[2] == "underline"
    reader.driver.click(the(reader, ".hb-menu"))
    reader.follow(OTHER_TITLE)
    reader.until(lambda: reader.script("return location.pathname") == f"/{OTHER}", "the other chapter")
    assert UNKEPT not in reader.text(), "there is nothing to lose here"
