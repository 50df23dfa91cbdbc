"""From the days that are known to a plan: each moment's day, what is next, what is waited for, what is remarked on."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.founding import ASKING, BEFORE, DAYS, GIVEN, MEETING, MOMENTS, PLAN, STEPS, TEXTS, ticked
from tests.browser.modules import batches, same_every_time

ORDER = list(STEPS)


@pytest.fixture
def plan(one):
    """plan(values, reports, today): the plan as it is reckoned, its moments by name too."""
    def reckon(values=DAYS, reports=None, today=BEFORE, given=GIVEN):
        told = one("plan_reckon.reckon(it)", {"plan": given, "values": values, "reports": reports or {}, "today": today})
        return told | {moment["id"]: moment for moment in told["moments"]}

    return reckon


def days(told):
    return {moment["id"]: moment["date"] for moment in told["moments"]}


def without(*fields):
    return {field: day for field, day in DAYS.items() if field not in fields}


def test_three_days_make_a_plan(plan):
    assert days(plan()) == {
        "bildandemote": "2027-01-14", "rapport": "2027-01-21", "distriktet": "2027-02-04", "medlemmar": "2027-02-11",
        "inbjudan": "2027-02-25", "kallelse": "", "arsmote": "2027-03-18"}


def test_lead_times_are_the_readers_own_where_they_have_any(plan):
    told = plan(DAYS | {"rapport": "3", "inbjudan": " 30 ", "kallelse": "14"})
    assert [days(told)[name] for name in ("rapport", "inbjudan", "kallelse")] == ["2027-01-17", "2027-02-16", "2027-03-04"]
    assert told["rapport"]["lead"] == {"field": "rapport", "days": 3, "proposed": False}
    assert plan()["rapport"]["lead"] == {"field": "rapport", "days": 7, "proposed": True}
    assert told["bildandemote"]["lead"] is None


@pytest.mark.parametrize("nonsense", ["", "sju", "-7", "7,5", "99999", "1e3"])
def test_what_is_no_number_of_days_is_as_if_nothing_were_written(plan, nonsense):
    assert days(plan(DAYS | {"rapport": nonsense, "kallelse": nonsense})) == days(plan())


def test_the_notice_period_has_no_default_and_says_why(plan):
    kallelse = plan()["kallelse"]
    assert (kallelse["date"], kallelse["why"], kallelse["lead"]) == ("", "Beror på kallelsetiden, se stadgarna.", None)


def test_without_the_districts_day_what_follows_stands_in_order_without_days(plan):
    told = plan(without("distriktet"))
    assert [moment["id"] for moment in told["moments"]] == MOMENTS
    assert [name for name, day in days(told).items() if day] == ["bildandemote", "rapport"]
    assert [moment["why"] for moment in told["moments"]] == ["", "", PLAN["gate_text"], "", "", "", ""]
    assert told["closed"] is True and plan()["closed"] is False


def test_once_the_district_has_answered_its_day_is_no_longer_asked_for(plan):
    told = plan(without("distriktet"), ticked(*MEETING, "rapportera", ASKING, "besked"))
    assert told["closed"] is False
    assert days(told)["arsmote"] == "2027-03-18"
    assert days(told)["medlemmar"] == ""
    assert told["next"]["id"] == "vilka-ska-erbjudas"


def test_nothing_filled_in_is_a_plan_too(plan):
    told = plan({})
    assert set(days(told).values()) == {""}
    assert told["next"]["id"] == "halla-mote"
    assert not any(moment["passed"] or moment["remarks"] for moment in told["moments"])


@pytest.mark.parametrize("missing", [[], ["distriktet"], list(DAYS)])
@pytest.mark.parametrize("today", [BEFORE, "2027-01-21"])
def test_what_is_next_is_what_comes_next_in_the_list_whatever_day_it_is(plan, missing, today):
    for count, step in enumerate(ORDER):
        assert plan(without(*missing), ticked(*ORDER[:count]), today)["next"]["id"] == step


def test_the_district_can_be_asked_once_it_has_the_report(plan):
    asked = lambda *steps, days=without("distriktet"): (plan(days, ticked(*steps))["ask"] or {}).get("id")  # noqa: E731
    assert asked() is asked(*MEETING) is None
    assert asked(*MEETING[1:], "rapportera") == ASKING
    assert asked(*MEETING, "rapportera") is None                         # it is next
    assert asked(*MEETING[1:], "rapportera", ASKING) is None
    assert asked(*MEETING[1:], "rapportera", days=DAYS) is None


def test_what_others_do_is_waited_for_once_the_report_is_sent(plan):
    assert plan(reports=ticked(*MEETING))["waiting"] is None
    told = plan(reports=ticked(*MEETING, "rapportera"))
    assert (told["next"]["id"], told["waiting"]["id"], told["waiting"]["date"]) == (ASKING, "besked", "2027-02-04")
    told = plan(reports=ticked(*MEETING, "rapportera", ASKING))
    assert told["next"]["id"] == told["waiting"]["id"] == "besked"
    assert plan(reports=ticked(*MEETING, "rapportera", ASKING, "besked"))["waiting"] is None


def test_when_all_is_done_nothing_is_next(plan):
    told = plan(reports=ticked(*ORDER), today="2028-01-01")
    assert (told["next"], told["ask"], told["waiting"]) == (None, None, None)
    assert all(moment["done"] and not moment["passed"] and not moment["remarks"] for moment in told["moments"])


def test_what_does_not_concern_them_is_neither_next_nor_left(plan):
    told = plan(reports={"halla-mote": {"state": "na", "at": ""}})
    assert told["next"]["id"] == "namn"


def test_a_steps_own_day_goes_before_the_reckoned_one(plan):
    told = plan(reports={"rapportera": {"due": "2027-01-18"}})
    assert [step["date"] for step in told["rapport"]["steps"]] == ["2027-01-18", "2027-01-21"]
    assert told["rapport"]["date"] == "2027-01-21"
    told = plan(reports={name: {"due": "2027-01-18"} for name in ("rapportera", ASKING)})
    assert (told["rapport"]["date"], told["rapport"]["lead"]) == ("2027-01-18", None)


def test_a_step_ticked_under_its_old_name_is_ticked_here_too(plan):
    given = GIVEN | {"moments": [moment | {"steps": [step | {"was": ["gammalt"]} if step["id"] == "namn" else step for step in moment["steps"]]}
                                 for moment in GIVEN["moments"]]}
    assert plan(reports=ticked("gammalt"), given=given)["bildandemote"]["steps"][1]["state"] == "done"


def test_a_day_that_has_passed_undone_is_told_and_one_that_is_done_is_not(plan):
    passed = lambda told: [moment["id"] for moment in told["moments"] if moment["passed"]]  # noqa: E731
    assert passed(plan(today="2027-01-14")) == []
    assert passed(plan(today="2027-01-15")) == ["bildandemote"]
    assert passed(plan(reports=ticked(*MEETING), today="2027-01-22")) == ["rapport"]
    assert passed(plan(reports=ticked(*MEETING[:3]), today="2027-01-15")) == ["bildandemote"]


@pytest.mark.parametrize("moment, reports, field, steps", [
    ("bildandemote", {}, "bildandemote", []),
    ("bildandemote", {"namn": {"due": "2027-01-10"}}, "bildandemote", ["namn"]),
    ("bildandemote", {"namn": {"due": "2027-12-10"}}, "bildandemote", []),
    ("bildandemote", {name: {"due": "2027-01-10"} for name in MEETING}, "", MEETING),
    ("rapport", {}, "", ["rapportera", ASKING]),
    ("rapport", {"rapportera": {"state": "done"}}, "", [ASKING]),
    ("rapport", {"rapportera": {"due": "2027-12-10"}}, "", [ASKING]),
])
def test_a_new_day_moves_the_plans_day_or_else_the_steps_own(one, plan, moment, reports, field, steps):
    told = plan(reports=reports, today="2027-01-30")
    assert one("plan_reckon.moved(...it)", [told[moment], "2027-01-30"]) == {"field": field, "steps": steps}


def test_a_day_before_what_must_come_first_is_remarked_on(plan):
    told = plan(DAYS | {"arsmote": "2027-02-01", "kallelse": "14"})
    waits = [{"kind": "before", "text": TEXTS["besked"], "date": "2027-02-04"}]
    members = [{"kind": "before", "text": TEXTS["vilka-ska-erbjudas"], "date": "2027-02-11"}]
    assert (told["inbjudan"]["remarks"], told["kallelse"]["remarks"], told["arsmote"]["remarks"]) == (waits + members,) * 3
    assert not any(moment["remarks"] for moment in plan()["moments"])


def test_no_invitation_stands_before_the_approval_without_a_word(plan):
    told = plan({"distriktet": "2027-02-10", "arsmote": "2027-02-20"})
    assert (told["inbjudan"]["date"], told["inbjudan"]["remarks"][0]) == (
        "2027-01-30", {"kind": "before", "text": TEXTS["besked"], "date": "2027-02-10"})


def test_who_is_called_has_been_invited_before(plan):
    told = plan(DAYS | {"kallelse": "30"})
    assert [remark["text"] for remark in told["kallelse"]["remarks"]] == [TEXTS["bjud-in"]]


def test_a_day_of_a_steps_own_has_its_remark_with_the_step(plan):
    told = plan(reports={"rapportera": {"due": "2027-01-01"}})["rapport"]
    assert [step["remarks"] for step in told["steps"]] == [[{"kind": "before", "text": TEXTS[name], "date": "2027-01-14"} for name in MEETING], []]
    assert told["remarks"] == []


def test_a_day_after_the_gate_is_uncertain_until_the_gates_day_is_known(plan):
    own = {"bjud-in": {"due": "2027-02-20"}}
    open_ = [{"kind": "open", "text": PLAN["gate_remark"]}]
    assert plan(without("distriktet"), own)["inbjudan"]["remarks"] == open_
    assert plan(DAYS, own | ticked("vilka-ska-erbjudas"))["inbjudan"]["remarks"] == []
    known = plan(without("distriktet"), own | {"besked": {"due": "2027-02-22"}})
    assert known["inbjudan"]["remarks"] == [{"kind": "before", "text": TEXTS["besked"], "date": "2027-02-22"}]


def test_what_is_done_needs_no_remark(plan):
    told = plan(DAYS | {"arsmote": "2027-02-01"}, ticked(*MEETING, "rapportera", ASKING, "besked", "vilka-ska-erbjudas"))
    assert told["arsmote"]["remarks"] == []


@pytest.mark.parametrize("day, remarked", [("2027-01-31", False), ("2027-03-31", False), ("2027-04-01", True), ("2027-12-31", True)])
@pytest.mark.parametrize("district", [{}, {"distriktet": "2027-01-04"}], ids=["unknown", "known"])
def test_a_first_meeting_after_march_is_a_question_for_the_district(plan, day, remarked, district):
    told = plan({"arsmote": day} | district)
    assert told["arsmote"]["remarks"] == ([{"kind": "latest", "text": PLAN["latest"]["text"]}] if remarked else [])


dates = st.one_of(st.just(""), st.dates().map(str))
reports = st.dictionaries(st.sampled_from(ORDER), st.fixed_dictionaries({}, optional={
    "state": st.sampled_from(["", "done", "na"]), "due": dates, "who": st.just("Kim")}))
values = st.fixed_dictionaries({}, optional={field: dates for field in DAYS} | {
    field: st.text("0123456789 -a", max_size=5) for field in ("rapport", "medlemmar", "inbjudan", "kallelse")})


@same_every_time(40)
@given(batches(st.fixed_dictionaries({"values": values, "reports": reports, "today": st.dates().map(str)}), 20))
def test_whatever_is_filled_in_there_is_a_plan_with_all_steps_in_order(each, cases):
    for case, told in zip(cases, each("plan_reckon.reckon(it)", [case | {"plan": GIVEN} for case in cases]), strict=True):
        assert [step["id"] for moment in told["moments"] for step in moment["steps"]] == ORDER
        left = [step["id"] for moment in told["moments"] for step in moment["steps"] if step["state"] == ""]
        assert (told["next"] or {}).get("id") == next(iter(left), None)
        for moment in told["moments"]:
            assert moment["passed"] <= (not moment["done"])
            assert not (moment["date"] and moment["why"])
            if moment["date"] and moment["id"] == "distriktet" and not any(step.get("due") for step in case["reports"].values()):
                assert case["values"].get("distriktet")


def waited_for(name):
    """All that comes before a step by what the list's data say."""
    found = set(STEPS[name].get("after", []))
    return found.union(*map(waited_for, found))


