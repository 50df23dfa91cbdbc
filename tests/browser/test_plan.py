"""The plan on a phone: what is next, what is waited for, and on which day."""
import re

from playwright.sync_api import expect

from tests.browser.founding import ASKING, DAYS, FIELD, MEETING, MOMENTS, PLAN, STEPS, TEXTS, box, day_of, kept, moment, now, opened, ticked

UNKNOWN = {field: day for field, day in DAYS.items() if field != "distriktet"}


def test_what_is_next_stands_first_and_leads_to_its_step(page, origin):
    opened(page, origin, DAYS)
    expect(now(page)).to_contain_text(re.compile(rf"Nästa\s*{TEXTS['halla-mote']}\s*torsdag 14 januari 2027"))
    box(page, "halla-mote").check()
    expect(now(page).get_by_role("link", name=TEXTS["namn"])).to_be_visible()
    now(page).get_by_role("link", name=TEXTS["namn"]).click()
    expect(page.locator("#plan-namn")).to_be_in_viewport()
    expect(page.locator("[data-next]")).to_have_attribute("id", "plan-namn")


def test_three_days_give_every_moment_its_day_and_say_which_lead_times_are_proposals(page, origin):
    opened(page, origin, DAYS)
    for name, day in {"bildandemote": "torsdag 14 januari 2027", "rapport": "torsdag 21 januari 2027", "distriktet": "torsdag 4 februari 2027",
                      "medlemmar": "torsdag 11 februari 2027", "inbjudan": "torsdag 25 februari 2027", "arsmote": "torsdag 18 mars 2027"}.items():
        expect(day_of(page, name)).to_have_text(day)
    expect(moment(page, "inbjudan")).to_contain_text("Dagar från inbjudan till årsmötet: 21 (förslag i den här utgåvan, ändra gärna")
    expect(day_of(page, "kallelse")).to_have_text("Beror på kallelsetiden, se stadgarna.")


def test_a_lead_time_of_ones_own_is_no_proposal(page, origin):
    opened(page, origin, DAYS)
    moment(page, "rapport").get_by_role("link", name="ändra gärna").click()
    expect(page.get_by_label("Dagar från bildandemötet till rapporten")).to_be_visible()      # the fields were folded
    page.get_by_label("Dagar från bildandemötet till rapporten").fill("3")
    expect(day_of(page, "rapport")).to_have_text("söndag 17 januari 2027")
    expect(moment(page, "rapport").locator(".hb-plan__lead")).to_have_text("Dagar från bildandemötet till rapporten: 3 (ändra: Dagar från bildandemötet till rapporten)")
    page.get_by_label("Dagar från att ni skickar kallelsen till årsmötet").fill("14")
    expect(day_of(page, "kallelse")).to_have_text("torsdag 4 mars 2027")


def test_an_empty_plan_asks_for_the_days_and_shows_where(page, origin):
    opened(page, origin)
    expect(page.get_by_label("Bildandemötet", exact=True)).to_be_visible()
    now(page).get_by_role("link", name="Fyll i dagarna ni vet").click()
    expect(page.locator("#plan-dagar")).to_be_in_viewport()
    page.get_by_label("Bildandemötet", exact=True).fill("2027-01-14")
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 14 januari 2027")
    page.goto(f"{origin}/grunda/")
    page.goto(f"{origin}/grunda/plan/")
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 14 januari 2027")
    expect(page.get_by_label("Bildandemötet", exact=True)).to_be_hidden()                       # folded, once there are days
    assert kept(page, "plan")["bildandemote"]["due"] == "2027-01-14"


def test_without_the_districts_day_what_follows_has_none_and_the_day_is_to_be_found_out(page, origin):
    opened(page, origin, UNKNOWN)
    expect(day_of(page, "distriktet")).to_have_text("Ingen dag än. Fråga när distriktet tar upp ärendet.")
    for name in MOMENTS[3:]:
        expect(day_of(page, name)).to_have_text("Ingen dag än.")
    expect(page.locator(".hb-plan__moment .hb-plan__heading")).to_have_text([each["title"] for each in PLAN["moments"]])
    expect(now(page)).to_contain_text(re.compile(rf"^Nästa\s*{TEXTS['halla-mote']}\s*torsdag 14 januari 2027$"))
    opened(page, origin, UNKNOWN, ticked(*MEETING[1:], "rapportera"))
    expect(now(page)).to_contain_text("Kom ihåg: Fråga när distriktet tar upp ärendet")


def test_a_link_to_a_field_finds_it_open(page, origin):
    opened(page, origin, DAYS, address="grunda/plan/#falt-rapport")
    expect(page.get_by_label("Dagar från bildandemötet till rapporten")).to_be_in_viewport()


def test_asking_for_the_districts_day_is_next_when_the_report_is_sent(page, origin):
    opened(page, origin, UNKNOWN, ticked(*MEETING), today="2027-01-21")
    expect(page.locator(".hb-plan__next")).to_have_text("Rapportera besluten till distriktet")
    box(page, "rapportera").check()
    expect(page.locator(".hb-plan__next")).to_have_text("Fråga när distriktet tar upp ärendet")
    now(page).get_by_role("link", name="Fyll i dagen när ni vet den").click()
    page.get_by_label(FIELD).fill("2027-02-04")
    expect(day_of(page, "arsmote")).to_have_text("torsdag 18 mars 2027")


def test_the_list_and_the_overview_say_the_same_of_what_is_next(page, origin):
    opened(page, origin, UNKNOWN, ticked(*MEETING), today="2027-01-21")
    said = page.locator(".hb-plan__next").inner_text()
    page.goto(f"{origin}/checklistor/{PLAN['list']}/")
    expect(page.locator("[data-next] .hb-checklist__text")).to_have_text(said)
    page.goto(f"{origin}/checklistor/")
    expect(page.locator(f"[data-key='{PLAN['list']}']")).to_contain_text(f"nästa: {said}")


def test_what_the_founders_wait_for_is_said_and_when(page, origin):
    opened(page, origin, DAYS, ticked(*MEETING, "rapportera"), today="2027-01-22")
    expect(now(page)).to_contain_text(f"Det här väntar ni på: {TEXTS['besked']} · torsdag 4 februari 2027")
    box(page, ASKING).check()
    expect(now(page)).to_contain_text(re.compile(rf"^Det här väntar ni på\s*{TEXTS['besked']}\s*torsdag 4 februari 2027"))


def test_when_all_is_done_the_plan_leads_on(page, origin):
    opened(page, origin, DAYS, ticked(*STEPS), today="2028-01-01")
    expect(now(page)).to_contain_text("Alla steg i planen är klara.")
    expect(page.get_by_text("Datumet har passerat")).to_have_count(0)
    now(page).get_by_role("link", name="årshjulet").click()
    page.wait_for_url(f"{origin}/grunda/arshjul/")


def test_a_document_of_a_moment_is_one_tap_away(page, origin):
    opened(page, origin, DAYS)
    moment(page, "rapport").get_by_role("link", name="Rapport till distriktsstyrelsen").click()
    page.wait_for_url(f"{origin}/grunda/dokument/rapport/")
