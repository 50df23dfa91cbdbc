"""A restore says first what it changes, merges, and can be taken back without losing what came after."""
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.modules import NOW, TIMES, any_step, batches, done, records, same_every_time, texts

RESTORE = f"changes.restore({{a: it[0]}}, {{a: it[1]}}, {NOW!r})"
ONLY = f"{RESTORE}.changes[0]"
pairs = st.tuples(st.none() | records(), records())


def record(*rounds, **steps):
    return {"version": 1, "rounds": [*rounds, {"id": str(len(rounds) + 1), "title": "", "started": TIMES[1], "steps": steps}]}


TICK, LEFT, BACK = {"state": "done", "at": TIMES[3]}, {"state": "na", "at": TIMES[3]}, {"state": "", "at": TIMES[3]}
OLD = {"state": "done", "at": TIMES[1]}


@pytest.mark.parametrize("here, file, words", [
    (record(a=OLD), record(a=OLD), "Inget ändras."),
    (None, record(), "Inget ändras."),
    (None, record(a=TICK), "1 bock till"),
    (record(a=OLD), record(a=OLD, b=TICK, c=TICK, d=TICK, e={"state": "", "at": TIMES[1], "note": "Ring"}), "3 bockar till, 1 anteckning"),
    (record(), {"version": 1, "rounds": [*record()["rounds"], {"id": "2", "steps": {"a": TICK}}]}, "1 bock till, 1 ny omgång"),
    (record(a=OLD), record(a=BACK), "1 bock färre"),
    (record(a=OLD, b=OLD), record(a=BACK, b=LEFT), "2 bockar färre, 1 steg till som inte gäller er"),
    (record(a={"state": "na", "at": TIMES[1]}), record(a=BACK), "1 steg som gäller er igen"),
    (record(a={**OLD, "note": "x"}), record(a={**OLD, "note": "y", "who": "Kim", "due": "2026-12-01", "others": {"note": ["z"]}}),
     "2 anteckningar, 1 namn på den som gör, 1 datum"),
    (record(a={**OLD, "who": "Alex"}), record(a={**OLD, "who": "Kim", "others": {"who": ["Robin"]}}), "2 namn på dem som gör"),
    (record(), {"version": 1, "rounds": [{"id": "1", "steps": {}, "archive": {"x": OLD}}]}, "1 steg som inte längre finns i listan"),
])
def test_what_would_change_is_said_in_words(one, here, file, words):
    assert one(ONLY, [here, file])["words"] == words


PLAN = {"a": {"title": "Planen", "form": True, "steps": [{"id": "namn", "was": ["foreningsnamn"]}, {"id": "mote"}, {"id": "kalender", "unseen": True}]}}


@pytest.mark.parametrize("here, file, words", [
    (None, record(namn={"note": "Fika"}), "1 uppgift"),
    (record(namn={"note": "Fika"}), record(namn={"note": "Kaffe", "others": {"note": ["Rast"]}}, mote={"due": "2027-01-14"}), "2 uppgifter, 1 datum"),
    (record(namn={"note": "Fika"}), record(foreningsnamn={"note": "Fika"}), "Inget ändras."),
    (None, record(gammalt={"note": "x"}), "1 uppgift som inte längre frågas efter"),
    (None, record(kalender={"note": "x7"}), "det som kalenderfilen behöver"),
    (record(kalender={"note": "x7"}), record(kalender={"note": "x7"}, mote={"due": "2027-01-14"}), "1 datum"),
    (record(kalender={"note": "x7"}), record(kalender={"note": "y8"}, namn={"note": "Fika"}), "1 uppgift, det som kalenderfilen behöver"),
])
def test_what_would_change_is_said_in_the_words_of_a_form(one, here, file, words):
    [change] = one(f"changes.restore({{a: it[0]}}, {{a: it[1]}}, {NOW!r}, {json.dumps(PLAN)}).changes", [here, file])
    assert change["words"] == words


def placed(record_):
    """{(round, step): report}"""
    return {(round_["id"], name): step for round_ in (record_ or {"rounds": []})["rounds"] for name, step in round_["steps"].items()}


@same_every_time(40)
@given(batches(pairs))
def test_the_words_count_what_is_there_after(each, cases):
    for (before, _), told in zip(cases, each(f"(change => [change.after, changes.compare(it[0], change.after)])({ONLY})", cases), strict=True):
        after, many = told
        old, new = placed(before), placed(after)
        states = [(old.get(where, {}).get("state", ""), step["state"]) for where, step in new.items()]
        assert many["ticks"] == sum(b == "done" != a for a, b in states)
        assert many["unticked"] == sum(a == "done" != b for a, b in states)
        for field, name in (("note", "notes"), ("who", "who"), ("due", "due")):
            assert many[name] == sum(len(set(texts(step, field)) - set(texts(old.get(where, {}), field))) for where, step in new.items())


