"""What holds for every page in a browser."""
import pytest

from tests.pages import every_page

WIDER = """[...document.querySelectorAll('article *')].filter(tag => tag.getBoundingClientRect().right > innerWidth + 1
    && !tag.closest('.md-typeset__scrollwrap, pre, [popover], .hb-hidden')).map(tag => tag.outerHTML.slice(0, 80))"""
#: What stands in a page but can't be seen: what a reader opens (details, popovers), what only a voice says,
#: and what utgavor/ says where nothing can be fetched, may be so.
UNSEEN = """[...document.querySelectorAll('article :is(h1, h2, h3, h4, p, li, dt, dd, blockquote, label, summary)')]
    .filter(tag => !tag.closest('details:not([open]) > :not(summary), [popover], .hb-hidden, .hb-editions__none'))
    .filter(tag => !tag.checkVisibility({opacityProperty: true, visibilityProperty: true})).map(tag => tag.outerHTML.slice(0, 80))"""


@every_page
def test_nothing_scrolls_sideways_at_320_px(new_page, origin, address):
    page = new_page(viewport={"width": 320, "height": 640})
    page.goto(f"{origin}/{address}")
    page.evaluate("document.querySelectorAll('article details').forEach(details => details.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, page.evaluate(WIDER)
    assert page.evaluate(WIDER) == []


@every_page
def test_a_page_finds_all_it_loads_asks_no_other_origin_and_no_script_breaks(page, origin, address):
    """The fixture listens for the latter two; here every page gets time to load all it wants."""
    lost = []
    page.on("response", lambda response: lost.append(response.url) if response.status >= 400 else None)
    page.goto(f"{origin}/{address}", wait_until="networkidle")
    assert page.evaluate("performance.getEntriesByType('resource').length") > 0
    assert lost == []


@every_page
def test_a_page_reads_without_javascript(new_page, origin, address):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{address}")
    assert page.evaluate(UNSEEN) == []
    assert len(page.locator("article").first.inner_text()) > 40  # a document is an article in the page's


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["with-script", "without-script"])
def test_the_menu_opens_on_a_phone_and_leads_to_a_chapter(new_page, origin, java_script_enabled):
    page = new_page(java_script_enabled=java_script_enabled)
    page.goto(f"{origin}/")
    page.locator(".hb-menu").click()
    page.locator(".md-nav--primary .md-nav__container [for]", has_text="Sidorna i Handboken").click()
    page.locator(".md-nav--primary").get_by_role("link", name="Bilda partiförening", exact=True).click()
    page.wait_for_url(f"{origin}/handbok/bilda-partiforening/")