@same_every_time(20)
@given(batches(st.fixed_dictionaries({"values": values, "reports": reports}), 20))
def test_no_day_stands_before_what_it_waits_for_without_its_remark(each, cases):
    told = each("plan_reckon.reckon(it)", [case | {"plan": GIVEN, "today": BEFORE} for case in cases])
    for moments in (plan["moments"] for plan in told):
        steps = {step["id"]: step for moment in moments for step in moment["steps"]}
        for moment, step in ((moment, step) for moment in moments for step in moment["steps"] if step["state"] == "" and step["date"]):
            said = [(remark["text"], remark["date"]) for remark in (moment if moment["date"] == step["date"] else step)["remarks"] if remark["kind"] == "before"]
            later = [steps[name] for name in waited_for(step["id"]) if steps[name]["state"] == "" and steps[name]["date"] > step["date"]]
            for first in later:
                speaks = [each for each in later if each is first or (first["id"] in waited_for(each["id"]) and each["date"] >= first["date"])]
                assert any((each["text"], each["date"]) in said for each in speaks)
            if moment["date"] != step["date"] or len(moment["steps"]) == 1:
                assert bool(said) == bool(later)


@same_every_time(10)
@given(batches(reports, 20))
def test_the_list_and_the_plan_say_the_same_of_what_is_next_and_it_waits_for_nothing(each, cases):
    listed = [{"id": name, "after": step.get("after", [])} for name, step in STEPS.items()]
    nexts = each("progress.next(...it) ?? null", [[listed, case] for case in cases])
    plans = each("plan_reckon.reckon(it).next", [{"plan": GIVEN, "values": {}, "reports": case, "today": BEFORE} for case in cases])
    assert [step and step["id"] for step in nexts] == [step and step["id"] for step in plans]
    for case, step in zip(cases, nexts, strict=True):
        assert step is None or all(case.get(first, {}).get("state") for first in waited_for(step["id"]))
