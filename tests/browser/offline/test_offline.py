"""After one visit to one page the handbook is here, network or not."""
from playwright.sync_api import expect

from tests.browser.device import press, saved
from tests.browser.hosting import START, Host, addresses, caches, copy, stored
from tests.browser.test_axe import violations

FIRST = "Handboken sparas i den här webbläsaren"
WRONG = {
    "handbok/inledning": ("handbok/inledning/", "Inledning"),
    "handbok/inledning/index.html": ("handbok/inledning/", "Inledning"),
    "handbok//Inledning/": ("handbok/inledning/", "Inledning"),
    "index.html": ("", "Facklig-politisk handbok"),
    "handbok/inledning/?fbclid=1": ("handbok/inledning/?fbclid=1", "Inledning"),
    "handbok/inledning?fbclid=1": ("handbok/inledning/?fbclid=1", "Inledning"),
    "handbok/finns-inte/": ("handbok/finns-inte/", "Sidan finns inte"),
    "%E0%A4%A": ("%E0%A4%A", "Sidan finns inte"),
}


def visited(page, host, address=START):
    """The page has been read once, and then the network is gone."""
    page.goto(f"{host.origin}/{address}")
    stored(page)
    host.stop()
    return page


def ends(page, host, wrong):
    """Where those addresses lead: {asked: (shown, heading)}"""
    found = {}
    for asked in wrong:
        page.goto(f"{host.origin}/{asked}")
        heading = page.locator("h1").first.inner_text().removesuffix("¶").strip()
        assert page.evaluate("getComputedStyle(document.querySelector('.md-header')).position") == "sticky"
        found[asked] = (page.url.removeprefix(f"{host.origin}/"), heading)
    return found


def test_storing_begins_when_the_page_is_at_rest_and_says_so_once(page, host):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{host.origin}/{START}", wait_until="load")
    assert "sw.js" not in " ".join(host.asked)
    expect(page.get_by_text(FIRST)).to_be_visible()
    settled = page.evaluate("performance.getEntriesByType('resource').find(({name}) => name.includes('/lagra.')).startTime - performance.timing.loadEventEnd + performance.timeOrigin")
    assert settled > 1400
    assert violations(page) == ""
    expect(page.get_by_role("link", name="Vad som sparas")).to_have_attribute("href", f"{host.origin}/om/integritet/#sidor")
    page.evaluate("navigator.serviceWorker.ready.then(() => 1)")
    press(page, "Stäng")
    expect(page.get_by_text(FIRST)).to_have_count(0)
    page.reload()
    stored(page)
    expect(page.get_by_text(FIRST)).to_have_count(0)


def test_a_page_that_tells_of_storing_does_not_begin_it_sooner(page, host):
    page.goto(f"{host.origin}/om/integritet/")
    expect(page.get_by_text("Handboken är inte sparad i den här webbläsaren.")).to_be_visible()
    assert "/sw.js" not in host.asked
    expect(page.get_by_text(FIRST)).to_be_visible()


def test_every_address_of_the_sitemap_opens_without_a_network(page, host, folder):
    visited(page, host)
    titles = {}
    for address in [*addresses(folder), "sitemap.xml"]:
        answer = page.goto(f"{host.origin}/{address}", wait_until="commit")
        titles[address] = (answer.status, page.title() or address)
    assert {address: found for address, found in titles.items() if found[0] != 200} == {}
    assert len({title for _, title in titles.values()}) > 40


def test_search_list_plan_and_document_work_without_a_network(page, host):
    visited(page, host)
    page.get_by_role("button", name="Sök").click()
    page.get_by_role("combobox").fill("stadgar")
    page.locator("[data-search-hit]").first.click()
    page.wait_for_load_state()
    page.goto(f"{host.origin}/checklistor/bilda-partiforening/")
    box = page.get_by_role("checkbox").first
    box.check()
    page.reload()
    expect(box).to_be_checked()
    page.goto(f"{host.origin}/grunda/plan/")
    page.get_by_role("link", name="Fyll i dagarna ni vet").click()
    page.get_by_label("Bildandemötet", exact=True).fill("2027-01-14")
    expect(page.get_by_text("14 januari 2027").first).to_be_visible()
    page.goto(f"{host.origin}/grunda/dokument/rapport/")
    page.get_by_label("Föreningens namn").first.fill("Kaffepausen")
    expect(page.locator("article.hb-document").get_by_text("Kaffepausen").first).to_be_visible()
    page.goto(f"{host.origin}/checklistor/")
    name, _ = saved(page)
    assert name.endswith(".json")


def test_an_open_page_goes_on_fetching_its_scripts_when_the_network_goes(page, host):
    page.goto(f"{host.origin}/checklistor/bilda-partiforening/")
    stored(page)
    host.stop()
    page.locator("hb-list-tools").evaluate("tools => tools.scrollIntoView()")
    press(page, "Radera listan")
    expect(page.locator(".hb-tools__asked:not(:empty), .hb-tools__said:not(:empty)").first).to_be_visible()


def test_a_page_that_was_reloaded_by_force_has_its_worker_again(page, host):
    page.goto(f"{host.origin}/checklistor/bilda-partiforening/")
    stored(page)
    devtools = page.context.new_cdp_session(page)
    with page.expect_event("load"):
        devtools.send("Page.reload", {"ignoreCache": True})
    assert page.evaluate("navigator.serviceWorker.controller") is None
    stored(page)
    expect(page.get_by_text("Ny utgåva finns.")).to_have_count(0)
    host.stop()
    assert page.evaluate("fetch('../../').then((answer) => answer.status)") == 200


def test_a_wrong_address_ends_in_the_handbook_with_and_without_a_network(page, host):
    page.goto(f"{host.origin}/{START}")
    stored(page)
    assert ends(page, host, WRONG) == WRONG
    host.stop()
    assert ends(page, host, WRONG) == WRONG
    # A file that isn't stored, too.
    assert ends(page, host, ["utgavor/handbok.pdf"]) == {"utgavor/handbok.pdf": ("utgavor/handbok.pdf", "Sidan finns inte")}
    page.get_by_role("link", name="Gå till checklistorna").click()
    expect(page.locator("h1")).to_contain_text("Checklistor")


def test_it_works_where_the_site_lies_below_another_and_touches_no_one_elses_caches(context, site, tmp_path):
    host = Host(tmp_path)
    folder = copy(site, tmp_path / "handbok-2026")
    (tmp_path / "index.html").write_text("<!doctype html><title>En annan webbplats</title>", encoding="utf-8")
    page = context.new_page()
    page.goto(f"{host.origin}/")
    page.evaluate("caches.open('andras').then(cache => cache.put('/x', new Response('kvar')))")
    page.goto(f"{host.origin}/handbok-2026/{START}")
    stored(page)
    host.stop()
    for address in addresses(folder)[::6]:
        assert page.goto(f"{host.origin}/handbok-2026/{address}").status == 200
    page.goto(f"{host.origin}/handbok-2026/finns-inte")
    page.get_by_role("link", name="Se vad som är sparat").click()
    expect(page.get_by_text("Handboken är sparad i den här webbläsaren")).to_be_visible()
    assert page.url == f"{host.origin}/handbok-2026/om/integritet/#sidor"
    press(page, "Radera de sparade sidorna")
    expect(page.get_by_text("De sparade sidorna är raderade.")).to_be_visible()
    assert caches(page) == {"andras": [f"{host.origin}/x"]}
