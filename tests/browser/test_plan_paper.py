"""The plan on paper, without script, and to axe."""
import pytest
from playwright.sync_api import expect

from tests.browser.founding import DAYS, MEETING, MOMENTS, STEPS, box, day_of, moment, opened, ticked
from tests.browser.test_axe import violations


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_plan_under_way(new_page, origin, scheme):
    page = opened(new_page(color_scheme=scheme), origin, DAYS | {"arsmote": "2027-04-18"}, {"rapportera": {"who": "Kim"}} | ticked(*MEETING), today="2027-01-30")
    page.get_by_role("button", name="Flytta? Rapporten till distriktet").click()
    page.get_by_role("button", name="Visa planen som text").click()
    page.locator(".hb-plan__summary").click()
    assert violations(page) == ""
