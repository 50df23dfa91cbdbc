"""A new version waits for the reader, an install that was cut off heals, and an author's browser forgets the worker."""
import re

from playwright.sync_api import expect

from macros.editions import hosting, offline
from tests.browser.device import press
from tests.browser.hosting import AT_ONCE, START, caches, later, publish, stored, until
from tests.browser.test_axe import violations


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


def test_one_new_version_is_told_of_once_in_a_tab_and_the_next_one_again(page, own):
    waits = "navigator.serviceWorker.getRegistration().then(({waiting}) => waiting)"
    page.goto(f"{own.origin}/{START}")
    stored(page)
    publish(own.folder, START, ">Inledning<", ">Ny inledning<")
    page.reload()
    page.evaluate(AT_ONCE)
    expect(page.get_by_text("Ny utgåva finns.")).to_be_visible()
    page.evaluate("sessionStorage.setItem('handbok:told', 'first new')")       # as when it has been read
    page.reload()
    page.evaluate(AT_ONCE)
    until(page, waits)
    expect(page.get_by_text("Ny utgåva finns.")).to_have_count(0)
    publish(own.folder, START, ">Ny inledning<", ">Nyare inledning<")
    page.reload()
    page.evaluate(AT_ONCE)
    expect(page.get_by_text("Ny utgåva finns.")).to_be_visible()


def test_an_install_that_was_cut_off_heals_and_fetches_only_what_is_missing(page, own):
    """The network goes in the middle: the pack is there, one file that isn't in it is not."""
    icon = own.folder / "assets/bild.png"
    icon.write_bytes(b"a picture")
    hosting.make(own.folder)
    own.ways.cuts, own.ways.asleep = "bild", True
    page.goto(f"{own.origin}/{START}")
    page.evaluate("navigator.serviceWorker.register('../../sw.js').then(({installing}) => new Promise(done => { "
                  "installing.onstatechange = () => done(1); installing.postMessage({act: 'store'}); }))")
    until(page, "navigator.serviceWorker.getRegistration().then(found => !found || !found.installing)")
    [half] = caches(page).values()
    own.ways.cuts, own.ways.asleep = "", False
    own.asked.clear()
    page.reload()
    stored(page)
    [whole] = caches(page).values()
    notes = {f"{own.origin}/assets/offline/{name}" for name in ("before", "gaps")}
    assert set(whole) - set(half) == {f"{own.origin}/assets/bild.png", *notes}
    assert not any(path.endswith(".bin") for path in own.asked)
    # What a browser has thrown away comes back as well.
    page.evaluate("caches.keys().then(([name]) => caches.open(name)).then(cache => cache.delete(location.href))")
    page.reload()
    page.evaluate(AT_ONCE)
    until(page, "caches.match(location.href)")
    own.stop()
    page.reload()
    expect(page.locator("h1")).to_contain_text("Inledning")


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
