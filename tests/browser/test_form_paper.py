"""A form on paper, without script, and under a thumb."""
import pytest
from playwright.sync_api import expect

from tests.browser.forms import DAY, NAME, PAGE, field, form


def test_without_javascript_it_is_filled_in_and_says_that_nothing_is_remembered(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{PAGE}")
    field(page, NAME).fill("Kaffepausen")
    expect(page.get_by_text("Utan JavaScript glöms det du skriver")).to_be_visible()
    expect(page.locator("hb-form").get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_on_paper_a_blank_field_is_a_line_and_a_day_not_chosen_is_no_pattern(new_page, origin, script):
    page = new_page(java_script_enabled=script)
    page.goto(f"{origin}/{PAGE}")
    field(page, NAME).fill("Kaffepausen")
    page.emulate_media(media="print")
    assert page.locator("hb-form [data-field]").first.evaluate("each => getComputedStyle(each).borderBottomStyle") == "solid"
    assert field(page, DAY).evaluate("each => getComputedStyle(each).color") == "rgba(0, 0, 0, 0)"
    field(page, DAY).press_sequentially("01142027")
    field(page, DAY).blur()
    assert field(page, DAY).evaluate("each => getComputedStyle(each).color") != "rgba(0, 0, 0, 0)"
    expect(page.get_by_text("Utan JavaScript glöms")).to_be_hidden()


def test_fields_are_easy_to_hit_and_fit_a_phone(new_page, origin):
    page = form(new_page, origin)
    boxes = [each.bounding_box() for each in page.locator("hb-form").locator("input, textarea, .hb-tools__link").all() if each.is_visible()]
    assert min(box["height"] for box in boxes) >= 44
    assert max(box["x"] + box["width"] for box in boxes) <= 390
