"""A host refuses a file, changes it or lacks it: that file is left out and told, the rest is read without a network."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import press
from tests.browser.hosting import AT_ONCE, START, Host, addresses, caches, copy, publish, stored, until
from tests.browser.test_axe import violations

SAVED = "Handboken är sparad i den här webbläsaren"
ODD = "affisch #1? 100%, åäö (ny).png"
#: What a page shows of it; the browser quotes less than an author's tool does.
SHOWN = "../../bilder/affisch%20%231%3F%20100%25,%20åäö%20%28ny%29.png"
PIXEL = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fea7a69d0b0000000049454e44ae426082")
TRIED = """caches.keys().then(async ([name]) => {
    const cache = await caches.open(name), address = new URL('/assets/offline/gaps', location).href;
    const gaps = await (await cache.match(address)).json();
    %s;
    await cache.put(address, new Response(JSON.stringify(gaps)));
    return true;
})"""


@pytest.fixture(scope="module")
def site_with_a_picture(site, tmp_path_factory):
    """A chapter shows a picture with a name full of signs."""
    folder = copy(site, tmp_path_factory.mktemp("pictured") / "site")
    picture = folder / "bilder" / ODD
    picture.parent.mkdir()
    picture.write_bytes(PIXEL)
    publish(folder, START, "</h1>", f'</h1><img src="{SHOWN}" alt="En affisch">')
    return folder


@pytest.fixture
def pictured(site_with_a_picture):
    host = Host(site_with_a_picture)
    yield host
    host.stop()


def told(page, host):
    """What the page that tells of it says is stored."""
    page.goto(f"{host.origin}/om/integritet/")
    return page.locator("hb-offline [role=status]")


def test_a_picture_with_any_name_is_shown_without_a_network(page, pictured):
    page.goto(f"{pictured.origin}/{START}")
    stored(page)
    pictured.stop()
    page.reload()
    until(page, "document.querySelector('article img').decode().then(() => true)")
    expect(told(page, pictured)).to_contain_text("går att läsa utan nät. Det tar")


@pytest.mark.parametrize("ways", [{"refuses": "affisch"}, {"changes": "affisch"}, {"cuts": "affisch"}], ids=["refused", "changed", "cut"])
def test_what_the_host_does_not_give_is_left_out_told_and_tried_again(page, pictured, ways):
    for name, pattern in ways.items():
        setattr(pictured.ways, name, pattern)
    page.goto(f"{pictured.origin}/{START}")
    stored(page)
    expect(page.get_by_text("men en del gick inte att hämta.")).to_be_visible()
    pictured.stop()
    page.goto(f"{pictured.origin}/checklistor/")
    expect(page.locator("h1")).to_contain_text("Checklistor")
    said = told(page, pictured)
    expect(said).to_contain_text(f"{SAVED} och går att läsa utan nät, utom en fil som inte gick att hämta.")
    page.get_by_text("Det som inte gick att hämta", exact=True).click()
    expect(page.get_by_text(f"bilder/{ODD}")).to_be_visible()
    assert violations(page) == ""
    pictured.start()
    press(page, "Spara hela handboken")
    expect(said).to_contain_text("En del gick inte att hämta. Resten är sparat.")
    pictured.asked.clear()
    page.reload()
    page.evaluate(AT_ONCE)
    page.wait_for_timeout(300)
    assert not [path for path in pictured.asked if "affisch" in path], "asked for at every page"
    pictured.ways.__init__()
    until(page, TRIED % "for (const name of Object.keys(gaps.tried)) gaps.tried[name] -= 600_000")
    page.goto(f"{pictured.origin}/{START}")
    page.evaluate(AT_ONCE)
    until(page, "caches.keys().then(async ([name]) => (await (await caches.open(name)).keys()).some(({url}) => url.includes('affisch')))")
    expect(told(page, pictured)).to_contain_text("går att läsa utan nät. Det tar")


@pytest.mark.parametrize("kind", [r"\.bin$", r"\.json$", r"\.(png|svg)$", r"\.(css|xml|txt|webmanifest)$"], ids=["pack", "data", "pictures", "rest"])
def test_whatever_kind_of_file_a_host_refuses_the_handbook_is_read_without_a_network(page, pictured, kind):
    pictured.ways.refuses = kind
    page.goto(f"{pictured.origin}/{START}")
    stored(page)
    pictured.stop()
    for address in addresses(pictured.folder)[::15]:
        assert page.goto(f"{pictured.origin}/{address}").status == 200
    expect(told(page, pictured)).to_contain_text(SAVED)
    assert ("affisch" in page.locator("hb-offline").text_content()) == ("png" in kind)


def test_a_host_that_gives_no_worker_is_not_said_to_have_stored_anything(page, own):
    own.ways.refuses = "/sw.js$"
    page.goto(f"{own.origin}/om/integritet/")
    page.evaluate(AT_ONCE)
    press(page, "Spara handboken")
    expect(page.get_by_text("Det gick inte att spara allt.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Handboken är inte sparad i den här webbläsaren.")).to_be_visible()
    assert caches(page) == {}


def test_a_page_that_the_host_changes_is_left_out_where_no_pack_can_be_unpacked(page, own):
    """As in Safari before 16.4."""
    worker = own.folder / "sw.js"
    worker.write_text("delete self.DecompressionStream; delete Response.json;\n" + worker.read_text(encoding="utf-8"), encoding="utf-8")
    page.add_init_script("delete globalThis.DecompressionStream")
    own.ways.changes = "/om/ordlista/"
    page.goto(f"{own.origin}/{START}")
    stored(page)
    assert not any(path.endswith(".bin") for path in own.asked)
    expect(told(page, own)).to_contain_text("utom en fil som inte gick att hämta.")
    expect(page.locator("hb-offline")).to_contain_text("om/ordlista/")
    own.stop()
    assert page.goto(f"{own.origin}/om/ordlista/").status == 503
    expect(page.locator("h1")).to_contain_text("Det går inte att hämta utan nät")
    page.get_by_role("link", name="Gå till checklistorna").click()
    expect(page.locator("h1")).to_contain_text("Checklistor")


def test_a_host_that_is_being_filled_keeps_the_earlier_edition_for_a_day_at_most(page, own):
    page.goto(f"{own.origin}/{START}")
    stored(page)
    publish(own.folder, START, ">Inledning<", ">Ny inledning<")
    own.ways.refuses = rf"\.bin$|/{START}$"
    update = "navigator.serviceWorker.getRegistration().then(async (found) => { await found.update(); return true; })"
    settled = "navigator.serviceWorker.getRegistration().then(({installing}) => !installing)"
    page.goto(f"{own.origin}/checklistor/")
    page.evaluate(AT_ONCE)
    until(page, update)
    until(page, settled)
    assert page.evaluate("navigator.serviceWorker.getRegistration().then(({waiting}) => Boolean(waiting))") is False
    [new] = [name for name, kept in caches(page).items() if not any(address.endswith("/before") for address in kept)]
    page.evaluate("""name => caches.open(name).then(async (cache) => {
        const address = new URL('/assets/offline/gaps', location).href, gaps = await (await cache.match(address)).json();
        await cache.put(address, new Response(JSON.stringify({...gaps, since: gaps.since - 86_400_000})));
    })""", new)
    page.reload()
    page.evaluate(AT_ONCE)
    until(page, update)
    expect(page.get_by_text("Ny utgåva finns.")).to_be_visible()
