"""A glossary word explains itself by touch, by keyboard and without script."""
import pytest
from playwright.sync_api import expect

from tests.pages import DOCS

#: A page with a word on it, known from its Markdown.
ADDRESS = next(f"handbok/{path.stem}/" for path in sorted((DOCS / "handbok").glob("*.md")) if "{{ term(" in path.read_text(encoding="utf-8"))


@pytest.fixture(params=[True, False], ids=["with-script", "without-script"])
def page(request, new_page, origin):
    page = new_page(java_script_enabled=request.param)
    page.goto(f"{origin}/{ADDRESS}")
    return page


def test_a_word_opens_by_touch_and_closes_by_escape(page):
    text = page.locator(".hb-term__text").first
    expect(text).to_be_hidden()
    page.locator("button.hb-term").first.click()
    expect(text).to_be_visible()
    page.keyboard.press("Escape")
    expect(text).to_be_hidden()


def test_a_word_opens_by_keyboard_and_gives_the_focus_back(page):
    word, text = page.locator("button.hb-term").first, page.locator(".hb-term__text").first
    word.focus()
    page.keyboard.press("Enter")
    expect(text).to_be_visible()
    page.keyboard.press("Escape")
    expect(text).to_be_hidden()
    expect(word).to_be_focused()


def test_an_open_explanation_stands_within_a_narrow_screen(page):
    page.locator("button.hb-term").first.click()
    box = page.locator(".hb-term__text").first.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390
    assert box["y"] >= 0 and box["y"] + box["height"] <= 844


def test_an_explanation_leads_to_the_glossary(page, origin):
    page.locator("button.hb-term").first.click()
    page.locator(".hb-term__text").first.get_by_role("link").click()
    page.wait_for_url(f"{origin}/om/ordlista/#ord-*")
