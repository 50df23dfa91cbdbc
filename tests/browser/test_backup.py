"""A back-up comes back as it went, and whatever else is in a file is answered by a sentence and changes nothing."""
import json
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.hostile.files import AT, FILES, MADE, SCRIPT, file, listed, with_step
from tests.browser.modules import AHEAD, NOW, batches, done, records, same_every_time

FORMS = {"plan": "Planen", "documents": "Uppgifterna till dokumenten", "wheel": "Årshjulet"}
KNOWN = {"arsmote": {"title": "Årsmötet"}, "ny-medlem": {"title": "Ny medlem", "private": True}} | {
    key: {"title": title, "form": True} for key, title in FORMS.items()}
PARSE = f"backup.parse(it, {NOW!r}, {json.dumps(KNOWN)})"
RESTORE = f"changes.restore({{arsmote: {json.dumps(done())}}}, {PARSE}.records, {NOW!r}, {json.dumps(KNOWN)})"

words = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40)
#: Sentences may hold a file's names of small letters, digits and hyphens, and nothing else of it.
SENTENCE = r"(Filen|(Listan «[a-zåäö -]+»|Planen|Uppgifterna till dokumenten|Årshjulet)(, omgång \d+)?(, (steget|fältet) «[a-z0-9-]+»|, ett (steg|fält))?): [^<>]+\. [A-ZÅÄÖ][^<>]+\."
SIGNS = ['"', "{", "}", "[", "]", ",", ":", "0", "x", "\\", "<", "\0", "\ud800", "", "null"]

worded = st.builds(lambda note, who, title: listed({"state": "na", "at": AT, "note": note, "who": who}, title=title), words, words, words)
several = st.dictionaries(st.sampled_from(["arsmote", "bilda-partiforening", *FORMS]), records() | worded, min_size=1, max_size=3)


def text(content):
    return content if isinstance(content, str) else json.dumps(content)


def sentences(one, faults):
    return [one("backup.sentence(it)", fault) for fault in faults]


@same_every_time(50)
@given(batches(several, 6))
def test_what_is_saved_is_what_comes_back(each, cases):
    for lists, told in zip(cases, each(f"backup.parse(backup.make(it, {MADE!r}), {NOW!r}, {json.dumps(KNOWN)})", cases), strict=True):
        assert (told["records"], told["faults"], told["made"]) == (lists, [], MADE)


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_changes_nothing_and_is_told_where_what_and_what_to_do(one, name):
    content, sentence = FILES[name]
    told, change = one(f"[{PARSE}, {RESTORE}]", text(content))
    assert (told["records"], told["remarks"], change["changes"]) == ({}, [], [])
    assert f"{told['faults'][0]['where']}: {told['faults'][0]['what']}" == sentence
    for said in sentences(one, told["faults"]):
        assert re.fullmatch(SENTENCE, said, re.IGNORECASE)
        assert "alert" not in said


def test_at_least_fifty_files_are_hostile():
    assert len(FILES) >= 50


def test_a_hostile_file_leaves_every_object_as_it_was(each, one):
    each(PARSE, [text(content) for content, _ in FILES.values()])
    assert one("[Object.keys(Object.prototype), ({}).isAdmin ?? null, ({}).state ?? null]") == [[], None, None]


@pytest.mark.parametrize("content", [
    with_step(note=SCRIPT), with_step(who=SCRIPT), file(listed(title=SCRIPT)), with_step(others={"note": [SCRIPT, "<script>alert(1)</script>"]}),
    with_step(note="javascript:alert(1)"), with_step(note='"><svg onload=alert(1)>'), with_step(note="</textarea><script>alert(1)</script>"),
], ids=lambda content: None)
def test_markup_in_a_free_field_is_a_text_among_others(one, content):
    told, words_ = one(f"[{PARSE}, {RESTORE}.changes.map(change => change.words)]", text(content))
    assert (told["records"], told["faults"]) == (content["lists"], [])
    assert "<" not in words_[0] and "alert" not in words_[0]


@same_every_time(60)
@given(batches(st.tuples(st.integers(0, 10_000), st.sampled_from(SIGNS)), 60))
def test_a_file_damaged_anywhere_is_told_or_still_sound(each, damages):
    sound = text(with_step(note="Ring", others={"who": ["Kim"]}))
    cases = [sound[:at % len(sound)] + sign + sound[at % len(sound) + 1:] for at, sign in damages]
    ask = f"(told => [told.faults.length, Object.values(told.records).map(record.isRecord)])({PARSE})"
    assert all((faults > 0, lists) in ((True, []), (False, [True])) for faults, lists in each(ask, cases))


