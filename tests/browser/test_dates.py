"""Days are counted as a calendar counts them, in whichever zone the device is, and named in Swedish."""
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.modules import batches, same_every_time

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]


@same_every_time(30)
@given(batches(st.tuples(days, st.integers(-9999, 9999)), 20))
def test_days_are_added_as_python_adds_them_in_every_zone(elsewhere, cases):
    asked = [[day.isoformat(), n] for day, n in cases]
    assert elsewhere("dates.addDays(...it)", asked) == [(day + timedelta(n)).isoformat() for day, n in cases]


@pytest.mark.parametrize("day, n, then", [
    ("2026-12-31", 1, "2027-01-01"), ("2027-01-01", -1, "2026-12-31"),            # New Year
    ("2028-02-28", 1, "2028-02-29"), ("2027-02-28", 1, "2027-03-01"), ("2028-02-29", 365, "2029-02-28"),
    ("2100-02-28", 1, "2100-03-01"),                                              # no leap year
    ("2027-03-27", 2, "2027-03-29"), ("2027-10-30", 2, "2027-11-01"),             # a night an hour short, one an hour long
    ("2011-12-29", 1, "2011-12-30"),                                              # Apia never had that day
    ("2027-01-14", 0, "2027-01-14"),
])
def test_a_day_is_a_day_in_every_zone(elsewhere, day, n, then):
    assert elsewhere("dates.addDays(...it)", [[day, n]]) == [then]


@pytest.mark.parametrize("day, n", [("", 7), ("2027-02-29", 7), ("imorgon", 7), ("2027-01-14", 1.5), ("9999-12-31", 1), ("0000-01-01", -1), ("2027-01-14", 1e15)])
def test_where_there_is_no_day_none_is_made_up(one, day, n):
    assert one("dates.addDays(...it)", [day, n]) == ""


@same_every_time(30)
@given(batches(days, 20))
def test_a_day_is_named_in_swedish_in_every_zone(elsewhere, cases):
    asked = [day.isoformat() for day in cases]
    short = [f"{day.day} {MONTHS[day.month - 1]} {day.year}" for day in cases]
    assert elsewhere("dates.short(it)", asked) == short
    assert elsewhere("dates.long(it)", asked) == [f"{WEEKDAYS[day.weekday()]} {words}" for day, words in zip(cases, short, strict=True)]


@same_every_time(30)
@given(batches(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)), 20))
def test_today_is_the_day_it_is_where_the_device_is(elsewhere, cases):
    zone = ZoneInfo(elsewhere("Intl.DateTimeFormat().resolvedOptions().timeZone", [0])[0])
    moments = [case.replace(tzinfo=timezone.utc, microsecond=0) for case in cases]
    asked = [moment.isoformat() for moment in moments]
    assert elsewhere("dates.today(new Date(it))", asked) == [moment.astimezone(zone).date().isoformat() for moment in moments]


@pytest.mark.parametrize("day, today, past", [
    ("2027-01-13", "2027-01-14", True), ("2027-01-14", "2027-01-14", False), ("2027-01-15", "2027-01-14", False), ("", "2027-01-14", False)])
def test_a_day_has_passed_when_the_next_one_has_come(one, day, today, past):
    assert one("dates.isPast(...it)", [day, today]) is past
