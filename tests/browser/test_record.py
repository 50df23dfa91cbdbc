"""What a record may look like, and what is set aside: damaged, of a later edition, or somebody else's."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.hostile.records import SOUND, STEP, UNSOUND, changed
from tests.browser.modules import TIMES, batches, done, records, same_every_time


@pytest.mark.parametrize("name", UNSOUND)
def test_this_is_no_record_and_is_set_aside(one, name):
    assert one("[record.isRecord(it), record.read(JSON.stringify(it)).record ?? null]", UNSOUND[name]) == [False, None]


def test_this_is_a_record(one):
    smallest = {"version": 1, "rounds": [{"id": "1", "steps": {"a": {}}}]}
    nothing = {"state": "", "at": "", "note": "", "who": "", "due": ""}
    empty = {"version": 1, "rounds": [{"id": "7", "title": "", "started": "", "steps": {"a": nothing}}]}
    full = changed(["rounds", 0, "steps"], {f"s{n}": {"note": "ö" * 2000} for n in range(1000)})
    for record in SOUND, smallest, empty, full, {"version": 1, "rounds": []}:
        assert one("record.read(JSON.stringify(it))", record) == {"status": "ok", "record": record}


@pytest.mark.parametrize("text, status", [
    ("{trasig", "damaged"), ("", "damaged"), ('{"version":1}', "damaged"), ('{"version":1,"rounds":[{}]}', "damaged"),
    ('{"version":2,"rounds":"?"}', "newer"), ('{"version":"2","rounds":[]}', "foreign"), ('{"version":0}', "foreign"),
    ("[]", "foreign"), ("null", "foreign"), ('"x"', "foreign"),
])
def test_what_is_set_aside_is_told_apart(one, text, status):
    assert one("record.read(it)", text) == {"status": status}


def test_every_fault_is_told_with_its_place(one):
    record = changed([*STEP, "note"], 7)
    record["rounds"][0]["steps"]["Namn"] = {}
    assert one("[...record.faults(it)]", record) == [
        {"path": [*STEP, "note"], "code": "text", "limit": 2000}, {"path": ["rounds", 0, "steps", "Namn"], "code": "name"}]


@same_every_time(40)
@given(batches(records()))
def test_made_up_records_are_sound(each, cases):
    assert all(each("record.isRecord(it)", cases))


@same_every_time(40)
@given(batches(st.text(max_size=300) | st.text("a\u030a \t\r\n\0\x85\U0001f469", max_size=40), 20))
def test_whatever_is_typed_becomes_a_text_that_a_record_may_hold(each, cases):
    steps = "{a: {note: clean.clean(it, 'note'), who: clean.clean(it, 'who')}}"
    sound = f"record.isRecord({{version: 1, rounds: [{{id: '1', title: clean.clean(it, 'title'), steps: {steps}}}]}})"
    assert all(each(sound, cases))
    assert each("clean.clean(clean.clean(it, 'title'), 'title')", cases) == each("clean.clean(it, 'title')", cases)


def test_a_text_is_cut_at_its_limit_but_never_in_the_middle_of_a_character(one):
    assert one("clean.clean(it, 'who')", "x" * 199 + "\U0001f469") == "x" * 199
    assert one("clean.clean(it, 'note')", " Ring\r\nA\u030asa\0 ") == "Ring\nÅsa"
    assert one("clean.clean(undefined ?? null, 'note')") == "null"


@pytest.mark.parametrize("moment, real", [(TIMES[1], True), ("2028-02-29T23:59:59.999Z", True), ("2027-02-29T00:00:00.000Z", False),
                                          ("2026-11-23T12:00:00Z", False), ("2026-11-23T12:00:60.000Z", False), (None, False), (5, False), ("", False)])
def test_a_time_is_one_that_exists(one, moment, real):
    assert one("record.isTime(it)", moment) is real


def test_a_private_list_keeps_ticks_only(one):
    assert one("[ticks.hasWords(it), ticks.ticksOnly(it)]", SOUND) == [True, done()]
    assert one("ticks.hasWords(it)", done()) is False
