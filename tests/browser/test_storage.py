"""The line of truth: what this very browser keeps."""
import pytest
from playwright.sync_api import expect

from tests.browser.test_quiet import FORBIDDEN

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15"
UNPROMISED = "StorageManager.prototype.persisted = async () => false;"
BROWSERS = {
    "any": ({}, UNPROMISED, "Den kan radera det när enheten är full"),
    "with a promise": ({}, "StorageManager.prototype.persisted = async () => true;", "Den har lovat att inte radera det av sig själv."),
    "an iPhone": ({"user_agent": IPHONE}, UNPROMISED, "Den raderar det efter sju dagar utan besök"),
    "an iPhone's home screen": ({"user_agent": IPHONE}, UNPROMISED + "navigator.standalone = true;", "bara i den här appen på hemskärmen"),
    "forbidden": ({}, FORBIDDEN, "Den här webbläsaren sparar inget av det"),
}


@pytest.mark.parametrize("name", BROWSERS)
@pytest.mark.parametrize("address", ["checklistor/", "om/integritet/"])
def test_the_line_says_what_holds_here(new_page, origin, address, name):
    options, script, sentence = BROWSERS[name]
    page = new_page(**options)
    page.add_init_script(script)
    page.goto(f"{origin}/{address}")
    expect(page.locator(".hb-storage")).to_contain_text(sentence)


def test_the_line_leads_to_where_a_copy_is_saved(page, origin):
    page.goto(f"{origin}/om/integritet/")
    page.locator(".hb-storage").get_by_role("link", name="Spara en säkerhetskopia").click()
    page.wait_for_url(f"{origin}/checklistor/#spara")


def test_without_javascript_it_is_true_too(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/checklistor/")
    expect(page.locator(".hb-storage")).to_contain_text("bara i den här webbläsaren, om JavaScript är på")
    expect(page.locator(".hb-storage")).to_contain_text("på iPhone efter sju dagar utan besök")


def test_looking_at_it_writes_nothing(page, origin):
    page.goto(f"{origin}/checklistor/")
    expect(page.locator(".hb-storage")).to_contain_text("sparas bara i den här webbläsaren")
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('handbok:'))") == []


@pytest.mark.parametrize("address", ["checklistor/", "grunda/dokument/"])
def test_where_nothing_is_kept_no_copy_of_it_is_offered(new_page, origin, address):
    page = new_page()
    page.add_init_script(FORBIDDEN)
    page.goto(f"{origin}/{address}")
    expect(page.locator(".hb-storage")).to_contain_text("Den här webbläsaren sparar inget av det")
    expect(page.locator(".hb-storage").get_by_role("link")).to_be_hidden()
