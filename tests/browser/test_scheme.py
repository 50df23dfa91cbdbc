"""The look: as the device, light or dark; chosen by one button, kept, and there before anything is painted."""
import pytest
from playwright.sync_api import expect

NAMES = ["Byt till ljust utseende", "Byt till mörkt utseende", "Följ enhetens inställning"]
GROUND = "getComputedStyle(document.body).backgroundColor"
LIGHT, DARK = "rgb(251, 248, 241)", "rgb(26, 23, 20)"
SCHEME = "/.__palette"


def button(page):
    return page.locator(".hb-scheme").get_by_role("button")


def test_one_button_goes_round_and_says_what_it_will_do(page, origin):
    page.goto(f"{origin}/")
    for name, ground in zip(NAMES, [LIGHT, LIGHT, DARK]):
        expect(button(page)).to_have_accessible_name(name)
        assert page.evaluate(GROUND) == ground
        assert button(page).locator("svg:visible").count() == 1
        button(page).click()
    expect(button(page)).to_have_accessible_name(NAMES[0])


def test_a_choice_is_kept_and_the_device_s_own_is_not(page, origin):
    kept = f"localStorage.getItem('{SCHEME}')"
    page.goto(f"{origin}/handbok/inledning/")
    assert page.evaluate(kept) is None
    button(page).click()
    button(page).click()
    page.goto(f"{origin}/checklistor/arsmote/")
    assert page.evaluate(GROUND) == DARK
    expect(button(page)).to_have_accessible_name(NAMES[2])
    button(page).click()
    assert page.evaluate(kept) is None


def test_a_choice_the_theme_has_kept_still_holds(page, origin):
    page.goto(f"{origin}/")
    page.evaluate(f"""localStorage.setItem('{SCHEME}', JSON.stringify({{index: 2, color: {{media: '(prefers-color-scheme: dark)', scheme: 'slate'}}}}))""")
    page.reload()
    assert page.evaluate(GROUND) == DARK


@pytest.mark.parametrize("kept", ["{", "null", "7", '{"index": "x"}'])
def test_what_can_not_be_read_is_no_choice(page, origin, kept):
    page.add_init_script(f"localStorage.setItem('{SCHEME}', {kept!r})")
    page.goto(f"{origin}/")
    assert page.evaluate(GROUND) == LIGHT


def test_it_is_dark_before_any_script_has_come(page, origin):
    """No flash: neither files nor time are needed."""
    page.add_init_script(f"localStorage.setItem('{SCHEME}', '{{\"index\": 2}}')")
    page.route("**/assets/**", lambda route: route.abort())
    page.goto(f"{origin}/")
    assert page.evaluate(GROUND) == DARK


def test_it_follows_the_device_at_once_but_not_against_a_choice(page, origin):
    page.goto(f"{origin}/")
    page.emulate_media(color_scheme="dark")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")  # browsers tell with the next frame
    assert page.evaluate(GROUND) == DARK
    button(page).click()
    assert page.evaluate(GROUND) == LIGHT


def test_another_tab_follows(page, origin):
    page.goto(f"{origin}/")
    other = page.context.new_page()
    other.goto(f"{origin}/handbok/")
    button(page).click()
    button(page).click()
    other.wait_for_function(f"() => {GROUND} === '{DARK}'")


@pytest.mark.parametrize("scheme, ground", [("light", LIGHT), ("dark", DARK)])
def test_without_script_the_device_decides_and_no_button_pretends(new_page, origin, scheme, ground):
    page = new_page(java_script_enabled=False, color_scheme=scheme)
    page.goto(f"{origin}/")
    assert page.evaluate(GROUND) == ground
    expect(page.locator(".hb-scheme")).to_be_hidden()
