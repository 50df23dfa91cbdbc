"""Two devices' records become one: the same whichever comes first and however often, and nothing is lost."""
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.modules import AHEAD, NOTES, NOW, POOL, RANK, TIMES, batches, done, records, same_every_time, steps, texts

pairs, triples = st.tuples(records(), records()), st.tuples(records(), records(), records())
late = st.sampled_from([*POOL[::7], *({"state": state, "at": at, "note": "sen"} for state in RANK for at in AHEAD)])
ahead = records(of=st.dictionaries(st.sampled_from(["namn", "kassor"]), late, max_size=2))


@same_every_time(40)
@given(batches(pairs))
def test_it_does_not_matter_which_record_comes_first(each, cases):
    assert each("JSON.stringify(merge.merge(it[0], it[1]))", cases) == each("JSON.stringify(merge.merge(it[1], it[0]))", cases)


@same_every_time(40)
@given(batches(triples, 6))
def test_it_does_not_matter_in_which_order_three_meet(each, cases):
    left = "merge.merge(merge.merge(it[0], it[1]), it[2])"
    assert each(left, cases) == each("merge.merge(it[0], merge.merge(it[1], it[2]))", cases)


@same_every_time(40)
@given(batches(pairs))
def test_merging_once_more_changes_nothing(each, cases):
    once = each("merge.merge(...it)", cases)
    assert each("merge.merge(merge.merge(...it), it[1])", cases) == once
    assert each("merge.merge(it, it)", once) == once
    assert each("merge.merge(it, null)", once) == once


@same_every_time(40)
@given(batches(st.tuples(ahead, ahead, ahead), 6))
def test_the_three_laws_hold_where_clocks_are_wrong(each, cases):
    m = f"((a, b) => merge.merge(a, b, {NOW!r}))"
    once = each(f"{m}(it[0], it[1])", cases)
    assert each(f"{m}(it[1], it[0])", cases) == once
    assert each(f"{m}({m}(it[0], it[1]), it[1])", cases) == once
    assert each(f"{m}({m}(it[0], it[1]), it[2])", cases) == each(f"{m}(it[0], {m}(it[1], it[2]))", cases)


@same_every_time(40)
@given(batches(pairs))
def test_what_comes_out_is_a_record_and_what_went_in_is_as_it_was(each, cases):
    frozen = "[it].map(function freeze(part) { if (part && typeof part == 'object') Object.values(Object.freeze(part)).map(freeze); })"
    assert all(each(f"({frozen}, record.isRecord(merge.merge(...it)))", cases))


@same_every_time(40)
@given(batches(pairs))
def test_the_later_state_stays_and_at_the_same_time_the_larger(each, cases):
    for pair, merged in zip(cases, each("merge.merge(...it)", cases), strict=True):
        for place in "steps", "archive":
            told = {}
            for round_ in pair[0]["rounds"] + pair[1]["rounds"]:
                for name, step in round_.get(place, {}).items():
                    told.setdefault((round_["id"], name), []).append((step["at"], RANK[step["state"]]))
            found = {(round_["id"], name): (step["at"], RANK[step["state"]])
                     for round_ in merged["rounds"] for name, step in round_.get(place, {}).items()}
            assert found == {where: max(reports) for where, reports in told.items()}


@same_every_time(40)
@given(batches(st.tuples(steps, steps)))
def test_every_text_is_kept_once_and_the_first_stands_in_the_field(each, cases):
    for (a, b), merged in zip(cases, each("merge.mergeSteps(...it)", cases), strict=True):
        for name, step in merged.items():
            for field in "note", "who", "due":
                both = {text for side in (a, b) for text in texts(side.get(name, {}), field)}
                assert texts(step, field) == sorted(both)
                assert bool(step.get(field)) == bool(both)


def test_a_round_that_both_began_is_one_round_begun_at_the_earlier_time(one):
    a = {"version": 1, "rounds": [{"id": "1", "steps": {}}, {"id": "2", "title": "Årsmötet", "started": TIMES[3], "steps": {}}]}
    b = {"version": 1, "rounds": [{"id": "2", "title": "2027", "started": TIMES[1], "steps": {}}, {"id": "10", "steps": {}}]}
    assert one("merge.merge(...it)", [a, b])["rounds"] == [
        {"id": "1", "title": "", "started": "", "steps": {}},
        {"id": "2", "title": "2027", "started": TIMES[1], "steps": {}, "others": {"title": ["Årsmötet"]}},
        {"id": "10", "title": "", "started": "", "steps": {}}]


def test_a_tick_from_the_year_9999_never_wins_over_what_the_reader_does(one):
    poison, own = done(at=AHEAD[1]), {**done()["rounds"][0]["steps"]["halla-mote"], "state": ""}
    mine = {"version": 1, "rounds": [{"id": "1", "steps": {"halla-mote": own}}]}
    for first, second in ([poison, mine], [mine, poison]):
        merged = one(f"merge.merge(...it, {NOW!r})", [first, second])
        assert merged["rounds"][0]["steps"]["halla-mote"] == {"state": "", "at": TIMES[1]}


def test_a_tick_from_the_year_9999_still_counts_where_the_reader_has_nothing(one):
    merged = one(f"merge.merge(it, null, {NOW!r})", done(at=AHEAD[1]))
    assert merged["rounds"][0]["steps"]["halla-mote"] == {"state": "done", "at": ""}


def test_a_clock_some_hours_ahead_is_believed(one):
    hours = "2026-11-24T11:00:00.000Z"
    assert one(f"merge.merge(it, null, {NOW!r})", done(at=hours))["rounds"][0]["steps"]["halla-mote"]["at"] == hours
    assert one(f"[merge.isAhead(it, {NOW!r}), merge.isAhead(it, '2026-11-20T00:00:00.000Z')]", done(at=hours)) == [False, True]


def test_nothing_and_nothing_is_nothing(one):
    assert one("merge.merge(null, null)") is None


def test_names_that_every_object_has_are_only_names(one):
    odd = '{"version": 1, "rounds": [{"id": "1", "steps": {"constructor": {"state": "done"}, "__proto__": {"note": "x"}}}]}'
    merged = one("[Object.keys(merge.merge(JSON.parse(it), null).rounds[0].steps), ({}).note ?? 'clean']", odd)
    assert merged == [["__proto__", "constructor"], "clean"]


def test_notes_that_differ_stand_side_by_side_until_a_person_chooses(one):
    a, b = done(note=NOTES[2]), done(note=NOTES[1])
    step = one("merge.merge(...it)", [a, b])["rounds"][0]["steps"]["halla-mote"]
    assert (step["note"], step["others"]) == (NOTES[2], {"note": [NOTES[1]]})
