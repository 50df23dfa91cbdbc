"""The association's year on a phone: days filled in once, shown in their months, printed, given to a calendar."""
from datetime import date

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from tests.browser.device import press
from tests.browser.founding import kept, opened
from tests.browser.test_axe import violations
from tests.pages import record

WHEEL = record("wheel.yml")
PAGE = "grunda/arshjul/"
YEAR = {"arsmote": "2027-03-18", "kallelse": "2027-02-20", "nomineringar": "2027-10-01", "motioner": "2027-10-03", "medlemsmote-host": "2027-10-05"}


def wheel(page, origin, days=None, today="2027-01-01"):
    return opened(page, origin, days, today=today, address=PAGE, form="wheel")


def row(page, month):
    return page.locator(".hb-wheel__sheet tr", has=page.get_by_role("rowheader", name=month, exact=True))


def events(page):
    with page.expect_download() as coming:
        press(page, "Hämta kalenderfil")
    return {str(event["UID"]): event for event in Calendar.from_ical(coming.value.path().read_bytes()).walk("VEVENT")}


def test_a_day_is_remembered_and_shown_in_its_month_and_on_the_circle(page, origin):
    wheel(page, origin)
    page.get_by_label("Nya styrelsens första möte").fill("2027-04-02")
    expect(row(page, "april")).to_contain_text("2 april: Den nya styrelsens första möte")
    expect(page.locator(".hb-wheel__dots circle")).to_have_count(1)
    page.reload()
    expect(row(page, "april")).to_contain_text("2 april: Den nya styrelsens första möte")
    assert kept(page, "wheel")["styrelsemote"]["due"] == "2027-04-02"


def test_days_stand_in_order_and_dots_near_each_other_do_not_hide_each_other(page, origin):
    wheel(page, origin, YEAR)
    expect(row(page, "oktober").locator(".hb-wheel__when")).to_have_text(
        ["1 oktober: Sista dag för att nominera inför val", "3 oktober: Sista dag för motioner till årskonferensen", "5 oktober: Medlemsmöte på hösten"])
    boxes = [dot.bounding_box() for dot in page.locator(".hb-wheel__dots circle").all()]
    assert len({(round(box["x"] / 4), round(box["y"] / 4)) for box in boxes}) == len(YEAR)
    expect(page.locator(".hb-wheel__year")).to_have_text("2027")


def test_march_is_the_handbooks_and_a_later_day_is_remarked_on_calmly(page, origin):
    wheel(page, origin, YEAR)
    expect(row(page, "mars")).to_contain_text("Årsmötet: Senast i mars, enligt handboken.")
    expect(page.get_by_text(WHEEL["latest"]["text"])).to_have_count(0)
    page.get_by_label("Årsmötet", exact=True).fill("2027-04-01")
    expect(page.locator("#wheel-arsmote")).to_contain_text(WHEEL["latest"]["text"])


def test_an_entry_leads_to_its_list(page, origin):
    wheel(page, origin)
    page.locator("#wheel-register").get_by_role("link", name="Lista:").click()
    page.wait_for_url(f"{origin}/checklistor/medlemsregister/")


def test_two_years_side_by_side_are_told_apart(page, origin):
    wheel(page, origin, YEAR | {"medlemsmote-var": "2028-03-01"})
    expect(row(page, "mars")).to_contain_text("1 mars 2028: Medlemsmöte på våren")
    expect(page.locator(".hb-wheel__year")).to_have_text("2027–2028")


def test_a_new_year_is_empty_and_the_old_one_can_be_read(page, origin):
    wheel(page, origin, YEAR)
    press(page, "Börja ett nytt år")
    press(page, "Börja året")
    expect(page.locator(".hb-wheel__dots circle")).to_have_count(0)
    page.get_by_text("Tidigare år").click()
    past = page.locator(".hb-tools__past")
    expect(past).to_contain_text("2027")
    expect(past.get_by_text("Årsmötet: 18 mars 2027")).to_be_visible()


def test_the_year_goes_into_a_calendar_that_follows_it(page, origin):
    wheel(page, origin, YEAR)
    first = events(page)
    assert sorted((event.decoded("DTSTART"), str(event["SUMMARY"])) for event in first.values()) == [
        (date(2027, 2, 20), "Brevet framme"), (date(2027, 3, 18), "Möte"), (date(2027, 10, 1), "Ring distriktet"),
        (date(2027, 10, 3), "Skicka brev"), (date(2027, 10, 5), "Möte")]
    page.get_by_label("Årsmötet", exact=True).fill("2027-03-20")
    page.get_by_label("Kallelsen ska vara framme").fill("")
    page.get_by_label("Ta med vad dagarna gäller").check()
    second = events(page)
    assert set(second) == set(first)
    assert {str(event["SUMMARY"]): str(event["STATUS"]) for event in second.values()}["Kallelsen ska vara framme"] == "CANCELLED"
    assert date(2027, 3, 20) in [event.decoded("DTSTART") for event in second.values()]


def test_on_paper_there_is_a_sheet_with_days_and_lines(page, origin):
    wheel(page, origin, YEAR)
    expect(page.get_by_role("button", name="Hämta kalenderfil")).to_be_visible()
    page.emulate_media(media="print")
    expect(row(page, "mars")).to_contain_text("18 mars: Årsmötet")
    expect(page.get_by_label("Årsmötet", exact=True)).to_be_hidden()            # stands in its month
    expect(page.get_by_label("Distriktets årskonferens")).to_be_visible()       # a line to write on
    expect(page.locator(".hb-wheel").get_by_role("button")).to_have_count(0)


def test_without_script_the_sheet_is_there_to_fill_in_by_hand(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{PAGE}")
    page.emulate_media(media="print")
    expect(page.locator(".hb-wheel__sheet tbody tr >> visible=true")).to_have_count(12)
    for entry in WHEEL["moments"]:
        expect(page.locator(f"#wheel-{entry['id']} input")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_year_filled_in(new_page, origin, scheme):
    page = wheel(new_page(color_scheme=scheme), origin, YEAR | {"arsmote": "2027-04-18"})
    press(page, "Börja ett nytt år")
    assert violations(page) == ""
