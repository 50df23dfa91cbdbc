"""The plan leaves the page: as a calendar file that follows it, and as text that is seen before it is sent."""
import re
from datetime import date

from icalendar import Calendar
from playwright.sync_api import expect

from tests.browser.device import press
from tests.browser.founding import DAYS, MOMENTS, PLAN, TEXTS, day_of, kept, opened, ticked
from tests.pages import ROOT

EXPECTED = (ROOT / "tests/data/founding/plan.txt").read_text(encoding="utf-8")
TITLES = {each["id"]: each["title"] for each in PLAN["moments"]}
PEOPLE = {"rapportera": {"who": "Kim", "note": "Kim ringer Alex"}}


def file(page):
    with page.expect_download() as coming:
        press(page, "Hämta kalenderfil")
    return coming.value.suggested_filename, coming.value.path().read_bytes().decode()


def events(page):
    """{UID: event} of a new file."""
    found = Calendar.from_ical(file(page)[1]).walk("VEVENT")
    assert all(event.errors == [] for event in found)
    return {str(event["UID"]): event for event in found}


def days(found):
    return sorted(event.decoded("DTSTART") for event in found.values())


def change(page, label, value):
    field = page.get_by_label(label, exact=True)
    if not field.is_visible():
        page.locator(".hb-plan__summary").click()
    field.fill(value)


def test_every_moment_with_a_day_is_an_event_that_tells_nothing(page, origin):
    opened(page, origin, DAYS, PEOPLE)
    name, text = file(page)
    assert name == "kalender.ics"
    found = Calendar.from_ical(text).walk("VEVENT")
    assert [(event.decoded("DTSTART"), str(event["SUMMARY"])) for event in found] == [
        (date(2027, 1, 14), "Möte"), (date(2027, 1, 21), "Skicka brev"), (date(2027, 2, 4), "Ring distriktet"),
        (date(2027, 2, 11), "Ring distriktet"), (date(2027, 2, 25), "Skicka brev"), (date(2027, 3, 18), "Möte")]
    assert {str(event["CLASS"]) for event in found} == {"PRIVATE"}
    for word in ["fören", "parti", "Vänster", "bilda", "Bilda", "Kim", "fack", "handbok", *TITLES.values(), *MOMENTS[:2], *TEXTS.values()]:
        assert word not in text


def test_full_words_only_when_asked_for_and_names_never(page, origin):
    opened(page, origin, DAYS, PEOPLE | ticked("halla-mote"))
    page.get_by_label("Ta med vad dagarna gäller").check()
    found = list(events(page).values())
    assert [str(event["SUMMARY"]) for event in found] == [TITLES[name] for name in MOMENTS if name != "kallelse"]
    assert str(found[1]["DESCRIPTION"]) == f"- {TEXTS['rapportera']}\n- {TEXTS['fraga-nar']}"
    assert TEXTS["halla-mote"] not in str(found[0]["DESCRIPTION"])
    assert not any("Kim" in event.to_ical().decode() or "Alex" in event.to_ical().decode() for event in found)


def test_a_second_file_changes_what_the_first_put_in_the_calendar(page, origin):
    opened(page, origin, DAYS)
    first, again = events(page), events(page)
    assert set(first) == set(again)
    assert all(again[uid]["SEQUENCE"] > first[uid]["SEQUENCE"] for uid in first)
    change(page, "Bildandemötet", "2027-01-15")
    expect(day_of(page, "rapport")).to_have_text("fredag 22 januari 2027")
    page.reload()
    third = events(page)
    assert set(third) == set(first)
    assert days(third)[:2] == [date(2027, 1, 15), date(2027, 1, 22)]
    assert all(third[uid]["SEQUENCE"] > again[uid]["SEQUENCE"] for uid in first)


def test_a_moment_that_has_lost_its_day_is_cancelled_until_it_has_one_again(page, origin):
    opened(page, origin, DAYS)
    first = events(page)
    change(page, "Dagen då distriktsstyrelsen tar upp ärendet", "")
    expect(day_of(page, "arsmote")).to_have_text("Ingen dag än.")
    for _ in range(2):
        second = events(page)
        assert set(second) == set(first)
        assert days(second) == days(first)
        assert [str(event["STATUS"]) for event in second.values()] == ["CONFIRMED"] * 2 + ["CANCELLED"] * 4
    change(page, "Dagen då distriktsstyrelsen tar upp ärendet", "2027-02-05")
    third = events(page)
    assert {str(event["STATUS"]) for event in third.values()} == {"CONFIRMED"}
    assert date(2027, 2, 5) in days(third)


