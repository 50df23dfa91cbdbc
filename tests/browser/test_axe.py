"""axe finds nothing, on any page, narrow or wide, light or dark."""
import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.pages import every_page

WIDTHS = {"phone": {"width": 390, "height": 844}, "laptop": {"width": 1280, "height": 800}}


def violations(page) -> str:
    """What axe finds, a line each. What it finds nothing in isn't listed: that takes longer than the search itself."""
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return "\n".join(f"{fault['id']}: {node['html'][:160]} {node['failureSummary']}" for fault in found for node in fault["nodes"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@every_page
def test_axe_finds_nothing(new_page, origin, address, width, scheme):
    page = new_page(viewport=WIDTHS[width], color_scheme=scheme)
    page.goto(f"{origin}/{address}")
    page.evaluate("document.querySelectorAll('article details').forEach(details => details.open = true)")
    assert violations(page) == ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("query", ["medlem", "xyzxyz medlm"], ids=["hits", "no-hit"])
def test_axe_finds_nothing_in_an_open_search(new_page, origin, query, width, scheme):
    page = new_page(viewport=WIDTHS[width], color_scheme=scheme)
    page.goto(f"{origin}/#q={query}")
    page.locator("[data-search-hit], .hb-search__near").first.wait_for()
    assert violations(page) == ""
    page.keyboard.press("ArrowDown")
    assert violations(page) == ""


def test_axe_finds_nothing_in_an_open_menu(page, origin):
    page.goto(f"{origin}/")
    page.get_by_role("button", name="Meny", exact=True).click()
    page.locator(".md-nav--primary").get_by_role("link", name="Start", exact=True).wait_for()
    assert violations(page) == ""


def test_axe_is_heard(page, origin):
    """A page with a fault has one."""
    page.goto(f"{origin}/")
    page.evaluate("document.querySelector('article').append(document.createElement('button'))")
    assert "button-name: <button>" in violations(page)


def test_dark_is_dark_and_light_is_light(new_page, origin):
    """Else the tests above would see one of them twice."""
    def background(scheme):
        page = new_page(color_scheme=scheme)
        page.goto(f"{origin}/")
        return sum(page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"))

    assert background("dark") < 200 < 600 < background("light")
