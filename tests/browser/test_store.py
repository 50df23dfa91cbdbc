"""The store: full, forbidden, damaged, newer, foreign; two tabs; nothing is ever written over."""
import pytest
from playwright.sync_api import expect

from tests.browser.lists import FIRST, KEY, PAGE, SECOND, box, done, open_more, put, record, step, stored, with_page_changed
from tests.pages import file_with

FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
#: For our own names: the theme's script does not survive it everywhere. Firefox forbids channels too.
FORBIDDEN = """globalThis.BroadcastChannel = class {
    constructor() { throw new DOMException('no', 'SecurityError'); }
  };
  for (const does of ['getItem', 'setItem', 'removeItem']) {
    const it = Storage.prototype[does];
    Storage.prototype[does] = function (name, ...rest) {
      if (name.startsWith('handbok:')) throw new DOMException('no', 'SecurityError');
      return it.call(this, name, ...rest);
    };
  }"""
UNREADABLE = {
    "damaged": ("{trasig", "är skadat och går inte att läsa"),
    "of a wrong shape": ('{"version": 1, "rounds": "nej"}', "är skadat och går inte att läsa"),
    "newer": ('{"version": 2, "lists": []}', "kommer från en nyare utgåva"),
    "foreign": ('[1, 2, 3]', "är något annat än en lista"),
    "with a name that is none": ('{"version": 1, "rounds": [{"id": "1", "steps": {"__proto__": {}}}]}', "är skadat"),
}


def note(page):
    """What is said of what could not be used."""
    return page.locator(".hb-checklist__note")


def keeping(page):
    """What is said, all the time, of what becomes of ticks."""
    return page.locator(".hb-checklist__keeping")


@pytest.mark.parametrize("script", [FULL, FORBIDDEN], ids=["full", "forbidden"])
def test_a_list_works_and_says_so_where_nothing_can_be_kept(page, origin, script):
    page.add_init_script(script)
    page.goto(f"{origin}/{PAGE}")
    box(page, FIRST).check()
    expect(keeping(page)).to_contain_text("Bockarna sparas inte")
    open_more(page, SECOND).get_by_label("Vem gör det?").fill("Anna")
    expect(box(page, FIRST)).to_be_checked()
    expect(step(page, SECOND)).to_contain_text("Anna")
    expect(page.get_by_text("1 av 13")).to_be_visible()


