"""The contents on a phone: by thumb, by key, by voice; without script too."""
import pytest
from playwright.sync_api import expect

from tests.browser.test_axe import violations

PAGE = "handbok/bilda-partiforening/"


def menu(page):
    return page.get_by_role("button", name="Meny", exact=True)


def side(page):
    return page.locator(".md-sidebar--primary")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_key_opens_it_and_the_focus_goes_in_and_comes_back(page, origin, key):
    page.goto(f"{origin}/")
    expect(menu(page)).to_have_attribute("aria-expanded", "false")
    menu(page).focus()
    page.keyboard.press(key)
    expect(menu(page)).to_have_attribute("aria-expanded", "true")
    assert page.evaluate("document.querySelector('.md-sidebar--primary').contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(menu(page)).to_be_focused()
    expect(menu(page)).to_have_attribute("aria-expanded", "false")
    expect(side(page)).to_be_hidden()


def test_while_it_is_open_nothing_behind_it_can_be_reached(page, origin):
    page.goto(f"{origin}/")
    menu(page).click()
    for _ in range(25):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || document.querySelector('.md-sidebar--primary').contains(document.activeElement)")
    assert violations(page) == ""


def test_a_part_opens_by_key_and_escape_goes_back_one_step_at_a_time(page, origin):
    page.goto(f"{origin}/")
    menu(page).click()
    part = page.get_by_role("button", name="Sidorna i Grunda")
    expect(part).to_have_attribute("aria-expanded", "false")
    part.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Tillbaka från Grunda")).to_be_focused()
    expect(page.get_by_role("link", name="Er plan", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(part).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu(page)).to_be_focused()


def test_a_button_of_the_drawer_closes_it(page, origin):
    page.goto(f"{origin}/")
    menu(page).click()
    page.get_by_role("button", name="Stäng menyn: Facklig-politisk handbok").click()
    expect(side(page)).to_be_hidden()


def test_a_section_of_the_page_is_reached_and_seen(page, origin):
    page.goto(f"{origin}/{PAGE}")
    menu(page).click()
    page.locator(".md-nav--primary").get_by_role("button", name="Bilda partiförening", exact=True).click()
    page.locator(".md-nav--primary").get_by_role("link", name="Hur många och vilka?").click()
    expect(side(page)).to_be_hidden()
    expect(page.get_by_role("heading", name="Hur många och vilka?")).to_be_in_viewport()


def test_on_a_wide_screen_a_part_folds_out_where_it_stands(new_page, origin):
    page = new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{origin}/")
    part = page.get_by_role("button", name="Sidorna i Grunda")
    expect(page.get_by_role("link", name="Er plan", exact=True)).to_be_hidden()
    part.click()
    expect(part).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("link", name="Er plan", exact=True)).to_be_visible()
    assert page.evaluate("document.querySelector('.md-content').inert") is False


def test_without_script_a_key_opens_it(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/")
    page.locator("#__drawer").focus()
    page.keyboard.press("Space")
    expect(side(page)).to_be_visible()


def opened(page):
    """The menu open, and what makes Back close it there."""
    menu(page).click()
    page.wait_for_function("() => history.state?.drawer")


def test_back_closes_it_and_the_page_is_where_it_was(page, origin):
    page.goto(f"{origin}/handbok/")
    page.goto(f"{origin}/{PAGE}")
    opened(page)
    page.go_back()
    expect(side(page)).to_be_hidden()
    expect(menu(page)).to_be_focused()
    assert page.url == f"{origin}/{PAGE}"
    page.go_back()
    expect(page).to_have_url(f"{origin}/handbok/")


@pytest.mark.parametrize("how", ["Escape", "button", "beside"])
def test_closed_otherwise_it_leaves_nothing_to_go_back_to(page, origin, how):
    page.goto(f"{origin}/handbok/")
    page.goto(f"{origin}/")
    opened(page)
    if how == "Escape":
        page.keyboard.press("Escape")
    elif how == "button":
        page.get_by_role("button", name="Stäng menyn").click()
    else:
        page.locator(".md-overlay").click(position={"x": 385, "y": 400})
    expect(side(page)).to_be_hidden()
    page.wait_for_function("() => !history.state?.drawer")
    page.go_back()
    expect(page).to_have_url(f"{origin}/handbok/")


def test_back_from_a_page_of_the_menu_shows_the_page_before_with_the_menu_closed(page, origin):
    page.goto(f"{origin}/")
    opened(page)
    page.get_by_role("link", name="Handboken", exact=True).first.click()
    page.wait_for_url(f"{origin}/handbok/")
    page.go_back()
    expect(page).to_have_url(f"{origin}/")
    expect(side(page)).to_be_hidden()
    expect(menu(page)).to_have_attribute("aria-expanded", "false")
    page.go_forward()
    expect(page).to_have_url(f"{origin}/handbok/")


def test_back_from_a_section_of_the_menu_leads_to_where_the_reader_was(page, origin):
    page.goto(f"{origin}/{PAGE}")
    opened(page)
    primary = page.locator(".md-nav--primary")
    primary.get_by_role("button", name="Bilda partiförening", exact=True).click()
    primary.get_by_role("link", name="Hur många och vilka?").click()
    expect(page).to_have_url(f"{origin}/{PAGE}#hur-manga")
    expect(page.get_by_role("heading", name="Hur många och vilka?")).to_be_in_viewport()
    page.go_back()
    expect(page).to_have_url(f"{origin}/{PAGE}")
    expect(side(page)).to_be_hidden()
