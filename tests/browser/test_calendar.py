"""A calendar file as a calendar reads it: the library `icalendar` takes it in."""
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.browser.modules import NOW, batches, same_every_time

DAY = {"uid": "a-1", "date": "2027-01-14", "summary": "Möte"}


@pytest.fixture
def file(one):
    """file(days, sequence): its text."""
    return lambda days, sequence=7: one("calendar.calendar(...it)", [days, sequence, NOW])


def events(text):
    return Calendar.from_ical(text).walk("VEVENT")


def test_a_day_is_an_event_of_the_whole_day_that_is_private_and_takes_no_time(file):
    calendar = Calendar.from_ical(file([DAY]))
    assert (str(calendar["VERSION"]), str(calendar["PRODID"])) == ("2.0", "-//Kalender//SV")
    [event] = calendar.walk("VEVENT")
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(2027, 1, 14), date(2027, 1, 15))
    assert event.decoded("DTSTAMP") == datetime(2026, 11, 23, 12, tzinfo=timezone.utc)
    assert {name: str(event[name]) for name in ("UID", "SUMMARY", "CLASS", "TRANSP", "STATUS", "SEQUENCE")} == {
        "UID": "a-1", "SUMMARY": "Möte", "CLASS": "PRIVATE", "TRANSP": "TRANSPARENT", "STATUS": "CONFIRMED", "SEQUENCE": "7"}
    assert set(event) == {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP", "STATUS"}
    assert event.errors == []


def test_a_day_that_is_gone_is_cancelled(file):
    [event] = events(file([DAY | {"cancelled": True}]))
    assert event["STATUS"] == "CANCELLED"


def test_no_days_are_an_empty_calendar(file):
    assert events(file([])) == []


words = st.text(st.characters(blacklist_categories=["Cs", "Cc"]) | st.sampled_from("\n,;:\\\"åäö👩🏽"), max_size=120)


@same_every_time(40)
@given(batches(st.tuples(st.dates(date(1900, 1, 1), date(2999, 1, 1)), words, words)))
def test_every_day_and_every_text_comes_through_whole(each, cases):
    asked = [[[{"uid": "x", "date": day.isoformat(), "summary": summary, "description": text}], 1, NOW] for day, summary, text in cases]
    for (day, summary, text), ics in zip(cases, each("calendar.calendar(...it)", asked), strict=True):
        [event] = events(ics)
        assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (day, day + timedelta(1))
        assert str(event["SUMMARY"]) == summary
        assert str(event.get("DESCRIPTION", "")) == text


@same_every_time(40)
@given(batches(words))
def test_no_line_is_longer_than_75_octets_and_each_ends_with_crlf(each, cases):
    for ics in each("calendar.calendar([{uid: 'x', date: '2027-01-14', summary: it, description: it}], 1, '2026-11-23T12:00:00.000Z')", cases):
        assert ics.endswith("\r\n") and "\n" not in ics.replace("\r\n", "") and "\r" not in ics.replace("\r\n", "")
        assert max(len(line.encode()) for line in ics.split("\r\n")) <= 75


@same_every_time(20)
@given(st.lists(st.tuples(st.text("0123456789abcdef", min_size=8, max_size=32), st.sampled_from(["bildandemote", "rapport", "arsmote"])), min_size=20, max_size=20, unique=True))
def test_a_uid_is_the_same_every_time_differs_from_all_others_and_tells_nothing(each, cases):
    uids = each("calendar.uid(...it)", cases)
    assert uids == each("calendar.uid(...it)", cases)
    assert len(set(uids)) == len(cases)
    for uid, (secret, name) in zip(uids, cases, strict=True):
        assert set(uid) <= set("0123456789abcdef-") and len(uid) == 36
        assert secret not in uid.replace("-", "")


@pytest.mark.parametrize("last", [0, 5, 10**9])
@pytest.mark.parametrize("now", ["2020-01-01T00:00:00.000Z", NOW, "2090-01-01T00:00:00.000Z"])
def test_the_number_grows_with_every_file_and_fits_a_calendar(one, last, now):
    first = one("calendar.nextSequence(...it)", [last, now])
    assert last < first < one("calendar.nextSequence(...it)", [first, now]) < 2**31
