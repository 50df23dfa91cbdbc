"""Gone back to, a page stands as it was left and knows what has happened meanwhile: the browser has kept it whole, nothing is loaded anew."""
import pytest

from tests.engines.lists import KEY, NEXT, PAGE, STEP, tick

REPORT, ABOUT = "grunda/dokument/rapport/", "om/integritet/"
TOLD = "Tyst läge är på."
ON = "Slå på tyst läge (lånad telefon eller jobbets telefon)"
#: A control's default is what the browser puts back, and what differs from it is kept for a closed tab in the browser's own files.
ODD = """return [...document.querySelectorAll("article input, article textarea")]
    .filter((each) => each.checked !== each.defaultChecked || (each.type !== "checkbox" && each.value !== each.defaultValue)).map((each) => each.name || each.id)"""
SETTINGS = {"handbok:settings": '{"version":1,"offline":"no"}'}


@pytest.fixture
def reader(reader):
    """One who stores no pages: a worker that takes a page over makes Firefox load it anew."""
    reader.open("robots.txt")
    reader.script("for (const [name, text] of Object.entries(arguments[0])) localStorage.setItem(name, text)", SETTINGS)
    return reader


def come_back(reader, after=lambda: None, again=lambda: None, anew=False):
    """Away by a link to the page on privacy; what is done there; and Back.

    A page that still fetches is not kept by Firefox: then once more, when what was lost with it has been done `again`.
    `anew`: the page may be loaded anew.
    """
    for pause in (.5, 1.5, 3):
        reader.driver.pause(pause)
        address = reader.script("document.body.dataset.stood = 1; return location.pathname")
        reader.script("const [href] = arguments; setTimeout(() => { location.href = href; })", f"{reader.handbook.origin}/{ABOUT}")
        reader.until(lambda: reader.script("return location.pathname") == f"/{ABOUT}", "the page on privacy")
        after()
        reader.driver.pause(.5)
        reader.back()
        reader.until(lambda: reader.script("return location.pathname") == address, "the page that was left")
        stood = reader.script("return document.body.dataset.stood")
        if stood or anew:
            break
        again()
    assert stood or anew, "the page was loaded anew"
    reader.driver.pause(.3)       # WebKit empties controls some tasks later


def list_key(reader):
    return reader.kept().get(f"handbok:checklist:{KEY}", "")


def test_a_list_stands_as_it_was_left(reader):
    tick(reader)
    reader.press(NEXT)
    reader.press(f"Mer om: {STEP}")
    reader.type("Vem gör det?", "Kim")
    come_back(reader, again=lambda: reader.press(f"Mer om: {STEP}"))
    assert reader.is_ticked(STEP) and reader.is_ticked(NEXT)
    assert reader.value("Vem gör det?") == "Kim"
    assert reader.script(ODD) == []
    reader.press(NEXT)
    reader.sees("1 av 13")


def test_a_plan_and_a_year_stand_as_they_were_left(reader):
    for address, day in (("grunda/plan/", "Bildandemötet"), ("grunda/arshjul/", "Årsmötet")):
        reader.open(address)
        reader.until(lambda: reader.has("document.querySelector('hb-form:defined')"), "the form")
        reader.type(day, "2027-02-03")
        if address == "grunda/plan/":
            reader.press(STEP)
        come_back(reader, again=lambda: reader.script("document.querySelector('.hb-plan__form')?.setAttribute('open', '')"))
        assert reader.value(day) == "2027-02-03"
        assert reader.script(ODD) == []
    assert "2027-02-03" in reader.kept()["handbok:plan"] and list_key(reader)


def test_a_letter_typed_in_a_document_after_back_is_added(reader):
    reader.open(REPORT)
    reader.until(lambda: reader.has("document.querySelector('hb-form:defined')"), "the form")
    reader.type("Föreningens namn", "Klubben i hamnen")
    come_back(reader)
    assert reader.value("Föreningens namn") == "Klubben i hamnen"
    reader.script("const field = document.querySelector('[data-field=namn]'); field.focus(); field.setSelectionRange(99, 99)")
    reader.key("x")
    reader.until(lambda: "Klubben i hamnenx" in reader.kept()["handbok:documents"], "the letter added")


def test_what_was_ticked_in_tyst_lage_is_gone_when_it_has_ended_elsewhere(reader):
    reader.open(ABOUT)
    reader.press(ON)
    tick(reader)
    come_back(reader, again=lambda: reader.press(STEP))
    assert reader.is_ticked(STEP) and reader.kept() == SETTINGS
    come_back(reader, lambda: (reader.sees(TOLD), reader.script("document.querySelector('.hb-quiet__line button').click()")), anew=True)
    reader.until(lambda: "Tyst läge är på" not in reader.text(), "no word of it")
    assert not reader.is_ticked(STEP)
    reader.press(NEXT)
    reader.sees("1 av 13")
    assert '"namn"' in list_key(reader) and "halla-mote" not in list_key(reader)
    assert reader.script(ODD) == []


def test_tyst_lage_that_was_begun_elsewhere_is_told_and_holds(reader):
    tick(reader)
    before = reader.kept()
    come_back(reader, lambda: reader.press(ON), anew=True)
    reader.sees("Tyst läge är på: bockarna sparas inte.")
    reader.press(NEXT)
    reader.sees("2 av 13")
    assert reader.kept() == before


def test_what_was_erased_elsewhere_is_gone_and_so_is_the_look(reader):
    tick(reader)
    reader.script("document.querySelector('.hb-scheme button').click()")
    reader.until(lambda: reader.script("return document.body.dataset.mdColorMedia") == "1", "the look")
    erase = lambda: (reader.press("Radera allt"), reader.press("Ja, radera allt"), reader.sees("Allt är raderat"))
    come_back(reader, erase, anew=type(reader.driver).__name__ == "Firefox")
    reader.sees("0 av 13")
    assert not reader.is_ticked(STEP)
    assert reader.script("return document.body.dataset.mdColorMedia") == "0"
    assert reader.script(ODD) == []
