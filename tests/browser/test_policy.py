"""The policy forbids nothing that the site does, and everything that it doesn't."""
import json

import pytest
from playwright.sync_api import expect

from tests.browser.device import backup, choose, press, saved, ticked
from tests.browser.hosting import AT_ONCE
from tests.browser.lists import FIRST, open_more
from tests.pages import ALL

HEARD = """globalThis.heard = []; document.addEventListener('securitypolicyviolation',
    ({violatedDirective, blockedURI, sourceFile, lineNumber}) => heard.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')))"""


@pytest.fixture
def tour(new_page):
    """A page whose every violation is noted, wherever it goes; the list must be empty in the end."""
    page = new_page(color_scheme="dark")
    page.add_init_script(HEARD)
    page.add_init_script("globalThis.print = () => dispatchEvent(new Event('beforeprint'))")
    noted = []
    page.on("console", lambda said: noted.append(said.text) if "Content Security Policy" in said.text or "Content-Security-Policy" in said.text else None)
    yield page
    noted += page.evaluate("heard")
    assert noted == []


def test_every_page_keeps_to_it(tour, origin):
    for address in ALL:
        tour.goto(f"{origin}/{address}", wait_until="load")
        tour.evaluate("document.querySelectorAll('details').forEach(details => details.open = true); scrollTo(0, document.body.scrollHeight)")
        assert tour.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(() => done(heard))))") == [], address


def test_a_whole_tour_keeps_to_it(tour, origin):
    tour.goto(f"{origin}/")
    tour.locator(".md-header__button[for=__drawer]").click()
    tour.locator(".md-nav--primary").get_by_role("link", name="Start", exact=True).click()
    tour.locator(".hb-scheme").get_by_role("button").click()
    tour.get_by_role("button", name="Sök").click()
    tour.get_by_role("combobox").fill("medlem")
    tour.locator("[data-search-hit]").first.wait_for()
    tour.keyboard.press("Escape")
    tour.goto(f"{origin}/checklistor/bilda-partiforening/")
    tour.get_by_role("checkbox").first.check()
    open_more(tour, FIRST).get_by_role("textbox").first.fill("ring distriktet")
    for name in ("Skriv ut med mina bockar", "Skriv ut tom"):
        press(tour, name)
    tour.goto(f"{origin}/grunda/plan/")
    tour.get_by_role("link", name="Fyll i dagarna ni vet").click()
    tour.get_by_label("Bildandemötet", exact=True).fill("2027-01-14")
    tour.goto(f"{origin}/grunda/dokument/rapport/")
    tour.get_by_label("Föreningens namn").first.fill("Kaffepausen")
    press(tour, "Skriv ut")
    tour.goto(f"{origin}/checklistor/")
    name, text = saved(tour)
    assert json.loads(text)["lists"]["bilda-partiforening"]
    choose(tour, backup({"arsmote": ticked("arsmote")}))
    press(tour, "Ja, lägg till")
    tour.goto(f"{origin}/om/integritet/")
    tour.evaluate(AT_ONCE)
    press(tour, "Radera allt")
    tour.get_by_role("button", name="Ja, radera").click()
    expect(tour.get_by_text("Allt är raderat i den här webbläsaren.")).to_be_visible()


def test_what_does_not_belong_is_blocked(page, origin):
    page.add_init_script(HEARD)
    page.goto(f"{origin}/handbok/inledning/")
    page.evaluate("""() => {
        const other = location.href.replace("127.0.0.1", "localhost");
        document.querySelector("article").insertAdjacentHTML("beforeend",
            `<button onclick="globalThis.ran = true">Tryck</button><p style="color: red" id="red"></p><a href="javascript:globalThis.ran = true">Länk</a>
             <form action="${other}" method="post"><button>Skicka</button></form><iframe src="./"></iframe>`);
        const script = document.createElement("script");
        script.textContent = "globalThis.ran = true";
        document.body.append(script);
    }""")
    page.get_by_role("button", name="Tryck").click()
    page.get_by_role("link", name="Länk", exact=True).click()
    page.get_by_role("button", name="Skicka").evaluate("button => button.form.requestSubmit()")
    page.wait_for_function("() => heard.length >= 6")
    assert page.evaluate("globalThis.ran") is None
    assert page.evaluate("document.querySelector('#red').style.length") == 0
    heard = " ".join(page.evaluate("heard"))
    for directive in ("script-src-attr inline", "script-src-elem inline", "style-src-attr inline", "form-action", "frame-src"):
        assert directive in heard
    assert page.url == f"{origin}/handbok/inledning/"


def test_no_one_hears_where_a_reader_came_from(page, origin):
    page.goto(f"{origin}/handbok/inledning/")
    with page.expect_navigation():
        page.locator(".md-footer__link--next").evaluate("link => link.click()")
    assert page.evaluate("document.referrer") == ""