def test_parts_put_together_by_chance_never_break_anything(each):
    chance = random.Random(3)
    scraps = [None, True, 0, -1.5, "", "done", SCRIPT, [], {}, [[]], {"__proto__": 1}, "1", AT, "2026-12-01", listed(), {"a": {"state": "done"}}]
    names = ["format", "version", "made", "lists", "rounds", "id", "steps", "others", "state", "at", "note", "arsmote", "__proto__", "constructor"]

    def scrap(depth):
        if depth == 0 or chance.random() < .2:
            return chance.choice(scraps)
        return {chance.choice(names): scrap(depth - 1) for _ in range(chance.randrange(4))} if chance.random() < .8 else [scrap(depth - 1)]

    def one_step():
        return {"version": 1, "rounds": [{"id": "1", "steps": {"namn": scrap(3)}}]}

    cases = [text(file(lists={"arsmote": one_step() if n % 3 else scrap(5)} if n % 7 else scrap(5))) for n in range(2000)]
    told = each(f"(told => [told.faults.length, Object.values(told.records).filter(record.isRecord).length])({PARSE})", cases)
    assert all((faults > 0) != (sound > 0) for faults, sound in told)
    assert {sound for _, sound in told} == {0, 1}


def test_all_faults_are_told_at_once_but_not_hundreds(one):
    bad = {f"s{n}": {"state": "klar"} for n in range(300)}
    told = one(PARSE, text(file(listed(steps=bad), made="", extra=1)))
    assert len(told["faults"]) == 21
    what = [fault["what"] for fault in told["faults"]]
    assert what[:2] == ["Tiden när den gjordes saknas eller finns inte.", "Den innehåller något som inte hör till en säkerhetskopia."]
    assert what[-1] == "Den har 282 fel till."


def test_one_bad_list_keeps_the_good_ones_out_too(one):
    told = one(PARSE, text(file(lists={"arsmote": listed(), "infor-valet": {}})))
    assert told["records"] == {} and {fault["where"] for fault in told["faults"]} == {"Listan «infor-valet»"}


def test_a_file_saved_by_windows_with_a_mark_first_is_read(one):
    assert one(PARSE, "\ufeff" + text(file()))["records"] == {"arsmote": listed()}


def test_a_list_this_site_does_not_have_is_kept_and_told(one):
    told = one(PARSE, text(file(key="en-ny-lista")))
    assert told["records"] == {"en-ny-lista": listed()}
    assert sentences(one, told["remarks"]) == [
        "Listan «en-ny-lista»: Den listan finns inte här. Bockarna sparas ändå, om listan kommer tillbaka."]


def test_a_private_list_takes_in_ticks_only_and_says_so(one):
    told = one(PARSE, text(file(listed({"state": "done", "at": AT, "note": "x"}), key="ny-medlem")))
    assert told["records"] == {"ny-medlem": listed()}
    assert sentences(one, told["remarks"]) == [
        "Listan «Ny medlem»: Listan är privat och sparar bara bockar. Anteckningar, namn och datum i filen tas inte med."]


@pytest.mark.parametrize("at", AHEAD)
def test_a_time_that_has_not_been_is_told_and_does_not_win(one, at):
    content = text(with_step(at=at, state=""))
    told, change = one(f"[{PARSE}, changes.restore({{arsmote: {json.dumps(listed())}}}, {PARSE}.records, {NOW!r}).changes[0]]", content)
    assert sentences(one, told["remarks"]) == [
        "Listan «Årsmötet»: Några bockar har en tid som inte har varit än. Klockan gick kanske fel. De räknas bara där du inte har något eget."]
    assert (change["after"], change["words"]) == (listed(), "Inget ändras.")


def test_forms_stand_beside_the_lists_and_a_file_may_hold_nothing_else(one):
    plan, record_ = listed({"note": "7"}, "rapport"), listed()
    made = json.loads(one(f"backup.make(it, {MADE!r})", {"plan": plan, "arsmote": record_}))
    assert made == file(record_, plan=plan)
    told = one(PARSE, text(file(lists={}, plan=plan)))
    assert (told["records"], told["faults"], told["remarks"]) == ({"plan": plan}, [], [])


@pytest.mark.parametrize("content", [None, 7, {}, [], True])
def test_what_is_no_text_is_no_file(one, content):
    assert one(PARSE, content)["faults"][0]["what"] == "Den går inte att läsa."


def caught(call):
    return f"(() => {{ try {{ return {call}; }} catch (error) {{ return [error.name, error.message]; }} }})()"


def test_a_backup_too_big_to_be_read_back_is_not_made(one):
    big = {"arsmote": listed(steps={f"s{n}": {"note": "x" * 2000} for n in range(600)})}
    assert one(caught(f"backup.make(it, {MADE!r})"), big) == [
        "RangeError", "Säkerhetskopian blir större än 1 MB. Spara en lista i taget på den enhet där allt finns."]


@pytest.mark.parametrize("lists", [{"arsmote": {}}, {"__proto__x": listed()}, {"Årsmöte": listed()}])
def test_a_backup_is_made_of_sound_records_only(one, lists):
    assert one(caught(f"backup.make(it, {MADE!r})"), lists)[0] == "TypeError"


def test_the_name_of_the_file_tells_neither_party_nor_person(one):
    assert one(f"backup.fileName('lista', {MADE!r})") == "handbok-lista-2026-11-20.json"
