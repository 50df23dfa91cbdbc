"""A list prints as it stands or blank, in columns, alone on its paper, and never breaks inside a step."""
import pytest
from playwright.sync_api import expect

from tests.browser.lists import FIRST, PAGE, SECOND, done, put, record, step
from tests.pages import records

PRIVATE = next(key for key, checklist in records("checklists").items() if checklist.get("private"))


@pytest.fixture
def filled(page, origin):
    page.add_init_script("window.print = () => { window.printed = true }")
    put(page, origin, record((FIRST, done(who="Anna", due="2026-12-03", note="Ring igen"))))
    expect(step(page, FIRST)).to_contain_text("Anna")
    return page


def press(page, name):
    page.get_by_role("button", name=name).click()
    page.wait_for_function("() => window.printed")
    page.emulate_media(media="print")


def tick(page):
    return step(page, FIRST).locator(".hb-checklist__row input").evaluate("box => getComputedStyle(box, '::before').content")


def left(locator):
    return locator.bounding_box()["x"]


def test_a_list_prints_alone_with_the_ticks(filled):
    press(filled, "Skriv ut med mina bockar")
    expect(filled.locator("footer").first).to_be_hidden()
    expect(filled.get_by_role("button")).to_have_count(0)
    expect(step(filled, FIRST).get_by_text("Ring igen")).to_be_visible()
    assert tick(filled) == '""'


def test_a_list_prints_blank(filled):
    press(filled, "Skriv ut tom")
    for word in ("Anna", "3 december", "Ring igen"):
        expect(step(filled, FIRST).get_by_text(word)).to_be_hidden()
    assert tick(filled) == "none"
    filled.emulate_media(media="print")
    looks = filled.evaluate("""[...document.querySelectorAll('.hb-checklist--printing .hb-checklist__row')].map(row =>
        getComputedStyle(row).color + getComputedStyle(row.querySelector('input')).border)""")
    assert len(set(looks)) == 1, "a box that looks otherwise would tell that it is ticked"


def test_who_and_date_stand_in_their_columns(filled):
    filled.set_viewport_size({"width": 720, "height": 1000})
    filled.emulate_media(media="print")
    heads = filled.locator(".hb-checklist__columns > span")
    assert heads.all_inner_texts() == ["Steg", "Vem", "Datum", "Signatur"]
    for shown, head in (("Anna", 1), ("3 december", 2)):
        assert abs(left(step(filled, FIRST).get_by_text(shown)) - left(heads.nth(head))) < 2


def test_after_printing_the_page_prints_as_before(filled):
    press(filled, "Skriv ut tom")
    filled.evaluate("dispatchEvent(new Event('afterprint'))")
    assert filled.locator(".hb-checklist--printing, .hb-checklist--blank").count() == 0


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["with-script", "without-script"])
def test_the_browsers_own_printing_has_columns_and_keeps_steps_whole(new_page, origin, java_script_enabled):
    page = new_page(java_script_enabled=java_script_enabled, viewport={"width": 720, "height": 1000})
    page.goto(f"{origin}/{PAGE}")
    page.emulate_media(media="print")
    expect(page.get_by_text("Signatur")).to_be_visible()
    expect(page.get_by_text("Skriv inte upp vad andra tycker, röstar på eller är med i.").first).to_be_visible()
    shown = step(page, SECOND).evaluate("row => [getComputedStyle(row).breakInside, getComputedStyle(row).gridTemplateColumns.split(' ').length]")
    assert shown == ["avoid", 4]
    expect(page.locator("article button:visible, article summary:visible")).to_have_count(0)


def test_a_private_list_has_no_columns_to_write_names_in(page, origin):
    page.goto(f"{origin}/checklistor/{PRIVATE}/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Signatur")).to_have_count(0)
