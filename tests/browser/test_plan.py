"""The plan on a phone: what is next, what is waited for, days that come and pass, one list of ticks."""
import re

import pytest
from playwright.sync_api import expect

from tests.browser.founding import ASKING, DAYS, MEETING, MOMENTS, PLAN, STEPS, TEXTS, box, day_of, filled, kept, moment, opened, ticked
from tests.browser.test_axe import violations
from tests.pages import file_with

LIST = f"checklist:{PLAN['list']}"
GUIDE = "handbok/liten-guide-i-att-bilda-partiforening/"
UNKNOWN = {field: day for field, day in DAYS.items() if field != "distriktet"}
FIELD = "Dagen då distriktsstyrelsen tar upp ärendet"


def now(page):
    return page.locator(".hb-plan__now")


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
    expect(now(page)).to_contain_text("Kom ihåg: Fråga när distriktet tar upp ärendet")


def test_a_link_to_a_field_finds_it_open(page, origin):
    opened(page, origin, DAYS, address="grunda/plan/#falt-rapport")
    expect(page.get_by_label("Dagar från bildandemötet till rapporten")).to_be_in_viewport()


def test_asking_for_the_districts_day_is_next_when_the_meeting_is_done_or_has_passed(page, origin):
    opened(page, origin, UNKNOWN, ticked(*MEETING))
    expect(page.locator(".hb-plan__next")).to_have_text("Fråga när distriktet tar upp ärendet")
    expect(now(page)).to_contain_text("Kvar sedan tidigare: Rapportera besluten till distriktet")
    now(page).get_by_role("link", name="Fyll i dagen när ni vet den").click()
    page.get_by_label(FIELD).fill("2027-02-04")
    expect(day_of(page, "arsmote")).to_have_text("torsdag 18 mars 2027")
    expect(page.locator(".hb-plan__next")).to_have_text("Rapportera besluten till distriktet")


def test_when_the_meetings_day_has_passed_asking_is_next(page, origin):
    opened(page, origin, UNKNOWN, today="2027-01-15")
    expect(page.locator(".hb-plan__next")).to_have_text("Fråga när distriktet tar upp ärendet")


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


def test_a_tick_in_the_plan_is_the_lists_own_and_the_other_way_about(page, origin):
    opened(page, origin, DAYS)
    box(page, "halla-mote").check()
    assert kept(page, LIST)["halla-mote"]["state"] == "done"
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
    expect(page.locator("#plan-rapportera")).to_contain_text("Kim · 18 januari")
    expect(now(page)).to_contain_text("Kim · måndag 18 januari 2027")
    expect(day_of(page, "rapport")).to_have_text("torsdag 21 januari 2027")


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
    assert kept(page, LIST) == {}


def test_moving_a_day_that_was_reckoned_moves_the_steps_in_the_list(page, origin):
    opened(page, origin, DAYS, ticked(*MEETING), today="2027-01-25")
    page.get_by_role("button", name="Flytta? Rapporten till distriktet").click()
    page.get_by_label("Ny dag: Rapporten till distriktet").fill("2027-01-29")
    page.keyboard.press("Enter")
    expect(day_of(page, "rapport")).to_have_text("fredag 29 januari 2027")
    assert [kept(page, LIST)[step].get("due") for step in ("rapportera", ASKING, "namn")] == ["2027-01-29", "2027-01-29", None]
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


def test_a_first_meeting_after_march_leads_to_the_question_for_the_district(page, origin):
    opened(page, origin, DAYS | {"arsmote": "2027-04-01"})
    expect(moment(page, "arsmote")).to_contain_text(PLAN["latest"]["text"])
    moment(page, "arsmote").get_by_role("link", name="Frågan till distriktet").click()
    expect(page.locator("#checklist-fraga-distriktet-efter-mars")).to_be_in_viewport()
    opened(page, origin, DAYS | {"arsmote": "2027-03-31"})
    expect(page.locator(".hb-plan__remark")).to_have_count(0)


def test_a_document_of_a_moment_is_one_tap_away(page, origin):
    opened(page, origin, DAYS)
    moment(page, "rapport").get_by_role("link", name="Rapport till distriktsstyrelsen").click()
    page.wait_for_url(f"{origin}/grunda/dokument/rapport/")


