"""A glossary word explains itself on the spot, by touch and by keyboard; without script it leads to the word list."""
import pytest
from playwright.sync_api import expect

from tests.pages import DOCS

#: A page with a word on it, known from its Markdown.
ADDRESS = next(f"handbok/{path.stem}/" for path in sorted((DOCS / "handbok").glob("*.md")) if "{{ term(" in path.read_text(encoding="utf-8"))


@pytest.fixture
def page(page, origin, site):
    page.goto(f"{origin}/{ADDRESS}")
    script = next(site.glob("assets/js/term.*.mjs")).name
    page.evaluate("async script => { await import(`/assets/js/${script}`); dispatchEvent(new Event('scroll')) }", script)  # else when the page is quiet
    page.wait_for_function("() => [...document.styleSheets].some(sheet => sheet.href?.includes('/verktyg.'))")
    return page


@pytest.fixture
def word(page):
    return page.locator(".hb-term").first


@pytest.fixture
def explanation(page):
    return page.get_by_role("dialog")


def test_a_word_is_explained_by_touch_until_something_else_is_touched(page, word, explanation):
    word.click()
    expect(explanation).to_contain_text(word.get_attribute("data-text"))
    page.locator("h1").click()
    expect(explanation).to_have_count(0)


def test_a_word_is_explained_by_keyboard_and_gets_the_focus_back(page, word, explanation):
    word.focus()
    page.keyboard.press("Enter")
    expect(explanation).to_be_focused()
    expect(explanation).to_have_accessible_name(word.get_attribute("data-term"))
    expect(explanation).to_have_accessible_description(word.get_attribute("data-text"))
    page.keyboard.press("Escape")
    expect(explanation).to_have_count(0)
    expect(word).to_be_focused()


def test_the_keyboard_goes_on_from_the_word(page, word, explanation):
    word.focus()
    page.keyboard.press("Tab")
    following = page.evaluate("document.activeElement.outerHTML")
    word.focus()
    for key in ("Enter", "Tab", "Tab", "Tab"):  # the two things in the explanation, and on
        page.keyboard.press(key)
    expect(explanation).to_have_count(0)
    assert page.evaluate("document.activeElement.outerHTML") == following


def test_an_explanation_stands_within_a_narrow_screen_and_outside_the_sentence(page, word, explanation):
    sentence = word.locator("xpath=ancestor::*[self::p or self::li][1]")
    read = sentence.text_content()
    word.click()
    box = explanation.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390
    assert box["y"] >= 0 and box["y"] + box["height"] <= 844
    assert sentence.text_content() == read


@pytest.mark.parametrize("way", ["the link in the explanation", "the word pressed again"])
def test_an_explanation_leads_to_the_word_list(page, word, explanation, origin, way):
    word.click()
    (word if "again" in way else explanation.get_by_role("link")).click()
    page.wait_for_url(f"{origin}/om/ordlista/#ord-*")


def test_a_double_tap_stays_on_the_page(page, word, explanation):
    word.dblclick()
    expect(explanation).to_be_visible()
    assert page.url.endswith(ADDRESS)


@pytest.mark.parametrize("script", [True, False], ids=["script-not-fetched", "without-script"])
def test_a_word_without_its_script_leads_to_its_place_in_the_word_list(new_page, origin, script):
    page = new_page(java_script_enabled=script)
    page.route("**/term.*.mjs", lambda route: route.abort())
    page.goto(f"{origin}/{ADDRESS}")
    page.locator(".hb-term").first.click()
    page.wait_for_url(f"{origin}/om/ordlista/#ord-*")
    expect(page.locator(":target")).to_be_in_viewport()
