"""The plan and the founding list are one list of ticks."""
from playwright.sync_api import expect

from tests.browser.founding import DAYS, FIELD, MEETING, PLAN, TICKS, box, day_of, kept, now, opened, ticked

GUIDE = "handbok/liten-guide-i-att-bilda-partiforening/"


def test_a_tick_in_the_plan_is_the_lists_own_and_the_other_way_about(page, origin):
    opened(page, origin, DAYS)
    box(page, "halla-mote").check()
    assert kept(page, TICKS)["halla-mote"]["state"] == "done"
    assert "halla-mote" not in kept(page, "plan")
    page.goto(f"{origin}/{GUIDE}#checklist-{PLAN['list']}-halla-mote")
    row = page.locator(f"#checklist-{PLAN['list']}-halla-mote")
    expect(row.get_by_role("checkbox").first).to_be_checked()
    row.get_by_role("checkbox").first.uncheck()
    row.get_by_role("link", name="Visa i planen").click()
    expect(page.locator("#plan-halla-mote")).to_be_in_viewport()
    expect(box(page, "halla-mote")).not_to_be_checked()


def test_the_list_in_another_tab_and_the_plan_follow_each_other(page, origin):
    opened(page, origin, DAYS)
    other = page.context.new_page()
    other.goto(f"{origin}/{GUIDE}")
    row = other.locator(f"#checklist-{PLAN['list']}-halla-mote")
    row.get_by_role("checkbox").first.check()
    expect(box(page, "halla-mote")).to_be_checked()
    box(page, "halla-mote").uncheck()
    expect(row.get_by_role("checkbox").first).not_to_be_checked()
    third = page.context.new_page()
    third.goto(f"{origin}/grunda/plan/")
    expect(third.locator("hb-plan:defined")).to_have_count(1)
    third.locator(".hb-plan__summary").click()
    third.get_by_label(FIELD).fill("2027-02-11")
    expect(day_of(page, "distriktet")).to_have_text("torsdag 11 februari 2027")


def test_who_and_when_come_from_the_list_and_its_day_goes_first(page, origin):
    opened(page, origin, DAYS, {"rapportera": {"who": "Kim", "due": "2027-01-18"}} | ticked(*MEETING))
    expect(page.locator("#plan-rapportera")).to_contain_text("Kim · senast 18 januari")
    expect(now(page)).to_contain_text("Kim · måndag 18 januari 2027")
    expect(day_of(page, "rapport")).to_have_text("torsdag 21 januari 2027")


def test_erasing_the_days_leaves_the_ticks(page, origin):
    opened(page, origin, DAYS, ticked("halla-mote"))
    page.locator(".hb-plan__summary").click()
    page.get_by_role("button", name="Radera uppgifterna").click()
    page.get_by_role("button", name="Ja, radera uppgifterna").click()
    expect(day_of(page, "bildandemote")).to_have_text("Ingen dag än.")
    expect(box(page, "halla-mote")).to_be_checked()
