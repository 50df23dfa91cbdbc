"""A link with somebody's ticks: gone from the address, shown, added on the reader's word, undone."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import LISTS, OPEN, PRIVATE, device, everything, press, put, steps, ticked
from tests.browser.hostile.links import LINKS
from tests.browser.lists import FIRST, PAGE, with_page_changed
from tests.browser.test_axe import violations

KEY = "arsmote"
ADD, UNDO = "Ja, lägg till", "Ångra"


@pytest.mark.parametrize("place", [f"checklistor/{KEY}/", f"handbok/{LISTS[KEY]['chapter']}/"], ids=["own page", "chapter"])
def test_a_link_is_gone_from_the_address_at_once(new_page, origin, place):
    page = device(new_page, origin)
    page.goto(f"{origin}/{place}#bockar=1.{KEY}.{steps(KEY)[0]}..1")
    page.get_by_role("button", name=ADD).wait_for()
    assert page.url == f"{origin}/{place}"
    assert "bockar" not in page.evaluate("history.length + location.href")
    page.reload()
    expect(page.get_by_role("button", name=ADD)).to_have_count(0)


def test_declining_changes_nothing(new_page, origin):
    page = device(new_page, origin, {KEY: ticked(KEY, 1)})
    before = everything(page)
    page.goto(f"{origin}/checklistor/{KEY}/#bockar=1.{KEY}.{steps(KEY)[2]}..1")
    press(page, "Avbryt")
    expect(page.get_by_role("checkbox").first).to_be_focused()
    assert everything(page) == before


def test_what_came_with_a_link_can_be_undone(new_page, origin):
    page = device(new_page, origin, {KEY: ticked(KEY, 1)})
    before = everything(page)
    page.goto(f"{origin}/checklistor/{KEY}/#bockar=1.{KEY}.{steps(KEY)[2]}..1")
    press(page, ADD)
    expect(page.locator("hb-checklist :checked")).to_have_count(2)
    press(page, UNDO)
    expect(page.locator("hb-checklist :checked")).to_have_count(1)
    assert everything(page) == before


def test_a_link_from_before_a_step_was_renamed_still_ticks_it(new_page, origin):
    page = device(new_page, origin)
    with_page_changed(page, (f'name="{FIRST}"', f'name="ny" data-was="{FIRST}"'))
    page.goto(f"{origin}/{PAGE}#bockar=1.{PAGE.split('/')[1]}.{FIRST}..1")
    press(page, ADD)
    expect(page.locator("input[name=ny]")).to_be_checked()


def test_a_link_opened_on_the_page_that_is_already_open_is_heard(new_page, origin):
    page = device(new_page, origin, address=f"checklistor/{KEY}/")
    page.evaluate(f"location.hash = '#bockar=1.{KEY}.{steps(KEY)[0]}..1'")
    expect(page.get_by_role("button", name=ADD)).to_be_visible()
    assert "#" not in page.url


def test_a_link_never_takes_a_tick_away(new_page, origin):
    page = device(new_page, origin, {KEY: ticked(KEY, 2)})
    page.goto(f"{origin}/checklistor/{KEY}/#bockar=1.{KEY}..{steps(KEY)[0]}.1")
    expect(page.get_by_text("Allt det finns redan här. Inget ändras.")).to_be_visible()


def test_steps_that_the_list_does_not_have_are_told(new_page, origin):
    page = device(new_page, origin)
    page.goto(f"{origin}/checklistor/{KEY}/#bockar=1.{KEY}.{steps(KEY)[0]}~finns-inte..2")
    expect(page.get_by_text("1 steg i den finns inte i listan.")).to_be_visible()


@pytest.mark.parametrize(("address", "link", "sentence"), [
    (f"checklistor/{KEY}/", f"#bockar=1.{OPEN[1]}.namn..1", "Länken hör till en lista som inte finns på den här sidan."),
    ("handbok/inledning/", f"#bockar=1.{KEY}.namn..1", "Länken hör till en lista som inte finns på den här sidan."),
    (f"checklistor/{PRIVATE[0]}/", f"#bockar=1.{PRIVATE[0]}.{steps(PRIVATE[0])[0]}..1", "Länken hör till en privat lista."),
], ids=["of another list", "on a page without lists", "of a private list"])
def test_a_link_that_does_not_belong_here_is_answered(new_page, origin, address, link, sentence):
    page = device(new_page, origin)
    page.goto(f"{origin}/{address}{link}")
    expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.get_by_role("button", name=ADD)).to_have_count(0)
    assert everything(page) == {} and page.url == f"{origin}/{address}"


def test_hostile_links_lose_no_tick_run_no_script_and_are_each_answered(new_page, origin):
    page = new_page()
    page.add_init_script("window.alert = () => document.documentElement.dataset.ran = 'yes'")
    page.goto(f"{origin}/checklistor/{KEY}/")
    put(page, {KEY: ticked(KEY)})
    page.reload()
    before = everything(page)
    place = page.get_by_role("group", name="Bockar från en länk")
    for name, (link, sentence) in LINKS.items():
        page.evaluate("link => { document.querySelector('.hb-received')?.remove(); location.hash = link; }", link)
        expect(place.get_by_text(sentence), name).to_be_visible()
        assert place.locator(":not(p)").count() == 0, name
        assert everything(page) == before, name
        assert page.url == f"{origin}/checklistor/{KEY}/", name
    assert page.locator("html").get_attribute("data-ran") is None


def test_axe_finds_nothing_where_a_link_is_shown_and_answered(new_page, origin):
    page = device(new_page, origin)
    page.goto(f"{origin}/checklistor/{KEY}/#bockar=1.{KEY}.{steps(KEY)[0]}..1")
    page.get_by_role("button", name=ADD).wait_for()
    assert violations(page) == ""
    page.goto(f"{origin}/handbok/inledning/#bockar=1")
    page.get_by_text("Inget är ändrat.").wait_for()
    assert violations(page) == ""


def test_what_was_added_leads_to_the_list_it_was_added_to(new_page, origin):
    page = device(new_page, origin)
    page.goto(f"{origin}/handbok/{LISTS[KEY]['chapter']}/#bockar=1.{KEY}.{steps(KEY)[0]}..1")
    press(page, ADD)
    page.get_by_role("link", name=f"Listan «{LISTS[KEY]['title']}»").click()
    expect(page).to_have_url(f"{origin}/handbok/{LISTS[KEY]['chapter']}/#checklist-{KEY}")
    expect(page.locator(f"#checklist-{KEY}-title")).to_be_in_viewport()
