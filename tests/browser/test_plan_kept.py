"""What the plan keeps, where it can't, and what two devices say."""
from playwright.sync_api import expect

from tests.browser.founding import DAYS, TEXTS, TICKS, box, day_of, filled, kept, now, opened, ticked
from tests.pages import file_with


def test_in_quiet_the_plan_works_and_says_that_nothing_is_kept(page, origin):
    opened(page, origin)
    page.evaluate("sessionStorage.setItem('handbok:quiet', '1')")
    page.reload()
    box(page, "halla-mote").check()
    expect(page.locator(".hb-plan__keeping")).to_contain_text("Tyst läge är på")
    page.get_by_label("Bildandemötet", exact=True).fill("2027-01-14")
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 14 januari 2027")
    assert page.evaluate("localStorage.length") == 0


def test_before_the_first_tick_the_plan_says_where_it_is_kept(page, origin):
    opened(page, origin)
    expect(page.locator(".hb-plan__keeping")).to_contain_text("sparas bara i den här webbläsaren")
    said = page.locator(".hb-plan__keeping").inner_text()
    box(page, "halla-mote").check()
    assert page.locator(".hb-plan__keeping").inner_text() == said


def test_a_damaged_plan_is_set_aside_and_the_page_works(page, origin):
    opened(page, origin)
    page.evaluate("localStorage.setItem('handbok:plan', '{trasig')")
    page.reload()
    expect(day_of(page, "bildandemote")).to_have_text("Ingen dag än.")
    page.get_by_label("Bildandemötet", exact=True).fill("2027-01-14")
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 14 januari 2027")
    assert page.evaluate("Object.entries(localStorage).filter(([name]) => name.startsWith('handbok:aside:plan:')).map(([, text]) => text)") == ["{trasig"]


def test_a_new_plan_is_empty_and_the_old_one_can_be_read(page, origin):
    opened(page, origin, DAYS, ticked("halla-mote"))
    page.get_by_role("button", name="Börja om med en ny plan").click()
    page.get_by_role("button", name="Börja om", exact=True).click()
    expect(day_of(page, "bildandemote")).to_have_text("Ingen dag än.")
    expect(box(page, "halla-mote")).to_be_checked()
    expect(page.get_by_text("Den nya planen har börjat.")).to_be_focused()
    expect(page.get_by_role("button", name="Börja om med en ny plan")).to_be_hidden()
    page.get_by_text("Tidigare planer").click()
    expect(page.get_by_text("Bildandemötet: 14 januari 2027")).to_be_visible()
    page.reload()
    expect(day_of(page, "bildandemote")).to_have_text("Ingen dag än.")
    expect(page.get_by_text("Tidigare planer")).to_be_visible()


def test_what_is_typed_before_the_script_has_come_is_kept(page, origin, site):
    opened(page, origin)
    held = []
    file = f"**/{file_with(site, 'plan-reckon')}"
    page.route(file, lambda route: held.append(route))
    with page.expect_request(file):
        page.goto(f"{origin}/grunda/plan/", wait_until="commit")
    box(page, "halla-mote").check()
    held[0].continue_()
    expect(now(page)).to_contain_text(TEXTS["namn"])
    assert kept(page, TICKS)["halla-mote"]["state"] == "done"


def test_two_devices_days_are_shown_side_by_side_and_the_plan_reckons_with_one(page, origin):
    record = filled(DAYS)
    record["rounds"][0]["steps"]["distriktet"] = {"due": "2027-02-04", "others": {"due": ["2027-02-11"]}}
    opened(page, origin)
    page.evaluate("record => localStorage.setItem('handbok:plan', JSON.stringify(record))", record)
    page.reload()
    expect(day_of(page, "distriktet")).to_have_text("torsdag 4 februari 2027")
