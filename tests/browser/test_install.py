"""On the home screen: what the browser finds to install, and the first start."""
import json

import pytest
from playwright.sync_api import expect

from tests.browser.device import put, ticked
from tests.browser.test_axe import violations

#: As the app on an iPhone's home screen says it, and as others do.
STANDALONE = {
    "iPhone": "Object.defineProperty(Navigator.prototype, 'standalone', {get: () => true})",
    "others": "const ask = matchMedia; globalThis.matchMedia = query => /standalone/.test(query) ? {matches: true} : ask(query)",
}
OFFER = "Har du bockat av något i webbläsaren?"


def started(new_page, origin, how="iPhone", script=""):
    page = new_page()
    page.add_init_script(STANDALONE[how] + ";" + script)
    page.goto(f"{origin}/")
    return page


@pytest.mark.parametrize("how", STANDALONE)
def test_the_first_start_offers_to_bring_the_ticks_along(new_page, origin, how):
    page = started(new_page, origin, how)
    expect(page.get_by_text(OFFER)).to_be_visible()
    assert violations(page) == ""
    page.get_by_role("link", name="Ta med det hit").click()
    page.wait_for_url(f"{origin}/checklistor/#spara")
    expect(page.get_by_label("Återställ från en säkerhetskopia")).to_be_attached()


def test_no_thanks_is_remembered(new_page, origin):
    page = started(new_page, origin)
    page.get_by_role("button", name="Nej tack").click()
    assert page.evaluate("localStorage.getItem('handbok:settings')") == '{"version":1,"started":true}'
    page.reload(wait_until="networkidle")
    expect(page.get_by_text(OFFER)).to_have_count(0)


def test_it_does_not_ask_where_something_is_stored_nor_in_tyst_lage_nor_in_a_browser(new_page, origin):
    with_ticks = started(new_page, origin)
    put(with_ticks, {"arsmote": ticked("arsmote")})
    pages = [with_ticks, started(new_page, origin, script="sessionStorage.setItem('handbok:quiet', '1')"), new_page()]
    for page in pages:
        page.goto(f"{origin}/", wait_until="networkidle")
        expect(page.get_by_text(OFFER)).to_have_count(0)


def test_the_browser_reads_the_manifest_without_complaint(page, origin):
    page.goto(f"{origin}/handbok/inledning/")
    read = page.context.new_cdp_session(page).send("Page.getAppManifest")
    assert read["errors"] == []
    assert read["url"] == f"{origin}/manifest.webmanifest"
    manifest = json.loads(read["data"])
    assert [page.evaluate("([from, to]) => new URL(to, from).href", [read["url"], manifest[name]]) for name in ("start_url", "scope")] == [f"{origin}/"] * 2


def test_a_visit_fetches_neither_manifest_nor_icons_nor_worker_before_the_page_is_at_rest(page, origin):
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(origin)))
    page.goto(f"{origin}/handbok/inledning/", wait_until="networkidle")
    assert [path for path in asked if "manifest" in path or "icons" in path or "offline" in path or path == "/sw.js"] == []