def test_the_events_are_the_same_after_a_back_up(new_page, page, origin):
    opened(page, origin, DAYS)
    first = events(page)
    record = page.evaluate("localStorage.getItem('handbok:plan')")
    other = opened(new_page(), origin, today="2027-01-02")
    other.evaluate("record => localStorage.setItem('handbok:plan', record)", record)
    other.reload()
    second = events(other)
    assert set(second) == set(first)
    assert all(second[uid]["SEQUENCE"] > first[uid]["SEQUENCE"] for uid in first)


def test_two_plans_never_share_an_event(new_page, page, origin):
    opened(page, origin, DAYS)
    opened(other := new_page(), origin, DAYS)
    assert not set(events(page)) & set(events(other))
    first = events(page)
    press(page, "Börja om med en ny plan")
    page.get_by_role("button", name="Börja om", exact=True).click()
    change(page, "Bildandemötet", "2028-01-14")
    assert not set(events(page)) & set(first)


def test_without_a_day_there_is_no_file(page, origin):
    opened(page, origin)
    press(page, "Hämta kalenderfil")
    expect(page.get_by_text("Det finns inga dagar att lägga i kalendern än.")).to_be_visible()
    assert kept(page, "plan") == {}


def test_beside_the_file_stands_where_it_should_not_go_and_what_calendars_make_of_a_later_one(page, origin):
    opened(page, origin, DAYS)
    expect(page.get_by_text("Lägg den inte i jobbets kalender.")).to_be_visible()
    expect(page.get_by_text("Många kalendrar flyttar då dagarna, men några lägger dem bredvid de gamla.")).to_be_visible()
    expect(page.get_by_label("Ta med vad dagarna gäller")).not_to_be_checked()


def test_in_quiet_the_file_is_given_and_it_is_said_that_the_next_one_is_another(page, origin):
    opened(page, origin)
    page.evaluate("sessionStorage.setItem('handbok:quiet', '1')")
    page.reload()
    change(page, "Bildandemötet", "2027-01-14")
    assert len(events(page)) == 2
    expect(page.get_by_text("nästa kalenderfil hör inte ihop med den här. Ta bort dagarna ur kalendern innan du lägger in den.")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0


def test_a_step_moved_by_hand_moves_its_moment_in_the_calendar(page, origin):
    opened(page, origin, DAYS, {name: {"due": "2027-01-20"} for name in ("rapportera", "fraga-nar")})
    assert date(2027, 1, 20) in days(events(page))


def test_the_text_is_seen_before_it_is_copied_and_is_the_one_written_by_hand(new_page, origin):
    page = opened(new_page(permissions=["clipboard-read", "clipboard-write"]), origin, DAYS, PEOPLE)
    press(page, "Visa planen som text")
    expect(page.get_by_label("Så här ser texten ut")).to_have_value(EXPECTED)
    press(page, "Kopiera som text")
    expect(page.get_by_text("Texten är kopierad.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == EXPECTED
    page.locator("#plan-halla-mote input").check()
    expect(page.get_by_label("Så här ser texten ut")).to_have_value(re.compile("bilda en förening \\(klart\\)"))
    press(page, "Stäng")
    expect(page.get_by_role("button", name="Visa planen som text")).to_be_focused()


def test_where_the_browser_forbids_copying_the_text_is_marked(page, origin):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    opened(page, origin, DAYS)
    press(page, "Visa planen som text")
    press(page, "Kopiera som text")
    expect(page.get_by_text("Kopiera den markerade texten.")).to_be_visible()
    assert page.evaluate("document.activeElement.selectionEnd - document.activeElement.selectionStart") == len(EXPECTED)


def test_the_text_can_be_shared_where_the_device_can(page, origin):
    page.add_init_script("navigator.share = async (what) => { globalThis.shared = what; }")
    opened(page, origin, DAYS)
    press(page, "Visa planen som text")
    page.get_by_role("button", name="Dela", exact=True).click()
    page.wait_for_function("() => globalThis.shared")
    assert page.evaluate("globalThis.shared") == {"text": EXPECTED}
