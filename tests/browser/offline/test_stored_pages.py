"""What is stored is told, by parts, and only as long as the reader wants."""
import re

import pytest
from playwright.sync_api import expect

from tests.browser.device import press
from tests.browser.hosting import AT_ONCE, START, caches, publish, stored, until
from tests.browser.test_axe import violations

FIRST = "Handboken sparas i den här webbläsaren"
ERASED = "Allt är raderat i den här webbläsaren."


def test_what_is_erased_stays_erased_after_a_reload_and_a_new_version(page, own):
    page.goto(f"{own.origin}/om/integritet/")
    stored(page)
    expect(page.get_by_text("Handboken är sparad i den här webbläsaren")).to_be_visible()
    press(page, "Radera de sparade sidorna")
    expect(page.get_by_text("De sparas inte igen om du inte ber om det.")).to_be_focused()
    for _ in range(2):
        assert caches(page) == {}
        page.reload()
        page.evaluate(AT_ONCE)
        assert page.evaluate("navigator.serviceWorker.getRegistration().then(Boolean)") is False
        publish(own.folder, START, "<h1", "<h1 data-new")
    expect(page.get_by_text("Handboken är inte sparad i den här webbläsaren.")).to_be_visible()
    press(page, "Spara handboken")
    expect(page.get_by_text("Handboken är sparad i den här webbläsaren")).to_be_visible()
    own.stop()
    page.goto(f"{own.origin}/{START}")
    expect(page.locator("h1")).to_contain_text("Inledning")


def test_erasing_all_takes_the_pages_too_and_keeps_one_choice_that_can_be_erased(page, host):
    page.goto(f"{host.origin}/om/integritet/")
    stored(page)
    press(page, "Radera allt")
    expect(page.get_by_text("Allt som är sparat här raderas: de sparade sidorna.")).to_be_focused()
    press(page, "Ja, radera allt")
    expect(page.get_by_text(ERASED)).to_be_focused()
    assert caches(page) == {}
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)") == 0
    assert page.evaluate("({...localStorage})") == {"handbok:settings": '{"version":1,"offline":"no"}'}
    assert violations(page) == ""
    press(page, "Radera också det, och slå på tyst läge")
    assert page.evaluate("({...localStorage})") == {}
    page.reload()
    page.evaluate(AT_ONCE)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)") == 0


def erase_all(page):
    press(page, "Radera allt")
    page.get_by_role("button", name=re.compile("^Ja, radera")).click()


def nothing_is_here(page):
    return page.evaluate("Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((found) => found.flat().length === 0)")


def test_what_is_erased_while_it_is_being_stored_is_gone_at_once_and_stays_away(page, host):
    host.holds = "assets/offline/"
    page.goto(f"{host.origin}/checklistor/")
    page.evaluate(AT_ONCE)
    expect(page.get_by_text(FIRST)).to_be_visible()
    page.goto(f"{host.origin}/om/integritet/")
    erase_all(page)
    expect(page.get_by_text(ERASED)).to_be_focused()
    host.lets_go.set()
    page.wait_for_timeout(500)
    assert nothing_is_here(page)
    page.reload()
    page.evaluate(AT_ONCE)
    assert nothing_is_here(page)


def test_what_is_erased_before_its_worker_has_come_is_not_stored_afterwards(page, host):
    host.holds = "/sw.js"
    page.goto(f"{host.origin}/checklistor/bilda-partiforening/")
    page.get_by_role("checkbox").first.check()
    page.goto(f"{host.origin}/om/integritet/")
    page.evaluate(AT_ONCE)
    erase_all(page)
    expect(page.get_by_text(ERASED)).to_be_focused()
    host.lets_go.set()
    page.wait_for_timeout(500)
    until(page, "navigator.serviceWorker.getRegistrations().then((found) => found.length === 0)")
    assert nothing_is_here(page)
    expect(page.get_by_text(FIRST)).to_have_count(0)


def test_the_line_about_storing_goes_with_what_is_erased(page, host):
    page.goto(f"{host.origin}/om/integritet/")
    expect(page.get_by_text(FIRST)).to_be_visible()
    stored(page)
    erase_all(page)
    expect(page.get_by_text(ERASED)).to_be_focused()
    expect(page.get_by_text(FIRST)).to_have_count(0)


