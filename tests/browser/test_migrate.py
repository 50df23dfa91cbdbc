"""The list changes under the reader: ticks follow the steps, and what is gone rests in the archive."""
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.life import EDITS, LIVE, READER, lived
from tests.browser.modules import NOTES, STEPS, TIMES, batches, done, records, same_every_time, texts

numbers = st.integers(0, 99)
actions = st.tuples(st.sampled_from(EDITS), st.sampled_from(READER), numbers, numbers)


@same_every_time(40)
@given(st.lists(actions, min_size=40, max_size=40))
def test_40_edits_of_a_list_lose_no_tick_and_no_note(one, history):
    life = lived(history)
    life.holds(one(LIVE, life.events))


@pytest.mark.parametrize("seed", range(5))
def test_1000_edits_of_one_list_lose_no_tick_and_no_note(one, seed):
    chance = random.Random(seed)
    life = lived([(chance.choice(EDITS), chance.choice(READER), chance.randrange(99), chance.randrange(99)) for _ in range(1000)])
    life.holds(one(LIVE, life.events))


@st.composite
def lists(draw):
    """A list that has some of the records' steps, some under new names."""
    a, b, c, d, e, f = draw(st.permutations([*STEPS, "ny"]))
    shapes = [[{"id": a, "was": [b]}, {"id": c}], [{"id": a, "was": [b, c, d]}, {"id": e, "was": [f]}], [{"id": a, "was": []}], []]
    return shapes[draw(st.integers(0, 3))]


@same_every_time(40)
@given(batches(st.tuples(lists(), records(), records())))
def test_it_does_not_matter_whether_records_meet_before_or_after_the_list_changed(each, cases):
    after = each("merge.tidy(migrate.migrate(it[0], merge.merge(it[1], it[2])).record)", cases)
    assert after == each("merge.merge(migrate.migrate(it[0], it[1]).record, migrate.migrate(it[0], it[2]).record)", cases)


@same_every_time(40)
@given(batches(st.tuples(lists(), records())))
def test_the_second_visit_moves_nothing_and_needs_no_writing(each, cases):
    again = "(once => migrate.migrate(it[0], once).record === once)(migrate.migrate(it[0], it[1]).record)"
    assert all(each(f"record.isRecord(it[1]) && {again}", cases))


@same_every_time(40)
@given(batches(st.tuples(lists(), records())))
def test_no_text_and_no_step_is_ever_dropped(each, cases):
    def words(record):
        reports = [(round_["id"], step) for round_ in record["rounds"] for place in ("steps", "archive") for step in round_.get(place, {}).values()]
        return {(id_, text) for id_, step in reports for field in ("note", "who", "due") for text in texts(step, field)}

    def heads(record):
        return [{**round_, "steps": 0, "archive": 0} for round_ in record["rounds"]]

    for (_, before), after in zip(cases, each("migrate.migrate(...it).record", cases), strict=True):
        assert words(after) == words(before)
        assert heads(after) == heads(before)


def test_it_is_told_what_has_moved(one):
    record = done("gammalt", note=NOTES[1])
    record["rounds"][0]["steps"]["borta"] = {"state": "done", "at": TIMES[1]}
    record["rounds"][0]["archive"] = {"tillbaka": {"state": "na", "at": TIMES[1]}}
    moved = one("migrate.migrate(...it)", [[{"id": "nytt", "was": ["gammalt"]}, {"id": "tillbaka"}], record])
    [round_] = moved.pop("record")["rounds"]
    assert round_["archive"] == {"borta": {"state": "done", "at": TIMES[1]}}
    assert round_["steps"] == {"nytt": {"state": "done", "at": TIMES[1], "note": NOTES[1]}, "tillbaka": {"state": "na", "at": TIMES[1]}}
    assert moved == {"renamed": [{"from": "gammalt", "to": "nytt", "round": "1"}], "archived": [{"step": "borta", "round": "1"}],
                     "returned": [{"step": "tillbaka", "round": "1"}]}


def test_a_step_ticked_under_its_old_and_its_new_name_keeps_the_later_state_and_both_notes(one):
    record = done("gammalt", note="a")
    record["rounds"][0]["steps"]["nytt"] = {"state": "", "at": TIMES[3], "note": "b"}
    [round_] = one("migrate.migrate(...it).record.rounds", [[{"id": "nytt", "was": ["gammalt"]}], record])
    assert round_["steps"] == {"nytt": {"state": "", "at": TIMES[3], "note": "a", "others": {"note": ["b"]}}}


def test_a_step_that_stands_in_the_list_is_nobodys_old_name(one):
    [round_] = one("migrate.migrate(...it).record.rounds", [[{"id": "nytt", "was": ["namn"]}, {"id": "namn"}], done("namn")])
    assert list(round_["steps"]) == ["namn"]


def test_the_archive_is_shown_with_the_latest_round_first(one):
    report = {"state": "done", "at": TIMES[1]}
    rounds = [{"id": "1", "steps": {}, "archive": {"a": report}}, {"id": "2", "title": "2027", "steps": {}, "archive": {"b": report}}]
    record = {"version": 1, "rounds": rounds}
    assert one("migrate.archived(it)", record) == [
        {"step": "b", "round": "2", "title": "2027", "report": report}, {"step": "a", "round": "1", "title": "", "report": report}]
