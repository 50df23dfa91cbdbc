"""A link carries the ticks of one list, nothing else, and a damaged one brings nothing."""
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.hostile.links import LINKS
from tests.browser.modules import NOW, RANK, STEPS, TIMES, batches, done, records, same_every_time, steps

slugs = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True).filter(lambda name: name not in ("constructor", "prototype"))
states = st.dictionaries(slugs, st.fixed_dictionaries({"state": st.sampled_from(list(RANK))}), max_size=12)
LINK = "#bockar=1.bilda-partiforening.halla-mote~namn.kassor.3"
LIST = [{"id": "halla-mote"}, {"id": "namn", "was": ["valj-namn"]}, {"id": "kassor", "was": []}]


def those(steps_, state):
    return sorted(name for name, step in steps_.items() if step["state"] == state)


@same_every_time(40)
@given(batches(st.tuples(slugs, states), 4))
def test_what_is_sent_is_what_comes_out(each, cases):
    for (key, steps_), told in zip(cases, each("codec.decode(codec.encode(...it))", cases), strict=True):
        sent = {"key": key, "done": those(steps_, "done"), "na": those(steps_, "na")}
        assert told == (sent if sent["done"] or sent["na"] else None)


@same_every_time(40)
@given(batches(steps))
def test_no_note_name_date_or_time_is_ever_in_a_link(each, cases):
    for steps_, link in zip(cases, each("codec.encode('arsmote', it)", cases), strict=True):
        assert re.fullmatch(r"(#bockar=1\.arsmote\.[a-z~-]*\.[a-z~-]*\.\d+)?", link)
        words = set(re.findall(r"[a-z-]+", link)) - {"bockar", "arsmote", "-"}
        assert words == {name for name in steps_ if steps_[name]["state"]}


@same_every_time(40)
@given(batches(st.tuples(slugs, states), 3))
def test_a_link_cut_anywhere_is_never_taken_for_a_whole_one(each, cases):
    links = [link for link in each("codec.encode(...it)", cases) if link]
    cut = [link[:end] for link in links for end in range(len("#bockar="), len(link))]
    assert [answer for answer in each("codec.decode(it)", cut) if "fault" not in answer] == []


@pytest.mark.parametrize("name", LINKS)
def test_a_hostile_link_brings_nothing_and_is_answered_by_a_sentence(one, name):
    link, sentence = LINKS[name]
    assert one("codec.decode(it)", link) == {"fault": sentence}


@pytest.mark.parametrize("hash_", ["", "#", "#checklist-arsmote", "#q=bockar", "#bockar", "bockar=1.a.b..1", None, 7, {}, ["#bockar=1.a.b..1"]])
def test_any_other_address_is_left_alone(one, hash_):
    assert one("codec.decode(it)", hash_) is None


def test_a_link_looks_the_same_to_all_who_send_the_same(one):
    steps_ = {"namn": {"state": "done"}, "kassor": {"state": "na"}, "halla-mote": {"state": "done"}, "x": {}, "y": None}
    assert one("codec.encode('bilda-partiforening', it)", steps_) == LINK


@pytest.mark.parametrize("state", ["done", "na"])
def test_no_chat_ends_a_link_before_its_end(one, state):
    """Their link detectors cut at two dots, and at signs that may end a sentence."""
    link = one("codec.encode('arsmote', it)", {"namn": {"state": state}})
    assert ".." not in link and link[-1].isdigit()


def test_an_older_link_is_still_read(one):
    assert one("codec.decode(it)", "#bockar=1.arsmote.namn~kassor..2") == {"key": "arsmote", "done": ["namn", "kassor"], "na": []}
    assert one("codec.decode(it)", "#bockar=1.arsmote..namn.1") == {"key": "arsmote", "done": [], "na": ["namn"]}


def test_a_link_survives_a_messenger_that_rewrites_its_signs(one):
    assert one("codec.decode(it)", LINK.replace("~", "%7E")) == one("codec.decode(it)", LINK)


def test_the_longest_list_fits_in_a_link(one):
    names = [f"ett-ganska-langt-namn-{n}" for n in range(500)]
    assert one("codec.decode(codec.encode('arsmote', it)).done.length", {name: {"state": "done"} for name in names}) == 500


links = st.dictionaries(st.sampled_from([*STEPS, "okant"]), st.sampled_from(["done", "na"]), min_size=1, max_size=5).map(
    lambda told: {state: [name for name in told if told[name] == state] for state in ("done", "na")})
RECEIVED = f"codec.received(it[0], {[{'id': name} for name in STEPS]}, it[1], {NOW!r})"


@same_every_time(40)
@given(batches(st.tuples(links, st.none() | records(archives=st.just({})))))
def test_a_link_never_takes_a_tick_away_and_brings_every_tick_of_the_list(each, cases):
    for (link, before), told in zip(cases, each(f"[{RECEIVED}, merge.merge(it[1], {RECEIVED}.record, {NOW!r})]", cases), strict=True):
        got, after = told
        old = before["rounds"][-1]["steps"] if before and before["rounds"] else {}
        new = after["rounds"][-1]["steps"]
        for name in STEPS:
            sent = "done" if name in link["done"] else "na" if name in link["na"] else ""
            had = old.get(name, {"state": ""})["state"]
            assert new.get(name, {"state": ""})["state"] == max(sent, had, key=RANK.get)
        assert got["unknown"] == [name for name in link["done"] + link["na"] if name not in STEPS]


def test_an_old_name_in_a_link_or_on_the_device_meets_the_new_one(one):
    here = done("valj-namn", at=TIMES[1])
    got = one(f"codec.received(it[0], it[1], it[2], {NOW!r})", [{"done": ["valj-namn"], "na": []}, LIST, here])
    assert got["record"]["rounds"][0]["steps"] == {}
    got = one(f"codec.received(it[0], it[1], null, {NOW!r})", [{"done": ["valj-namn"], "na": ["borta"]}, LIST])
    assert got == {"unknown": ["borta"], "record": {"version": 1, "rounds": [
        {"id": "1", "title": "", "started": "", "steps": {"namn": {"state": "done", "at": NOW}}}]}}
