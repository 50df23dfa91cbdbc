"""What is folded is opened on paper, and where a link leads to; afterwards it is as the reader had it."""
from playwright.sync_api import expect

LIST = "checklistor/bilda-partiforening/"
OPEN = "[...document.querySelectorAll('article details')].map(details => details.open)"


def test_all_is_open_while_it_prints_and_folded_again_afterwards(page, origin):
    page.goto(f"{origin}/{LIST}", wait_until="networkidle")
    page.locator("details.hb-checklist__more summary").nth(1).click()
    before = page.evaluate(OPEN)
    assert True in before and False in before
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert set(page.evaluate(OPEN)) == {True}
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(OPEN) == before


def test_a_link_to_something_folded_opens_it(page, origin):
    page.goto(f"{origin}/grunda/plan/", wait_until="networkidle")
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = false); location.hash = 'falt-rapport'")
    expect(page.locator("#falt-rapport")).to_be_in_viewport()