@pytest.mark.parametrize("text,sentence", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_lies_aside_and_is_told_in_its_own_words(page, origin, text, sentence):
    put(page, origin, text)
    expect(note(page)).to_contain_text(sentence)
    box(page, FIRST).check()
    aside = page.evaluate("Object.entries(localStorage).filter(([name]) => name.startsWith('handbok:aside:'))")
    assert [value for _, value in aside] == [text]
    page.reload()
    expect(box(page, FIRST)).to_be_checked()


@pytest.mark.parametrize("text", [text for text, _ in UNREADABLE.values()], ids=UNREADABLE)
def test_what_can_neither_be_read_nor_moved_is_never_written_over(page, origin, text):
    page.add_init_script("""const keep = Storage.prototype.setItem;
        Storage.prototype.setItem = function (name, value) {
          if (name.startsWith('handbok:aside:')) throw new DOMException('full', 'QuotaExceededError');
          keep.call(this, name, value);
        }""")
    put(page, origin, text)
    box(page, FIRST).check()
    expect(keeping(page)).to_contain_text("Bockarna sparas inte")
    expect(note(page)).to_contain_text("Det ligger orört kvar")
    assert page.evaluate("name => localStorage.getItem(name)", f"handbok:checklist:{KEY}") == text


def test_two_tabs_tick_at_once_and_neither_loses_anything(page, origin):
    page.goto(f"{origin}/{PAGE}")
    other = page.context.new_page()
    other.goto(f"{origin}/{PAGE}")
    box(page, FIRST).check()
    box(other, SECOND).check()
    open_more(page, SECOND).get_by_label("Vem gör det?").fill("Anna")
    for tab in (page, other):
        expect(box(tab, FIRST)).to_be_checked()
        expect(box(tab, SECOND)).to_be_checked()
        expect(step(tab, SECOND)).to_contain_text("Anna")
    assert set(stored(page)["rounds"][0]["steps"]) == {FIRST, SECOND}


def test_a_list_erased_in_one_tab_stays_erased_in_the_other(page, origin):
    put(page, origin, record((FIRST, done())))
    other = page.context.new_page()
    other.goto(f"{origin}/{PAGE}")
    page.evaluate("localStorage.clear()")
    expect(box(other, FIRST)).not_to_be_checked()
    expect(other.get_by_text("0 av 13")).to_be_visible()


def test_a_renamed_step_carries_its_tick_along(page, origin):
    with_page_changed(page, (f'name="{FIRST}"', 'name="ny" data-was="halla-mote"'), (f'id="checklist-{KEY}-{FIRST}"', f'id="checklist-{KEY}-ny"'))
    put(page, origin, record((FIRST, done(note="Klubbat", who="Anna"))))
    expect(box(page, "ny")).to_be_checked()
    expect(step(page, "ny")).to_contain_text("Klubbat")
    page.wait_for_function("key => localStorage.getItem(key).includes('\"ny\"')", arg=f"handbok:checklist:{KEY}")
    assert set(stored(page)["rounds"][0]["steps"]) == {"ny"}


def test_a_step_that_is_gone_rests_with_its_note_and_returns(page, origin):
    put(page, origin, record(("gammalt-steg", done(note="Protokollet ligger i pärmen")), (FIRST, done())))
    past = page.get_by_text("Steg som inte längre finns i listan")
    past.click()
    expect(page.locator(".hb-checklist__past")).to_contain_text("gammalt steg: klart 5 mars · Protokollet ligger i pärmen")
    assert stored(page)["rounds"][0]["archive"]["gammalt-steg"]["note"] == "Protokollet ligger i pärmen"
    with_page_changed(page, (f'name="{SECOND}"', 'name="gammalt-steg"'), (f'id="checklist-{KEY}-{SECOND}"', f'id="checklist-{KEY}-gammalt-steg"'))
    page.reload()
    expect(box(page, "gammalt-steg")).to_be_checked()
    expect(page.locator(".hb-checklist__past")).to_have_count(0)


def test_in_tyst_lage_a_list_works_and_nothing_is_written(page, origin):
    page.goto(f"{origin}/{PAGE}")
    page.evaluate("sessionStorage.setItem('handbok:quiet', '1')")
    page.reload()
    box(page, FIRST).check()
    open_more(page, SECOND).get_by_label("Anteckning").fill("Hemligt")
    expect(keeping(page)).to_contain_text("Tyst läge är på")
    expect(step(page, SECOND)).to_contain_text("Hemligt")
    assert page.evaluate("[Object.keys(localStorage).filter(name => name.startsWith('handbok')), Object.keys(sessionStorage).filter(name => name.startsWith('handbok'))]") == [[], ["handbok:quiet"]]
    page.reload()
    expect(box(page, FIRST)).not_to_be_checked()


def test_before_the_first_tick_the_list_says_where_ticks_are_kept_and_tyst_lage_is_under_it(page, origin):
    page.goto(f"{origin}/{PAGE}")
    expect(keeping(page)).to_contain_text("Bockarna sparas bara i den här webbläsaren.")
    said = keeping(page).inner_text()
    box(page, FIRST).check()
    assert keeping(page).inner_text() == said
    page.locator("hb-list-tools").scroll_into_view_if_needed()
    page.get_by_role("button", name="Slå på tyst läge").click()
    expect(keeping(page)).to_contain_text("Tyst läge är på")
    box(page, SECOND).check()
    assert set(stored(page)["rounds"][0]["steps"]) == {FIRST}


def test_rounds_have_the_same_names_on_every_device(page, origin):
    page.goto(f"{origin}/{PAGE}")
    box(page, FIRST).check()
    assert [each["id"] for each in stored(page)["rounds"]] == ["1"]


def test_a_clock_gone_wrong_never_makes_a_record_that_cannot_be_read(page, origin):
    put(page, origin, record((FIRST, done(at="9999-12-31T23:59:59.999Z"))))
    expect(box(page, FIRST)).to_be_checked()
    box(page, FIRST).uncheck()
    page.reload()
    expect(page.get_by_text("0 av 13")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('handbok:aside:'))") == []


def test_a_change_is_later_than_what_it_changes_when_a_clock_has_gone_back(page, origin, site):
    page.goto(f"{origin}/{PAGE}")
    times = page.evaluate("""async ([key, file]) => {
        const { ChecklistStore } = (await import(file)).$checklist_store;
        const store = new ChecklistStore(key);
        store.mark('namn', 'done', '2026-03-05T12:00:00.000Z');
        store.mark('namn', '', '2026-03-05T11:00:00.000Z');
        return store.steps().namn;
    }""", [KEY, f"{origin}/{file_with(site, 'checklist-store')}"])
    assert times == {"state": "", "at": "2026-03-05T12:00:00.001Z"}


def test_what_could_not_be_read_again_is_not_written(page, origin, site):
    put(page, origin, record((FIRST, done())))
    kept = page.evaluate("""async ([key, file]) => {
        const { ChecklistStore } = (await import(file)).$checklist_store;
        return new ChecklistStore(key).fill('namn', {note: 'x'.repeat(2001)});
    }""", [KEY, f"{origin}/{file_with(site, 'checklist-store')}"])
    assert kept is False
    assert stored(page) == record((FIRST, done()))


def test_a_tick_made_before_the_script_has_come_is_kept(page, origin, site):
    put(page, origin, record((FIRST, done())))
    waiting = []
    page.route(f"**/{file_with(site, 'store')}", lambda route: waiting.append(route))
    page.goto(f"{origin}/{PAGE}", wait_until="commit")
    box(page, SECOND).check()
    page.wait_for_timeout(200)
    waiting[0].continue_()
    expect(box(page, FIRST)).to_be_checked()
    expect(box(page, SECOND)).to_be_checked()
    assert set(stored(page)["rounds"][0]["steps"]) == {FIRST, SECOND}