@same_every_time(40)
@given(batches(pairs))
def test_a_restore_merges_and_says_truly_whether_anything_changes(each, cases):
    for change, merged, tidy in each(f"[{ONLY}, merge.merge(...it, {NOW!r}), it[0] && merge.tidy(it[0])]", cases):
        assert change["after"] == merged
        assert change["changed"] == (merged != tidy)
        assert change["changed"] or change["words"] == "Inget ändras."


@same_every_time(40)
@given(batches(pairs))
def test_undo_gives_back_what_was(each, cases):
    undone = each(f"(change => changes.undo(change.after, it[0], change.after))({ONLY})", cases)
    before = each("it[0]", cases)
    assert each("it && merge.tidy(it)", undone) == each("it && merge.tidy(it)", before)


later = any_step.map(lambda step: step | {"note": "efteråt"})
since = st.dictionaries(st.sampled_from(["namn", "kassor", "nytt-steg"]), later, min_size=1, max_size=2)
SINCE = f"""(({{after}}) => {{
    const now = structuredClone(after);
    Object.assign(now.rounds.at(-1).steps, it[2]);
    return changes.undo(now, it[0], after);
}})({ONLY})"""


def without(record_, number, names):
    """The record but for some steps of one round, and but for rounds where nothing stands."""
    def others(round_):
        return {name: step for name, step in round_["steps"].items() if round_["id"] != number or name not in names}

    rounds = [{**round_, "steps": others(round_)} for round_ in (record_ or {"rounds": []})["rounds"]]
    return [round_ for round_ in rounds if round_["steps"] or round_.get("archive")]


@same_every_time(40)
@given(batches(st.tuples(st.none() | records(), records().filter(lambda each: each["rounds"]), since)))
def test_undo_keeps_all_that_the_reader_has_done_since_and_takes_back_the_rest(each, cases):
    undone, before = each(SINCE, cases), each("it[0] && merge.tidy(it[0])", cases)
    last = each(f"{ONLY}.after.rounds.at(-1).id", cases)
    for (*_, edits), after, old, number in zip(cases, undone, before, last, strict=True):
        [now] = [round_["steps"] for round_ in after["rounds"] if round_["id"] == number]
        assert {name: now[name] for name in edits} == edits
        [tidy] = each("merge.tidy(it)", [after])
        assert without(tidy, number, edits) == without(old, number, edits)


def test_undo_leaves_an_erased_list_erased(one):
    assert one("changes.undo(null, it, it)", done()) is None


def test_undo_of_a_list_that_was_not_there_removes_it(one):
    assert one(f"(change => changes.undo(change.after, it[0], change.after))({ONLY})", [None, done()]) is None


def test_renamed_steps_meet_before_they_are_counted_and_undo_knows_it(one):
    known = json.dumps({"a": {"title": "Årsmötet", "steps": [{"id": "nytt", "was": ["gammalt"]}]}})
    restore = f"changes.restore({{a: it[0]}}, {{a: it[1]}}, {NOW!r}, {known}).changes[0]"
    change = one(restore, [done("nytt"), done("gammalt", note="x")])
    assert (change["title"], change["words"]) == ("Listan «Årsmötet»", "1 anteckning")
    change = one(restore, [done("gammalt"), done("nytt", note="x")])
    assert change["words"] == "1 anteckning"
    assert one("changes.undo(it.after, it.before, it.after)", change)["rounds"][0]["steps"] == done("gammalt")["rounds"][0]["steps"]


def test_what_does_not_fit_is_refused_with_a_sentence_and_nothing_changes(one):
    def full(letter):
        return record(**{f"{letter}{n}": OLD for n in range(600)})

    assert one(RESTORE, [full("a"), full("b")]) == {"changes": [], "faults": [{
        "where": "Listan «a»", "what": "Tillsammans blir det mer än vad som ryms.", "advice": "Återställ en lista i taget, utan den här."}]}


def test_nothing_is_written_over_by_making_the_plan(each):
    frozen = "[it].map(function freeze(part) { if (part && typeof part == 'object') Object.values(Object.freeze(part)).map(freeze); })"
    undone = f"{RESTORE}.changes.map(change => changes.undo(change.after, change.before, change.after))"
    assert each(f"({frozen}, {undone}.length)", [[done(), done("namn")], [None, done()], [done(), done(note="x")]]) == [1, 1, 1]
