"""Two tabs that write over the same text: browsers' processes tell each other some milliseconds late what has been written."""
import json

import pytest
from playwright.sync_api import expect

from tests.browser.device import press
from tests.browser.lists import FIRST, KEY, PAGE, SECOND, box, done, open_more, put, record, step, stored

NAME = f"handbok:checklist:{KEY}"


@pytest.fixture
def wrote(page, origin):
    """A page that has written «Anna» over a record with one tick, and what lay there before."""
    put(page, origin, record((FIRST, done())))
    before = page.evaluate("name => localStorage.getItem(name)", NAME)
    open_more(page, SECOND).get_by_label("Vem gör det?").fill("Anna")
    expect(step(page, SECOND)).to_contain_text("Anna")
    return before


def tell(page, *written):
    """What another tab wrote comes to this one's knowledge: each text over the one before."""
    for old, new in zip(written, written[1:]):
        page.evaluate("([key, oldValue, newValue]) => dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue, storageArea: localStorage }))", [NAME, old, new])


def text(**fields):
    return json.dumps(record((FIRST, done()), (SECOND, fields)))


def test_two_tabs_that_write_at_the_very_same_moments_lose_nothing(page, origin):
    page.goto(f"{origin}/{PAGE}")
    other = page.context.new_page()
    other.goto(f"{origin}/{PAGE}")
    moment = page.evaluate("Date.now()") + 300
    for tab, half in ((page, 0), (other, 1)):
        box(tab, FIRST).wait_for()
        tab.evaluate("""([moment, half]) => {
            const boxes = [...document.querySelectorAll(".hb-checklist__step input[type=checkbox]")].filter((_, place) => place % 2 === half);
            const tick = () => { boxes.shift()?.click(); if (boxes.length) setTimeout(tick, 1); };
            setTimeout(tick, moment - Date.now());
        }""", [moment, half])
    for tab in (page, other):
        expect(tab.get_by_text("13 av 13")).to_be_visible()
    assert len(stored(page)["rounds"][0]["steps"]) == 13


def test_what_they_wrote_in_the_same_place_is_both_kept(page, wrote):
    tell(page, wrote, text(who="Bo"))
    page.wait_for_function("name => localStorage.getItem(name).includes('Bo')", arg=NAME)
    kept = stored(page)["rounds"][0]["steps"][SECOND]
    assert (kept["who"], kept["others"]) == ("Anna", {"who": ["Bo"]})


def test_what_the_other_wrote_next_before_it_knew_is_kept_too(page, wrote):
    tell(page, wrote, text(who="Anna"), text(who="Anna", note="Ring först"))
    expect(step(page, SECOND)).to_contain_text("Ring först")


def test_what_has_been_built_upon_since_and_comes_late_changes_nothing(page, wrote):
    before = stored(page)
    tell(page, text(who="A"), text(who="An"))
    page.wait_for_timeout(300)
    assert stored(page) == before


def test_what_was_erased_since_stays_erased(page, wrote):
    page.locator("hb-list-tools").scroll_into_view_if_needed()
    press(page, "Radera listan")
    press(page, "Ja, radera listan")
    expect(page.get_by_text("0 av 13")).to_be_visible()
    tell(page, wrote, text(who="Bo"))
    page.wait_for_timeout(300)
    assert page.evaluate("name => localStorage.getItem(name)", NAME) is None