def test_in_quiet_the_plan_works_and_says_that_nothing_is_kept(page, origin):
    opened(page, origin)
    page.evaluate("sessionStorage.setItem('handbok:quiet', '1')")
    page.reload()
    box(page, "halla-mote").check()
    expect(page.locator(".hb-plan__note")).to_contain_text("Tyst läge är på")
    page.get_by_label("Bildandemötet", exact=True).fill("2027-01-14")
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 14 januari 2027")
    assert page.evaluate("localStorage.length") == 0


def test_the_first_tick_says_where_it_is_kept_and_offers_quiet(page, origin):
    opened(page, origin)
    box(page, "halla-mote").check()
    expect(page.locator(".hb-plan__note")).to_contain_text("sparas bara i den här webbläsaren")
    page.locator(".hb-plan__note").get_by_role("button", name="Slå på tyst läge").click()
    expect(page.locator("hb-plan hb-quiet p").first).to_be_focused()


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


@pytest.mark.parametrize("days", [None, DAYS], ids=["empty", "filled-in"])
def test_on_paper_the_plan_has_its_days_and_no_controls(page, origin, days):
    opened(page, origin, days)
    expect(page.get_by_role("button", name="Hämta kalenderfil")).to_be_visible()
    page.emulate_media(media="print")
    expect(day_of(page, "rapport")).to_have_text("torsdag 21 januari 2027" if days else "Ingen dag än.")
    for part in (".hb-plan__now", ".hb-plan__form", ".hb-plan__tools", ".hb-plan__more >> nth=0"):
        expect(page.locator(part)).to_be_hidden()
    expect(page.locator(".hb-plan").get_by_role("button")).to_have_count(0)
    expect(page.locator(".hb-plan__step input >> visible=true")).to_have_count(len(STEPS))


def test_without_script_the_plan_is_ticked_and_filled_in_by_hand(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/grunda/plan/")
    for step in STEPS:
        box(page, step).check()
    expect(page.locator(".hb-plan__line >> visible=true")).to_have_count(len(MOMENTS))
    expect(moment(page, "kallelse")).to_contain_text("Beror på kallelsetiden, se stadgarna.")
    page.get_by_label("Bildandemötet", exact=True).fill("2027-01-14")
    expect(page.locator(".hb-plan").get_by_role("button")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.locator(".hb-plan__line >> visible=true")).to_have_count(len(MOMENTS))
    expect(page.get_by_label("Bildandemötet", exact=True)).to_be_visible()


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
    assert kept(page, LIST)["halla-mote"]["state"] == "done"


def test_two_devices_days_are_shown_side_by_side_and_the_plan_reckons_with_one(page, origin):
    record = filled(DAYS)
    record["rounds"][0]["steps"]["distriktet"] = {"due": "2027-02-04", "others": {"due": ["2027-02-11"]}}
    opened(page, origin)
    page.evaluate("record => localStorage.setItem('handbok:plan', JSON.stringify(record))", record)
    page.reload()
    expect(day_of(page, "distriktet")).to_have_text("torsdag 4 februari 2027")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_plan_under_way(new_page, origin, scheme):
    page = opened(new_page(color_scheme=scheme), origin, DAYS | {"arsmote": "2027-04-18"}, {"rapportera": {"who": "Kim"}} | ticked(*MEETING), today="2027-01-30")
    page.get_by_role("button", name="Flytta? Rapporten till distriktet").click()
    page.get_by_role("button", name="Visa planen som text").click()
    page.locator(".hb-plan__summary").click()
    assert violations(page) == ""


def test_a_night_that_passes_while_the_page_is_open_is_noticed(page, origin):
    opened(page, origin, DAYS, today="2027-01-14")
    expect(page.get_by_text("Datumet har passerat")).to_have_count(0)
    page.clock.set_fixed_time("2027-01-15T07:00:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(moment(page, "bildandemote")).to_contain_text("Datumet har passerat. Flytta?")


def test_erasing_the_days_leaves_the_ticks(page, origin):
    opened(page, origin, DAYS, ticked("halla-mote"))
    page.locator(".hb-plan__summary").click()
    page.get_by_role("button", name="Radera uppgifterna").click()
    page.get_by_role("button", name="Ja, radera uppgifterna").click()
    expect(day_of(page, "bildandemote")).to_have_text("Ingen dag än.")
    expect(box(page, "halla-mote")).to_be_checked()
