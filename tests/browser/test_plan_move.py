"""Days that pass are moved in place, and nothing is called late."""
import re

from playwright.sync_api import expect

from tests.browser.founding import ASKING, DAYS, MEETING, PLAN, TEXTS, TICKS, day_of, kept, moment, opened, ticked


def test_a_passed_day_can_be_moved_in_place_and_is_never_called_late(page, origin):
    opened(page, origin, DAYS, today="2027-01-16")
    expect(moment(page, "bildandemote")).to_contain_text("Datumet har passerat. Flytta?")
    expect(page.get_by_text("Datumet har passerat")).to_have_count(1)
    assert not re.search(r"\b(försen|sen\b|sent\b|miss)", page.locator(".hb-plan").inner_text(), re.IGNORECASE)
    page.get_by_role("button", name="Flytta? Bildandemötet").click()
    page.get_by_label("Ny dag: Bildandemötet").fill("2027-01-28")
    page.get_by_role("button", name="Flytta", exact=True).click()
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 28 januari 2027")
    expect(day_of(page, "bildandemote")).to_be_focused()
    expect(day_of(page, "rapport")).to_have_text("torsdag 4 februari 2027")
    expect(page.get_by_text("Datumet har passerat")).to_have_count(0)
    assert kept(page, "plan")["bildandemote"]["due"] == "2027-01-28"
    assert kept(page, TICKS) == {}


def test_moving_a_day_that_was_reckoned_moves_the_steps_in_the_list(page, origin):
    opened(page, origin, DAYS, ticked(*MEETING), today="2027-01-25")
    page.get_by_role("button", name="Flytta? Rapporten till distriktet").click()
    page.get_by_label("Ny dag: Rapporten till distriktet").fill("2027-01-29")
    page.keyboard.press("Enter")
    expect(day_of(page, "rapport")).to_have_text("fredag 29 januari 2027")
    assert [kept(page, TICKS)[step].get("due") for step in ("rapportera", ASKING, "namn")] == ["2027-01-29", "2027-01-29", None]
    assert kept(page, "plan")["bildandemote"]["due"] == "2027-01-14"


def test_a_question_can_be_left_without_moving_anything(page, origin):
    opened(page, origin, DAYS, today="2027-01-16")
    page.get_by_role("button", name="Flytta? Bildandemötet").click()
    page.get_by_role("button", name="Avbryt").click()
    expect(page.get_by_role("button", name="Flytta? Bildandemötet")).to_be_focused()
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 14 januari 2027")


def test_a_day_before_what_must_come_first_is_remarked_on_calmly(page, origin):
    opened(page, origin, DAYS | {"arsmote": "2027-02-01"})
    expect(moment(page, "arsmote")).to_contain_text(f"Dagen ligger före «{TEXTS['besked']}» (torsdag 4 februari 2027), som ska göras först.")


def test_a_remark_stands_at_the_day_it_is_about(page, origin):
    opened(page, origin, DAYS | {"distriktet": "2027-02-10", "arsmote": "2027-02-20"}, {"be-distriktet-leta": {"due": "2027-02-01"}})
    early = f"Dagen ligger före «{TEXTS['besked']}» (onsdag 10 februari 2027), som ska göras först."
    told = moment(page, "inbjudan").locator(".hb-plan__day ~ .hb-plan__told")
    expect(told).to_contain_text(early)
    expect(page.locator("#plan-be-distriktet-leta")).to_contain_text(re.compile(rf"1 februari\s*Mer.*{re.escape(early)}"))
    expect(page.locator("#plan-vilka-ska-erbjudas")).not_to_contain_text("Dagen ligger före")
    page.get_by_role("button", name="Visa planen som text").click()
    expect(page.locator(".hb-plan__text")).to_have_value(re.compile(rf"lördag 30 januari 2027: Inbjudan\nOBS! {re.escape(early)}\n"))


def test_a_first_meeting_after_march_leads_to_the_question_for_the_district(page, origin):
    opened(page, origin, DAYS | {"arsmote": "2027-04-01"})
    expect(moment(page, "arsmote")).to_contain_text(PLAN["latest"]["text"])
    moment(page, "arsmote").get_by_role("link", name="Frågan till distriktet").click()
    expect(page.locator("#checklist-fraga-distriktet-efter-mars")).to_be_in_viewport()
    opened(page, origin, DAYS | {"arsmote": "2027-03-31"})
    expect(page.locator(".hb-plan__remark")).to_have_count(0)


def test_a_night_that_passes_while_the_page_is_open_is_noticed(page, origin):
    opened(page, origin, DAYS, today="2027-01-14")
    expect(page.get_by_text("Datumet har passerat")).to_have_count(0)
    page.clock.set_fixed_time("2027-01-15T07:00:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(moment(page, "bildandemote")).to_contain_text("Datumet har passerat. Flytta?")