def test_a_browser_that_does_not_let_go_keeps_nobody_waiting(page, host):
    page.add_init_script("ServiceWorkerRegistration.prototype.unregister = () => new Promise(() => {})")
    page.goto(f"{host.origin}/om/integritet/")
    stored(page)
    erase_all(page)
    expect(page.get_by_text("Webbläsaren lät inte allt raderas. Rensa webbläsarens data för den här webbplatsen.")).to_be_focused(timeout=10_000)
    assert caches(page) == {}


def test_parts_and_files_are_stored_and_erased_one_by_one(page, host):
    page.goto(f"{host.origin}/om/integritet/")
    stored(page)
    whole = sum(map(len, caches(page).values()))
    for name in ("Checklistor", "Sökningen"):
        row = page.locator(".hb-offline__part", has_text=name)
        assert re.search(r"\d kB", row.inner_text())
        row.get_by_role("button", name="Radera").click()
        expect(row).to_contain_text("inte sparad")
    left = [address for kept in caches(page).values() for address in kept]
    assert not any("/checklistor/" in address or "/assets/search/" in address for address in left)
    page.reload()
    stored(page)
    page.evaluate("navigator.serviceWorker.getRegistration().then(({active}) => new Promise(done => { const {port1, port2} = new MessageChannel();"
                  "port1.onmessage = done; active.postMessage({act: 'store', without: ['checklistor/', 'assets/search/']}, [port2]); })).then(() => 1)")
    assert sum(map(len, caches(page).values())) == len(left)
    page.get_by_role("button", name="Spara: Checklistor").click()
    expect(page.get_by_role("button", name="Radera: Checklistor")).to_be_visible()
    press(page, "Spara hela handboken")
    expect(page.get_by_text("Handboken är sparad i den här webbläsaren")).to_be_visible()
    assert sum(map(len, caches(page).values())) == whole
    assert not [address for kept in caches(page).values() for address in kept if re.search(r"\.(pdf|epub|docx)$", address)]
    page.get_by_text("Filer att läsa utan nät").click()
    page.get_by_role("button", name=re.compile("^Spara: .*Rapport")).click()
    expect(page.get_by_text("sparad, ")).to_be_visible()
    assert violations(page) == ""
    host.stop()
    assert page.evaluate("fetch('../../utgavor/mallar/rapport.docx').then(answer => answer.status)") == 200
    page.goto(f"{host.origin}/grunda/dokument/rapport/")
    page.evaluate(AT_ONCE)
    with page.expect_download() as coming:
        page.get_by_role("link", name="Hämta tom mall").click()
    assert coming.value.path().read_bytes()[:2] == b"PK"


@pytest.mark.parametrize("how", ["saving", "quiet"])
def test_nothing_is_stored_with_data_saving_on_or_in_tyst_lage(context, host, how):
    page = context.new_page()
    page.add_init_script({"saving": "Object.defineProperty(NetworkInformation.prototype, 'saveData', {get: () => true})",
                          "quiet": "sessionStorage.setItem('handbok:quiet', '1')"}[how])
    page.goto(f"{host.origin}/om/integritet/")
    page.evaluate(AT_ONCE)
    expect(page.get_by_text("Handboken är inte sparad i den här webbläsaren.")).to_be_visible()
    expect(page.get_by_text({"saving": "Telefonen sparar på data.", "quiet": "inga fler sidor sparas"}[how])).to_be_visible()
    assert caches(page) == {}
    assert "/sw.js" not in host.asked
    if how == "quiet":
        expect(page.get_by_role("button", name="Spara handboken")).to_have_count(0)
    else:
        press(page, "Spara handboken")
        expect(page.get_by_text("Handboken är sparad i den här webbläsaren")).to_be_visible()


def test_only_what_the_reader_has_chosen_is_remembered_of_it(page, host):
    page.goto(f"{host.origin}/{START}")
    stored(page)
    assert page.evaluate("({...localStorage})") == {}
    assert page.context.cookies() == []
