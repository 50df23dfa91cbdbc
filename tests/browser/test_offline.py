"""After one visit to one page the handbook is here, network or not; and only as long as the reader wants."""
import re

import pytest
from playwright.sync_api import expect

from macros.editions import hosting, offline
from tests.browser.device import press, saved
from tests.browser.hosting import AT_ONCE, Host, addresses, caches, copy, later, publish, reading, stored, until
from tests.browser.test_axe import violations

START = "handbok/inledning/"
FIRST = "Handboken sparas i den här webbläsaren"


@pytest.fixture(scope="module")
def folder(site, tmp_path_factory):
    return copy(site, tmp_path_factory.mktemp("host") / "site")


@pytest.fixture
def host(folder):
    host = Host(folder)
    yield host
    host.stop()


@pytest.fixture
def own(site, tmp_path):
    """A host whose site the test changes."""
    host = Host(copy(site, tmp_path / "site"))
    yield host
    host.stop()


@pytest.fixture
def context(browser):
    with reading(browser) as context:
        yield context


@pytest.fixture
def page(context):
    return context.new_page()


def visited(page, host, address=START):
    """The page has been read once, and then the network is gone."""
    page.goto(f"{host.origin}/{address}")
    stored(page)
    host.stop()
    return page


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


def ends(page, host, wrong):
    """Where those addresses lead: {asked: (shown, heading)}"""
    found = {}
    for asked in wrong:
        page.goto(f"{host.origin}/{asked}")
        heading = page.locator("h1").first.inner_text().removesuffix("¶").strip()
        assert page.evaluate("getComputedStyle(document.querySelector('.md-header')).position") == "sticky"
        found[asked] = (page.url.removeprefix(f"{host.origin}/"), heading)
    return found


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


def test_a_new_version_waits_for_the_reader_fetches_what_changed_and_leaves_an_open_page_alone(context, own):
    page, other = context.new_page(), context.new_page()
    page.goto(f"{own.origin}/{START}")
    stored(page)
    other.goto(f"{own.origin}/checklistor/bilda-partiforening/")
    [old] = own.folder.glob("assets/js/steg.*.mjs")
    old.write_text(old.read_text(encoding="utf-8") + "\n// new", encoding="utf-8")
    publish(own.folder, START, ">Inledning<", ">Ny inledning<")
    own.asked.clear()
    page.goto(f"{own.origin}/{START}")
    assert "Ny inledning" not in page.locator("article").inner_text()
    page.evaluate(AT_ONCE)
    expect(page.get_by_text("Ny utgåva finns.")).to_be_visible()
    assert violations(page) == ""
    fetched = sorted(path for path in own.asked if not path.startswith(("/sw.js", "/assets/offline/")))
    assert fetched == [f"/assets/js/{old.name}", f"/{START}"]
    assert not any(path.endswith(".bin") for path in own.asked)
    press(page, "Visa den")
    expect(page.locator("h1")).to_contain_text("Ny inledning")
    # The other tab still has what it was made with, and hears of it.
    source = f"fetch(new URL('../../assets/js/{old.name}', location)).then(answer => answer.text())"
    assert "// new" not in other.evaluate(source)
    assert "// new" in page.evaluate(source)
    assert len(caches(page)) == 2
    other.goto(f"{own.origin}/{START}")
    expect(other.locator("h1")).to_contain_text("Ny inledning")
    stored(other)
    until(other, "caches.keys().then(names => names.length === 1)")
    own.stop()
    assert "// new" in other.evaluate(source)


def test_a_half_finished_install_heals_and_fetches_only_what_is_missing(page, own):
    """The host breaks off in the middle: the pack is there, one file that isn't in it is not."""
    icon = own.folder / "assets/bild.png"
    icon.write_bytes(b"a picture")
    hosting.make(own.folder)
    hidden = icon.rename(icon.with_suffix(".away"))
    page.goto(f"{own.origin}/{START}")
    page.evaluate("navigator.serviceWorker.register('../../sw.js').then(({installing}) => new Promise(done => { "
                  "installing.onstatechange = () => done(1); installing.postMessage({store: true}); }))")
    until(page, "navigator.serviceWorker.getRegistration().then(found => !found || !found.installing)")
    [half] = caches(page).values()
    hidden.rename(icon)
    own.asked.clear()
    page.reload()
    stored(page)
    [whole] = caches(page).values()
    assert set(whole) - set(half) == {f"{own.origin}/{icon.relative_to(own.folder).as_posix()}", f"{own.origin}/assets/offline/before"}
    assert not any(path.endswith(".bin") for path in own.asked)
    # What a browser has thrown away comes back as well.
    page.evaluate("caches.keys().then(([name]) => caches.open(name)).then(cache => cache.delete(location.href))")
    page.reload()
    page.evaluate(AT_ONCE)
    until(page, "caches.match(location.href)")
    own.stop()
    page.reload()
    expect(page.locator("h1")).to_contain_text("Inledning")


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
    expect(page.get_by_text("Allt är raderat i den här webbläsaren.")).to_be_focused()
    assert caches(page) == {}
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)") == 0
    assert page.evaluate("({...localStorage})") == {"handbok:settings": '{"version":1,"offline":"no"}'}
    assert violations(page) == ""
    press(page, "Radera också det, och slå på tyst läge")
    assert page.evaluate("({...localStorage})") == {}
    page.reload()
    page.evaluate(AT_ONCE)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)") == 0


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
                  "port1.onmessage = done; active.postMessage({store: true, without: ['checklistor/', 'assets/search/']}, [port2]); })).then(() => 1)")
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


def test_tyst_lage_also_stops_a_new_version(page, own):
    page.goto(f"{own.origin}/om/integritet/")
    stored(page)
    page.get_by_role("button", name="Slå på tyst läge").first.click()
    publish(own.folder, START, ">Inledning<", ">Ny inledning<")
    before = caches(page)
    own.asked.clear()
    page.reload()
    page.evaluate(AT_ONCE)
    until(page, "navigator.serviceWorker.getRegistration().then(({installing}) => installing)")
    assert [path for path in own.asked if "offline" in path] == []
    assert caches(page) == before


def test_only_what_the_reader_has_chosen_is_remembered_of_it(page, host):
    page.goto(f"{host.origin}/{START}")
    stored(page)
    assert page.evaluate("({...localStorage})") == {}
    assert page.context.cookies() == []


def test_a_worker_from_an_earlier_visit_does_not_haunt_who_serves_the_site_while_writing(page, own):
    page.goto(f"{own.origin}/{START}")
    stored(page)
    start = own.folder / START / "index.html"
    start.write_text(re.sub(r'<link rel="manifest"[^>]*>', "", start.read_text(encoding="utf-8")).replace("</h1>", " nytt</h1>"), encoding="utf-8")
    offline.farewell(own.folder)
    later(own.folder)
    page.goto(f"{own.origin}/{START}")  # the old page, from the old worker: the browser looks for a new one by itself
    page.evaluate("() => { navigator.serviceWorker.getRegistration().then(found => found?.update()); }")  # at once: a busy browser takes its time
    expect(page.locator("h1")).to_contain_text("nytt", timeout=20_000)
    until(page, "navigator.serviceWorker.getRegistrations().then(found => found.length === 0)")
    assert caches(page) == {}
