"""A preview beside the real one, on the same host: each has its own worker and its own stored pages."""
from playwright.sync_api import expect

from tests.browser.device import press
from tests.browser.hosting import AT_ONCE, START, Host, caches, copy, until

WORKERS = "navigator.serviceWorker.getRegistrations().then((found) => found.map(({scope}) => new URL(scope).pathname).sort())"


def read(page, host, path):
    """Stores the copy at that path."""
    page.goto(f"{host.origin}{path}{START}")
    page.evaluate(AT_ONCE)
    until(page, f"navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller?.scriptURL === '{host.origin}{path}sw.js')")


def erase(page, host, path):
    page.goto(f"{host.origin}{path}om/integritet/")
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    expect(page.get_by_text("Allt är raderat i den här webbläsaren.")).to_be_focused()


def test_what_is_erased_in_one_copy_stays_in_the_other(page, site, tmp_path):
    folder = copy(site, tmp_path / "site")
    copy(site, folder / "prov")
    host = Host(folder)
    read(page, host, "/")
    mine = caches(page)
    read(page, host, "/prov/")
    expect(page.get_by_text("Ny utgåva finns.")).to_have_count(0)  # the worker of the one above showed this page at first
    assert page.evaluate(WORKERS) == ["/", "/prov/"]
    preview = {name: kept for name, kept in caches(page).items() if name not in mine}
    assert all(address.startswith(f"{host.origin}/prov/") for kept in preview.values() for address in kept)
    erase(page, host, "/prov/")
    assert page.evaluate(WORKERS) == ["/"] and caches(page) == mine
    page.evaluate("localStorage.clear()")
    read(page, host, "/prov/")
    erase(page, host, "/")
    assert page.evaluate(WORKERS) == ["/prov/"] and set(caches(page)) == set(preview)
    host.stop()
    assert page.goto(f"{host.origin}/prov/{START}").status == 200
